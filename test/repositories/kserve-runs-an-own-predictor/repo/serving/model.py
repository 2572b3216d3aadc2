import kserve
