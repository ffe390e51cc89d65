"""Ways to bring a script into a page, and the places where foreign text can stand."""

from __future__ import annotations

from itertools import product

#: What a script would do if it ran: leave a mark that the test sees.
MARK = "window.ran=1"

_TAGS = (
    "<script>{}</script>",
    "<SCRIPT>{}</SCRIPT>",
    "<scr<script>ipt>{}</script>",
    "<img src=x onerror={}>",
    "<img/src=x/onerror={}>",
    "<svg onload={}>",
    "<svg/onload={}>",
    "<svg><script>{}</script></svg>",
    "<math><mtext><script>{}</script></mtext></math>",
    "<body onload={}>",
    "<iframe srcdoc='<script>parent.{}</script>'>",
    "<iframe src=javascript:{}>",
    "<object data=javascript:{}>",
    "<embed src=javascript:{}>",
    "<a href=javascript:{}>x</a>",
    "<details open ontoggle={}>",
    "<input autofocus onfocus={}>",
    "<select autofocus onfocus={}>",
    "<video><source onerror={}></video>",
    "<audio src=x onerror={}>",
    "<marquee onstart={}>",
    "<link rel=stylesheet href=javascript:{}>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<base href=javascript:{}//>",
    "<form action=javascript:{}><button autofocus>",
    "<isindex action=javascript:{}>",
    "<style>@import 'javascript:{}';</style>",
    "<template><script>{}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={}>'>",
    "<!--><script>{}</script>-->",
    "<![CDATA[<script>{}</script>]]>",
    "<plaintext onmouseover={}>",
    "<xmp><script>{}</script></xmp>",
    "<button popovertarget=x onclick={}>",
    "<dialog open onclose={}>",
    "<p style=animation-name:x onanimationstart={}>",
    "<svg><animate onbegin={} attributeName=x dur=1s>",
    "<svg><set onbegin={} attributeName=x>",
    "<svg><a xlink:href=javascript:{}><text>x</text></a></svg>",
    "<table background=javascript:{}>",
)
_BREAKS = ("", '">', "'>", "</title>", "</style>", "</textarea>")
_BARE = (
    '" onmouseover={} x="',
    "' onfocus={} autofocus='",
    "` onerror={} `",
    "javascript:{}",
    "JaVaScRiPt:{}",
    "java\tscript:{}",
    "data:text/html,<script>{}</script>",
    "&lt;script&gt;{}&lt;/script&gt;",
    "&#60;script&#62;{}&#60;/script&#62;",
    "\\u003cscript\\u003e{}\\u003c/script\\u003e",
    "%3Cscript%3E{}%3C/script%3E",
    "{{{{{}}}}}",
    "{{%{}%}}",
    "${{{}}}",
    "\u2028{}\u2029",
    "\x01<script>{}</script>",
    "\ufeff<script>{}</script>",
    "＜script＞{}＜/script＞",
)


def payloads() -> list[str]:
    """250 of them and a few more, each another."""
    broken = [f"{before}{tag.format(MARK)}" for tag, before in product(_TAGS, _BREAKS)]
    return [*broken, *(bare.format(MARK) for bare in _BARE)]
