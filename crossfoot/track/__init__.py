"""Linked claims over time: series, what they say of levels and rates, and the outlook.

Every file stands alone and takes values of `crossfoot.model` or small values of its own. Nothing heavy is imported
until the file that needs it is.
"""
