def predict(event, context):
    return 1
