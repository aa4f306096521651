/// Style sheets, pages and the styles that their elements have to get: what css-inline 0.24 and
/// premailer 3.10 make of them where both know the selector, what css-inline and soupsieve make of
/// it where premailer does not, and CSS Selectors 4 for `:is()` and `:where()`, which none of
/// them knows whole.
///
/// A line is the page's name, the sheet, and the styles by id, parted by ` | `.
/// `a,b color: red` is the style of two elements.
enum StyleCases {
    static let pages: [String: String] = [
        "list":
            #"<ul><li id="a" class="x">1</li><li id="b" class="x y">2</li><li id="c">3</li><li"#
            + #" id="d" class="y">4</li><li id="e">5</li></ul>"#,
        "links":
            #"<p><a id="a" href="https://x.example.org/one.pdf" title="one two" lang="en-GB">1"#
            + #"</a> <a id="b" href="http://y.example.org/" title="two" lang="en">2</a> <a id="c"#
            + #"" name="z" title="Three">3</a> <img id="d" alt="" src="p.png"></p>"#,
        "sections":
            #"<div id="w"><h2 id="a">1</h2><p id="b">2</p><p id="c" class="k">3</p><span id="d"#
            + #"">4</span><p id="e">5</p><div id="f"></div><div id="g"><p id="h">6</p></div></di"#
            + #"v>"#,
        "pair":
            #"<div><p id="i" class="a b" title="t">x</p><p id="j">y</p></div>"#,
        "own":
            #"<p id="i" style="color:blue;margin:1px">x</p>"#,
        "important":
            #"<p id="i" style="color:blue !important">x</p>"#,
    ]

    static let lines = #"""
        list | :first-child{color:red} | a color: red
        list | :last-child{color:red} | e color: red
        list | li:first-child{color:red} | a color: red
        list | li:last-child{color:red} | e color: red
        list | li:nth-child(2){color:red} | b color: red
        list | li:nth-child(odd){color:red} | a,c,e color: red
        list | li:nth-child(even){color:red} | b,d color: red
        list | li:nth-child(2n){color:red} | b,d color: red
        list | li:nth-child(2n+1){color:red} | a,c,e color: red
        list | li:nth-child(3n+2){color:red} | b,e color: red
        list | li:nth-child(-n+2){color:red} | a,b color: red
        list | li:nth-child(n+4){color:red} | d,e color: red
        list | li:nth-child( 2n + 1 ){color:red} | a,c,e color: red
        list | li:nth-last-child(1){color:red} | e color: red
        list | li:nth-last-child(2){color:red} | d color: red
        list | li:nth-last-child(odd){color:red} | a,c,e color: red
        list | li:nth-of-type(2){color:red} | b color: red
        list | li:nth-last-of-type(2){color:red} | d color: red
        list | li:not(.x){color:red} | c,d,e color: red
        list | li:not(#a){color:red} | b,c,d,e color: red
        list | li:not(:first-child){color:red} | b,c,d,e color: red
        list | li + li{color:red} | b,c,d,e color: red
        list | li ~ li{color:red} | b,c,d,e color: red
        list | .x + .y{color:red} | b color: red
        list | .x ~ .y{color:red} | b,d color: red
        list | #a + li{color:red} | b color: red
        list | #c ~ li{color:red} | d,e color: red
        list | ul > li{color:red} | a,b,c,d,e color: red
        list | ul li{color:red} | a,b,c,d,e color: red
        list | li.x.y{color:red} | b color: red
        list | li:nth-child(0n+3){color:red} | c color: red
        list | li:nth-child(5n){color:red} | e color: red
        list | .x:not(.y){color:red} | a color: red
        list | li:not(.x):not(.y){color:red} | c,e color: red
        list | ul>li:first-child+li{color:red} | b color: red
        list | ul > :last-child{color:red} | e color: red
        list | *{color:red} | a,b,c,d,e color: red
        list | ul *{color:red} | a,b,c,d,e color: red
        list | li:first-of-type{color:red} | a color: red
        list | li:last-of-type{color:red} | e color: red
        list | li.y:last-child{color:red} |
        list | li:only-child{color:red} |
        list | li:nth-child(1n){color:red} | a,b,c,d,e color: red
        list | li:nth-child(n){color:red} | a,b,c,d,e color: red
        list | li:nth-child(10){color:red} |
        list | LI{color:red} | a,b,c,d,e color: red
        list | li:is(.x, .y){color:red} | a,b,d color: red
        list | li:where(.x){color:red} | a,b color: red
        list | li:is(#a, #b){color:red} | a,b color: red
        list | li:not(.x, .y){color:red} | c,e color: red
        links | a[href]{color:red} | a,b color: red
        links | [href]{color:red} | a,b color: red
        links | a[title="two"]{color:red} | b color: red
        links | a[title~="two"]{color:red} | a,b color: red
        links | a[title~=one]{color:red} | a color: red
        links | a[lang|="en"]{color:red} | a,b color: red
        links | a[href^="https"]{color:red} | a color: red
        links | a[href$=".pdf"]{color:red} | a color: red
        links | a[href*="example"]{color:red} | a,b color: red
        links | a[title='two']{color:red} | b color: red
        links | a[title=two]{color:red} | b color: red
        links | [title]{color:red} | a,b,c color: red
        links | a[name]{color:red} | c color: red
        links | img[alt=""]{color:red} | d color: red
        links | img[alt]{color:red} | d color: red
        links | a[href][title]{color:red} | a,b color: red
        links | a[href^="http:"][lang=en]{color:red} | b color: red
        links | a[title="three"]{color:red} |
        links | a[title="three" i]{color:red} | c color: red
        links | a:not([href]){color:red} | c color: red
        links | [id=a]{color:red} | a color: red
        links | [id="a"] ~ a{color:red} | b,c color: red
        links | a[href$=".PDF"]{color:red} |
        links | p > a[href]{color:red} | a,b color: red
        links | [lang|=en]{color:red} | a,b color: red
        links | [class]{color:red} |
        links | a[title*=""]{color:red} |
        links | a[ title = "two" ]{color:red} | b color: red
        links | img{color:red} | d color: red
        links | p img{color:red} | d color: red
        links | a + a{color:red} | b,c color: red
        links | a + img{color:red} | d color: red
        links | a ~ img{color:red} | d color: red
        sections | h2 + p{color:red} | b color: red
        sections | h2 ~ p{color:red} | b,c,e color: red
        sections | p + p{color:red} | c color: red
        sections | p ~ p{color:red} | c,e color: red
        sections | h2 + *{color:red} | b color: red
        sections | p:first-child{color:red} | h color: red
        sections | p:last-child{color:red} | h color: red
        sections | p:nth-of-type(1){color:red} | b,h color: red
        sections | p:nth-of-type(2){color:red} | c color: red
        sections | p:nth-of-type(odd){color:red} | b,e,h color: red
        sections | p:nth-last-of-type(1){color:red} | e,h color: red
        sections | p:last-of-type{color:red} | e,h color: red
        sections | p:first-of-type{color:red} | b,h color: red
        sections | p:only-child{color:red} | h color: red
        sections | p:only-of-type{color:red} | h color: red
        sections | div:empty{color:red} | f color: red
        sections | div > p{color:red} | b,c,e,h color: red
        sections | div > div > p{color:red} | h color: red
        sections | #w > p{color:red} | b,c,e color: red
        sections | #w p{color:red} | b,c,e,h color: red
        sections | #w > *{color:red} | a,b,c,d,e,f,g color: red
        sections | div p.k{color:red} | c color: red
        sections | .k + span{color:red} | d color: red
        sections | .k ~ p{color:red} | e color: red
        sections | span + p{color:red} | e color: red
        sections | h2, span{color:red} | a,d color: red
        sections | h2,#d , .k{color:red} | a,c,d color: red
        sections | p:not(.k){color:red} | b,e,h color: red
        sections | div:not(:empty){color:red} | w,g color: red
        sections | #w > :first-child{color:red} | a color: red
        sections | #w > :last-child > p{color:red} | h color: red
        sections | p.k + span + p{color:red} | e color: red
        sections | h2 + p + p{color:red} | c color: red
        sections | h2 ~ .k{color:red} | c color: red
        sections | #w #g p{color:red} | h color: red
        sections | div div p{color:red} | h color: red
        sections | body p{color:red} | b,c,e,h color: red
        sections | html p{color:red} | b,c,e,h color: red
        sections | body > div{color:red} | w color: red
        sections | *:first-child{color:red} | w,a,h color: red
        sections | div:first-child{color:red} | w color: red
        sections | span:only-of-type{color:red} | d color: red
        sections | h2:only-of-type{color:red} | a color: red
        sections | #w > p:nth-child(2){color:red} | b color: red
        sections | #w > :nth-child(2n){color:red} | b,d,f color: red
        sections | #w > p ~ div > p{color:red} | h color: red
        sections | :is(h2, span) + p{color:red} | b,e color: red
        sections | :where(h2, span) + p{color:red} | b,e color: red
        sections | p:is(.k){color:red} | c color: red
        sections | p:not(:is(.k)){color:red} | b,e,h color: red
        sections | p:not(h2 + p){color:red} | c,e,h color: red
        sections | #nothing p{color:red} |
        sections | p.nothing{color:red} |
        sections | p:nth-child(3){color:red} | c color: red
        pair | #i{color:red} p.a{color:blue} | i color: red
        pair | p.a.b{color:red} .a{color:blue} | i color: red
        pair | p{color:red} *{color:blue} | i,j color: red
        pair | p[title]{color:red} p.a{color:blue} | i color: blue
        pair | p.a{color:red} p[title]{color:blue} | i color: blue
        pair | p:first-child{color:red} .a{color:blue} | i color: red
        pair | .a{color:blue} p:first-child{color:red} | i color: red
        pair | p:not(#j){color:red} .a.b{color:blue} | i color: red
        pair | div p{color:red} p{color:blue} | i,j color: red
        pair | p{color:red !important} #i{color:blue} | i,j color: red
        pair | p{color:red!important} #i{color:blue!important} | i color: blue | j color: red
        pair | div > p + p{color:red} div p{color:blue} | i color: blue | j color: red
        pair | p{color:red;color:blue} | i,j color: blue
        pair | p{color:red} p{color:blue} | i,j color: blue
        pair | p{color:red;margin:0} p{color:blue} | i,j color: blue; margin: 0
        pair | .a{color:red} .b{color:blue} | i color: blue
        pair | .b{color:blue} .a{color:red} | i color: red
        pair | p{margin:0} p{margin-top:1px} | i,j margin: 0; margin-top: 1px
        pair | p{margin-top:1px} p{margin:0} | i,j margin-top: 1px; margin: 0
        pair | p{color:red;;margin:0} | i,j color: red; margin: 0
        pair | p{color:red;} | i,j color: red
        pair | p { color : red ; margin : 0 } | i,j color: red; margin: 0
        pair | /* x */p{color:red}/* y */ | i,j color: red
        pair | p{/* a */color:red/* b */;margin:0} | i,j color: red; margin: 0
        pair | p{color:red}   b{} | i,j color: red
        pair | p{} p{color:red} | i,j color: red
        pair | P.a{color:red} | i color: red
        pair | .A{color:red} |
        pair | p.a , #j { color : red } | i,j color: red
        pair | p{color:#FFF} | i,j color: #fff
        pair | p{background:url(a.png) no-repeat} | i,j background: url(a.png) no-repeat
        pair | p{font:12px/1.5 serif} | i,j font: 12px/1.5 serif
        pair | @media print{p{color:blue}} p{color:red} | i,j color: red
        pair | p:hover{color:blue} p{color:red} | i,j color: red
        pair | p::before{content:"x"} p{color:red} | i,j color: red
        pair | p{content:"a;b";color:red} | i,j content: 'a;b'; color: red
        pair | p{background:url("a;b.png");color:red} | i,j background: url('a;b.png'); color: red
        pair | .a\.b{color:blue} p{color:red} | i,j color: red
        pair | #i.a{color:red} #i{color:blue} | i color: red
        pair | p{color:red} p{color:blue!important} p{color:green} | i,j color: blue
        pair | :where(#i){color:red} p{color:blue} | i,j color: blue
        pair | :is(#i, .z){color:red} .a.b{color:blue} | i color: red
        pair | p:nth-child(1){color:red} p{color:blue} | i color: red | j color: blue
        pair | p{width:100%} p{height:1px} | i,j width: 100%; height: 1px
        pair | p{font-family:Arial, sans-serif} | i,j font-family: arial, sans-serif
        pair | p{font-family:'A B', serif} | i,j font-family: 'a b', serif
        own | p{color:red} | i color: blue; margin: 1px
        own | p{color:red!important} | i color: red; margin: 1px
        own | p{margin:0} | i color: blue; margin: 1px
        own | p{color:red} p{margin:0!important} | i color: blue; margin: 0
        own | p{margin-top:2px} | i margin-top: 2px; color: blue; margin: 1px
        important | p{color:red} | i color: blue
        important | p{color:red!important} | i color: blue
        """#
}
