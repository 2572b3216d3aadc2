#!/bin/bash
pip install torch==2.6.0
