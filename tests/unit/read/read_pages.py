"""Pages of many layouts: each line is marked as part of a story or of the page around it.

`H` headline, `P` paragraph, `.` furniture, `M` masthead; a blank string is an empty line. A new
`H` begins a new story.
"""

from dataclasses import dataclass

BODY = [
    "Chile has sent 30 snow ploughs to Peru, where the passes over the Andes have been closed for a week.",
    "The ploughs left Arica on Sunday and were expected to reach Tacna within two days, officials said.",
    '"We lend them gladly," said Rosa Almendra, a minister in Santiago. "They will come home in June."',
    "Peru had asked three of its neighbours for help after 400 lorries were trapped near the border.",
    "Bolivia said it had no ploughs to spare.",
]
LINKS = ("Snow stops trains in the south", "Why the passes matter to trade")
OTHER = [
    "Iceland will give Greenland two rescue boats this summer, a harbour master in Nuuk said on Friday.",
    "He added that the boats had been repaired at the expense of a foundation in Reykjavik.",
]


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what must come of it."""

    name: str
    lines: list[tuple[str, str]]
    author: str = ""
    published: str = ""
    publishers: tuple[str, ...] = ("",)

    @property
    def text(self) -> str:
        return "\n".join(line for _, line in self.lines)

    @property
    def stories(self) -> list[list[str]]:
        found: list[list[str]] = []
        for mark, line in self.lines:
            if mark == "H" or not found:
                found.append([])
            if mark in "HP":
                found[-1].append(line)
        return [story for story in found if story]


def _furniture(*lines: str) -> list[tuple[str, str]]:
    return [(".", line) for line in lines]


def _prose(lines: list[str], *, gap: bool = False) -> list[tuple[str, str]]:
    return [item for line in lines for item in ([("P", line), (".", "")] if gap else [("P", line)])]


TITLE = ("H", "Chile lends snow ploughs to Peru as passes close")
SECOND = ("H", "Iceland promises rescue boats to Greenland")

PAGES = [
    Page(
        "path and menu first",
        [
            *_furniture("Home", "News", "World", "Sport", "Weather", "Home > World > Americas", ""),
            TITLE,
            *_prose(BODY, gap=True),
            *_furniture("Contact us", "Careers", "© 2025 Andes Media. All rights reserved."),
        ],
    ),
    Page(
        "byline with date, share bar",
        [
            TITLE,
            ("M", "By Ana Robles | 12 March 2025"),
            *_furniture("Share", "Tweet", "Email", "Copy link", "14 shares"),
            *_prose(BODY),
            *_furniture("Share on Facebook", "Share on WhatsApp"),
        ],
        author="Ana Robles",
        published="2025-03-12",
    ),
    Page(
        "newsletter box and advertisement in the middle",
        [
            TITLE,
            *_prose(BODY[:2]),
            *_furniture("The Andes Briefing", "Sign up to our free newsletter", "Enter your email address"),
            *_furniture("By signing up you agree to our privacy policy.", "Subscribe"),
            *_prose(BODY[2:4]),
            *_furniture("Advertisement"),
            *_prose(BODY[4:]),
        ],
    ),
    Page(
        "related list at the end",
        [
            TITLE,
            *_prose(BODY),
            *_furniture(
                "Related articles", "Snow stops trains in the south", "Why the passes matter to trade"
            ),
            *_furniture("A third winter of heavy snow has left farmers short of feed."),
            *_furniture("Miners dig a tunnel by hand", "They needed nine days to reach the valley."),
        ],
    ),
    Page(
        "related links in the middle",
        [
            TITLE,
            *_prose(BODY[:3]),
            *_furniture("Related", *LINKS),
            *_prose(BODY[3:]),
            (
                "P",
                "The border post at Santa Rosa will stay shut until the ploughs have done their work.",
            ),
            *_furniture("2 comments"),
        ],
    ),
    Page(
        "readers' comments longer than the article",
        [
            TITLE,
            *_prose(BODY),
            *_furniture("Comments (2)", "Sort by newest", "andino77", "3 hours ago", *OTHER),
            *_furniture("I drove there last week and nobody had cleared the road, which is a disgrace."),
            *_furniture("Reply", "Report", "My uncle has waited for nine days and has nothing to eat."),
        ],
    ),
    Page(
        "cookie banner and lists of headlines before the story",
        [
            *_furniture("We value your privacy", "Accept all", "Reject all"),
            *_furniture("We and our 84 partners use cookies to improve your experience on this site."),
            *_furniture("Most read", *LINKS),
            *_furniture("Miners dig a tunnel by hand", "News | Sport | Weather | Travel"),
            TITLE,
            ("M", "Published: March 12, 2025 at 3:15 pm GMT"),
            ("M", "Updated: March 14, 2025"),
            *_furniture("3 min read"),
            *_prose(BODY),
        ],
        published="2025-03-12",
    ),
    Page(
        "two stories with bylines of two styles",
        [
            TITLE,
            ("M", "By Ana Robles"),
            ("M", "12 March 2025"),
            *_prose(BODY),
            SECOND,
            ("M", "Jonas Berg, North Wire, 11 March 2025"),
            *_prose(OTHER),
        ],
        author="Ana Robles",
        published="2025-03-12",
        publishers=("", "North Wire"),
    ),
    Page(
        "stories of other outlets",
        [
            TITLE,
            *_prose(BODY),
            *_furniture("Related Articles", "", "", "North Wire", "an hour ago", "- North Wire"),
            SECOND,
            *_prose(OTHER),
            *_furniture("", "Coast Radio", "2 days ago", "- Coast Radio"),
            ("H", "Fog closes the strait for a second day"),
            (
                "P",
                "Forty ships are waiting off Punta Arenas because no pilot can board them, the port said.",
            ),
            *_furniture("Read more", "Coast Radio", "Terms of use"),
        ],
        publishers=("", "North Wire", "Coast Radio"),
    ),
    Page(
        "outlet and age on one line",
        [
            TITLE,
            *_prose(BODY),
            *_furniture("More stories", "North Wire · 4h ago"),
            SECOND,
            *_prose(OTHER),
        ],
        publishers=("", "North Wire"),
    ),
    Page(
        "headline in capitals, picture with credit, office under the name",
        [
            *_furniture("Menu", "Search", "Sign in"),
            ("H", "CHILE LENDS SNOW PLOUGHS TO PERU"),
            ("M", "Ana Robles"),
            ("M", "Transport correspondent"),
            ("M", "2025-03-12"),
            *_furniture("A plough at work above Arica", "Photo: Luis Pinto/Reuters"),
            *_prose(BODY),
            *_furniture("Ana Robles is a correspondent based in Santiago."),
            *_furniture("Tags: Chile, Peru, snow", "#snow #andes"),
        ],
        author="Ana Robles",
        published="2025-03-12",
    ),
    Page(
        "subheading and list inside the story",
        [
            *_furniture("Home", "World"),
            TITLE,
            *_prose(BODY[:3]),
            ("P", "Long waits"),
            *_prose(BODY[3:4]),
            ("P", "The minister named three passes:"),
            ("P", "Chungara pass"),
            ("P", "Visviri pass"),
            *_prose(BODY[4:]),
            *_furniture("Leave a comment", "Follow us"),
        ],
    ),
]
