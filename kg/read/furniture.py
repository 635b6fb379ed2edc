"""What a line of a pasted page is: a sentence, a fragment that may be a headline, or furniture.

The patterns describe what news sites put around articles, by kind; a pattern that could also
begin a sentence of an article asks for a word that addresses the reader.
"""

import re

from kg.read.lines import Line

SENTENCE, FRAGMENT, LEAD = "sentence", "fragment", "lead"  # a lead ends with ':'
AGO, SHARE, PROMPT, COUNT, RELATED, COMMENTS = "ago", "share", "prompt", "count", "related", "comments"
CRUMBS, CREDIT, ADVERT, LEGAL, TAGS, NAV, LINK = "crumbs", "credit", "advert", "legal", "tags", "nav", "link"

_UNIT = r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|mths?|months?|y|yrs?|years?)"
AGO_TEXT = rf"(?:an?|one|two|three|\d{{1,3}}|a few|several)\s*{_UNIT}\s+ago|just now"
_AGENCY = (
    r"(?:getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|pa(?: media| wire| images)?"
    r"|shutterstock|istock|alamy|anadolu(?: agency)?|bloomberg|tass|xinhua|flickr|wikimedia(?: commons)?"
    r"|handout|file photo|supplied)"
)
_WHOLE: tuple[tuple[str, str], ...] = (
    (AGO, rf"(?:(?:last )?(?:updated|published|posted|modified)\W*)?(?:about )?(?:{AGO_TEXT})"
          r"(?:\s*[·•|,-]\s*\d+ min(?:ute)?s?(?: read)?)?"),
    (ADVERT, r"ads?|advert|advertisement|sponsored|sponsored by .{1,40}|ads? by .{1,40}|(?:article|story|text)"
             r" continues (?:below|after).{0,40}|scroll (?:down )?(?:to|for) .{1,40}|continue reading below"
             r"|skip (?:this )?(?:ad|advert|advertisement|past .{1,40})|(?:start|end) of (?:ad|newsletter).{0,30}"),
    (COUNT, r"\d[\d.,]*\s*[km]?\+?|\(?\d[\d.,]*\s*[km]?\)?\s*(?:shares?|views?|likes?|replies|retweets|reposts"
            r"|reads?|followers|votes|points|subscribers|reactions|photos|videos|images)"
            r"|(?:\d+|one|two|five|ten)[ -]min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,25}"
            r"|\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?|\d+ (?:of|/) \d+"),
    (COMMENTS, r"(?:view |show |hide |read |all |see )*(?:\(?\d[\d,]*\)? )?(?:readers?['’]? |user )?comments?"
               r"(?: section| policy)?(?: ?\(?\d[\d,]*\)?)?|no comments(?: yet)?|comments (?:are )?(?:closed|off).{0,30}"
               r"|be the first to comment.{0,30}|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation"
               r"|discussion|debate)|have your say|(?:log|sign) in to (?:comment|reply|post).{0,20}|conversation"
               r"|sort by.{0,30}|what do you think|discussion"),
    (RELATED, r"(?:related|recommended|trending|popular|latest|top|featured|more|other|further|similar|sponsored"
              r"|promoted|must)(?: (?:now|today|stories|story|articles?|news|reads?|reading|topics?|content|posts?"
              r"|links?|coverage|videos?|headlines?|reports?|this week|for you|like this))*"
              r"|(?:read|see|watch|up|coming) (?:next|also|more|also)(?: (?:stories|articles|news))?|also (?:read|see|on).{0,30}"
              r"|you (?:may|might) (?:also )?(?:like|enjoy|have missed|be interested in).{0,20}|in case you missed it"
              r"|most (?:read|popular|viewed|watched|shared|commented|recent).{0,20}|editor['’]?s['’]? (?:picks?|choice)"
              r"|more (?:from|on|in|about|of) .{1,40}|in other news|(?:from )?(?:around|elsewhere on) the (?:web|site)"
              r"|elsewhere on .{1,30}|what to read next|(?:next|previous) (?:article|story|post)|keep reading"
              r"|in this (?:story|article)|today['’]s top stories|read this next|for you|don['’]t miss|paid content"
              r"|explore more.{0,20}|more to explore|by taboola|from our partners"),
    (TAGS, r"(?:hash)?tags?|topics?|keywords?|filed under|categories|category|(?:#\w+[\s,]*)+"
           r"|(?:tags?|topics?|keywords?|filed under|categories|category|hashtags?)\s*:.{1,200}"),
    (LEGAL, r"(?:©|\(c\)|copyright\b).{0,150}|.{0,80}all rights reserved|(?:privacy|cookies?) (?:policy|notice"
            r"|settings|preferences)|terms (?:of (?:use|service)|and conditions|& conditions)"
            r"|do not sell.{0,40}|accessibility(?: statement)?|modern slavery.{0,20}|(?:code of conduct|corrections)"),
    (CREDIT, r"(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|caption|file photo|credit)s?"
             r"(?: credit| source| caption| courtesy)?\s*:.{1,250}"
             rf"|(?:photo|picture|image|photograph|illustration|graphic)s? (?:by|courtesy of) .{{1,80}}"
             rf"|(?:[\w .'’-]{{1,40}}(?:/| via | for ))*{_AGENCY}(?:(?:/| via ){_AGENCY})*"
             r"|image (?:source|caption),?.{0,150}|\(?(?:additional )?(?:reporting|writing|edit(?:ing|ed)|compiled"
             r"|translated|produced) by .{1,150}\)?"),
    (LINK, r"(?:related|read more|read also|also read|see also|more|watch|listen|read|don['’]t miss|in pictures"
           r"|live|must read)\s*[:|»>]+\s*\S.{0,200}|https?://\S+|www\.\S+|(?:read|watch|listen|see)"
           r" (?:more|now|here|the full \w+)"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(rf"(?:{pattern})\W*", re.IGNORECASE)) for kind, pattern in _WHOLE)
_CAPTION = re.compile(
    rf"[(|\[/]\s*(?:(?:image|photo|picture|credit|file)s?\s*:?\s*)?(?:[\w .'’-]{{1,40}}/)*{_AGENCY}"
    r"(?:/[\w .'’-]{1,40})?\s*[)\]]?\.?\Z",
    re.IGNORECASE,
)
_SHARE_WORDS = frozenset(
    "share tweet facebook twitter x whatsapp email e-mail print linkedin copy link save pin reddit telegram"
    " flipboard messenger bookmark pinterest instagram youtube bluesky threads mastodon tiktok rss post"
    " copied gift listen follow".split()
)
_SHARE_FILL = frozenset("on via this article story page by to the us in with and or".split())
_NAV_WORDS = frozenset(
    "home news world uk us usa europe asia africa americas sport sports football business politics opinion"
    " comment culture lifestyle travel technology tech science health money finance markets entertainment"
    " arts weather video videos podcasts podcast newsletters newsletter menu search sections login account"
    " subscribe register live tv radio puzzles crosswords games obituaries archive archives climate"
    " environment education local more international national economy magazine fashion food features"
    " contact about careers help faq sitemap advertise jobs shop close edition".split()
)
_NAV_FILL = frozenset("us my all the and & our in your sign log breaking top e-paper latest".split())
_NAV_LINES = re.compile(
    r"(?:skip to|jump to|back to|go to) (?:main |the )?(?:content|navigation|top|search|menu|footer|home\w*)"
    r"|(?:sign|log) (?:in|out|up)|my account|open menu|close menu|toggle \w+|english edition|advertise with us"
    r"|contact us|about us|work for us|help cent(?:re|er)",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"\s+[|/·•–-]\s+|\s*[>›»→]\s*")
_PROMPT = re.compile(
    r"(?:please )?(?:sign up|subscribe|log in|sign in|register|download|get|join|follow|enter|support|donate|try"
    r"|explore|discover|accept|reject|manage|agree|thank you for|thanks for|don['’]t miss|never miss|stay|become"
    r"|already a|we (?:and our|use|value|care|rely|need)|by (?:signing|clicking|subscribing|continuing|submitting"
    r"|entering|using)|this (?:site|website|page|article is free)|you (?:can unsubscribe|have \d|are reading|need to)"
    r"|your (?:email|e-mail|privacy|support|subscription|data|inbox)|unlock|start your|enjoy|click|tap|continue"
    r"|enable|turn (?:on|off)|allow|listen|want|like this|love|do you|have you|got a|help us|if you|for more"
    r"|send us|tell us|contact|the best of|our (?:best|free|daily|weekly|new)|all the|view|show|load|see)\b",
    re.IGNORECASE,
)
_READER = re.compile(
    r"\b(?:you|your|our|us|cookies?|newsletters?|inbox|e-?mails?|app|subscriptions?|subscribers?|unsubscribe"
    r"|subscribe|privacy|sign up|alerts?|notifications?|podcasts?|click here|account|adverts?|javascript|more"
    r"|free trial)\b",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"\bcookies\b.*\b(?:accept|consent|settings|experience|policy|preferences|browser|site)", re.I
)
_FUNCTION = frozenset(
    "a an the of to in on at by for with from as is was were are be been has have had will would could can"
    " may said that which who it its he she they his her their and but or not after before over into this"
    " we i you there than if when about under between during against says what no more".split()
)
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)\W*\Z")


def kind_of(line: Line) -> str:
    """Return what a line is, by its shape and words alone."""
    text = line.text.strip(" \t|·•*_")
    words = line.words
    if len(words) <= 60:
        plain = text.strip("[]()-–—=: ") if len(words) <= 12 else text
        for kind, pattern in _PATTERNS:
            if pattern.fullmatch(plain):
                return kind
        if found := _listed(text, words):
            return found
        if _is_prompt(text, words):
            return PROMPT
        if _CAPTION.search(text) and len(words) <= 45:
            return CREDIT
    return prose(line)


def prose(line: Line) -> str:
    """Tell sentences from fragments, whatever they say."""
    words = line.words
    function = sum(word.lower() in _FUNCTION for word in words)
    if _ELLIPSIS.search(line.text) and len(words) < 8:
        return FRAGMENT
    if len(words) >= 25:
        return SENTENCE
    if line.terminal and len(words) >= 3 and (function or any(word.islower() for word in words[1:])):
        return SENTENCE
    if line.text.rstrip().endswith(":"):
        return LEAD
    quoted = line.text[:1] in "\"'“‘«" and line.text.rstrip()[-1:] in "\"'”’»,"
    return SENTENCE if quoted and len(words) >= 6 and function >= 2 else FRAGMENT


def _listed(text: str, words: list[str]) -> str:
    """Return the kind of a line made of links: share buttons, sections, the path to the page."""
    lower = [word.lower() for word in words]
    if not lower or len(lower) > 20:
        return ""
    if any(word in _SHARE_WORDS for word in lower) and all(
        word in _SHARE_WORDS or word in _SHARE_FILL for word in lower
    ):
        return SHARE if lower != ["x"] else FRAGMENT
    if _NAV_LINES.fullmatch(text) or (
        any(word in _NAV_WORDS for word in lower)
        and all(word in _NAV_WORDS or word in _NAV_FILL for word in lower)
    ):
        return NAV
    pieces = [piece for piece in _CRUMB.split(text) if piece.strip()]
    few = all(len(piece.split()) <= 4 for piece in pieces)
    sections = sum(piece.strip().lower() in _NAV_WORDS for piece in pieces)
    return CRUMBS if few and len(pieces) >= 2 and sections >= min(2, len(pieces) - 1) else ""


def _is_prompt(text: str, words: list[str]) -> bool:
    """Tell whether a line asks the reader for something. Quoted speech never does."""
    if text[:1] in "\"'“‘«" or len(words) > 45:
        return False
    return bool(
        _COOKIES.search(text) or (_PROMPT.match(text) and _READER.search(text) and _addresses(text, words))
    )


def _addresses(text: str, words: list[str]) -> bool:
    """Short lines are buttons; a long one must speak of the site's own services."""
    return len(words) <= 8 or bool(_SERVICE.search(text))


_SERVICE = re.compile(
    r"\b(?:newsletters?|inbox|e-?mail|app|subscri\w+|unsubscribe|cookies?|privacy|sign(?:ing)? up|log in|sign in"
    r"|alerts?|notifications?|podcasts?|click|accounts?|adverts?|javascript|journalism|free trial|terms|membership"
    r"|whatsapp|channel|ad-?blocker|browser|website|AI)\b",
    re.IGNORECASE,
)
