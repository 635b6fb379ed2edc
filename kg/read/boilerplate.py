"""What news sites put around articles, as patterns of whole lines, by kind. Data, no logic.

Every pattern is matched against a line of at most 60 words, whole and in any case.
"""

SENTENCE, FRAGMENT, LEAD = "sentence", "fragment", "lead"  # a lead ends with ':'
AGO, SHARE, PROMPT, COUNT, RELATED, COMMENTS = "ago", "share", "prompt", "count", "related", "comments"
CRUMBS, CREDIT, ADVERT, LEGAL, TAGS, NAV, LINK = "crumbs", "credit", "advert", "legal", "tags", "nav", "link"

_UNIT = (
    r"(?:[smhdwy]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|mo|mths?|months?|yrs?|years?)"
)
AGO_TEXT = rf"(?:an?|one|two|three|\d{{1,3}}|a few|several)\s*{_UNIT}\s+ago|just now"
AGENCY = (
    r"(?:getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|pa(?: media| wire| images)?"
    r"|shutterstock|istock|alamy|anadolu(?: agency)?|bloomberg|tass|xinhua|flickr|wikimedia(?: commons)?"
    r"|handout|file photo|supplied)"
)
_PICTURE = r"(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|caption|file photo|credit)"
_TOPICS = r"(?:(?:hash)?tags?|topics?|keywords?|filed under|categories|category)"
_NUMBER = r"\(?\d[\d.,]*\s*[km]?\)?"

LINES: dict[str, tuple[str, ...]] = {
    AGO: (
        rf"(?:(?:last )?(?:updated|published|posted|modified)\W*)?(?:about )?(?:{AGO_TEXT})"
        r"(?:\s*[·•|,-]\s*\d+ min(?:ute)?s?(?: read)?)?",
    ),
    ADVERT: (
        r"ads?|advert|advertisement|sponsored|sponsored by .{1,40}|ads? by .{1,40}",
        r"(?:article|story|text) continues (?:below|after).{0,40}|continue reading below",
        r"scroll (?:down )?(?:to|for) .{1,40}|skip (?:this )?(?:ad|advert|advertisement|past .{1,40})",
        r"(?:start|end) of (?:ad|newsletter).{0,30}",
    ),
    COUNT: (
        r"\d[\d.,]*\s*[km]?\+?",
        rf"{_NUMBER}\s*(?:shares?|views?|likes?|replies|retweets|reposts|reads?|followers|votes|points)",
        rf"{_NUMBER}\s*(?:subscribers|reactions|photos|videos|images)",
        r"(?:\d+|one|two|five|ten)[ -]min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,25}",
        r"\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?|\d+ (?:of|/) \d+",
    ),
    COMMENTS: (
        r"(?:view |show |hide |read |all |see )*(?:\(?\d[\d,]*\)? )?(?:readers?['’]? |user )?comments?"
        r"(?: section| policy)?(?: ?\(?\d[\d,]*\)?)?",
        r"no comments(?: yet)?|comments (?:are )?(?:closed|off).{0,30}|be the first to comment.{0,30}",
        r"(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion|debate)",
        r"(?:log|sign) in to (?:comment|reply|post).{0,20}|have your say|conversation|discussion",
        r"sort by.{0,30}|what do you think",
    ),
    RELATED: (
        r"(?:related|recommended|trending|popular|latest|top|featured|more|other|further|similar|sponsored"
        r"|promoted|must)(?: (?:now|today|stories|story|articles?|news|reads?|reading|topics?|content|posts?"
        r"|links?|coverage|videos?|headlines?|reports?|this week|for you|like this))*",
        r"(?:read|see|watch) (?:next|also|more)(?: (?:stories|articles|news))?|up next|coming up",
        r"also (?:read|see|on).{0,30}|in case you missed it|keep reading|what to read next|read this next",
        r"you (?:may|might) (?:also )?(?:like|enjoy|have missed|be interested in).{0,20}",
        r"most (?:read|popular|viewed|watched|shared|commented|recent).{0,20}",
        r"editor['’]?s['’]? (?:picks?|choice)|more (?:from|on|in|about|of) .{1,40}|more to explore",
        r"in other news|(?:from )?(?:around|elsewhere on) the (?:web|site)|elsewhere on .{1,30}",
        r"(?:next|previous) (?:article|story|post)|in this (?:story|article)|today['’]s top stories",
        r"for you|don['’]t miss|paid content|explore more.{0,20}|by taboola|from our partners",
    ),
    TAGS: (_TOPICS, rf"{_TOPICS}\s*:.{{1,200}}", r"(?:#\w+[\s,]*)+"),
    LEGAL: (
        r"(?:©|\(c\)|copyright\b).{0,150}|.{0,80}all rights reserved",
        r"(?:privacy|cookies?) (?:policy|notice|settings|preferences)|do not sell.{0,40}",
        r"terms (?:of (?:use|service)|and conditions|& conditions)",
        r"accessibility(?: statement)?|modern slavery.{0,20}|code of conduct|corrections",
    ),
    CREDIT: (
        rf"{_PICTURE}s?(?: credit| source| caption| courtesy)?\s*:.{{1,250}}",
        r"(?:photo|picture|image|photograph|illustration|graphic)s? (?:by|courtesy of) .{1,80}",
        rf"(?:[\w .'’-]{{1,40}}(?:/| via | for ))*{AGENCY}(?:(?:/| via ){AGENCY})*",
        r"image (?:source|caption),?.{0,150}",
        r"\(?(?:additional )?(?:reporting|writing|edit(?:ing|ed)|compiled|translated) by .{1,150}\)?",
    ),
    LINK: (
        r"(?:related|read more|read also|also read|see also|more|watch|listen|read|don['’]t miss|in pictures"
        r"|live|must read)\s*[:|»>]+\s*\S.{0,200}",
        r"https?://\S+|www\.\S+|(?:read|watch|listen|see) (?:more|now|here|the full \w+)",
    ),
    NAV: (
        r"(?:skip|jump|back|go) to (?:main |the )?(?:content|navigation|top|search|menu|footer|home\w*)",
        r"(?:sign|log) (?:in|out|up)|my account|open menu|close menu|toggle \w+|english edition",
        r"advertise with us|contact us|about us|work for us|help cent(?:re|er)",
    ),
}  # fmt: skip

SHARE_WORDS = (
    "share tweet facebook twitter x whatsapp email e-mail print linkedin copy link save pin reddit telegram"
    " flipboard messenger bookmark pinterest instagram youtube bluesky threads mastodon tiktok rss post"
    " copied gift listen follow"
)
SHARE_FILL = "on via this article story page by to the us in with and or"
NAV_WORDS = (
    "home news world uk us usa europe asia africa americas sport sports football business politics opinion"
    " comment culture lifestyle travel technology tech science health money finance markets entertainment"
    " arts weather video videos podcasts podcast newsletters newsletter menu search sections login account"
    " subscribe register live tv radio puzzles crosswords games obituaries archive archives climate"
    " environment education local more international national economy magazine fashion food features"
    " contact about careers help faq sitemap advertise jobs shop close edition"
)
NAV_FILL = "us my all the and & our in your sign log breaking top e-paper latest"

# How a line begins that asks the reader for something ...
PROMPT_STARTS = (
    r"sign up|subscribe|log in|sign in|register|download|get|join|follow|enter|support|donate|try|explore",
    r"discover|accept|reject|manage|agree|thank you for|thanks for|don['’]t miss|never miss|stay|become",
    r"already a|we (?:and our|use|value|care|rely|need)|this (?:site|website|page|article is free)",
    r"by (?:signing|clicking|subscribing|continuing|submitting|entering|using)",
    r"you (?:can unsubscribe|have \d|are reading|need to)|unlock|start your|enjoy|click|tap|continue|enable",
    r"your (?:email|e-mail|privacy|support|subscription|data|inbox)|turn (?:on|off)|allow|listen|want",
    r"like this|love|do you|have you|got a|help us|if you|for more|send us|tell us|contact|the best of",
    r"all the|view|show|load|see|our (?:best|free|daily|new)",
)
# ... whom it speaks to ...
PROMPT_READER = (
    r"you|your|our|us|cookies?|newsletters?|inbox|e-?mails?|app|subscriptions?|subscribers?|unsubscribe",
    r"subscribe|privacy|sign up|alerts?|notifications?|podcasts?|click here|account|adverts?|javascript",
    r"more|free trial",
)
# ... and what a long one speaks of.
PROMPT_SERVICES = (
    r"newsletters?|inbox|e-?mail|app|subscri\w+|unsubscribe|cookies?|privacy|sign(?:ing)? up|log in|sign in",
    r"alerts?|notifications?|podcasts?|click|accounts?|adverts?|javascript|journalism|free trial|terms",
    r"membership|whatsapp|channel|ad-?blocker|browser|website",
)
COOKIES = r"\bcookies\b.*\b(?:accept|consent|settings|experience|policy|preferences|browser|site)"

# Words that sentences are held together by; headlines do with few of them.
FUNCTION_WORDS = (
    "a an the of to in on at by for with from as is was were are be been has have had will would could can"
    " may said that which who it its he she they his her their and but or not after before over into this"
    " we i you there than if when about under between during against says what no more"
)
