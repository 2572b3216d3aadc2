#!/bin/bash
pip3 install picamera2
