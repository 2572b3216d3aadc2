from configparser import ConfigParser
import setuptools
config = ConfigParser(delimiters=['='])
config.read('settings.ini')
cfg = config['DEFAULT']
requirements = cfg.get('requirements', '').split()
setuptools.setup(name=cfg['lib_name'], install_requires=requirements, python_requires='>=' + cfg['min_python'])
