"""What needs a source or a day beside it: figures on medical pages, and words that count from today."""

from __future__ import annotations

from handrail.rules.claims.claim import FIGURE, LINK, TIME, claim
from handrail.rules.rule import Rule

_CITE = "Cite the source in the same paragraph: `[@key]`."
_LOOK_UP = "Readers must be able to look a figure up, and the next editor must know whether it still holds."
_WORDS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|ninety"
)
_NUMBER, _SMALL = rf"(?:\d+(?:\.\d+)?|{_WORDS})", rf"(?:\d{{1,3}}|{_WORDS})"
_FRACTION = (
    r"(?:(?:nearly|almost|about|over|more than) )?(?:half|(?:a|one|two) (?:thirds?|quarters?|fifths?)|three quarters)"
)
_WHOM = (
    r"(?:(?:all|the|these|those|us|adults|young|older) )*"
    r"(?:people|persons|adults|teens|men|women|patients|clients|programs|americans|ohioans|families|cases|deaths|stays)"
)

RULES: tuple[Rule, ...] = (
    claim(
        "M3-share",
        FIGURE,
        "% percent in out fifth fifths half quarter quarters third thirds",
        rf"\d+(?:\.\d+)? ?(?:%|percent)|{_SMALL} (?:in|out of)(?: every)? {_SMALL}(?! (?:hours?|days?|weeks?"
        rf"|months?|years?))(?=[\s,.;:)]|$)|{_FRACTION} of {_WHOM}",
        _CITE,
        _LOOK_UP,
        "JAMA",
        only="medical",
        citable=True,
        negatable=False,
        unless=r"100 ?%|you (?:would |will |then )?pay|your (?:share|bill|plan|premium)",
        fires=("About 60% of people stay.", "One in three leaves.", "Half of all people drop out."),
        spares=("60% stay [@study].", "Half of the day is group.", "Come in one of our two groups."),
    ),
    claim(
        "M3-hours",
        FIGURE,
        "hours days weeks months",
        rf"{_NUMBER}(?: ?(?:to|or|and|-) ?(?:{_NUMBER}|more|fewer|less))? (?:[a-z]+ ){{0,2}}hours?(?: of (?:[a-z]+ ){{1,4}}?)?"
        rf"(?: ?(?:in )?(?:a|per|each|every) week| weekly| ?/ ?week)"
        rf"|{_NUMBER}(?: ?(?:to|or|and|-) ?{_NUMBER})? weekly (?:[a-z]+ )?hours?"
        rf"|(?:at least|at most|up to|fewer than|less than|more than|between|average of|usually|typically|about|lasts?|runs? for"
        rf"|takes?) (?:about )?{_NUMBER}(?: ?(?:to|and|or|-) ?{_NUMBER})? (?:hours (?:a|per) day|days|weeks|months)",
        _CITE,
        _LOOK_UP,
        "JAMA",
        only="medical",
        citable=True,
        negatable=False,
        unless=r"we|our|us|ours|24 hours|pack|clothes",
        fires=(
            "An IOP takes 9 hours a week.",
            "It is 9 hours weekly.",
            "It has 9 to 19 weekly hours.",
            "It lasts 8 to 12 weeks.",
            "A stay is at least 90 days.",
        ),
        spares=("Our group meets 3 hours a week.", "It takes at least 9 hours a week [@study].", "Come in 3 days."),
    ),
    claim(
        "M3-count",
        FIGURE,
        "times twice million billion thousand 000 americans ohioans studies trials deaths overdoses died doubles triples halves",
        rf"(?:twice|{_NUMBER} times) (?:as (?:likely|high|many|much|often)|(?:more|less|higher|lower|greater)(?: likely)?)"
        rf"|(?:doubles|triples|halves) the (?:risk|chance|odds)"
        rf"|\d+(?:\.\d+)? (?:million|billion|thousand) (?:people|adults|americans|ohioans|teens)"
        rf"|\d{{1,3}}(?:,\d{{3}})+ (?:people|adults|americans|ohioans|teens|deaths|overdoses)|\d+ (?:studies|trials|deaths)",
        _CITE,
        _LOOK_UP,
        "JAMA",
        only="medical",
        citable=True,
        negatable=False,
        fires=("They are twice as likely to stay.", "48 million people have it.", "It rests on 12 studies."),
        spares=("It rests on 12 studies [@study].", "You may come two times."),
    ),
    claim(
        "M6-relative-time",
        TIME,
        "currently recently nowadays lately year month years decade decades",
        rf"currently|recently|nowadays|lately|(?:this|last|next) (?:year|month)"
        rf"|(?:{_NUMBER}|many|several|an?|half an?)(?: ?\+| or more)? (?:years?|decades?)(?! old| younger| earlier| later)",
        "Write the year in which it began, or say under `as_of` on which day this was so.",
        "A page stands for years, and “recently” is soon untrue of a person.",
        "field",
        only="bio",
        negatable=False,
        unless=r"\baged? |(?:19|20)\d\d|(?:worked|spent|served|taught|lived|led|ran|managed|directed|practiced|volunteered|coached|studied) (?:[a-z]+ ){0,2}?(?:for )?(?:\d+|[a-z]+) (?:years?|decades?)|after (?:\d+|[a-z]+) (?:years?|decades?)"
        # What is over does not grow older.
        r"|(?<!has )(?<!have )(?<!'s )(?<!'ve )(?<!has also )(?:taught|was|were|worked|served|lived|led|ran|coached) (?:(?!and |has |have )[a-z'-]+ ){1,6}?for (?:\d+|[a-z]+) (?:years?|decades?)",
        fires=(
            "She recently joined us.",
            "He has thirty years of experience.",
            "She is currently in school.",
            "She has taught high school history for four years.",
            "He worked in steel and has been with us for four years.",
        ),
        spares=(
            "He began in the field in 2013.",
            "She moved here in her early twenties.",
            "Ask two of us.",
            "After college, Jo taught high school history for four years.",
        ),
    ),
    claim(
        "W4-link-words",
        LINK,
        "here more [this this] link info information details continue go",
        r"\[[*_]*(?:(?:(?:click|tap|press|go|see|look) )?(?:here|this(?: link| page)?|link)(?: for (?:more|details)| to (?:read|learn|see) more)?"
        r"|(?:(?:read|learn|see|find out|view|show me) )?more(?: info(?:rmation)?| details)?|details|continue(?: reading)?|go|info)"
        r"[*_]*[.!…»→›\s]*\](?=\s\s)",
        "Write link words that say where it leads: `[levels of care](levels/index.md)`.",
        "A screen reader lists the links of a page by their words alone.",
        "WCAG",
        negatable=False,
        fires=("[Click here](a.md) for it.", "You can [read more](b.md)."),
        spares=("Read more about [the levels](a.md).", "[Here] is no link."),
    ),
)
