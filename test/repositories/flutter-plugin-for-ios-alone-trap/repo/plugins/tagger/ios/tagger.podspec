Pod::Spec.new do |s|
  s.name = 'tagger'
  s.version = '0.1.0'
  s.dependency 'TensorFlowLiteSwift', '~> 2.14.0'
  s.platform = :ios, '13.0'
end
