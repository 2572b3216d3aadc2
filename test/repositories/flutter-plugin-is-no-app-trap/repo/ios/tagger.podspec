Pod::Spec.new do |s|
  s.name = 'tagger'
  s.dependency 'TensorFlowLiteSwift', '~> 2.14'
end
