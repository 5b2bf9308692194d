"""Whose guidance the rules follow: a short name, and what it stands for.

`COMMON` marks what is common advice, for which no single published source was checked.
"""

from __future__ import annotations

from collections.abc import Mapping

COMMON = "field"
GUIDANCE: Mapping[str, str] = {
    "NIDA": "National Institute on Drug Abuse, Words Matter: Preferred Language for Talking About Addiction, 2021. "
    "https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction",
    "VA": "US Department of Veterans Affairs, VA.gov content style guide, Destigmatizing language in substance use, "
    "2024. https://design.va.gov/content-style-guide/health-content/destigmatizing-language-in-substance-use",
    "AAP": "Pediatrics 149(6):e2022057529, Recommended Terminology Regarding Substance Use, table 1, 2022. "
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC9386168/table/T1",
    "AP": "Associated Press Stylebook on addiction, as given by the University of Wisconsin. "
    "https://editorial-styleguide.umark.wisc.edu/term/addiction/",
    "NIH": "NIH Style Guide, Alcohol and Substance Use. https://www.nih.gov/nih-style-guide/alcohol-substance-use",
    "FTC": "Federal Trade Commission Act, section 5: claims about health need competent and reliable evidence. "
    "https://haynesboone.com/news/alerts/"
    "ftc-warns-nearly-700-advertisers-about-proper-substantiation-and-endorsement-practices",
    "OARFPA": "Opioid Addiction Recovery Fraud Prevention Act of 2018, 15 USC 45d: civil penalties for deception about "
    "treatment. https://advertisinglaw.fkks.com/post/102hr51/"
    "ftc-brings-first-case-under-opioid-addiction-recovery-fraud-prevention-act",
    "Monument": "US Department of Justice on Monument, 2024: a treatment company had promised “100% confidential” and "
    "“HIPAA compliant”. https://www.justice.gov/opa/pr/court-imposes-restrictions-alcohol-addiction-treatment-company-"
    "protect-consumers-private",
    "EKRA": "Eliminating Kickbacks in Recovery Act, 18 USC 220. "
    "https://federalcriminaldefenseadvocates.com/illegal-remunerations",
    "ASAM": "American Society of Addiction Medicine, Ethical Promotion and Patient Recruitment, 2018. "
    "http://addictionmedicineupdates.org/2018/ethical-promotion-and-patient-recruitment-by-addiction-treatment-programs/",
    "NAATP": "National Association of Addiction Treatment Providers, Code of Ethics. "
    "https://www.naatp.org/programs/ethics",
    "LegitScript": "LegitScript, addiction treatment certification. https://www.legitscript.com/service/certification/"
    "addiction-treatment/addiction-treatment-certification-faq/",
    "FTC-reviews": "Federal Trade Commission, Rule on Consumer Reviews and Testimonials, 16 CFR part 465, 2024.",
    "Evoke": "Federal Trade Commission on Evoke Wellness, 2025: a treatment company had posed as others in its "
    "advertisements, and its call centre as a help line.",
    "988": "988 Suicide & Crisis Lifeline: the option 3 ended on 2025-07-17; 988 took the place of 1-800-273-8255.",
    "JAMA": "Silberg, Lundberg and Musacchio, JAMA 277(15):1244-1245, 1997: attribution is one of four benchmarks.",
    "WCAG": "Web Content Accessibility Guidelines 2.1, success criterion 2.4.4: the purpose of each link.",
    COMMON: "Common advice in the field; no single published source was checked for it.",
}
