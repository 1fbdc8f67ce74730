"""The window: shows and asks, decides nothing. The only package with Qt."""
