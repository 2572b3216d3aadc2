from aws_cdk import App, Stack, aws_lambda as _lambda

app = App()
stack = Stack(app, "Caption")
for name in ["caption"]:
    _lambda.DockerImageFunction(stack, name, code=_lambda.DockerImageCode.from_image_asset(f"services/{name}"))
# There is no cdk.json here or above: nobody knows where it is started.
_lambda.Function(stack, "Tag", runtime=_lambda.Runtime.PYTHON_3_12, handler="app.handler", code=_lambda.Code.from_asset("tag"))
