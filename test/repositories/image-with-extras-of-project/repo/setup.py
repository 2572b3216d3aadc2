from setuptools import setup

setup(
    name="vision",
    install_requires=["torch>=2.2"],
    extras_require={"serve": ["tensorflow-serving-api==2.18.0"], "train": ["tensorflow==2.10.0"]},
)
