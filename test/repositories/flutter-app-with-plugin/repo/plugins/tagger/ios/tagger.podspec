Pod::Spec.new do |s|
  s.name = 'tagger'
  s.ios.deployment_target = '13.0'
  s.dependency 'TensorFlowLiteSwift', '~> 2.14'
end
