"""Source path, URL and output path, and the ways between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail import urls


@pytest.mark.parametrize(
    ("path", "url", "output"),
    [
        ("index.md", "/", "index.html"),
        ("faq.md", "/faq/", "faq/index.html"),
        ("levels/index.md", "/levels/", "levels/index.html"),
        (
            "levels/2-intensive-outpatient.md",
            "/levels/2-intensive-outpatient/",
            "levels/2-intensive-outpatient/index.html",
        ),
        ("404.md", "/404.html", "404.html"),
    ],
)
def test_the_folder_tree_is_the_url_tree(path: str, url: str, output: str) -> None:
    assert urls.page_url(path) == url
    assert urls.output_path(url) == output


@pytest.mark.parametrize(
    ("target", "page", "found"),
    [
        ("faq.md", "index.md", ("faq.md", "")),
        ("../faq.md#cost", "levels/index.md", ("faq.md", "cost")),
        ("#cost", "faq.md", ("faq.md", "cost")),
        ("/faq.md", "levels/1.md", ("faq.md", "")),
        ("a%20b.pdf", "index.md", ("a b.pdf", "")),
        ("../../etc/passwd", "index.md", ("../../etc/passwd", "")),
    ],
)
def test_a_link_is_read_from_where_it_stands(target: str, page: str, found: tuple[str, str]) -> None:
    assert urls.resolve(target, page) == found


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("What is an IOP?", "what-is-an-iop"),
        ("Don’t wait", "dont-wait"),
        ("Été à Paris", "ete-a-paris"),
        ("2.1: Intensive", "2-1-intensive"),
        ("ヘルプ", "ヘルプ"),
        ("Loose _x, a__b_", "loose-x-a-b"),
        ("!!", ""),
    ],
)
def test_a_slug_keeps_the_words_of_every_script(text: str, slug: str) -> None:
    assert urls.slug(text) == slug


@given(st.text(st.sampled_from("aZ3' _-.\t\x1f\x7f")))
def test_plain_words_make_the_slug_that_they_make_beside_other_scripts(text: str) -> None:
    assert "-".join(filter(None, (urls.slug(text), "ж"))) == urls.slug(f"{text} ж")


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("About Us.md", "`about-us`"),
        ("levels/Été.md", "`ete`"),
        ("a_b.md", "`a-b`"),
        ("a _b.md", "`a-b`"),
        ("a プ b.md", "`a-b`"),
        ("con.md", "Windows"),
        ("b/a.md.md", "`a.md.md` to `a.md`"),
        ("faq.md", ""),
    ],
)
def test_a_poor_file_name_gets_a_better_one(path: str, hint: str) -> None:
    problem = urls.name_problem(path)
    assert hint in problem
    assert bool(problem) == bool(hint)


def test_a_name_that_makes_a_poor_address_makes_one_all_the_same() -> None:
    assert urls.page_url("staff/jörg müller.md") == "/staff/j%C3%B6rg%20m%C3%BCller/"


@pytest.mark.parametrize(
    ("target", "full"),
    [
        ("www.example.de", "https://www.example.de"),
        ("example.org/a.md", "https://example.org/a.md"),
        ("me@x.org", "mailto:me@x.org"),
        ("organ.md", ""),
        ("a.org.md", ""),
        ("staff/me@x.org.md", ""),
    ],
)
def test_a_whole_address_is_known_by_its_beginning(target: str, full: str) -> None:
    assert urls.full(target) == full


def test_a_site_may_live_below_a_folder_of_its_host() -> None:
    assert urls.rooted("https://host.org/center/", "/faq/") == "/center/faq/"
    assert urls.absolute("https://host.org/center/", "/faq/") == "https://host.org/center/faq/"
    assert urls.rooted("https://host.org/", "/faq/") == "/faq/"


@pytest.mark.parametrize(
    ("target", "lack"),
    [
        ("", "an address"),
        ("#", "an address"),
        ("https://", "the name of a site behind two slashes"),
        ("https:/a.org", "the name of a site behind two slashes"),
        ("//", "the name of a site behind two slashes"),
        ("mailto:?subject=Hello", "an email address"),
        ("tel:", "a number"),
        ("sms:?body=911", "a number"),
        ("https://exa mple.org", "the name of a site, which `exa mple.org` is not"),
        ("https://www,example.org/", "the name of a site, which `www,example.org` is not"),
        ("https://https://example.org/", "the name of a site, which `https:` is not"),
        ("//example..org", "the name of a site, which `example..org` is not"),
        ("mailto:office@ohio", "an email address, which `office@ohio` is not"),
        ("mailto:a b@c.de?subject=Hi", "an email address, which `a b@c.de` is not"),
        ("mailto:a@b.org,c@d", "an email address, which `c@d` is not"),
    ],
)
def test_an_address_that_leads_nowhere_lacks_something(target: str, lack: str) -> None:
    assert urls.lack(target) == lack


@pytest.mark.parametrize(
    "target",
    [
        *("a.md", "#a", "HTTPS://a.org", "//a.org", "mailto:us@a.org", "mailto:us%40a.org", "tel:988", "sms:988?body"),
        *("https://a.org:8080/b c?d=//e,f", "https://me@a-b.org.", "https://zürich.ch", "http://localhost:8000"),
        *("mailto:a@b.org, c@d.e.org?subject=x y@z", "mailto:o'x+y@a.org"),
    ],
)
def test_an_address_that_leads_somewhere_lacks_nothing(target: str) -> None:
    assert urls.lack(target) == ""


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("https://host.org/center/faq/#cost", "/faq/#cost"),
        ("http://WWW.host.org/center", "/"),
        ("//host.org/center#a", "/#a"),
        ("https://host.org/", ""),
        ("https://host.org/centers/", ""),
        ("https://host.organic/center/", ""),
    ],
)
def test_a_full_address_of_the_site_is_seen(target: str, url: str) -> None:
    assert urls.local("https://www.host.org/center/", target) == url


@pytest.mark.parametrize(
    ("target", "scheme"),
    [("tel:911", "tel"), ("HTTPS://a.b", "https"), ("//a.b", "https"), ("a.md", ""), ("javascript:x", "javascript")],
)
def test_a_scheme_is_seen_however_it_is_written(target: str, scheme: str) -> None:
    assert urls.scheme(target) == scheme


@pytest.mark.parametrize(
    "path", ["", "/", "/center", "/center/", "/~us/on_line/v1.2/", "/%C3%BC/", ":8080/", ":65535/my%20center/"]
)
def test_a_site_may_stand_at_a_host_or_in_folders_with_plain_names(path: str) -> None:
    for host in ("https://example.org", "http://localhost"):
        assert urls.is_site_address(host + path)


@pytest.mark.parametrize(
    "path",
    [
        ":99999/",
        f":{'9' * 5000}/",
        ":\u0663/",
        "/%zz",
        "/%2",
        "/ü/",
        "/a/../b",
        "/./",
        "/%2E%2e/b",
        "//b",
        "/b//",
        "/it's/",
        "/a;b/",
        "/?a",
        "/#a",
        "/a b/",
        '/"',
        "/<",
        "/\udcff",
        "/\n",
    ],
)
def test_a_site_stands_at_no_address_that_would_have_to_be_quoted_or_that_browsers_read_as_another(path: str) -> None:
    assert not urls.is_site_address(f"https://example.org{path}")


def test_an_address_elsewhere_may_hold_what_that_of_a_site_may_not_but_no_port_that_there_is_none_of() -> None:
    assert urls.is_web_address("https://journal.org:8443/S0140-6736(20)32549-1/é?q='a'#b")
    assert not urls.is_web_address("https://journal.org:65536/")
