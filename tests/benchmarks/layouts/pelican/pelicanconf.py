"""Pelican's settings: pages only, no feeds, no archives."""

import json
from pathlib import Path

SITENAME = "Example Center"
SITEURL = "https://center.org"
TIMEZONE = "America/New_York"
DEFAULT_LANG = "en"
THEME = "theme"
PATH = "content"
PAGE_PATHS = [""]
ARTICLE_PATHS: list[str] = []
DIRECT_TEMPLATES = ["sitemap"]
SITEMAP_SAVE_AS = "sitemap.xml"
PAGE_ORDER_BY = "slug"
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
MENU = json.loads(Path(__file__).with_name("menu.json").read_text(encoding="utf-8"))
MARKDOWN = {
    "extensions": ["markdown.extensions.meta", "tables", "sane_lists", "toc"],
    "extension_configs": {"toc": {"title": "On this page", "toc_depth": "2-3"}},
    "output_format": "html5",
}
CACHE_PATH = "cache"
