"""Each check fires on a page that breaks its rule, and is silent on the nearest page that does not."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping

import pytest

from handrail.audit import audit
from handrail.audit.catalogue import KINDS, LIGHTER
from handrail.problems import CODES, Severity
from tests.audit.pages import codes, look, page, told
from tests.sites import TODAY


def html(old: str, new: str, body: str = "<p>Words.</p>") -> str:
    text = page(body)
    assert old in text
    return text.replace(old, new)


def ld(node: Mapping[str, object], body: str = "") -> str:
    """A page that tells machines of one node."""
    told = json.dumps({"@context": "https://schema.org", **node})
    return page(f'<p>Ann</p>{body}<script type="application/ld+json">{told}</script>')


MEDICAL = "Withdrawal, overdose, cravings and other symptoms are what methadone, naltrexone and a clinical team treat."
SPANISH = "Tratamiento para la adicción: nuestros consejeros hablan con usted cada semana sobre su vida, y la de los que están con usted. Llame a la oficina de la clínica para hablar con una persona del equipo."
HARD = "Comprehensive multidisciplinary rehabilitation necessitates individualized psychotherapeutic interventions throughout. "
LONG = "These are the many words of a paragraph that somebody wrote with care and then put into two places, where one of them will be forgotten when the other is mended."

# code: a page on which it must fire, and the like of it on which it must not.
PAIRS: list[tuple[str, str, str]] = [
    ("no-crisis-line", html('<a href="tel:988">988</a>, ', ""), html('<a href="tel:988">988</a>', "Call 9-8-8 or 988")),
    ("no-crisis-line", html("911", "1911"), html('<a href="tel:911">911</a>', "Emergency: 9-1-1")),
    *(
        ("no-crisis-line", html('<a href="tel:988">988</a>', f"<p>{words}</p>"), html('<a href="tel:988">988</a>', '<a href="sms:988">Write</a>'))
        for words in ("It costs $988.", "Call us, or visit us in suite 988.", "Call us, or come to 988 Main Street.", "We have 988 books.")
    ),
    ("number-differs", page('<a href="tel:+15135550142">(513) 555-0124</a>'), page('<a href="tel:1-513-555-0142">(513) 555-0142</a>')),
    ("number-differs", page('<a href="tel:911">Call 988</a>'), page('<a href="tel:+18006624357">1-800-662-HELP (4357)</a>')),
    ("bad-number", page('<a href="tel:+1513555">Call</a>'), page('<a href="tel:+44 20 7946 0018">Call</a> <a href="sms:741741">Text</a>')),
    *(
        ("bad-number", page(f'<a href="tel:{empty}">Call</a>'), page(f'<a href="tel:{full}">Call</a>'))
        for empty, full in (("[phone]", "8005550100,5"), ("Phone", "%20(800)%20555-0100"), ("", "1-800-662-HELP"))
    ),
    ("posing-as-help-line", page('<p>Our helpline: <a href="tel:+15135550142">Call</a></p>'), page('<p>Our admissions helpline: <a href="tel:+15135550142">Call</a></p>')),
    ("posing-as-help-line", page('<p><a href="tel:+15135550142">24/7 help</a></p>'), page('<p>The helpline is at <a href="tel:+18006624357">1-800-662-4357</a></p>')),
    ("number-no-link", page("<p>Call 513-555-0199.</p>"), page("<p>Fax: 513-555-0199. Licence 5135550199.</p>")),
    ("retired-help-line", page("<p>Call 988 and press 3.</p>"), page("<p>Call 988 and press 2 for Spanish.</p>")),
    ("retired-help-line", page("<p>National Suicide Prevention Lifeline</p>"), page("<p>988 Suicide &amp; Crisis Lifeline</p>")),
    ("unsafe-advice", page("<p>You may detox at home.</p>"), page("<p>Ask a doctor before you detox at home.</p>")),
    ("tracker", page('<script src="https://www.googletagmanager.com/gtag/js"></script>'), page('<a href="https://www.youtube.com/watch?v=1">A film</a>')),
    ("tracker", page("<script>fbq('init', '1')</script>"), page('<script type="text/plain">fbq("init", "1")</script>')),
    *(("tracker", page(f"<script>{call}</script>"), page(f"<script>{near}</script>")) for call, near in (
        ("ttq.load('C1');ttq.page();", "var at = 'https://analytics.tiktok.com/help'"),
        ("window.heap.load('123')", "heap.loader = 1"),
        ("Munchkin.init('012-ABC-345')", "munchkin.initial = 'm'"),
        ("w[l].push({'gtm.start': 1})", "var gtm = {start: 1}; gtm.start = 2"),
    )),
    ("tracker", page('<script src="page_files/fbevents.js"></script>'), page('<script src="page_files/menu.js"></script>')),
    ("tracker", page('<iframe data-src="https://www.youtube.com/embed/1" title="A film"></iframe>'), page('<script>var social = {"film": "https://www.youtube.com/us"}</script>')),
    *(("tracker", page(held), page('<script type="text/template" data-src="a.js">gtag("config", "G-1")</script>')) for held in (
        '<script type="rocketlazyloadscript" data-rocket-src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
        """<script type="rocketlazyloadscript">gtag('config', 'G-1')</script>""",
        """<script type="litespeed/javascript">gtag('config', 'G-1')</script>""",
        '<script type="text/plain" data-service="hotjar">h._hjSettings = {}</script>',
        '<script type="text/plain" class="optanon-category-C0002">h._hjSettings = {}</script>',
        '<script src="data:text/javascript;base64,IWZ1bmN0aW9uKGYpe2ZicSgnaW5pdCcsJzEyMycpfSh3aW5kb3cpOw=="></script>',
        '<script data-rocket-src="data:text/javascript,fbq(%27init%27)"></script>',
        '<iframe data-iframe-src="https://maps.google.com/maps?q=x" title="A map"></iframe>',
        """<div data-settings='{"background_video_link":"https:\\/\\/www.youtube.com\\/watch?v=1"}'></div>""",
        '<div data-html="&lt;iframe src=&quot;//www.youtube.com/embed/1&quot;&gt;"></div>',
        """<script>s.src = 'https://gtm.center.example/gtm.js?id=GTM-1'</script>""",
    )),
    ("tracker", page('<script src="data:text/javascript,fbq("></script>'), page('<script src="data:text/javascript;base64,?"></script><script src="data:text/javascript,a()"></script>')),
    ("tracker", page("""<div data-settings='{"video_url":"https://youtu.be/1"}'></div>"""), page("""<div data-settings='{"youtube":"https://www.youtube.com/us"}' data-src="" data-x="{"></div>""")),
    *(("asks-elsewhere", page(f"<script>{asking}</script>"), page(f"<script>{asking}</script>".replace("cdn.example", "center.example"))) for asking in (
        "var s = document.createElement('script'); s.src = 'https://cdn.example/w'",
        "var u = 'https://cdn.example/w.js?v=2'; document.createElement('script').src = u",
        "fetch('https://cdn.example/visit', {})",
        "navigator.sendBeacon(`//cdn.example/visit`)",
        "new Image().src='https://cdn.example/p?' + document.referrer",
        "import x from 'https://cdn.example/abc'",
        'r.open("POST", "https:\\/\\/cdn.example\\/visit")',
        'document.write("<script src=\\"https://cdn.example/a.js\\">")',
    )),
    ("asks-elsewhere", page("<script>fetch('https://cdn.example/')</script>"), page("<script>var film = 'https://cdn.example/'; fetch('/a'); open('https://cdn.example/')</script>")),
    ("asks-elsewhere", page("<script>a.src = '//cdn.example/'</script>"), page("<script type='application/json'>a.src = '//cdn.example/'</script>")),
    ("scripts-taken-out", html("<head>", "<!-- Page saved with SingleFile --><head>"), html("<head>", "<!-- Page saved with SingleFile --><head><script>a()</script>")),
    ("asks-elsewhere", page('<img src="https://cdn.example/a.png" alt="">'), page('<img src="https://www.center.example/a.png" alt="">')),
    ("asks-elsewhere", page('<img src="a.png" srcset="//cdn.example/b.png 2x" alt="">'), page('<img src="a.png" srcset="b.png 2x" alt="">')),
    ("asks-elsewhere", html("</head>", '<link rel="preconnect" href="https://cdn.example"></head>'), html("</head>", '<link rel="alternate" href="https://cdn.example/feed"><link rel="profile" href="https://gmpg.org/xfn/11"></head>')),
    ("asks-elsewhere", html("</head>", "<style>@import 'https://cdn.example/a.css';</style></head>"), html("</head>", "<style>/* @import 'https://cdn.example/a.css' */</style></head>")),
    ("asks-elsewhere", page('<p style="background: url(//cdn.example/a.png)">Words</p>'), page('<p style="background: url(a.png)">Words</p>')),
    ("asks-elsewhere", html("</head>", '<meta http-equiv="refresh" content="0; url=https://cdn.example/"></head>'), html("</head>", '<meta http-equiv="refresh" content="5"></head>')),
    ("asks-elsewhere", page('<video poster="https://cdn.example/a.png"></video>'), page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage", "name": "a"}</script>')),
    ("kept-on-device", page("<script>document.cookie = 'a=1'</script>"), page("<script>if (document.cookie) {}</script>")),
    ("kept-on-device", page("<script>navigator.sendBeacon('/a')</script>"), page("<p>localStorage.a</p>")),
    ("tells-where-from", html('<meta name="referrer" content="no-referrer">', "", '<a href="https://other.example/">Other</a>'), page('<a href="https://other.example/">Other</a>')),
    ("tells-where-from", html('content="no-referrer"', 'content="origin"', '<a href="https://other.example/">Other</a>'), html('content="no-referrer"', 'content="origin"', '<a href="https://other.example/" rel="noopener noreferrer">Other</a>')),
    ("campaign-link", page('<a href="/a?utm_campaign=heroin-detox">Our day</a>'), page('<a href="/a?campaign=spring">Our day</a>')),
    ("form-elsewhere", page('<form action="https://crm.example/"></form>'), page('<form action="https://center.example/send"></form>')),
    ("form-elsewhere", page('<form><button formaction="//crm.example/">Send</button></form>'), page('<form action=""><button>Send</button></form>')),
    ("form-elsewhere", page('<form action="mailto:us@center.example"></form>'), page('<form action="/send"></form><a href="mailto:us@center.example">Write</a>')),
    ("form-elsewhere", page('<form action-xhr="https://crm.example/"></form>'), page('<form action-xhr="https://center.example/send"></form>')),
    ("asks-about-health", page('<form><textarea title="Message"></textarea></form>'), page('<form><textarea title="Message"></textarea> <a href="p.html">Our privacy notice</a></form>')),
    ("asks-about-health", page('<form><label for="d">Drug used most</label><input id="d"></form>'), page('<form><label for="d">Telephone</label><input id="d" type="tel"></form>')),
    ("asks-about-health", page("<form><label>Drug used most <input></label></form>"), page("<form><label>Drugs</label> <label>Name <input></label></form>")),
    ("asks-about-health", page("<form><fieldset><legend>Substances used</legend><label><input type=radio>A</label></fieldset></form>"), page("<form><fieldset><legend>Your town</legend><label><input type=radio>A</label></fieldset></form>")),
    ("no-privacy-policy", html("Privacy policy", "P").replace("privacy.html", "p.html"), page()),
    ("no-practices-notice", html("Notice of Privacy Practices", "N").replace("npp.html", "n.html"), page()),
    ("no-nondiscrimination-notice", html("Nondiscrimination notice", "F"), html("Nondiscrimination", "Non-discrimination")),
    ("no-content-policy", html('<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">', ""), page()),
    ("patient-story", page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Review"}</script>'), page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage"}</script>')),
    ("stigmatising-word", page("<p>We help addicts.</p>"), page("<p>We help people with an addiction.</p>")),
    ("stigmatising-word", html("<title>Our program", "<title>Rehab for addicts"), page("<blockquote><p>I was an addict.</p></blockquote>")),
    ("stigmatising-word", page('<img src="a.png" alt="Two addicts talk">'), page('<p>Read <cite>Substance Abuse Treatment</cite>.</p>')),
    ("dated-word", page("<p>We offer medication-assisted treatment.</p>"), page("<p>We offer medicine for opioid use disorder.</p>")),
    ("word-choice", page("<p>Then comes detox.</p>"), page("<p>Then comes withdrawal management.</p>")),
    ("unproven-promise", page("<p>We guarantee your recovery.</p>"), page("<p>We cannot guarantee recovery.</p>")),
    *(
        ("unproven-promise", page(f'<p>Our success rate is 98%. <a href="{address}">More of it</a></p>'), page('<p>Our success rate is 98%. <a href="https://pubmed.example/1">The study</a></p>'))
        for address in ("https://www.facebook.com/hope", "https://m.youtube.com/hope", "https://www.center.example/b.html", "b.html", "#", "#nowhere")
    ),
    ("unproven-promise", page('<p>Our success rate is 98%. <a href="#nowhere">1</a></p><p id="note">A study.</p>'), page('<p>Our success rate is 98%. <a href="#note">1</a></p><p id="note">A study.</p>')),
    ("uncited-evidence", page("<p>Studies show that it helps.</p>"), page('<p>Studies show that it helps (<a href="https://pubmed.example/1" rel="noreferrer">McCarty, 2014</a>).</p>')),
    ("false-assurance", page("<p>We are HIPAA compliant.</p>"), page("<p>We follow HIPAA.</p>")),
    ("inducement", page("<p>We pay for a free flight.</p>"), page("<p>We say what it costs.</p>")),
    ("claimed-approval", page("<p>We are a SAMHSA-approved center.</p>"), page("<p>SAMHSA approves no centers.</p>")),
    *(
        ("claimed-approval", page(f"<p>{without}</p>"), page(f"<p>{held}</p>"))
        for without, held in (
            ("Accredited by CARF since 2019.", 'Accredited by CARF, certificate 12345: <a href="https://carf.example/12345">our entry</a>.'),
            ('Accredited by CARF. <a href="https://carf.example/">CARF</a>', 'We are licensed by the State of Ohio (license 04-1234).</p><p><a href="https://board.example/x">Look it up</a>.'),
            ("Accredited by CARF, certificate 12345.", 'Joint Commission accredited, ID 5555: <a href="https://jc.example/5555">Quality Check</a>.'),
            ('Accredited by CARF, certificate 12345: <a href="https://www.center.example/carf">more</a>.', 'Accredited by CARF (#12345): <a href="https://carf.example/">see</a>.'),
        )
    ),
    *(
        ("stigmatising-word", html("</head>", f'<meta {name} content="Help for addicts"></head>'), html("</head>", f'<meta {name} content="Help for people"></head>'))
        for name in ('property="og:title"', 'property="og:description"', 'name="twitter:description"', 'name="keywords"')
    ),
    ("stigmatising-word", page('<label>Whom <input placeholder="Addict"></label>'), page('<label>Whom <input placeholder="Name" value="addict"></label>')),
    ("stigmatising-word", page('<form><input type="submit" value="Help an addict"></form>'), page('<form><input type="submit" value="Help"></form>')),
    ("stigmatising-word", page("<h2>What we do</h2><ul><li>The Addict's Brain</li></ul>"), page("<h2>Sources</h2><ul><li>The Addict's Brain</li></ul>")),
    ("stigmatising-word", page("<h2>References</h2><p>A book.</p><h2>Our work</h2><p>We help addicts.</p>"), page("<h2>References</h2><p>We help addicts.</p><h2>Our work</h2><p>A book.</p>")),
    ("unproven-promise", page("<p>98%</p><p>Success Rate</p>"), page("<p>98%</p><p>Of calls are answered</p>")),
    ("unproven-promise", page("<div><span>90</span><span>%</span> <div>of clients recover</div></div>"), page("<p>90%</p><h2>Success</h2>")),
    ("superlative", page("<p>A world-class center.</p>"), page("<p>A center in Ohio.</p>")),
    ("pressure", page("<p>Act now, beds are limited!</p>"), page("<p>Call when you are ready.</p>")),
    ("no-language", html(' lang="en"', ""), page()),
    ("no-title", html("<title>Our program</title>", ""), page()),
    ("no-title", html("<title>Our program</title>", "", "<svg><title>Ours</title></svg>"), page("<svg><title>Ours</title></svg>")),
    ("no-main-heading", html("h1>", "h2>"), page()),
    ("second-main-heading", page("<h1>Again</h1>"), page("<h2>Again</h2>")),
    ("skipped-heading", page("<h3>Deep</h3>"), page("<h2>Next</h2><h3>Deep</h3><h2>Up</h2>")),
    ("empty-heading", page("<h2> </h2>"), page('<h2><img src="a.png" alt="Words"></h2>')),
    ("no-main", html('<main id="main">', '<div id="main">').replace("</main>", "</div>"), html('<main id="main">', '<div role="main" id="main">').replace("</main>", "</div>")),
    ("no-skip-link", html('href="#main"', 'href="#"'), page()),
    ("own-tab-order", page('<p tabindex="2">Words</p>'), page('<p tabindex="0">Words</p><p tabindex="-1">More</p>')),
    ("field-without-label", page('<input placeholder="Name">'), page('<label>Name <input></label> <input type="hidden"> <input aria-label="Age">')),
    ("field-without-label", page('<label for="b">Name</label><select id="a"></select>'), page('<label for="a">Name</label><select id="a"></select>')),
    ("field-without-label", page('<input name="a"> <label>Search <input name="q"></label>'), page('<input name="a" aria-label="Age"> <label>Search <input name="q"></label>')),
    ("field-without-label", page('<label><input name="a"></label>'), page('<label><input name="a"><img src="a.png" alt="Name"></label>')),
    ("field-without-rule", page('<label>ZIP <input required></label>'), page('<form><p>All fields are required.</p><label>ZIP <input required></label></form>')),
    ("field-without-rule", page('<label>ZIP <input pattern="[0-9]{5}"></label>'), page('<label>ZIP <input pattern="[0-9]{5}" aria-describedby="z"></label><p id="z">Five digits</p>')),
    ("button-without-words", page("<button><i></i></button>"), page('<button aria-label="Menu"><i></i></button>')),
    ("table-without-headers", page("<table><tr><td>1</td></tr></table>"), page("<table><tr><th>1</th></tr></table><table role=presentation><tr><td>1</td></tr></table>")),
    ("no-viewport", html('<meta name="viewport" content="width=device-width, initial-scale=1">', ""), page()),
    ("no-language", page(f"<p>{SPANISH}</p>"), page(f'<p lang="es">{SPANISH}</p><p>And some English.</p>')),
    ("no-language", page(f"<p>{SPANISH}</p>"), page(f"<p>{SPANISH}</p>").replace('lang="en"', 'lang="es"')),
    ("empty-heading", page("<h2>\u200b&nbsp;</h2>"), page("<h2>\u200bWords</h2>")),
    ("plays-by-itself", page('<embed src="a.mp3" autostart="true">'), page('<embed src="a.mp3" autostart="false">')),
    ("plays-by-itself", page('<bgsound src="a.mp3">'), page('<audio src="a.mp3" controls></audio>')),
    ("plays-by-itself", page('<iframe src="f.html?autoplay=1" title="A film"></iframe>'), page('<iframe src="f.html?autoplay=0" title="A film"></iframe>')),
    ("plays-by-itself", html("</head>", '<meta http-equiv="refresh" content="30"></head>'), html("</head>", '<meta http-equiv="refresh" content="0; url=b.html"></head>')),
    ("not-by-keyboard", page('<span onclick="go()">Menu</span>'), page('<button onclick="go()">Menu</button>')),
    ("not-by-keyboard", page('<div role="button">Menu</div>'), page('<div role="button" tabindex="0">Menu</div><div onclick="go()"><a href="/b">Our day</a></div>')),
    ("link-to-nowhere", page('<a href="javascript:void(0)">Menu</a>'), page('<a href="/b">Our day</a><a name="x">Place</a>')),
    ("link-to-nowhere", page('<a href="#">Programs</a>'), page('<a href="#">Back to top</a> <a href="#">Up</a>')),
    ("no-skip-link", html('<a href="#main">Skip to the text</a>', '<button>Menu</button>'), html('<a href="#main">Skip to the text</a>', '<button>Skip to Main Content</button>')),
    ("table-without-headers", page("<table><tr><td>Days</td><td>Monday</td></tr></table>"), page("<table><tr><td><a href=a>A</a><br><a href=b>B</a><br><a href=c>C</a></td><td><h2>Our day</h2></td></tr></table>")),
    ("poor-alt", page('<img src="a.png" alt="Logo">'), page('<img src="a.png" alt="Our Center">')),
    ("picture-without-words", page('<amp-img src="a.png"></amp-img>'), page('<amp-img src="a.png" alt="A house"></amp-img>')),
    ("posing-as-help-line", page("<p>Addiction hotline: (513) 555-0142.</p>"), page("<p>To report it, call the child abuse hotline: (855) 642-4453.</p>")),
    ("locked-zoom", html("initial-scale=1", "maximum-scale=1"), html("initial-scale=1", "initial-scale=1, maximum-scale=10")),
    ("locked-zoom", html("initial-scale=1", "user-scalable=no"), html("initial-scale=1", "user-scalable=yes")),
    ("plays-by-itself", page("<video autoplay></video>"), page("<video controls></video>")),
    ("plays-by-itself", page("<marquee>Now</marquee>"), page("<p>Now</p>")),
    ("doubled-id", page('<p id="a">1</p><p id="a">2</p>'), page('<p id="a">1</p><p id="b">2</p>')),
    ("picture-without-words", page('<img src="a.png">'), page('<img src="a.png" alt=""><img src="b.png" role="presentation">')),
    ("file-name-as-alt", page('<img src="a.png" alt="IMG_2041">'), page('<img src="a.png" alt="A house by a river">')),
    ("file-name-as-alt", page('<img src="a.png" alt="team-photo-2">'), page('<img src="a.png" alt="Follow-up care">')),
    ("posing-as-help-line", page("<p>Addiction hotline: (513) 555-0142.</p>"), page("<p>The 988 hotline is 988; SAMHSA's helpline is 1-800-662-4357.</p>")),
    ("posing-as-help-line", page("<h2>Hotline</h2><p>Dial (513) 555-0142.</p>"), page("<h2>Hotline</h2><p>Dial 988.</p><h2>Office</h2><p>(513) 555-0142</p>")),
    ("posing-as-help-line", page("<p>Our 24/7 helpline is free.</p>"), page("<p>We are no helpline. Call us at (513) 555-0142.</p>")),
    ("retired-help-line", page("<p>Call 1-800-273-8255.</p>"), page("<p>Call 1-800-662-4357.</p>")),
    ("no-advice-notice", page(f"<p>{MEDICAL}</p>"), page(f"<p>{MEDICAL}</p><p>This is not medical advice.</p>")),
    ("no-advice-notice", page(f"<p>{MEDICAL}</p>"), page("<p>Withdrawal is one word of treatment.</p>")),
    ("no-language-help", html("Language help", "L"), html("Language help", "Free interpreters")),
    ("patient-story", page("<p>What our clients say</p>"), page("<p>What we say to clients</p>")),
    ("patient-story", page("<blockquote><p>They saved my life.</p></blockquote>"), page("<blockquote><p>They explained the plan.</p></blockquote>")),
    ("uncited-figure", page(f"<p>{MEDICAL}</p><p>About 60% of people stay.</p>"), page(f'<p>{MEDICAL}</p><p>About 60% of people stay.</p><p>See <a href="https://pubmed.example/1" rel="noreferrer">the study</a>.</p>')),
    ("uncited-figure", page(f"<p>{MEDICAL}</p><p>It takes 9 hours a week.</p>"), page("<p>The office is open 40 hours a week.</p>")),
    ("uncited-figure", page(f"<p>{MEDICAL}</p><p>It takes 9 hours a week.</p>"), page(f"<p>{MEDICAL}</p><p>It takes 9 hours a week.</p><h2>References</h2><p>A book.</p>")),
    ("level-without-edition", page("<p>Our program is level 2.1 of a well known book of levels.</p>"), page("<p>Our program is level 2.1 of the third edition of the ASAM Criteria.</p>")),
    ("hard-to-read", page(f"<p>{HARD * 15}</p>"), page(f"<p>{'You can call us. We will listen to you. ' * 20}</p>")),
    ("hard-to-read", page(f"<p>{HARD * 15}</p>"), page(f"<nav><p>{HARD * 15}</p></nav>").replace('<main id="main">', '<div id="main">')),
    ("long-sentence", page(f"<p>{'one ' * 31}.</p>"), page(f"<p>{'one ' * 29}.</p>")),
    ("unexpanded-abbreviation", page("<p>We also offer MOUD to people who ask us for it.</p>"), page('<p>We also offer <abbr title="medicine for opioid use disorder">MOUD</abbr> to people who ask us for it.</p>')),
    ("unexpanded-abbreviation", page("<p>We also offer MOUD to people who ask us for it.</p>"), page("<p><a>ABOUT</a></p><p>We also offer medicine for opioid use disorder (MOUD) to people who ask.</p>")),
    ("duplicate-paragraph", page(f"<p>{LONG}</p><p>{LONG}</p>"), page(f"<p>{LONG}</p>")),
    ("health-disclosure", page("<p>Jane has been in long-term recovery since 2009.</p>"), page("<p>Nobody has been in recovery alone.</p><p>Jane helps people in recovery.</p>")),
    ("health-disclosure", page("<h2>Ann Example, LISW</h2><p>As a person in recovery herself, she listens.</p>"), page("<h2>After a year</h2><p>As a person in recovery herself, she listens.</p>")),
    ("health-disclosure", page("<p>Ann Example, CPRS</p>"), page("<p>A peer supporter, CPRS for short, is in recovery.</p>")),
    ("health-disclosure", page("<p>Tom Poe is a member of Alcoholics Anonymous.</p>"), page("<h2>Tom Celebrates Ten Years Sober</h2><p>“Tom is in recovery.”</p>")),
    ("private-markup", ld({"@type": "Person", "name": "Ann", "description": "She is in recovery."}), ld({"@type": "Person", "name": "Ann", "description": "She helps people in recovery."})),
    ("private-markup", ld({"@type": "Person", "name": "Ann", "honorificSuffix": "CPRS"}), ld({"@type": "Person", "name": "Ann", "honorificSuffix": "LSW"})),
    ("machines-told-more", ld({"@type": "Organization", "name": "Another Name"}), ld({"@type": "Organization", "name": "Our Center"}, '<img src="a.png" alt="Our Center">')),
    ("machines-told-more", ld({"@type": "Organization", "telephone": "+1-513-555-0199"}), ld({"@type": "Organization", "telephone": "+1-513-555-0199"}, '<a href="tel:5135550199">Call us</a>')),
    ("machines-told-more", ld({"@type": "Organization", "telephone": "+1-513-555-0199"}), ld({"@type": "Organization", "telephone": "+1-513-555-0199"}, '<a href="tel:%20(513)%20555-0199,5">Call us</a>')),
    ("machines-told-more", ld({"@type": "Organization", "address": {"@type": "PostalAddress", "streetAddress": "1 River Road"}}), ld({"@type": "Organization", "address": {"@type": "PostalAddress", "streetAddress": "1 River Road"}}, "<p>1 River Road</p>")),
    ("machines-told-more", ld({"@type": "MedicalWebPage", "lastReviewed": "2026-11-01"}), ld({"@type": "MedicalWebPage", "lastReviewed": "2026-11-01"}, "<p>Reviewed on November 1, 2026</p>")),
    ("machines-misread", ld({"@type": "Person", "name": "Ann", "email": "ann@center.example"}), ld({"@type": "Organization", "email": "us@center.example"})),
    ("machines-misread", ld({"@type": "Person", "name": "Ann", "image": "https://center.example/default-avatar.png"}), ld({"@type": "Person", "name": "Ann", "image": "https://center.example/ann.png"})),
    ("machines-misread", ld({"@type": "OpeningHoursSpecification", "opens": "9am"}), ld({"@type": "OpeningHoursSpecification", "opens": "09:00", "dayOfWeek": "Monday"})),
    ("film-without-captions", page('<video src="a.mp4" controls></video>'), page('<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video><video muted src="b.mp4"></video>')),
    ("field-without-autocomplete", page('<label>Email <input type="email"></label>'), page('<label>Email <input type="email" autocomplete="email"></label> <label>Search <input name="q"></label>')),
    ("frame-without-title", page('<iframe src="a.html"></iframe>'), page('<iframe src="a.html" title="A map"></iframe><iframe src="b.html" width="0" height="0"></iframe>')),
    ("frame-without-title", page('<frameset><frame src="a.html"></frameset>'), page('<frameset><frame src="a.html" title="The menu"></frameset>')),
    ("table-without-name", page("<table><tr><th>1</th></tr></table>"), page("<table><caption>Days</caption><tr><th>1</th></tr></table>")),
    ("button-without-words", page("<details><p>Words</p></details>"), page("<details><summary>Costs</summary><p>Words</p></details>")),
    ("focus-not-shown", page("<style>a:focus { outline: none }</style>"), page("<style>a:focus { outline: none; box-shadow: 0 0 2px } a:focus:not(:focus-visible) { outline: 0 }</style>")),
    ("focus-not-shown", page("<style>* { outline: 0 }</style>"), page("<style>/* * { outline: 0 } */ .box { outline: 0 } main:focus { outline: 0 } a:focus { outline: 2px solid }</style>")),
    ("moves-without-end", page("<style>.a { animation: spin 1s infinite }</style>"), page("<style>.a { animation: spin 1s infinite } @media (prefers-reduced-motion: reduce) { .a { animation: none } }</style>")),
    ("moves-without-end", page("<style>.a { animation-iteration-count: infinite }</style>"), page("<style>.a { animation: spin 1s 2 }</style>")),
    ("poor-alt", page('<img src="a.png" alt="Image of a house">'), page('<img src="a.png" alt="A house, a river, a bridge, a hill.">')),
    ("poor-alt", page('<img src="a.png" alt="rehab, detox, ohio, help">'), page('<img src="a.png" alt="Ann, Bob">')),
    ("poor-alt", page(f'<img src="a.png" alt="{"A long sentence. " * 12}">'), page(f'<img src="a.png" alt="{"A long sentence. " * 5}">')),
    ("old-encoding", html('charset="utf-8"', 'charset="windows-1252"'), page()),
    ("link-without-words", page('<a href="/b"><i></i></a>'), page('<a href="/b"><img src="b.png" alt="Home"></a> <a name="c"></a>')),
    ("vague-link", page('<a href="/b">Read more »</a>'), page('<a href="/b">Read more about our day</a>')),
    ("vague-link", page('<a href="/b">Click here</a>'), page('<a href="/b" aria-label="Our day">Click here</a>')),
    ("same-words-elsewhere", page('<a href="/b">Our day</a> <a href="/c">Our day</a>'), page('<a href="/b">Our day</a> <a href="/b/#x">Our day</a>')),
    ("broken-anchor", page('<a href="#nowhere">There</a>'), page('<a href="#main">There</a> <a href="#">Up</a> <a href="#!go:1">Menu</a>')),
    ("machines-cannot-read", page('<script type="application/ld+json">{"a": 1,}</script>'), page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage"}</script>')),
    ("machines-misread", page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "nmae": "a"}</script>'), page('<script type="application/ld+json">{"@context": "https://schema.org/", "@type": "Organization", "name": "a"}</script>')),
    ("machines-misread", page('<script type="application/ld+json">{"@type": "Organization", "name": "a"}</script>'), page('<script type="application/json">{"@type": "x"}</script>')),
    ("machines-misread", ld({"@type": "SearchAction", "question-input": "required"}, "").replace("question-input", "question-inptu"), ld({"@type": "WebSite", "name": "Words", "url": "https://center.example/", "potentialAction": {"@type": "SearchAction", "target": "https://center.example/?s={search}", "query-input": "required name=search"}})),
    ("machines-misread", ld({"@type": "ImageObject", "width": True}), ld({"@type": "ImageObject", "width": 800, "height": 600})),
    ("unexpanded-abbreviation", page("<p>Ask us about CFR today, we will tell you of it.</p>"), page("<p>What you tell us is protected by 42 CFR Part 2 at all times.</p>")),
    (
        "machines-told-more",
        page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Words.", "acceptedAnswer": {"@type": "Answer", "text": "Hidden."}}]}</script>'),
        page('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "<p>So &amp; so.</p>"}}]}</script><p>Why?</p><p>So &amp;\nso.</p>'),
    ),
]  # fmt: skip
# Codes that need more than one page, or a very long one; the tests below have them.
ELSEWHERE = {
    "broken-link", "not-all-read", "duplicate-title", "duplicate-description", "duplicate-question", "orphan-page",
    "missing-picture", "name-differs", "future-date", "review-due", "review-expired", "no-html", "not-looked-at",
}  # fmt: skip


def test_nothing_is_found_on_a_page_that_is_in_order() -> None:
    assert codes(look(page())) == []


@pytest.mark.parametrize(("code", "wrong", "right"), PAIRS, ids=[f"{n}-{pair[0]}" for n, pair in enumerate(PAIRS)])
def test_a_check_fires_where_its_rule_is_broken_and_nowhere_else(code: str, wrong: str, right: str) -> None:
    assert code in codes(look(wrong))
    assert code not in codes(look(right))


def test_every_code_is_shown_by_a_pair_and_has_a_reason_and_a_mend() -> None:
    assert {code for code, _, _ in PAIRS} | ELSEWHERE == set(KINDS)
    assert all(kind.means and kind.why and kind.mend for kind in KINDS.values())


def test_codes_that_the_builder_has_too_weigh_the_same_or_less() -> None:
    shared = CODES.keys() & KINDS.keys()
    weights = {code: LIGHTER.get(code, CODES[code].severity) for code in shared}
    assert {code: KINDS[code].severity for code in shared} == weights
    assert all(CODES[code].severity is Severity.ERROR and LIGHTER[code] is not Severity.ERROR for code in LIGHTER)
    assert {code: KINDS[code].means for code in shared} == {code: CODES[code].means for code in shared}


def test_a_finding_names_its_line_and_shows_what_is_there() -> None:
    found = look(page("<p>One\n<b>two</b>\nmany addicts here.</p>"))
    assert told(found, "stigmatising-word") == [
        "a.html:17: “addicts” labels or blames people. | One two many addicts here."
    ]


def test_no_mend_speaks_of_the_files_of_our_own_sites_and_none_is_a_mere_reason() -> None:
    found = look(page("<p>A SAMHSA-approved center. Our helpline is free. Ann Example is in recovery.</p>"))
    told = {group.code: same.hint or group.kind.mend for group in found.groups for same in group.found}
    assert told == {code: KINDS[code].mend for code in told}
    assert told.keys() == {"posing-as-help-line", "claimed-approval", "health-disclosure"}


def test_a_link_to_a_file_of_the_folder_is_held_against_it() -> None:
    files = {
        "index.html": page('<a href="sub/">Sub</a> <a href="/sub">Sub</a> <a href="gone.html">Gone</a>').encode(),
        "sub/index.html": page('<a href="../#main">Up</a> <a href="../#nowhere">Up there</a> <a href="/x/">X</a>').encode(),
    }  # fmt: skip
    names = [*files, "privacy.html", "npp.html", "fair.html", "sub/privacy.html", "sub/npp.html", "sub/fair.html"]
    found = audit("folder", files, names)
    assert [line.split(" |")[0] for line in told(found, "broken-link")] == [
        "index.html:15: Nothing in the folder answers `gone.html`.",
        "sub/index.html:15: Nothing in the folder answers `/x/`.",
    ]
    assert [line.split(" |")[0] for line in told(found, "broken-anchor")] == [
        "sub/index.html:15: `index.html` has nothing with the id `nowhere`."
    ]


CANONICAL = "https://center.example/a.html"


def below(links: str, **addresses: str) -> dict[str, bytes]:
    """A home page with some links and a page `b`, each with its own word for its address."""
    files = {"index.html": page(links, old=CANONICAL, new=addresses["home"])}
    files["b/index.html"] = page("<p>Other words.</p>", old=CANONICAL, new=addresses["b"]).replace(
        "<title>", "<title>B "
    )
    return {name: text.encode() for name, text in files.items()}


def test_a_site_may_stand_in_a_folder_of_its_host() -> None:
    links = '<a href="/x/y/">Home</a> <a href="/x/y/b/">B</a> <a href="/x/y/c/">C</a> <a href="/z/">Elsewhere</a>'
    files = below(links, home="https://center.example/x/y/", b="https://center.example/x/y/b/")
    names = [*files, *(f"{folder}{name}.html" for folder in ("", "b/") for name in ("privacy", "npp", "fair"))]
    for address in ("", "https://center.example/x/y/"):
        found = audit("folder", files, names, address)
        assert [line.split(" |")[0] for line in told(found, "broken-link")] == [
            "index.html:15: Nothing in the folder answers `/x/y/c/`."
        ]
        assert "orphan-page" not in codes(found)


def test_an_address_on_the_sites_own_host_is_a_link_within_the_site() -> None:
    links = (
        '<a href="http://www.center.example/b/">B</a> <a href="https://center.example/c/#x">C</a> '
        '<a href="//center.example/b/#nowhere">There</a> <a href="https://es.center.example/d/">D</a> '
        '<a href="https://center.example">Home</a>'
    )
    files = below(links, home="https://center.example/", b="https://www.center.example/b/")
    names = [*files, *(f"{folder}{name}.html" for folder in ("", "b/") for name in ("privacy", "npp", "fair"))]
    found = audit("folder", files, names)
    assert [line.split(" |")[0] for line in told(found, "broken-link")] == [
        "index.html:15: Nothing in the folder answers `https://center.example/c/`."
    ]
    assert [line.split(" |")[0] for line in told(found, "broken-anchor")] == [
        "index.html:15: `b/index.html` has nothing with the id `nowhere`."
    ]
    assert "orphan-page" not in codes(found)
    silent = files | {"c/index.html": b'<a href="https://center.example/d/">D</a>'}
    assert len(told(audit("folder", silent, [*names, "c/index.html"]), "broken-link")) == 1
    assert "broken-link" not in codes(audit("folder", {"index.html": files["index.html"]}, ["index.html", *names[2:5]]))


def test_a_page_answers_at_the_address_that_it_calls_its_own() -> None:
    files = below('<a href="https://center.example/about-us/">B</a>', home="https://center.example/", b=CANONICAL)
    files["About us.html"] = files.pop("b/index.html").replace(CANONICAL.encode(), b"https://center.example/about-us")
    found = audit("folder", files, [*files, "privacy.html", "npp.html", "fair.html"])
    assert not {"broken-link", "orphan-page"} & set(codes(found))


def test_a_link_with_a_query_leads_to_the_file_that_a_mirror_made_of_it() -> None:
    links = '<a href="/?p=2">2</a> <a href="?p=3#x">3</a> <a href="a.php?id=4">4</a> <a href="b.php?id=5">5</a>'
    files = {"index.html": page(links).encode()}
    files |= {
        f"{name}.html": page(f"<p>{name}</p>", old="Our program", new=name).encode()
        for name in ("index.html?p=2", "index.html@p=3", "a.php?id=4")
    }
    found = audit("folder", files, [*files, "privacy.html", "npp.html", "fair.html"])
    assert [line.split(" |")[0] for line in told(found, "broken-link")] == [
        "index.html:15: Nothing in the folder answers `b.php?id=5`."
    ]
    assert "orphan-page" not in codes(found)


def test_an_address_that_only_a_script_shows_is_no_link() -> None:
    files = {"index.html": page('<a href="/cdn-cgi/l/email-protection#ab">[email protected]</a>').encode()}
    files["b.html"] = page('<a href="index.html">Home</a>').encode()
    found = audit("folder", files, [*files, "privacy.html", "npp.html", "fair.html"])
    assert "broken-link" not in codes(found)


def test_a_home_page_whose_address_is_a_name_of_its_own_is_no_folder_of_the_others() -> None:
    files = below(
        '<a href="/b/">B</a> <a href="/c/">C</a>', home="https://center.example/home/", b="https://center.example/b/"
    )
    names = [*files, *(f"{folder}{name}.html" for folder in ("", "b/") for name in ("privacy", "npp", "fair"))]
    assert [line.split(" |")[0] for line in told(audit("folder", files, names), "broken-link")] == [
        "index.html:15: Nothing in the folder answers `/c/`."
    ]


def test_a_frame_shows_a_file_of_the_folder() -> None:
    frames = '<frameset><frame src="menu.html" title="Menu"><frame src="gone.html" title="Text"></frameset>'
    files = {"index.html": frames.encode(), "menu.html": b"<p>Menu</p>"}
    found = audit("folder", files, files)
    assert [line.split(" |")[0] for line in told(found, "broken-link")] == [
        "index.html:1: Nothing in the folder answers `gone.html`."
    ]
    assert "orphan-page" not in codes(found)


def test_without_a_home_page_the_folder_is_a_part_of_a_site_and_addresses_from_its_root_are_not_judged() -> None:
    files = {"a.html": page('<a href="/x/">X</a>').encode()}
    assert "broken-link" not in codes(audit("folder", files, [*files, "privacy.html", "npp.html", "fair.html"]))


def test_the_sites_own_address_is_the_one_given_or_the_pages_own() -> None:
    text = page('<img src="https://cdn.example/a.png" alt="">').encode()
    assert "asks-elsewhere" in codes(audit("folder", {"a.html": text}))
    assert "asks-elsewhere" not in codes(audit("folder", {"a.html": text}, (), "https://www.cdn.example/"))


def test_a_program_that_nobody_knows_is_told_with_its_host_in_plain_words() -> None:
    found = look(
        page("<script src='https://cdn.example/a.js'></script>\n<script>\n\nfetch('https://api.example/a')</script>")
    )
    assert told(found, "asks-elsewhere") == [
        "a.html:15: The page loads a program from cdn.example. | https://cdn.example/a.js",
        "a.html:18: A program in the page asks api.example. | https://api.example/a",
    ]
    (group,) = (group for group in found.groups if group.code == "asks-elsewhere")
    assert {same.hint for same in group.found} == {"Find out who put it there and what for, and take it out."}


def test_a_stylesheet_is_held_against_the_same_rule() -> None:
    sheet = b"a { b: url(c.png) }\n@import 'https://cdn.example/a.css';\n@import '//fonts.googleapis.com/css';"
    found = audit("folder", {"a.html": page().encode(), "a.css": sheet})
    assert told(found, "asks-elsewhere") == ["a.css:2: `@import` asks cdn.example. | https://cdn.example/a.css"]
    assert [line.split(":")[1] for line in told(found, "tracker")] == ["3"]


def test_what_stands_on_many_pages_is_one_finding() -> None:
    found = look(page("<p>We help addicts.</p>"), b=page("<p>We help addicts.</p>"), c=page())
    (group,) = [group for group in found.groups if group.code == "stigmatising-word"]
    assert [(same.pages, len(same.places)) for same in group.found] == [(2, 2)]


def test_one_program_one_host_one_number_one_word_and_one_picture_are_one_finding_wherever_they_stand() -> None:
    shown = (
        '<script>fbq("init", "{n}")</script><img src="https://cdn.example/{n}.png" alt=""><p>Some {n} addicts.</p>'
        '<p class="c{n}"><a href="tel:5135550142" id="i{n}">(513) 555-0124</a></p><img src="a.png" class="k{n}">'
        '<iframe src="f.html" class="k{n}"></iframe>'
    )
    found = look(page(shown.replace("{n}", "1")), b=page(shown.replace("{n}", "2")), c=page(shown.replace("{n}", "3")))
    for code in ("tracker", "asks-elsewhere", "stigmatising-word", "number-differs", "picture-without-words",
                 "frame-without-title"):  # fmt: skip
        (group,) = [group for group in found.groups if group.code == code]
        assert [(same.pages, len(same.places)) for same in group.found] == [(3, 3)], code
        assert "1" in group.found[0].excerpt


def test_pictures_words_and_headings_that_differ_are_told_apart() -> None:
    found = look(page('<img src="a.png"><img src="b.png"><p>Addicts and junkies.</p><h2 id="a"></h2><h2 id="b"></h2>'))
    counted = {group.code: len(group.found) for group in found.groups}
    assert counted["picture-without-words"] == counted["stigmatising-word"] == counted["empty-heading"] == 2


def test_the_gravest_of_a_weight_and_subject_come_first() -> None:
    body = '<script>clarity("a")</script><img src="https://fonts.googleapis.com/a" alt=""><form action="//crm.example">'
    found = look(page(f'{body}</form><img src="https://a.example/a.png" alt="">'))
    assert [group.code for group in found.groups][:3] == ["tracker", "form-elsewhere", "asks-elsewhere"]
    assert [same.message.split()[0] for same in found.groups[0].found] == ["Microsoft", "Google"]


def test_the_beginning_of_a_very_long_page_is_read_and_the_rest_is_told() -> None:
    found = look(page("<!--" + "x" * 2_000_000 + "-->"))
    assert told(found, "not-all-read") == [
        "a.html: Only the first 2 megabytes of this file were read; what they lack may stand behind them. | "
    ]


def test_what_was_not_read_of_a_very_long_page_is_not_missed() -> None:
    end = "<!--" + "x" * 2_000_000 + "-->"
    assert codes(look(page(f'<p><a href="#below">Below</a></p>{end}<p id="below">Words.</p>'))) == ["not-all-read"]
    files = {
        "index.html": page(f'{end}<p id="below">Words.</p><a href="a.html">A</a>').encode(),
        "a.html": page('<a href="index.html#below">Below</a>').encode(),
    }
    found = audit("folder", files, [*files, "privacy.html", "npp.html", "fair.html"])
    assert codes(found) == ["duplicate-title", "not-all-read"]
    assert "no-language" in codes(look(page(end).replace(' lang="en"', "")))


def folder(*others: str, **pages: str) -> list[str]:
    """What is found across some pages, by their names without the ending, and other files."""
    files = {f"{name}.html": text.encode() for name, text in pages.items()}
    notices = [f"{name}.html" for name in ("privacy", "npp", "fair")]
    codes = {
        "duplicate-title",
        "duplicate-description",
        "duplicate-question",
        "orphan-page",
        "missing-picture",
        "machines-misread",
    }
    found = audit("folder", files, [*files, *notices, *others])
    return [f"{code} {line}" for code in sorted(codes) for line in told(found, code)]


def test_titles_and_descriptions_tell_pages_apart() -> None:
    one = html("</head>", '<meta name="description" content="What we do."></head>')
    assert folder(a=one, b=one) == [
        "duplicate-description b.html:10: `a.html:10` has the same description. | What we do.",
        "duplicate-title b.html:9: `a.html:9` has the same title. | Our program",
    ]
    assert folder(a=one, b=one.replace("What we do", "Who we are").replace("Our program", "Our team")) == []


def test_a_question_is_marked_up_on_one_page() -> None:
    asked = {
        "@type": "FAQPage",
        "mainEntity": [{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}],
    }
    one = ld(asked, "<p>Why?</p><p>So.</p>")
    two = one.replace("Our program", "Another")
    assert [line.split(" |")[0] for line in folder(a=one, b=two)] == [
        "duplicate-question b.html:15: `a.html:15` marks up the same question."
    ]
    assert folder(a=one, b=two.replace("Why?", "Who?")) == []


def test_a_paragraph_on_many_pages_is_part_of_their_frame() -> None:
    pages = {name: page(f"<p>{LONG}</p>") for name in "bcd"}
    assert len(told(look(pages["b"], c=pages["c"]), "duplicate-paragraph")) == 1
    assert told(look(pages["b"], **pages), "duplicate-paragraph") == []


def test_a_paragraph_below_a_link_to_the_page_where_it_is_written_is_quoted_from_there() -> None:
    def duplicates(href: str) -> int:
        quoting = page(f'<h2><a href="{href}">A question?</a></h2><p>{LONG}</p>')
        found = look(quoting, faq=page(f"<h2 id='q'>A question?</h2><p>{LONG}</p>"), z=quoting)
        return len(told(found, "duplicate-paragraph"))

    assert [duplicates(href) for href in ("/sub/faq/#q", "faq.html#q", "https://center.example/faq")] == [0, 0, 0]
    assert [duplicates(href) for href in ("/other/", "#q", "https://elsewhere.example/faq/")] == [2, 2, 2]


def test_a_page_that_none_leads_to_is_told_where_the_folder_is_a_whole_site() -> None:
    lost = page().replace("Our program", "Lost")
    home = page('<a href="b.html">B</a>')
    assert folder(index=home, b=lost) == []
    assert folder(index=page(), b=lost) == ["orphan-page b.html: No other page of the folder leads here. | "]
    assert folder(a=page(), b=lost) == []


def test_what_machines_are_referred_to_is_there_where_the_folder_is_a_whole_site() -> None:
    refers = ld(
        {"@type": "WebPage", "about": {"@id": "https://center.example/#us"}, "image": "https://center.example/us.png"}
    )
    says = "machines-misread index.html:15: In what these pages tell machines, nothing is `https://center.example/#us`."
    gone = "missing-picture index.html:15: Nothing in the folder answers `https://center.example/us.png`, a picture that machines are told of."
    assert [line.split(" |")[0] for line in folder("other.png", index=refers)] == [says, gone]
    assert [line.split(" |")[0] for line in folder(index=refers)] == [says]
    assert folder("other.png", a=refers) == []
    about = ld({"@type": "Organization", "@id": "https://center.example/#us", "name": "Our program"}).replace(
        "<title>Our", "<title>That"
    )
    assert folder("us.png", index=refers.replace("<p>Ann", '<a href="b.html">B</a><p>Ann'), b=about) == []


def test_a_stylesheet_in_the_folder_is_held_to_the_same_rules_as_one_in_a_page() -> None:
    found = audit("folder", {"a.html": page().encode(), "a.css": b"a { color: red }\n\na:focus { outline: none }"})
    assert told(found, "focus-not-shown") == [
        "a.css:3: `a:focus` hides where the keyboard is. | a:focus { outline: none }"
    ]


def test_the_organization_has_one_name() -> None:
    one = ld({"@type": "MedicalClinic", "url": "https://www.center.example/", "name": "Our program"})
    two = one.replace('"name": "Our program"', '"name": "Our Programs"').replace(
        "<title>Our program", "<title>Our Programs"
    )
    says = "b.html:15: The organization is called “Our Programs” here, and “Our program” in `a.html:15`. | "
    assert told(look(one, b=two), "name-differs") == [says]
    assert told(look(one, b=two.replace("www.center", "other")), "name-differs") == []
    named = html("</head>", '<meta property="og:site_name" content="Another"></head>')
    assert len(told(look(one, b=named), "name-differs")) == 1


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-11-24", "future-date"),
        ("2025-11-01", "review-due"),
        ("2023-11-01", "review-expired"),
        ("2026-01-01", None),
    ],
)
def test_a_review_is_neither_old_nor_still_to_come(day: str, code: str | None) -> None:
    page = ld({"@type": "MedicalWebPage", "lastReviewed": day}, f"<p>Reviewed {day}</p>").encode()
    found = codes(audit("folder", {"a.html": page}, today=TODAY))
    assert {"future-date", "review-due", "review-expired"} & set(found) == ({code} if code else set())
    assert not {"future-date", "review-due", "review-expired"} & set(codes(audit("folder", {"a.html": page})))


def test_of_many_long_sentences_the_longest_are_told() -> None:
    found = look(page("".join(f"<p>{'one ' * (31 + number)}.</p>\n" for number in range(9))))
    assert [line.split(" |")[0][-9:] for line in told(found, "long-sentence")] == [
        f"{n} words." for n in (35, 36, 37, 38, 39)
    ]


@pytest.mark.parametrize(
    "piece", ["a:focus{outline:none}", "outline:none/*", "animation:", "<details>", "<video src=a>"]
)
def test_however_much_of_one_thing_a_page_holds_it_is_told_soon(piece: str) -> None:
    text = piece * 5_000 if piece.startswith("<") else f"<style>{piece * 5_000}</style>"
    started = time.perf_counter()
    look(page(text))
    assert time.perf_counter() - started < 10
