import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as i,b as Ge,c as W1,d as H,e as sp,f as En,g as V1}from"./chunk-FLE5BRFS.js";var Pi=H((ZQ,Cw)=>{"use strict";var Bw="[^\\\\/]",IG="(?=.)",hw="[^/]",df="(?:\\/|$)",mw="(?:^|\\/)",pf=`\\.{1,2}${df}`,PG="(?!\\.)",LG=`(?!${mw}${pf})`,FG=`(?!\
\\.{0,1}${df})`,NG=`(?!${pf})`,GG="[^.\\/]",$G=`${hw}*?`,MG="/",gw={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:IG,QMARK:hw,
END_ANCHOR:df,DOTS_SLASH:pf,NO_DOT:PG,NO_DOTS:LG,NO_DOT_SLASH:FG,NO_DOTS_SLASH:NG,QMARK_NO_DOT:GG,STAR:$G,START_ANCHOR:mw,SEP:MG},UG={...gw,SLASH_LITERAL:"[\\\\/]",
QMARK:Bw,STAR:`${Bw}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},HG={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Cw.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:HG,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?UG:gw}}});var Li=H(jt=>{"use strict";var{REGEX_BACKSLASH:zG,REGEX_REMOVE_BACKSLASH:jG,REGEX_SPECIAL_CHARS:qG,REGEX_SPECIAL_CHARS_GLOBAL:JG}=Pi();jt.isObject=t=>t!==null&&
typeof t=="object"&&!Array.isArray(t);jt.hasRegexChars=t=>qG.test(t);jt.isRegexChar=t=>t.length===1&&jt.hasRegexChars(t);jt.escapeRegex=t=>t.replace(JG,"\\$1");
jt.toPosixSlashes=t=>t.replace(zG,"/");jt.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||
t==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};jt.removeBackslashes=t=>t.replace(jG,e=>e==="\\"?"":e);jt.escapeLast=(t,e,r)=>{
let n=t.lastIndexOf(e,r);return n===-1?t:t[n-1]==="\\"?jt.escapeLast(t,e,n-1):`${t.slice(0,n)}\\${t.slice(n)}`};jt.removePrefix=(t,e={})=>{let r=t;return r.startsWith(
"./")&&(r=r.slice(2),e.prefix="./"),r};jt.wrapOutput=(t,e={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${t})${s}`;return e.negated===!0&&(o=
`(?:^(?!${o}).*$)`),o};jt.basename=(t,{windows:e}={})=>{let r=t.split(e?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var _w=H((WQ,kw)=>{"use strict";var yw=Li(),{CHAR_ASTERISK:ff,CHAR_AT:ZG,CHAR_BACKWARD_SLASH:so,CHAR_COMMA:KG,CHAR_DOT:Bf,CHAR_EXCLAMATION_MARK:hf,CHAR_FORWARD_SLASH:Sw,
CHAR_LEFT_CURLY_BRACE:mf,CHAR_LEFT_PARENTHESES:nc,CHAR_LEFT_SQUARE_BRACKET:WG,CHAR_PLUS:VG,CHAR_QUESTION_MARK:bw,CHAR_RIGHT_CURLY_BRACE:YG,CHAR_RIGHT_PARENTHESES:Ew,
CHAR_RIGHT_SQUARE_BRACKET:QG}=Pi(),ww=i(t=>t===Sw||t===so,"isPathSeparator"),Tw=i(t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},"depth"),XG=i((t,e)=>{let r=e||
{},n=t.length-1,s=r.parts===!0||r.tokens===!0||r.scanToEnd===!0,o=[],a=[],l=[],c=t,u=-1,d=0,p=0,f=!1,B=!1,h=!1,g=!1,m=!1,C=!1,y=!1,E=!1,w=!1,D=!1,k=0,v,O,$={value:"",
depth:0,isGlob:!1},x=i(()=>u>=n,"eos"),q=i(()=>c.charCodeAt(u+1),"peek"),J=i(()=>(v=O,c.charCodeAt(++u)),"advance");for(;u<n;){O=J();let ce;if(O===so){y=$.backslashes=
!0,O=J(),O===mf&&(C=!0);continue}if(C===!0||O===mf){for(k++;x()!==!0&&(O=J());){if(O===so){y=$.backslashes=!0,J();continue}if(O===mf){k++;continue}if(C!==!0&&O===
Bf&&(O=J())===Bf){if(f=$.isBrace=!0,h=$.isGlob=!0,D=!0,s===!0)continue;break}if(C!==!0&&O===KG){if(f=$.isBrace=!0,h=$.isGlob=!0,D=!0,s===!0)continue;break}if(O===
YG&&(k--,k===0)){C=!1,f=$.isBrace=!0,D=!0;break}}if(s===!0)continue;break}if(O===Sw){if(o.push(u),a.push($),$={value:"",depth:0,isGlob:!1},D===!0)continue;if(v===
Bf&&u===d+1){d+=2;continue}p=u+1;continue}if(r.noext!==!0&&(O===VG||O===ZG||O===ff||O===bw||O===hf)===!0&&q()===nc){if(h=$.isGlob=!0,g=$.isExtglob=!0,D=!0,O===hf&&
u===d&&(w=!0),s===!0){let Ie=0;for(;x()!==!0&&(O=J());){if(O===so){y=$.backslashes=!0,J();continue}if(O===nc){Ie++;continue}if(O===Ew&&--Ie===0){D=!0;break}}continue}
break}if(O===ff){if(v===ff&&(m=$.isGlobstar=!0),h=$.isGlob=!0,D=!0,s===!0)continue;break}if(O===bw){if(h=$.isGlob=!0,D=!0,s===!0)continue;break}if(O===WG){for(;x()!==
!0&&(ce=J());){if(ce===so){y=$.backslashes=!0,J();continue}if(ce===QG){B=$.isBracket=!0,h=$.isGlob=!0,D=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&O===
hf&&u===d){E=$.negated=!0,d++;continue}if(r.noparen!==!0&&O===nc){if(h=$.isGlob=!0,s===!0){let ze=1;for(;x()!==!0&&(O=J());){if(O===so){y=$.backslashes=!0,J();continue}
if(O===nc){ze++;continue}if(O===Ew&&--ze===0){D=!0;break}}continue}break}if(h===!0){if(D=!0,s===!0)continue;break}}r.noext===!0&&(g=!1,h=!1);let re=c,P="",I="";
d>0&&(P=c.slice(0,d),c=c.slice(d),p-=d),re&&h===!0&&p>0?(re=c.slice(0,p),I=c.slice(p)):h===!0?(re="",I=c):re=c,re&&re!==""&&re!=="/"&&re!==c&&ww(re.charCodeAt(re.
length-1))&&(re=re.slice(0,-1)),r.unescape===!0&&(I&&(I=yw.removeBackslashes(I)),re&&y===!0&&(re=yw.removeBackslashes(re)));let ue={prefix:P,input:t,start:d,base:re,
glob:I,isBrace:f,isBracket:B,isGlob:h,isExtglob:g,isGlobstar:m,negated:E,negatedExtglob:w};if(r.tokens===!0&&(ue.maxDepth=0,ww(O)||a.push($),ue.tokens=a),r.parts===
!0||r.tokens===!0){let ce;for(let xe=0;xe<o.length;xe++){let ve=ce!==void 0?ce+1:d,Qe=o[xe],ke=t.slice(ve,Qe);r.tokens&&(xe===0&&d!==0?(a[xe].isPrefix=!0,a[xe].
value=P):a[xe].value=ke,Tw(a[xe]),ue.maxDepth+=a[xe].depth),Qe>=d&&(l.push(ke),ce=Qe)}let ze=ce!==void 0?ce+1:d,Ie=t.slice(ze);l.push(Ie),r.tokens&&ce&&ce+1<t.length&&
(a[a.length-1].value=Ie,Tw(a[a.length-1]),ue.maxDepth+=a[a.length-1].depth),ue.slashes=o,ue.parts=l}return ue},"scan");kw.exports=XG});var vw=H((YQ,Ow)=>{"use strict";var Fi=Pi(),nr=Li(),{MAX_LENGTH:sc,POSIX_REGEX_SOURCE:e$,REGEX_NON_SPECIAL_CHARS:t$,REGEX_SPECIAL_CHARS_BACKREF:r$,REPLACEMENTS:Dw}=Fi,
n$=i((t,e)=>{if(typeof e.expandRange=="function")return e.expandRange(...t,e);t.sort();let r=`[${t.join("-")}]`;try{new RegExp(r)}catch{return t.map(s=>nr.escapeRegex(
s)).join("..")}return r},"expandRange"),oo=i((t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,"syntaxError"),xw=i(t=>{let e=[],r=0,n=0,
s=0,o="",a=!1;for(let l of t){if(a===!0){o+=l,a=!1;continue}if(l==="\\"){o+=l,a=!0;continue}if(l==='"'){s=s===1?0:1,o+=l;continue}if(s===0){if(l==="[")r++;else if(l===
"]"&&r>0)r--;else if(r===0){if(l==="(")n++;else if(l===")"&&n>0)n--;else if(l==="|"&&n===0){e.push(o),o="";continue}}}o+=l}return e.push(o),e},"splitTopLevel"),
s$=i(t=>{let e=!1;for(let r of t){if(e===!0){e=!1;continue}if(r==="\\"){e=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},"isPlainBranch"),Cf=i(t=>{let e=t.
trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),r=!0);if(s$(e))return e.replace(/\\(.)/g,"$1")},"normalizeSimpleBranch"),o$=i(t=>{
let e=t.map(Cf).filter(Boolean);for(let r=0;r<e.length;r++)for(let n=r+1;n<e.length;n++){let s=e[r],o=e[n],a=s[0];if(!(!a||s!==a.repeat(s.length)||o!==a.repeat(
o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},"hasRepeatedCharPrefixOverlap"),gf=i((t,e=!0)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="(")return;
let r=0,n=0,s=0,o=!1;for(let a=1;a<t.length;a++){let l=t[a];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){s=s===1?0:1;continue}if(s!==1){if(l===
"["){r++;continue}if(l==="]"&&r>0){r--;continue}if(!(r>0)){if(l==="("){n++;continue}if(l===")"&&(n--,n===0))return e===!0&&a!==t.length-1?void 0:{type:t[0],body:t.
slice(2,a),end:a}}}}},"parseRepeatedExtglob"),i$=i(t=>`${t.length===1?nr.escapeRegex(t[0]):`[${t.map(r=>nr.escapeRegex(r)).join("")}]`}*`,"buildCharClassStar"),
a$=i(t=>{let e=0,r=[];for(;e<t.length;){let n=gf(t.slice(e),!1);if(!n||n.type!=="*")return;let s=xw(n.body).map(a=>a.trim());if(s.length!==1)return;let o=Cf(s[0]);
if(!o||o.length!==1)return;r.push(o),e+=n.end+1}if(!(r.length<1))return r},"getStarExtglobSequenceChars"),l$=i(t=>{let e=0,r=t.trim(),n=gf(r);for(;n;)e++,r=n.body.
trim(),n=gf(r);return e},"repeatedExtglobRecursion"),c$=i((t,e)=>{if(e.maxExtglobRecursion===!1)return{risky:!1};let r=typeof e.maxExtglobRecursion=="number"?e.
maxExtglobRecursion:Fi.DEFAULT_MAX_EXTGLOB_RECURSION,n=xw(t).map(l=>l.trim());if(n.length>1&&(n.some(l=>l==="")||n.some(l=>/^[*?]+$/.test(l))||o$(n)))return{risky:!0};
let s=[],o=!1,a=!0;for(let l of n){let c=a$(l);if(c){o=!0,s.push(...c);continue}let u=Cf(l);if(u&&u.length===1){s.push(u);continue}if(a=!1,l$(l)>r)return{risky:!0}}
return o?a?{risky:!0,safeOutput:i$([...new Set(s)])}:{risky:!0}:{risky:!1}},"analyzeRepeatedExtglob"),yf=i((t,e)=>{if(typeof t!="string")throw new TypeError("Ex\
pected a string");t=Dw[t]||t;let r={...e},n=typeof r.maxLength=="number"?Math.min(sc,r.maxLength):sc,s=t.length;if(s>n)throw new SyntaxError(`Input length: ${s}\
, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},a=[o],l=r.capture?"":"?:",c=Fi.globChars(r.windows),u=Fi.extglobChars(
c),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:f,ONE_CHAR:B,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:m,NO_DOTS_SLASH:C,QMARK:y,QMARK_NO_DOT:E,STAR:w,START_ANCHOR:D}=c,
k=i(z=>`(${l}(?:(?!${D}${z.dot?h:d}).)*?)`,"globstar"),v=r.dot?"":g,O=r.dot?y:E,$=r.bash===!0?k(r):w;r.capture&&($=`(${$})`),typeof r.noext=="boolean"&&(r.noextglob=
r.noext);let x={input:t,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,
tokens:a};t=nr.removePrefix(t,x),s=t.length;let q=[],J=[],re=[],P=o,I,ue=i(()=>x.index===s-1,"eos"),ce=x.peek=(z=1)=>t[x.index+z],ze=x.advance=()=>t[++x.index]||
"",Ie=i(()=>t.slice(x.index+1),"remaining"),xe=i((z="",ge=0)=>{x.consumed+=z,x.index+=ge},"consume"),ve=i(z=>{x.output+=z.output!=null?z.output:z.value,xe(z.value)},
"append"),Qe=i(()=>{let z=1;for(;ce()==="!"&&(ce(2)!=="("||ce(3)==="?");)ze(),x.start++,z++;return z%2===0?!1:(x.negated=!0,x.start++,!0)},"negate"),ke=i(z=>{x[z]++,
re.push(z)},"increment"),fe=i(z=>{x[z]--,re.pop()},"decrement"),te=i(z=>{if(P.type==="globstar"){let ge=x.braces>0&&(z.type==="comma"||z.type==="brace"),G=z.extglob===
!0||q.length&&(z.type==="pipe"||z.type==="paren");z.type!=="slash"&&z.type!=="paren"&&!ge&&!G&&(x.output=x.output.slice(0,-P.output.length),P.type="star",P.value=
"*",P.output=$,x.output+=P.output)}if(q.length&&z.type!=="paren"&&(q[q.length-1].inner+=z.value),(z.value||z.output)&&ve(z),P&&P.type==="text"&&z.type==="text"){
P.output=(P.output||P.value)+z.value,P.value+=z.value;return}z.prev=P,a.push(z),P=z},"push"),lt=i((z,ge)=>{let G={...u[ge],conditions:1,inner:""};G.prev=P,G.parens=
x.parens,G.output=x.output,G.startIndex=x.index,G.tokensIndex=a.length;let Q=(r.capture?"(":"")+G.open;ke("parens"),te({type:z,value:ge,output:x.output?"":B}),te(
{type:"paren",extglob:!0,value:ze(),output:Q}),q.push(G)},"extglobOpen"),Ae=i(z=>{let ge=t.slice(z.startIndex,x.index+1),G=t.slice(z.startIndex+2,x.index),Q=c$(
G,r);if((z.type==="plus"||z.type==="star")&&Q.risky){let he=Q.safeOutput?(z.output?"":B)+(r.capture?`(${Q.safeOutput})`:Q.safeOutput):void 0,Fe=a[z.tokensIndex];
Fe.type="text",Fe.value=ge,Fe.output=he||nr.escapeRegex(ge);for(let Ct=z.tokensIndex+1;Ct<a.length;Ct++)a[Ct].value="",a[Ct].output="",delete a[Ct].suffix;x.output=
z.output+Fe.output,x.backtrack=!0,te({type:"paren",extglob:!0,value:I,output:""}),fe("parens");return}let ae=z.close+(r.capture?")":""),ie;if(z.type==="negate"){
let he=$;if(z.inner&&z.inner.length>1&&z.inner.includes("/")&&(he=k(r)),(he!==$||ue()||/^\)+$/.test(Ie()))&&(ae=z.close=`)$))${he}`),z.inner.includes("*")&&(ie=
Ie())&&/^\.[^\\/.]+$/.test(ie)){let Fe=yf(ie,{...e,fastpaths:!1}).output;ae=z.close=`)${Fe})${he})`}z.prev.type==="bos"&&(x.negatedExtglob=!0)}te({type:"paren",
extglob:!0,value:I,output:ae}),fe("parens")},"extglobClose");if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let z=!1,ge=t.replace(r$,(G,Q,ae,ie,he,Fe)=>ie===
"\\"?(z=!0,G):ie==="?"?Q?Q+ie+(he?y.repeat(he.length):""):Fe===0?O+(he?y.repeat(he.length):""):y.repeat(ae.length):ie==="."?d.repeat(ae.length):ie==="*"?Q?Q+ie+
(he?$:""):$:Q?G:`\\${G}`);return z===!0&&(r.unescape===!0?ge=ge.replace(/\\/g,""):ge=ge.replace(/\\+/g,G=>G.length%2===0?"\\\\":G?"\\":"")),ge===t&&r.contains===
!0?(x.output=t,x):(x.output=nr.wrapOutput(ge,x,e),x)}for(;!ue();){if(I=ze(),I==="\0")continue;if(I==="\\"){let G=ce();if(G==="/"&&r.bash!==!0||G==="."||G===";")
continue;if(!G){I+="\\",te({type:"text",value:I});continue}let Q=/^\\+/.exec(Ie()),ae=0;if(Q&&Q[0].length>2&&(ae=Q[0].length,x.index+=ae,ae%2!==0&&(I+="\\")),r.
unescape===!0?I=ze():I+=ze(),x.brackets===0){te({type:"text",value:I});continue}}if(x.brackets>0&&(I!=="]"||P.value==="["||P.value==="[^")){if(r.posix!==!1&&I===
":"){let G=P.value.slice(1);if(G.includes("[")&&(P.posix=!0,G.includes(":"))){let Q=P.value.lastIndexOf("["),ae=P.value.slice(0,Q),ie=P.value.slice(Q+2),he=e$[ie];
if(he){P.value=ae+he,x.backtrack=!0,ze(),!o.output&&a.indexOf(P)===1&&(o.output=B);continue}}}(I==="["&&ce()!==":"||I==="-"&&ce()==="]")&&(I=`\\${I}`),I==="]"&&
(P.value==="["||P.value==="[^")&&(I=`\\${I}`),r.posix===!0&&I==="!"&&P.value==="["&&(I="^"),P.value+=I,ve({value:I});continue}if(x.quotes===1&&I!=='"'){I=nr.escapeRegex(
I),P.value+=I,ve({value:I});continue}if(I==='"'){x.quotes=x.quotes===1?0:1,r.keepQuotes===!0&&te({type:"text",value:I});continue}if(I==="("){ke("parens"),te({type:"\
paren",value:I});continue}if(I===")"){if(x.parens===0&&r.strictBrackets===!0)throw new SyntaxError(oo("opening","("));let G=q[q.length-1];if(G&&x.parens===G.parens+
1){Ae(q.pop());continue}te({type:"paren",value:I,output:x.parens?")":"\\)"}),fe("parens");continue}if(I==="["){if(r.nobracket===!0||!Ie().includes("]")){if(r.nobracket!==
!0&&r.strictBrackets===!0)throw new SyntaxError(oo("closing","]"));I=`\\${I}`}else ke("brackets");te({type:"bracket",value:I});continue}if(I==="]"){if(r.nobracket===
!0||P&&P.type==="bracket"&&P.value.length===1){te({type:"text",value:I,output:`\\${I}`});continue}if(x.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(
oo("opening","["));te({type:"text",value:I,output:`\\${I}`});continue}fe("brackets");let G=P.value.slice(1);if(P.posix!==!0&&G[0]==="^"&&!G.includes("/")&&(I=`/${I}`),
P.value+=I,ve({value:I}),r.literalBrackets===!1||nr.hasRegexChars(G))continue;let Q=nr.escapeRegex(P.value);if(x.output=x.output.slice(0,-P.value.length),r.literalBrackets===
!0){x.output+=Q,P.value=Q;continue}P.value=`(${l}${Q}|${P.value})`,x.output+=P.value;continue}if(I==="{"&&r.nobrace!==!0){ke("braces");let G={type:"brace",value:I,
output:"(",outputIndex:x.output.length,tokensIndex:x.tokens.length};J.push(G),te(G);continue}if(I==="}"){let G=J[J.length-1];if(r.nobrace===!0||!G){te({type:"te\
xt",value:I,output:I});continue}let Q=")";if(G.dots===!0){let ae=a.slice(),ie=[];for(let he=ae.length-1;he>=0&&(a.pop(),ae[he].type!=="brace");he--)ae[he].type!==
"dots"&&ie.unshift(ae[he].value);Q=n$(ie,r),x.backtrack=!0}if(G.comma!==!0&&G.dots!==!0){let ae=x.output.slice(0,G.outputIndex),ie=x.tokens.slice(G.tokensIndex);
G.value=G.output="\\{",I=Q="\\}",x.output=ae;for(let he of ie)x.output+=he.output||he.value}te({type:"brace",value:I,output:Q}),fe("braces"),J.pop();continue}if(I===
"|"){q.length>0&&q[q.length-1].conditions++,te({type:"text",value:I});continue}if(I===","){let G=I,Q=J[J.length-1];Q&&re[re.length-1]==="braces"&&(Q.comma=!0,G=
"|"),te({type:"comma",value:I,output:G});continue}if(I==="/"){if(P.type==="dot"&&x.index===x.start+1){x.start=x.index+1,x.consumed="",x.output="",a.pop(),P=o;continue}
te({type:"slash",value:I,output:f});continue}if(I==="."){if(x.braces>0&&P.type==="dot"){P.value==="."&&(P.output=d);let G=J[J.length-1];P.type="dots",P.output+=
I,P.value+=I,G.dots=!0;continue}if(x.braces+x.parens===0&&P.type!=="bos"&&P.type!=="slash"){te({type:"text",value:I,output:d});continue}te({type:"dot",value:I,output:d});
continue}if(I==="?"){if(!(P&&P.value==="(")&&r.noextglob!==!0&&ce()==="("&&ce(2)!=="?"){lt("qmark",I);continue}if(P&&P.type==="paren"){let Q=ce(),ae=I;(P.value===
"("&&!/[!=<:]/.test(Q)||Q==="<"&&!/<([!=]|\w+>)/.test(Ie()))&&(ae=`\\${I}`),te({type:"text",value:I,output:ae});continue}if(r.dot!==!0&&(P.type==="slash"||P.type===
"bos")){te({type:"qmark",value:I,output:E});continue}te({type:"qmark",value:I,output:y});continue}if(I==="!"){if(r.noextglob!==!0&&ce()==="("&&(ce(2)!=="?"||!/[!=<:]/.
test(ce(3)))){lt("negate",I);continue}if(r.nonegate!==!0&&x.index===0){Qe();continue}}if(I==="+"){if(r.noextglob!==!0&&ce()==="("&&ce(2)!=="?"){lt("plus",I);continue}
if(P&&P.value==="("||r.regex===!1){te({type:"plus",value:I,output:p});continue}if(P&&(P.type==="bracket"||P.type==="paren"||P.type==="brace")||x.parens>0){te({type:"\
plus",value:I});continue}te({type:"plus",value:p});continue}if(I==="@"){if(r.noextglob!==!0&&ce()==="("&&ce(2)!=="?"){te({type:"at",extglob:!0,value:I,output:""});
continue}te({type:"text",value:I});continue}if(I!=="*"){(I==="$"||I==="^")&&(I=`\\${I}`);let G=t$.exec(Ie());G&&(I+=G[0],x.index+=G[0].length),te({type:"text",value:I});
continue}if(P&&(P.type==="globstar"||P.star===!0)){P.type="star",P.star=!0,P.value+=I,P.output=$,x.backtrack=!0,x.globstar=!0,xe(I);continue}let z=Ie();if(r.noextglob!==
!0&&/^\([^?]/.test(z)){lt("star",I);continue}if(P.type==="star"){if(r.noglobstar===!0){xe(I);continue}let G=P.prev,Q=G.prev,ae=G.type==="slash"||G.type==="bos",
ie=Q&&(Q.type==="star"||Q.type==="globstar");if(r.bash===!0&&(!ae||z[0]&&z[0]!=="/")){te({type:"star",value:I,output:""});continue}let he=x.braces>0&&(G.type===
"comma"||G.type==="brace"),Fe=q.length&&(G.type==="pipe"||G.type==="paren");if(!ae&&G.type!=="paren"&&!he&&!Fe){te({type:"star",value:I,output:""});continue}for(;z.
slice(0,3)==="/**";){let Tt=t[x.index+4];if(Tt&&Tt!=="/")break;z=z.slice(3),xe("/**",3)}let Ct=ue()||x.parens>0&&z===")".repeat(x.parens)&&!q.some(Tt=>Tt.type===
"negate");if(G.type==="bos"&&ue()){P.type="globstar",P.value+=I,P.output=k(r),x.output=P.output,x.globstar=!0,xe(I);continue}if(G.type==="slash"&&G.prev.type!==
"bos"&&!ie&&Ct){x.output=x.output.slice(0,-(G.output+P.output).length),G.output=`(?:${G.output}`,P.type="globstar",P.output=k(r)+(r.strictSlashes?")":"|$)"),P.value+=
I,x.globstar=!0,x.output+=G.output+P.output,xe(I);continue}if(G.type==="slash"&&G.prev.type!=="bos"&&z[0]==="/"){let Tt=z[1]!==void 0?"|$":"";x.output=x.output.
slice(0,-(G.output+P.output).length),G.output=`(?:${G.output}`,P.type="globstar",P.output=`${k(r)}${f}|${f}${Tt})`,P.value+=I,x.output+=G.output+P.output,x.globstar=
!0,xe(I+ze()),te({type:"slash",value:"/",output:""});continue}if(G.type==="bos"&&z[0]==="/"){P.type="globstar",P.value+=I,P.output=`(?:^|${f}|${k(r)}${f})`,x.output=
P.output,x.globstar=!0,xe(I+ze()),te({type:"slash",value:"/",output:""});continue}x.output=x.output.slice(0,-P.output.length),P.type="globstar",P.output=k(r),P.
value+=I,x.output+=P.output,x.globstar=!0,xe(I);continue}let ge={type:"star",value:I,output:$};if(r.bash===!0){ge.output=".*?",(P.type==="bos"||P.type==="slash")&&
(ge.output=v+ge.output),te(ge);continue}if(P&&(P.type==="bracket"||P.type==="paren")&&r.regex===!0){ge.output=I,te(ge);continue}(x.index===x.start||P.type==="sl\
ash"||P.type==="dot")&&(P.type==="dot"?(x.output+=m,P.output+=m):r.dot===!0?(x.output+=C,P.output+=C):(x.output+=v,P.output+=v),ce()!=="*"&&(x.output+=B,P.output+=
B)),te(ge)}for(;x.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(oo("closing","]"));x.output=nr.escapeLast(x.output,"["),fe("brackets")}for(;x.parens>
0;){if(r.strictBrackets===!0)throw new SyntaxError(oo("closing",")"));x.output=nr.escapeLast(x.output,"("),fe("parens")}for(;x.braces>0;){if(r.strictBrackets===
!0)throw new SyntaxError(oo("closing","}"));x.output=nr.escapeLast(x.output,"{"),fe("braces")}if(r.strictSlashes!==!0&&(P.type==="star"||P.type==="bracket")&&te(
{type:"maybe_slash",value:"",output:`${f}?`}),x.backtrack===!0){x.output="";for(let z of x.tokens)x.output+=z.output!=null?z.output:z.value,z.suffix&&(x.output+=
z.suffix)}return x},"parse");yf.fastpaths=(t,e)=>{let r={...e},n=typeof r.maxLength=="number"?Math.min(sc,r.maxLength):sc,s=t.length;if(s>n)throw new SyntaxError(
`Input length: ${s}, exceeds maximum allowed length: ${n}`);t=Dw[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:a,ONE_CHAR:l,DOTS_SLASH:c,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:p,
STAR:f,START_ANCHOR:B}=Fi.globChars(r.windows),h=r.dot?d:u,g=r.dot?p:u,m=r.capture?"":"?:",C={negated:!1,prefix:""},y=r.bash===!0?".*?":f;r.capture&&(y=`(${y})`);
let E=i(v=>v.noglobstar===!0?y:`(${m}(?:(?!${B}${v.dot?c:o}).)*?)`,"globstar"),w=i(v=>{switch(v){case"*":return`${h}${l}${y}`;case".*":return`${o}${l}${y}`;case"\
*.*":return`${h}${y}${o}${l}${y}`;case"*/*":return`${h}${y}${a}${l}${g}${y}`;case"**":return h+E(r);case"**/*":return`(?:${h}${E(r)}${a})?${g}${l}${y}`;case"**/\
*.*":return`(?:${h}${E(r)}${a})?${g}${y}${o}${l}${y}`;case"**/.*":return`(?:${h}${E(r)}${a})?${o}${l}${y}`;default:{let O=/^(.*?)\.(\w+)$/.exec(v);if(!O)return;
let $=w(O[1]);return $?$+o+O[2]:void 0}}},"create"),D=nr.removePrefix(t,C),k=w(D);return k&&r.strictSlashes!==!0&&(k+=`${a}?`),k};Ow.exports=yf});var Iw=H((XQ,Rw)=>{"use strict";var u$=_w(),bf=vw(),Aw=Li(),d$=Pi(),p$=i(t=>t&&typeof t=="object"&&!Array.isArray(t),"isObject"),Xe=i((t,e,r=!1)=>{if(Array.isArray(
t)){let d=t.map(f=>Xe(f,e,r));return i(f=>{for(let B of d){let h=B(f);if(h)return h}return!1},"arrayMatcher")}let n=p$(t)&&t.tokens&&t.input;if(t===""||typeof t!=
"string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let s=e||{},o=s.windows,a=n?Xe.compileRe(t,e):Xe.makeRe(t,e,!1,!0),l=a.state;delete a.
state;let c=i(()=>!1,"isIgnored");if(s.ignore){let d={...e,ignore:null,onMatch:null,onResult:null};c=Xe(s.ignore,d,r)}let u=i((d,p=!1)=>{let{isMatch:f,match:B,output:h}=Xe.
test(d,a,e,{glob:t,posix:o}),g={glob:t,state:l,regex:a,posix:o,input:d,output:h,match:B,isMatch:f};return typeof s.onResult=="function"&&s.onResult(g),f===!1?(g.
isMatch=!1,p?g:!1):c(d)?(typeof s.onIgnore=="function"&&s.onIgnore(g),g.isMatch=!1,p?g:!1):(typeof s.onMatch=="function"&&s.onMatch(g),p?g:!0)},"matcher");return r&&
(u.state=l),u},"picomatch");Xe.test=(t,e,r,{glob:n,posix:s}={})=>{if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,
output:""};let o=r||{},a=o.format||(s?Aw.toPosixSlashes:null),l=t===n,c=l&&a?a(t):t;return l===!1&&(c=a?a(t):t,l=c===n),(l===!1||o.capture===!0)&&(o.matchBase===
!0||o.basename===!0?l=Xe.matchBase(t,e,r,s):l=e.exec(c)),{isMatch:!!l,match:l,output:c}};Xe.matchBase=(t,e,r,n=r&&r.windows)=>(e instanceof RegExp?e:Xe.makeRe(e,
r)).test(Aw.basename(t,{windows:n}));Xe.isMatch=(t,e,r)=>Xe(e,r)(t);Xe.parse=(t,e)=>Array.isArray(t)?t.map(r=>Xe.parse(r,e)):bf(t,{...e,fastpaths:!1});Xe.scan=(t,e)=>u$(
t,e);Xe.compileRe=(t,e,r=!1,n=!1)=>{if(r===!0)return t.output;let s=e||{},o=s.contains?"":"^",a=s.contains?"":"$",l=`${o}(?:${t.output})${a}`;t&&t.negated===!0&&
(l=`^(?!${l}).*$`);let c=Xe.toRegex(l,e);return n===!0&&(c.state=t),c};Xe.makeRe=(t,e={},r=!1,n=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a \
non-empty string");let s={negated:!1,fastpaths:!0};return e.fastpaths!==!1&&(t[0]==="."||t[0]==="*")&&(s.output=bf.fastpaths(t,e)),s.output||(s=bf(t,e)),Xe.compileRe(
s,e,r,n)};Xe.toRegex=(t,e)=>{try{let r=e||{};return new RegExp(t,r.flags||(r.nocase?"i":""))}catch(r){if(e&&e.debug===!0)throw r;return/$^/}};Xe.constants=d$;Rw.
exports=Xe});var oc=H((tX,Fw)=>{"use strict";var Pw=Iw(),f$=Li();function Lw(t,e,r=!1){return e&&(e.windows===null||e.windows===void 0)&&(e={...e,windows:f$.isWindows()}),Pw(
t,e,r)}i(Lw,"picomatch");Object.assign(Lw,Pw);Fw.exports=Lw});var _x=H((zae,kx)=>{var Lo=1e3,Fo=Lo*60,No=Fo*60,_s=No*24,Nj=_s*7,Gj=_s*365.25;kx.exports=function(t,e){e=e||{};var r=typeof t;if(r==="string"&&t.length>0)return $j(
t);if(r==="number"&&isFinite(t))return e.long?Uj(t):Mj(t);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(t))};function $j(t){
if(t=String(t),!(t.length>100)){var e=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(t);if(e){var r=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*Gj;case"weeks":case"week":case"\
w":return r*Nj;case"days":case"day":case"d":return r*_s;case"hours":case"hour":case"hrs":case"hr":case"h":return r*No;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*Fo;case"seconds":case"second":case"secs":case"sec":case"s":return r*Lo;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}i($j,"parse");function Mj(t){var e=Math.abs(t);return e>=_s?Math.round(t/_s)+"d":e>=No?Math.round(t/No)+"h":e>=Fo?Math.round(t/Fo)+"m":
e>=Lo?Math.round(t/Lo)+"s":t+"ms"}i(Mj,"fmtShort");function Uj(t){var e=Math.abs(t);return e>=_s?fu(t,e,_s,"day"):e>=No?fu(t,e,No,"hour"):e>=Fo?fu(t,e,Fo,"minut\
e"):e>=Lo?fu(t,e,Lo,"second"):t+" ms"}i(Uj,"fmtLong");function fu(t,e,r,n){var s=e>=r*1.5;return Math.round(t/r)+" "+n+(s?"s":"")}i(fu,"plural")});var Eh=H((qae,Dx)=>{function Hj(t){r.debug=r,r.default=r,r.coerce=c,r.disable=a,r.enable=s,r.enabled=l,r.humanize=_x(),r.destroy=u,Object.keys(t).forEach(d=>{r[d]=
t[d]}),r.names=[],r.skips=[],r.formatters={};function e(d){let p=0;for(let f=0;f<d.length;f++)p=(p<<5)-p+d.charCodeAt(f),p|=0;return r.colors[Math.abs(p)%r.colors.
length]}i(e,"selectColor"),r.selectColor=e;function r(d){let p,f=null,B,h;function g(...m){if(!g.enabled)return;let C=g,y=Number(new Date),E=y-(p||y);C.diff=E,C.
prev=p,C.curr=y,p=y,m[0]=r.coerce(m[0]),typeof m[0]!="string"&&m.unshift("%O");let w=0;m[0]=m[0].replace(/%([a-zA-Z%])/g,(k,v)=>{if(k==="%%")return"%";w++;let O=r.
formatters[v];if(typeof O=="function"){let $=m[w];k=O.call(C,$),m.splice(w,1),w--}return k}),r.formatArgs.call(C,m),(C.log||r.log).apply(C,m)}return i(g,"debug"),
g.namespace=d,g.useColors=r.useColors(),g.color=r.selectColor(d),g.extend=n,g.destroy=r.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:i(()=>f!==null?f:(B!==r.namespaces&&(B=r.namespaces,h=r.enabled(d)),h),"get"),set:i(m=>{f=m},"set")}),typeof r.init=="function"&&r.init(g),g}i(r,"createDebu\
g");function n(d,p){let f=r(this.namespace+(typeof p>"u"?":":p)+d);return f.log=this.log,f}i(n,"extend");function s(d){r.save(d),r.namespaces=d,r.names=[],r.skips=
[];let p=(typeof d=="string"?d:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let f of p)f[0]==="-"?r.skips.push(f.slice(1)):r.names.push(f)}i(s,
"enable");function o(d,p){let f=0,B=0,h=-1,g=0;for(;f<d.length;)if(B<p.length&&(p[B]===d[f]||p[B]==="*"))p[B]==="*"?(h=B,g=f,B++):(f++,B++);else if(h!==-1)B=h+1,
g++,f=g;else return!1;for(;B<p.length&&p[B]==="*";)B++;return B===p.length}i(o,"matchesTemplate");function a(){let d=[...r.names,...r.skips.map(p=>"-"+p)].join(
",");return r.enable(""),d}i(a,"disable");function l(d){for(let p of r.skips)if(o(d,p))return!1;for(let p of r.names)if(o(d,p))return!0;return!1}i(l,"enabled");
function c(d){return d instanceof Error?d.stack||d.message:d}i(c,"coerce");function u(){console.warn("Instance method `debug.destroy()` is deprecated and no lon\
ger does anything. It will be removed in the next major version of `debug`.")}return i(u,"destroy"),r.enable(r.load()),r}i(Hj,"setup");Dx.exports=Hj});var xx=H((Kt,Bu)=>{Kt.formatArgs=jj;Kt.save=qj;Kt.load=Jj;Kt.useColors=zj;Kt.storage=Zj();Kt.destroy=(()=>{let t=!1;return()=>{t||(t=!0,console.warn("Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();Kt.colors=["#0000CC","#0000F\
F","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333F\
F","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC3\
3","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC339\
9","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF333\
3","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function zj(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let t;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(t=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(t[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
i(zj,"useColors");function jj(t){if(t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+Bu.exports.humanize(
this.diff),!this.useColors)return;let e="color: "+this.color;t.splice(1,0,e,"color: inherit");let r=0,n=0;t[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(r++,s==="%c"&&
(n=r))}),t.splice(n,0,e)}i(jj,"formatArgs");Kt.log=console.debug||console.log||(()=>{});function qj(t){try{t?Kt.storage.setItem("debug",t):Kt.storage.removeItem(
"debug")}catch{}}i(qj,"save");function Jj(){let t;try{t=Kt.storage.getItem("debug")||Kt.storage.getItem("DEBUG")}catch{}return!t&&typeof process<"u"&&"env"in process&&
(t=process.env.DEBUG),t}i(Jj,"load");function Zj(){try{return localStorage}catch{}}i(Zj,"localstorage");Bu.exports=Eh()(Kt);var{formatters:Kj}=Bu.exports;Kj.j=function(t){
try{return JSON.stringify(t)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}});var vx=H((ft,mu)=>{var Wj=Ge("tty"),hu=Ge("util");ft.init=rq;ft.log=Xj;ft.formatArgs=Yj;ft.save=eq;ft.load=tq;ft.useColors=Vj;ft.destroy=hu.deprecate(()=>{},"In\
stance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");ft.colors=[6,2,3,4,5,1];try{
let t=Ge("supports-color");t&&(t.stderr||t).level>=2&&(ft.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,
112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}ft.inspectOpts=Object.keys(process.env).filter(t=>/^debug_/i.test(t)).reduce((t,e)=>{let r=e.substring(6).toLowerCase().replace(/_([a-z])/g,
(s,o)=>o.toUpperCase()),n=process.env[e];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),t[r]=
n,t},{});function Vj(){return"colors"in ft.inspectOpts?!!ft.inspectOpts.colors:Wj.isatty(process.stderr.fd)}i(Vj,"useColors");function Yj(t){let{namespace:e,useColors:r}=this;
if(r){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),o=`  ${s};1m${e} \x1B[0m`;t[0]=o+t[0].split(`
`).join(`
`+o),t.push(s+"m+"+mu.exports.humanize(this.diff)+"\x1B[0m")}else t[0]=Qj()+e+" "+t[0]}i(Yj,"formatArgs");function Qj(){return ft.inspectOpts.hideDate?"":new Date().
toISOString()+" "}i(Qj,"getDate");function Xj(...t){return process.stderr.write(hu.formatWithOptions(ft.inspectOpts,...t)+`
`)}i(Xj,"log");function eq(t){t?process.env.DEBUG=t:delete process.env.DEBUG}i(eq,"save");function tq(){return process.env.DEBUG}i(tq,"load");function rq(t){t.inspectOpts=
{};let e=Object.keys(ft.inspectOpts);for(let r=0;r<e.length;r++)t.inspectOpts[e[r]]=ft.inspectOpts[e[r]]}i(rq,"init");mu.exports=Eh()(ft);var{formatters:Ox}=mu.
exports;Ox.o=function(t){return this.inspectOpts.colors=this.useColors,hu.inspect(t,this.inspectOpts).split(`
`).map(e=>e.trim()).join(" ")};Ox.O=function(t){return this.inspectOpts.colors=this.useColors,hu.inspect(t,this.inspectOpts)}});var Ba=H((Wae,wh)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?wh.exports=xx():wh.exports=vx()});var Ax=H(Th=>{"use strict";Object.defineProperty(Th,"__esModule",{value:!0});function nq(t){return function(e,r){return new Promise((n,s)=>{t.call(this,e,r,(o,a)=>{
o?s(o):n(a)})})}}i(nq,"promisify");Th.default=nq});var Px=H((kh,Ix)=>{"use strict";var Rx=kh&&kh.__importDefault||function(t){return t&&t.__esModule?t:{default:t}},sq=Ge("events"),oq=Rx(Ba()),iq=Rx(Ax()),ha=oq.default(
"agent-base");function aq(t){return!!t&&typeof t.addRequest=="function"}i(aq,"isAgent");function Sh(){let{stack:t}=new Error;return typeof t!="string"?!1:t.split(
`
`).some(e=>e.indexOf("(https.js:")!==-1||e.indexOf("node:https:")!==-1)}i(Sh,"isSecureEndpoint");function gu(t,e){return new gu.Agent(t,e)}i(gu,"createAgent");(function(t){
class e extends sq.EventEmitter{static{i(this,"Agent")}constructor(n,s){super();let o=s;typeof n=="function"?this.callback=n:n&&(o=n),this.timeout=null,o&&typeof o.
timeout=="number"&&(this.timeout=o.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},
this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:Sh()?443:80}set defaultPort(n){this.explicitDefaultPort=
n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:Sh()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,s,o){
throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(n,s){let o=Object.assign({},s);typeof o.secureEndpoint!=
"boolean"&&(o.secureEndpoint=Sh()),o.host==null&&(o.host="localhost"),o.port==null&&(o.port=o.secureEndpoint?443:80),o.protocol==null&&(o.protocol=o.secureEndpoint?
"https:":"http:"),o.host&&o.path&&delete o.path,delete o.agent,delete o.hostname,delete o._defaultAgent,delete o.defaultPort,delete o.createConnection,n._last=!0,
n.shouldKeepAlive=!1;let a=!1,l=null,c=o.timeout||this.timeout,u=i(B=>{n._hadError||(n.emit("error",B),n._hadError=!0)},"onerror"),d=i(()=>{l=null,a=!0;let B=new Error(
`A "socket" was not created for HTTP request before ${c}ms`);B.code="ETIMEOUT",u(B)},"ontimeout"),p=i(B=>{a||(l!==null&&(clearTimeout(l),l=null),u(B))},"callbac\
kError"),f=i(B=>{if(a)return;if(l!=null&&(clearTimeout(l),l=null),aq(B)){ha("Callback returned another Agent instance %o",B.constructor.name),B.addRequest(n,o);
return}if(B){B.once("free",()=>{this.freeSocket(B,o)}),n.onSocket(B);return}let h=new Error(`no Duplex stream was returned to agent-base for \`${n.method} ${n.path}\
\``);u(h)},"onsocket");if(typeof this.callback!="function"){u(new Error("`callback` is not defined"));return}this.promisifiedCallback||(this.callback.length>=3?
(ha("Converting legacy callback function to promise"),this.promisifiedCallback=iq.default(this.callback)):this.promisifiedCallback=this.callback),typeof c=="num\
ber"&&c>0&&(l=setTimeout(d,c)),"port"in o&&typeof o.port!="number"&&(o.port=Number(o.port));try{ha("Resolving socket for %o request: %o",o.protocol,`${n.method}\
 ${n.path}`),Promise.resolve(this.promisifiedCallback(n,o)).then(f,p)}catch(B){Promise.reject(B).catch(p)}}freeSocket(n,s){ha("Freeing socket %o %o",n.constructor.
name,s),n.destroy()}destroy(){ha("Destroying agent %o",this.constructor.name)}}t.Agent=e,t.prototype=t.Agent.prototype})(gu||(gu={}));Ix.exports=gu});var Lx=H(ga=>{"use strict";var lq=ga&&ga.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(ga,"__esModule",{value:!0});var cq=lq(
Ba()),ma=cq.default("https-proxy-agent:parse-proxy-response");function uq(t){return new Promise((e,r)=>{let n=0,s=[];function o(){let p=t.read();p?d(p):t.once("\
readable",o)}i(o,"read");function a(){t.removeListener("end",c),t.removeListener("error",u),t.removeListener("close",l),t.removeListener("readable",o)}i(a,"clea\
nup");function l(p){ma("onclose had error %o",p)}i(l,"onclose");function c(){ma("onend")}i(c,"onend");function u(p){a(),ma("onerror %o",p),r(p)}i(u,"onerror");function d(p){
s.push(p),n+=p.length;let f=Buffer.concat(s,n);if(f.indexOf(`\r
\r
`)===-1){ma("have not received end of HTTP headers yet..."),o();return}let h=f.toString("ascii",0,f.indexOf(`\r
`)),g=+h.split(" ")[1];ma("got proxy server response: %o",h),e({statusCode:g,buffered:f})}i(d,"ondata"),t.on("error",u),t.on("close",l),t.on("end",c),o()})}i(uq,
"parseProxyResponse");ga.default=uq});var Gx=H(Ds=>{"use strict";var dq=Ds&&Ds.__awaiter||function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||
(r=Promise))(function(o,a){function l(d){try{u(n.next(d))}catch(p){a(p)}}i(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}i(c,"rejected");function u(d){
d.done?o(d.value):s(d.value).then(l,c)}i(u,"step"),u((n=n.apply(t,e||[])).next())})},Go=Ds&&Ds.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};
Object.defineProperty(Ds,"__esModule",{value:!0});var Fx=Go(Ge("net")),Nx=Go(Ge("tls")),pq=Go(Ge("url")),fq=Go(Ge("assert")),Bq=Go(Ba()),hq=Px(),mq=Go(Lx()),Ca=Bq.
default("https-proxy-agent:agent"),_h=class extends hq.Agent{static{i(this,"HttpsProxyAgent")}constructor(e){let r;if(typeof e=="string"?r=pq.default.parse(e):r=
e,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");Ca("creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign(
{},r);this.secureProxy=r.secureProxy||yq(n.protocol),n.host=n.hostname||n.host,typeof n.port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.
secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(e,r){
return dq(this,void 0,void 0,function*(){let{proxy:n,secureProxy:s}=this,o;s?(Ca("Creating `tls.Socket`: %o",n),o=Nx.default.connect(n)):(Ca("Creating `net.Sock\
et`: %o",n),o=Fx.default.connect(n));let a=Object.assign({},n.headers),c=`CONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:u,port:d,secureEndpoint:p}=r;Cq(d,p)||(u+=`:${d}`),a.Host=u,a.Connection=
"close";for(let m of Object.keys(a))c+=`${m}: ${a[m]}\r
`;let f=mq.default(o);o.write(`${c}\r
`);let{statusCode:B,buffered:h}=yield f;if(B===200){if(e.once("socket",gq),r.secureEndpoint){Ca("Upgrading socket connection to TLS");let m=r.servername||r.host;
return Nx.default.connect(Object.assign(Object.assign({},bq(r,"host","hostname","path","port")),{socket:o,servername:m}))}return o}o.destroy();let g=new Fx.default.
Socket({writable:!1});return g.readable=!0,e.once("socket",m=>{Ca("replaying proxy buffer for failed request"),fq.default(m.listenerCount("data")>0),m.push(h),m.
push(null)}),g})}};Ds.default=_h;function gq(t){t.resume()}i(gq,"resume");function Cq(t,e){return!!(!e&&t===80||e&&t===443)}i(Cq,"isDefaultPort");function yq(t){
return typeof t=="string"?/^https:?$/i.test(t):!1}i(yq,"isHTTPS");function bq(t,...e){let r={},n;for(n in t)e.includes(n)||(r[n]=t[n]);return r}i(bq,"omit")});var Mx=H((Oh,$x)=>{"use strict";var Eq=Oh&&Oh.__importDefault||function(t){return t&&t.__esModule?t:{default:t}},Dh=Eq(Gx());function xh(t){return new Dh.default(
t)}i(xh,"createHttpsProxyAgent");(function(t){t.HttpsProxyAgent=Dh.default,t.prototype=Dh.default.prototype})(xh||(xh={}));$x.exports=xh});var Hx=H((sle,Ux)=>{var ya;Ux.exports=function(){if(!ya){try{ya=Ba()("follow-redirects")}catch{}typeof ya!="function"&&(ya=i(function(){},"debug"))}ya.apply(null,
arguments)}});var Zx=H((ile,Uh)=>{var Ea=Ge("url"),ba=Ea.URL,wq=Ge("http"),Tq=Ge("https"),Ph=Ge("stream").Writable,Lh=Ge("assert"),zx=Hx();i(function(){var e=typeof process<"\
u",r=typeof window<"u"&&typeof document<"u",n=Os(Error.captureStackTrace);!e&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browse\
r builds.")},"detectUnsupportedEnvironment")();var Fh=!1;try{Lh(new ba(""))}catch(t){Fh=t.code==="ERR_INVALID_URL"}var Sq=["Authorization","Proxy-Authorization",
"Cookie"],kq=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],Nh=["abort","aborted","connect","error","socket","tim\
eout"],Gh=Object.create(null);Nh.forEach(function(t){Gh[t]=function(e,r,n){this._redirectable.emit(t,e,r,n)}});var Ah=wa("ERR_INVALID_URL","Invalid URL",TypeError),
Rh=wa("ERR_FR_REDIRECTION_FAILURE","Redirected request failed"),_q=wa("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",Rh),Dq=wa("ERR_FR_MAX_B\
ODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),xq=wa("ERR_STREAM_WRITE_AFTER_END","write after end"),Oq=Ph.prototype.destroy||qx;function Wt(t,e){
Ph.call(this),this._sanitizeOptions(t),this._options=t,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=
[],e&&this.on("response",e);var r=this;this._onNativeResponse=function(n){try{r._processResponse(n)}catch(s){r.emit("error",s instanceof Rh?s:new Rh({cause:s}))}},
this._headerFilter=new RegExp("^(?:"+Sq.concat(t.sensitiveHeaders).map(Pq).join("|")+")$","i"),this._performRequest()}i(Wt,"RedirectableRequest");Wt.prototype=Object.
create(Ph.prototype);Wt.prototype.abort=function(){Mh(this._currentRequest),this._currentRequest.abort(),this.emit("abort")};Wt.prototype.destroy=function(t){return Mh(
this._currentRequest,t),Oq.call(this,t),this};Wt.prototype.write=function(t,e,r){if(this._ending)throw new xq;if(!xs(t)&&!Rq(t))throw new TypeError("data should\
 be a string, Buffer or Uint8Array");if(Os(e)&&(r=e,e=null),t.length===0){r&&r();return}this._requestBodyLength+t.length<=this._options.maxBodyLength?(this._requestBodyLength+=
t.length,this._requestBodyBuffers.push({data:t,encoding:e}),this._currentRequest.write(t,e,r)):(this.emit("error",new Dq),this.abort())};Wt.prototype.end=function(t,e,r){
if(Os(t)?(r=t,t=e=null):Os(e)&&(r=e,e=null),!t)this._ended=this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,s=this._currentRequest;this.write(
t,e,function(){n._ended=!0,s.end(null,null,r)}),this._ending=!0}};Wt.prototype.setHeader=function(t,e){this._options.headers[t]=e,this._currentRequest.setHeader(
t,e)};Wt.prototype.removeHeader=function(t){delete this._options.headers[t],this._currentRequest.removeHeader(t)};Wt.prototype.setTimeout=function(t,e){var r=this;
function n(a){a.setTimeout(t),a.removeListener("timeout",a.destroy),a.addListener("timeout",a.destroy)}i(n,"destroyOnTimeout");function s(a){r._timeout&&clearTimeout(
r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),o()},t),n(a)}i(s,"startTimer");function o(){r._timeout&&(clearTimeout(r._timeout),r._timeout=null),
r.removeListener("abort",o),r.removeListener("error",o),r.removeListener("response",o),r.removeListener("close",o),e&&r.removeListener("timeout",e),r.socket||r.
_currentRequest.removeListener("socket",s)}return i(o,"clearTimer"),e&&this.on("timeout",e),this.socket?s(this.socket):this._currentRequest.once("socket",s),this.
on("socket",n),this.on("abort",o),this.on("error",o),this.on("response",o),this.on("close",o),this};["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].
forEach(function(t){Wt.prototype[t]=function(e,r){return this._currentRequest[t](e,r)}});["aborted","connection","socket"].forEach(function(t){Object.defineProperty(
Wt.prototype,t,{get:i(function(){return this._currentRequest[t]},"get")})});Wt.prototype._sanitizeOptions=function(t){if(!t.headers)t.headers={};else if(Array.isArray(
t.headers)){var e=t.headers;t.headers={};for(var r=0;r<e.length;r+=2)t.headers[e[r]]=e[r+1]}if(Array.isArray(t.sensitiveHeaders)||(t.sensitiveHeaders=[]),t.host&&
(t.hostname||(t.hostname=t.host),delete t.host),!t.pathname&&t.path){var n=t.path.indexOf("?");n<0?t.pathname=t.path:(t.pathname=t.path.substring(0,n),t.search=
t.path.substring(n))}};Wt.prototype._performRequest=function(){var t=this._options.protocol,e=this._options.nativeProtocols[t];if(!e)throw new TypeError("Unsupp\
orted protocol "+t);if(this._options.agents){var r=t.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=e.request(this._options,
this._onNativeResponse);n._redirectable=this;for(var s of Nh)n.on(s,Gh[s]);if(this._currentUrl=/^\//.test(this._options.path)?Ea.format(this._options):this._options.
path,this._isRedirect){var o=0,a=this,l=this._requestBodyBuffers;i(function c(u){if(n===a._currentRequest)if(u)a.emit("error",u);else if(o<l.length){var d=l[o++];
n.finished||n.write(d.data,d.encoding,c)}else a._ended&&n.end()},"writeNext")()}};Wt.prototype._processResponse=function(t){var e=t.statusCode;this._options.trackRedirects&&
this._redirects.push({url:this._currentUrl,headers:t.headers,statusCode:e});var r=t.headers.location;if(!r||this._options.followRedirects===!1||e<300||e>=400){t.
responseUrl=this._currentUrl,t.redirects=this._redirects,this.emit("response",t),this._requestBodyBuffers=[];return}if(Mh(this._currentRequest),t.destroy(),++this.
_redirectCount>this._options.maxRedirects)throw new _q;var n,s=this._options.beforeRedirect;s&&(n=Object.assign({Host:t.req.getHeader("host")},this._options.headers));
var o=this._options.method;((e===301||e===302)&&this._options.method==="POST"||e===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this._options.method="GE\
T",this._requestBodyBuffers=[],vh(/^content-/i,this._options.headers));var a=vh(/^host$/i,this._options.headers),l=$h(this._currentUrl),c=a||l.host,u=/^\w+:/.test(
r)?this._currentUrl:Ea.format(Object.assign(l,{host:c})),d=vq(r,u);if(zx("redirecting to",d.href),this._isRedirect=!0,Ih(d,this._options),(d.protocol!==l.protocol&&
d.protocol!=="https:"||d.host!==c&&!Aq(d.host,c))&&vh(this._headerFilter,this._options.headers),Os(s)){var p={headers:t.headers,statusCode:e},f={url:u,method:o,
headers:n};s(this._options,p,f),this._sanitizeOptions(this._options)}this._performRequest()};function jx(t){var e={maxRedirects:21,maxBodyLength:10485760},r={};
return Object.keys(t).forEach(function(n){var s=n+":",o=r[s]=t[n],a=e[n]=Object.create(o);function l(u,d,p){return Iq(u)?u=Ih(u):xs(u)?u=Ih($h(u)):(p=d,d=Jx(u),
u={protocol:s}),Os(d)&&(p=d,d=null),d=Object.assign({maxRedirects:e.maxRedirects,maxBodyLength:e.maxBodyLength},u,d),d.nativeProtocols=r,!xs(d.host)&&!xs(d.hostname)&&
(d.hostname="::1"),Lh.equal(d.protocol,s,"protocol mismatch"),zx("options",d),new Wt(d,p)}i(l,"request");function c(u,d,p){var f=a.request(u,d,p);return f.end(),
f}i(c,"get"),Object.defineProperties(a,{request:{value:l,configurable:!0,enumerable:!0,writable:!0},get:{value:c,configurable:!0,enumerable:!0,writable:!0}})}),
e}i(jx,"wrap");function qx(){}i(qx,"noop");function $h(t){var e;if(Fh)e=new ba(t);else if(e=Jx(Ea.parse(t)),!xs(e.protocol))throw new Ah({input:t});return e}i($h,
"parseUrl");function vq(t,e){return Fh?new ba(t,e):$h(Ea.resolve(e,t))}i(vq,"resolveUrl");function Jx(t){if(/^\[/.test(t.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(t.
hostname))throw new Ah({input:t.href||t});if(/^\[/.test(t.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(t.host))throw new Ah({input:t.href||t});return t}i(Jx,"validat\
eUrl");function Ih(t,e){var r=e||{};for(var n of kq)r[n]=t[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(1,-1)),r.port!==""&&(r.port=Number(
r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}i(Ih,"spreadUrlObject");function vh(t,e){var r;for(var n in e)t.test(n)&&(r=e[n],delete e[n]);return r===
null||typeof r>"u"?void 0:String(r).trim()}i(vh,"removeMatchingHeaders");function wa(t,e,r){function n(s){Os(Error.captureStackTrace)&&Error.captureStackTrace(this,
this.constructor),Object.assign(this,s||{}),this.code=t,this.message=this.cause?e+": "+this.cause.message:e}return i(n,"CustomError"),n.prototype=new(r||Error),
Object.defineProperties(n.prototype,{constructor:{value:n,enumerable:!1},name:{value:"Error ["+t+"]",enumerable:!1}}),n}i(wa,"createErrorType");function Mh(t,e){
for(var r of Nh)t.removeListener(r,Gh[r]);t.on("error",qx),t.destroy(e)}i(Mh,"destroyRequest");function Aq(t,e){Lh(xs(t)&&xs(e));var r=t.length-e.length-1;return r>
0&&t[r]==="."&&t.endsWith(e)}i(Aq,"isSubdomain");function xs(t){return typeof t=="string"||t instanceof String}i(xs,"isString");function Os(t){return typeof t==
"function"}i(Os,"isFunction");function Rq(t){return typeof t=="object"&&"length"in t}i(Rq,"isBuffer");function Iq(t){return ba&&t instanceof ba}i(Iq,"isURL");function Pq(t){
return t.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}i(Pq,"escapeRegex");Uh.exports=jx({http:wq,https:Tq});Uh.exports.wrap=jx});var cv=H(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.getProxyUrl=A4;Iu.checkBypass=lv;function A4(t){let e=t.protocol==="https:";if(lv(
t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new Ru(r)}catch{if(!r.startsWith(
"http://")&&!r.startsWith("https://"))return new Ru(`http://${r}`)}else return}i(A4,"getProxyUrl");function lv(t){if(!t.hostname)return!1;let e=t.hostname;if(R4(
e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.protocol==="https:"&&(n=
443);let s=[t.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(o==="*"||
s.some(a=>a===o||a.endsWith(`.${o}`)||o.startsWith(".")&&a.endsWith(`${o}`)))return!0;return!1}i(lv,"checkBypass");function R4(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}i(R4,"isLoopbackAddress");var Ru=class extends URL{static{i(this,"De\
codedURL")}constructor(e,r){super(e,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}});var fv=H(zo=>{"use strict";var Wpe=Ge("net"),I4=Ge("tls"),bm=Ge("http"),uv=Ge("https"),P4=Ge("events"),Vpe=Ge("assert"),L4=Ge("util");zo.httpOverHttp=F4;zo.httpsOverHttp=
N4;zo.httpOverHttps=G4;zo.httpsOverHttps=$4;function F4(t){var e=new Bn(t);return e.request=bm.request,e}i(F4,"httpOverHttp");function N4(t){var e=new Bn(t);return e.
request=bm.request,e.createSocket=dv,e.defaultPort=443,e}i(N4,"httpsOverHttp");function G4(t){var e=new Bn(t);return e.request=uv.request,e}i(G4,"httpOverHttps");
function $4(t){var e=new Bn(t);return e.request=uv.request,e.createSocket=dv,e.defaultPort=443,e}i($4,"httpsOverHttps");function Bn(t){var e=this;e.options=t||{},
e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||bm.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",i(function(n,s,o,a){for(var l=pv(
s,o,a),c=0,u=e.requests.length;c<u;++c){var d=e.requests[c];if(d.host===l.host&&d.port===l.port){e.requests.splice(c,1),d.request.onSocket(n);return}}n.destroy(),
e.removeSocket(n)},"onFree"))}i(Bn,"TunnelingAgent");L4.inherits(Bn,P4.EventEmitter);Bn.prototype.addRequest=i(function(e,r,n,s){var o=this,a=Em({request:e},o.options,
pv(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(a);return}o.createSocket(a,function(l){l.on("free",c),l.on("close",u),l.on("agentRemove",u),e.onSocket(
l);function c(){o.emit("free",l,a)}i(c,"onFree");function u(d){o.removeSocket(l),l.removeListener("free",c),l.removeListener("close",u),l.removeListener("agentR\
emove",u)}i(u,"onCloseOrRemove")})},"addRequest");Bn.prototype.createSocket=i(function(e,r){var n=this,s={};n.sockets.push(s);var o=Em({},n.proxyOptions,{method:"\
CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),Mn("making CONNECT request");var a=n.request(o);a.useChunkedEncodingByDefault=
!1,a.once("response",l),a.once("upgrade",c),a.once("connect",u),a.once("error",d),a.end();function l(p){p.upgrade=!0}i(l,"onResponse");function c(p,f,B){process.
nextTick(function(){u(p,f,B)})}i(c,"onUpgrade");function u(p,f,B){if(a.removeAllListeners(),f.removeAllListeners(),p.statusCode!==200){Mn("tunneling socket coul\
d not be established, statusCode=%d",p.statusCode),f.destroy();var h=new Error("tunneling socket could not be established, statusCode="+p.statusCode);h.code="EC\
ONNRESET",e.request.emit("error",h),n.removeSocket(s);return}if(B.length>0){Mn("got illegal response body from proxy"),f.destroy();var h=new Error("got illegal \
response body from proxy");h.code="ECONNRESET",e.request.emit("error",h),n.removeSocket(s);return}return Mn("tunneling connection has established"),n.sockets[n.
sockets.indexOf(s)]=f,r(f)}i(u,"onConnect");function d(p){a.removeAllListeners(),Mn(`tunneling socket could not be established, cause=%s
`,p.message,p.stack);var f=new Error("tunneling socket could not be established, cause="+p.message);f.code="ECONNRESET",e.request.emit("error",f),n.removeSocket(
s)}i(d,"onError")},"createSocket");Bn.prototype.removeSocket=i(function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.
shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}},"removeSocket");function dv(t,e){var r=this;Bn.prototype.createSocket.call(r,t,function(n){
var s=t.request.getHeader("host"),o=Em({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):t.host}),a=I4.connect(0,o);r.sockets[r.sockets.indexOf(n)]=a,e(a)})}
i(dv,"createSecureSocket");function pv(t,e,r){return typeof t=="string"?{host:t,port:e,localAddress:r}:t}i(pv,"toOptions");function Em(t){for(var e=1,r=arguments.
length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var s=Object.keys(n),o=0,a=s.length;o<a;++o){var l=s[o];n[l]!==void 0&&(t[l]=n[l])}}return t}i(Em,"\
mergeOptions");var Mn;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?Mn=i(function(){var t=Array.prototype.slice.call(arguments);typeof t[0]==
"string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)},"debug"):Mn=i(function(){},"debug");zo.debug=Mn});var hv=H((Xpe,Bv)=>{Bv.exports=fv()});var mv={};sp(mv,{ProxyAgent:()=>wm,fetch:()=>Tm});async function Tm(t,{dispatcher:e,...r}={}){if(e===void 0)return globalThis.fetch(t,r);let{default:n}=await import("./chunk-FVAXKJJB.js");
return n.fetch(t,{...r,dispatcher:await e.agent()})}var wm,Sm=W1(()=>{wm=class{static{i(this,"ProxyAgent")}options;#r;constructor(e){this.options=e}agent(){return this.#r??=
import("./chunk-FVAXKJJB.js").then(({default:e})=>new e.ProxyAgent(this.options)),this.#r}};i(Tm,"fetch")});var Cv=H(qe=>{"use strict";var M4=qe&&qe.__createBinding||(Object.create?(function(t,e,r,n){n===void 0&&(n=r);var s=Object.getOwnPropertyDescriptor(e,r);(!s||("\
get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:i(function(){return e[r]},"get")}),Object.defineProperty(t,n,s)}):(function(t,e,r,n){
n===void 0&&(n=r),t[n]=e[r]})),U4=qe&&qe.__setModuleDefault||(Object.create?(function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){
t.default=e}),Nu=qe&&qe.__importStar||(function(){var t=i(function(e){return t=Object.getOwnPropertyNames||function(r){var n=[];for(var s in r)Object.prototype.
hasOwnProperty.call(r,s)&&(n[n.length]=s);return n},t(e)},"ownKeys");return function(e){if(e&&e.__esModule)return e;var r={};if(e!=null)for(var n=t(e),s=0;s<n.length;s++)
n[s]!=="default"&&M4(r,e,n[s]);return U4(r,e),r}})(),et=qe&&qe.__awaiter||function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(
s,"adopt"),new(r||(r=Promise))(function(o,a){function l(d){try{u(n.next(d))}catch(p){a(p)}}i(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}i(c,"\
rejected");function u(d){d.done?o(d.value):s(d.value).then(l,c)}i(u,"step"),u((n=n.apply(t,e||[])).next())})};Object.defineProperty(qe,"__esModule",{value:!0});
qe.HttpClient=qe.HttpClientResponse=qe.HttpClientError=qe.MediaTypes=qe.Headers=qe.HttpCodes=void 0;qe.getProxyUrl=z4;qe.isHttps=W4;var km=Nu(Ge("http")),gv=Nu(
Ge("https")),_m=Nu(cv()),Pu=Nu(hv()),H4=(Sm(),V1(mv)),yr;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="Mov\
edPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=
306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=
401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotA\
llowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=
409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotI\
mplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(yr||(qe.HttpCodes=yr={}));
var Lt;(function(t){t.Accept="accept",t.ContentType="content-type"})(Lt||(qe.Headers=Lt={}));var hn;(function(t){t.ApplicationJson="application/json"})(hn||(qe.
MediaTypes=hn={}));function z4(t){let e=_m.getProxyUrl(new URL(t));return e?e.href:""}i(z4,"getProxyUrl");var j4=[yr.MovedPermanently,yr.ResourceMoved,yr.SeeOther,
yr.TemporaryRedirect,yr.PermanentRedirect],q4=[yr.BadGateway,yr.ServiceUnavailable,yr.GatewayTimeout],J4=["OPTIONS","GET","DELETE","HEAD"],Z4=10,K4=5,Lu=class t extends Error{static{
i(this,"HttpClientError")}constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,t.prototype)}};qe.HttpClientError=Lu;
var Fu=class{static{i(this,"HttpClientResponse")}constructor(e){this.message=e}readBody(){return et(this,void 0,void 0,function*(){return new Promise(e=>et(this,
void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){
return et(this,void 0,void 0,function*(){return new Promise(e=>et(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on(
"end",()=>{e(Buffer.concat(r))})}))})}};qe.HttpClientResponse=Fu;function W4(t){return new URL(t).protocol==="https:"}i(W4,"isHttps");var Dm=class{static{i(this,
"HttpClient")}constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){return et(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return et(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return et(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return et(this,void 0,void 0,function*(){return this.request("POST",e,r,
n||{})})}patch(e,r,n){return et(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return et(this,void 0,void 0,function*(){return this.
request("PUT",e,r,n||{})})}head(e,r){return et(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,s){return et(this,void 0,
void 0,function*(){return this.request(e,r,n,s)})}getJson(e){return et(this,arguments,void 0,function*(r,n={}){n[Lt.Accept]=this._getExistingOrDefaultHeader(n,Lt.
Accept,hn.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(e,r){return et(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Lt.Accept]=this._getExistingOrDefaultHeader(o,Lt.Accept,hn.ApplicationJson),o[Lt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,hn.ApplicationJson);let l=yield this.post(n,a,o);return this._processResponse(l,this.requestOptions)})}putJson(e,r){return et(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Lt.Accept]=this._getExistingOrDefaultHeader(o,Lt.Accept,hn.ApplicationJson),o[Lt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,hn.ApplicationJson);let l=yield this.put(n,a,o);return this._processResponse(l,this.requestOptions)})}patchJson(e,r){return et(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Lt.Accept]=this._getExistingOrDefaultHeader(o,Lt.Accept,hn.ApplicationJson),o[Lt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,hn.ApplicationJson);let l=yield this.patch(n,a,o);return this._processResponse(l,this.requestOptions)})}request(e,r,n,s){return et(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),a=this._prepareRequest(e,o,s),l=this._allowRetries&&J4.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(a,n),u&&u.message&&u.message.statusCode===yr.Unauthorized){let p;for(let f of this.handlers)if(f.canHandleAuthentication(
u)){p=f;break}return p?p.handleAuthentication(this,a,n):u}let d=this._maxRedirects;for(;u.message.statusCode&&j4.includes(u.message.statusCode)&&this._allowRedirects&&
d>0;){let p=u.message.headers.location;if(!p)break;let f=new URL(p);if(o.protocol==="https:"&&o.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),f.hostname!==o.hostname)for(let B in s)B.toLowerCase()==="authorization"&&delete s[B];a=this._prepareRequest(e,f,s),u=yield this.
requestRaw(a,n),d--}if(!u.message.statusCode||!q4.includes(u.message.statusCode))return u;c+=1,c<l&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
l);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return et(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(a,l){a?s(a):l?n(l):s(new Error("Unknown error"))}i(o,"callbackForResult"),this.requestRawWithCallback(e,r,o)})})}requestRawWithCallback(e,r,n){typeof r==
"string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(c,u){s||(s=!0,n(c,u))}
i(o,"handleResult");let a=e.httpModule.request(e.options,c=>{let u=new Fu(c);o(void 0,u)}),l;a.on("socket",c=>{l=c}),a.setTimeout(this._socketTimeout||3*6e4,()=>{
l&&l.end(),o(new Error(`Request timeout: ${e.options.path}`))}),a.on("error",function(c){o(c)}),r&&typeof r=="string"&&a.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){a.end()}),r.pipe(a)):a.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=_m.getProxyUrl(
r);if(n&&n.hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(e,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?
gv:km;let a=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a,s.options.path=(s.parsedUrl.
pathname||"")+(s.parsedUrl.search||""),s.options.method=e,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),
s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let l of this.handlers)l.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},Oa(this.requestOptions.headers),Oa(e||{})):Oa(e||{})}_getExistingOrDefaultHeader(e,r,n){let s;if(this.requestOptions&&
this.requestOptions.headers){let a=Oa(this.requestOptions.headers)[r];a&&(s=typeof a=="number"?a.toString():a)}let o=e[r];return o!==void 0?typeof o=="number"?o.
toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=Oa(this.requestOptions.
headers)[Lt.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=e[Lt.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(e){let r,n=_m.getProxyUrl(e),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this.
_agent),r)return r;let o=e.protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.maxSockets||km.globalAgent.maxSockets),n&&n.hostname){let l={
maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,
port:n.port})},c,u=n.protocol==="https:";o?c=u?Pu.httpsOverHttps:Pu.httpsOverHttp:c=u?Pu.httpOverHttps:Pu.httpOverHttp,r=c(l),this._proxyAgent=r}if(!r){let l={keepAlive:this.
_keepAlive,maxSockets:a};r=o?new gv.Agent(l):new km.Agent(l),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(e,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=e.protocol==="https:";return n=new H4.ProxyAgent(Object.
assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){
let r=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(e){
return et(this,void 0,void 0,function*(){e=Math.min(Z4,e);let r=K4*Math.pow(2,e);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return et(
this,void 0,void 0,function*(){return new Promise((n,s)=>et(this,void 0,void 0,function*(){let o=e.message.statusCode||0,a={statusCode:o,result:null,headers:{}};
o===yr.NotFound&&n(a);function l(d,p){if(typeof p=="string"){let f=new Date(p);if(!isNaN(f.valueOf()))return f}return p}i(l,"dateTimeDeserializer");let c,u;try{
u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,l):c=JSON.parse(u),a.result=c),a.headers=e.message.headers}catch{}if(o>299){let d;c&&c.
message?d=c.message:u&&u.length>0?d=u:d=`Failed request: (${o})`;let p=new Lu(d,o);p.result=a.result,s(p)}else n(a)}))})}};qe.HttpClient=Dm;var Oa=i(t=>Object.keys(
t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{}),"lowercaseKeys")});var Se=H(wt=>{"use strict";var Qm=Symbol.for("yaml.alias"),_A=Symbol.for("yaml.document"),qu=Symbol.for("yaml.map"),DA=Symbol.for("yaml.pair"),Xm=Symbol.for("ya\
ml.scalar"),Ju=Symbol.for("yaml.seq"),mn=Symbol.for("yaml.node.type"),hZ=i(t=>!!t&&typeof t=="object"&&t[mn]===Qm,"isAlias"),mZ=i(t=>!!t&&typeof t=="object"&&t[mn]===
_A,"isDocument"),gZ=i(t=>!!t&&typeof t=="object"&&t[mn]===qu,"isMap"),CZ=i(t=>!!t&&typeof t=="object"&&t[mn]===DA,"isPair"),xA=i(t=>!!t&&typeof t=="object"&&t[mn]===
Xm,"isScalar"),yZ=i(t=>!!t&&typeof t=="object"&&t[mn]===Ju,"isSeq");function OA(t){if(t&&typeof t=="object")switch(t[mn]){case qu:case Ju:return!0}return!1}i(OA,
"isCollection");function bZ(t){if(t&&typeof t=="object")switch(t[mn]){case Qm:case qu:case Xm:case Ju:return!0}return!1}i(bZ,"isNode");var EZ=i(t=>(xA(t)||OA(t))&&
!!t.anchor,"hasAnchor");wt.ALIAS=Qm;wt.DOC=_A;wt.MAP=qu;wt.NODE_TYPE=mn;wt.PAIR=DA;wt.SCALAR=Xm;wt.SEQ=Ju;wt.hasAnchor=EZ;wt.isAlias=hZ;wt.isCollection=OA;wt.isDocument=
mZ;wt.isMap=gZ;wt.isNode=bZ;wt.isPair=CZ;wt.isScalar=xA;wt.isSeq=yZ});var Ia=H(eg=>{"use strict";var it=Se(),Vt=Symbol("break visit"),vA=Symbol("skip children"),jr=Symbol("remove node");function Zu(t,e){let r=AA(e);it.isDocument(t)?
Jo(null,t.contents,r,Object.freeze([t]))===jr&&(t.contents=null):Jo(null,t,r,Object.freeze([]))}i(Zu,"visit");Zu.BREAK=Vt;Zu.SKIP=vA;Zu.REMOVE=jr;function Jo(t,e,r,n){
let s=RA(t,e,r,n);if(it.isNode(s)||it.isPair(s))return IA(t,n,s),Jo(t,s,r,n);if(typeof s!="symbol"){if(it.isCollection(e)){n=Object.freeze(n.concat(e));for(let o=0;o<
e.items.length;++o){let a=Jo(o,e.items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===Vt)return Vt;a===jr&&(e.items.splice(o,1),o-=1)}}}else if(it.isPair(e)){n=
Object.freeze(n.concat(e));let o=Jo("key",e.key,r,n);if(o===Vt)return Vt;o===jr&&(e.key=null);let a=Jo("value",e.value,r,n);if(a===Vt)return Vt;a===jr&&(e.value=
null)}}return s}i(Jo,"visit_");async function Ku(t,e){let r=AA(e);it.isDocument(t)?await Zo(null,t.contents,r,Object.freeze([t]))===jr&&(t.contents=null):await Zo(
null,t,r,Object.freeze([]))}i(Ku,"visitAsync");Ku.BREAK=Vt;Ku.SKIP=vA;Ku.REMOVE=jr;async function Zo(t,e,r,n){let s=await RA(t,e,r,n);if(it.isNode(s)||it.isPair(
s))return IA(t,n,s),Zo(t,s,r,n);if(typeof s!="symbol"){if(it.isCollection(e)){n=Object.freeze(n.concat(e));for(let o=0;o<e.items.length;++o){let a=await Zo(o,e.
items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===Vt)return Vt;a===jr&&(e.items.splice(o,1),o-=1)}}}else if(it.isPair(e)){n=Object.freeze(n.concat(e));let o=await Zo(
"key",e.key,r,n);if(o===Vt)return Vt;o===jr&&(e.key=null);let a=await Zo("value",e.value,r,n);if(a===Vt)return Vt;a===jr&&(e.value=null)}}return s}i(Zo,"visitAs\
ync_");function AA(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}i(AA,"initVisitor");function RA(t,e,r,n){if(typeof r=="function")return r(
t,e,n);if(it.isMap(e))return r.Map?.(t,e,n);if(it.isSeq(e))return r.Seq?.(t,e,n);if(it.isPair(e))return r.Pair?.(t,e,n);if(it.isScalar(e))return r.Scalar?.(t,e,
n);if(it.isAlias(e))return r.Alias?.(t,e,n)}i(RA,"callVisitor");function IA(t,e,r){let n=e[e.length-1];if(it.isCollection(n))n.items[t]=r;else if(it.isPair(n))t===
"key"?n.key=r:n.value=r;else if(it.isDocument(n))n.contents=r;else{let s=it.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
i(IA,"replaceNode");eg.visit=Zu;eg.visitAsync=Ku});var tg=H(LA=>{"use strict";var PA=Se(),wZ=Ia(),TZ={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},SZ=i(t=>t.replace(/[!,[\]{}]/g,e=>TZ[e]),"escape\
TagName"),Pa=class t{static{i(this,"Directives")}constructor(e,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,r)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,r){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[o,a]=n;return this.tags[o]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly o\
ne part"),!1;let[o]=n;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let a=/^\d+\.\d+$/.test(o);return r(6,`Unsupported YAML version ${o}`,a),!1}}default:
return r(0,`Unknown directive ${s}`,!0),!1}}tagName(e,r){if(e==="!")return"!";if(e[0]!=="!")return r(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let a=e.slice(
2,-1);return a==="!"||a==="!!"?(r(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&r("Verbatim tags must end with a >"),a)}let[
,n,s]=e.match(/^(.*!)([^!]*)$/s);s||r(`The ${e} tag has no suffix`);let o=this.tags[n];if(o)try{return o+decodeURIComponent(s)}catch(a){return r(String(a)),null}
return n==="!"?e:(r(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[r,n]of Object.entries(this.tags))if(e.startsWith(n))return r+SZ(e.substring(n.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(e&&n.length>0&&PA.isNode(
e.contents)){let o={};wZ.visit(e.contents,(a,l)=>{PA.isNode(l)&&l.tag&&(o[l.tag]=!0)}),s=Object.keys(o)}else s=[];for(let[o,a]of n)o==="!!"&&a==="tag:yaml.org,2\
002:"||(!e||s.some(l=>l.startsWith(a)))&&r.push(`%TAG ${o} ${a}`);return r.join(`
`)}};Pa.defaultYaml={explicit:!1,version:"1.2"};Pa.defaultTags={"!!":"tag:yaml.org,2002:"};LA.Directives=Pa});var Wu=H(La=>{"use strict";var FA=Se(),kZ=Ia();function _Z(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(t)}`;throw new Error(r)}return!0}i(_Z,"anchorIsValid");function NA(t){let e=new Set;return kZ.visit(t,{Value(r,n){n.anchor&&e.add(n.anchor)}}),
e}i(NA,"anchorNames");function GA(t,e){for(let r=1;;++r){let n=`${t}${r}`;if(!e.has(n))return n}}i(GA,"findNewAnchor");function DZ(t,e){let r=[],n=new Map,s=null;
return{onAnchor:i(o=>{r.push(o),s??(s=NA(t));let a=GA(e,s);return s.add(a),a},"onAnchor"),setAnchors:i(()=>{for(let o of r){let a=n.get(o);if(typeof a=="object"&&
a.anchor&&(FA.isScalar(a.node)||FA.isCollection(a.node)))a.node.anchor=a.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");
throw l.source=o,l}}},"setAnchors"),sourceObjects:n}}i(DZ,"createNodeAnchors");La.anchorIsValid=_Z;La.anchorNames=NA;La.createNodeAnchors=DZ;La.findNewAnchor=GA});var rg=H($A=>{"use strict";function Fa(t,e,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,o=n.length;s<o;++s){let a=n[s],l=Fa(t,n,String(s),a);l===
void 0?delete n[s]:l!==a&&(n[s]=l)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let o=n.get(s),a=Fa(t,n,s,o);a===void 0?n.delete(s):a!==o&&n.set(
s,a)}else if(n instanceof Set)for(let s of Array.from(n)){let o=Fa(t,n,s,s);o===void 0?n.delete(s):o!==s&&(n.delete(s),n.add(o))}else for(let[s,o]of Object.entries(
n)){let a=Fa(t,n,s,o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}return t.call(e,r,n)}i(Fa,"applyReviver");$A.applyReviver=Fa});var zn=H(UA=>{"use strict";var xZ=Se();function MA(t,e,r){if(Array.isArray(t))return t.map((n,s)=>MA(n,String(s),r));if(t&&typeof t.toJSON=="function"){if(!r||!xZ.
hasAnchor(t))return t.toJSON(e,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(t,n),r.onCreate=o=>{n.res=o,delete r.onCreate};let s=t.toJSON(e,r);return r.
onCreate&&r.onCreate(s),s}return typeof t=="bigint"&&!r?.keep?Number(t):t}i(MA,"toJS");UA.toJS=MA});var Vu=H(zA=>{"use strict";var OZ=rg(),HA=Se(),vZ=zn(),ng=class{static{i(this,"NodeBase")}constructor(e){Object.defineProperty(this,HA.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:n,
onAnchor:s,reviver:o}={}){if(!HA.isDocument(e))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},l=vZ.toJS(this,"",a);if(typeof s=="function")for(let{count:c,res:u}of a.anchors.values())s(u,c);return typeof o=="functi\
on"?OZ.applyReviver(o,{"":l},"",l):l}};zA.NodeBase=ng});var Na=H(jA=>{"use strict";var AZ=Wu(),RZ=Ia(),Ko=Se(),IZ=Vu(),PZ=zn(),sg=class extends IZ.NodeBase{static{i(this,"Alias")}constructor(e){super(Ko.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],RZ.visit(e,{Node:i((o,a)=>{(Ko.isAlias(a)||Ko.hasAnchor(a))&&n.push(a)},"Node")}),
r&&(r.aliasResolveCache=n));let s;for(let o of n){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&r){let{anchors:o,doc:a,maxAliasCount:l}=r,c=o.get(s);if(c||
(PZ.toJS(s,null,r),c=o.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=Yu(a,s,o)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s}toJSON(e,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return r.anchors.get(n).res}toString(e,r,n){let s=`*${this.source}`;if(e){if(AZ.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${s} `}
return s}};function Yu(t,e,r){if(Ko.isAlias(e)){let n=e.resolve(t),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Ko.isCollection(e)){let n=0;for(let s of e.
items){let o=Yu(t,s,r);o>n&&(n=o)}return n}else if(Ko.isPair(e)){let n=Yu(t,e.key,r),s=Yu(t,e.value,r);return Math.max(n,s)}return 1}i(Yu,"getAliasCount");jA.Alias=
sg});var nt=H(og=>{"use strict";var LZ=Se(),FZ=Vu(),NZ=zn(),GZ=i(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),jn=class extends FZ.NodeBase{static{
i(this,"Scalar")}constructor(e){super(LZ.SCALAR),this.value=e}toJSON(e,r){return r?.keep?this.value:NZ.toJS(this.value,e,r)}toString(){return String(this.value)}};
jn.BLOCK_FOLDED="BLOCK_FOLDED";jn.BLOCK_LITERAL="BLOCK_LITERAL";jn.PLAIN="PLAIN";jn.QUOTE_DOUBLE="QUOTE_DOUBLE";jn.QUOTE_SINGLE="QUOTE_SINGLE";og.Scalar=jn;og.isScalarValue=
GZ});var Ga=H(JA=>{"use strict";var $Z=Na(),Ls=Se(),qA=nt(),MZ="tag:yaml.org,2002:";function UZ(t,e,r){if(e){let n=r.filter(o=>o.tag===e),s=n.find(o=>!o.format)??n[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return r.find(n=>n.identify?.(t)&&!n.format)}i(UZ,"findTagObject");function HZ(t,e,r){if(Ls.isDocument(t)&&
(t=t.contents),Ls.isNode(t))return t;if(Ls.isPair(t)){let p=r.schema[Ls.MAP].createNode?.(r.schema,null,r);return p.items.push(t),p}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:o,schema:a,sourceObjects:l}=r,
c;if(n&&t&&typeof t=="object"){if(c=l.get(t),c)return c.anchor??(c.anchor=s(t)),new $Z.Alias(c.anchor);c={anchor:null,node:null},l.set(t,c)}e?.startsWith("!!")&&
(e=MZ+e.slice(2));let u=UZ(t,e,a.tags);if(!u){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let p=new qA.Scalar(t);return c&&(c.node=
p),p}u=t instanceof Map?a[Ls.MAP]:Symbol.iterator in Object(t)?a[Ls.SEQ]:a[Ls.MAP]}o&&(o(u),delete r.onTagObj);let d=u?.createNode?u.createNode(r.schema,t,r):typeof u?.
nodeClass?.from=="function"?u.nodeClass.from(r.schema,t,r):new qA.Scalar(t);return e?d.tag=e:u.default||(d.tag=u.tag),c&&(c.node=d),d}i(HZ,"createNode");JA.createNode=
HZ});var Xu=H(Qu=>{"use strict";var zZ=Ga(),qr=Se(),jZ=Vu();function ig(t,e,r){let n=r;for(let s=e.length-1;s>=0;--s){let o=e[s];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let a=[];a[o]=n,n=a}else n=new Map([[o,n]])}return zZ.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:i(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}i(ig,"collectionFromPath");var ZA=i(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),ag=class extends jZ.NodeBase{static{i(this,"Collection")}constructor(e,r){super(e),Object.defineProperty(this,
"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(r.schema=e),r.items=r.items.map(n=>qr.isNode(n)||qr.isPair(n)?n.clone(e):n),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if(ZA(e))this.add(r);else{let[
n,...s]=e,o=this.get(n,!0);if(qr.isCollection(o))o.addIn(s,r);else if(o===void 0&&this.schema)this.set(n,ig(this.schema,s,r));else throw new Error(`Expected YAM\
L collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){let[r,...n]=e;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(qr.isCollection(s))return s.
deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(e,r){let[n,...s]=e,o=this.get(n,!0);return s.length===0?!r&&qr.isScalar(
o)?o.value:o:qr.isCollection(o)?o.getIn(s,r):void 0}hasAllNullValues(e){return this.items.every(r=>{if(!qr.isPair(r))return!1;let n=r.value;return n==null||e&&qr.
isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[r,...n]=e;if(n.length===0)return this.has(r);let s=this.get(r,!0);return qr.isCollection(
s)?s.hasIn(n):!1}setIn(e,r){let[n,...s]=e;if(s.length===0)this.set(n,r);else{let o=this.get(n,!0);if(qr.isCollection(o))o.setIn(s,r);else if(o===void 0&&this.schema)
this.set(n,ig(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};Qu.Collection=ag;Qu.collectionFromPath=ig;Qu.isEmptyPath=
ZA});var $a=H(ed=>{"use strict";var qZ=i(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function lg(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}i(lg,"indentComment");var JZ=i((t,e,r)=>t.endsWith(`
`)?lg(r,e):r.includes(`
`)?`
`+lg(r,e):(t.endsWith(" ")?"":" ")+r,"lineComment");ed.indentComment=lg;ed.lineComment=JZ;ed.stringifyComment=qZ});var WA=H(Ma=>{"use strict";var ZZ="flow",cg="block",td="quoted";function KZ(t,e,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:o=20,onFold:a,onOverflow:l}={}){
if(!s||s<0)return t;s<o&&(o=0);let c=Math.max(1+o,1+s-e.length);if(t.length<=c)return t;let u=[],d={},p=s-e.length;typeof n=="number"&&(n>s-Math.max(2,o)?u.push(
0):p=s-n);let f,B,h=!1,g=-1,m=-1,C=-1;r===cg&&(g=KA(t,g,e.length),g!==-1&&(p=g+c));for(let E;E=t[g+=1];){if(r===td&&E==="\\"){switch(m=g,t[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}C=g}if(E===`
`)r===cg&&(g=KA(t,g,e.length)),p=g+e.length+c,f=void 0;else{if(E===" "&&B&&B!==" "&&B!==`
`&&B!=="	"){let w=t[g+1];w&&w!==" "&&w!==`
`&&w!=="	"&&(f=g)}if(g>=p)if(f)u.push(f),p=f+c,f=void 0;else if(r===td){for(;B===" "||B==="	";)B=E,E=t[g+=1],h=!0;let w=g>C+1?g-2:m-1;if(d[w])return t;u.push(w),
d[w]=!0,p=w+c,f=void 0}else h=!0}B=E}if(h&&l&&l(),u.length===0)return t;a&&a();let y=t.slice(0,u[0]);for(let E=0;E<u.length;++E){let w=u[E],D=u[E+1]||t.length;w===
0?y=`
${e}${t.slice(0,D)}`:(r===td&&d[w]&&(y+=`${t[w]}\\`),y+=`
${e}${t.slice(w+1,D)}`)}return y}i(KZ,"foldFlowLines");function KA(t,e,r){let n=e,s=e+1,o=t[s];for(;o===" "||o==="	";)if(e<s+r)o=t[++e];else{do o=t[++e];while(o&&
o!==`
`);n=e,s=e+1,o=t[s]}return n}i(KA,"consumeMoreIndentedLines");Ma.FOLD_BLOCK=cg;Ma.FOLD_FLOW=ZZ;Ma.FOLD_QUOTED=td;Ma.foldFlowLines=KZ});var Ha=H(VA=>{"use strict";var Ar=nt(),qn=WA(),nd=i((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),sd=i(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function WZ(t,e,r){if(!e||e<0)return!1;let n=e-r,s=t.length;if(s<=
n)return!1;for(let o=0,a=0;o<s;++o)if(t[o]===`
`){if(o-a>n)return!0;if(a=o+1,s-a<=n)return!1}return!0}i(WZ,"lineLengthOverLimit");function Ua(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return r;
let{implicitKey:n}=e,s=e.options.doubleQuotedMinMultiLineLength,o=e.indent||(sd(t)?"  ":""),a="",l=0;for(let c=0,u=r[c];u;u=r[++c])if(u===" "&&r[c+1]==="\\"&&r[c+
2]==="n"&&(a+=r.slice(l,c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(r[c+1]){case"u":{a+=r.slice(l,c);let d=r.substr(c+2,4);switch(d){case"0000":a+="\\0";break;case"\
0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:d.substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=r.substr(c,6)}c+=5,l=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<s)c+=1;else{for(a+=r.slice(
l,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)a+=`
`,c+=2;a+=o,r[c+2]===" "&&(a+="\\"),c+=1,l=c+1}break;default:c+=1}return a=l?a+r.slice(l):r,n?a:qn.foldFlowLines(a,o,qn.FOLD_QUOTED,nd(e,!1))}i(Ua,"doubleQuoted\
String");function ug(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Ua(t,e);let r=e.indent||(sd(t)?"  ":""),n="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?n:qn.foldFlowLines(n,r,qn.FOLD_FLOW,nd(e,!1))}i(ug,"singleQuotedString");function Wo(t,e){let{singleQuote:r}=e.options,n;if(r===
!1)n=Ua;else{let s=t.includes('"'),o=t.includes("'");s&&!o?n=ug:o&&!s?n=Ua:n=r?ug:Ua}return n(t,e)}i(Wo,"quotedString");var dg;try{dg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{dg=/\n+(?!\n|$)/g}function rd({comment:t,type:e,value:r},n,s,o){let{blockQuote:a,commentString:l,lineWidth:c}=n.options;if(!a||/\n[\t ]+$/.test(
r))return Wo(r,n);let u=n.indent||(n.forceBlockIndent||sd(r)?"  ":""),d=a==="literal"?!0:a==="folded"||e===Ar.Scalar.BLOCK_FOLDED?!1:e===Ar.Scalar.BLOCK_LITERAL?
!0:!WZ(r,c,u.length);if(!r)return d?`|
`:`>
`;let p,f;for(f=r.length;f>0;--f){let D=r[f-1];if(D!==`
`&&D!=="	"&&D!==" ")break}let B=r.substring(f),h=B.indexOf(`
`);h===-1?p="-":r===B||h!==B.length-1?(p="+",o&&o()):p="",B&&(r=r.slice(0,-B.length),B[B.length-1]===`
`&&(B=B.slice(0,-1)),B=B.replace(dg,`$&${u}`));let g=!1,m,C=-1;for(m=0;m<r.length;++m){let D=r[m];if(D===" ")g=!0;else if(D===`
`)C=m;else break}let y=r.substring(0,C<m?C+1:m);y&&(r=r.substring(y.length),y=y.replace(/\n+/g,`$&${u}`));let w=(g?u?"2":"1":"")+p;if(t&&(w+=" "+l(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!d){let D=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),k=!1,v=nd(n,!0);a!=="folded"&&e!==Ar.Scalar.BLOCK_FOLDED&&(v.onOverflow=
()=>{k=!0});let O=qn.foldFlowLines(`${y}${D}${B}`,u,qn.FOLD_BLOCK,v);if(!k)return`>${w}
${u}${O}`}return r=r.replace(/\n+/g,`$&${u}`),`|${w}
${u}${y}${r}${B}`}i(rd,"blockString");function VZ(t,e,r,n){let{type:s,value:o}=t,{actualString:a,implicitKey:l,indent:c,indentStep:u,inFlow:d}=e;if(l&&o.includes(
`
`)||d&&/[[\]{},]/.test(o))return Wo(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return l||d||!o.includes(
`
`)?Wo(o,e):rd(t,e,r,n);if(!l&&!d&&s!==Ar.Scalar.PLAIN&&o.includes(`
`))return rd(t,e,r,n);if(sd(o)){if(c==="")return e.forceBlockIndent=!0,rd(t,e,r,n);if(l&&c===u)return Wo(o,e)}let p=o.replace(/\n+/g,`$&
${c}`);if(a){let f=i(g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),"test"),{compat:B,tags:h}=e.doc.schema;if(h.some(f)||B?.some(f))return Wo(o,
e)}return l?p:qn.foldFlowLines(p,c,qn.FOLD_FLOW,nd(e,!1))}i(VZ,"plainString");function YZ(t,e,r,n){let{implicitKey:s,inFlow:o}=e,a=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:l}=t;l!==Ar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(l=Ar.Scalar.QUOTE_DOUBLE);
let c=i(d=>{switch(d){case Ar.Scalar.BLOCK_FOLDED:case Ar.Scalar.BLOCK_LITERAL:return s||o?Wo(a.value,e):rd(a,e,r,n);case Ar.Scalar.QUOTE_DOUBLE:return Ua(a.value,
e);case Ar.Scalar.QUOTE_SINGLE:return ug(a.value,e);case Ar.Scalar.PLAIN:return VZ(a,e,r,n);default:return null}},"_stringify"),u=c(l);if(u===null){let{defaultKeyType:d,
defaultStringType:p}=e.options,f=s&&d||p;if(u=c(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}i(YZ,"stringifyString");VA.stringifyString=
YZ});var za=H(pg=>{"use strict";var QZ=Wu(),Jn=Se(),XZ=$a(),eK=Ha();function tK(t,e){let r=Object.assign({blockQuote:!0,commentString:XZ.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),n;switch(r.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}i(tK,"createStringifyContext");function rK(t,e){if(e.tag){let s=t.filter(o=>o.tag===e.tag);if(s.length>
0)return s.find(o=>o.format===e.format)??s[0]}let r,n;if(Jn.isScalar(e)){n=e.value;let s=t.filter(o=>o.identify?.(n));if(s.length>1){let o=s.filter(a=>a.test);o.
length>0&&(s=o)}r=s.find(o=>o.format===e.format)??s.find(o=>!o.format)}else n=e,r=t.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}i(rK,"getTagObject");function nK(t,e,{anchors:r,doc:n}){if(!n.directives)
return"";let s=[],o=(Jn.isScalar(t)||Jn.isCollection(t))&&t.anchor;o&&QZ.anchorIsValid(o)&&(r.add(o),s.push(`&${o}`));let a=t.tag??(e.default?null:e.tag);return a&&
s.push(n.directives.tagString(a)),s.join(" ")}i(nK,"stringifyProps");function sK(t,e,r,n){if(Jn.isPair(t))return t.toString(e,r,n);if(Jn.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,o=Jn.isNode(t)?t:e.doc.createNode(t,{onTagObj:i(c=>s=c,"onTagObj")});s??(s=rK(e.doc.schema.tags,o));
let a=nK(o,s,e);a.length>0&&(e.indentAtStart=(e.indentAtStart??0)+a.length+1);let l=typeof s.stringify=="function"?s.stringify(o,e,r,n):Jn.isScalar(o)?eK.stringifyString(
o,e,r,n):o.toString(e,r,n);return a?Jn.isScalar(o)||l[0]==="{"||l[0]==="["?`${a} ${l}`:`${a}
${e.indent}${l}`:l}i(sK,"stringify");pg.createStringifyContext=tK;pg.stringify=sK});var eR=H(XA=>{"use strict";var gn=Se(),YA=nt(),QA=za(),ja=$a();function oK({key:t,value:e},r,n,s){let{allNullValues:o,doc:a,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=r,f=gn.isNode(t)&&t.comment||null;if(p){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(gn.isCollection(t)||
!gn.isNode(t)&&typeof t=="object"){let v="With simple keys, collection cannot be used as a key value";throw new Error(v)}}let B=!p&&(!t||f&&e==null&&!r.inFlow||
gn.isCollection(t)||(gn.isScalar(t)?t.type===YA.Scalar.BLOCK_FOLDED||t.type===YA.Scalar.BLOCK_LITERAL:typeof t=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!B&&(p||!o),indent:l+c});let h=!1,g=!1,m=QA.stringify(t,r,()=>h=!0,()=>g=!0);if(!B&&!r.inFlow&&m.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");B=!0}if(r.inFlow){if(o||e==null)return h&&n&&n(),m===""?"?":B?`? ${m}`:m}else if(o&&!p||e==null&&
B)return m=`? ${m}`,f&&!h?m+=ja.lineComment(m,r.indent,u(f)):g&&s&&s(),m;h&&(f=null),B?(f&&(m+=ja.lineComment(m,r.indent,u(f))),m=`? ${m}
${l}:`):(m=`${m}:`,f&&(m+=ja.lineComment(m,r.indent,u(f))));let C,y,E;gn.isNode(e)?(C=!!e.spaceBefore,y=e.commentBefore,E=e.comment):(C=!1,y=null,E=null,e&&typeof e==
"object"&&(e=a.createNode(e))),r.implicitKey=!1,!B&&!f&&gn.isScalar(e)&&(r.indentAtStart=m.length+1),g=!1,!d&&c.length>=2&&!r.inFlow&&!B&&gn.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let w=!1,D=QA.stringify(e,r,()=>w=!0,()=>g=!0),k=" ";if(f||C||y){if(k=C?`
`:"",y){let v=u(y);k+=`
${ja.indentComment(v,r.indent)}`}D===""&&!r.inFlow?k===`
`&&E&&(k=`

`):k+=`
${r.indent}`}else if(!B&&gn.isCollection(e)){let v=D[0],O=D.indexOf(`
`),$=O!==-1,x=r.inFlow??e.flow??e.items.length===0;if($||!x){let q=!1;if($&&(v==="&"||v==="!")){let J=D.indexOf(" ");v==="&"&&J!==-1&&J<O&&D[J+1]==="!"&&(J=D.indexOf(
" ",J+1)),(J===-1||O<J)&&(q=!0)}q||(k=`
${r.indent}`)}}else(D===""||D[0]===`
`)&&(k="");return m+=k+D,r.inFlow?w&&n&&n():E&&!w?m+=ja.lineComment(m,r.indent,u(E)):g&&s&&s(),m}i(oK,"stringifyPair");XA.stringifyPair=oK});var Bg=H(fg=>{"use strict";var tR=Ge("process");function iK(t,...e){t==="debug"&&console.log(...e)}i(iK,"debug");function aK(t,e){(t==="debug"||t==="warn")&&(typeof tR.
emitWarning=="function"?tR.emitWarning(e):console.warn(e))}i(aK,"warn");fg.debug=iK;fg.warn=aK});var cd=H(ld=>{"use strict";var ad=Se(),rR=nt(),od="<<",id={identify:i(t=>t===od||typeof t=="symbol"&&t.description===od,"identify"),default:"key",tag:"tag:yaml.\
org,2002:merge",test:/^<<$/,resolve:i(()=>Object.assign(new rR.Scalar(Symbol(od)),{addToJSMap:nR}),"resolve"),stringify:i(()=>od,"stringify")},lK=i((t,e)=>(id.identify(
e)||ad.isScalar(e)&&(!e.type||e.type===rR.Scalar.PLAIN)&&id.identify(e.value))&&t?.doc.schema.tags.some(r=>r.tag===id.tag&&r.default),"isMergeKey");function nR(t,e,r){
let n=sR(t,r);if(ad.isSeq(n))for(let s of n.items)hg(t,e,s);else if(Array.isArray(n))for(let s of n)hg(t,e,s);else hg(t,e,n)}i(nR,"addMergeToJSMap");function hg(t,e,r){
let n=sR(t,r);if(!ad.isMap(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,t,Map);for(let[o,a]of s)e instanceof Map?e.has(o)||
e.set(o,a):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.call(e,o)||Object.defineProperty(e,o,{value:a,writable:!0,enumerable:!0,configurable:!0});return e}
i(hg,"mergeValue");function sR(t,e){return t&&ad.isAlias(e)?e.resolve(t.doc,t):e}i(sR,"resolveAliasValue");ld.addMergeToJSMap=nR;ld.isMergeKey=lK;ld.merge=id});var gg=H(aR=>{"use strict";var cK=Bg(),oR=cd(),uK=za(),iR=Se(),mg=zn();function dK(t,e,{key:r,value:n}){if(iR.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(oR.
isMergeKey(t,r))oR.addMergeToJSMap(t,e,n);else{let s=mg.toJS(r,"",t);if(e instanceof Map)e.set(s,mg.toJS(n,s,t));else if(e instanceof Set)e.add(s);else{let o=pK(
r,s,t),a=mg.toJS(n,o,t);o in e?Object.defineProperty(e,o,{value:a,writable:!0,enumerable:!0,configurable:!0}):e[o]=a}}return e}i(dK,"addPairToJSMap");function pK(t,e,r){
if(e===null)return"";if(typeof e!="object")return String(e);if(iR.isNode(t)&&r?.doc){let n=uK.createStringifyContext(r.doc,{});n.anchors=new Set;for(let o of r.
anchors.keys())n.anchors.add(o.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=t.toString(n);if(!r.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(
0,36)+'..."'),cK.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use obj\
ect keys.`),r.mapKeyWarned=!0}return s}return JSON.stringify(e)}i(pK,"stringifyKey");aR.addPairToJSMap=dK});var Zn=H(Cg=>{"use strict";var lR=Ga(),fK=eR(),BK=gg(),ud=Se();function hK(t,e,r){let n=lR.createNode(t,void 0,r),s=lR.createNode(e,void 0,r);return new dd(n,s)}
i(hK,"createPair");var dd=class t{static{i(this,"Pair")}constructor(e,r=null){Object.defineProperty(this,ud.NODE_TYPE,{value:ud.PAIR}),this.key=e,this.value=r}clone(e){
let{key:r,value:n}=this;return ud.isNode(r)&&(r=r.clone(e)),ud.isNode(n)&&(n=n.clone(e)),new t(r,n)}toJSON(e,r){let n=r?.mapAsMap?new Map:{};return BK.addPairToJSMap(
r,n,this)}toString(e,r,n){return e?.doc?fK.stringifyPair(this,e,r,n):JSON.stringify(this)}};Cg.Pair=dd;Cg.createPair=hK});var yg=H(uR=>{"use strict";var Fs=Se(),cR=za(),pd=$a();function mK(t,e,r){return(e.inFlow??t.flow?CK:gK)(t,e,r)}i(mK,"stringifyCollection");function gK({comment:t,
items:e},r,{blockItemPrefix:n,flowChars:s,itemIndent:o,onChompKeep:a,onComment:l}){let{indent:c,options:{commentString:u}}=r,d=Object.assign({},r,{indent:o,type:null}),
p=!1,f=[];for(let h=0;h<e.length;++h){let g=e[h],m=null;if(Fs.isNode(g))!p&&g.spaceBefore&&f.push(""),fd(r,f,g.commentBefore,p),g.comment&&(m=g.comment);else if(Fs.
isPair(g)){let y=Fs.isNode(g.key)?g.key:null;y&&(!p&&y.spaceBefore&&f.push(""),fd(r,f,y.commentBefore,p))}p=!1;let C=cR.stringify(g,d,()=>m=null,()=>p=!0);m&&(C+=
pd.lineComment(C,o,u(m))),p&&m&&(p=!1),f.push(n+C)}let B;if(f.length===0)B=s.start+s.end;else{B=f[0];for(let h=1;h<f.length;++h){let g=f[h];B+=g?`
${c}${g}`:`
`}}return t?(B+=`
`+pd.indentComment(u(t),c),l&&l()):p&&a&&a(),B}i(gK,"stringifyBlockCollection");function CK({items:t},e,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:o,flowCollectionPadding:a,
options:{commentString:l}}=e;n+=o;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let h=0;h<t.length;++h){let g=t[h],m=null;if(Fs.isNode(
g))g.spaceBefore&&p.push(""),fd(e,p,g.commentBefore,!1),g.comment&&(m=g.comment);else if(Fs.isPair(g)){let y=Fs.isNode(g.key)?g.key:null;y&&(y.spaceBefore&&p.push(
""),fd(e,p,y.commentBefore,!1),y.comment&&(u=!0));let E=Fs.isNode(g.value)?g.value:null;E?(E.comment&&(m=E.comment),E.commentBefore&&(u=!0)):g.value==null&&y?.comment&&
(m=y.comment)}m&&(u=!0);let C=cR.stringify(g,c,()=>m=null);u||(u=p.length>d||C.includes(`
`)),h<t.length-1?C+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(u||(u=p.reduce((y,E)=>y+E.length+2,2)+(C.length+2)>e.options.lineWidth)),u&&(C+=",")),
m&&(C+=pd.lineComment(C,n,l(m))),p.push(C),d=p.length}let{start:f,end:B}=r;if(p.length===0)return f+B;if(!u){let h=p.reduce((g,m)=>g+m.length+2,2);u=e.options.lineWidth>
0&&h>e.options.lineWidth}if(u){let h=f;for(let g of p)h+=g?`
${o}${s}${g}`:`
`;return`${h}
${s}${B}`}else return`${f}${a}${p.join(" ")}${a}${B}`}i(CK,"stringifyFlowCollection");function fd({indent:t,options:{commentString:e}},r,n,s){if(n&&s&&(n=n.replace(
/^\n+/,"")),n){let o=pd.indentComment(e(n),t);r.push(o.trimStart())}}i(fd,"addCommentBefore");uR.stringifyCollection=mK});var Wn=H(Eg=>{"use strict";var yK=yg(),bK=gg(),EK=Xu(),Kn=Se(),Bd=Zn(),wK=nt();function qa(t,e){let r=Kn.isScalar(e)?e.value:e;for(let n of t)if(Kn.isPair(n)&&(n.
key===e||n.key===r||Kn.isScalar(n.key)&&n.key.value===r))return n}i(qa,"findPair");var bg=class extends EK.Collection{static{i(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Kn.MAP,e),this.items=[]}static from(e,r,n){let{keepUndefined:s,replacer:o}=n,a=new this(e),l=i((c,u)=>{if(typeof o==
"function")u=o.call(r,c,u);else if(Array.isArray(o)&&!o.includes(c))return;(u!==void 0||s)&&a.items.push(Bd.createPair(c,u,n))},"add");if(r instanceof Map)for(let[
c,u]of r)l(c,u);else if(r&&typeof r=="object")for(let c of Object.keys(r))l(c,r[c]);return typeof e.sortMapEntries=="function"&&a.items.sort(e.sortMapEntries),a}add(e,r){
let n;Kn.isPair(e)?n=e:!e||typeof e!="object"||!("key"in e)?n=new Bd.Pair(e,e?.value):n=new Bd.Pair(e.key,e.value);let s=qa(this.items,n.key),o=this.schema?.sortMapEntries;
if(s){if(!r)throw new Error(`Key ${n.key} already set`);Kn.isScalar(s.value)&&wK.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(o){let a=this.
items.findIndex(l=>o(n,l)<0);a===-1?this.items.push(n):this.items.splice(a,0,n)}else this.items.push(n)}delete(e){let r=qa(this.items,e);return r?this.items.splice(
this.items.indexOf(r),1).length>0:!1}get(e,r){let s=qa(this.items,e)?.value;return(!r&&Kn.isScalar(s)?s.value:s)??void 0}has(e){return!!qa(this.items,e)}set(e,r){
this.add(new Bd.Pair(e,r),!0)}toJSON(e,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let o of this.items)bK.addPairToJSMap(r,s,o);return s}toString(e,r,n){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!Kn.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),yK.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:r})}};Eg.YAMLMap=bg;Eg.findPair=qa});var Vo=H(pR=>{"use strict";var TK=Se(),dR=Wn(),SK={collection:"map",default:!0,nodeClass:dR.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return TK.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:i((t,e,r)=>dR.YAMLMap.from(t,e,r),"createNode")};pR.map=SK});var Vn=H(fR=>{"use strict";var kK=Ga(),_K=yg(),DK=Xu(),md=Se(),xK=nt(),OK=zn(),wg=class extends DK.Collection{static{i(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(md.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=hd(e);return typeof r!="number"?!1:this.items.splice(
r,1).length>0}get(e,r){let n=hd(e);if(typeof n!="number")return;let s=this.items[n];return!r&&md.isScalar(s)?s.value:s}has(e){let r=hd(e);return typeof r=="numb\
er"&&r<this.items.length}set(e,r){let n=hd(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[n];md.isScalar(s)&&xK.
isScalarValue(r)?s.value=r:this.items[n]=r}toJSON(e,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let o of this.items)n.push(OK.toJS(o,String(s++),r));return n}toString(e,r,n){
return e?_K.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(e,r,n){let{replacer:s}=n,o=new this(e);if(r&&Symbol.iterator in Object(r)){let a=0;for(let l of r){if(typeof s=="function"){let c=r instanceof
Set?l:String(a++);l=s.call(r,c,l)}o.items.push(kK.createNode(l,void 0,n))}}return o}};function hd(t){let e=md.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}i(hd,"asItemIndex");fR.YAMLSeq=wg});var Yo=H(hR=>{"use strict";var vK=Se(),BR=Vn(),AK={collection:"seq",default:!0,nodeClass:BR.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return vK.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:i((t,e,r)=>BR.YAMLSeq.from(t,e,r),"createNode")};hR.seq=AK});var Ja=H(mR=>{"use strict";var RK=Ha(),IK={identify:i(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(t=>t,"resolve"),stringify(t,e,r,n){
return e=Object.assign({actualString:!0},e),RK.stringifyString(t,e,r,n)}};mR.string=IK});var gd=H(yR=>{"use strict";var gR=nt(),CR={identify:i(t=>t==null,"identify"),createNode:i(()=>new gR.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:i(()=>new gR.Scalar(null),"resolve"),stringify:i(({source:t},e)=>typeof t=="string"&&CR.test.test(t)?t:e.options.nullStr,
"stringify")};yR.nullTag=CR});var Tg=H(ER=>{"use strict";var PK=nt(),bR={identify:i(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:i(t=>new PK.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},r){if(t&&bR.test.test(t)){let n=t[0]==="t"||t[0]==="T";if(e===n)return t}
return e?r.options.trueStr:r.options.falseStr}};ER.boolTag=bR});var Qo=H(wR=>{"use strict";function LK({format:t,minFractionDigits:e,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let o=Object.is(n,-0)?"-0":JSON.stringify(n);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let l=e-(o.length-a-1);for(;l-- >0;)o+="0"}return o}i(LK,"stringifyNumber");wR.stringifyNumber=
LK});var kg=H(Cd=>{"use strict";var FK=nt(),Sg=Qo(),NK={identify:i(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Sg.stringifyNumber},GK={identify:i(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:i(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Sg.stringifyNumber(t)}},$K={identify:i(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new FK.Scalar(parseFloat(t)),r=t.indexOf(".");return r!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:Sg.stringifyNumber};Cd.float=$K;Cd.floatExp=GK;Cd.floatNaN=NK});var Dg=H(bd=>{"use strict";var TR=Qo(),yd=i(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),_g=i((t,e,r,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(
e),r),"intResolve");function SR(t,e,r){let{value:n}=t;return yd(n)&&n>=0?r+n.toString(e):TR.stringifyNumber(t)}i(SR,"intStringify");var MK={identify:i(t=>yd(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:i((t,e,r)=>_g(t,2,8,r),"resolve"),stringify:i(t=>SR(t,8,"0o"),"st\
ringify")},UK={identify:yd,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:i((t,e,r)=>_g(t,0,10,r),"resolve"),stringify:TR.stringifyNumber},
HK={identify:i(t=>yd(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:i((t,e,r)=>_g(t,2,16,r),"resolve"),
stringify:i(t=>SR(t,16,"0x"),"stringify")};bd.int=UK;bd.intHex=HK;bd.intOct=MK});var _R=H(kR=>{"use strict";var zK=Vo(),jK=gd(),qK=Yo(),JK=Ja(),ZK=Tg(),xg=kg(),Og=Dg(),KK=[zK.map,qK.seq,JK.string,jK.nullTag,ZK.boolTag,Og.intOct,Og.int,Og.intHex,
xg.floatNaN,xg.floatExp,xg.float];kR.schema=KK});var OR=H(xR=>{"use strict";var WK=nt(),VK=Vo(),YK=Yo();function DR(t){return typeof t=="bigint"||Number.isInteger(t)}i(DR,"intIdentify");var Ed=i(({value:t})=>JSON.
stringify(t),"stringifyJSON"),QK=[{identify:i(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(t=>t,"resolve"),stringify:Ed},{
identify:i(t=>t==null,"identify"),createNode:i(()=>new WK.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:i(()=>null,"r\
esolve"),stringify:Ed},{identify:i(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i(t=>t==="true","res\
olve"),stringify:Ed},{identify:DR,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:i((t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),
"resolve"),stringify:i(({value:t})=>DR(t)?t.toString():JSON.stringify(t),"stringify")},{identify:i(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:i(t=>parseFloat(t),"resolve"),stringify:Ed}],XK={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},e6=[VK.map,YK.seq].concat(QK,XK);xR.schema=e6});var Ag=H(vR=>{"use strict";var Za=Ge("buffer"),vg=nt(),t6=Ha(),r6={identify:i(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof Za.Buffer=="function")return Za.Buffer.from(t,"base64");if(typeof atob=="function"){let r=atob(t.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<
r.length;++s)n[s]=r.charCodeAt(s);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:r},n,s,o){if(!r)return"";let a=r,l;if(typeof Za.Buffer=="function")l=a instanceof Za.Buffer?a.toString("base64"):Za.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<a.length;++u)c+=String.fromCharCode(a[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=vg.Scalar.BLOCK_LITERAL),e!==vg.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let p=0,f=0;p<u;++p,f+=c)d[p]=l.substr(f,c);l=d.join(e===vg.Scalar.
BLOCK_LITERAL?`
`:" ")}return t6.stringifyString({comment:t,type:e,value:l},n,s,o)}};vR.binary=r6});var Sd=H(Td=>{"use strict";var wd=Se(),Rg=Zn(),n6=nt(),s6=Vn();function AR(t,e){if(wd.isSeq(t))for(let r=0;r<t.items.length;++r){let n=t.items[r];if(!wd.isPair(
n)){if(wd.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let s=n.items[0]||new Rg.Pair(new n6.Scalar(null));if(n.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let o=s.value??s.key;o.comment=o.comment?`${n.comment}
${o.comment}`:n.comment}n=s}t.items[r]=wd.isPair(n)?n:new Rg.Pair(n)}}else e("Expected a sequence for this tag");return t}i(AR,"resolvePairs");function RR(t,e,r){
let{replacer:n}=r,s=new s6.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let a of e){typeof n=="function"&&(a=n.call(
e,String(o++),a));let l,c;if(Array.isArray(a))if(a.length===2)l=a[0],c=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof
Object){let u=Object.keys(a);if(u.length===1)l=u[0],c=a[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=a;s.items.push(Rg.
createPair(l,c,r))}return s}i(RR,"createPairs");var o6={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:AR,createNode:RR};Td.createPairs=RR;Td.
pairs=o6;Td.resolvePairs=AR});var Lg=H(Pg=>{"use strict";var IR=Se(),Ig=zn(),Ka=Wn(),i6=Vn(),PR=Sd(),Ns=class t extends i6.YAMLSeq{static{i(this,"YAMLOMap")}constructor(){super(),this.add=Ka.
YAMLMap.prototype.add.bind(this),this.delete=Ka.YAMLMap.prototype.delete.bind(this),this.get=Ka.YAMLMap.prototype.get.bind(this),this.has=Ka.YAMLMap.prototype.has.
bind(this),this.set=Ka.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){if(!r)return super.toJSON(e);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.
items){let o,a;if(IR.isPair(s)?(o=Ig.toJS(s.key,"",r),a=Ig.toJS(s.value,o,r)):o=Ig.toJS(s,"",r),n.has(o))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(o,a)}return n}static from(e,r,n){let s=PR.createPairs(e,r,n),o=new this;return o.items=s.items,o}};Ns.tag="tag:yaml.org,2002:omap";var a6={collection:"\
seq",identify:i(t=>t instanceof Map,"identify"),nodeClass:Ns,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let r=PR.resolvePairs(t,e),n=[];for(let{key:s}of r.
items)IR.isScalar(s)&&(n.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Ns,r)},createNode:i(
(t,e,r)=>Ns.from(t,e,r),"createNode")};Pg.YAMLOMap=Ns;Pg.omap=a6});var $R=H(Fg=>{"use strict";var LR=nt();function FR({value:t,source:e},r){return e&&(t?NR:GR).test.test(e)?e:t?r.options.trueStr:r.options.falseStr}i(FR,"boolStr\
ingify");var NR={identify:i(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:i(()=>new LR.
Scalar(!0),"resolve"),stringify:FR},GR={identify:i(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:i(()=>new LR.Scalar(!1),"resolve"),stringify:FR};Fg.falseTag=GR;Fg.trueTag=NR});var MR=H(kd=>{"use strict";var l6=nt(),Ng=Qo(),c6={identify:i(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Ng.stringifyNumber},u6={identify:i(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:i(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Ng.stringifyNumber(t)}},d6={identify:i(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new l6.Scalar(parseFloat(t.replace(/_/g,""))),
r=t.indexOf(".");if(r!==-1){let n=t.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:Ng.stringifyNumber};
kd.float=d6;kd.floatExp=u6;kd.floatNaN=c6});var HR=H(Va=>{"use strict";var UR=Qo(),Wa=i(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function _d(t,e,r,{intAsBigInt:n}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),n){switch(r){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let a=BigInt(t);return s===
"-"?BigInt(-1)*a:a}let o=parseInt(t,r);return s==="-"?-1*o:o}i(_d,"intResolve");function Gg(t,e,r){let{value:n}=t;if(Wa(n)){let s=n.toString(e);return n<0?"-"+r+
s.substr(1):r+s}return UR.stringifyNumber(t)}i(Gg,"intStringify");var p6={identify:Wa,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:i((t,e,r)=>_d(t,2,2,r),"resolve"),stringify:i(t=>Gg(t,2,"0b"),"stringify")},f6={identify:Wa,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:i((t,e,r)=>_d(t,1,8,r),"resolve"),stringify:i(t=>Gg(t,8,"0"),"stringify")},B6={identify:Wa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:i((t,e,r)=>_d(t,0,10,r),"resolve"),stringify:UR.stringifyNumber},h6={identify:Wa,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:i((t,e,r)=>_d(t,2,16,r),"resolve"),stringify:i(t=>Gg(t,16,"0x"),"stringify")};Va.int=B6;Va.intBin=p6;Va.intHex=h6;Va.intOct=f6});var Mg=H($g=>{"use strict";var Od=Se(),Dd=Zn(),xd=Wn(),Gs=class t extends xd.YAMLMap{static{i(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let r;
Od.isPair(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new Dd.Pair(e.key,null):r=new Dd.Pair(e,null),xd.findPair(this.items,r.key)||this.
items.push(r)}get(e,r){let n=xd.findPair(this.items,e);return!r&&Od.isPair(n)?Od.isScalar(n.key)?n.key.value:n.key:n}set(e,r){if(typeof r!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=xd.findPair(this.items,e);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&
r&&this.items.push(new Dd.Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(e,r,n){let{replacer:s}=n,o=new this(e);if(r&&
Symbol.iterator in Object(r))for(let a of r)typeof s=="function"&&(a=s.call(r,a,a)),o.items.push(Dd.createPair(a,null,n));return o}};Gs.tag="tag:yaml.org,2002:s\
et";var m6={collection:"map",identify:i(t=>t instanceof Set,"identify"),nodeClass:Gs,default:!1,tag:"tag:yaml.org,2002:set",createNode:i((t,e,r)=>Gs.from(t,e,r),
"createNode"),resolve(t,e){if(Od.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new Gs,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};$g.YAMLSet=Gs;$g.set=m6});var Hg=H(vd=>{"use strict";var g6=Qo();function Ug(t,e){let r=t[0],n=r==="-"||r==="+"?t.substring(1):t,s=i(a=>e?BigInt(a):Number(a),"num"),o=n.replace(/_/g,"").
split(":").reduce((a,l)=>a*s(60)+s(l),s(0));return r==="-"?s(-1)*o:o}i(Ug,"parseSexagesimal");function zR(t){let{value:e}=t,r=i(a=>a,"num");if(typeof e=="bigint")
r=i(a=>BigInt(a),"num");else if(isNaN(e)||!isFinite(e))return g6.stringifyNumber(t);let n="";e<0&&(n="-",e*=r(-1));let s=r(60),o=[e%s];return e<60?o.unshift(0):
(e=(e-o[0])/s,o.unshift(e%s),e>=60&&(e=(e-o[0])/s,o.unshift(e))),n+o.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}i(zR,"stringifySexages\
imal");var C6={identify:i(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:i((t,e,{intAsBigInt:r})=>Ug(t,r),"resolve"),stringify:zR},y6={identify:i(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:i(t=>Ug(t,!1),"resolve"),stringify:zR},jR={identify:i(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(jR.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,
s,o,a,l]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,s,o||0,a||0,l||0,c),d=e[8];if(d&&d!=="Z"){let p=Ug(d,!1);Math.abs(p)<30&&(p*=60),
u-=6e4*p}return new Date(u)},stringify:i(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};vd.floatTime=y6;vd.intTime=C6;vd.timestamp=
jR});var ZR=H(JR=>{"use strict";var b6=Vo(),E6=gd(),w6=Yo(),T6=Ja(),S6=Ag(),qR=$R(),zg=MR(),Ad=HR(),k6=cd(),_6=Lg(),D6=Sd(),x6=Mg(),jg=Hg(),O6=[b6.map,w6.seq,T6.string,
E6.nullTag,qR.trueTag,qR.falseTag,Ad.intBin,Ad.intOct,Ad.int,Ad.intHex,zg.floatNaN,zg.floatExp,zg.float,S6.binary,k6.merge,_6.omap,D6.pairs,x6.set,jg.intTime,jg.
floatTime,jg.timestamp];JR.schema=O6});var nI=H(Zg=>{"use strict";var YR=Vo(),v6=gd(),QR=Yo(),A6=Ja(),R6=Tg(),qg=kg(),Jg=Dg(),I6=_R(),P6=OR(),XR=Ag(),Ya=cd(),eI=Lg(),tI=Sd(),KR=ZR(),rI=Mg(),Rd=Hg(),WR=new Map(
[["core",I6.schema],["failsafe",[YR.map,QR.seq,A6.string]],["json",P6.schema],["yaml11",KR.schema],["yaml-1.1",KR.schema]]),VR={binary:XR.binary,bool:R6.boolTag,
float:qg.float,floatExp:qg.floatExp,floatNaN:qg.floatNaN,floatTime:Rd.floatTime,int:Jg.int,intHex:Jg.intHex,intOct:Jg.intOct,intTime:Rd.intTime,map:YR.map,merge:Ya.
merge,null:v6.nullTag,omap:eI.omap,pairs:tI.pairs,seq:QR.seq,set:rI.set,timestamp:Rd.timestamp},L6={"tag:yaml.org,2002:binary":XR.binary,"tag:yaml.org,2002:merg\
e":Ya.merge,"tag:yaml.org,2002:omap":eI.omap,"tag:yaml.org,2002:pairs":tI.pairs,"tag:yaml.org,2002:set":rI.set,"tag:yaml.org,2002:timestamp":Rd.timestamp};function F6(t,e,r){
let n=WR.get(e);if(n&&!t)return r&&!n.includes(Ya.merge)?n.concat(Ya.merge):n.slice();let s=n;if(!s)if(Array.isArray(t))s=[];else{let o=Array.from(WR.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)
s=s.concat(o);else typeof t=="function"&&(s=t(s.slice()));return r&&(s=s.concat(Ya.merge)),s.reduce((o,a)=>{let l=typeof a=="string"?VR[a]:a;if(!l){let c=JSON.stringify(
a),u=Object.keys(VR).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return o.includes(l)||o.push(l),o},[])}i(F6,
"getTags");Zg.coreKnownTags=L6;Zg.getTags=F6});var Vg=H(sI=>{"use strict";var Kg=Se(),N6=Vo(),G6=Yo(),$6=Ja(),Id=nI(),M6=i((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),Wg=class t{static{i(this,
"Schema")}constructor({compat:e,customTags:r,merge:n,resolveKnownTags:s,schema:o,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.isArray(e)?Id.getTags(e,
"compat"):e?Id.getTags(null,e):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?Id.coreKnownTags:{},this.tags=Id.getTags(r,this.name,n),this.toStringOptions=
l??null,Object.defineProperty(this,Kg.MAP,{value:N6.map}),Object.defineProperty(this,Kg.SCALAR,{value:$6.string}),Object.defineProperty(this,Kg.SEQ,{value:G6.seq}),
this.sortMapEntries=typeof a=="function"?a:a===!0?M6:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};sI.Schema=Wg});var iI=H(oI=>{"use strict";var U6=Se(),Yg=za(),Qa=$a();function H6(t,e){let r=[],n=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(
t);c?(r.push(c),n=!0):t.directives.docStart&&(n=!0)}n&&r.push("---");let s=Yg.createStringifyContext(t,e),{commentString:o}=s.options;if(t.commentBefore){r.length!==
1&&r.unshift("");let c=o(t.commentBefore);r.unshift(Qa.indentComment(c,""))}let a=!1,l=null;if(t.contents){if(U6.isNode(t.contents)){if(t.contents.spaceBefore&&
n&&r.push(""),t.contents.commentBefore){let d=o(t.contents.commentBefore);r.push(Qa.indentComment(d,""))}s.forceBlockIndent=!!t.comment,l=t.contents.comment}let c=l?
void 0:()=>a=!0,u=Yg.stringify(t.contents,s,()=>l=null,c);l&&(u+=Qa.lineComment(u,"",o(l))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:
r.push(u)}else r.push(Yg.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=o(t.comment);c.includes(`
`)?(r.push("..."),r.push(Qa.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=t.comment;c&&a&&(c=c.replace(/^\n+/,"")),c&&((!a||l)&&r[r.length-
1]!==""&&r.push(""),r.push(Qa.indentComment(o(c),"")))}return r.join(`
`)+`
`}i(H6,"stringifyDocument");oI.stringifyDocument=H6});var Xa=H(aI=>{"use strict";var z6=Na(),Xo=Xu(),br=Se(),j6=Zn(),q6=zn(),J6=Vg(),Z6=iI(),Qg=Wu(),K6=rg(),W6=Ga(),Xg=tg(),eC=class t{static{i(this,"Document")}constructor(e,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,br.NODE_TYPE,{value:br.DOC});let s=null;typeof r=="function"||
Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=o;let{version:a}=o;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.
directives.yaml.version)):this.directives=new Xg.Directives({version:a}),this.setSchema(a,n),this.contents=e===void 0?null:this.createNode(e,s,n)}clone(){let e=Object.
create(t.prototype,{[br.NODE_TYPE]:{value:br.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=br.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ei(this.contents)&&this.contents.add(e)}addIn(e,r){
ei(this.contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let n=Qg.anchorNames(this);e.anchor=!r||n.has(r)?Qg.findNewAnchor(r||"a",n):r}return new z6.
Alias(e.anchor)}createNode(e,r,n){let s;if(typeof r=="function")e=r.call({"":e},"",e),s=r;else if(Array.isArray(r)){let m=i(y=>typeof y=="number"||y instanceof String||
y instanceof Number,"keyToStr"),C=r.filter(m).map(String);C.length>0&&(r=r.concat(C)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:a,
flow:l,keepUndefined:c,onTagObj:u,tag:d}=n??{},{onAnchor:p,setAnchors:f,sourceObjects:B}=Qg.createNodeAnchors(this,a||"a"),h={aliasDuplicateObjects:o??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:B},g=W6.createNode(e,d,h);return l&&br.isCollection(g)&&(g.flow=!0),f(),g}createPair(e,r,n={}){
let s=this.createNode(e,null,n),o=this.createNode(r,null,n);return new j6.Pair(s,o)}delete(e){return ei(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Xo.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):ei(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return br.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return Xo.isEmptyPath(e)?!r&&br.isScalar(this.contents)?this.contents.value:this.contents:br.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return br.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Xo.isEmptyPath(e)?this.contents!==void 0:br.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=Xo.collectionFromPath(this.schema,[e],r):ei(this.contents)&&this.contents.set(
e,r)}setIn(e,r){Xo.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=Xo.collectionFromPath(this.schema,Array.from(e),r):ei(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Xg.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Xg.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=
new J6.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:n,
maxAliasCount:s,onAnchor:o,reviver:a}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=q6.toJS(
this.contents,r??"",l);if(typeof o=="function")for(let{count:u,res:d}of l.anchors.values())o(d,u);return typeof a=="function"?K6.applyReviver(a,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return Z6.stringifyDocument(this,e)}};function ei(t){if(br.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
i(ei,"assertCollection");aI.Document=eC});var rl=H(tl=>{"use strict";var el=class extends Error{static{i(this,"YAMLError")}constructor(e,r,n,s){super(),this.name=e,this.code=n,this.message=s,this.pos=r}},
tC=class extends el{static{i(this,"YAMLParseError")}constructor(e,r,n){super("YAMLParseError",e,r,n)}},rC=class extends el{static{i(this,"YAMLWarning")}constructor(e,r,n){
super("YAMLWarning",e,r,n)}},V6=i((t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(l=>e.linePos(l));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}\
, column ${s}`;let o=s-1,a=t.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(o>=60&&a.length>80){let l=Math.min(o-39,a.length-79);a="…"+
a.substring(l),o-=l-1}if(a.length>80&&(a=a.substring(0,79)+"…"),n>1&&/^ *$/.test(a.substring(0,o))){let l=t.substring(e.lineStarts[n-2],e.lineStarts[n-1]);l.length>
80&&(l=l.substring(0,79)+`…
`),a=l+a}if(/[^ ]/.test(a)){let l=1,c=r.linePos[1];c?.line===n&&c.col>s&&(l=Math.max(1,Math.min(c.col-s,80-o)));let u=" ".repeat(o)+"^".repeat(l);r.message+=`:

${a}
${u}
`}},"prettifyError");tl.YAMLError=el;tl.YAMLParseError=tC;tl.YAMLWarning=rC;tl.prettifyError=V6});var nl=H(lI=>{"use strict";function Y6(t,{flow:e,indicator:r,next:n,offset:s,onError:o,parentIndent:a,startOnNewline:l}){let c=!1,u=l,d=l,p="",f="",B=!1,h=!1,g=null,
m=null,C=null,y=null,E=null,w=null,D=null;for(let O of t)switch(h&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&o(O.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),h=!1),g&&(u&&O.type!=="comment"&&O.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),O.type){case"space":!e&&(r!=="doc-start"||n?.type!=="flow-collection")&&O.source.includes("	")&&(g=O),d=!0;break;case"comment":{d||o(O,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let $=O.source.substring(1)||" ";p?p+=f+$:p=$,f="",u=!1;break}case"newlin\
e":u?p?p+=O.source:(!w||r!=="seq-item-ind")&&(c=!0):f+=O.source,u=!0,B=!0,(m||C)&&(y=O),d=!0;break;case"anchor":m&&o(O,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),O.source.endsWith(":")&&o(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=O,D??(D=O.offset),u=!1,d=!1,h=!0;break;case"\
tag":{C&&o(O,"MULTIPLE_TAGS","A node can have at most one tag"),C=O,D??(D=O.offset),u=!1,d=!1,h=!0;break}case r:(m||C)&&o(O,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${O.source} indicator`),w&&o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${e??"collection"}`),w=O,u=r==="seq-item-ind"||r==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){E&&o(O,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),E=O,u=!1,d=!1;break}default:o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} toke\
n`),u=!1,d=!1}let k=t[t.length-1],v=k?k.offset+k.source.length:s;return h&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=a||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:w,spaceBefore:c,comment:p,hasNewline:B,anchor:m,tag:C,newlineAfterProp:y,end:v,
start:D??v}}i(Y6,"resolveProps");lI.resolveProps=Y6});var Pd=H(cI=>{"use strict";function nC(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(nC(e.key)||nC(e.value))return!0}return!1;default:return!0}}i(nC,"containsNewline");
cI.containsNewline=nC});var sC=H(uI=>{"use strict";var Q6=Pd();function X6(t,e,r){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===t&&(n.source==="]"||n.source==="}")&&Q6.containsNewline(
e)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}i(X6,"flowIndentCheck");uI.flowIndentCheck=X6});var oC=H(pI=>{"use strict";var dI=Se();function e9(t,e,r){let{uniqueKeys:n}=t.options;if(n===!1)return!1;let s=typeof n=="function"?n:(o,a)=>o===a||dI.isScalar(
o)&&dI.isScalar(a)&&o.value===a.value;return e.some(o=>s(o.key,r))}i(e9,"mapIncludes");pI.mapIncludes=e9});var CI=H(gI=>{"use strict";var fI=Zn(),t9=Wn(),BI=nl(),r9=Pd(),hI=sC(),n9=oC(),mI="All mapping items must start at the same column";function s9({composeNode:t,composeEmptyNode:e},r,n,s,o){
let a=o?.nodeClass??t9.YAMLMap,l=new a(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,u=null;for(let d of n.items){let{start:p,key:f,sep:B,value:h}=d,g=BI.resolveProps(
p,{indicator:"explicit-key-ind",next:f??B?.[0],offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0}),m=!g.found;if(m){if(f&&(f.type==="block-seq"?s(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&s(c,"BAD_INDENT",mI)),!g.anchor&&!g.tag&&!B){
u=g.end,g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment);continue}(g.newlineAfterProp||r9.containsNewline(f))&&s(f??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==n.indent&&s(c,"BAD_INDENT",mI);r.atKey=!0;let C=g.end,y=f?t(r,f,g,s):e(r,C,p,null,g,s);r.schema.compat&&hI.flowIndentCheck(
n.indent,f,s),r.atKey=!1,n9.mapIncludes(r,l.items,y)&&s(C,"DUPLICATE_KEY","Map keys must be unique");let E=BI.resolveProps(B??[],{indicator:"map-value-ind",next:h,
offset:y.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=E.end,E.found){m&&(h?.type==="block-map"&&!E.hasNewline&&s(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&g.start<E.found.offset-1024&&s(y.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let w=h?t(r,h,E,s):e(r,c,B,null,E,s);r.schema.compat&&hI.flowIndentCheck(
n.indent,h,s),c=w.range[2];let D=new fI.Pair(y,w);r.options.keepSourceTokens&&(D.srcToken=d),l.items.push(D)}else{m&&s(y.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),E.comment&&(y.comment?y.comment+=`
`+E.comment:y.comment=E.comment);let w=new fI.Pair(y);r.options.keepSourceTokens&&(w.srcToken=d),l.items.push(w)}}return u&&u<c&&s(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[n.offset,c,u??c],l}i(s9,"resolveBlockMap");gI.resolveBlockMap=s9});var bI=H(yI=>{"use strict";var o9=Vn(),i9=nl(),a9=sC();function l9({composeNode:t,composeEmptyNode:e},r,n,s,o){let a=o?.nodeClass??o9.YAMLSeq,l=new a(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,u=null;for(let{start:d,value:p}of n.items){let f=i9.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||p)p?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(l.comment=f.comment);continue}let B=p?t(r,p,f,s):
e(r,f.end,d,null,f,s);r.schema.compat&&a9.flowIndentCheck(n.indent,p,s),c=B.range[2],l.items.push(B)}return l.range=[n.offset,c,u??c],l}i(l9,"resolveBlockSeq");
yI.resolveBlockSeq=l9});var ti=H(EI=>{"use strict";function c9(t,e,r,n){let s="";if(t){let o=!1,a="";for(let l of t){let{source:c,type:u}=l;switch(u){case"space":o=!0;break;case"commen\
t":{r&&!o&&n(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";s?s+=a+d:s=d,a="";break}case"n\
ewline":s&&(a+=c),o=!0;break;default:n(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}e+=c.length}}return{comment:s,offset:e}}i(c9,"resolveEnd");EI.resolveEnd=
c9});var kI=H(SI=>{"use strict";var u9=Se(),d9=Zn(),wI=Wn(),p9=Vn(),f9=ti(),TI=nl(),B9=Pd(),h9=oC(),iC="Block collections are not allowed within flow collections",aC=i(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function m9({composeNode:t,composeEmptyNode:e},r,n,s,o){let a=n.start.source==="{",l=a?"flow map":
"flow sequence",c=o?.nodeClass??(a?wI.YAMLMap:p9.YAMLSeq),u=new c(r.schema);u.flow=!0;let d=r.atRoot;d&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.
source.length;for(let m=0;m<n.items.length;++m){let C=n.items[m],{start:y,key:E,sep:w,value:D}=C,k=TI.resolveProps(y,{flow:l,indicator:"explicit-key-ind",next:E??
w?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!w&&!D){m===0&&k.comma?s(k.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${l}`):m<n.items.length-1&&s(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),k.comment&&(u.comment?u.comment+=`
`+k.comment:u.comment=k.comment),p=k.end;continue}!a&&r.options.strict&&B9.containsNewline(E)&&s(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)k.comma&&s(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(k.comma||s(k.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),k.comment){let v="";e:for(let O of y)switch(O.type){case"comma":case"space":break;case"comment":v=O.source.substring(1);break e;default:break e}
if(v){let O=u.items[u.items.length-1];u9.isPair(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+v:O.comment=v,k.comment=k.comment.substring(v.length+1)}}if(!a&&!w&&!k.found){let v=D?t(r,D,k,s):e(r,k.end,w,null,k,s);u.items.push(v),p=v.range[2],aC(D)&&s(v.
range,"BLOCK_IN_FLOW",iC)}else{r.atKey=!0;let v=k.end,O=E?t(r,E,k,s):e(r,v,y,null,k,s);aC(E)&&s(O.range,"BLOCK_IN_FLOW",iC),r.atKey=!1;let $=TI.resolveProps(w??
[],{flow:l,indicator:"map-value-ind",next:D,offset:O.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if($.found){if(!a&&!k.found&&r.options.strict){
if(w)for(let J of w){if(J===$.found)break;if(J.type==="newline"){s(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}k.start<$.found.offset-1024&&s($.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
D&&("source"in D&&D.source?.[0]===":"?s(D,"MISSING_CHAR",`Missing space after : in ${l}`):s($.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let x=D?
t(r,D,$,s):$.found?e(r,$.end,w,null,$,s):null;x?aC(D)&&s(x.range,"BLOCK_IN_FLOW",iC):$.comment&&(O.comment?O.comment+=`
`+$.comment:O.comment=$.comment);let q=new d9.Pair(O,x);if(r.options.keepSourceTokens&&(q.srcToken=C),a){let J=u;h9.mapIncludes(r,J.items,O)&&s(v,"DUPLICATE_KEY",
"Map keys must be unique"),J.items.push(q)}else{let J=new wI.YAMLMap(r.schema);J.flow=!0,J.items.push(q);let re=(x??O).range;J.range=[O.range[0],re[1],re[2]],u.
items.push(J)}p=x?x.range[2]:$.end}}let f=a?"}":"]",[B,...h]=n.end,g=p;if(B?.source===f)g=B.offset+B.source.length;else{let m=l[0].toUpperCase()+l.substring(1),
C=d?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;s(p,d?"MISSING_CHAR":"BAD_INDENT",C),B&&B.source.length!==
1&&h.unshift(B)}if(h.length>0){let m=f9.resolveEnd(h,g,r.options.strict,s);m.comment&&(u.comment?u.comment+=`
`+m.comment:u.comment=m.comment),u.range=[n.offset,g,m.offset]}else u.range=[n.offset,g,g];return u}i(m9,"resolveFlowCollection");SI.resolveFlowCollection=m9});var DI=H(_I=>{"use strict";var g9=Se(),C9=nt(),y9=Wn(),b9=Vn(),E9=CI(),w9=bI(),T9=kI();function lC(t,e,r,n,s,o){let a=r.type==="block-map"?E9.resolveBlockMap(t,
e,r,n,o):r.type==="block-seq"?w9.resolveBlockSeq(t,e,r,n,o):T9.resolveFlowCollection(t,e,r,n,o),l=a.constructor;return s==="!"||s===l.tagName?(a.tag=l.tagName,a):
(s&&(a.tag=s),a)}i(lC,"resolveCollection");function S9(t,e,r,n,s){let o=n.tag,a=o?e.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(r.type===
"block-seq"){let{anchor:f,newlineAfterProp:B}=n,h=f&&o?f.offset>o.offset?f:o:f??o;h&&(!B||B.offset<h.offset)&&s(h,"MISSING_CHAR","Missing newline after block se\
quence props")}let l=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!a||a==="!"||a===y9.YAMLMap.tagName&&l==="map"||
a===b9.YAMLSeq.tagName&&l==="seq")return lC(t,e,r,s,a);let c=e.schema.tags.find(f=>f.tag===a&&f.collection===l);if(!c){let f=e.schema.knownTags[a];if(f?.collection===
l)e.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${l} collection, but expects ${f.collection??
"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),lC(t,e,r,s,a)}let u=lC(t,e,r,s,a,c),d=c.resolve?.(u,f=>s(o,"TAG_RESOLVE_FAILED",f),e.options)??
u,p=g9.isNode(d)?d:new C9.Scalar(d);return p.range=u.range,p.tag=a,c?.format&&(p.format=c.format),p}i(S9,"composeCollection");_I.composeCollection=S9});var uC=H(xI=>{"use strict";var cC=nt();function k9(t,e,r){let n=e.offset,s=_9(e,t.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let o=s.
mode===">"?cC.Scalar.BLOCK_FOLDED:cC.Scalar.BLOCK_LITERAL,a=e.source?D9(e.source):[],l=a.length;for(let g=a.length-1;g>=0;--g){let m=a[g][1];if(m===""||m==="\r")
l=g;else break}if(l===0){let g=s.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",m=n+s.length;return e.source&&(m+=e.source.length),{value:g,type:o,comment:s.comment,range:[n,m,m]}}let c=e.indent+s.indent,
u=e.offset+s.length,d=0;for(let g=0;g<l;++g){let[m,C]=a[g];if(C===""||C==="\r")s.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&r(u+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=m.length),d=g,c===0&&!t.atRoot&&r(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=m.length+C.length+1}for(let g=a.length-1;g>=l;--g)a[g][0].length>c&&(l=g+1);let p="",f="",
B=!1;for(let g=0;g<d;++g)p+=a[g][0].slice(c)+`
`;for(let g=d;g<l;++g){let[m,C]=a[g];u+=m.length+C.length+1;let y=C[C.length-1]==="\r";if(y&&(C=C.slice(0,-1)),C&&m.length<c){let w=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(u-C.length-(y?2:1),"BAD_INDENT",w),m=""}o===cC.Scalar.BLOCK_LITERAL?(p+=
f+m.slice(c)+C,f=`
`):m.length>c||C[0]==="	"?(f===" "?f=`
`:!B&&f===`
`&&(f=`

`),p+=f+m.slice(c)+C,f=`
`,B=!0):C===""?f===`
`?p+=`
`:f=`
`:(p+=f+C,f=" ",B=!1)}switch(s.chomp){case"-":break;case"+":for(let g=l;g<a.length;++g)p+=`
`+a[g][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let h=n+s.length+e.source.length;return{value:p,type:o,comment:s.comment,range:[n,h,h]}}i(k9,"resolveBlockScalar");function _9({offset:t,props:e},r,n){if(e[0].
type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],o=s[0],a=0,l="",c=-1;for(let f=1;f<s.length;++f){
let B=s[f];if(!l&&(B==="-"||B==="+"))l=B;else{let h=Number(B);!a&&h?a=h:c===-1&&(c=t+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let u=!1,d="",p=s.length;for(let f=1;f<e.length;++f){let B=e[f];switch(B.type){case"space":u=!0;case"newline":p+=B.source.length;break;case"comme\
nt":r&&!u&&n(B,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=B.source.length,d=B.source.substring(1);break;case"er\
ror":n(B,"UNEXPECTED_TOKEN",B.message),p+=B.source.length;break;default:{let h=`Unexpected token in block scalar header: ${B.type}`;n(B,"UNEXPECTED_TOKEN",h);let g=B.
source;g&&typeof g=="string"&&(p+=g.length)}}}return{mode:o,indent:a,chomp:l,comment:d,length:p}}i(_9,"parseBlockScalarHeader");function D9(t){let e=t.split(/\n( *)/),
r=e[0],n=r.match(/^( *)/),o=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let a=1;a<e.length;a+=2)o.push([e[a],e[a+1]]);return o}i(D9,"splitLines");xI.resolveBlockScalar=
k9});var pC=H(vI=>{"use strict";var dC=nt(),x9=ti();function O9(t,e,r){let{offset:n,type:s,source:o,end:a}=t,l,c,u=i((f,B,h)=>r(n+f,B,h),"_onError");switch(s){case"s\
calar":l=dC.Scalar.PLAIN,c=v9(o,u);break;case"single-quoted-scalar":l=dC.Scalar.QUOTE_SINGLE,c=A9(o,u);break;case"double-quoted-scalar":l=dC.Scalar.QUOTE_DOUBLE,
c=R9(o,u);break;default:return r(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+o.length,n+o.length]}}
let d=n+o.length,p=x9.resolveEnd(a,d,e,r);return{value:c,type:l,comment:p.comment,range:[n,d,p.offset]}}i(O9,"resolveFlowScalar");function v9(t,e){let r="";switch(t[0]){case"\
	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),OI(t)}i(v9,"\
plainValue");function A9(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),OI(t.slice(1,-1)).replace(/''/g,"'")}
i(A9,"singleQuotedValue");function OI(t){let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(n,""),a=" ",l=e.lastIndex;for(;r=e.exec(t);){let u=r[1].replace(s,"");u===""?a===`
`?o+=a:a=`
`:(o+=a+u,a=" "),l=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,r=c.exec(t),o+a+(r?.[1]??"")}i(OI,"unfoldLines");function R9(t,e){let r="";for(let n=1;n<
t.length-1;++n){let s=t[n];if(!(s==="\r"&&t[n+1]===`
`))if(s===`
`){let{fold:o,offset:a}=I9(t,n);r+=o,n=a}else if(s==="\\"){let o=t[++n],a=P9[o];if(a)r+=a;else if(o===`
`)for(o=t[n+1];o===" "||o==="	";)o=t[++n+1];else if(o==="\r"&&t[n+1]===`
`)for(o=t[++n+1];o===" "||o==="	";)o=t[++n+1];else if(o==="x"||o==="u"||o==="U"){let l=o==="x"?2:o==="u"?4:8;r+=L9(t,n+1,l,e),n+=l}else{let l=t.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),r+=l}}else if(s===" "||s==="	"){let o=n,a=t[n+1];for(;a===" "||a==="	";)a=t[++n+1];a!==`
`&&!(a==="\r"&&t[n+2]===`
`)&&(r+=n>o?t.slice(o,n+1):s)}else r+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),r}i(R9,"doubleQuotedValue");
function I9(t,e){let r="",n=t[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&t[e+2]!==`
`);)n===`
`&&(r+=`
`),e+=1,n=t[e+1];return r||(r=" "),{fold:r,offset:e}}i(I9,"foldNewline");var P9={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function L9(t,e,r,n){let s=t.substr(e,r),a=s.length===r&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(a)}catch{let l=t.substr(e-2,r+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),l}}i(L9,
"parseCharCode");vI.resolveFlowScalar=O9});var II=H(RI=>{"use strict";var $s=Se(),AI=nt(),F9=uC(),N9=pC();function G9(t,e,r,n){let{value:s,type:o,comment:a,range:l}=e.type==="block-scalar"?F9.resolveBlockScalar(
t,e,n):N9.resolveFlowScalar(e,t.options.strict,n),c=r?t.directives.tagName(r.source,p=>n(r,"TAG_RESOLVE_FAILED",p)):null,u;t.options.stringKeys&&t.atKey?u=t.schema[$s.
SCALAR]:c?u=$9(t.schema,s,c,r,n):e.type==="scalar"?u=M9(t,s,e,n):u=t.schema[$s.SCALAR];let d;try{let p=u.resolve(s,f=>n(r??e,"TAG_RESOLVE_FAILED",f),t.options);
d=$s.isScalar(p)?p:new AI.Scalar(p)}catch(p){let f=p instanceof Error?p.message:String(p);n(r??e,"TAG_RESOLVE_FAILED",f),d=new AI.Scalar(s)}return d.range=l,d.source=
s,o&&(d.type=o),c&&(d.tag=c),u.format&&(d.format=u.format),a&&(d.comment=a),d}i(G9,"composeScalar");function $9(t,e,r,n,s){if(r==="!")return t[$s.SCALAR];let o=[];
for(let l of t.tags)if(!l.collection&&l.tag===r)if(l.default&&l.test)o.push(l);else return l;for(let l of o)if(l.test?.test(e))return l;let a=t.knownTags[r];return a&&
!a.collection?(t.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),t[$s.SCALAR])}
i($9,"findScalarTagByName");function M9({atKey:t,directives:e,schema:r},n,s,o){let a=r.tags.find(l=>(l.default===!0||t&&l.default==="key")&&l.test?.test(n))||r[$s.
SCALAR];if(r.compat){let l=r.compat.find(c=>c.default&&c.test?.test(n))??r[$s.SCALAR];if(a.tag!==l.tag){let c=e.tagString(a.tag),u=e.tagString(l.tag),d=`Value m\
ay be parsed as either ${c} or ${u}`;o(s,"TAG_RESOLVE_FAILED",d,!0)}}return a}i(M9,"findScalarTagByTest");RI.composeScalar=G9});var LI=H(PI=>{"use strict";function U9(t,e,r){if(e){r??(r=e.length);for(let n=r-1;n>=0;--n){let s=e[n];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++n];s?.type==="space";)t+=s.source.length,s=e[++n];break}}return t}i(U9,"emptyScalarPosition");PI.emptyScalarPosition=U9});var GI=H(BC=>{"use strict";var H9=Na(),z9=Se(),j9=DI(),FI=II(),q9=ti(),J9=LI(),Z9={composeNode:NI,composeEmptyNode:fC};function NI(t,e,r,n){let s=t.atKey,{spaceBefore:o,
comment:a,anchor:l,tag:c}=r,u,d=!0;switch(e.type){case"alias":u=K9(t,e,n),(l||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=FI.composeScalar(t,e,c,n),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=j9.composeCollection(Z9,t,e,r,n),l&&(u.anchor=l.source.substring(1))}catch(p){let f=p instanceof Error?p.message:
String(p);n(e,"RESOURCE_EXHAUSTION",f)}break;default:{let p=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=fC(t,e.offset,void 0,null,r,n)),l&&u.anchor===""&&n(l,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!z9.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),a&&(e.type==="scal\
ar"&&e.source===""?u.comment=a:u.commentBefore=a),t.options.keepSourceTokens&&d&&(u.srcToken=e),u}i(NI,"composeNode");function fC(t,e,r,n,{spaceBefore:s,comment:o,
anchor:a,tag:l,end:c},u){let d={type:"scalar",offset:J9.emptyScalarPosition(e,r,n),indent:-1,source:""},p=FI.composeScalar(t,d,l,u);return a&&(p.anchor=a.source.
substring(1),p.anchor===""&&u(a,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=c),p}i(fC,"composeEmptyNode");
function K9({options:t},{offset:e,source:r,end:n},s){let o=new H9.Alias(r.substring(1));o.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=e+r.length,l=q9.resolveEnd(n,a,t.strict,s);return o.range=[e,a,l.offset],l.
comment&&(o.comment=l.comment),o}i(K9,"composeAlias");BC.composeEmptyNode=fC;BC.composeNode=NI});var UI=H(MI=>{"use strict";var W9=Xa(),$I=GI(),V9=ti(),Y9=nl();function Q9(t,e,{offset:r,start:n,value:s,end:o},a){let l=Object.assign({_directives:e},t),c=new W9.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Y9.resolveProps(n,{indicator:"doc-start",next:s??o?.[0],offset:r,
onError:a,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=s?$I.composeNode(u,s,d,a):$I.composeEmptyNode(u,d.end,n,null,d,a);let p=c.
contents.range[2],f=V9.resolveEnd(o,p,!1,a);return f.comment&&(c.comment=f.comment),c.range=[r,p,f.offset],c}i(Q9,"composeDoc");MI.composeDoc=Q9});var mC=H(jI=>{"use strict";var X9=Ge("process"),eW=tg(),tW=Xa(),sl=rl(),HI=Se(),rW=UI(),nW=ti();function ol(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r=="string"?r.length:1)]}i(ol,"getErrorPos");function zI(t){let e="",r=!1,n=!1;
for(let s=0;s<t.length;++s){let o=t[s];switch(o[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(o.substring(1)||" "),r=!0,n=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:e,afterEmptyLine:n}}i(zI,"parsePrel\
ude");var hC=class{static{i(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,o)=>{
let a=ol(r);o?this.warnings.push(new sl.YAMLWarning(a,n,s)):this.errors.push(new sl.YAMLParseError(a,n,s))},this.directives=new eW.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,r){let{comment:n,afterEmptyLine:s}=zI(this.prelude);if(n){let o=e.contents;if(r)e.comment=e.comment?`${e.comment}
${n}`:n;else if(s||e.directives.docStart||!o)e.commentBefore=n;else if(HI.isCollection(o)&&!o.flow&&o.items.length>0){let a=o.items[0];HI.isPair(a)&&(a=a.key);let l=a.
commentBefore;a.commentBefore=l?`${n}
${l}`:n}else{let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}}if(r){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:zI(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,n=-1){for(let s of e)yield*this.next(s);yield*this.end(r,n)}*next(e){switch(X9.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,n,s)=>{let o=ol(e);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",n,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=rW.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new sl.YAMLParseError(ol(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new sl.YAMLParseError(ol(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let r=nW.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new sl.YAMLParseError(ol(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),s=new tW.Document(
void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};jI.Composer=hC});var ZI=H(Ld=>{"use strict";var sW=uC(),oW=pC(),iW=rl(),qI=Ha();function aW(t,e=!0,r){if(t){let n=i((s,o,a)=>{let l=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(r)r(l,o,a);else throw new iW.YAMLParseError([l,l+1],o,a)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return oW.resolveFlowScalar(t,e,n);case"block-scalar":return sW.resolveBlockScalar({options:{strict:e}},t,n)}}return null}i(aW,"resolveAsScalar");function lW(t,e){
let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:o=-1,type:a="PLAIN"}=e,l=qI.stringifyString({type:a,value:t},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),p=l.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:o,indent:n,source:d}];return JI(f,c)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:o,indent:n,props:f,source:p}}case'"':return{type:"double-quoted-scalar",offset:o,indent:n,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:n,source:l,end:c};default:return{type:"scalar",offset:o,indent:n,source:l,end:c}}}i(lW,"createScalarToken");function cW(t,e,r={}){
let{afterKey:n=!1,implicitKey:s=!1,inFlow:o=!1,type:a}=r,l="indent"in t?t.indent:null;if(n&&typeof l=="number"&&(l+=2),!a)switch(t.type){case"single-quoted-scal\
ar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let u=t.props[0];if(u.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");a=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let c=qI.stringifyString({type:a,value:e},{implicitKey:s||
l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":uW(t,c);break;case'"':gC(t,c,"double\
-quoted-scalar");break;case"'":gC(t,c,"single-quoted-scalar");break;default:gC(t,c,"scalar")}}i(cW,"setScalarValue");function uW(t,e){let r=e.indexOf(`
`),n=e.substring(0,r),s=e.substring(r+1)+`
`;if(t.type==="block-scalar"){let o=t.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=n,t.source=s}else{let{offset:o}=t,
a="indent"in t?t.indent:-1,l=[{type:"block-scalar-header",offset:o,indent:a,source:n}];JI(l,"end"in t?t.end:void 0)||l.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:a,props:l,source:s})}}i(uW,"setBlockScalarValu\
e");function JI(t,e){if(e)for(let r of e)switch(r.type){case"space":case"comment":t.push(r);break;case"newline":return t.push(r),!0}return!1}i(JI,"addEndtoBlock\
Props");function gC(t,e,r){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=r,t.source=e;break;case"block-scalar":{let n=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let o of n)o.offset+=s;delete t.props,Object.assign(t,{type:r,
source:e,end:n});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:r,source:e,end:[s]});break}default:{let n="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(t))o!=="type"&&o!=="offset"&&delete t[o];Object.assign(t,{type:r,indent:n,source:e,
end:s})}}}i(gC,"setFlowScalarValue");Ld.createScalarToken=lW;Ld.resolveAsScalar=aW;Ld.setScalarValue=cW});var WI=H(KI=>{"use strict";var dW=i(t=>"type"in t?Nd(t):Fd(t),"stringify");function Nd(t){switch(t.type){case"block-scalar":{let e="";for(let r of t.props)e+=Nd(
r);return e+t.source}case"block-map":case"block-seq":{let e="";for(let r of t.items)e+=Fd(r);return e}case"flow-collection":{let e=t.start.source;for(let r of t.
items)e+=Fd(r);for(let r of t.end)e+=r.source;return e}case"document":{let e=Fd(t);if(t.end)for(let r of t.end)e+=r.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let r of t.end)e+=r.source;return e}}}i(Nd,"stringifyToken");function Fd({start:t,key:e,sep:r,value:n}){let s="";for(let o of t)s+=o.source;
if(e&&(s+=Nd(e)),r)for(let o of r)s+=o.source;return n&&(s+=Nd(n)),s}i(Fd,"stringifyItem");KI.stringify=dW});var XI=H(QI=>{"use strict";var CC=Symbol("break visit"),pW=Symbol("skip children"),VI=Symbol("remove item");function Ms(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),YI(Object.freeze([]),t,e)}i(Ms,"visit");Ms.BREAK=CC;Ms.SKIP=pW;Ms.REMOVE=VI;Ms.itemAtPath=(t,e)=>{let r=t;for(let[n,s]of e){let o=r?.[n];
if(o&&"items"in o)r=o.items[s];else return}return r};Ms.parentCollection=(t,e)=>{let r=Ms.itemAtPath(t,e.slice(0,-1)),n=e[e.length-1][0],s=r?.[n];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function YI(t,e,r){let n=r(e,t);if(typeof n=="symbol")return n;for(let s of["key","value"]){let o=e[s];
if(o&&"items"in o){for(let a=0;a<o.items.length;++a){let l=YI(Object.freeze(t.concat([[s,a]])),o.items[a],r);if(typeof l=="number")a=l-1;else{if(l===CC)return CC;
l===VI&&(o.items.splice(a,1),a-=1)}}typeof n=="function"&&s==="key"&&(n=n(e,t))}}return typeof n=="function"?n(e,t):n}i(YI,"_visit");QI.visit=Ms});var Gd=H(Yt=>{"use strict";var yC=ZI(),fW=WI(),BW=XI(),bC="\uFEFF",EC="",wC="",TC="",hW=i(t=>!!t&&"items"in t,"isCollection"),mW=i(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function gW(t){switch(t){case bC:return"<BOM>";case EC:return"\
<DOC>";case wC:return"<FLOW_END>";case TC:return"<SCALAR>";default:return JSON.stringify(t)}}i(gW,"prettyToken");function CW(t){switch(t){case bC:return"byte-or\
der-mark";case EC:return"doc-mode";case wC:return"flow-error-end";case TC:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}i(CW,"tokenType");Yt.createScalarToken=yC.createScalarToken;Yt.resolveAsScalar=yC.resolveAsScalar;Yt.
setScalarValue=yC.setScalarValue;Yt.stringify=fW.stringify;Yt.visit=BW.visit;Yt.BOM=bC;Yt.DOCUMENT=EC;Yt.FLOW_END=wC;Yt.SCALAR=TC;Yt.isCollection=hW;Yt.isScalar=
mW;Yt.prettyToken=gW;Yt.tokenType=CW});var _C=H(tP=>{"use strict";var il=Gd();function Rr(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}i(Rr,"isEmpty");var eP=new Set("0123456789ABCDEFabcdef"),yW=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),$d=new Set(",[]{}"),bW=new Set(` ,[]{}
\r	`),SC=i(t=>!t||bW.has(t),"isNotAnchorChar"),kC=class{static{i(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+e];if(r==="\r"){
let s=this.buffer[n+e+1];if(s===`
`||!s&&!this.atEnd)return e+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?e+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&Rr(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===il.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,n=e.indexOf("#");for(;n!==-1;){
let o=e[n-1];if(o===" "||o==="	"){r=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let o=e[r-1];if(o===" "||o==="	")r-=1;else break}let s=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield il.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&Rr(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Rr(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Rr(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(SC),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,n=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&Rr(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield il.FLOW_END,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(SC),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||Rr(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=n.indexOf(`
`,o)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Rr(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,n;e:for(let o=this.pos;n=this.buffer[o];++o)switch(n){case" ":r+=1;break;case`
`:e=o,r=0;break;case"\r":{let a=this.buffer[o+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let o=e-1,a=this.buffer[o];a==="\r"&&(a=this.buffer[--o]);let l=o;for(;a===" ";)a=this.buffer[--o];
if(a===`
`&&o>=this.pos&&o+1+r>l)e=o;else break}while(!0);return yield il.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let o=this.buffer[n+1];if(Rr(o)||e&&$d.has(o))break;r=n}else if(Rr(s)){let o=this.buffer[n+
1];if(s==="\r"&&(o===`
`?(n+=1,s=`
`,o=this.buffer[n+1]):r=n),o==="#"||e&&$d.has(o))break;if(s===`
`){let a=this.continueScalar(n+1);if(a===-1)break;n=Math.max(n,a-2)}}else{if(e&&$d.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield il.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(SC),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(Rr(n)||r&&$d.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!Rr(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(yW.has(r))r=this.buffer[++e];else if(r==="%"&&eP.has(this.buffer[e+1])&&eP.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||e&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(e){let r=this.pos,n=this.buffer[r];for(;!e(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};tP.Lexer=kC});var xC=H(rP=>{"use strict";var DC=class{static{i(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let r=0,n=this.lineStarts.length;for(;r<n;){let o=r+n>>1;this.lineStarts[o]<e?r=o+1:n=o}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,
col:e};let s=this.lineStarts[r-1];return{line:r,col:e-s+1}}}};rP.LineCounter=DC});var vC=H(aP=>{"use strict";var EW=Ge("process"),nP=Gd(),wW=_C();function Yn(t,e){for(let r=0;r<t.length;++r)if(t[r].type===e)return!0;return!1}i(Yn,"includesTok\
en");function sP(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}i(sP,"findNonEmptyIndex");
function iP(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}i(
iP,"isFlowToken");function Md(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}i(Md,"getPrevProps");function ri(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
i(ri,"getFirstKeyStartProps");function Ud(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)t.push(e[r])}i(Ud,"arrayPushArray");
function oP(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Yn(e.start,"explicit-key-ind")&&!Yn(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,iP(e.value)?e.value.end?Ud(e.value.end,e.sep):e.value.end=e.sep:Ud(e.start,e.sep),delete e.sep)}i(oP,"fixFlowSeqItems");var OC=class{static{
i(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new wW.Lexer,this.onNewLine=e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,r))yield*this.next(n);r||(yield*this.
end())}*next(e){if(this.source=e,EW.env.LOG_TOKENS&&console.log("|",nP.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let r=nP.tokenType(e);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let r=e??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&
n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&oP(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-m\
ap":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"\
flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&sP(s.start)===-1&&(r.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(n.type==="doc\
ument"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
sP(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let r=Md(this.peek(2)),n=ri(r),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Ud(s,r.start),
s.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&r.sep&&!r.value){let a=[];for(let l=0;l<r.sep.length;++l){let c=r.sep[l];switch(c.type){case"newli\
ne":a.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(o=r.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Yn(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(iP(r.key)&&!Yn(r.sep,"newline")){
let a=ri(r.start),l=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:l,sep:c}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(Yn(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let a=ri(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?e.items.push({start:o,key:null,sep:[this.sourceToken]}):Yn(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);s||r.value?(e.items.push({start:o,key:a,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(a):(Object.assign(r,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(e);if(a){if(a.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Yn(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:o});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Ud(s,r.start),s.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||Yn(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=Md(
n),o=ri(s);oP(e);let a=e.end.splice(1,e.end.length);a.push(this.sourceToken);let l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Md(e),n=ri(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Md(e),n=ri(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};aP.Parser=OC});var pP=H(ll=>{"use strict";var lP=mC(),TW=Xa(),al=rl(),SW=Bg(),kW=Se(),_W=xC(),cP=vC();function uP(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new _W.LineCounter||null,prettyErrors:e}}i(uP,"parseOptions");function DW(t,e={}){let{lineCounter:r,prettyErrors:n}=uP(e),s=new cP.Parser(r?.addNewLine),o=new lP.
Composer(e),a=Array.from(o.compose(s.parse(t)));if(n&&r)for(let l of a)l.errors.forEach(al.prettifyError(t,r)),l.warnings.forEach(al.prettifyError(t,r));return a.
length>0?a:Object.assign([],{empty:!0},o.streamInfo())}i(DW,"parseAllDocuments");function dP(t,e={}){let{lineCounter:r,prettyErrors:n}=uP(e),s=new cP.Parser(r?.
addNewLine),o=new lP.Composer(e),a=null;for(let l of o.compose(s.parse(t),!0,t.length))if(!a)a=l;else if(a.options.logLevel!=="silent"){a.errors.push(new al.YAMLParseError(
l.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(a.errors.forEach(al.prettifyError(
t,r)),a.warnings.forEach(al.prettifyError(t,r))),a}i(dP,"parseDocument");function xW(t,e,r){let n;typeof e=="function"?n=e:r===void 0&&e&&typeof e=="object"&&(r=
e);let s=dP(t,r);if(!s)return null;if(s.warnings.forEach(o=>SW.warn(s.options.logLevel,o)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:n},r))}i(xW,"parse");function OW(t,e,r){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:r===void 0&&e&&
(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=r??e??
{};if(!s)return}return kW.isDocument(t)&&!n?t.toString(r):new TW.Document(t,n,r).toString(r)}i(OW,"stringify");ll.parse=xW;ll.parseAllDocuments=DW;ll.parseDocument=
dP;ll.stringify=OW});var RC=H(Oe=>{"use strict";var vW=mC(),AW=Xa(),RW=Vg(),AC=rl(),IW=Na(),Qn=Se(),PW=Zn(),LW=nt(),FW=Wn(),NW=Vn(),GW=Gd(),$W=_C(),MW=xC(),UW=vC(),Hd=pP(),fP=Ia();Oe.
Composer=vW.Composer;Oe.Document=AW.Document;Oe.Schema=RW.Schema;Oe.YAMLError=AC.YAMLError;Oe.YAMLParseError=AC.YAMLParseError;Oe.YAMLWarning=AC.YAMLWarning;Oe.
Alias=IW.Alias;Oe.isAlias=Qn.isAlias;Oe.isCollection=Qn.isCollection;Oe.isDocument=Qn.isDocument;Oe.isMap=Qn.isMap;Oe.isNode=Qn.isNode;Oe.isPair=Qn.isPair;Oe.isScalar=
Qn.isScalar;Oe.isSeq=Qn.isSeq;Oe.Pair=PW.Pair;Oe.Scalar=LW.Scalar;Oe.YAMLMap=FW.YAMLMap;Oe.YAMLSeq=NW.YAMLSeq;Oe.CST=GW;Oe.Lexer=$W.Lexer;Oe.LineCounter=MW.LineCounter;
Oe.Parser=UW.Parser;Oe.parse=Hd.parse;Oe.parseAllDocuments=Hd.parseAllDocuments;Oe.parseDocument=Hd.parseDocument;Oe.stringify=Hd.stringify;Oe.visit=fP.visit;Oe.
visitAsync=fP.visitAsync});var Y1=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Variation_Selector}|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0","gu");function ui(t){
return t.replace(/\r\n?|\u2028|\u2029|\v|\f/g,`
`).replace(Y1,e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}i(ui,"visible");function zs(t){return ui(t).replace(/\s+/g," ").trim()}
i(zs,"oneLine");var Q1=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","\
&#64;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link tar\
get"],[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["\
|","&#124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],X1=new Map(
Q1.map(([t,e])=>[t,e]));function Ir(t){return zs(t).replace(/[^a-zA-Z0-9\s]/g,r=>X1.get(r)??r).replace(/\bwww\./gi,r=>`${r.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
r=>(r.match(/.{1,6}/g)??[]).join("<wbr>"))}i(Ir,"plain");var eL=600;function Ot(t){let e=_e(zs(t),eL);if(e==="")return"` `";let r="`".repeat(ay(e)+1),n=e.startsWith(
"`")||e.endsWith("`")?" ":"";return`${r}${n}${e}${n}${r}`}i(Ot,"code");function $t(t){return Ot(t).replaceAll("|","\\|")}i($t,"codeCell");function El(t,e="text"){
let r=ui(t).trimEnd().replaceAll("<!--","<! --"),n="`".repeat(Math.max(3,ay(r)+1));return`${n}${e}
${r}
${n}`}i(El,"fence");function ay(t){return Math.max(0,...(t.match(/`+/g)??[]).map(e=>e.length))}i(ay,"longestRun");function js(t,e){let r=er(e);return r===null?Ir(
t):`[${Ir(t)}](${r})`}i(js,"link");function di(t,e){let r=e===null?null:er(e);return r===null?t:`[${t}](${r})`}i(di,"linkIfSafe");function er(t){return/^https?:\/\//i.
test(t)?t.replace(/[\s<>()[\]\\`|"']/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`):null}i(er,"safeUrl");function St(t){let e=`${t.slice(
0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${t.replace(/[^0-9TZ:.+-]/g,"")}">${e}</relative-time>`}i(St,"relativeTime");function ly(t,e){if(Hs(
t)<=e)return t;if(e<3)return"";let r=0,n=Math.min(t.length,e);for(;r<n;){let s=r+n+1>>1;Hs(t.slice(0,s))<=e-3?r=s:n=s-1}return`${t.slice(0,r).replace(/[\ud800-\udbff]$/,
"")}…`}i(ly,"fitBytes");function Hs(t){return new TextEncoder().encode(t).length}i(Hs,"byteLength");function _e(t,e){return t.length<=e?t:`${t.slice(0,e-1).replace(
/[\ud800-\udbff]$/,"")}…`}i(_e,"shorten");function op(t){return ui(t).split(`
`).map(e=>e.replaceAll("##[","##​[").replace(/^(\s*)::/,"$1:​:")).join(`
`)}i(op,"stdout");function rs(t){return zs(t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}i(rs,"slackText");function ip(t){return cy(rs(
t))}i(ip,"slackCode");function cy(t){return t===""?"–":`\`${t.replaceAll("`","ˋ")}\``}i(cy,"tickedOnce");function ap(t,e){let r=er(e);return r===null?rs(t):`\
<${r.replaceAll("&","&amp;")}|${rs(t).replaceAll("|","¦")}>`}i(ap,"slackLink");function uy(t){return zs(t).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g,"\\$&")}i(uy,
"discordText");function lp(t){return cy(zs(t))}i(lp,"discordCode");function wl(t){let e=zs(t).replace(/\{(?=\{)/g,"{ ");return e===""?"–":e}i(wl,"teamsText");var kt=["critical","high","medium","low"],qs=["exception","internal-error","time-limit","worker-lost","unregistered","invalid-message","rejected","chord-error",
"result-store","other-terminal","swallowed"];function Tl(t){for(let{frames:e}of t.exceptions){let r=e.findLast(n=>n.own);if(r)return r}return null}i(Tl,"innermo\
stOwnFrame");function Pe(t){return t.slice(t.lastIndexOf(".")+1)}i(Pe,"className");function up({failures:t,coverage:e,workers:r,silent:n,problems:s}){return t===0&&e.complete&&r>0&&n.length===0&&s.length===0}i(up,"allQuiet");var cp=5;function ur(t,e){
let r=t.length-cp;return[...t.slice(0,cp).map(({name:n,last:s,usualGapMinutes:o})=>`Worker stream ${n} fell silent: last line ${s.slice(0,16).replace("T"," ")} \
UTC, never silent for more than ${Math.round(o/60)} h before. Nothing closes meanwhile.`),...r>0?[`${r} more worker ${r===1?"stream":"streams"} fell silent.`]:[],
...e.slice(0,cp).map(n=>`Worker stream ${n} writes again.`)]}i(ur,"streamSentences");function Pr(t){let e=i((l,c,u)=>`${l} ${l===1?c:u}`,"count"),r=t.name==="de\
fault"?"":` (${t.name})`;if(up(t))return`Celery${r}: all quiet, no task failed for good`;let n=t.changes.filter(({change:l})=>l==="open").length,s=t.changes.filter(
({change:l})=>l==="reopen").length,o=t.changes.filter(({change:l})=>l==="close").length,a=[t.failures===0?"no failure found":e(t.failures,"task failed for good",
"tasks failed for good"),...n>0?[e(n,"new issue","new issues")]:[],...s>0?[`${s} back again`]:[],...o>0?[`${o} closed`]:[],...t.coverage.complete?[]:["the searc\
h was incomplete"],...t.workers>0?[]:["no worker line was seen"],...t.silent.length>0?[`${e(t.silent.length,"worker stream","worker streams")} fell silent`]:[]];
return`Celery${r}: ${a.join(", ")}`}i(Pr,"headline");function Sl(t){let e=new Map;for(let{severity:r,failures:n}of t){let s=n[0]?.task??null,o=`${r}
${s??""}`,a=e.get(o)??{task:s,severity:r,failures:0,groups:0};a.failures+=n.length,a.groups+=1,e.set(o,a)}return[...e.values()].toSorted((r,n)=>kt.indexOf(r.severity)-
kt.indexOf(n.severity)||n.failures-r.failures||((r.task??"")<(n.task??"")?-1:1))}i(Sl,"totalsOf");function dy(t){let{coverage:e,log:r,groups:n}=t;return{schema:1,name:t.name,window:{from:e.from,to:e.to,complete:e.complete,reasons:e.reasons,streams:[...r.streams.
map(({name:s,events:o,workerRecords:a,lastAt:l},c)=>({name:t.showStreams?s:`stream ${c+1}`,events:o,workerRecords:a,lastAt:l})),...t.silent.map(({name:s,last:o,
usualGapMinutes:a})=>({name:s,events:0,workerRecords:0,lastAt:o,silent:!0,usualGapMinutes:a}))]},totals:Sl(n).map(s=>({...s,previous:null})),failures:n.flatMap(
s=>s.failures.map(o=>rL(o,s))).toSorted((s,o)=>s.at<o.at?-1:s.at>o.at?1:s.eventId.length-o.eventId.length||(s.eventId<o.eventId?-1:1)),groups:t.plan.flatMap(({cause:s,
change:o,reason:a})=>s.group?[py(s.group,{change:o,reason:a},t)]:[]).concat(tL(t)),outages:t.outages,receipts:t.receipts.map(s=>({...s,result:t.dryRun&&s.result===
"done"?"dry-run":s.result})),expected:r.expected,savedByRetry:r.savedByRetry,swallowed:r.swallowed.map(({taskId:s,task:o,exception:a,at:l,eventId:c,text:u})=>({
taskId:s,task:t.redact(o),exception:t.redact(a),at:l,eventId:c,text:t.showStreams?t.redact(u).slice(0,500):null})),interrupted:r.interrupted,unrecognised:{count:r.
unrecognised.count,samples:r.unrecognised.samples.map(({at:s,eventId:o,level:a,text:l})=>({at:s,eventId:o,level:a,text:t.sample(l)}))},otherApps:t.otherApps,problems:t.
problems,cost:t.cost}}i(dy,"reportOf");function tL(t){let e=new Set(t.plan.map(({cause:r})=>r.fingerprint));return t.groups.filter(({fingerprint:r})=>!e.has(r.hash)).
map(r=>py(r,{change:"skip",reason:r.silent?"silent-environment":"nothing-new"},t))}i(tL,"silentGroups");function rL(t,{fingerprint:e}){return{taskId:t.taskId,task:t.
task,kind:t.kind,exception:t.exception,message:t.message,retries:t.retries,attempts:t.attempts,softLimit:t.softLimit,deliveries:t.deliveries,runSeconds:t.runSeconds,
related:t.related,args:t.args,at:t.at,eventId:t.eventId,environment:t.environment,host:t.host,program:t.program,fingerprint:e.hash,traceback:t.traceback,frames:t.
exceptions.flatMap(({frames:r})=>r.map(({file:n,line:s,function:o,own:a})=>({file:n,line:s,function:o,own:a}))),candidates:t.candidates}}i(rL,"reportedFailure");
function py(t,e,r){let n=r.dryRun?void 0:r.numbers.get(t.fingerprint.hash),s={};for(let{environment:o}of t.failures)o!==null&&(s[o]=(s[o]??0)+1);return{fingerprint:t.
fingerprint.hash,version:t.fingerprint.version,parts:t.fingerprint.parts,task:t.failures[0]?.task??null,title:t.title,severity:t.severity,owners:t.owners,labels:t.
labels,runbook:t.runbook,transient:t.transient,ignored:t.ignore,decidedBy:t.decidedBy,count:t.failures.length,firstSeen:t.ledger?.firstSeen||(t.failures[0]?.at??
""),lastSeen:t.ledger?.lastSeen||(t.failures.at(-1)?.at??""),byEnvironment:s,trend:t.trend,issue:n?{number:n.number,url:n.url}:null,decision:e}}i(py,"reportedGr\
oup");function s5(t,e,r){return{schema:1,name:t,window:{from:e,to:e,complete:!1,reasons:[r],streams:[]},totals:[],failures:[],groups:[],outages:[],receipts:[],expected:0,
savedByRetry:[],swallowed:[],interrupted:0,unrecognised:{count:0,samples:[]},otherApps:0,problems:[r],cost:{logRequests:0,githubRequests:0,events:0,ms:0,search:null}}}
i(s5,"reportOfFailure");var fy={fingerprint:"",change:"baseline"},dp=i(({change:t})=>t===fy.change,"isBaseline");function By(t,e,r){return t.map(n=>{let{name:s}=n,o=e.find(c=>c.name===
s)??{name:s,intent:null,delivered:null,pending:r.first?[fy]:[]},a=sL(o.pending,r.changes),l=!r.mute&&oL({...o,pending:a},r);return{notifier:n,sending:l,repeat:o.
intent!==null,memory:{...o,pending:a,intent:o.intent??(l?r.key:null)}}})}i(By,"prepare");function pp(t,e){return[...new Map([...t,...e].map(n=>[n.name,n])).values()].
toSorted((n,s)=>n.name<s.name?-1:1)}i(pp,"remember");async function hy(t,e,r){let n=[],s=[],o=t.filter(({sending:l})=>l),a=await Promise.all(o.map(({notifier:l,
repeat:c,memory:{pending:u}})=>{let d=u.some(dp);return nL(l,{...e,repeat:c,baseline:d,changes:u.flatMap(r)})}));for(let[l,{memory:c}]of o.entries()){let u=a[l];
if(u)if(u.delivered){let d=c.delivered!==null&&c.delivered>e.key?c.delivered:e.key;n.push({name:c.name,intent:null,delivered:d,pending:[]})}else s.push(`${c.name}\
: ${u.problem}`)}return{arrived:n,problems:s}}i(hy,"announce");async function nL(t,e){try{return await t.send(e)}catch(r){return{delivered:!1,retryable:!0,problem:`\
posting failed unexpectedly (${r instanceof Error?r.name:typeof r})`}}}i(nL,"send");function sL(t,e){let r=[...t.filter(s=>!dp(s)),...e],n=[...new Map(r.map(s=>[
`${s.fingerprint} ${s.change}`,s])).values()];return[...t.filter(dp),...n.slice(-200)]}i(sL,"merged");function oL({intent:t,delivered:e,pending:r},{when:n,key:s,
fresh:o}){let a=t!==null;switch(n){case"never":return!1;case"always":return!0;case"failures":return a||o;case"changes":return a||r.length>0||e===null||Date.parse(
s)-Date.parse(e)>=6048e5}}i(oL,"isDue");var ns=class extends Error{static{i(this,"QueryRefused")}};function Lr({source:t,program:e,message:r},{any:n,none:s,except:o}){let[a,l]=[r.toLowerCase(),e.toLowerCase()],
c=i(d=>a.includes(d.toLowerCase()),"holds");if(n.some(c))return!0;if(s===void 0&&o===void 0)return!1;let u=`${t}
${e}`.toLowerCase();return!(s??[]).some(d=>c(d)||u.includes(d.toLowerCase()))&&!(o??[]).some(d=>l.includes(d.toLowerCase()))}i(Lr,"passes");function Y(t,e){return t.
length!==e.length?t.length-e.length:t<e?-1:t>e?1:0}i(Y,"compareIds");function Fr(...t){let e=t.flat().toSorted((n,s)=>Y(n[0],s[0])||Y(n[1],s[1])),r=[];for(let[n,
s]of e){let o=r.at(-1);o&&Y(n,o[1])<=0?Y(s,o[1])>0&&(o[1]=s):r.push([n,s])}return r}i(Fr,"unionRanges");function Kr(t,e){return e.some(([r,n])=>Y(r,t)<=0&&Y(t,n)<=
0)}i(Kr,"inRanges");var iL=String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`,_t=String.raw`(?<task>\S(?:(?!${iL}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`,
Ce=i((t,e,r,n,s)=>({phrase:t,holds:e,pattern:new RegExp(`^(?:${r})`,"s"),example:n,reason:s}),"row");function aL(t){return t.map(([e,r,n])=>Ce("harmless",/^[\w ':/]{4,}/.
exec(e)?.[0]??"",e,r,n))}i(aL,"harmless");var pi=[Ce("failed","] raised unexpected: ",`Task ${_t} raised unexpected: (?<detail>.*)`,"Task h.tasks.email.send[5fb\
b…] raised unexpected: ValueError('x')","THE terminal failure of a body; logged once an execution, never for a retry"),Ce("expected","] raised expected: ",`Ta\
sk ${_t} raised expected: (?<detail>.*)`,"Task a.b[5fbb…] raised expected: NotFound()","declared in `throws`: failed, but as its author planned"),Ce("retry","\
] retry: ",`Task ${_t} retry: (?<detail>.*)`,"Task a.b[5fbb…] retry: Retry in 5s: OSError()","will run again: never a failure"),Ce("succeeded","] succeeded in\
 ",`Task ${_t} succeeded in (?<detail>.*)`,"Task a.b[5fbb…] succeeded in 0.01s: None","ended well"),Ce("received","] received",`Task ${_t} received$`,"Task a.\
b[5fbb…] received","a delivery (5.1 and later); once for each retry and redelivery"),Ce("received","Received task: ",`Received task: ${_t}(?: (?<detail>.*))?$`,
"Received task: a.b[5fbb…]  ","a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id"),Ce("received","Got task from broker:\
 ",`Got task from broker: ${_t}(?: .*)?$`,"Got task from broker: a.b[5fbb…]","a delivery (up to 3.0)"),Ce("accepted","Task accepted: ",`Task accepted: ${_t} p\
id:(?<detail>\\d+)`,"Task accepted: a.b[5fbb…] pid:123","DEBUG: joins id and process"),Ce("ignored","] ignored",`Task ${_t} ignored$`,"Task a.b[5fbb…] ignored",
"the task raised Ignore"),Ce("rejected","] reject requeue=",`Task ${_t} reject requeue=(?:True|False): ?(?<detail>.*)`,"Task a.b[5fbb…] reject requeue=False: re\
ason","deliberate Reject, or a retry that could not be published: only the traceback tells"),Ce("internal","] INTERNAL ERROR: ",`Task ${_t} INTERNAL ERROR: (?<d\
etail>.*)`,"Task a.b[5fbb…] INTERNAL ERROR: KeyError()","a policy of trace.py that no run has shown yet"),Ce("already-done","] Task already completed",`Task ${_t}\
 Task already completed successfully`,"Task a.b[5fbb…] Task already completed successfully.","redelivered after success (5.1+)"),Ce("failed","] raised excepti\
on: ",`Task ${_t} raised exception: (?<detail>.*)`,"Task a.b[5fbb…] raised exception: OSError()","the same failure as Celery 2.x and 3.0 word it"),Ce("failed",
" raised exception:",String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`,"Task a.b with id 5fbb… raised excepti\
on:","the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line"),Ce("hard-limit","Hard time limit",String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${_t}`,
"Hard time limit (240s) exceeded for a.b[5fbb…]","killed by its time limit; two more records without id tell the same"),Ce("soft-limit","Soft time limit",String.
raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${_t}`,"Soft time limit (120s) exceeded for a.b[5fbb…]","a warning: the task may catch it, retry or f\
ail"),Ce("revoked","Discarding revoked task",`Discarding revoked task: ${_t}`,"Discarding revoked task: a.b[5fbb…]","stopped by an operator, or expired"),Ce("\
handler-error","Task handler raised error",'"?Task handler raised error: (?<detail>.*)',"Task handler raised error: WorkerLostError('Worker exited prematurely: \
signal 9 (SIGKILL) Job: 12.')","from the main process, without id: lost child, or the twin of a time limit"),Ce("outside-body","Exception raised outside body","\
\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)","/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():",
"the tracer itself failed; without id"),Ce("pool-callback","Pool callback raised","Pool callback raised exception: (?<detail>.*)","Pool callback raised exceptio\
n: ResponseError('OOM command not allowed')","the main process could not handle a result"),Ce("process-exited"," exited with ","Process '(?<detail>[^']+)' pid:\\\
d+ exited with ","Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'","always accompanied by another record"),Ce("unregistered","Received unreg\
istered task",String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`,"Received unregistered task of type 'a.b'.","nobody knows this task; the \
id stands in the dumped headers"),Ce("invalid","Received invalid task message",String.raw`Received invalid task message: (?<detail>[^\n]*)`,"Received invalid ta\
sk message: Task keyword arguments must be a mapping","the message is gone, no state stored"),Ce("invalid","Invalid task ignored: ",String.raw`Invalid task ignored: (?<detail>[^\n]*)`,
"Invalid task ignored: InvalidTaskError('…')","the same as Celery 2.x words it"),Ce("undecodable","Can't decode message body","Can't decode message body: (?<d\
etail>.*)","Can't decode message body: DecodeError(…) [type:… headers:{…}]","the message is gone"),Ce("unknown-message","Received and deleted unknown mess\
age","Received and deleted unknown message","Received and deleted unknown message.  Wrong destination?!?","no task message at all"),Ce("chord-error","Chord ",String.
raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`,"Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')","the bod\
y of a chord never runs; the id is the group, not the task"),Ce("bad-eta","Couldn't convert ETA","Couldn't convert ETA (?<detail>.*)","Couldn't convert ETA '…' \
to timestamp: …. Task: {…}","message rejected: a lost task"),Ce("cannot-apply","Couldn't apply scheduled task","(?:Message Error: )?Couldn't apply scheduled\
 task (?<task>[^:]+): (?<detail>.*)","Message Error: Couldn't apply scheduled task nightly: …","beat lost a run of a periodic task"),Ce("unrecoverable","Unrec\
overable error: ","Unrecoverable error: (?<detail>.*)","Unrecoverable error: OSError()","the worker stops; tasks in flight may leave no line"),Ce("batch-failed",
": ",String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`,"Error: ValueError('x')","celery_batches: a whole batch failed, no id named; a\
n application may word its own errors so: only the traceback tells"),Ce("undispatched","Failed to dispatch chain/callbacks",String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`,
"Failed to dispatch chain/callbacks for deduplicated task 5fbb…","5.6.3+: the task itself is done, what was to follow it is lost"),Ce("boot-failed","Unable to\
 load celery application","(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)","Unable to load celery ap\
plication.","the worker never started; the reason stands on the next line"),Ce("log-broken","Message: 'Task %(",String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`,
"Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'","Python could not format the record of a failure (`--- Logging error ---`): its values stand in `Arg\
uments: {…}`"),Ce("applied","TaskPool: Apply ",String.raw`TaskPool: Apply (?<detail>.*)`,"TaskPool: Apply <function fast_trace_task at 0x7f…> (args:('a.b', '5\
fbb…', {'argsrepr': '(1,)', …}) kwargs:{})","DEBUG: the headers of the task that is run, arguments among them"),...aL([["Process cleanup failed: ","Process \
cleanup failed: KeyError()","after the task"],["Signal handler ","Signal handler <function f> raised: KeyError()","a receiver of a signal failed, not the task"],
["Tasks flagged as revoked: ","Tasks flagged as revoked: 5fbb…","an order; each discarded task says so itself"],["Terminating ","Terminating 5fbb… (Signals.SI\
GTERM)","an order of an operator"],["Restoring \\d+ unack","Restoring 3 unacknowledged message(s)","will be delivered again"],["Timed out waiting for UP message",
"Timed out waiting for UP message from <ForkProcess…>","a child that started slowly"],["Process inqueue damaged","Process inqueue damaged: <ForkProcess…> 'a':\
 OSError()","the pool mends itself"],["Pool process .{1,300}? error: ","Pool process <billiard.pool.Worker…> error: PermissionError(13, 'x')","no task ran"],[
"Thread '?","Thread 'ResultHandler' crashed: OSError()","the pool mends itself"],["consumer: (?:Cannot connect|Connection to broker lost)","consumer: Cannot con\
nect to redis://…","the broker is away"],["Couldn't (?:ack|reject) ","Couldn't ack 12, reason:ConnectionResetError()","will be delivered again"],["Connection \
to Redis lost","Connection to Redis lost: Retry (0/20) now.","is tried again"],["\\s*Retry limit exceeded while trying to reconnect","Retry limit exceeded while\
 trying to reconnect to the Celery redis result store backend.","the results lost by it have records of their own"],["beat: Connection error","beat: Connection \
error: [Errno 111]. Trying again in 2.0 seconds...","is tried again"],["pidbox command error","pidbox command error: KeyError('conf')","a question of an operato\
r was refused"],["Refusing to deserialize","Refusing to deserialize disabled content of type pickle (application/x-python-serialize)","a control message, no tas\
k"],["Task \\S+ cannot be acknowledged","Task a.b[5fbb…] cannot be acknowledged after a connection loss","ended here and delivered again"],["child process exi\
ting","child process exiting after exceeding memory limit (300KiB / 200KiB)","between two tasks"],["Removing corrupted schedule","Removing corrupted schedule fi\
le 'x': EOFError()","beat starts a new one"],["Chord counter incremented","Chord counter incremented too many times for 'a047…'","the chord did run"],["Failed\
 to handle (?:group )?chord error","Failed to handle chord error for task a047…: KeyError()","the failed chord has a record of its own"],["Errback ","Errback \
<…> raised an exception","the failed task has a record of its own"],["Failed operation ","Failed operation store_result. Retrying 3 more times.","is tried aga\
in"],["Too many open files","Too many open files. Aborting...","the consumer stops taking messages"],["Frequent restarts detected","Frequent restarts detected: \
RestartFreqExceeded()","the pool is not started again"]])];var kl=new Set(pi.filter(({pattern:t})=>t.source.includes("(?<id>")).map(({phrase:t})=>t));function ss(t){for(let{phrase:e,holds:r,pattern:n}of pi){if(!t.includes(
r))continue;let s=n.exec(t);if(!s)continue;let o=s.groups??{};return{phrase:e,task:o.task??null,id:o.id??null,detail:o.detail??""}}return null}i(ss,"readCelery");function dr(t){let e=/^([A-Za-z_][\w.<>]*)\(/.exec(t);if(e?.[1]){let s=e[0].length,o=lL(t,s)??dL(t,s);return{type:e[1],message:fL(t.slice(s,o??void 0)),rest:o===
null?"":t.slice(o+1),closed:o!==null}}let r=/^<Unrepresentable <class '([\w.<>]+)'>/.exec(t);if(r?.[1])return{type:r[1],message:"",rest:"",closed:!0};let n=/^<([A-Za-z_][\w.]*)[ :](.*)>/s.
exec(t);return n?.[1]?{type:n[1],message:n[2]??"",rest:t.slice(n[0].length),closed:!0}:null}i(dr,"readRepr");var fp={"(":")","[":"]","{":"}"};function lL(t,e){let r=[
")"],n="";for(let s=e;s<t.length;s++){let o=t.charAt(s);if(n!=="")o==="\\"?s+=1:o===n&&(n="");else if((o==="'"||o==='"')&&cL(t,s))n=o;else if(o in fp)r.push(fp[o]??
"");else if(o===r.at(-1)){if(r.pop(),r.length===0)return s}else if(o===")"||o==="]"||o==="}")return null}return null}i(lL,"closing");function cL(t,e){let r=e;for(;r>
e-4&&uL(t.charCodeAt(r-1));)r-=1;let n=t.slice(r,e).toLowerCase();return n===""||/^[bru]{1,2}$/.test(n)}i(cL,"startsQuote");function uL(t){return t>=48&&t<=57||
t>=65&&t<=90||t===95||t>=97&&t<=122}i(uL,"isWord");function dL(t,e){let r=t.lastIndexOf(")");return r>=e?r:null}i(dL,"lastParenthesis");var pL=/^(?:b|u)?(['"])((?:\\.|(?!\1)[^\\])*)\1,?$/s;
function fL(t){let e=pL.exec(t);return e?my(e[2]??""):t}i(fL,"unquote");function my(t){return t.replace(/\\([\\'"nrt])/g,(e,r)=>({n:`
`,r:"\r",t:"	"})[r]??r)}i(my,"plainText");function _l(t){let e=new Map,r=0,n=null;for(let s=0;s<t.length;s++){let o=t.charAt(s);if(o==="'"||o==='"'){let a=BL(t,
s);if(a===null)return e;let l=t.slice(s+1,a),c=n===null&&r===1&&t.startsWith(": ",a+1);r===1&&n!==null&&!e.has(n)&&e.set(n,my(l)),n=c?l:null,s=c?a+1:a}else if(o in
fp)r+=1;else if(o==="}"||o==="]"||o===")"){if(r-=1,r===0)return e}else o===","&&r===1&&(n=null);r>1&&(n=null)}return e}i(_l,"readEntries");function BL(t,e){let r=t.
charAt(e);for(let n=e+1;n<t.length;n++)if(t.charAt(n)==="\\")n+=1;else if(t.charAt(n)===r)return n;return null}i(BL,"closingQuote");var gy=/^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;function Wr(t){let e=gy.exec(t);if(!e)return null;let[,r="",n="",s=""]=e;
return{outer:n?r.trimEnd():r,margin:r+(n&&"| "),ofGroup:s!==""}}i(Wr,"readHeader");function wn(t){return gy.test(t)}i(wn,"isTracebackHeader");var Bp=/^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/,
hL=/^[ \t]*(?:> ?)?File "/;function tt(t){let e=Bp.exec(t);return e?{file:e[2]??"",line:Number(e[3]),function:e[4]?.trim()||null,bare:e[1]===""}:null}i(tt,"read\
Frame");function hp(t){return hL.test(t)&&!Bp.test(t)}i(hp,"isBrokenFrame");var Cy=/^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/,yy=/^[ \t]*[~^][~^ \t]*$/,mL=[{pattern:yy,
example:"           ~~~^^^"},{pattern:/^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,example:"  [Previous line repeated 975 more times]"},{pattern:Cy,
example:"    ...<4 lines>..."},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest/,example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest of traceback truncated\]$/,
example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*[│└]/,example:"    │    └ <Email 'welcome'>"}];function Vr(t){return mL.
some(({pattern:e})=>e.test(t))}i(Vr,"isBetweenFrames");function by(t){return Cy.test(t)}i(by,"isElision");function Ey(t){return Bp.test(t)||yy.test(t)||/^ {4}\S/.
test(t)}i(Ey,"isTracebackPiece");var os=new Map([["The above exception was the direct cause of the following exception:","cause"],["During handling of the above\
 exception, another exception occurred:","context"]]),gL=/^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su,CL=/(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/,
yL=new Set("DEBUG INFO NOTICE LOG WARN WARNING ERROR CRITICAL FATAL HINT DETAIL STATEMENT CONTEXT".split(" "));function vt(t){let e=gL.exec(t),r=e?.[1];if(!e||!r||
r.endsWith(".")||r.includes("..")||yL.has(r))return null;let n=e[2]??"";return n===""&&!/[.\p{Lu}]/u.test(r)?null:{type:r,message:n,sure:CL.test(r),hasText:n!==
""}}i(vt,"readRaised");function fi(t){let e=/^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.exec(t);return e?{opens:e[1]!==void 0,closes:e[2]===void 0}:null}
i(fi,"readGroupRule");function Dl(t){return t.startsWith("<")||t==="stringsource"||/\.(?:pyx|pxd|pxi|c|so)$/.test(t)}i(Dl,"hasNoSource");function Bi(t){let e=0;
for(let r of t)r==="("||r==="["||r==="{"?e+=1:(r===")"||r==="]"||r==="}")&&(e-=1);return e>0||/[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.test(
t)}i(Bi,"isUnfinished");function xl(t){return/^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.test(t)}i(xl,"continuesStatement");var bL={DEBUG:"debug",DBG:"debug",D:"debug",INFO:"info",INF:"info",I:"info",NOTICE:"info",WARN:"warning",WARNI:"warning",WARNING:"warning",WRN:"warning",W:"warn\
ing",ERROR:"error",ERR:"error",E:"error",CRITICAL:"critical",CRITI:"critical",CRIT:"critical",CRT:"critical",FATAL:"critical",C:"critical"};function Tn(t){return bL[(t??
"").trim().toUpperCase()]??null}i(Tn,"levelOf");function Ty(t){let e=/(?<![\w.-])(debug|info|notice|warn|warning|error|err|critical|crit|fatal)(?![\w.-]*\w)/i.exec(
t)?.[1];return Tn(e)}i(Ty,"levelIn");var Nr="DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT",hi=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`,
wy=String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`,wr=[String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${hi}${wy}`,String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${hi}${wy}`,String.
raw`\d\d/\d\d/\d{4} ${hi}(?: [AP]M)?`,String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,String.raw`\d{6} ${hi}`,hi].join("|"),EL=String.raw`(?:\[[^\]\n]{0,100}\]|\?\?\?|[0-9a-f]{8}-[0-9a-f-]{27}|p\d{1,7}|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`,
mp=String.raw`[ \t:|-]{1,4}`,tr=i((t,e,r)=>({pattern:new RegExp(t),example:e,where:r}),"head"),wL=[tr(String.raw`^\[? *(?:(?<stamp>${wr}): )?(?<level>${Nr})/(?<process>[^\]\n]{1,120})\] ?`,
"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text","Celery's default; copies lose the first bracket, some formats the time"),tr(String.raw`^(?<stamp>${wr}) (?<level>${Nr})/(?<process>[A-Z]\S{0,119}) `,
"2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text","the default without brackets"),tr(String.raw`^\[(?<stamp>${wr}): (?<level>${Nr})\] ?`,"[2026-05-11 13:16:\
47,024: ERROR] text","the default without the process"),tr(String.raw`^\[?(?<stamp>${wr})\]?${mp}(?:${EL}${mp}){0,4}?\[? *(?<level>${Nr}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text","stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2"),tr(String.
raw`^\[?(?<stamp>${wr})\]?${mp}\[(?<level>debug|info|warning|error|critical) *\] `,"2026-05-11T13:16:47.024Z [error    ] text","structlog on a terminal, airflow\
 3"),tr(String.raw`^\[?(?<level>${Nr})\]?:? +\[?(?<stamp>${wr})\]? +`,"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text","Django's `verbose`,\
 pretix"),tr(String.raw`^\[(?<level>${Nr}):(?<stamp>${wr}):[^\]\n]{1,120}\] `,"[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text","rdrf"),tr(String.raw`^\[(?<level>[DIWEC]) (?<stamp>${wr}) [^\]\n]{1,160}\] `,
"[E 260511 13:16:47 trace:265] text","tornado, and formats with one letter"),tr(String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${Nr}) (?<stamp>${wr}) `,"celery.app.tr\
ace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text","Galaxy"),tr(String.raw`^\[? *(?<level>${Nr})[ /]+\[?(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `,
"ERROR ForkPoolWorker-7 text","no time"),tr(String.raw`^(?<level>${Nr}):(?=[\w.]+:)`,"ERROR:celery.app.trace:text","Python's basicConfig"),tr(String.raw`^\[?(?<level>${Nr})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
"ERROR [celery.beat:284] text","level, then logger: DefectDojo"),tr(String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
"critical critical pid=7 event=text exc_info=[…]","authentik without JSON")],TL=new RegExp(String.raw`^\[?(?<stamp>${wr})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`);
function mi(t){let e=TL.exec(t);return e?{stamp:e.groups?.stamp??"",rest:t.slice(e[0].length)}:null}i(mi,"readStampAlone");function Sy(t){return/^[[\d]/.test(t)&&
gp(t)?.stamp!=null}i(Sy,"startsWithStamp");function ky(t){return/^\s*(?:Traceback \(most recent call last\):|File "[^"]*", line \d|[~^]+[~^ ]*$)|^ {4}\S/.test(t)}
i(ky,"isTracebackLine");var SL=new RegExp(`^(?:${wr})$`);function _y(t){return t.length<=40&&SL.test(t)}i(_y,"isStampOnly");var kL="trace|strategy|request|consu\
mer|connection|job|log|worker|control|pool|canvas|redirected|base|redis|beat|platforms|signal|utils|state|mingle|gossip|celery",_L=new RegExp(`^(?:${[String.raw`\[[^\]\n]{0,100}\]:?`,
String.raw`\{[\w.]+:\d+\}`,String.raw`<[^>\n]{1,100}>`,String.raw`[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*`,String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`,
String.raw`(?:PID|TID):\d+`,String.raw`(?:trace|request)=[\w-]+`,String.raw`/\S{1,200}\.py:\d+`,String.raw`[a-z_]\w*\.py \d+`,String.raw`[a-z_]\w*:[\w<>]+:\d+`,
String.raw`(?:${kL}):?`,String.raw`[a-z_]{3,}(?= \d+ \d+ )`,String.raw`[0-9a-f]{10}(?= Task )`,String.raw`\d+`,String.raw`[-|:]`].join("|")})(?:[ \\t]+|(?<=:)(?=\
\\S)|(?<=\\])(?=[\\[A-Z]))`),DL=/^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/,xL=8;function gp(t){
for(let[e,{pattern:r}]of wL.entries()){let n=r.exec(t);if(!n)continue;let s=n.groups??{};return{level:Tn(s.level),process:s.process??null,stamp:s.stamp??null,format:e===
0?"celery":"own",head:e,length:n[0].length}}return null}i(gp,"readPrefix");function*Dy(t,e){let r=t;yield r;let n=e==="celery"?DL:_L;for(let s=0;s<xL;s++){let o=n.
exec(r);if(!o)return;r=r.slice(o[0].length),yield r}}i(Dy,"peelings");var OL=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\n]{1,120}\] /,xy=160;function Oy(t){if(vL(t))return AL;let e=t.slice(0,xy+80).search(OL);if(e<
1||e>xy)return null;let r=t.slice(0,e);if(Cp(r))return null;let n=new RegExp(`^${r.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&").replace(/\d+/g,"\\d+")}`);return s=>{
let o=n.exec(s);return o?s.slice(o[0].length):s}}i(Oy,"learnCoat");function Cp(t){if(/["'`“]/.test(t))return!0;let e=t.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\)/g,
" | ").replace(/\b(?:debug|info|notice|warn|warning|error|critical)\b/gi,"|");return new RegExp("(?:^|[\\s:,])(?![A-Z]{3,8}\\b|[A-Z][a-z]{2}\\b)\\p{L}{2,}[:,]? (?![\
A-Z]{3,8}\\b)\\p{L}{2,}(?=[\\s:,]|$)","u").test(e)}i(Cp,"isProse");function vL(t){let e=mi(t)?.rest;return e!==void 0&&(ky(e)||Sy(e))}i(vL,"isStamped");function AL(t){
let e=mi(t);return e?`${/ ( +)$/.exec(t.slice(0,t.length-e.rest.length))?.[1]??""}${e.rest}`:t}i(AL,"withoutStamp");var bp=["message","event","msg","log"],yp=["exc_info","exception","traceback","stack_info"],Ep=["levelname","level","severity","log.level","lvl"],Ry=["asctime",
"timestamp","time","@timestamp","ts"],Iy=["processName","process_name"],Py=["task_name","task"],Ly=["task_id","celery_task_id"],RL=new Set([...bp,...yp,...Ep,...Ry,
...Iy,...Py,...Ly]);function Ol(t){let e=Ay(t),r=e??ML(t);if(!r)return null;let n=LL(Yr(r,yp)??PL(r)),s=IL(r)??(e===null&&n!==null?"":null);if(s===null)return null;
if(s.startsWith("{")){let c=Ay(s),u=c&&Yr(c,bp);if(u&&!u.startsWith("{"))return Ol(s)}let o=Fy(r),a=Yr(r,Py),l=Yr(r,Ly);return{level:Tn(Yr(r,Ep)??Ny(r)),process:Yr(
r,Iy),stamp:Yr(r,Ry),format:"json",cut:e===null,head:null,text:FL(s,r),traceback:n,structured:yp.map(c=>r[c]).find(c=>Array.isArray(c))??null,data:o,tag:a!==null&&
l!==null?{task:a,id:l}:null}}i(Ol,"readJsonRecord");var wp=3;function*Tp(t,e=1){for(let r of Object.values(t))typeof r=="string"?yield r:Js(r)&&e<wp?yield*Tp(r,
e+1):Array.isArray(r)&&r.every(n=>typeof n=="string")&&(yield r.join(r.some(n=>n.endsWith(`
`))?"":`
`))}i(Tp,"stringsWithin");var vy=/^(?:Task \S.{0,250}?\[[^[\]\s]+\] (?:raised|retry|succeeded|received)|Received task: |Hard time limit |Soft time limit )/;function IL(t){
let e=Yr(t,bp);if(e!==null&&vy.test(e))return e;for(let r of Tp(t))if(vy.test(r))return r;return e}i(IL,"messageOf");function PL(t){for(let e of Tp(t)){let r=e.
indexOf("Traceback (most recent call last)");if(r===0||r>0&&e.charAt(r-1)===`
`)return e.includes(`
`)?e:e.replaceAll("\\n",`
`)}return null}i(PL,"tracebackWithin");function Fy(t,e=1){let{args:r,kwargs:n,id:s,name:o}=t;if(typeof r=="string"&&typeof n=="string"&&typeof s=="string"&&typeof o==
"string")return{args:r,kwargs:n};if(e>wp)return null;for(let a of Object.values(t)){let l=Js(a)?Fy(a,e+1):null;if(l)return l}return null}i(Fy,"celerysData");function LL(t){
return t?.includes(`
`)===!1?t.replaceAll("\\n",`
`):t}i(LL,"withNewlines");function Ny(t,e=1){let r=t.level;if(Js(r)&&typeof r.name=="string")return r.name;for(let n of Object.values(t)){let s=Js(n)&&e<wp?Yr(n,
Ep)??Ny(n,e+1):null;if(s!==null)return s}return null}i(Ny,"levelWithin");function FL(t,{positional_args:e}){let r=Array.isArray(e)?e[0]:e;return!t.includes("%(n\
ame)s")||!Js(r)?t:t.replace(/%\((\w+)\)[sr]/g,(n,s)=>{let o=r[s];return typeof o=="string"?o:n})}i(FL,"filledIn");function Yr(t,e){for(let r of e){let n=t[r];if(typeof n==
"string")return n}return null}i(Yr,"stringOf");function Js(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}i(Js,"isObject");function Ay(t){let e=t.includes(
"&#39;")||t.includes("&quot;")?NL(t):t;try{let r=JSON.parse(e);return Js(r)?r:null}catch{return null}}i(Ay,"parse");function NL(t){return t.replaceAll("&quot;",
t.startsWith('{"')?'\\"':'"').replaceAll("&#39;","'").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}i(NL,"unescapeHtml");var GL=/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g,
$L=1e3;function ML(t){if(!/^\{ ?"/.test(t))return null;let e={},r=0;for(let[,n="",s=""]of t.matchAll(GL)){if(r+=1,r>$L)break;!RL.has(n)||n in e||(e[n]=UL(s))}return e}
i(ML,"readCut");function UL(t){for(let e of[t,t.replace(/\\u?[0-9a-fA-F]{0,3}$/,"")])try{return JSON.parse(`"${e}"`)}catch{}return t}i(UL,"unescapeJson");var HL=/(?:^|\s)(?:level|levelname|severity|lvl|at)=["']?([A-Za-z]{3,8})\b/,zL=/(?:^|\s)(?:time|timestamp|ts|asctime|when)=["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s"']*)/,
$y=String.raw`(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`,jL=new RegExp(String.raw`(?:^|\s)(?:event|msg|message)=${$y}`,"s"),qL=new RegExp(String.raw`\s(?:exc_info|exception|traceback|stack|error)=${$y}`,
"s");function My(t){if(!t.includes("="))return null;let e=jL.exec(t),r=e&&Tn(HL.exec(t)?.[1]);if(!e||!r)return null;let n=qL.exec(t),s=n&&Gy(n[1]??n[2]??"");return{
level:r,stamp:zL.exec(t)?.[1]??null,text:Gy(e[1]??e[2]??""),traceback:s?.includes("Traceback (most recent call last)")?s:null}}i(My,"readLogfmt");function Gy(t){
return t.replace(/\\(["'\\nrt])/g,(e,r)=>({n:`
`,r:"\r",t:"	"})[r]??r)}i(Gy,"plainText");var JL=/^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;function Ks(t){if(/^\s?\{/.
test(t))return Ol(t.trimStart());let e=gp(t);if(e){let{level:o,process:a,stamp:l,format:c,head:u,length:d}=e,p=t.slice(d),f=p.startsWith('{"')&&p.trimEnd().endsWith(
"}")?Ol(p):null;return f?{...f,level:f.level??o,process:f.process??a,stamp:f.stamp??l}:{...Zs,level:o,process:a,stamp:l,format:c,head:u,text:p}}let r=My(t);if(r)
return{...Zs,...r,format:"logfmt"};let n=t.includes(" level=")?JL.exec(t)?.groups:void 0,s=Tn(n?.level);if(n&&s){let{task:o,id:a}={task:n.task,id:n.id};return{...Zs,
level:s,process:n.process??null,format:"suffix",text:n.text??"",tag:o&&a?{task:o,id:a}:null}}return null}i(Ks,"startOfRecord");function Uy(t){let e=mi(t);return e&&
{...Zs,stamp:e.stamp,format:"stamp",text:e.rest}}i(Uy,"startAtStamp");function Hy(t,e){return{...Zs,level:e,format:"found",text:t}}i(Hy,"startFound");function Sp(t){
return{...Zs,text:t}}i(Sp,"startBare");var Zs={level:null,process:null,stamp:null,format:"none",head:null,cut:!1,text:"",traceback:null,structured:null,data:null,
tag:null};var ZL=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;function zy(t){if(t.indexOf(": ",1)<0||t.indexOf("[20",1)<0||t.startsWith("\
{"))return[t];let e=[],r=0,n=YL(t);for(let{index:s}of t.matchAll(ZL)){let o=n.closedAt(s);s<=r||!o||!KL.test(t.charAt(s-1))||VL(t.slice(r,r+WL))&&(e.push(t.slice(
r,s)),r=s,n.restart())}return e.push(t.slice(r)),e}i(zy,"splitGlued");var KL=/[^\s:=,([{<"'`|-]/,WL=200;function VL(t){return/^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.
test(t)}i(VL,"startsRecord");function YL(t){let e=0,r="",n=0;return{closedAt(s){for(;e<s;e++){let o=t.charAt(e);o==="\\"?e+=1:r!==""?o===r&&(r=""):o==='"'||o===
"'"?r=o:o==="("||o==="{"?n+=1:(o===")"||o==="}")&&(n-=1)}return r===""&&n<=0},restart(){r="",n=0}}}i(YL,"readQuotes");var QL=[{pattern:/^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /,example:"h.tasks.send[5fbb…] text"},{pattern:/^\[([\w.?]{1,250})\(([^()\s]{1,255})\)\]:? ?/,
example:"[h.tasks.send(5fbb…)] text"},{pattern:/^([\w.]{1,250})\/([0-9a-f-]{36}) /,example:"h.tasks.send/5fbb… text"}];function vl(t){for(let{pattern:e}of QL){
let r=e.exec(t);if(!r)continue;let[n,s="",o=""]=r;return s.startsWith("Task ")?null:{tag:s==="???"?null:{task:s,id:o},length:n.length,isLogger:n.endsWith("]: ")}}
return null}i(vl,"readTag");var XL=200,eF=/(?:(?<![\w'"`=])|(?<=(?:msg|message|event)[=:]))(?:Task |Hard time |Soft time |Received |Got task |Can't decode |Pool callback |Chord |Unrecoverable error)/,
jy=new Set(["handler-error","unregistered","invalid","undecodable","pool-callback","chord-error","unrecoverable"]),tF=/\d\d:\d\d:\d\d|\bcelery\b/;function qy(t){
let e=Zy(t);if(!e)return null;let r=Ty(e.before);return!r&&!tF.test(e.before)?null:Ky(e,r)?Hy(e.text,r):null}i(qy,"startAtPhrase");function Jy({text:t,level:e}){
let r=Zy(t);return!r||!Ky(r,e)||vl(t)?.isLogger?null:r.before.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\)/g," ").split(/\s+/).every(s=>!new RegExp("^\\p{Ll}+\
:?$","u").test(s))?r.celery:null}i(Jy,"phraseBehind");function Zy(t){let e=t.slice(0,XL+5).search(eF);if(e<1)return null;let r=t.slice(0,e);if(Cp(r))return null;
let n=ss(t.slice(e));return n&&(kl.has(n.phrase)||jy.has(n.phrase))?{before:r,text:t.slice(e),celery:n}:null}i(Zy,"findPhrase");function Ky({celery:t},e){return jy.
has(t.phrase)?e==="error"||e==="critical":(t.phrase==="failed"||t.phrase==="hard-limit")&&e!==null&&e!=="error"&&e!=="critical"?!1:t.phrase!=="failed"||dr(t.detail)!==
null}i(Ky,"isCredible");var rF=/\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;function Rl(t){let e=tt(t);
return e!==null&&rF.test(e.file)}i(Rl,"isWebFrame");var Wy=5e3,nF=1e6,sF=8e3;function _p(t,e,r,n,s){let o=wn(t.text);return{event:e,raw:r,foreign:n,lines:o?[t.text]:
[],phase:o?"header":"first",unfinished:t.cut&&r.length>=sF,quoting:!1,damage:null,lastAt:e.at,began:s,touched:s,...Dp(t)}}i(_p,"openRecord");function Dp(t){let e=t.
format==="celery"?"celery":t.format==="json"?null:"own",r=t.tag;for(let s of e?Dy(t.text,e):[t.text]){let o=vl(s);r??=o?.tag??null;let a=ss(s)??(o?oF(s,o):null);
if(a)return{start:t,celery:iF(a,t)?a:null,tag:r}}let n=t.format==="json"?null:Jy(t);return{start:t,celery:n,tag:r}}i(Dp,"readStart");function oF(t,{tag:e,length:r,
isLogger:n}){let s=ss(t.slice(r));return n&&s?.id!=null&&s.id!==e?.id?null:s}i(oF,"readTagged");function iF({phrase:t,detail:e},{level:r}){if(t!=="failed")return!0;
if(r!==null&&r!=="error"&&r!=="critical")return!1;let n=dr(e);return n===null||!/[A-Z]/.test(n.type)||!new RegExp("^ \\p{Ll}{2,} \\p{Ll}{2,}","u").test(n.rest)}
i(iF,"isAtItsLevel");function Il({start:t,celery:e}){return t.level==="info"||t.level==="debug"||e?.phrase==="boot-failed"}i(Il,"isSingle");function gi({phase:t}){
return t==="header"||t==="frame"||t==="source"||t==="chain"}i(gi,"isInside");function Yy({phase:t,celery:e}){return t==="chain"||t==="first"&&e!==null&&aF.has(e.
phrase)}i(Yy,"awaitsHeader");var aF=new Set(["failed","rejected","handler-error","outside-body","internal"]),lF=/^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;
function cF(t,e,r){let{phase:n,lines:s}=t,o=s.at(-1)??"";return Rl(e)?!0:n==="frame"?/^\S/.test(e)&&tt(e)===null&&!Pl(t,e):n==="raised"&&!Al(r)?Wr(e)!==null&&o.
trim()!=='"""'&&!uF(o):n==="source"&&/^\s+\S/.test(e)&&tt(e)===null&&!Vr(e)&&!Vr(o)&&!Bi(o.trim())&&!xl(e.trim())}i(cF,"isOthers");function uF(t){return/^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.
test(t)}i(uF,"isWrapperLine");function xp(t,e,r){if(t.unfinished)return 2;let n=Qy(e);if(!t.foreign&&(lF.test(n)||r&&cF(t,n,e))||gi(t)&&Al(t.lines.at(-1)??"")&&
!Al(e)&&e.trim()!=="")return 0;let s=Wr(n)!==null,o=os.has(n.trim());switch(t.phase){case"first":case"text":return Il(t)?s||dF(n)?0:1:s?2:1;case"header":return tt(
n)?t.foreign&&!Rl(n)?1:2:s?t.foreign?0:1:o||vt(n)||kp(t,n)?0:1;case"frame":return s||o||kp(t,n)?0:/^\s/.test(n)||tt(n)?2:1;case"source":return s||o||kp(t,n)?0:tt(
n)||Vr(n)?2:/^\s/.test(n)||n===""?1:vt(n)?2:/^[([{)\]}"'\w]/.test(n)&&!/^\d+\.\d+\./.test(n)?1:0;case"raised":return o?2:1;case"chain":return s?2:n.trim()===""?
1:0}}i(xp,"fitOf");function Qy(t){return Al(t)?t.replace(/^[ \t]*\| ?/,""):t}i(Qy,"withoutMargin");function Al(t){return/^[ \t]*\|/.test(t)}i(Al,"hasMargin");function kp(t,e){
if(!/^\S/.test(e)||tt(e)!==null||t.lines.some(n=>tt(n)?.bare))return!1;let r=vt(e);return r===null?!0:!r.sure&&!r.type.includes(".")&&!Pl(t,e)}i(kp,"isStray");function dF(t){
return tt(t)!==null||Vr(t)}i(dF,"isFrameLike");function Pl({celery:t},e){let r=t?dr(t.detail)?.type:void 0,n=vt(e)?.type;return r!==void 0&&n!==void 0&&Vy(r)===
Vy(n)}i(Pl,"promises");function Vy(t){return t.slice(t.lastIndexOf(".")+1)}i(Vy,"lastPart");function Ll(t,e,r,n){if(t.lastAt=r,t.touched=n,t.unfinished){Op(t,e);
return}if(t.lines.length>=Wy){t.damage=`it is longer than ${Wy} lines`;return}t.lines.push(e),e.trim()==='"""'&&t.phase==="raised"&&(t.quoting=!t.quoting),t.phase=
pF(t,e)}i(Ll,"append");function pF({phase:t},e){let r=Qy(e);return Wr(r)?t==="raised"?"raised":"header":t==="first"||t==="text"?"text":os.has(r.trim())?"chain":
t==="raised"?"raised":tt(r)?"frame":Vr(r)||/^[\s+|]/.test(r)||r===""?t==="header"||t==="chain"?t:"source":vt(r)?"raised":t}i(pF,"nextPhase");function Op(t,e){let r=t.
lines.length-1;if(r>=0){t.lines[r]+=e;return}if(t.raw.length>nF){t.unfinished=!1;return}if(t.raw+=e,t.start.cut&&!e.endsWith("}"))return;let n=Ks(t.raw);t.unfinished&&=
n?.cut!==!1,Object.assign(t,Dp(n??{...t.start,text:t.start.text+e}))}i(Op,"extend");function Xy(t,e){if(t.celery!==null||t.lines.length>0||!/^\[\d{4}-/.test(t.raw)||
!/(?:^\[[^\]]*|\] .*(?:Task |limit )\S*)$/.test(t.raw))return!1;let r=Ks(t.raw+e),n=r?Dp(r):null;return n?.celery?(Object.assign(t,n,{raw:t.raw+e}),!0):!1}i(Xy,
"mend");var vp=4,eb=5,fF=26,BF=300,hF=100,tb="another traceback was written between its lines";function nb(t){let e=[],r=null,n=!1,s=null,o=null,a=new Set,l=[],c=0,u=i(
({event:h,start:g,celery:m,tag:C,lines:y,damage:E})=>t({event:h,start:g,celery:m??mF(g,y),tag:C,lines:y,damage:E}),"close"),d=i((h,g,m)=>{let C=sb(h),y=_p(h,g,m,
!1,c),E=y.celery===null&&r!==null&&C!==r&&C!=="none";y.celery!==null&&C!=="none"&&(r??=C),n||=E;let w=i(v=>rb(g.at,v.lastAt)>eb?!1:gi(v)?!0:E?!v.foreign:v.phase===
"first"&&!v.foreign&&!Il(v)&&v.celery!==null&&Il(y),"stays"),D=[];l=l.filter(({lastAt:v})=>rb(g.at,v)<=eb);for(let v of e)w(v)?D.push(v):(u(v),v.celery?.phrase===
"failed"&&l.length<vp&&l.push(v));let k=ob(h,g);k!==null&&a.size<hF&&a.add(k),D.length>=vp&&u(D.shift()),e=[...D,E?{...y,foreign:E}:y]},"begin"),p=i(h=>{let g=null,
m=0;for(let C of e){let y=xp(C,h,n);if(!(y===0||y<m)&&!(g!==null&&!g.foreign&&C.foreign&&y===2&&Yy(g))){if(g!==null&&y===2&&m===2&&gi(C)&&g.touched>C.began){if(!g.
foreign&&C.foreign&&!Rl(h)&&!CF(g,h)){g.damage=tb;continue}!C.foreign&&!g.foreign&&(C.damage=tb)}[g,m]=[C,y]}}return g},"follow"),f=i((h,g)=>{let m=p(h);if(m)Ll(
m,h,g.at,c);else if(wn(h)&&e.length<vp){let C=_p(Sp(""),g,"",!0,c);Ll(C,h,g.at,c),e.push(C)}},"goOn"),B=i((h,g)=>{let m=e.at(-1),C=gF(h,r!==null&&r!=="stamp");if(C&&
![...e,...l].some(y=>wF(y,C,h,g,r,a))){m&&EF(m,C)?Ll(m,C.text,g.at,c):d(C,g,h);return}if(!C){if(yF(h,r!==null,e)&&![...e,...l].some(w=>Ap(w,h))){d(Sp(h),g,h);return}
if(m&&Xy(m,h))return;let E=r===null||r==="found"?qy(h):null;if(E&&![...e,...l].some(w=>Ap(w,h))){d(E,g,h);return}}f(h,g)},"read");return{line({text:h,cut:g},m){
if(!_y(h)){if(c+=1,o&&(wn(h)||Ks(h)?.cut===!1)&&(o=null),o)Op(o,h);else{r===null&&(s??=Oy(h));for(let C of zy(s?s(h):h))B(C,m)}o=g?o??e.at(-1)??null:null}},end(){
for(let h of e)u(h);e=[],o=null}}}i(nb,"foldStream");function mF({format:t},e){return t!=="none"||!e[0]||!wn(e[0])?null:e.some(n=>/\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.
test(n))?{phrase:"boot-failed",task:null,id:null,detail:""}:null}i(mF,"readBootFailure");function sb({format:t,head:e}){return e===null?t:`${t} ${e}`}i(sb,"form\
Of");function rb(t,e){return t===e?0:(Date.parse(t)-Date.parse(e))/1e3}i(rb,"seconds");function gF(t,e){let r=Ks(t);if(r||e)return r;let n=Uy(t);return n&&!Ey(n.
text)&&!wn(n.text)?n:null}i(gF,"startOf");function CF(t,e){return/^[A-Za-z_]/.test(e)&&!Pl(t,e)}i(CF,"disowns");function yF(t,e,r){let n=ss(t);return!n||n.phrase===
"harmless"?null:kl.has(n.phrase)?e&&!r.some(s=>s.celery?.id===n.id&&s.celery.phrase===n.phrase)||(n.phrase==="failed"||n.phrase==="expected")&&dr(n.detail)===null?
null:n:n.phrase==="outside-body"||!e||bF.has(n.phrase)?n:null}i(yF,"readBare");var bF=new Set(["pool-callback","process-exited"]);function EF(t,e){return e.format!==
"celery"||e.level!=="warning"||t.start.level!=="warning"||t.celery!==null||t.start.process!==e.process?!1:wn(e.text)?t.phase==="chain"||t.start.text.startsWith(
"--- Logging error"):e.text.trim()===""?t.phase==="raised"||t.phase==="chain":gi(t)&&xp(t,e.text,!1)===2}i(EF,"isPrinted");function wF(t,e,r,n,s,o){if(Ap(t,r))return!0;
if(t.phase==="first"||t.phase==="text"||e.stamp===null)return!1;if(t.quoting&&sb(e)!==s)return!0;let a=ob(e,n);return a===null||t.lines.length>BF?!1:![...o].some(
l=>Math.abs(l-a)<=fF)}i(wF,"isQuoted");function ob({stamp:t},{at:e}){if(t===null)return null;let r=(Date.parse(`${t.slice(0,19).replace(" ","T")}Z`)-Date.parse(
e))/36e5;return Number.isFinite(r)?Math.round(r):null}i(ob,"clockOf");var TF=/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;function Ap(t,e){let[r=""]=e.trimEnd().split(
TF,1);return r.length<12?!1:(t.celery?.detail||t.start.text).replaceAll("\\","").includes(r.slice(0,400).replaceAll("\\",""))}i(Ap,"quotes");var SF="the logger wrote frames without a file or a line";function ib(t,e=""){let r=kF(t,e)??DF(t);if(!r||r.exceptions.length===0)return null;let{exceptions:n,isOdd:s}=r;return{exceptions:n,state:s?"partial":"complete",
why:s?SF:null}}i(ib,"readStructuredTraceback");function kF(t,e){let r=Rp(Array.isArray(t)?t:pr(t,"stacks")).filter(l=>Mt(l.exc_type)!=="");if(r.length===0)return null;
let s=e!==""&&r.at(-1)?.exc_type===e&&r[0]?.exc_type!==e?r.toReversed():r,o=!1;return{exceptions:s.map((l,c)=>{let u=s[c+1],d=Array.isArray(l.exc_notes)?l.exc_notes.
map(Mt):[],{frames:p,odd:f}=lb(l.frames,{file:["filename"],name:["name"],source:["line"]}),B=_F(l.syntax_error);return o||=f,{type:Mt(l.exc_type),message:[Mt(l.
exc_value),...d].join(`
`).trimEnd(),frames:B?[...p,B]:p,link:u?u.is_cause===!0?"cause":"context":null,group:ab(l,10)}}).toReversed(),isOdd:o}}i(kF,"readStacks");function ab(t,e){let r=t.
exceptions;return!Array.isArray(r)||e===0?[]:r.flatMap(n=>{let[s]=Rp(Array.isArray(n)?n:pr(n,"stacks"));if(!s)return[];let o=ab(s,e-1);return o.length>0?o:Mt(s.
exc_type)||[]})}i(ab,"membersOf");function _F(t){let[e,r]=[Mt(pr(t,"filename")),ub(pr(t,"lineno"))];return e===""||r===null?null:{file:e,line:r,function:"<unkno\
wn>",source:Mt(pr(t,"line")).trim()||null}}i(_F,"readSyntaxError");function DF(t){let e=Rp(pr(t,"values")).filter(c=>Mt(c.type)!=="");if(e.length===0)return null;
let r=i(c=>Mt(pr(c?.mechanism,"source")),"sourceOf"),n=i(c=>r(c).startsWith("exceptions["),"isMember"),s=e.filter(c=>!n(c)),o=new Map;for(let c of e.filter(n)){
let u=pr(c.mechanism,"parent_id");o.set(u,[...o.get(u)??[],Mt(c.type)])}let a=!1;return{exceptions:s.map((c,u)=>{let{frames:d,odd:p}=lb(pr(c.stacktrace,"frames"),
{file:["abs_path","filename"],name:["function"],source:["context_line"]});a||=p;let[f,B]=[Mt(c.module),Mt(c.type)];return{type:f===""||f==="builtins"?B:`${f}.${B}`,
message:Mt(c.value),frames:d,link:u===0?null:r(s[u-1])==="__cause__"?"cause":"context",group:o.get(pr(c.mechanism,"exception_id"))??[]}}),isOdd:a}}i(DF,"readSen\
try");function lb(t,e){let r=[],n=Array.isArray(t)?t:[],s=t!=null&&!Array.isArray(t);for(let o of n){let a=i(d=>d.map(p=>Mt(pr(o,p))).find(p=>p!=="")??"","first"),
[l,c,u]=[a(e.file),ub(pr(o,"lineno")),a(e.name)];l===""&&u.startsWith("Skipped frames: ")||(l===""||c===null?s=!0:r.push({file:l,line:c,function:u||"<unknown>",
source:a(e.source).trim()||null}))}return{frames:r,odd:s}}i(lb,"readFrames");function pr(t,e){return cb(t)&&Object.hasOwn(t,e)?t[e]:void 0}i(pr,"fieldOf");function Rp(t){
return Array.isArray(t)?t.filter(cb):[]}i(Rp,"fieldsIn");function cb(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}i(cb,"isFields");function Mt(t){return typeof t==
"string"?t:""}i(Mt,"textOf");function ub(t){return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:null}i(ub,"lineOf");var db="the log ends before the exception line",xF="the log ends before the next exception of the chain",pb="the log ends inside the exception group",OF="the lo\
g ends inside the traceback that a worker process sent",is="lines are missing from it",Ci="lines of another record stand in it",Fl="frames follow that nothing c\
hains to it: quoted by its message, or of another record",vF=new Set(["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]),Nl=i(t=>vF.has(t.slice(t.lastIndexOf(
".")+1)),"isWrapper"),Ip='"""',fb="<unknown>",AF=/^\s*warn\(RuntimeWarning\(/,RF=65536;function yi(t,e=""){return new Pp(t,e).read()}i(yi,"readTraceback");var Pp=class{static{
i(this,"Reader")}#r;#d;#i=[];#e="before";#n=null;#p="";#a="";#f=!1;#o=null;#c=!1;#m=null;#B=!1;#g=null;constructor(e,r){this.#r=e,this.#d=Gl(r.slice(0,RF))}read(){
for(let r=0;r<this.#r.length;r++)this.#T(r)&&(r+=1);let e=this.#e;return e==="before"?null:(e==="members"&&this.#o&&(this.#E(),this.#t(pb)),e==="frames"&&this.#t(
this.#n?db:xF),e==="text"&&this.#f&&this.#t(pb),(this.#c||this.#n&&Nl(this.#n.type))&&this.#t(OF),this.#C(),this.#i.length===0&&this.#t(db),this.#i.some(({frames:r})=>LF(
r))&&this.#t(Ci),PF(this.#i.flatMap(({frames:r})=>r))&&this.#t(is),{exceptions:this.#i,state:this.#g===null?"complete":"partial",why:this.#g})}#T(e){let r=this.#r[e]??
"",n=as(this.#p,r);if(this.#e==="members"&&this.#A(n)||this.#S(e,n.trim())||this.#_(e,r))return!1;let s=as(this.#a,r);if(this.#c&&s.trim()===Ip&&this.#e!=="fram\
es")return this.#c=!1,this.#C(),this.#m=this.#i.at(-1)??null,this.#e="ended",!1;switch(this.#e){case"frames":return this.#D(e,s);case"text":return this.#v(s),!1;case"\
ended":return tt(s.trimEnd())&&this.#u(Fl),!1;default:return!1}}#S(e,r){let n=os.get(r);if(!n)return!1;let s=this.#l(e),o=s===null?null:this.#s(s);if(o!==null&&
!Wr(o)&&!vt(o.trimEnd())||this.#B&&s!==null&&this.#d.includes(Gl(r))&&this.#w(s))return!1;if(this.#e==="before"){if(o===null)return!1;this.#k(e)}return this.#e===
"frames"&&this.#t(is),this.#C(),this.#e="frames",this.#f=this.#B=!1,this.#a=this.#p,this.#n=null,o===null||this.#h(n),!0}#k(e){let r=e-1;for(;r>0&&!vt(this.#s(r).
trimEnd())?.sure;)r-=1;if(r<0)return;let n=vt(this.#s(r).trimEnd());if(!n)return;let s=this.#h(null);s.type=n.type,s.message=[n.message,...this.#r.slice(r+1,e)],
this.#e="text"}#_(e,r){let n=Wr(r);if(!n)return!1;let s=this.#n;if(this.#e==="before")this.#c=this.#r.slice(Math.max(0,e-2),e).some(o=>o.trim()===Ip),this.#h(null);else if(this.#e===
"text"&&s&&Nl(s.type))this.#c=!0,this.#h(s.link);else if(this.#e==="frames"){if(s&&s.frames.length>0)return this.#u(Ci),!0}else if(this.#e==="text"){let o=this.#l(
e);return o!==null&&this.#w(o)?(this.#B=!0,!1):(this.#u(Fl),!0)}else return this.#u(this.#e==="dropped"?Fl:Ci),!0;return this.#n&&(this.#n.headed=!0),this.#p=n.
outer,this.#a=n.margin,this.#f=n.ofGroup,!0}#D(e,r){let n=this.#n,s=r.trimEnd();if(!n||s==="")return!1;if(Vr(s))return n.open||=by(s),!1;let o=e+1<this.#r.length?
as(this.#a,this.#s(e+1)):null,a=o===null?null:IF(s,o.trimEnd()),l=a??tt(s);if(l){if(l.function===null&&this.#l(e)===null)return!1;let{file:u,line:d,function:p}=l;
return n.frames.push({file:u,line:d,function:p??fb,source:null}),n.bare=l.bare,n.open=!1,a!==null}if(hp(s))return o!==null&&this.#t(is),!1;if(this.#x(e,s))return!1;
let c=vt(s);return c&&(c.sure||!this.#R(e)&&(c.hasText||!this.#b(e)))?(n.type=c.type,n.message.push(c.message),n.headed&&n.frames.length===0&&this.#t(is),this.#e=
"text"):this.#t(Ci),!1}#x(e,r){let n=this.#n,s=n?.frames.at(-1),o=/^\s/.test(r);if(!n||!s)return o&&n?.headed&&this.#t(is),o;let a=r.trim();if(s.source===null)return!o&&
!(n.bare&&this.#O(e,r,s.file))?!1:(n.frames[n.frames.length-1]={...s,source:a},n.open=Bi(a),!0);let l=n.open||xl(a);return!o&&!(n.bare&&l&&!vt(r)?.sure)?!1:(l||
this.#t(is),n.open||=Bi(a),!0)}#O(e,r,n){let s=vt(r);if(!s)return!0;let o=this.#l(e),a=o===null?null:as(this.#a,this.#s(o)).trimEnd();return a!==null&&(tt(a)||Vr(
a))?!0:s.sure?!1:this.#b(e)||!(s.hasText||Dl(n))}#b(e){let r=this.#l(e);return r!==null&&vt(as(this.#a,this.#s(r)).trimEnd())?.sure===!0}#v(e){let r=this.#n;if(r){
if(this.#f&&(fi(e)??fi(e.replace(/^[ \t]*\|/,"")))?.opens){this.#e="members",this.#o=[];return}if(!(Nl(r.type)&&e.trim()===Ip)){if(tt(e.trimEnd())?.function&&!this.#B&&
!this.#d.includes(Gl(e.trim()))){this.#u(Fl);return}r.message.push(e)}}}#A(e){let r=fi(e)??fi(e.replace(/^[ \t]*\| ?/,""));if(r)return r.opens&&(this.#o=[]),this.#E(),
this.#o=r.closes?null:[],!0;let n=/^[ \t]*\| ?/.exec(e);if(n)return this.#o?.push(e.slice(n[0].length)),!0;if(e.trim()==="")return!0;if(this.#o===null)this.#e="\
ended";else if(os.has(e.trim()))this.#t(is);else return this.#t(Ci),!0;return!1}#E(){let e=this.#o;if(this.#o=null,!e||e.length===0)return;let r=yi(e)?.exceptions.
at(-1)?.type??vt((e[0]??"").trimEnd())?.type;r&&this.#n?.group.push(r)}#h(e){let r={frames:[],headed:!1,bare:!1,open:!1,message:[],type:"",link:e,group:[]};return this.#n=
r,this.#e="frames",r}#C(){let e=this.#n;if(this.#n=null,!e||Nl(e.type)||e.type===""&&e.frames.length===0)return;let{type:r,message:n,frames:s,group:o}=e;for(;n.
length>0&&(n.at(-1)?.trim()===""||AF.test(n.at(-1)??""));)n.pop();let a=n.join(`
`).trimEnd(),l=this.#m;if(this.#m=null,l&&e.link==="cause"&&l.type===r&&l.message===a)return;let c=this.#i.length===0?null:e.link;this.#i.push({type:r,message:a,
frames:s,link:c,group:o})}#u(e){this.#t(e),this.#e="dropped"}#t(e){this.#g??=e}#s(e){return as(this.#p,this.#r[e]??"")}#l(e){for(let r=e+1;r<this.#r.length;r++)
if(this.#s(r).trim()!=="")return r;return null}#w(e){let r=this.#s(e),n=Wr(r)?this.#l(e):e;return n!==null&&this.#d.includes(Gl(this.#s(n).trim()))}#y=null;#R(e){
if(!this.#y){let r=new Uint8Array(this.#r.length+1);for(let n=this.#r.length-1;n>=0;n--){let s=as(this.#a,this.#r[n]??""),o=Wr(s)!==null||os.has(s.trim());r[n]=
o?0:tt(s.trimEnd())?1:r[n+1]??0}this.#y=r}return this.#y[e+1]===1}};function IF(t,e){let r=tt(t);if(r?r.function!==null:!hp(t))return null;let n=tt(t+e);return n?.
function&&tt(e)===null?n:null}i(IF,"joinedFrame");function PF(t){let e=i(({file:n})=>n.slice(0,n.lastIndexOf("/")+1),"folder"),r=new Set(t.filter(({source:n})=>n!==
null).map(e));return t.some(n=>n.source===null&&n.function!==fb&&!Dl(n.file)&&r.has(e(n)))}i(PF,"lacksSource");function LF(t){let e=t.map(({file:r})=>/\/lib(?:64)?\/python(\d+\.\d+)\//.
exec(r)?.[1]);return new Set(e.filter(r=>r!==void 0)).size>1}i(LF,"isOfTwoPythons");function as(t,e){return t===""?e:e.startsWith(t)?e.slice(t.length):e.trimEnd()===
t.trimEnd()?"":e}i(as,"without");function Gl(t){return t.replaceAll("\\","")}i(Gl,"unescaped");function bi(t){if(Dl(t))return!1;let e=t.replaceAll("\\","/");return/\/(?:site|dist)-packages\//.
test(e)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(e)&&!/\/Python\d+\/Lib\//i.test(e)}i(bi,"isOwnCode");function At(t){let{start:e,celery:r,damage:n}=t,s=r?.detail??"",[,o]=/\\n(Traceback \(most recent call last\):\\n.*)$/s.exec(dr(s)?.rest??"")??[],a=ib(e.structured)??
yi((e.traceback??o?.replaceAll("\\n",`
`))?.split(`
`)??$l(t),s);return a===null||n===null?a:{...a,state:"partial",why:n}}i(At,"tracebackOf");function $l({start:t,lines:e}){return t.text.includes(`
`)?[...t.text.split(`
`).slice(1),...e]:e}i($l,"bodyOf");function FF({start:t,lines:e}){return[t.text,t.traceback??"",...e].join(`
`)}i(FF,"textOf");function Lp(t){return t?.exceptions.findLast(({type:e,link:r},n)=>e!==""&&(n===0||r!==null))??null}i(Lp,"lastOf");function Ut(t){return t.slice(
t.lastIndexOf(".")+1)}i(Ut,"classOf");var NF="ExceptionWithTraceback";function GF({type:t,message:e}){return t!=="UnpickleableExceptionWrapper"?"":/, (?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s.
exec(e)?.slice(1).join("")??""}i(GF,"wrappedIn");function Qr(t,e){let r=dr(t),n=Lp(e);if(r&&r.type!==NF){let s=n!==null&&Ut(n.type)===Ut(r.type);return n&&!s&&!/[A-Z.]/.
test(r.type)?{type:n.type,message:n.message}:{type:r.type,message:s&&n.message||GF(r)||r.message}}return n?{type:n.type,message:n.message}:{type:/^[A-Za-z_][\w.]*/.
exec(t)?.[0]??"UnknownError",message:t}}i(Qr,"exceptionOf");var $F=/\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;function Bb(t){let e=t?.exceptions??
[],r=e.some(({frames:l})=>l.some(({file:c,function:u})=>u==="retry"&&c.endsWith("/app/task.py"))),n=e.at(-1);if(n!==void 0&&Ut(n.type)==="Reject")return r?e.at(
-2)??null:null;if(t?.state!=="partial")return null;let[o]=e;return o?.frames[0]!==void 0&&$F.test(o.frames[0].file)||r?e.findLast(({type:l})=>l!=="")??o??null:null}
i(Bb,"publishError");var MF=[{before:/^[^\n]* headers:(?=\{)/,example:"Can't decode message body: DecodeError() [type:'application/json' encoding:'utf-8' header\
s:{'id': '5fbb…'}]"},{before:/^[^\n]*?\. Task: (?=\{)/,example:"Couldn't convert ETA 'soon' to timestamp: ValueError(). Task: {'id': '5fbb…'}"},{before:/^[^\n]*?\(args:\('[^'\n]*', '[^'\n]*', (?=\{)/,
example:"TaskPool: Apply <function fast_trace_task> (args:('a.b', '5fbb…', {'id': '5fbb…'}) kwargs:{})"},{before:/contents of the message headers:\s*(?=\{)/,
example:`The full contents of the message headers:
{'lang': 'py', 'task': 'a.b', 'id': '5fbb…'}`}],UF=/^[^[\]\s'"]{1,255}$/;function Ei(t){let e=[t.celery?.detail??"",...$l(t)].join(`
`),r=MF.map(({before:o})=>o.exec(e)).find(o=>o!==null),n=_l(r?e.slice(r.index+r[0].length):""),s=n.get("id")??null;return{id:s!==null&&UF.test(s)?s:null,task:t.
celery?.task??n.get("task")??null,args:Ws(n.get("argsrepr")??null,n.get("kwargsrepr")??null)}}i(Ei,"headersOf");function Ws(t,e){return t===null||e===null?null:
`args:${t} kwargs:${e}`}i(Ws,"argumentsIn");function Fp(t,e,r){if(t.start.data)return Ws(t.start.data.args,t.start.data.kwargs);let n=t.celery?.id;for(let s of[
e,...(r?.exceptions??[]).map(o=>o.message)]){let o=/Can't retry .{1,250}?\[([^[\]\s]+)\] (args:.* kwargs:\{.*\})/s.exec(s);if(o?.[2]&&o[1]===n)return o[2]}return null}
i(Fp,"argumentsOf");function hb(t){if(t.start.data)return Ws(t.start.data.args,t.start.data.kwargs);let e=/\bargs[:=] ?(\(.*\)|\[.*\]) kwargs[:=] ?(\{.*\})/s.exec(
t.celery?.detail??"");return Ws(e?.[1]??null,e?.[2]??null)}i(hb,"receivedArguments");function Ml(t){return/celery-task-meta-([^\s'"\\]{1,255})/.exec(FF(t))?.[1]??
null}i(Ml,"resultKey");var Tr=i(()=>!0,"always"),wi=i(t=>({exception:e})=>Ut(e)===t,"raised"),HF=[{phrases:["handler-error"],when:wi("Terminated"),kind:null,reason:"an operator ended \
it: `revoke(terminate=True)`"},{phrases:["failed","handler-error"],when:wi("TimeLimitExceeded"),kind:"time-limit",reason:"Celery 3 tells a hard limit as a failu\
re of the task, too"},{phrases:["failed","handler-error"],when:wi("WorkerLostError"),kind:"worker-lost",reason:"the child is gone; Celery up to 3 names the task"},
{phrases:["failed"],when:Tr,kind:"exception",reason:"the body raised"},{phrases:["log-broken"],when:Tr,kind:"exception",reason:"the body raised, and writing it \
down failed"},{phrases:["internal"],when:Tr,kind:"internal-error",reason:"Celery says so itself"},{phrases:["hard-limit"],when:Tr,kind:"time-limit",reason:"kill\
ed by its limit"},{phrases:["rejected"],when:Tr,kind:"rejected",reason:"a retry that could not be published"},{phrases:["unregistered"],when:Tr,kind:"unregister\
ed",reason:"no worker knows the name"},{phrases:["invalid","undecodable","unknown-message","bad-eta"],when:Tr,kind:"invalid-message",reason:"the message is gone"},
{phrases:["outside-body"],when:wi("InvalidTaskError"),kind:"invalid-message",reason:"arguments that are no mapping are noticed in the child"},{phrases:["outside\
-body","unrecoverable"],when:zF,kind:"result-store",reason:"a solo worker dies of it"},{phrases:["outside-body"],when:Tr,kind:"internal-error",reason:"the trace\
r failed, or a hook of the task"},{phrases:["pool-callback"],when:wi("MemoryError"),kind:"other-terminal",reason:"the main process repeats the MemoryError of a \
child"},{phrases:["pool-callback"],when:Tr,kind:"result-store",reason:"the main process could not handle a result"},{phrases:["chord-error"],when:Tr,kind:"chord\
-error",reason:"the body never runs"},{phrases:["handler-error","cannot-apply","batch-failed","undispatched","boot-failed"],when:Tr,kind:"other-terminal",reason:"\
work is lost, and no line says whose"}];function mb(t){return HF.find(({phrases:e,when:r})=>e.includes(t.phrase)&&r(t))?.kind??null}i(mb,"kindOf");function zF({
related:t,traceback:e,phrase:r}){return t!==null?!0:r==="unrecoverable"?!1:(Lp(e)?.frames??[]).some(({file:n,function:s})=>/\/celery\/backends\//.test(n)||s==="\
store_result"||s==="mark_as_failure")}i(zF,"isStoring");var jF=/^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;function gb(t){let{delay:e,exception:r}=jF.exec(t)?.groups??{};return{
delay:e===void 0?null:Number(e),exception:r===void 0?null:dr(r)?.type??null}}i(gb,"readRetry");function Eb(){let t=new Map,e=new Set,r=new Map,n=i((s,o)=>{if(!s.id||!s.task)return null;let a=t.get(s.id);if(a)return a;let l={task:s.task,received:[],attempts:[],
told:new Set,end:null,delivered:null,accepted:null,softLimit:null,args:null,stream:o};return t.set(s.id,l),l},"known");return{all:t,informative:e,known:n,alive(s){
return(s===null?null:t.get(s))??null},delivered({event:s,start:o},a,l,c){e.add(l);let u=n(a,l);u&&(Cb(u,s.id,o.stamp===null?null:`received ${o.stamp}`)||(u.received.
push(s.id),u.delivered={at:s.at,stamp:o.stamp,stream:l},u.accepted=null,u.stream=l,u.args??=c))},retried({event:s,start:o},a,l){e.add(l);let c=n(a,l);c&&!Cb(c,s.
id,o.stamp===null?null:`${s.at} ${o.stamp} ${a.detail}`)&&c.attempts.push({at:s.at,...gb(a.detail),reason:a.detail,eventId:s.id,stamp:o.stamp})},ended(s,o,a){a!==
"failed"&&s.phrase!=="rejected"&&e.add(o);let l=n(s,o);if(l){if(l.end=a,a==="succeeded"&&l.attempts.length>0){let c=r.get(l.task)??{executions:0,retries:0};r.set(
l.task,{executions:c.executions+1,retries:c.retries+l.attempts.length})}a==="succeeded"&&(l.args=null),a==="succeeded"&&s.id&&l.received.length<=1&&t.delete(s.id)}},
savedByRetry(){return[...r].map(([s,o])=>({task:s,...o})).toSorted((s,o)=>s.task<o.task?-1:1)}}}i(Eb,"startLives");function Cb({told:t},e,r){let n=t.has(e)||r!==
null&&t.has(r);return t.add(e),r!==null&&t.add(r),n}i(Cb,"isTold");function Gr(t,e){return(Date.parse(t)-Date.parse(e))/1e3}i(Gr,"seconds");function wb(t,e){let r=t.
accepted??t.delivered;if(!r)return null;let n=yb(r,e);if(t.accepted)return Np(n);let s=t.attempts.at(-1);return s?s.delay===null?null:Np(Math.min(n,yb({...s,stream:t.
stream},e)-s.delay)):Np(n)}i(wb,"runSeconds");function Np(t){return t<0?null:Math.round(t*1e3)/1e3}i(Np,"positive");function yb(t,e){let r=t.stream===e.stream?bb(
e.stamp)-bb(t.stamp):Number.NaN;return Number.isFinite(r)?r:Gr(e.at,t.at)}i(yb,"elapsed");function bb(t){let e=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.
exec(t??"");return e?Date.parse(`${e[1]}T${e[2]}.${(e[3]??"0").slice(0,3)}Z`)/1e3:Number.NaN}i(bb,"clockSeconds");var qF=20,JF=3600;function Tb(t,e){let{id:r,event:n,stream:s,stamp:o}=t,a=r===null?null:e.alive(r),l=(a?.attempts??[]).filter(({eventId:c})=>Y(c,n.id)<0).toSorted(
(c,u)=>Y(c.eventId,u.eventId));return{taskId:r,task:t.task,kind:t.kind,exception:t.exception,message:t.message,retries:r!==null&&(l.length>0||e.informative.has(
s))?l.length:null,attempts:l.map(({at:c,delay:u,exception:d,reason:p})=>({at:c,delay:u,exception:d,reason:p})),softLimit:a?.softLimit??null,deliveries:a?.received.
length||null,runSeconds:a?wb(a,{at:n.at,stamp:o,stream:s}):null,args:t.args??a?.args??null,related:t.related,at:n.at,eventId:n.id,source:n.source,program:n.program,
worker:ZF(t),process:t.process,traceback:t.traceback,candidates:t.kind==="worker-lost"&&r===null?KF(t,e):[]}}i(Tb,"tellFailure");function ZF({stream:t,event:e}){
return t.slice(t.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$|\[\d+\]$/,"")||e.program}i(ZF,"workerOf");function KF({stream:t,event:e},r){let n=[];for(let[
s,o]of r.all){if(o.end!==null||o.stream!==t||o.delivered===null)continue;let a=o.received.toSorted(Y).at(-1);if(a!==void 0&&Y(a,e.id)<0&&Gr(e.at,o.delivered.at)<=
JF&&n.push({task:o.task,id:s}),n.length>=qF)break}return n}i(KF,"candidatesOf");var WF=20;function Sb(){let t=new Map,e=[];return{logged(r,n){let{event:s,start:o,tag:a}=r;if(!a||!n||n.end!==null||n.received.length===0||n.task!==a.task||o.level!==
"error"&&o.level!=="critical")return;let l=At(r);if(!l)return;let{type:c,message:u}=Qr("",l),d=VF(o.text,a),p=t.get(a.id)??[];p.some(f=>f.at===s.at&&f.text===d&&
f.exception===c)||(p.push({taskId:a.id,task:n.task,exception:c,message:u,text:d,at:s.at,eventId:s.id,source:s.source,program:s.program,traceback:l}),t.set(a.id,
p.slice(-WF)))},ended(r,n){let s=r===null?void 0:t.get(r);r===null||!s||(t.delete(r),n&&e.push(...s))},end:i(()=>e,"end")}}i(Sb,"watchSwallowing");function VF(t,{
task:e,id:r}){let n=`${e}[${r}]`;return(t.startsWith(n)?t.slice(n.length).replace(/^:? /,""):t).split(`
`,1)[0]??""}i(VF,"untagged");var Ul=15;function kb(t){let e=Map.groupBy(t.toSorted((n,s)=>n.event.at<s.event.at?-1:n.event.at>s.event.at?1:0),({stream:n})=>n),r=new Set;return{nearest(n,s){
let o=e.get(n.stream)??[],a=null,l=Ul;for(let c=YF(o,n);c<o.length;c++){let u=o[c];if(!u||Gr(u.event.at,n.event.at)>Ul)break;if(r.has(u)||u===n||!s(u))continue;
let d=Math.abs(Gr(u.event.at,n.event.at));d<=l&&(a===null||d<l)&&([a,l]=[u,d])}return a&&r.add(a),a}}}i(kb,"startFinder");function YF(t,e){let[r,n]=[0,t.length];
for(;r<n;){let s=r+n>>1;[r,n]=Gr(t[s]?.event.at??"",e.event.at)<-Ul?[s+1,n]:[r,s]}return r}i(YF,"firstNear");function _b(t,e,r){let n=QF(t.toSorted((u,d)=>Y(u.event.
id,d.event.id))),s=kb(e),o=nN(r),a=new Set(e.map(({id:u})=>u)),l=kb(n.filter(({kind:u,phrase:d})=>u==="result-store"&&d==="outside-body")),c=new Set;return n.filter(
u=>{switch(u.kind){case"time-limit":return!s.nearest(u,({kind:d})=>d==="time-limit");case"worker-lost":return rN(u,o)?!1:(tN(u,n,r),u.id===null||!a.has(u.id));case"\
result-store":{let d=u.related;return d!==null&&(c.has(d)||a.has(d))?!1:(d!==null&&c.add(d),u.phrase!=="pool-callback"?!0:!l.nearest(u,({related:p})=>d===null||
p===null))}case"internal-error":{let d=s.nearest(u,p=>XF(u,p));return d&&(d.kind="internal-error"),d===null}case"other-terminal":return!s.nearest(u,d=>eN(u,d));default:
return!0}})}i(_b,"joinTwins");function QF(t){let e=new Map;return t.filter(r=>{let{phrase:n,exception:s,message:o,task:a,stamp:l,event:c}=r;if(l===null)return!0;
let u=[c.source,n,a,s,o,l.slice(0,19)].join("	"),d=e.get(u)??[];return e.set(u,[...d,r]),!d.some(p=>l.length===(p.stamp??"").length?p.stamp===l:p.form!==r.form)})}
i(QF,"onceEach");function XF(t,e){return e.kind!=="exception"||e.process!==t.process?!1:[e.exception,...(e.traceback?.exceptions??[]).map(({type:n})=>n)].some(n=>Ut(
n)===Ut(t.exception))}i(XF,"isSameInChild");function eN({phrase:t,exception:e},r){return t==="pool-callback"?Ut(r.exception)==="MemoryError":t==="handler-error"&&
e==="MaybeEncodingError"&&r.kind==="exception"}i(eN,"isRepeatedByMain");function tN(t,e,r){if(!/\bJob: \d+\.$/.test(t.message))return;let n=e.find(({kind:s,stream:o,
related:a,message:l})=>s==="chord-error"&&o===t.stream&&a!==null&&l.includes(t.message));!n||n.related===null||Math.abs(Gr(n.event.at,t.event.at))>Ul||(t.id=n.related,
t.task=r.get(n.related)?.task??null)}i(tN,"nameLost");function rN({stream:t,event:e},r){let n=r.findIndex(s=>s.stream===t&&Y(s.before,e.id)<0&&Y(e.id,s.after)<0);
return n>=0&&r.splice(n,1),n>=0}i(rN,"takeRedelivery");function nN(t){let e=[];for(let{received:r,attempts:n,stream:s}of t.values()){let o=r.length-1-n.length;if(o<
1)continue;let a=r.toSorted(Y),c=a.slice(1).map((u,d)=>({stream:s,before:a[d]??u,after:u})).filter(({before:u,after:d})=>!n.some(({eventId:p})=>Y(u,p)<0&&Y(p,d)<
0));e.push(...c.slice(0,o))}return e.toSorted((r,n)=>Y(r.before,n.before))}i(nN,"redeliveries");var xb=20,sN=1e3,oN=15;function Ob(){let t=Db(),e=new Map,r=new Set,n=[];return{see(s,o){let{start:a}=s;if(iN(s)){let c=new Set((At(s)?.exceptions??[]).map(({type:u})=>Ut(
u)));c.size>0&&n.length<sN&&n.push({record:s,stream:o,types:c});return}if(a.level!=="error"&&a.level!=="critical"||(aN(a.text)&&t.add(s),a.process!=="MainProces\
s"&&a.process!=="Beat"))return;if(lN(At(s))){t.add(s);return}let l=e.get(o)??Db();l.add(s),e.set(o,l)},inProcess:i(s=>{r.add(s)},"inProcess"),count:i(s=>t.add(s),
"count"),end(s){for(let{record:a,stream:l,types:c}of n)s.some(({stream:d,at:p,exception:f,lacking:B})=>d===l&&(B||f===null||c.has(Ut(f)))&&Math.abs(Gr(p,a.event.
at))<=oN)||t.add(a);let o=[t,...[...e].filter(([a])=>!r.has(a)).map(([,a])=>a)];return{count:o.reduce((a,{seen:l})=>a+l.count,0),samples:o.flatMap(({seen:a})=>a.
samples).slice(0,xb)}}}}i(Ob,"detectUnknownFormats");function vb(t,e){return[...t.map(({stream:r,event:n,exception:s,traceback:o})=>({stream:r,at:n.at,exception:s,
lacking:o?.state!=="complete"})),...[...e.all.values()].flatMap(({stream:r,attempts:n})=>n.map(({at:s,exception:o})=>({stream:r,at:s,exception:o,lacking:!1})))]}
i(vb,"understoodOf");function Db(){let t={count:0,samples:[]};return{seen:t,add({event:e,start:r}){t.count+=1,t.samples.length<xb&&t.samples.push({at:e.at,eventId:e.
id,level:r.level??"error",text:r.text})}}}i(Db,"counter");function iN({start:t,lines:e}){let r=i(n=>/[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.
test(n),"tracer");return t.traceback===null?e.some(r):r(t.traceback)}i(iN,"passesThroughTracer");function aN(t){return t.includes("%(name)s[%(id)s]")}i(aN,"isTe\
mplate");function lN(t){let e=t?.exceptions.flatMap(r=>r.frames)??[];return e.length>0&&e.every(({file:r})=>!bi(r))}i(lN,"isLibrarys");function Ab(t){let e=$l(t),r=e.findIndex(u=>u.startsWith("Arguments: {"));if(r<0)return null;let n=_l(e.slice(r).join("").slice(11)),s=i(u=>n.get(u)??null,"text"),
o=s("id");if(o===null||s("description")!=="raised unexpected")return null;let a=yi((s("traceback")??"").split(`
`)),{type:l,message:c}=Qr(s("exc")??"",a);return{id:o,task:s("name"),exception:l,message:c,args:Ws(s("args"),s("kwargs")),traceback:a}}i(Ab,"readUnwritten");function Ib(){let t=Eb(),e=Sb(),r=Ob(),n=new Map,s=[],o=new Set,a=new Set,l=0,c=i(({celery:m,stream:C},y)=>{e.ended(m.id,y==="succeeded"),t.ended(m,C,y)},"ended"),
u=i((m,C)=>{let{record:y,celery:E,stream:w}=m,{phrase:D}=E,k={phrase:D,traceback:null,related:null,...C},v=mb(k);if(v===null)return;let{event:O,start:$}=y,x=`${$.
format} ${$.head??""}`,q={stream:w,event:O,stamp:$.stamp,form:x,process:$.process},J={task:E.task,id:E.id,args:null,...k,kind:v,...q},re=J.id===null?void 0:n.get(
J.id);re?cN(re,J):J.id===null?s.push(J):n.set(J.id,J)},"fail"),d=i((m,C=m.celery.detail,y={})=>{let E=At(m.record),{type:w,message:D}=Qr(C,E),k=Fp(m.record,D,E);
return u(m,{exception:w,message:D,args:k,traceback:E,...y}),w},"raise"),f={received({record:m,celery:C,stream:y}){e.ended(C.id,!1),t.delivered(m,C,y,hb(m))},accepted({
record:m,celery:C,stream:y}){let E=t.alive(C.id);E&&(E.accepted={at:m.event.at,stamp:m.start.stamp,stream:y})},applied({record:m}){let{id:C,args:y}=Ei(m),E=t.alive(
C);E&&E.end===null&&(E.args??=y)},"soft-limit"({celery:m,stream:C}){let y=t.known(m,C);y&&(y.softLimit=Number.parseFloat(m.detail))},retry({record:m,celery:C,stream:y}){
h(m,y),e.ended(C.id,!1),t.retried(m,C,y)},succeeded(m){h(m.record,m.stream),c(m,"succeeded")},"already-done":i(m=>c(m,"given-up"),"already-done"),ignored:i(m=>c(
m,"given-up"),"ignored"),revoked:i(m=>c(m,"given-up"),"revoked"),expected(m){m.celery.id&&o.add(m.celery.id),c(m,"given-up")},failed(m){h(m.record,m.stream);let{
detail:C}=m.celery;d(m,C===""?m.record.lines.find(y=>y.trim()!=="")??"":C),c(m,"failed")},internal(m){d(m),c(m,"failed")},"hard-limit"(m){let C=m.celery.detail.
replace(/s$/,"");u(m,{exception:"TimeLimitExceeded",message:`killed after ${C} seconds`}),c(m,"failed")},rejected(m){let C=At(m.record),y=Bb(C);if(c(m,y?"failed":
"given-up"),!y)return;let E=y.message||m.celery.detail,w=Fp(m.record,E,C);u(m,{exception:y.type||"UnknownError",message:E,args:w,traceback:C})},"log-broken"(m){
let C=Ab(m.record);if(C===null)return r.count(m.record);let y={...m,celery:{...m.celery,id:C.id,task:C.task}};u(y,C),c(y,"failed")},unregistered(m){let C=At(m.record);
u(m,{exception:"NotRegistered",message:"no worker knows a task of this name",traceback:C,...Ei(m.record)})},undecodable:i(m=>{d(m,void 0,Ei(m.record))},"discard"),
"bad-eta"(m){let C={exception:"ValueError",message:m.celery.detail,...Ei(m.record)};u(m,{...C,traceback:At(m.record)})},invalid:i(m=>B(m),"invalid"),"unknown-me\
ssage":i(m=>B(m),"unknown-message"),"handler-error"(m){let C=At(m.record),{type:y}=Qr(m.celery.detail,C);y==="WorkerLostError"&&uN(C)?l+=1:d(m)},"outside-body":i(
m=>{d(m,void 0,{related:Ml(m.record)})},"outside-body"),"pool-callback":i(m=>{d(m,void 0,{related:Ml(m.record)})},"pool-callback"),unrecoverable:i(m=>{d(m,void 0,
{related:Ml(m.record)})},"unrecoverable"),"chord-error"(m){let{detail:C}=m.celery,y=C.slice(0,C.search(/['"] raised: /));if(a.has(y))return;a.add(y);let E=/\bDependency ([^\s[\]]{1,255}) raised /.
exec(C)?.[1]??null;d(m,C.slice(y.length+10),{related:E})},"cannot-apply"(m){let C=At(m.record);u(m,{exception:"SchedulingError",message:m.celery.detail.split(`
`,1)[0]??"",traceback:C})},"batch-failed"(m){(At(m.record)?.exceptions??[]).flatMap(y=>y.frames).some(({file:y})=>y.includes("/celery_batches/"))?d(m):g(m.record,
m.stream)},undispatched:i(m=>{d(m,"",{related:m.celery.detail})},"undispatched"),"boot-failed"(m){let C=At(m.record);if(C){let{type:E,message:w}=Qr("",C);u(m,{exception:E,
message:`the worker did not start: ${w}`,traceback:C});return}let y=m.celery.detail||(m.record.lines.find(E=>E.trim()!=="")??"");u(m,{exception:"UsageError",message:`\
the worker did not start: ${y}`})},"process-exited":Rb,harmless:Rb};function B(m){let C=At(m.record),y=C?Qr("",C).type:"InvalidTaskError";u(m,{exception:y,message:m.
celery.detail,traceback:C})}i(B,"invalid");function h({start:m},C){m.process==="MainProcess"&&r.inProcess(C)}i(h,"inChild");function g(m,C){m.tag&&e.logged(m,t.
alive(m.tag.id)),r.see(m,C)}return i(g,"other"),{tell(m,C){let{celery:y}=m;y?f[y.phrase]({record:m,celery:y,stream:C}):g(m,C)},end(){let m=[...n.values()];return{
failures:[...m,..._b(s,m,t.all)].map(y=>Tb(y,t)).toSorted((y,E)=>Y(y.eventId,E.eventId)),expected:o.size,savedByRetry:t.savedByRetry(),swallowed:e.end(),interrupted:l,
unrecognised:r.end(vb([...m,...s],t))}}}}i(Ib,"startStory");function Rb(){}i(Rb,"ignore");function cN(t,e){t.args??=e.args;let r=e.traceback?.state==="complete"&&
t.traceback?.state!=="complete";e.traceback&&(t.traceback===null||r)&&(t.traceback=e.traceback)}i(cN,"merge");function uN(t){return t?.exceptions.some(({type:e})=>Ut(
e)==="WorkerShutdown")??!1}i(uN,"isShutdown");var Vs=String.raw`\d{4}[-/]\d\d[-/]\d\d`,ls=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,Hl=String.raw`(?:Z|[+-]\d\d:?\d\d)`,dN=String.raw`\p{L}{3,5}\.?`,pN=[{pattern:new RegExp(
"^│(?= |\\[|\\p{L})","u"),example:"│[2026-05-11 13:16:47,024: ERROR/MainProcess] text      │",producer:"k9s and other boxed terminals"},{pattern:new RegExp(
String.raw`^${Vs}T${ls}${Hl} (?:stdout|stderr) [FP] `),example:"2026-05-11T13:16:47.0240000Z stdout F text",producer:"container runtimes (CRI)"},{pattern:new RegExp(
String.raw`^${Vs} ${ls} \| (?:stdout|stderr) \| `),example:"2026/05/11 13:16:47 | stderr | text",producer:"container log of a NAS"},{pattern:new RegExp(String.raw`^${Vs}T${ls}${Hl} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
example:"2026-05-11T13:16:47.024000000Z app[worker.2]: text",producer:"Dokku, Heroku"},{pattern:new RegExp(String.raw`^(?:<\d{1,3}>)?${dN} {1,2}\d{1,2} ${ls} (?:(?:[\w.-]{1,80} )?([\w@./-]{1,60}\[\d+\])|[\w.-]{1,80} ([\w@./-]{1,60})): `,
"u"),example:"déc. 26 13:16:47 host celery[123]: text",producer:"journald, syslog"},{pattern:new RegExp(String.raw`^${Vs}T${ls}${Hl} [\w.-]{1,80} ([\w@./-]{1,60}\[\d+\]): `),
example:"2026-05-11T13:16:47+00:00 host celery[123]: text",producer:"journald, syslog with ISO times"},{pattern:new RegExp(String.raw`^<\d{1,3}>1 ${Vs}T${ls}${Hl} [\w.-]{1,80} ([\w@./-]{1,60}) \S{1,40} \S{1,40} - `),
example:"<11>1 2026-05-11T13:16:47.024Z host celery 123 - - text",producer:"syslog (RFC 5424)"},{pattern:/^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
example:"[CELERY_WORKER][2026-05-11 13:16:47] text",producer:"images that hold a whole application"},{pattern:/^(?:\d\d:\d\d:\d\d )?(?!(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL) *\|)([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
example:"worker (stderr)      | text",producer:"supervisord, compose, swarm, honcho"},{pattern:new RegExp(String.raw`^${Vs} ${ls} \| (?![A-Z]{4,8} *\|)`),example:"\
2026-05-11 13:16:47.024 | text",producer:"log viewers; a level between the bars is a format of the application"},{pattern:/^(?:# {2}|>) {1,2}/,example:"> [2026-\
05-11 13:16:47,024: ERROR/MainProcess] text",producer:"mail and comments"}],fN=3,BN=/\u001b\[[0-?]*[ -/]*[@-~]|(?:#033|\\x1b|\\033|\^\[)\[[0-9;:]*[mK]|\u0000/g,
hN=/[\u001b\u0000]|#033|\\x1b\[|\\033\[|\^\[\[/,mN=new Set([1e4,16384]);function Lb(t){let e=t.length>2e3&&mN.has(Buffer.byteLength(t)),r=t.startsWith("\uFEFF")?
t.slice(1):t,n=r.startsWith("{")?CN(r):null,s=n?.text??r,o=hN.test(s)?s.replace(BN,""):s,a=n?.label??"";if(!o.includes(`
`)&&!o.includes("#012")&&!o.includes("\r"))return[Pb(o,a,e)];let l=o.split(/\r?\n|\r|#012/);return l.map((c,u)=>Pb(c,a,e&&u===l.length-1))}i(Lb,"readLines");function Pb(t,e,r){
let n=t.includes("#011")?t.replaceAll("#011","	"):t,s=e;for(let o=0;o<fN;o++){let a=gN(n);if(!a)break;let l=a[1]??a[2];l!==void 0&&(s=s===""?l:`${s} ${l}`),n=n.
slice(a[0].length),a[0]==="│"&&n.endsWith("│")&&(n=n.slice(0,-1).trimEnd())}return{label:s,text:n,cut:r}}i(Pb,"readLine");function gN(t){for(let{pattern:e}of pN){
let r=e.exec(t);if(r)return r}return null}i(gN,"firstMatch");function CN(t){if(!/"(?:log|textPayload|MESSAGE|message)" ?:/.test(t))return null;let e;try{e=JSON.
parse(t)}catch{return null}if(typeof e!="object"||e===null)return null;let r=i(l=>e[l],"of"),n=yN.some(l=>r(l)!==void 0)&&!bN.some(l=>r(l)!==void 0),s=r("log")??
r("textPayload")??r("MESSAGE")??(n?r("message"):void 0);if(typeof s!="string")return null;let o=r("kubernetes"),a=typeof o=="object"&&o!==null&&"container_name"in
o?o.container_name:r("container_name")??r("_SYSTEMD_UNIT");return{label:typeof a=="string"?a:"",text:s.replace(/\r?\n$/,"")}}i(CN,"readEnvelope");var yN=["strea\
m","container_name","container_id","container","kubernetes","source_type","agent","file"],bN=["level","levelname","severity","lvl","logger","log.level","exc_inf\
o"];function Ti(){let t=Ib(),e=new Map,r=new Map,n=new Map,s=0,o=i((l,c,u)=>{let d=`${c.source}	${c.program}	${u}`,p=l.get(d);if(!p){let{source:f,program:B}=c,h={name:d.
replaceAll("	"," ").trimEnd(),source:f,program:B,label:u,events:0,workerRecords:0,lastAt:c.at,hours:new Set,lastRecordAt:""};p={fold:nb(i(m=>{m.celery&&m.celery.
phrase!=="harmless"&&(h.workerRecords+=1,h.hours.add(m.event.at.slice(0,13)),m.event.at>h.lastRecordAt&&(h.lastRecordAt=m.event.at)),t.tell(m,d)},"told")),activity:h},
l.set(d,p)}return p.activity.events+=1,p.activity.lastAt=c.at,p},"streamOf"),a=i((l,c)=>{for(let u of c)for(let d of Lb(u.message))o(l,u,d.label).fold.line(d,u)},
"readInto");return{read(l){s+=l.length;for(let{source:c,program:u,at:d}of l){let p=`${c}	${u}`,f=n.get(p)??{source:c,program:u,hours:new Set,lastAt:d};n.set(p,f),
f.hours.add(d.slice(0,13)),f.lastAt=d}a(e,l)},readContext:i(l=>a(r,l),"readContext"),end(){for(let{fold:c}of r.values())c.end();for(let{fold:c}of e.values())c.end();
let l=[...e.values()].map(({activity:c})=>({...c,hours:[...c.hours].toSorted()})).filter(({workerRecords:c})=>c>0);return{...t.end(),streams:l.toSorted((c,u)=>c.
name<u.name?-1:1),senders:[...n.values()].map(c=>({...c,hours:[...c.hours].toSorted()})),events:s}}}}i(Ti,"startAssembly");function Gp(t,e){let[r,n]=[t.examined[0]?.[0],e.examined.at(-1)?.[1]];return{from:t.from,to:e.to,complete:t.complete&&e.complete,reasons:[...t.reasons,...e.reasons],
examined:r!==void 0&&n!==void 0?[[r,n]]:[...t.examined,...e.examined],requests:t.requests+e.requests}}i(Gp,"joined");function zl(t,e){return{...t,requests:t.requests+
e}}i(zl,"withRequests");function $p({from:t,to:e,reasons:r,examined:n,requests:s},o){let a=`The search broke off after the first page: ${Mp(o)}. Read up to ${e}\
; what came later is left to the next run.`;return{from:t,to:e,complete:!1,reasons:[...r,a],examined:n,requests:s}}i($p,"brokenOff");function Fb(t,e,r){let n=`${new Date(
Date.parse(e)-1e3).toISOString().slice(0,19)}Z`;return{...t,complete:!1,reasons:[...t.reasons,r],to:n<t.to?n:t.to}}i(Fb,"cutBefore");function Mp(t){return t instanceof
Error?t.message:"unknown error"}i(Mp,"messageOf");var $b=new Set(["retry","expected"]),EN=new Set(["received","accepted","succeeded","applied","ignored","already-done","revoked","batch-failed","harmless"]);function Mb(t){
let e=pi.filter(({phrase:r})=>t(r));return[...new Set(e.map(({holds:r})=>r.replace(/^\W+/,"").trimEnd()))]}i(Mb,"phrasesOf");var ki=Mb(t=>!$b.has(t)&&!EN.has(t)),
Hp=Mb(t=>$b.has(t)),Ub=[": ERROR/",": CRITICAL/","Traceback (most recent call last)"],wN=[": INFO/",": DEBUG/"],TN=5,SN=2/3,kN=1/4,_N=1e3,DN=9,Si=[15,60],Nb={any:[
...Hp,...ki],none:wN},Up={any:[...Hp,...ki,...Ub]};function Hb(t,e,r){let n=xN(t),s=n.length>0?{...Nb,except:n}:Nb,o=i(c=>t.filter(u=>Lr(u,c)).length/Math.max(1,
t.length),"share"),a={everything:Math.ceil(e),wide:1+Math.ceil(e*o(s)),markers:1+Math.ceil(e*o(Up))},l=i((c,u,d)=>({strategy:c,filter:u,estimates:a,why:d}),"cho\
ose");return r?a.everything<=TN?l("everything",null,`about ${a.everything} requests`):a.wide<=a.everything*SN?l("wide",s,`about ${a.wide} requests instead of ${a.
everything}`):a.markers<=a.everything*kN?l("markers",Up,`few failures in about ${a.everything} pages`):l("everything",null,"no other way is much cheaper"):l("ev\
erything",null,"the service ended the first page early, and would with any query")}i(Hb,"planSearch");function zb(t){return Lr(t,{any:[...ki,...Ub]})}i(zb,"isMa\
rker");function xN(t){let e=new Map,r=new Set;for(let s of t)e.set(s.program,(e.get(s.program)??0)+1),ON(s)&&r.add(s.program.toLowerCase());let n=i(s=>/[^\s"']/.
test(s)&&!/["']/.test(s)&&![...r].some(o=>o.includes(s.toLowerCase())),"isOther");return[...e].filter(([s,o])=>o>=_N&&n(s)).toSorted((s,o)=>o[1]-s[1]).slice(0,DN).
map(([s])=>s)}i(xN,"othersIn");function ON(t){return/\b(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\/(?:MainProcess|Beat|\w*Worker|\w*Thread)/.test(t.message)||Lr(t,{any:[
...Hp,...ki,"celery","Received task:","] received","] succeeded in"]})}i(ON,"isWorkers");function jb(t){let e=[];for(let r of t.map(n=>Date.parse(n.at)/1e3).toSorted(
(n,s)=>n-s)){let n=e.at(-1);n&&r-Si[0]<=n.to+Si[1]?n.to=Math.max(n.to,r+Si[1]):e.push({from:r-Si[0],to:r+Si[1]})}return e.map(({from:r,to:n})=>({from:Gb(r),to:Gb(
n)}))}i(jb,"rangesAround");function Gb(t){return`${new Date(t*1e3).toISOString().slice(0,19)}Z`}i(Gb,"isoOf");var vN=1700;function zp(t){let e=[],r=Number.POSITIVE_INFINITY;
for(let n of t)/["']/.test(n)||(r+n.length+6>vN&&(e.push([]),r=0),e.at(-1)?.push(n),r+=n.length+6);return e.map(n=>({any:n}))}i(zp,"idQueries");var AN=/[\w.]\[([^[\]\s'"]{8,255})\]|\[[\w.]+\(([^()\s'"]{8,255})\)\]|\b[\w.]+\/([0-9a-f-]{36}) |task_id": ?"([^"]{8,255})"/g,
RN=/\b(?:error|critical|fatal)\b/i;function qb(t){let e=new Set;for(let r of t)if(!(!RN.test(r.message)&&!Lr(r,Up)))for(let[,...n]of r.message.matchAll(AN)){let s=n.
find(o=>o!==void 0);s!==void 0&&e.add(s)}return e}i(qb,"idsIn");function Jb(t,{except:e=[]}){let r=t.program.toLowerCase();return e.some(n=>r.includes(n.toLowerCase()))&&
Lr(t,{any:ki})}i(Jb,"isStray");function Zb({message:t}){return t.includes("WorkerLostError")}i(Zb,"isLostChild");function jl(t){let e=t.toSorted((r,n)=>Y(r.id,n.
id));return e.filter(({id:r},n)=>n===0||r!==e[n-1]?.id)}i(jl,"inOrder");var ql=2e5,Kb=6;async function Wb(t,e,r){let{pageEvents:n}=t;if(n===void 0||e.from===null||e.to===null)return{coverage:await jp(t,e,r),strategy:"everything",why:"\
this source is read as a whole",untold:[]};let s=await qp(t,{...e,pages:1}),o=i(async(l,c=0)=>{r.read(s.events);let{rest:u}=s.coverage,d=u===void 0?s.coverage:await GN(
t,e,s,u,r);return{coverage:zl(d,c),strategy:"everything",why:l,untold:[]}},"everything");if(s.coverage.rest===void 0)return o("the first page held all of it");let a=Hb(
s.events,$N(s.events,e),s.events.length>=n*.9);return a.filter===null?o(a.why):IN(t,e,s,{...a,filter:a.filter},r,o)}i(Wb,"gather");async function IN(t,e,r,n,s,o){
let{filter:a,strategy:l,estimates:c}=n,u=r.events,d;try{d=await UN(t,{...e,after:u[0]?.id??"0"},a)}catch(k){return k instanceof ns?o("the service refused a quer\
y for less"):(s.read(r.events),{coverage:$p(r.coverage,k),strategy:l,why:n.why,untold:[]})}if(d===null)return o(`more than ${ql} lines would have to be held`,ql/
(t.pageEvents??ql));let p=d.coverage.requests,f=new Set(d.events.map(({id:k})=>k));if(u.slice(1).some(k=>Lr(k,a)&&!f.has(k.id)&&MN(k,d.coverage)))return o("the \
service left out lines that a query for less asked for",p);let B=jl([...r.events,...d.events]);if(B.some(Zb))return o("a child was lost: whether its task ran ag\
ain stands among all lines only",p);if(B.some(k=>Jb(k,a)))return o("a worker wrote to a program that was taken for another kind",p);let h=l==="markers"?B.filter(
zb):PN(B),g=r.events.at(-1)?.at??"",m=jb(h).filter(({to:k})=>k>=g);if(1+p+m.length>Math.max(Kb,c.everything))return o("too many moments would have to be read ar\
ound failures",p);let C=await FN(t,m,d.coverage);p+=C.coverage.requests-d.coverage.requests;let y=Math.max(Kb,Math.floor(c.everything/2))-1-p,E=await NN(t,e,jl(
[...B,...C.events]),y),w=jl([...B,...C.events,...E.events]);s.read(w);let D=Gp(r.coverage,C.coverage);return{coverage:zl(D,E.requests),strategy:l,why:n.why,untold:[
"streams",...l==="markers"?["unrecognised"]:[],...E.untold]}}i(IN,"less");function PN(t){let e=Ti();e.read(t);let r=new Set(e.end().failures.filter(LN).map(({eventId:n})=>n));
return t.filter(n=>r.has(n.id))}i(PN,"doubtfulIn");function LN({kind:t,traceback:e}){return e===null?t==="exception":e.state!=="complete"||e.exceptions.some(({message:r})=>r.
includes(`
`))}i(LN,"isDoubtful");async function FN(t,e,r){let n=[],s=r;for(let o of e){let a;try{let l=await qp(t,{...o,margin:0,short:!0});if(s=zl(s,l.coverage.requests),
n.push(...l.events),l.coverage.complete)continue;a=l.coverage.reasons.join(" ")}catch(l){a=`What stands around a failure could not be read: ${Mp(l)}.`}s=Fb(s,o.
from,a);break}return{events:n,coverage:s}}i(FN,"readRanges");async function NN(t,e,r,n){let s=Ti();s.read(r);let o=new Set(s.end().failures.flatMap(({taskId:p})=>p??
[])),a=[...qb(r)].filter(p=>!o.has(p)),l=zp([...a,...o]),c=l.length<=n?l:zp(a);if(c.length>n)return{events:[],requests:0,untold:["deliveries","runSeconds","save\
dByRetry","swallowed"]};let u=[],d=0;for(let p of c){try{let f=await qp(t,e,p);if(d+=f.coverage.requests,u.push(...f.events),f.coverage.complete)continue}catch{}
return{events:[],requests:d,untold:["deliveries","runSeconds","savedByRetry","swallowed"]}}return{events:u,requests:d,untold:c===l?[]:["deliveries","runSeconds"]}}
i(NN,"askByIds");async function GN(t,e,r,n,s){try{return Gp(r.coverage,await jp(t,{...e,after:n},s))}catch(o){return $p(r.coverage,o)}}i(GN,"goOn");function $N(t,{
from:e,to:r,margin:n}){let s=Date.parse(e??"");return(Date.parse(r??"")+n*1e3-s)/Math.max(1e3,Date.parse(t.at(-1)?.at??"")-s)}i($N,"pagesOf");function MN({at:t},{
to:e}){return t<=e}i(MN,"isCovered");async function jp(t,e,r,n){let s=t.search(e,n);for(;;){let o=await s.next();if(o.done===!0)return o.value;r.read(o.value)}}
i(jp,"drain");async function qp(t,e,r){let n=[],s=await jp(t,e,{read:i(o=>{n.push(...o)},"read")},r);return{events:n,coverage:s}}i(qp,"collect");async function UN(t,e,r){
let n=[],s=t.search(e,r);for(;;){let o=await s.next();if(o.done===!0)return{events:n,coverage:o.value};if(n.push(...o.value),n.length>ql)return null}}i(UN,"coll\
ectUpTo");var Vb=120,HN=24*36e5;async function Qb(t,e,r,n){let s=[],o=Ti(),a={from:e===null?null:Yb(e,-Vb*1e3),to:r,margin:Vb},l=null,c=0,u=0,d=await Wb(t,a,{read(k){u+=k.
length;for(let{id:O,at:$}of k){let x=(e===null||$>=e)&&(r===null||$<=r);x&&(c+=1),x&&(l===null||Y(O,l)<0)&&(l=O)}o.read(k);let v=k.at(-1);v&&n(c,v.at)}}),{coverage:p,
untold:f}=d,B=p.requests;if(e!==null){let k=t.search({from:Yb(e,-HN),to:e,margin:0},{any:["retry:"]});try{let v=await k.next();for(;!v.done;)u+=v.value.length,o.
readContext(v.value),v=await k.next();B+=v.value.requests,v.value.complete||s.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(v){
s.push(`Earlier retries could not be read, so retry counts may be too low: ${v instanceof Error?v.message:"unknown error"}`)}}let h=zN(p.examined,l),g=e===null||
p.from>e?p.from:e,m={...p,from:g,examined:h,requests:B},C=o.end(),y=i(k=>(e===null||k.at>=e)&&(r===null||k.at<=r)&&(!t.hasIds||Kr(k.eventId,h)),"inside"),E=C.failures.
filter(y).map(k=>jN(k,f)),{strategy:w,why:D}=d;return{log:{...C,events:c,failures:E},coverage:m,problems:s,search:{strategy:w,requests:B,events:u,why:D,untold:f,
notes:t.notes??[]}}}i(Qb,"readWindow");function zN(t,e){return e===null?[]:t.flatMap(([r,n])=>Y(n,e)<0?[]:[[Y(r,e)<0?e:r,n]])}i(zN,"insideOnly");function jN(t,e){
return e.includes("deliveries")?{...t,deliveries:null,runSeconds:null}:t}i(jN,"withoutUntold");function Yb(t,e){return`${new Date(Date.parse(t)+e).toISOString().
slice(0,19)}Z`}i(Yb,"shift");import{createHash as VN}from"node:crypto";var qN=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]);function tE(t,e){let r=t.
exceptions.filter(({type:o})=>!qN.has(Pe(o))),n=r.length>0?r:t.exceptions,s=new Set;return n.filter(({type:o,message:a})=>{let l=`${Pe(o)}
${a}`;return s.has(l)?!1:(s.add(l),!0)}).map(o=>({name:JN(o,e),exception:o}))}i(tE,"chainOf");function JN({type:t,message:e,group:r},n){return n<2?Pe(t):r.length>
0?`${Pe(t)}[${[...new Set(r.map(Pe))].toSorted().join(", ")}]`:Pe(Jp(t,e))}i(JN,"nameOf");function Jp(t,e){return Pe(t)!=="UnpickleableExceptionWrapper"?t:/^[A-Za-z_][\w.]{0,200}(?=\()/.
exec(e)?.[0]??t}i(Jp,"behind");function rE(t,e){let r=t.filter(s=>s.own&&!sE(s.file,e)),n=e<2?r:r.filter(s=>!ZN.has(s.function));return WN(n.map(s=>oE(s)),e)}i(
rE,"callPath");function nE(t,e){let r=t.findLast(({file:n})=>!sE(n,e));return r?oE(r):null}i(nE,"innermostLibrary");var ZN=new Set(["<listcomp>","<setcomp>","<d\
ictcomp>"]),Xb="billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag",eE={folders:"app|\
apps|backends|bin|concurrency|contrib|events|fixups|loaders|security|utils|worker",files:"__init__|_state|beat|bootsteps|canvas|exceptions|local|platforms|resul\
t|schedules|signals|states"},KN={1:new RegExp(`(?:^|/)(?:celery|${Xb})/`),2:new RegExp(`(?:^|/)(?:celery/(?:(?:${eE.folders})/|(?:${eE.files})\\.py$)|(?:${Xb})/\
)`)};function sE(t,e){return KN[e].test(e<2?t:t.replaceAll("\\","/"))}i(sE,"isMachinery");function oE(t){let e=t.file.replaceAll("\\","/"),r=e.slice(e.lastIndexOf(
"/")+1).replace(/\.pyc?$/,""),n=e.split("/").at(-2)??"";return`${r==="__init__"?n:r}:${t.function.replace(/<locals>\./g,"")}`}i(oE,"placeOf");function WN(t,e){let r=t.
filter((o,a)=>o!==t[a-1]),n=new Set(r);return(e<2?r.length>40:r.length>2*n.size)?[...n]:r}i(WN,"unrepeated");var _i=[2,1];function iE(t,e){return Wp(_i[0],t,e)}i(iE,"fingerprintOf");function Wp(t,e,r){let n=[cE(r),YN(e)],s=uE(e);if(s)return n.push(s,Zp(Pe(e.exception))),e.kind==="w\
orker-lost"&&n.push(Kp(e,"the signal or exit status")),Ys(n,t);if(e.kind!=="exception"&&n.push({name:"kind",value:e.kind,hint:"how the task was lost"}),t>=2&&Jl(
e))return Ys([...n,Zp(Pe(Jp(e.exception,e.message))),Kp(e,"no whole traceback: the text without its variable parts")],t);let o=tE(e,t),a=o.map(({name:d})=>d).filter(
d=>d!=="");n.push(a.length>1?{name:"exception",value:a.join(" > "),hint:"classes of the chain, root first"}:Zp(a[0]??Pe(e.exception)));let l=o.flatMap(({exception:d})=>d.
frames),c=rE(l,t);if(c.length>0)return n.push({name:"frames",value:c.join(" > "),hint:"functions of your own code, outermost first, without line numbers"}),Ys(n,
t);let u=nE(l,t);return u!==null&&n.push({name:"library-frame",value:u,hint:"no frame of your own code: the innermost library function"}),n.push(Kp(e,"no frame \
of your own code: the text without its variable parts")),Ys(n,t)}i(Wp,"fingerprintBy");function Jl(t){return t.traceback!=="complete"&&uE(t)===null}i(Jl,"isCut");
function aE(t,e,r){return Ys([...t.parts,{name:"split",value:e,hint:`the rule "${r}" tells causes apart by it`}],t.version)}i(aE,"splitBy");function lE(t,e,r){return Ys(
[cE(e),{name:"merge",value:t,hint:`the rule "${r}" makes one cause of many`}],_i[0])}i(lE,"mergedAs");function Qs(t){return t.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,
"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,"*")}i(Qs,"programOf");function cE(t){return{name:"audit",value:t,hint:"audits of different names never share a group"}}
i(cE,"auditPart");function YN({task:t,worker:e}){return t===null?{name:"program",value:Qs(e),hint:"no task is named in the log: the worker stands in its place"}:
{name:"task",value:t,hint:"each task has its own cause"}}i(YN,"placePart");function uE({kind:t}){switch(t){case"time-limit":case"worker-lost":case"unregistered":
return{name:"kind",value:t,hint:"decided outside the task: no code of the task is to blame"};case"result-store":return{name:"kind",value:t,hint:"the result coul\
d not be stored, whatever the task did"};default:return null}}i(uE,"outsidePart");function Zp(t){return{name:"exception",value:t,hint:"class of the exception"}}
i(Zp,"exceptionPart");function Kp({template:t},e){return{name:"message",value:t,hint:e}}i(Kp,"messagePart");function Ys(t,e){let r=t.map(({name:n,value:s})=>`${n}\
=${s}`).join(`
`);return{hash:VN("sha256").update(`1
${r}`).digest("hex").slice(0,16),version:e,parts:t}}i(Ys,"sealed");var cs=864e5,QN=90,dE=10,XN=3;function pE(t,e,r,n,s){let o=Fr(e?.counted??[],n),a=r.filter(({eventId:B})=>!Kr(B,o)),l={...e?.days},c={...e?.hours},u={...e?.environments};
for(let{at:B,environment:h}of a){let g=B.slice(0,10),m=B.slice(0,13),C=c[m]??0,[y,E]=l[g]??[0,0];l[g]=[y+1,E+(C+1)**2-C**2],c[m]=C+1,u[h??""]=(u[h??""]??0)+1}let d=[
...a.map(({at:B})=>B),...e?[e.firstSeen,e.lastSeen]:[]].toSorted(),p=[...e?.recent??[],...a.map(({at:B,eventId:h,taskId:g})=>[B,h,g])].toSorted((B,h)=>Y(B[1],h[1]));
return{ledger:fE({...t,firstSeen:d[0]??"",lastSeen:d.at(-1)??"",total:(e?.total??0)+a.length,retries:a.reduce((B,{retries:h})=>Math.max(B,h??0),e?.retries??0),days:l,
hours:c,environments:u,recent:p.slice(-dE),counted:Fr(e?.counted??[],n,s),labels:e?.labels??[]}),counted:a}}i(pE,"countIn");function Zl(t,e){let[r,n]=t.total<=e.
total?[t,e]:[e,t],s={...r.days};for(let[o,a]of Object.entries(n.days))s[o]=(s[o]?.[0]??0)>a[0]?s[o]??a:a;return fE({...n,firstSeen:r.firstSeen<n.firstSeen?r.firstSeen:
n.firstSeen,lastSeen:r.lastSeen>n.lastSeen?r.lastSeen:n.lastSeen,retries:Math.max(r.retries,n.retries),days:s,counted:Fr(r.counted,n.counted),labels:[...new Set(
[...r.labels,...n.labels])]})}i(Zl,"mergeLedgers");function fE(t){if(t.lastSeen==="")return t;let e=Date.parse(t.lastSeen),r=new Date(e-(QN-1)*cs).toISOString().
slice(0,10),n=new Date(e-XN*cs).toISOString().slice(0,13),s=i((o,a)=>Object.fromEntries(Object.entries(o).filter(([l])=>l>=a).toSorted(([l],[c])=>l<c?-1:1)),"ke\
pt");return{...t,days:s(t.days,r),hours:s(t.hours,n),environments:s(t.environments,"")}}i(fE,"prune");function BE(t,e,r,n){if(r==="critical"&&t.total>0)return"c\
ritical";let s=[...new Map([...t.recent.map(([a,l])=>[l,a]),...e.map(({at:a,eventId:l})=>[l,a])]).values()].map(Date.parse).toSorted((a,l)=>a-l);for(let a=n.failures-
1;a<s.length;a++){let l=s[a-n.failures+1],c=s[a];if(l!==void 0&&c!==void 0&&c-l<=n.withinMs)return"threshold-count"}if(n.failures>dE&&Object.values(t.days).some(
([a])=>a>=n.failures))return"threshold-count";let o=Object.keys(t.days).map(a=>Date.parse(a)).toSorted((a,l)=>a-l);for(let a=n.days-1;a<o.length;a++){let l=o[a-
n.days+1],c=o[a];if(l!==void 0&&c!==void 0&&c-l<7*cs)return"threshold-days"}return null}i(BE,"qualifies");function hE(t,e,r){let n=Date.parse(t.firstSeen),s=Date.
parse(t.lastSeen),o=(Date.parse(e)-s)/cs,a=Math.min(28,Math.max(7,(s-n)/cs)),l=new Date(s-a*cs).toISOString().slice(0,10),c=Object.entries(t.days).filter(([B])=>B>=
l),u=c.reduce((B,[,[h]])=>B+h,0),d=c.reduce((B,[,[,h]])=>B+h,0),p=u>0?Math.max(1,d/u):1,f=a*(.01**(-p/Math.max(1,u))-1);return o>=Math.min(r/cs,Math.max(3,f))}i(
hE,"quietEnough");function mE(t){return t===null||t.total===0?"new":"recurring"}i(mE,"trendOf");function CE(t,{audit:e,isKnown:r,regrouped:n}){let s=t.map(a=>{let l=iE(a,e),c=n(l,a);if(c!==l)return{failure:a,fingerprint:c,settled:!0};let u=eG(a,l,e,r);return{
failure:a,fingerprint:u??l,settled:u!==null}}),o=new Map;for(let{failure:a,fingerprint:l}of s){if(Jl(a))continue;let c=gE(a);o.set(c,(o.get(c)??new Map).set(l.hash,
l))}return s.map(({failure:a,fingerprint:l,settled:c})=>{if(c||!Jl(a))return l;let[u,...d]=o.get(gE(a))?.values()??[];return u!==void 0&&d.length===0?u:l})}i(CE,
"identify");function eG(t,e,r,n){if(n(e.hash))return e;for(let s of _i.slice(1)){let o=Wp(s,t,r);if(n(o.hash))return o}return null}i(eG,"knownName");function gE({
task:t,worker:e,kind:r,exception:n,template:s}){return JSON.stringify([t,t===null?Qs(e):null,r,Pe(n),s])}i(gE,"remainsOf");var tG=3,rG=10*6e4,nG=[{pattern:/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{1,200}@)?(?<host>[\w.-]{1,200})(?::(?<port>\d{1,5}))?/i,example:"Cannot connect to amqp\
://<credentials>@mq.internal:5672//"},{pattern:/\bhost=['"]?(?<host>[\w.-]{1,200})['"]?,\s{0,2}port=['"]?(?<port>\d{1,5})/,example:"HTTPSConnectionPool(host='ap\
i.example.org', port=443): Max retries exceeded"},{pattern:/\b(?:server at|on host|host) "(?<host>[\w.-]{1,200})"(?: \([\d.:a-f]{2,40}\))?[^"]{0,80}?\bport (?<port>\d{1,5})/,
example:'connection to server at "db.internal" (10.0.1.2), port 5432 failed: Connection refused'},{pattern:/(?:\bconnect(?:ing|ion)? to (?=[\w-])|(?<![\w./-])(?=[\w-]{1,60}\.)(?![\w.-]{1,200}\.(?:py|pyc|html?|txt):))(?<host>[\w.-]{1,200}):(?<port>\d{2,5})(?![\w-]|\.\w)/i,
example:"Error 111 connecting to redis:6379. Connection refused."}];function yE(t){if(t.kind==="worker-lost")return{key:`worker-lost
${t.template}`,name:`lost workers: ${t.template}`,endpoint:null};let e=[...t.exceptions,{type:t.exception,message:t.message}];for(let{type:r,message:n}of e){let s=sG(
n.slice(0,2e3));if(s!==null&&r!=="")return{key:`${Pe(r)}
${s}`,name:Pe(r),endpoint:s}}return t.kind==="result-store"?{key:`result-store
${Pe(t.exception)}`,name:`the result store: ${Pe(t.exception)}`,endpoint:null}:null}i(yE,"rootOf");function sG(t){for(let{pattern:e}of nG){let{host:r,port:n}=e.
exec(t)?.groups??{};if(r!==void 0)return`${r.toLowerCase().replace(/[.-]+$/,"")}${n===void 0?"":`:${n}`}`}return null}i(sG,"endpointOf");function bE(t){let e=new Map;
for(let{fingerprint:n,signs:s}of t)for(let{at:o,root:a}of s){let l=e.get(a.key)??[];l.push({at:o,fingerprint:n,root:a}),e.set(a.key,l)}let r=[];for(let n of e.values())
for(let s of oG(n.toSorted((o,a)=>o.at<a.at?-1:o.at>a.at?1:0))){let o=new Map;for(let{fingerprint:c}of s)o.set(c,(o.get(c)??0)+1);let[a,l]=[s[0],s.at(-1)];o.size<
tG||!a||!l||r.push({root:a.root.endpoint===null?a.root.name:`${a.root.name} at ${a.root.endpoint}`,from:a.at,to:l.at,failures:s.length,members:[...o].toSorted(([
c,u],[d,p])=>p-u||(c<d?-1:1)).map(([c])=>c)})}return r.toSorted((n,s)=>s.failures-n.failures||(n.from<s.from?-1:1))}i(bE,"findOutages");function oG(t){let e=[],
r=Number.NEGATIVE_INFINITY;for(let n of t){let s=Date.parse(n.at),o=e.at(-1);o&&s-r<=rG?o.push(n):e.push([n]),r=s}return e}i(oG,"bursts");var Di="";function Vp(t,e){return e==="full"?t:{...t,message:t.template,args:null,attempts:t.attempts.map(({at:r,delay:n,exception:s})=>{let o=s===null?null:Pe(
s);return{at:r,delay:n,exception:o,reason:o??Di}}),host:Di,program:Di,worker:Di,process:null,exceptions:t.exceptions.map(r=>({...r,message:Di,frames:r.frames.filter(
({own:n})=>n).map(n=>({...n,source:null}))}))}}i(Vp,"publish");var wE=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|private-key|webhook-url)>`,reason:"placeholders of the\
 redaction stay as they are",example:"<email>",negative:"<div>"},{placeholder:"<url>",source:String.raw`[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"\\)\]>]{1,2000}`,reason:"\
before paths, hosts and numbers, which it contains",example:"https://a.example/x?id=1",negative:"std::vector"},{placeholder:"<email>",source:String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
reason:"bounded local part: a free one is quadratic",example:"a.b@example.org",negative:"@app.task"},{placeholder:"<str>",source:String.raw`b?"(?:[^"\\]|\\.){0,2000}"|(?<![A-Za-z0-9])b?'(?:[^'\\]|\\.){0,2000}'|«[^»]{0,500}»|“[^”]{0,500}”`,
reason:"what somebody quoted is a value; an apostrophe inside a word (can't) opens nothing",example:"'x-1'",negative:"can't"},{placeholder:"<id>",source:String.
raw`\b[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\b`,reason:"UUID with or without dashes",example:"5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e",negative:"de\
adbeef-cafe"},{placeholder:"<time>",source:String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?|\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b`,
reason:"ISO dates and clock times",example:"2026-05-11 13:16:47",negative:"1.2.3"},{placeholder:"<ip>",source:String.raw`\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\b(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{1,4}){0,4}\b`,
reason:"addresses, with their port",example:"10.0.4.17:5432",negative:"1.2.3"},{placeholder:"<addr>",source:String.raw`\b0x[0-9a-fA-F]{1,32}\b`,reason:"memory a\
ddresses in reprs",example:"0x7f3c2a",negative:"0x"},{placeholder:"<path>",source:String.raw`(?<![\w<>.])(?:[A-Za-z]:\\|~?\/)[\w.@+~%-]{1,255}(?:[\\/][\w.@+~%-]{0,255}){0,40}`,
reason:"file system and URL paths",example:"/var/lib/x.db",negative:"and/or"},{placeholder:"<host>",source:String.raw`\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|edu|gov|dev|app|cloud|local|internal|lan|example|test|info|biz|co|us|uk|de|fr|ca|eu|nl|se|ch|at|au|nz|jp|in|br)(?::\d{1,5})?\b(?!\.?\w|\()`,
reason:"host names by their last part",example:"db.internal:5432",negative:"celery.app.trace"},{placeholder:"<id>",source:String.raw`\b(?=[0-9a-fA-F]{0,5}\d)(?=[0-9]{0,20}[a-fA-F])[0-9a-fA-F]{6,128}\b`,
reason:"hashes and hex ids: six or more, both digits and letters",example:"9f86d081884c",negative:"facade"},{placeholder:"<id>",source:String.raw`(?<![\w-])(?=[\w-]{0,21}\d)(?=[\w-]{0,60}[A-Z])(?=[\w-]{0,60}[a-z])[A-Za-z0-9_-]{11,64}(?![\w-])`,
reason:"base64url ids of eleven and more with digits and both cases",example:"A4aDF9effcAhHa-A2eh30H",negative:"IntegrityError"},{placeholder:"<n>",source:String.
raw`(?<![\w.])[-+]?\d{1,40}(?:[.,]\d{1,40}){0,12}(?:[eE][-+]?\d{1,3})?(?:%|[a-zA-Z]{1,3}\b)?(?!\w)`,reason:"numbers, also with a short unit (12ms, 3.5s, 512 MiB\
)",example:"42",negative:"utf8"},{placeholder:"<n>",source:String.raw`\d{2,40}`,reason:"digits glued to letters (grp90288, user42)",example:"grp90288",negative:"\
v2"}],iG=new RegExp(wE.map(({source:t})=>`(${t})`).join("|"),"g"),Yp=4096,EE=200;function xi(t){return(t.length>Yp?t.slice(0,Yp):t).replace(iG,(r,...n)=>{let s=n.
findIndex(a=>a!==void 0),o=wE[s]?.placeholder??r;return o==="<$>"?r:o})}i(xi,"normalize");function TE(t){let e=t.slice(0,Yp).split(`
`).map(n=>n.trim()).filter(n=>n!==""),r=xi(e.slice(0,2).join(" ")).replace(/(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"<v>").replace(/\s+/g," ").trim();return r.
length<=EE?r:`${r.slice(0,EE-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}…`}i(TE,"templateOf");var F=class ds{static{i(this,"RE2Flags")}static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=ds.
CLASS_NL|ds.DOT_NL;static PERL=ds.CLASS_NL|ds.ONE_LINE|ds.PERL_X|ds.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
yt={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},Ri=128,rf=new Int32Array(Ri),nf=new Int32Array(Ri),Kl=65535;
for(let t=0;t<Ri;t++)t>=97&&t<=122?rf[t]=t-32:rf[t]=t,t>=65&&t<=90?nf[t]=t+32:nf[t]=t;var N=class{static{i(this,"Codepoint")}static CODES=Object.freeze({"\x07":7,
"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,
8:56,9:57,":":58,"<":60,">":62,"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,r:114,s:115,
t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<Ri)return rf[t];let e=String.fromCodePoint(t).toUpperCase(),r=e.codePointAt(0)>Kl?2:
1;if(e.length>r)return t;let n=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),s=n.codePointAt(0)>Kl?2:1;return n.length>s||n.codePointAt(0)!==t?t:e.codePointAt(
0)}static toLowerCase(t){if(t<Ri)return nf[t];let e=String.fromCodePoint(t).toLowerCase(),r=e.codePointAt(0)>Kl?2:1;if(e.length>r)return t;let n=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),s=n.codePointAt(0)>Kl?2:1;return n.length>s||n.codePointAt(0)!==t?t:e.codePointAt(0)}},T=class{static{i(this,"UnicodeRangeTable")}constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+1]}getStride(t){return this.isStride1?
1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},aG="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",XE=new Uint8Array(
256);for(let t=0;t<64;t++)XE[aG.charCodeAt(t)]=t;var ew=i(t=>{let e=[],r=0,n=0;for(let s=0;s<t.length;s++){let o=XE[t.charCodeAt(s)];r|=(o&31)<<n,(o&32)===0?(e.
push(r),r=0,n=0):n+=5}return e},"decodeVLQ"),S=i((t,e)=>{let r=ew(t),n=e?r.length/2:r.length/3,s=new Uint32Array(n*3),o=0,a=0;for(let l=0;l<n;l++)o+=r[a++],s[l*
3]=o,o+=r[a++],s[l*3+1]=o,s[l*3+2]=e?1:r[a++];return s},"decodeRanges"),lG=i(t=>{let e=ew(t),r=new Map,n=0;for(let s=0;s<e.length;s+=2){n+=e[s];let o=e[s+1],a=o>>>
1^-(o&1);r.set(n,n+a)}return r},"decodeOrbit"),Wl=class{static{i(this,"LazyMap")}constructor(t){this.initializer=t,this.cache=new Map}has(t){return Object.hasOwn(
this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},rr=class{static{
i(this,"UnicodeTables")}static _CASE_ORBIT=null;static get CASE_ORBIT(){return this._CASE_ORBIT||(this._CASE_ORBIT=lG("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCB\
gCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-B\
B-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBB\
mKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB\
+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpE\
BxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpC\
BpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-E\
B-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgD\
BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB\
-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOC\
gmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9\
rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9\
rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmM\
B3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7\
FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPB\
PBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQB\
QBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-G\
B-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0\
BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB\
gDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-\
CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB\
-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyC\
BzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-\
8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-\
8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-\
8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtC\
CtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBg\
EBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D\
B-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-\
BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB\
gCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB\
2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkC\
BkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")),this._CASE_ORBIT}static _Print=null;static get Print(){
return this._Print||(this._Print=new T(S("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCB\
DIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBE\
CBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBC\
CCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CB\
IVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBC\
OBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7\
KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF\
9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKV\
BLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpB\
BCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDC\
DBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqC\
GBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BB\
nG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CB\
CmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCD\
BCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eB\
EQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Wl(
{C:i(()=>new T(S("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDB\
CCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLG\
BXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFF\
BQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsB\
BBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxB\
uzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB\
-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBH\
BBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVB\
blBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBh\
BBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBa\
GBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFII\
DkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNB\
GQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBF\
FIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv\
0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),"C"),Cc:i(()=>new T(S("AfgDgB",!0)),"Cc"),Cf:i(()=>new T(S("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03\
B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),"Cf"),Cn:i(()=>new T(S("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFB\
BKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCC\
BEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGC\
CBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFB\
PBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC\
3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGD\
rUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1\
BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrB\
rBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDc\
B9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLF\
BHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB\
3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1\
K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBC\
ECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDB\
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),"Cn"),Co:i(()=>new T(S("gg4B-nGh4hc9--BD9--B",!0)),"Co"),Cs:i(()=>new T(S("g\
g2B--B",!0)),"Cs"),L:i(()=>new T(S("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZB\
fBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffB\
CCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBI\
BCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBP\
RBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBB\
CGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxB\
PBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGB\
CGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHl\
BBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1\
BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEB\
ETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBB\
cBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB\
0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeB\
HFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB\
lqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),"L"),LC:i(()=>new T(S("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDq\
BBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoe\
tBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCC\
BFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),"LC"),Ll:i(()=>new T(S("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDE\
EBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBCh\
BBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBC\
CCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdY\
BCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),"Ll"),Lm:i(()=>new T(S("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBj\
BBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPP\
B9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),"Lm"),Lo:i(()=>new T(S("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJB\
ROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBC\
CBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBE\
EEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK\
0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBB\
kCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCE\
BCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCB\
BEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBB\
ENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBB\
CXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSu\
CBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDB\
CaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),"Lo"),Lt:i(()=>new T(S("lOGDnB2sH2sHBG\
BJHBJHBNQQwBAB",!1)),"Lt"),Lu:i(()=>new T(S("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJ\
HCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBb\
CCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB",!1)),"Lu"),M:i(()=>new T(S("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDB\
FBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8\
B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDB\
FCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB\
1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+R\
BCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzC\
QBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDB\
yCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),"M"),Mc:i(()=>new T(
S("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgC\
sFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxB\
BFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuH\
uHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB",!1)),"Mc"),
Me:i(()=>new T(S("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),"Me"),Mn:i(()=>new T(S("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeep\
CIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGB\
CCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBn\
BBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBD\
BDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBB\
hIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5\
lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),"Mn"),N:i(()=>new T(S("wBJB5D\
BBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB\
3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCB\
sCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+\
KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),"N"),Nd:i(()=>new T(S("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnC\
J3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnN\
J3PJ4HJ2aJ30EJ",!0)),"Nd"),Nl:i(()=>new T(S("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB",!1)),"Nl"),No:i(()=>new T(S("yFBBGDDBBB2pCFB5LFB5DCBmEGB6G\
GBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHB\
ZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),"No"),P:i(()=>new T(S("hBCBCFBCDBLBBEBBbCBCccCkBkBGE\
ELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBm\
BKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9L\
DB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FG\
BuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpR\
BBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),"P"),Pc:i(()=>new T(S("-Cg-Hg-HBUU-u3BBBZCBwHAB",!1)),"Pc"),Pd:i(()=>new T(S("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUw\
DxszBxszBBmBmBLqFqFhzD-J-J",!1)),"Pd"),Pe:i(()=>new T(S("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0\
B0BgBGD",!1)),"Pe"),Pf:i(()=>new T(S("7F+6H+6HEddpuDCCFDDQEE",!1)),"Pf"),Pi:i(()=>new T(S("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),"Pi"),Po:i(()=>new T(S("hBCBCCBDECBLL\
BEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBC\
DB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBB\
pBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBC\
DB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJD\
BoK9lT9lTovHEB07C-a-aBAB",!1)),"Po"),Ps:i(()=>new T(S("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESS\
CCCrFzBzBgBEEDAB",!1)),"Ps"),S:i(()=>new T(S("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBG\
BlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+H\
BXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9Tp\
EgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGC\
BXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBH\
nBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),"S"),Sc:i(()=>new T(S("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-H\
DB-4wBxtCxtC",!1)),"Sc"),Sk:i(()=>new T(S("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),"Sk"),
Sm:i(()=>new T(S("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDF\
B9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),"Sm"),So:i(()=>new T(S("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEw\
GqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCB\
X2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBu\
BCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBC\
BBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),"So"),
Z:i(()=>new T(S("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",!1)),"Z"),Zl:i(()=>new T(S("ohIA",!0)),"Zl"),Zp:i(()=>new T(S("phIA",!0)),"Zp"),Zs:i(()=>new T(S("gBgEgEgvFgsC\
gsCBJBlBwBwBh9DAB",!1)),"Zs"),ASCII_Hex_Digit:i(()=>new T(S("wBJIFbF",!0)),"ASCII_Hex_Digit"),Alphabetic:i(()=>new T(S("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQB\
CBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBB\
DVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBO\
RRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIB\
CDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDi\
CBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDC\
BqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCG\
BCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBB\
CLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFB\
DCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBi\
CSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiB\
BEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1B\
BDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCD\
BCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCG\
BCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCB\
BCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZ\
BHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),"Alphabetic"),Dash:i(()=>new T(S("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBm\
BLqFqFhzD-J-J",!1)),"Dash"),Emoji:i(()=>new T(S("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCB\
EEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDy\
CBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),"Emoji"),Emoji_Component:i(
()=>new T(S("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),"Emoji_Component"),Emoji_Modifier:i(()=>new T(S("7-8DE",!0)),"Emoji_Modifier"),Emoji_Modifier_Base:i(
()=>new T(S("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),"Emoji_Modifier_B\
ase"),Emoji_Presentation:i(()=>new T(S("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvF\
gBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),"Emoji_Presentation"),Extended_Pictographic:i(
()=>new T(S("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBE\
BCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBC\
XBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),"Extended_Pictographic"),Hex_Digit:i(
()=>new T(S("wBJIFbFq1-BJIFbF",!0)),"Hex_Digit"),Lowercase:i(()=>new T(S("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBD\
DCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNB\
DHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSC\
GGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbb\
BdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB",!1)),"Lowercase"),Math:i(()=>new T(S("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWE\
BMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z\
4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGB\
CDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),"Math"),Quotation_Mark:i(()=>new T(S("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),"Quotation_Mark"),Terminal_Punctuation:i(
()=>new T(S("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBB\
BwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBD\
BtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB",!1)),"Terminal_Punctuation"),Uppercase:i(()=>new T(
S("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgB\
CK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJ\
CCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBC\
DBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB",!1)),"Uppercase"),White_Space:i(()=>new T(S("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1)),"W\
hite_Space")});static SCRIPTS=new Wl({Adlam:i(()=>new T(S("go6DrCFJFB",!0)),"Adlam"),Ahom:i(()=>new T(S("g4lCaDOFW",!0)),"Ahom"),Anatolian_Hieroglyphs:i(()=>new T(
S("ggxCmS",!0)),"Anatolian_Hieroglyphs"),Arabic:i(()=>new T(S("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBC\
BBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),"Arabic"),Armenian:i(()=>new T(S("xpBlBDxBDCks9BE",!0)),"Armenian"),Avestan:i(()=>new T(
S("g4iC1BEG",!0)),"Avestan"),Balinese:i(()=>new T(S("g4GsCCxB",!0)),"Balinese"),Bamum:i(()=>new T(S("g1pB3CpowB4R",!0)),"Bamum"),Bassa_Vah:i(()=>new T(S("w26CdD\
F",!0)),"Bassa_Vah"),Batak:i(()=>new T(S("g+GzBJD",!0)),"Batak"),Bengali:i(()=>new T(S("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),"Bengali"),Beria_Erfe:i(
()=>new T(S("g17CYDY",!0)),"Beria_Erfe"),Bhaiksuki:i(()=>new T(S("ggnCICsBCNLc",!0)),"Bhaiksuki"),Bopomofo:i(()=>new T(S("qXB6wLqBxDf",!0)),"Bopomofo"),Brahmi:i(
()=>new T(S("ggkCtCFjBKA",!0)),"Brahmi"),Braille:i(()=>new T(S("ggK-H",!0)),"Braille"),Buginese:i(()=>new T(S("gwGbDB",!0)),"Buginese"),Buhid:i(()=>new T(S("g6F\
T",!0)),"Buhid"),Canadian_Aboriginal:i(()=>new T(S("ggF-TxRlC7tgCP",!0)),"Canadian_Aboriginal"),Carian:i(()=>new T(S("g1gCwB",!0)),"Carian"),Caucasian_Albanian:i(
()=>new T(S("wphCzBMA",!0)),"Caucasian_Albanian"),Chakma:i(()=>new T(S("gokC0BCR",!0)),"Chakma"),Cham:i(()=>new T(S("gwqB2BKNDJDD",!0)),"Cham"),Cherokee:i(()=>new T(
S("g9E1CDFz7lBvC",!0)),"Cherokee"),Chorasmian:i(()=>new T(S("w9jCb",!0)),"Chorasmian"),Common:i(()=>new T(S("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E\
9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBO\
BhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWB\
QQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBC\
BBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),"Common"),Coptic:i(()=>new T(S("ifNxkKzDGG",
!0)),"Coptic"),Cuneiform:i(()=>new T(S("ggoC5cnDuDCEMjG",!0)),"Cuneiform"),Cypriot:i(()=>new T(S("ggiCFBDCCBqBBCBBEDD",!1)),"Cypriot"),Cypro_Minoan:i(()=>new T(
S("w8rCiD",!0)),"Cypro_Minoan"),Cyrillic:i(()=>new T(S("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),"Cyrillic"),Deseret:i(()=>new T(S("gghCvC",!0)),"\
Deseret"),Devanagari:i(()=>new T(S("goCwCFODZh7nBfhwcJ",!0)),"Devanagari"),Dives_Akuru:i(()=>new T(S("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),"Dives_Akuru"),Dogra:i(()=>new T(
S("ggmC7B",!0)),"Dogra"),Duployan:i(()=>new T(S("ggvDqDGMEIIJDD",!0)),"Duployan"),Egyptian_Hieroglyphs:i(()=>new T(S("ggsC1iBL68D",!0)),"Egyptian_Hieroglyphs"),
Elbasan:i(()=>new T(S("gohCnB",!0)),"Elbasan"),Elymaic:i(()=>new T(S("g-jCW",!0)),"Elymaic"),Ethiopic:i(()=>new T(S("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDO\
BC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),"Ethiopic"),Garay:i(()=>new T(S("gqjClBEcJB",!0)),"Garay"),Georgian:i(()=>new T(
S("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG",!1)),"Georgian"),Glagolitic:i(()=>new T(S("ggL-Ch9sDGCQDGCBCE",!0)),"Glagolitic"),Gothic:i(()=>new T(S("w5gCa",!0)),"Goth\
ic"),Grantha:i(()=>new T(S("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),"Grantha"),Greek:i(()=>new T(S("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChK\
hKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),"Greek"),Gujarati:i(()=>new T(S("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",
!1)),"Gujarati"),Gunjala_Gondi:i(()=>new T(S("grnCFCBCkBCBCFIJ",!0)),"Gunjala_Gondi"),Gurmukhi:i(()=>new T(S("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",
!1)),"Gurmukhi"),Gurung_Khema:i(()=>new T(S("go4C5B",!0)),"Gurung_Khema"),Han:i(()=>new T(S("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oE\
BDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),"Han"),Hangul:i(()=>new T(S("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),"Hangul"),Hanifi_Rohingya:i(()=>new T(S(
"gojCnBJJ",!0)),"Hanifi_Rohingya"),Hanunoo:i(()=>new T(S("g5FU",!0)),"Hanunoo"),Hatran:i(()=>new T(S("gniCSCBGE",!0)),"Hatran"),Hebrew:i(()=>new T(S("xsB2BBJaBF\
FBpp9BZBCEBCCCBCCBCCBIB",!1)),"Hebrew"),Hiragana:i(()=>new T(S("hiM1CBHCBi7-C+IBTeeBBBulQAB",!1)),"Hiragana"),Imperial_Aramaic:i(()=>new T(S("giiCVCI",!0)),"Imp\
erial_Aramaic"),Inherited:i(()=>new T(S("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rY\
vHB",!1)),"Inherited"),Inscriptional_Pahlavi:i(()=>new T(S("g7iCSGH",!0)),"Inscriptional_Pahlavi"),Inscriptional_Parthian:i(()=>new T(S("g6iCVDH",!0)),"Inscript\
ional_Parthian"),Javanese:i(()=>new T(S("gsqBtCDJFB",!0)),"Javanese"),Kaithi:i(()=>new T(S("gkkCiCLA",!0)),"Kaithi"),Kannada:i(()=>new T(S("gkDMCCCWCJCEDICCCDIB\
GCCDDJCC",!0)),"Kannada"),Katakana:i(()=>new T(S("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),"Katakana"),Kawi:i(()=>new T(S("g4nCQCoBEc",
!0)),"Kawi"),Kayah_Li:i(()=>new T(S("goqBtBCA",!0)),"Kayah_Li"),Kharoshthi:i(()=>new T(S("gwiCDCBGHCCCcDCFJII",!0)),"Kharoshthi"),Khitan_Small_Script:i(()=>new T(
S("k-7C84G84GB0OBqBAB",!1)),"Khitan_Small_Script"),Khmer:i(()=>new T(S("g8F9CDJHJnPf",!0)),"Khmer"),Khojki:i(()=>new T(S("gwkCRCuB",!0)),"Khojki"),Khudawadi:i(()=>new T(
S("w1kC6BGJ",!0)),"Khudawadi"),Kirat_Rai:i(()=>new T(S("gq7C5B",!0)),"Kirat_Rai"),Lao:i(()=>new T(S("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),"Lao"),Latin:i(()=>new T(
S("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),"Latin"),Lepcha:i(()=>new T(
S("ggH3BEOEC",!0)),"Lepcha"),Limbu:i(()=>new T(S("goGeBCLBFLBFEEBKB",!1)),"Limbu"),Linear_A:i(()=>new T(S("gwhC2JKVLH",!0)),"Linear_A"),Linear_B:i(()=>new T(S("\
gggCLCZCSCBCODNjB6D",!0)),"Linear_B"),Lisu:i(()=>new T(S("wmpBvBx1eA",!0)),"Lisu"),Lycian:i(()=>new T(S("g0gCc",!0)),"Lycian"),Lydian:i(()=>new T(S("gpiCZGA",!0)),
"Lydian"),Mahajani:i(()=>new T(S("wqkCmB",!0)),"Mahajani"),Makasar:i(()=>new T(S("g3nCY",!0)),"Makasar"),Malayalam:i(()=>new T(S("goDMCCCyBCCCFFPDZ",!0)),"Malay\
alam"),Mandaic:i(()=>new T(S("giCbDA",!0)),"Mandaic"),Manichaean:i(()=>new T(S("g2iCmBFL",!0)),"Manichaean"),Marchen:i(()=>new T(S("wjnCfDVCN",!0)),"Marchen"),Masaram_Gondi:i(
()=>new T(S("gonCGBCBBCrBBECCBCCBHBJJB",!1)),"Masaram_Gondi"),Medefaidrin:i(()=>new T(S("gy7C6C",!0)),"Medefaidrin"),Meetei_Mayek:i(()=>new T(S("g3qBWqGtBDJ",!0)),
"Meetei_Mayek"),Mende_Kikakui:i(()=>new T(S("gg6DkGDP",!0)),"Mende_Kikakui"),Meroitic_Cursive:i(()=>new T(S("gtiCXFTDtB",!0)),"Meroitic_Cursive"),Meroitic_Hieroglyphs:i(
()=>new T(S("gsiCf",!0)),"Meroitic_Hieroglyphs"),Miao:i(()=>new T(S("g47CqCF4BIQ",!0)),"Miao"),Modi:i(()=>new T(S("gwlCkCMJ",!0)),"Modi"),Mongolian:i(()=>new T(
S("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),"Mongolian"),Mro:i(()=>new T(S("gy6CeCJFB",!0)),"Mro"),Multani:i(()=>new T(S("g0kCGBCCCBCBCOBCKB",!1)),"Multani"),Myanmar:i(()=>new T(
S("ggE-EhqmBeiDfxibT",!0)),"Myanmar"),Nabataean:i(()=>new T(S("gkiCeJI",!0)),"Nabataean"),Nag_Mundari:i(()=>new T(S("wm5DpB",!0)),"Nag_Mundari"),Nandinagari:i(()=>new T(
S("gtmCHDtBDK",!0)),"Nandinagari"),New_Tai_Lue:i(()=>new T(S("gsGrBFZHKEB",!0)),"New_Tai_Lue"),Newa:i(()=>new T(S("gglC7CCE",!0)),"Newa"),Nko:i(()=>new T(S("g+B\
6BDC",!0)),"Nko"),Nushu:i(()=>new T(S("h-7CvsQvsQBqMB",!1)),"Nushu"),Nyiakeng_Puachue_Hmong:i(()=>new T(S("go4DsBENDJFB",!0)),"Nyiakeng_Puachue_Hmong"),Ogham:i(
()=>new T(S("g0Fc",!0)),"Ogham"),Ol_Chiki:i(()=>new T(S("wiHvB",!0)),"Ol_Chiki"),Ol_Onal:i(()=>new T(S("wu5DqBFA",!0)),"Ol_Onal"),Old_Hungarian:i(()=>new T(S("g\
kjCyBOyBIF",!0)),"Old_Hungarian"),Old_Italic:i(()=>new T(S("g4gCjBKC",!0)),"Old_Italic"),Old_North_Arabian:i(()=>new T(S("g0iCf",!0)),"Old_North_Arabian"),Old_Permic:i(
()=>new T(S("w6gCqB",!0)),"Old_Permic"),Old_Persian:i(()=>new T(S("g9gCjBFN",!0)),"Old_Persian"),Old_Sogdian:i(()=>new T(S("g4jCnB",!0)),"Old_Sogdian"),Old_South_Arabian:i(
()=>new T(S("gziCf",!0)),"Old_South_Arabian"),Old_Turkic:i(()=>new T(S("ggjCoC",!0)),"Old_Turkic"),Old_Uyghur:i(()=>new T(S("w7jCZ",!0)),"Old_Uyghur"),Oriya:i(()=>new T(
S("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),"Oriya"),Osage:i(()=>new T(S("wlhCjBFjB",!0)),"Osage"),Osmanya:i(()=>new T(S("gkhCdDJ",!0)),"Osmanya"),Pahawh_Hmong:i(()=>new T(
S("g46ClCLJCGCUGS",!0)),"Pahawh_Hmong"),Palmyrene:i(()=>new T(S("gjiCf",!0)),"Palmyrene"),Pau_Cin_Hau:i(()=>new T(S("g2mC4B",!0)),"Pau_Cin_Hau"),Phags_Pa:i(()=>new T(
S("giqB3B",!0)),"Phags_Pa"),Phoenician:i(()=>new T(S("goiCbEA",!0)),"Phoenician"),Psalter_Pahlavi:i(()=>new T(S("g8iCRIDNG",!0)),"Psalter_Pahlavi"),Rejang:i(()=>new T(
S("wpqBjBMA",!0)),"Rejang"),Runic:i(()=>new T(S("g1FqCEK",!0)),"Runic"),Samaritan:i(()=>new T(S("ggCtBDO",!0)),"Samaritan"),Saurashtra:i(()=>new T(S("gkqBlCJL",
!0)),"Saurashtra"),Sharada:i(()=>new T(S("gskC-ChsCH",!0)),"Sharada"),Shavian:i(()=>new T(S("wihCvB",!0)),"Shavian"),Siddham:i(()=>new T(S("gslC1BDlB",!0)),"Sid\
dham"),Sidetic:i(()=>new T(S("gqiCZ",!0)),"Sidetic"),SignWriting:i(()=>new T(S("gg2DrUQECO",!0)),"SignWriting"),Sinhala:i(()=>new T(S("hsDCBCRBEXBCIBCDDBFBEFFBE\
BCCCBGBHJBDCBt-gCTB",!1)),"Sinhala"),Sogdian:i(()=>new T(S("w5jCpB",!0)),"Sogdian"),Sora_Sompeng:i(()=>new T(S("wmkCYIJ",!0)),"Sora_Sompeng"),Soyombo:i(()=>new T(
S("wymCyC",!0)),"Soyombo"),Sundanese:i(()=>new T(S("g8G-BhIH",!0)),"Sundanese"),Sunuwar:i(()=>new T(S("g+mChBPJ",!0)),"Sunuwar"),Syloti_Nagri:i(()=>new T(S("ggq\
BsB",!0)),"Syloti_Nagri"),Syriac:i(()=>new T(S("g4BNC7BDCxIK",!0)),"Syriac"),Tagalog:i(()=>new T(S("g4FVKA",!0)),"Tagalog"),Tagbanwa:i(()=>new T(S("g7FMCCCB",!0)),
"Tagbanwa"),Tai_Le:i(()=>new T(S("wqGdDE",!0)),"Tai_Le"),Tai_Tham:i(()=>new T(S("gxG+BCcDKHJHN",!0)),"Tai_Tham"),Tai_Viet:i(()=>new T(S("g0qBiCZE",!0)),"Tai_Vie\
t"),Tai_Yo:i(()=>new T(S("g25DeCVJB",!0)),"Tai_Yo"),Takri:i(()=>new T(S("g0lC5BHJ",!0)),"Takri"),Tamil:i(()=>new T(S("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBD\
HHPUBm+kCxBBOAB",!1)),"Tamil"),Tangsa:i(()=>new T(S("wz6CuCCJ",!0)),"Tangsa"),Tangut:i(()=>new T(S("g-7CgBgBB+3GBhQeBiDyDB",!1)),"Tangut"),Telugu:i(()=>new T(S(
"ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),"Telugu"),Thaana:i(()=>new T(S("g8BxB",!0)),"Thaana"),Thai:i(()=>new T(S("hwD5BGb",!0)),"Thai"),Tibetan:i(()=>new T(S("g4DnC\
CjBFmBCjBCOCGFB",!0)),"Tibetan"),Tifinagh:i(()=>new T(S("wpL3BIBPA",!0)),"Tifinagh"),Tirhuta:i(()=>new T(S("gklCnCJJ",!0)),"Tirhuta"),Todhri:i(()=>new T(S("guhC\
zB",!0)),"Todhri"),Tolong_Siki:i(()=>new T(S("wtnCrBFJ",!0)),"Tolong_Siki"),Toto:i(()=>new T(S("w04De",!0)),"Toto"),Tulu_Tigalari:i(()=>new T(S("g8kCJBCDDClBBCJ\
BCDDCDBCJBCBBJBB",!1)),"Tulu_Tigalari"),Ugaritic:i(()=>new T(S("g8gCdCA",!0)),"Ugaritic"),Unknown:i(()=>new T(S("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDm\
DBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDG\
GBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCC\
GZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNN\
BCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEB\
uBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9B\
DB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBC\
BPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBb\
GBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDB\
EEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CB\
jBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJB\
LIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CI\
BamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoB\
BtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBND\
BDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),"Unknown"),Vai:i(()=>new T(S("gopBrJ",!0)),"\
Vai"),Vithkuqi:i(()=>new T(S("wrhCKCOCGCBCKCOCGCB",!0)),"Vithkuqi"),Wancho:i(()=>new T(S("g24D5BGA",!0)),"Wancho"),Warang_Citi:i(()=>new T(S("glmCyCNA",!0)),"Wa\
rang_Citi"),Yezidi:i(()=>new T(S("g0jCpBCCDB",!0)),"Yezidi"),Yi:i(()=>new T(S("ggoBskBE2B",!0)),"Yi"),Zanabazar_Square:i(()=>new T(S("gwmCnC",!0)),"Zanabazar_Sq\
uare")});static FOLD_CATEGORIES=new Wl({L:i(()=>new T(S("laA",!0)),"L"),LC:i(()=>new T(S("laA",!0)),"LC"),Ll:i(()=>new T(S("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCB\
CCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1\
CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCB\
CBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),"Ll"),Lt:i(()=>new T(S("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),"Lt"),Lu:i(()=>new T(
S("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBB\
vBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG\
0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),"Lu"),M:i(()=>new T(S("5cgBgBlgHAB",!1)),"M"),
Mn:i(()=>new T(S("5cgBgBlgHAB",!1)),"Mn"),Emoji:i(()=>new T(S("8mJA",!0)),"Emoji"),Extended_Pictographic:i(()=>new T(S("8mJA",!0)),"Extended_Pictographic"),Lowercase:i(
()=>new T(S("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkB\
JJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBC\
gDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),"Lowercase"),Math:i(()=>new T(
S("ycGDCHHFMMDDDCHHFAB",!1)),"Math"),Uppercase:i(()=>new T(S("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDB\
CCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBM\
GCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB7\
5CfBhsVfB8BYBvyehBB",!1)),"Uppercase")});static FOLD_SCRIPT=new Wl({Common:i(()=>new T(S("8cgBgB",!1)),"Common"),Greek:i(()=>new T(S("1FwUwU",!1)),"Greek"),Inherited:i(
()=>new T(S("5cgBgBlgHAB",!1)),"Inherited")})},K=class zt{static{i(this,"Unicode")}static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){return e===
zt.RUNE_ERROR||e>=zt.MIN_HIGH_SURROGATE&&e<=zt.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,r){
let n=0,s=e.length;for(;n<s;){let o=n+Math.floor((s-n)/2),a=e.getLo(o),l=e.getHi(o);if(a<=r&&r<=l){let c=e.getStride(o);return(r-a)%c===0}r<a?s=o:n=o+1}return!1}static is(e,r){
if(r<=zt.MAX_LATIN1){for(let n=0;n<e.length;n++){if(r>e.getHi(n))continue;let s=e.getLo(n);if(r<s)return!1;let o=e.getStride(n);return(r-s)%o===0}return!1}return e.
length>0&&r>=e.getLo(0)&&zt.is32(e,r)}static isPrint(e){return e<=zt.MAX_LATIN1?e>=32&&e<zt.MAX_ASCII||e>=161&&e!==173:zt.is(rr.Print,e)}static simpleFold(e){if(rr.
CASE_ORBIT.has(e))return rr.CASE_ORBIT.get(e);if(e<=zt.MAX_ASCII){let r=N.toLowerCase(e);return r!==e?r:N.toUpperCase(e)}return e}static equalsIgnoreCase(e,r){if(e===
r)return!0;if(e<0||r<0)return!1;if(e<=zt.MAX_ASCII&&r<=zt.MAX_ASCII)return 65<=e&&e<=90&&(e|=32),65<=r&&r<=90&&(r|=32),e===r;for(let n=zt.simpleFold(e);n!==e;n=
zt.simpleFold(n))if(n===r)return!0;return!1}},ms=class extends Error{static{i(this,"RE2JSException")}constructor(t){super(t),this.name="RE2JSException"}},$e=class extends ms{static{
i(this,"RE2JSSyntaxException")}constructor(t,e=null){let r=`error parsing regexp: ${t}`;e&&(r+=`: \`${e}\``),super(r),this.name="RE2JSSyntaxException",this.message=
r,this.error=t,this.input=e}getDescription(){return this.error}getPattern(){return this.input}},Ai=class extends ms{static{i(this,"RE2JSCompileException")}constructor(t){
super(t),this.name="RE2JSCompileException"}},Ht=class extends ms{static{i(this,"RE2JSGroupException")}constructor(t){super(t),this.name="RE2JSGroupException"}},
tw=class extends ms{static{i(this,"RE2JSFlagsException")}constructor(t){super(t),this.name="RE2JSFlagsException"}},tc=class extends ms{static{i(this,"RE2JSInter\
nalException")}constructor(t){super(t),this.name="RE2JSInternalException"}},af=256,rw=new Uint8Array(af);for(let t=0;t<af;t++)rw[t]=97<=t&&t<=122||65<=t&&t<=90||
48<=t&&t<=57||t===95?1:0;var Qp=null,Xp=null,j=class ut{static{i(this,"Utils")}static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){return e===null||typeof e!="obje\
ct"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(8,-1)}static checkPattern(e){if(!ut.isString(e))throw new TypeError(`\
The pattern must be a string, not ${ut.typeName(e)} (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!ut.isString(e)&&!ut.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${ut.typeName(e)}`)}static checkFlags(e){let r=yt.MULTILINE|yt.DOTALL|yt.CASE_INSENSITIVE|
yt.DISABLE_UNICODE_GROUPS|yt.LONGEST_MATCH|yt.LOOKBEHINDS;if(!Number.isInteger(e)||(e&~r)!==0)throw new tw("Flags should only be a combination of MULTILINE, DOT\
ALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="\
[object Uint8Array]"}static isalnum(e){return N.CODES[0]<=e&&e<=N.CODES[9]||N.CODES.a<=e&&e<=N.CODES.z||N.CODES.A<=e&&e<=N.CODES.Z}static unhex(e){return N.CODES[0]<=
e&&e<=N.CODES[9]?e-N.CODES[0]:N.CODES.a<=e&&e<=N.CODES.f?e-N.CODES.a+10:N.CODES.A<=e&&e<=N.CODES.F?e-N.CODES.A+10:-1}static escapeRune(e){let r="";if(K.isPrint(
e))ut.METACHARACTERS.indexOf(String.fromCodePoint(e))>=0&&(r+="\\"),r+=String.fromCodePoint(e);else switch(e){case N.CODES['"']:r+='\\"';break;case N.CODES["\\"]:
r+="\\\\";break;case N.CODES["	"]:r+="\\t";break;case N.CODES[`
`]:r+="\\n";break;case N.CODES["\r"]:r+="\\r";break;case N.CODES["\b"]:r+="\\b";break;case N.CODES["\f"]:r+="\\f";break;default:{let n=e.toString(16);e<256?(r+=
"\\x",n.length===1&&(r+="0"),r+=n):r+=`\\x{${n}}`;break}}return r}static stringToRunes(e){let r=String(e),n=[],s=0;for(;s<r.length;){let o=r.codePointAt(s);n.push(
o),s+=o>K.MAX_BMP?2:1}return new Int32Array(n)}static runeToString(e){return String.fromCodePoint(e)}static isWordRune(e){return e<af?rw[e]===1:!1}static emptyOpContext(e,r){
let n=0;return e<0&&(n|=ut.EMPTY_BEGIN_TEXT|ut.EMPTY_BEGIN_LINE),e===10&&(n|=ut.EMPTY_BEGIN_LINE),r<0&&(n|=ut.EMPTY_END_TEXT|ut.EMPTY_END_LINE),r===10&&(n|=ut.EMPTY_END_LINE),
ut.isWordRune(e)!==ut.isWordRune(r)?n|=ut.EMPTY_WORD_BOUNDARY:n|=ut.EMPTY_NO_WORD_BOUNDARY,n}static quoteMeta(e){return e.split("").map(r=>ut.METACHARACTERS.indexOf(
r)>=0?`\\${r}`:r).join("")}static charCount(e){return e>K.MAX_BMP?2:1}static toArray(e){let r=e.length,n=new Array(r);for(let s=0;s<r;s++)n[s]=e[s];return n}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return Qp||(Qp=new TextEncoder),Qp.encode(e);{let r=[],n=0;for(let s=0;s<e.length;s++){let o=e.charCodeAt(s);o<128?r[n++]=o:o<2048?(r[n++]=
o>>6|192,r[n++]=o&63|128):(o&64512)===K.MIN_HIGH_SURROGATE&&s+1<e.length&&(e.charCodeAt(s+1)&64512)===K.MIN_LOW_SURROGATE?(o=K.MIN_SUPPLEMENTARY_CODE_POINT+((o&
1023)<<10)+(e.charCodeAt(++s)&1023),r[n++]=o>>18|240,r[n++]=o>>12&63|128,r[n++]=o>>6&63|128,r[n++]=o&63|128):(r[n++]=o>>12|224,r[n++]=o>>6&63|128,r[n++]=o&63|128)}
return r}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){Xp||(Xp=new TextDecoder("utf-8"));let r=e instanceof Uint8Array?e:new Uint8Array(e);return Xp.
decode(r)}else{let r=[],n=0,s=0;for(;n<e.length;){let o=e[n++];if(o<128)r[s++]=String.fromCharCode(o);else if(o>191&&o<224){let a=e[n++];r[s++]=String.fromCharCode(
(o&31)<<6|a&63)}else if(o>239&&o<365){let a=e[n++],l=e[n++],c=e[n++],u=((o&7)<<18|(a&63)<<12|(l&63)<<6|c&63)-K.MIN_SUPPLEMENTARY_CODE_POINT;r[s++]=String.fromCharCode(
K.MIN_HIGH_SURROGATE+(u>>10)),r[s++]=String.fromCharCode(K.MIN_LOW_SURROGATE+(u&1023))}else{let a=e[n++],l=e[n++];r[s++]=String.fromCharCode((o&15)<<12|(a&63)<<
6|l&63)}}return r.join("")}}},nw=i((t=[],e=0)=>{let r=Object.create(null);for(let n=0;n<t.length;n++){let s=t[n],o=e+n;r[s]=o,r[o]=s}return Object.freeze(r)},"c\
reateEnum"),hs=class sf{static{i(this,"MatcherInputBase")}static Encoding=nw(["UTF_16","UTF_8"]);getEncoding(){throw Error("not implemented")}asCharSequence(){throw Error(
"not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===sf.Encoding.UTF_8}isUTF16Encoding(){
return this.getEncoding()===sf.Encoding.UTF_16}},SE=class extends hs{static{i(this,"Utf8MatcherInput")}constructor(t=null){super(),this.bytes=t}getEncoding(){return hs.
Encoding.UTF_8}asCharSequence(){return j.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}},cG=class extends hs{static{
i(this,"Utf16MatcherInput")}constructor(t=null){super(),this.charSequence=t}getEncoding(){return hs.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){
return j.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}},Bs=class{static{i(this,"MatcherInput")}static utf16(t){return j.
checkInput(t),new cG(t)}static utf8(t){return j.isByteArray(t)?new SE(t):new SE(j.stringToUtf8ByteArray(t))}},Rt=class{static{i(this,"MachineInputBase")}static EOF(){
return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){
return 0}},uG=class Xs extends Rt{static{i(this,"MachineUTF8Input")}static RUNE_ERROR_STEP=K.RUNE_ERROR<<3|1;constructor(e,r=0,n=e.length){super(),this.bytes=e,
this.start=r,this.end=n}hasString(e,r){let n=e.bytes;if(n.length===0)return!0;let s=this.indexOf(this.bytes,n,this.start+r);return s!==-1&&s<=this.end-n.length}hasAnyString(e,r){
return e.automaton8().searchUTF8(this.bytes,this.start+r,this.end)}step(e){if(e+=this.start,e>=this.end)return Rt.EOF();let r=this.bytes[e]&255;if(r<128)return r<<
3|1;let n,s,o=128,a=191;if(r>=194&&r<=223)n=2,s=r&31;else if(r>=224&&r<=239)n=3,s=r&15,r===224?o=160:r===237&&(a=159);else if(r>=240&&r<=244)n=4,s=r&7,r===240?o=
144:r===244&&(a=143);else return Xs.RUNE_ERROR_STEP;if(e+n>this.end)return Xs.RUNE_ERROR_STEP;let l=this.bytes[e+1]&255;if(l<o||l>a)return Xs.RUNE_ERROR_STEP;if(s=
s<<6|l&63,n>2){let c=this.bytes[e+2]&255;if((c&192)!==128)return Xs.RUNE_ERROR_STEP;if(s=s<<6|c&63,n>3){let u=this.bytes[e+3]&255;if((u&192)!==128)return Xs.RUNE_ERROR_STEP;
s=s<<6|u&63}}return s<<3|n}index(e,r){r+=this.start;let n=this.indexOf(this.bytes,e.prefixUTF8,r);return n<0?n:n-r}context(e){e+=this.start;let r=-1;if(e>this.start&&
e<=this.end){let s=e-1;if(r=this.bytes[s--],r>=128){let o=e-4;for(o<this.start&&(o=this.start);s>=o&&(this.bytes[s]&192)===128;)s--;s<this.start&&(s=this.start);
let a=this.step(s-this.start);r=s+(a&7)===e?a>>3:K.RUNE_ERROR}}let n=e<this.end?this.step(e-this.start)>>3:-1;return j.emptyOpContext(r,n)}indexOf(e,r,n=0){let s=r.
length;if(s===0)return n<=this.end?n:-1;let o=r[0],a=this.end-s,l=typeof e.indexOf=="function",c=n;for(;c<=a;){if(l){if(c=e.indexOf(o,c),c===-1||c>a)return-1}else{
for(;c<=a&&e[c]!==o;)c++;if(c>a)return-1}let u=!0;for(let d=1;d<s;d++)if(e[c+d]!==r[d]){u=!1;break}if(u)return c;c++}return-1}prefixLength(e){return e.prefixUTF8.
length}},dG=class extends Rt{static{i(this,"MachineUTF16Input")}constructor(t,e=0,r=t.length){super(),this.charSequence=t,this.start=e,this.end=r}hasString(t,e){
let r=this.charSequence.indexOf(t.str,this.start+e);return r!==-1&&r<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().searchUTF16(this.charSequence,
this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return Rt.EOF();let e=this.charSequence.charCodeAt(t);if(e<K.MIN_HIGH_SURROGATE||e>K.MAX_HIGH_SURROGATE||
t+1>=this.end)return e<<3|1;let r=this.charSequence.charCodeAt(t+1);return r>=K.MIN_LOW_SURROGATE&&r<=K.MAX_LOW_SURROGATE?(e-K.MIN_HIGH_SURROGATE)*1024+(r-K.MIN_LOW_SURROGATE)+
K.MIN_SUPPLEMENTARY_CODE_POINT<<3|2:e<<3|1}index(t,e){e+=this.start;let r=this.charSequence.indexOf(t.prefix,e);return r<0||r>this.end-t.prefix.length?-1:r-e}context(t){
t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,r=t<this.end?this.charSequence.charCodeAt(t):-1;return j.emptyOpContext(e,r)}prefixLength(t){
return t.prefix.length}},Le=class{static{i(this,"MachineInput")}static fromUTF8(t,e=0,r=t.length){return new uG(t,e,r)}static fromUTF16(t,e=0,r=void 0){return j.
checkInput(t),new dG(t,e,r??t.length)}},kE=class sw{static{i(this,"Matcher")}static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,r=!1){return r?e.indexOf("\
\\")<0&&e.indexOf("$")<0?e:e.split("").map(n=>{let s=n.codePointAt(0);return s===N.CODES["\\"]||s===N.CODES.$?`\\${n}`:n}).join(""):e.indexOf("$")<0?e:e.split("").
map(n=>n.codePointAt(0)===N.CODES.$?"$$":n).join("")}constructor(e,r){if(e===null)throw new Error("pattern is null");this.patternInput=e;let n=this.patternInput.
re2();this.patternGroupCount=n.numberOfCapturingGroups(),this.groups=[],this.namedGroups=n.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).length>
0,this.numberOfInstructions=n.numberOfInstructions(),this.lookbehindState=null,r instanceof hs?this.resetMatcherInput(r):j.isByteArray(r)?this.resetMatcherInput(
Bs.utf8(r)):this.resetMatcherInput(Bs.utf16(r))}pattern(){return this.patternInput}reset(){return this.matcherInputLength=this.matcherInput.length(),this.appendPos=
0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof hs||(j.isByteArray(
e)?e=Bs.utf8(e):e=Bs.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=this.patternInput.re2().createLookbehindState(),
this.reset(),this}start(e=0){if(typeof e=="string"){let r=this.namedGroups[e];if(!Number.isFinite(r))throw new Ht(`group '${e}' not found`);e=r}return this.loadGroup(
e),this.groups[2*e]}end(e=0){if(typeof e=="string"){let r=this.namedGroups[e];if(!Number.isFinite(r))throw new Ht(`group '${e}' not found`);e=r}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let s=this.namedGroups[e];if(!Number.isFinite(s))throw new Ht(
`group '${e}' not found`);e=s}let r=this.start(e),n=this.end(e);return r<0&&n<0?null:this.substring(r,n)}getNamedGroups(){if(!this.hasMatch)throw new Ht("perhap\
s no match attempted");let e=Object.create(null);for(let r of Object.keys(this.namedGroups))e[r]=this.group(r);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new Ht(`Group index out of bounds: ${e}`);if(!this.hasMatch)throw new Ht("perhaps no match attempte\
d");if(e===0||this.hasGroups)return;let r=this.matcherInputLength,n=this.patternInput.re2().matchMachineInput(this.matcherInput,this.groups[0],r,this.anchorFlag,
1+this.patternGroupCount,this.lookbehindState);if(!n[0])throw new Ht("inconsistency in matching group data");this.groups=n[1],this.hasGroups=!0}matches(){return this.
genMatch(0,F.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,F.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<0||e>this.matcherInputLength)throw new Ht(
`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let r=(this.
matcherInput.isUTF16Encoding()?Le.fromUTF16(this.matcherInput.asCharSequence(),0,this.matcherInputLength):Le.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);r<0?e++:e+=r&7}return this.genMatch(e,F.UNANCHORED)}genMatch(e,r){let n=this.patternInput.re2().matchMachineInput(this.matcherInput,e,this.matcherInputLength,
r,1,this.lookbehindState);return n[0]?(this.groups=n[1],this.hasMatch=!0,this.hasGroups=this.patternGroupCount===0,this.anchorFlag=r,!0):(this.hasMatch=!1,!1)}substring(e,r){
return this.matcherInput.isUTF8Encoding()?j.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,r)):this.matcherInput.asCharSequence().substring(e,r).toString()}inputLength(){
return this.matcherInputLength}appendReplacement(e,r=!1){let n="",s=this.start(),o=this.end();return this.appendPos<s&&(n+=this.substring(this.appendPos,s)),this.
appendPos=o,n+=r?this.appendReplacementInternalJava(e):this.appendReplacementInternalJs(e),n}appendReplacementInternalJava(e){let r="",n=0,s=e.length,o=0;for(;o<
s;){let a=e.codePointAt(o);if(a===N.CODES["\\"]){if(n<o&&(r+=e.substring(n,o)),o++,o>=s)throw new Ht("character to be escaped is missing");n=o,o++;continue}if(a===
N.CODES.$){if(n<o&&(r+=e.substring(n,o)),o+1>=s)throw new Ht("Illegal group reference: group index is missing");let l=e.codePointAt(o+1);if(N.CODES[0]<=l&&l<=N.
CODES[9]){let c=l-N.CODES[0],u=o+2;for(;u<s;u++){let p=e.codePointAt(u);if(p<N.CODES[0]||p>N.CODES[9]||c*10+p-N.CODES[0]>this.patternGroupCount)break;c=c*10+p-N.
CODES[0]}if(c>this.patternGroupCount)throw new Ht(`n > number of groups: ${c}`);let d=this.group(c);d!==null&&(r+=d),o=u,n=o}else if(l===N.CODES["{"]){let c=o+2;
for(;c<s&&e.codePointAt(c)!==N.CODES["}"];)c++;if(c>=s)throw new Ht("named capture group is missing trailing '}'");let u=e.substring(o+2,c),d=this.group(u);d!==
null&&(r+=d),o=c+1,n=o}else throw new Ht("Illegal group reference");continue}o++}return n<s&&(r+=e.substring(n,s)),r}appendReplacementInternalJs(e){let r=i(a=>a>=
48&&a<=57,"isDigit"),n=this.patternGroupCount,s="",o=0;for(;o<e.length;){let a=e.indexOf("$",o);if(a<0)break;s+=e.substring(o,a),o=a;let l=e.charCodeAt(o+1);if(l===
N.CODES.$)s+="$",o+=2;else if(l===N.CODES["&"])s+=this.group(0),o+=2;else if(l===N.CODES["`"])s+=this.substring(0,this.start(0)),o+=2;else if(l===N.CODES["'"])s+=
this.substring(this.end(0),this.matcherInputLength),o+=2;else if(r(l)){let c=1,u=l-48,d=e.charCodeAt(o+2);if(r(d)&&u*10+d-48<=n&&(c=2,u=u*10+d-48),u>=1&&u<=n){let p=this.
group(u);p!==null&&(s+=p)}else s+=e.substring(o,o+1+c);o+=1+c}else if(l===N.CODES["<"]&&this.hasNamedGroups){let c=e.indexOf(">",o+2);if(c<0)s+="$<",o+=2;else{let u=e.
substring(o+2,c);if(Object.hasOwn(this.namedGroups,u)){let d=this.group(u);d!==null&&(s+=d)}o=c+1}}else s+="$",o+=1}return s+e.substring(o)}appendTail(){return this.
substring(this.appendPos,this.matcherInputLength)}replaceAll(e,r=!1){return this.replace(e,!0,r)}replaceFirst(e,r=!1){return this.replace(e,!1,r)}replace(e,r=!0,n=!1){
let s="";this.reset();let o=typeof e=="function",a=null;if(o){if(this.groupCount()>=sw.MAX_REPLACER_ARGS)throw new Ht("Too many capture groups to safely invoke \
replacer function");a=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.asCharSequence()}for(;this.find()&&(s+=o?this.appendReplacementFunc(
e,a):this.appendReplacement(e,n),!!r););return s+=this.appendTail(),s}appendReplacementFunc(e,r){let n="",s=this.start(),o=this.end();this.appendPos<s&&(n+=this.
substring(this.appendPos,s)),this.appendPos=o;let a=this.matchArray();return a.push(s,r),this.hasNamedGroups&&a.push(this.namedGroupsObject()),n+=String(e(...a)),
n}matchArray(){let e=[this.group(0)];for(let r=1;r<=this.patternGroupCount;r++){let n=this.group(r);e.push(n===null?void 0:n)}return e}namedGroupsObject(){if(!this.
hasNamedGroups)return;let e=this.getNamedGroups();for(let r in e)e[r]===null&&(e[r]=void 0);return e}},R=class dt{static{i(this,"Inst")}static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return dt.RUNE<=e&&e<=dt.RUNE_ANY_NOT_NL}static escapeRunes(e){let r='"';for(let n of e)r+=j.escapeRune(n);return r+='"',r}constructor(e){this.op=e,this.out=0,this.
arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.length===1){let a=this.runes[0];return(this.arg&F.FOLD_CASE)!==0?K.equalsIgnoreCase(
a,e):e===a}let r=this.runes.length;if(r===0)return!1;if(r===2||r===4||r===6||r===8){for(let a=0;a<r;a+=2){if(e<this.runes[a])return!1;if(e<=this.runes[a+1])return!0}
return!1}let n=0,s=r>>1;for(;s>1;){let a=s>>1;n+=this.runes[n+a<<1]<=e?a:0,s-=a}n+=this.runes[n<<1]<=e?1:0;let o=n-1;return o>=0&&e<=this.runes[o<<1|1]}matchRunePos(e){
if(this.runes.length===1){let a=this.runes[0];return(this.arg&F.FOLD_CASE)!==0?K.equalsIgnoreCase(a,e)?0:-1:e===a?0:-1}let r=this.runes.length;if(r===0)return-1;
if(r===2||r===4||r===6||r===8){for(let a=0;a<r;a+=2){if(e<this.runes[a])return-1;if(e<=this.runes[a+1])return Math.floor(a/2)}return-1}let n=0,s=r>>1;for(;s>1;){
let a=s>>1;n+=this.runes[n+a<<1]<=e?a:0,s-=a}n+=this.runes[n<<1]<=e?1:0;let o=n-1;return o>=0&&e<=this.runes[o<<1|1]?o:-1}toString(){switch(this.op){case dt.ALT:
return`alt -> ${this.out}, ${this.arg}`;case dt.ALT_MATCH:return`altmatch -> ${this.out}, ${this.arg}`;case dt.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case dt.
EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case dt.MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case dt.FAIL:return"fail";case dt.NOP:return`n\
op -> ${this.out}`;case dt.LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case dt.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case dt.RUNE:return this.
runes===null?"rune <null>":["rune ",dt.escapeRunes(this.runes),(this.arg&F.FOLD_CASE)!==0?"/i":""," -> ",this.out].join("");case dt.RUNE1:return`rune1 ${dt.escapeRunes(
this.runes)} -> ${this.out}`;case dt.RUNE_ANY:return`any -> ${this.out}`;case dt.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhand\
led case in Inst.toString")}}},_E=class ow{static{i(this,"Queue")}constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let r=Math.min(this.densePcs.length,ow.INITIAL_THREADS)*e;(!this.denseCaps||
this.denseCaps.length<r)&&(this.denseCaps=new Int32Array(r))}growCaps(e){let r=this.densePcs.length*this.ncap,n=new Int32Array(Math.min(r,Math.max(e,2*this.denseCaps.
length)));n.set(this.denseCaps),this.denseCaps=n}contains(e){let r=this.sparse[e];return r<this.size&&this.densePcs[r]===e}isEmpty(){return this.size===0}add(e){
let r=this.size++;return this.sparse[e]=r,this.densePcs[r]=e,r}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let r=0;r<this.size;r++)r!==0&&(e+=
", "),e+=this.densePcs[r];return e+="}",e}},pG=class{static{i(this,"LookbehindState")}constructor(t){this.pos=-1,this.pcs=new Int32Array(t.numInst()),this.size=
0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},iw=class aw{static{i(this,"Machine")}static fromRE2(e){let r=new aw;return r.prog=e.prog,
r.re2=e,r.q0=new _E(r.prog.numInst()),r.q1=new _E(r.prog.numInst()),r.addStack=new Int32Array(2*(r.prog.numInst()+1)),r.matched=!1,r.matchcap=new Int32Array(r.prog.
numCap<2?2:r.prog.numCap),r.ncap=0,r}constructor(){this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,
this.ncap=0,this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(-1),this.q0.init(e),this.q1.
init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){
return this.ncap===0?j.emptyInts():j.toArray(this.matchcap.subarray(0,this.ncap))}match(e,r,n,s=null){let o=this.re2.cond;if(o===j.EMPTY_ALL||(n===F.ANCHOR_START||
n===F.ANCHOR_BOTH)&&r!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let a=this.prog.numLb>0,l=r,c=r,u=!1;a&&(s!==null&&s.pos>=0&&s.pos<=r?(c=s.pos,u=!0):c=
0);let d=a&&s!==null,p=this.q0,f=this.q1,B=e.step(c),h=B>>3,g=B&7,m=-1,C=0;B!==Rt.EOF()&&(B=e.step(c+g),m=B>>3,C=B&7);let y;for(c===0?y=j.emptyOpContext(-1,h):y=
e.context(c),a&&(u?this.restoreLookbehinds(s,p,y):this.spawnLookbehinds(p,c,y));;){if(p.mainThreads===0){if((o&j.EMPTY_BEGIN_TEXT)!==0&&c!==0||(n===F.ANCHOR_START||
n===F.ANCHOR_BOTH)&&c!==0||this.matched)break;if(this.prog.numLb===0&&p.isEmpty()&&this.re2.prefix.length!==0&&m!==this.re2.prefixRune&&e.canCheckPrefix()){let D=e.
index(this.re2,c);if(D<0)break;c+=D,B=e.step(c),h=B>>3,g=B&7,B=e.step(c+g),m=B>>3,C=B&7,y=e.context(c)}}c>=l&&(d&&(this.saveLookbehinds(s,p,c),d=!1),!this.matched&&
(c===0||n===F.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=c),this.add(p,this.prog.start,c,this.matchcap,0,y)));let E=c+g;if(y=e.context(E),this.step(p,f,c,E,h,
y,n,c===e.endPos()),g===0||this.ncap===0&&this.matched)break;c+=g,h=m,g=C,h!==-1&&(B=e.step(c+g),m=B>>3,C=B&7);let w=p;p=f,f=w}return p.clear(),f.clear(),this.matched}matchSet(e,r,n){
let s=this.re2.cond;if(s===j.EMPTY_ALL)return[];if((n===F.ANCHOR_START||n===F.ANCHOR_BOTH)&&r!==0)return[];let o=this.prog.numLb>0?0:r,a=r,l=this.q0,c=this.q1,u=e.
step(o),d=u>>3,p=u&7,f=-1,B=0;u!==Rt.EOF()&&(u=e.step(o+p),f=u>>3,B=u&7);let h=o===0?j.emptyOpContext(-1,d):e.context(o),g=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
l,o,h);!(l.mainThreads===0&&((s&j.EMPTY_BEGIN_TEXT)!==0&&o!==0||(n===F.ANCHOR_START||n===F.ANCHOR_BOTH)&&o!==0));){(o===0||n===F.UNANCHORED)&&o>=a&&this.add(l,this.
prog.start,o,this.matchcap,0,h);let m=o+p;h=e.context(m);for(let y=0;y<l.size;y++){let E=l.densePcs[y],w=this.prog.inst[E],D=y*this.ncap,k=!1;switch(w.op){case R.
MATCH:if(n===F.ANCHOR_BOTH&&o!==e.endPos())break;g.add(w.arg);break;case R.RUNE:k=w.matchRune(d);break;case R.RUNE1:k=d===w.runes[0];break;case R.RUNE_ANY:k=!0;
break;case R.RUNE_ANY_NOT_NL:k=d!==10;break;default:continue}k&&this.add(c,w.out,m,l.denseCaps,D,h)}if(l.clear(),p===0)break;o+=p,d=f,p=B,d!==-1&&(u=e.step(o+p),
f=u>>3,B=u&7);let C=l;l=c,c=C}return c.clear(),Array.from(g).sort((m,C)=>m-C)}step(e,r,n,s,o,a,l,c){let u=this.re2.longest;for(let d=0;d<e.size;d++){let p=e.densePcs[d],
f=d*this.ncap;if(u&&this.matched&&this.ncap>0&&this.matchcap[0]<e.denseCaps[f])continue;let B=this.prog.inst[p],h=!1;switch(B.op){case R.MATCH:if(l===F.ANCHOR_BOTH&&
!c)break;if(this.ncap>0&&(!u||!this.matched||this.matchcap[1]<n)){e.denseCaps[f+1]=n;for(let g=0;g<this.ncap;g++)this.matchcap[g]=e.denseCaps[f+g]}u||(e.size=0),
this.matched=!0;break;case R.RUNE:h=B.matchRune(o);break;case R.RUNE1:h=o===B.runes[0];break;case R.RUNE_ANY:h=!0;break;case R.RUNE_ANY_NOT_NL:h=o!==10;break;default:
continue}h&&this.add(r,B.out,s,e.denseCaps,f,a)}e.clear()}spawnLookbehinds(e,r,n){for(let s=0;s<this.prog.lbStarts.length;s++)this.add(e,this.prog.lbStarts[s],r,
this.matchcap,0,n)}restoreLookbehinds(e,r,n){this.lbTable.set(e.lbTable);for(let s=0;s<e.size;s++)this.add(r,e.pcs[s],e.pos,this.matchcap,0,n)}saveLookbehinds(e,r,n){
let s=0;for(let o=0;o<r.size;o++){let a=r.densePcs[o];this.prog.lbInst[a]===1&&R.isRuneOp(this.prog.inst[a].op)&&(e.pcs[s++]=a)}e.size=s,e.pos=n,e.lbTable.set(this.
lbTable)}add(e,r,n,s,o,a){let l=this.addStack,c=0;for(;;){for(;r!==0&&!e.contains(r);){let d=e.add(r),p=this.prog.inst[r];switch(p.op){case R.FAIL:r=0;break;case R.
ALT:case R.ALT_MATCH:l[c++]=p.arg,l[c++]=0,r=p.out;break;case R.EMPTY_WIDTH:r=(p.arg&~a)===0?p.out:0;break;case R.NOP:r=p.out;break;case R.CAPTURE:p.arg<this.ncap&&
(l[c++]=-p.arg-1,l[c++]=s[o+p.arg],s[o+p.arg]=n),r=p.out;break;case R.LB_WRITE:this.lbTable[Math.abs(p.arg)]=n,r=p.out;break;case R.LB_CHECK:p.arg>0?r=this.lbTable[p.
arg]===n?p.out:0:r=this.lbTable[-p.arg]!==n?p.out:0;break;case R.MATCH:case R.RUNE:case R.RUNE1:case R.RUNE_ANY:case R.RUNE_ANY_NOT_NL:if(this.prog.lbInst[r]===
0&&e.mainThreads++,this.ncap>0){let f=d*this.ncap;f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let B=0;B<this.ncap;B++)e.denseCaps[f+B]=s[o+B]}r=
0;break;default:throw new tc("unhandled")}}if(c===0)return;c-=2;let u=l[c];u<0?(s[o-u-1]=l[c+1],r=0):r=u}}},fG=i((t,e,r)=>{let n=-2128831035;for(let s=0;s<t.length;s++)
n^=t[s],n=Math.imul(n,16777619);n^=e,n=Math.imul(n,16777619);for(let s=0;s<r.length;s++)n^=r[s],n=Math.imul(n,16777619);return n},"hashState"),DE=i((t,e)=>{if(t.
length!==e.length)return!1;for(let r=0;r<t.length;r++)if(t[r]!==e[r])return!1;return!0},"arraysEqual"),xE=i((t,e,r,n)=>t.flag===r&&DE(t.nfaStates,e)&&DE(t.matchIDs,
n),"isState"),ef=[],Oi=-1,Vl=class{static{i(this,"DFAState")}constructor(t,e,r){this.nfaStates=t,this.flag=e,this.isMatch=(e&lf.FLAG_MATCH)!==0,this.matchIDs=r,
this.next=null,this.nextAnchored=null}},lf=class pt{static{i(this,"DFA")}static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,r=8388608){
this.prog=e,this.maxMem=r,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let n=0;n<e.numInst();n++){let s=e.getInst(n).op;
if(s===R.LB_WRITE||s===R.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),this.stateBudget=r,this.memBudget=r}computeRuneClasses(){let e=new Set,r=i((s,o)=>{
e.add(s),e.add(o+1)},"addRange");for(let s=0;s<this.prog.numInst();s++){let o=this.prog.getInst(s);switch(o.op){case R.RUNE:case R.RUNE1:if(o.runes.length===1){
if(r(o.runes[0],o.runes[0]),(o.arg&F.FOLD_CASE)!==0)for(let a=K.simpleFold(o.runes[0]);a!==o.runes[0];a=K.simpleFold(a))r(a,a)}else for(let a=0;a<o.runes.length;a+=
2)r(o.runes[a],o.runes[a+1]);break;case R.RUNE_ANY_NOT_NL:r(10,10);break;case R.EMPTY_WIDTH:(o.arg&(j.EMPTY_BEGIN_LINE|j.EMPTY_END_LINE))!==0&&r(10,10),(o.arg&(j.
EMPTY_WORD_BOUNDARY|j.EMPTY_NO_WORD_BOUNDARY))!==0&&(r(48,57),r(65,90),r(95,95),r(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=
this.classBounds.length+1;let n=new Int32Array(K.MAX_LATIN1+1);for(let s=0;s<=K.MAX_LATIN1;s++)n[s]=this.searchClass(s);this.latin1Class=n}runeClass(e){return e<=
K.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let r=this.classBounds,n=0,s=r.length;for(;n<s;){let o=n+s>>1;r[o]<=e?n=o+1:s=o}return n}closure(e,r){
let n=new Set,s=Array.from(e),o=0;for(;s.length>0;){let a=s.pop();if(a===0||n.has(a))continue;n.add(a);let l=this.prog.getInst(a);switch(l.op){case R.ALT:case R.
ALT_MATCH:s.push(l.out),s.push(l.arg);break;case R.NOP:case R.CAPTURE:s.push(l.out);break;case R.EMPTY_WIDTH:o|=l.arg,(l.arg&~r)===0&&s.push(l.out)}}return{pcs:Array.
from(n).sort((a,l)=>a-l),needflags:o}}getState(e,r,n){let s=fG(e,r,n),o=this.stateCache.get(s);if(o instanceof Vl){if(xE(o,e,r,n))return o}else if(o!==void 0){for(let c=0;c<
o.length;c++)if(xE(o[c],e,r,n))return o[c]}let a=pt.stateCost(e,n);if(this.memBudget<a)return null;this.memBudget-=a;let l=new Vl(e,r,n);return o===void 0?this.
stateCache.set(s,l):o instanceof Vl?this.stateCache.set(s,[o,l]):o.push(l),this.stateCount++,l}static stateCost(e,r){let n=r.length===0?0:pt.ARRAY_OVERHEAD+pt.ELEMENT_SIZE*
r.length;return pt.STATE_OVERHEAD+pt.ELEMENT_SIZE*e.length+n}*cachedStates(){for(let e of this.stateCache.values())e instanceof Vl?yield e:yield*e}makeState(e,r,n){
let s=this.closure(e,r&pt.FLAG_EMPTY_MASK),o=r;return s.needflags===0&&(o&=pt.FLAG_MATCH),o|=s.needflags<<pt.FLAG_NEED_SHIFT,this.getState(s.pcs,o,n)}allocTable(e,r){
let n=this.numClasses+1,s=pt.TABLE_OVERHEAD+pt.ELEMENT_SIZE*n;if(this.memBudget<s)return null;this.memBudget-=s;let o=new Array(n).fill(null);return r===F.UNANCHORED?
e.next=o:e.nextAnchored=o,o}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.clear(),this.memBudget=this.stateBudget}resetCache(e){return this.
clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,r,n,s){let o=s===F.UNANCHORED?e.next:e.nextAnchored;if(o!==null){let y=o[r];if(y!==null)return y}else if(o=
this.allocTable(e,s),o===null)return null;let a=e.flag>>>pt.FLAG_NEED_SHIFT,l=e.flag&pt.FLAG_EMPTY_MASK,c=l,u=0;n===10&&(c|=j.EMPTY_END_LINE,u|=j.EMPTY_BEGIN_LINE),
n===Oi&&(c|=j.EMPTY_END_LINE|j.EMPTY_END_TEXT);let d=(e.flag&pt.FLAG_LAST_WORD)!==0,p=n!==Oi&&j.isWordRune(n);c|=p===d?j.EMPTY_NO_WORD_BOUNDARY:j.EMPTY_WORD_BOUNDARY;
let f=e.nfaStates;(c&~l&a)!==0&&(f=this.closure(f,c).pcs);let B=[],h=!1,g=ef;for(let y=0;y<f.length;y++){let E=this.prog.getInst(f[y]);E.op===R.MATCH?(h||(h=!0,
g=[]),g.push(E.arg)):n!==Oi&&R.isRuneOp(E.op)&&E.matchRune(n)&&B.push(E.out)}g.length>1&&g.sort((y,E)=>y-E),s===F.UNANCHORED&&n!==Oi&&B.push(this.prog.start);let m=u;
h&&(m|=pt.FLAG_MATCH),p&&(m|=pt.FLAG_LAST_WORD);let C=this.makeState(B,m,g);return C===null?null:(o[r]=C,C)}start(e,r){let n=e.context(r),s;if((n&j.EMPTY_BEGIN_TEXT)!==
0)s=j.EMPTY_BEGIN_TEXT|j.EMPTY_BEGIN_LINE;else if((n&j.EMPTY_BEGIN_LINE)!==0)s=j.EMPTY_BEGIN_LINE;else{let a=e.step(r),l=a>=0&&j.isWordRune(a>>3);s=(n&j.EMPTY_WORD_BOUNDARY)!==
0!==l?pt.FLAG_LAST_WORD:0}let o=this.startStates.get(s);if(o===void 0){if(o=this.makeState([this.prog.start],s,ef),o===null&&(this.clearCache(),o=this.makeState(
[this.prog.start],s,ef),o===null))return null;this.startStates.set(s,o)}return o}stepOrReset(e,r,n,s,o,a){let l=this.step(e,r,n,s);if(l!==null)return l;if(a.resetPos>=
0&&o-a.resetPos<pt.PROGRESS_PER_STATE*this.stateCount)return null;a.resetPos=o;let c=this.resetCache(e);return c===null?null:(l=this.step(c,r,n,s),l)}run(e,r,n,s,o){
let a=e.endPos(),l=this.latin1Class,c=n===F.UNANCHORED,u={resetPos:-1},d=r;for(;d<a;){let p=e.step(d),f=p>>3,B=p&7;if(B===0)break;let h=f<=K.MAX_LATIN1?l[f]:this.
runeClass(f),g=c&&s.next!==null?s.next[h]:null;if(g===null&&(g=this.stepOrReset(s,h,f,n,d,u),g===null))return null;if(s=g,s.isMatch&&o(s,!1))return!0;if(!c&&s.nfaStates.
length===0)return!1;d+=B}return s=this.stepOrReset(s,this.numClasses,Oi,n,d,u),s===null?null:s.isMatch&&o(s,!0)}match(e,r,n){if(this.failed)return null;if((n===
F.ANCHOR_START||n===F.ANCHOR_BOTH)&&r!==0)return!1;let s=this.start(e,r);return s===null?null:this.run(e,r,n,s,(o,a)=>n!==F.ANCHOR_BOTH||a)}matchSet(e,r,n){if(this.
failed)return null;if((n===F.ANCHOR_START||n===F.ANCHOR_BOTH)&&r!==0)return[];let s=this.start(e,r);if(s===null)return null;let o=new Set,a=i((l,c)=>{if(n!==F.ANCHOR_BOTH||
c)for(let u=0;u<l.matchIDs.length;u++)o.add(l.matchIDs[u]);return!1},"collect");return this.run(e,r,n,s,a)===null?null:Array.from(o).sort((l,c)=>l-c)}},BG=32,hG=500,
tf=256,mG=262144,gG=class{static{i(this,"BitState")}constructor(){this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(
tf),this.jobArg=new Uint8Array(tf),this.jobPos=new Int32Array(tf),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,r){this.end=e,this.jobLen=0,this.ncap=
r;let n=t.numInst()*(e+1)+BG-1>>>5;this.visited.length<n?this.visited=new Uint32Array(n):this.visited.fill(0,0,n),this.cap.length<r?this.cap=new Int32Array(r).fill(
-1):this.cap.fill(-1,0,r),this.matchcap.length<r?this.matchcap=new Int32Array(r).fill(-1):this.matchcap.fill(-1,0,r)}shouldVisit(t,e){let r=t*(this.end+1)+e,n=r>>>
5,s=1<<(r&31);return(this.visited[n]&s)!==0?!1:(this.visited[n]|=s,!0)}push(t,e,r,n){if(t.prog.getInst(e).op!==R.FAIL&&(n||this.shouldVisit(e,r))){if(this.jobLen>=
this.jobPc.length){let s=this.jobPc.length*2,o=new Int32Array(s);o.set(this.jobPc),this.jobPc=o;let a=new Uint8Array(s);a.set(this.jobArg),this.jobArg=a;let l=new Int32Array(
s);l.set(this.jobPos),this.jobPos=l}this.jobPc[this.jobLen]=e,this.jobArg[this.jobLen]=n?1:0,this.jobPos[this.jobLen]=r,this.jobLen++}}tryBacktrack(t,e,r,n,s){let o=t.
longest;for(this.push(t,r,n,!1);this.jobLen>0;){this.jobLen--;let a=this.jobPc[this.jobLen],l=this.jobArg[this.jobLen]===1,c=this.jobPos[this.jobLen],u=!0;for(;!(!u&&
!this.shouldVisit(a,c));){u=!1;let d=t.prog.getInst(a);switch(d.op){case R.FAIL:break;case R.ALT:if(l){l=!1,a=d.arg;continue}else{this.push(t,a,c,!0),a=d.out;continue}case R.
ALT_MATCH:{let p=t.prog.getInst(d.out);if(R.isRuneOp(p.op)){this.push(t,d.arg,c,!1),a=d.arg,c=this.end;continue}this.push(t,d.out,this.end,!1),a=d.out;continue}case R.
RUNE:{let p=e.step(c);if(p===Rt.EOF()||!d.matchRune(p>>3))break;c+=p&7,a=d.out;continue}case R.RUNE1:{let p=e.step(c);if(p===Rt.EOF()||p>>3!==d.runes[0])break;c+=
p&7,a=d.out;continue}case R.RUNE_ANY_NOT_NL:{let p=e.step(c);if(p===Rt.EOF()||p>>3===10)break;c+=p&7,a=d.out;continue}case R.RUNE_ANY:{let p=e.step(c);if(p===Rt.
EOF())break;c+=p&7,a=d.out;continue}case R.CAPTURE:if(l){this.cap[d.arg]=c;break}else{d.arg<this.ncap&&(this.push(t,a,this.cap[d.arg],!0),this.cap[d.arg]=c),a=d.
out;continue}case R.EMPTY_WIDTH:{let p=e.context(c);if((d.arg&~p)!==0)break;a=d.out;continue}case R.NOP:a=d.out;continue;case R.MATCH:{if(s===F.ANCHOR_BOTH&&c!==
this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=c);let p=this.matchcap[1];if((p===-1||o&&c>0&&c>p)&&this.matchcap.set(this.cap),!o||c===this.
end)return!0;break}case R.LB_WRITE:case R.LB_CHECK:throw new tc("Backtracker cannot evaluate Lookbehind instructions");default:throw new tc("bad inst")}break}}return o&&
this.matchcap.length>1&&this.matchcap[1]>=0}},Yl=[],Ql=class lw{static{i(this,"Backtracker")}static shouldBacktrack(e){return e.numInst()<=hG}static maxBitStateLen(e){
return lw.shouldBacktrack(e)?Math.floor(mG/e.numInst()):0}static execute(e,r,n,s,o){let a=e.cond;if(a===j.EMPTY_ALL||(s===F.ANCHOR_START||s===F.ANCHOR_BOTH)&&n!==
0||(a&j.EMPTY_BEGIN_TEXT)!==0&&n!==0)return null;let l=Yl.length>0?Yl.pop():new gG,c=r.endPos();l.reset(e.prog,c,o);let u=!1;if((a&j.EMPTY_BEGIN_TEXT)!==0||s===
F.ANCHOR_START||s===F.ANCHOR_BOTH)l.ncap>0&&(l.cap[0]=n),l.tryBacktrack(e,r,e.prog.start,n,s)&&(u=!0);else{let p=-1;for(;n<=c&&p!==0;n+=p){if(e.prefix.length>0){
let B=r.index(e,n);if(B<0)break;n+=B}if(l.ncap>0&&(l.cap[0]=n),l.tryBacktrack(e,r,e.prog.start,n,s)){u=!0;break}let f=r.step(n);p=f===Rt.EOF()?0:f&7}}if(!u)return Yl.
push(l),null;let d=o===0?[]:j.toArray(l.matchcap.subarray(0,o));return Yl.push(l),d}},OE=class{static{i(this,"QueueOnePass")}constructor(t){this.sparse=new Uint32Array(
t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=
0,this.nextIndex=0}contains(t){return t<this.sparse.length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(
t)}insertNew(t){t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},CG=i((t,e,r,n)=>{let s=t.length,o=e.length,a=0,l=0,c=[],
u=[],d=!0,p=-1,f=i(B=>{let h=B?t:e,g=B?a:l,m=B?r:n;return p>0&&h[g]<=c[p]?!1:(c.push(h[g],h[g+1]),B?a+=2:l+=2,p+=2,u.push(m),!0)},"extend");for(;a<s||l<o;)if(l>=
o?d=f(!0):a>=s||e[l]<t[a]?d=f(!1):d=f(!0),!d)return null;return{merged:c,next:u}},"mergeRuneSets"),yG=class{static{i(this,"OnePassProg")}constructor(t){this.start=
t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<t.inst.length;e++){let r=t.inst[e],n=new R(r.op);n.out=r.out,n.arg=r.arg,n.runes=r.
runes?new Int32Array(r.runes):new Int32Array(0),n.next=null,this.inst[e]=n}}},bG=i(t=>{let e=new yG(t);for(let r=0;r<e.inst.length;r++){let n=e.inst[r];if(n.op!==
R.ALT&&n.op!==R.ALT_MATCH)continue;let s="out",o="arg",a=e.inst[n[o]];if(a.op!==R.ALT&&a.op!==R.ALT_MATCH&&(s="arg",o="out",a=e.inst[n[o]],a.op!==R.ALT&&a.op!==
R.ALT_MATCH))continue;let l=e.inst[n[s]];if(l.op===R.ALT||l.op===R.ALT_MATCH)continue;let c="out",u="arg",d=!1;a.out===r?d=!0:a.arg===r&&(d=!0,c="arg",u="out"),
d&&(a[c]=n[s]),n[s]===a[c]&&(n[o]=a[u])}return e},"onePassCopy"),EG=i(t=>{if(t.inst.length>=1e3)return null;let e=new OE(t.inst.length),r=new OE(t.inst.length),
n=new Array(t.inst.length),s=new Array(t.inst.length).fill(!1),o=i(a=>{let l=!0,c=t.inst[a];if(r.contains(a))return!0;switch(r.insert(a),c.op){case R.ALT:case R.
ALT_MATCH:{l=o(c.out)&&o(c.arg);let u=s[c.out],d=s[c.arg];if(u&&d)return!1;if(d){let h=c.out;c.out=c.arg,c.arg=h;let g=u;u=d,d=g}u&&(s[a]=!0,c.op=R.ALT_MATCH);let p=n[c.
out]||[],f=n[c.arg]||[],B=CG(p,f,c.out,c.arg);if(!B)return!1;n[a]=new Int32Array(B.merged),c.next=new Uint32Array(B.next);break}case R.CAPTURE:case R.EMPTY_WIDTH:case R.
NOP:l=o(c.out),s[a]=s[c.out],n[a]=n[c.out]?new Int32Array(n[c.out]):new Int32Array(0),c.next=new Uint32Array(Math.floor(n[a].length/2)+1).fill(c.out);break;case R.
MATCH:case R.FAIL:s[a]=c.op===R.MATCH;break;case R.RUNE:{if(s[a]=!1,c.next&&c.next.length>0)break;if(e.insert(c.out),!c.runes||c.runes.length===0){n[a]=new Int32Array(
0),c.next=new Uint32Array([c.out]);break}let u=[];if(c.runes.length===1&&(c.arg&F.FOLD_CASE)!==0){let d=c.runes[0];u.push(d,d);for(let p=K.simpleFold(d);p!==d;p=
K.simpleFold(p))u.push(p,p);u.sort((p,f)=>p-f)}else for(let d=0;d<c.runes.length;d++)u.push(c.runes[d]);n[a]=new Int32Array(u),c.next=new Uint32Array(Math.floor(
u.length/2)+1).fill(c.out),c.op=R.RUNE;break}case R.RUNE1:{if(s[a]=!1,c.next&&c.next.length>0)break;e.insert(c.out);let u=[];if((c.arg&F.FOLD_CASE)!==0){let d=c.
runes[0];u.push(d,d);for(let p=K.simpleFold(d);p!==d;p=K.simpleFold(p))u.push(p,p);u.sort((p,f)=>p-f)}else u.push(c.runes[0],c.runes[0]);n[a]=new Int32Array(u),
c.next=new Uint32Array(Math.floor(u.length/2)+1).fill(c.out),c.op=R.RUNE;break}case R.RUNE_ANY:if(s[a]=!1,c.next&&c.next.length>0)break;e.insert(c.out),n[a]=new Int32Array(
[0,K.MAX_RUNE]),c.next=new Uint32Array([c.out]);break;case R.RUNE_ANY_NOT_NL:if(s[a]=!1,c.next&&c.next.length>0)break;e.insert(c.out),n[a]=new Int32Array([0,9,11,
K.MAX_RUNE]),c.next=new Uint32Array(Math.floor(n[a].length/2)+1).fill(c.out)}return l},"check");for(e.clear(),e.insert(t.start);!e.empty();)if(r.clear(),!o(e.next()))
return null;for(let a=0;a<t.inst.length;a++)n[a]&&(t.inst[a].runes=n[a]);return t},"makeOnePass"),wG=i((t,e)=>{for(let r=0;r<e.inst.length;r++){let n=e.inst[r];
switch(n.op){case R.ALT:case R.ALT_MATCH:case R.RUNE:break;case R.CAPTURE:case R.EMPTY_WIDTH:case R.NOP:case R.MATCH:case R.FAIL:t.inst[r].next=null;break;case R.
RUNE1:case R.RUNE_ANY:case R.RUNE_ANY_NOT_NL:t.inst[r].next=null,t.inst[r].op=n.op,t.inst[r].runes=n.runes?new Int32Array(n.runes):new Int32Array(0)}}},"cleanup\
OnePass"),vE=class cw{static{i(this,"OnePass")}static compile(e){if(e.start===0||e.numLb>0)return null;let r=e.inst[e.start];if(r.op!==R.EMPTY_WIDTH||(r.arg&j.EMPTY_BEGIN_TEXT)===
0)return null;let n=!1;for(let o=0;o<e.inst.length;o++)if(e.inst[o].op===R.ALT||e.inst[o].op===R.ALT_MATCH){n=!0;break}for(let o=0;o<e.inst.length;o++){let a=e.
inst[o],l=e.inst[a.out].op;switch(a.op){case R.ALT:case R.ALT_MATCH:if(l===R.MATCH||e.inst[a.arg].op===R.MATCH)return null;break;case R.EMPTY_WIDTH:if(l===R.MATCH){
if((a.arg&j.EMPTY_END_TEXT)===j.EMPTY_END_TEXT)continue;return null}break;default:if(l===R.MATCH&&n)return null}}let s=bG(e);return s=EG(s),s!==null&&wG(s,e),s}static next(e,r){
let n=e.matchRunePos(r);return n>=0?e.next[n]:e.op===R.ALT_MATCH?e.out:0}static execute(e,r,n,s,o){let a=e.onepass;if(!a)return null;let l=new Int32Array(o).fill(
-1),c=!1,u=r.step(n),d=u>>3,p=u&7,f=Rt.EOF(),B=-1,h=0;u!==Rt.EOF()&&(f=r.step(n+p),f!==Rt.EOF()&&(B=f>>3,h=f&7));let g=n===0?j.emptyOpContext(-1,d):r.context(n),
m=a.start,C;for(;;){switch(C=a.inst[m],m=C.out,C.op){case R.MATCH:return s===F.ANCHOR_BOTH&&n!==r.endPos()?null:(c=!0,l.length>0&&(l[0]=0,l[1]=n),o===0?[]:j.toArray(
l));case R.RUNE:if(!C.matchRune(d))return null;break;case R.RUNE1:if(d!==C.runes[0])return null;break;case R.RUNE_ANY:break;case R.RUNE_ANY_NOT_NL:if(d===10)return null;
break;case R.ALT:case R.ALT_MATCH:m=cw.next(C,d);continue;case R.FAIL:return null;case R.NOP:continue;case R.EMPTY_WIDTH:if((C.arg&~g)!==0)return null;continue;case R.
CAPTURE:C.arg<l.length&&(l[C.arg]=n);continue;default:throw new tc("bad inst")}if(p===0)break;g=j.emptyOpContext(d,B),n+=p,d=B,p=h,d!==-1&&(f=r.step(n+p),f!==Rt.
EOF()?(B=f>>3,h=f&7):(B=-1,h=0))}return c?o===0?[]:j.toArray(l):null}},_=class ne{static{i(this,"Regexp")}static Op=nw(["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR\
_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT",
"CONCAT","ALTERNATE","PLB","NLB","LEFT_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=ne.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===N.CODES["-"]?"\\":""}static fromRegexp(e){let r=new ne(e.op);return r.flags=e.flags,r.subs=e.subs,r.runes=e.runes,r.cap=e.cap,r.min=e.min,r.max=e.max,
r.name=e.name,r.namedGroups=e.namedGroups,r.lb=e.lb,r}constructor(e){this.op=e,this.flags=0,this.subs=ne.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.
max=0,this.cap=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=ne.emptySubs(),this.runes=new Int32Array(0),this.
cap=0,this.min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){let e="";switch(this.op){case ne.
Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case ne.Op.EMPTY_MATCH:e+="(?:)";break;case ne.Op.STAR:case ne.Op.PLUS:case ne.Op.QUEST:case ne.Op.REPEAT:{let r=this.
subs[0];switch(r.op>ne.Op.CAPTURE||r.op===ne.Op.LITERAL&&r.runes.length>1?e+=`(?:${r.appendTo()})`:e+=r.appendTo(),this.op){case ne.Op.STAR:e+="*";break;case ne.
Op.PLUS:e+="+";break;case ne.Op.QUEST:e+="?";break;case ne.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}(this.flags&
F.NON_GREEDY)!==0&&(e+="?");break}case ne.Op.CONCAT:for(let r of this.subs)r.op===ne.Op.ALTERNATE?e+=`(?:${r.appendTo()})`:e+=r.appendTo();break;case ne.Op.ALTERNATE:{
let r="";for(let n of this.subs)e+=r,r="|",e+=n.appendTo();break}case ne.Op.LITERAL:(this.flags&F.FOLD_CASE)!==0&&(e+="(?i:");for(let r of this.runes)e+=j.escapeRune(
r);(this.flags&F.FOLD_CASE)!==0&&(e+=")");break;case ne.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case ne.Op.ANY_CHAR:e+="(?s:.)";break;case ne.Op.PLB:e+=`(?<=${this.
subs[0].appendTo()})`;break;case ne.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case ne.Op.CAPTURE:this.name===null||this.name.length===0?e+="(":e+=`(?P<${this.
name}>`,this.subs[0].op!==ne.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),e+=")";break;case ne.Op.BEGIN_TEXT:e+="\\A";break;case ne.Op.END_TEXT:(this.flags&F.WAS_DOLLAR)!==
0?e+="(?-m:$)":e+="\\z";break;case ne.Op.BEGIN_LINE:e+="^";break;case ne.Op.END_LINE:e+="$";break;case ne.Op.WORD_BOUNDARY:e+="\\b";break;case ne.Op.NO_WORD_BOUNDARY:
e+="\\B";break;case ne.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.
runes[0]===0&&this.runes[this.runes.length-1]===K.MAX_RUNE){e+="^";for(let r=1;r<this.runes.length-1;r+=2){let n=this.runes[r]+1,s=this.runes[r+1]-1;e+=ne.quoteIfHyphen(
n),e+=j.escapeRune(n),n!==s&&(e+="-",e+=ne.quoteIfHyphen(s),e+=j.escapeRune(s))}}else for(let r=0;r<this.runes.length;r+=2){let n=this.runes[r],s=this.runes[r+1];
e+=ne.quoteIfHyphen(n),e+=j.escapeRune(n),n!==s&&(e+="-",e+=ne.quoteIfHyphen(s),e+=j.escapeRune(s))}e+="]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.
op===ne.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let r of this.subs){let n=r.maxCap();e<n&&(e=n)}return e}equals(e){if(!(e!==null&&e instanceof ne)||this.op!==
e.op)return!1;switch(this.op){case ne.Op.END_TEXT:if((this.flags&F.WAS_DOLLAR)!==(e.flags&F.WAS_DOLLAR))return!1;break;case ne.Op.LITERAL:case ne.Op.CHAR_CLASS:
if((this.flags&F.FOLD_CASE)!==(e.flags&F.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.runes===null||e.runes===null||this.runes.length!==
e.runes.length)return!1;for(let r=0;r<this.runes.length;r++)if(this.runes[r]!==e.runes[r])return!1;break;case ne.Op.ALTERNATE:case ne.Op.CONCAT:if(this.subs.length!==
e.subs.length)return!1;for(let r=0;r<this.subs.length;++r)if(!this.subs[r].equals(e.subs[r]))return!1;break;case ne.Op.STAR:case ne.Op.PLUS:case ne.Op.QUEST:if((this.
flags&F.NON_GREEDY)!==(e.flags&F.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case ne.Op.REPEAT:if((this.flags&F.NON_GREEDY)!==(e.flags&F.NON_GREEDY)||
this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case ne.Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.
name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;break;case ne.Op.PLB:case ne.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},
cf=class{static{i(this,"RegexpWalker")}static walk(t,e){let r=[],n=t,s;for(;;){if(n.subs.length===0)s=e.leaf(n);else{let o=e.enter(n);if(o.result===void 0){r.push(
{re:n,state:o,i:0}),n=n.subs[0];continue}s=o.result}for(;;){if(r.length===0)return s;let o=r[r.length-1];if(e.child(o.re,o.state,s,o.i),o.i++,o.state.result===void 0&&
o.i<o.re.subs.length){n=o.re.subs[o.i];break}r.pop(),s=o.state.result!==void 0?o.state.result:e.leave(o.re,o.state)}}}},AE=class{static{i(this,"AhoCorasick")}constructor(t,e){
let r=new Map,n=[0],s=[0],o=[0],a=[0];for(let h of t){let g=0;for(let m=0;m<h.length;m++){let C=g*e+h[m],y=r.get(C);y===void 0&&(y=n.length,r.set(C,y),n.push(g),
s.push(h[m]),o.push(o[g]+1),a.push(0)),g=y}a[g]=1}let l=n.length,c=new Int32Array(l-1);for(let h=1;h<l;h++)c[h-1]=h;c.sort((h,g)=>n[h]-n[g]||s[h]-s[g]);let u=new Int32Array(
l+1);for(let h=1;h<l;h++)u[n[h]+1]++;for(let h=0;h<l;h++)u[h+1]+=u[h];let d=new Int32Array(l-1);for(let h=0;h<c.length;h++)d[h]=s[c[h]];this.childStart=u,this.childUnit=
d,this.childNode=c;let p=new Int32Array(l);for(let h=0;h<l;h++)p[h]=h;p.sort((h,g)=>o[h]-o[g]);let f=new Int32Array(l),B=Uint8Array.from(a);for(let h=1;h<l;h++){
let g=p[h],m=n[g];if(m!==0){let C=f[m],y=this.next(C,s[g]);for(;y<0&&C!==0;)C=f[C],y=this.next(C,s[g]);f[g]=y>=0?y:0}B[g]|=B[f[g]]}this.fail=f,this.match=B}next(t,e){
let r=this.childStart[t],n=this.childStart[t+1],s=this.childUnit;for(;r<n;){let o=r+n>>1,a=s[o];if(a===e)return this.childNode[o];a<e?r=o+1:n=o}return-1}advance(t,e){
for(;;){let r=this.next(t,e);if(r>=0)return r;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,r){let n=0;for(let s=e;s<r;s++)if(n=this.advance(n,t.charCodeAt(
s)),this.match[n]===1)return!0;return!1}searchUTF8(t,e,r){let n=0;for(let s=e;s<r;s++)if(n=this.advance(n,t[s]),this.match[n]===1)return!0;return!1}},de=class eo{static{
i(this,"Prefilter")}static Type={NONE:0,EXACT:1,AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.
bytes=null,this.cost=e===eo.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.subs.map(r=>{let n=new Array(
r.str.length);for(let s=0;s<r.str.length;s++)n[s]=r.str.charCodeAt(s);return n});this.ac16=new AE(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&
(this.ac8=new AE(this.subs.map(e=>e.bytes),256)),this.ac8}eval(e,r){switch(this.type){case eo.Type.NONE:return!0;case eo.Type.EXACT:return e.hasString(this,r);case eo.
Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(e,r))return!1;return!0;case eo.Type.OR:if(this.allExact)return e.hasAnyString(this,r);for(let n=0;n<
this.subs.length;n++)if(this.subs[n].eval(e,r))return!0;return!1;default:return!0}}},TG=class to{static{i(this,"PrefilterTree")}static build(e){return e?cf.walk(
e,to.WALKER):new de(de.Type.NONE)}static WALKER={leaf:i(e=>to.leaf(e),"leaf"),enter:i(e=>to.enter(e),"enter"),child:i((e,r,n)=>to.child(e,r,n),"child"),leave:i(
(e,r)=>to.leave(e,r),"leave")};static leaf(e){if(e.op!==_.Op.LITERAL)return new de(de.Type.NONE);if(e.runes.length===0||(e.flags&F.FOLD_CASE)!==0)return new de(
de.Type.NONE);let r="";for(let s=0;s<e.runes.length;s++){if(K.isUnsearchable(e.runes[s]))return new de(de.Type.NONE);r+=String.fromCodePoint(e.runes[s])}let n=new de(
de.Type.EXACT);return n.str=r,n.bytes=j.stringToUtf8ByteArray(n.str),n}static enter(e){switch(e.op){case _.Op.CAPTURE:case _.Op.PLUS:return{sub:null};case _.Op.
REPEAT:return e.min>=1?{sub:null}:{result:new de(de.Type.NONE)};case _.Op.CONCAT:return{pf:new de(de.Type.AND),subs:[]};case _.Op.ALTERNATE:return{pf:new de(de.
Type.OR),subs:[]};default:return{result:new de(de.Type.NONE)}}}static child(e,r,n){if(r.subs===void 0){r.sub=n;return}if(r.pf.type===de.Type.AND){if(n.type===de.
Type.NONE)return;if(n.type===de.Type.AND){for(let s=0;s<n.subs.length;s++)r.subs.push(n.subs[s]);return}r.subs.push(n);return}if(n.type===de.Type.NONE){r.result=
new de(de.Type.NONE);return}if(n.type===de.Type.OR){for(let s=0;s<n.subs.length;s++)r.subs.push(n.subs[s]);return}r.subs.push(n)}static leave(e,r){if(r.subs===void 0)
return r.sub;let n=r.pf,s=new Set,o=[];for(let u of r.subs){if(u.type===de.Type.EXACT){if(s.has(u.str))continue;s.add(u.str)}o.push(u)}if(n.type===de.Type.AND){
let u=[],d=0;for(let p of o)d+p.cost>de.MAX_SCANS||(u.push(p),d+=p.cost);return u.length===0?new de(de.Type.NONE):u.length===1?u[0]:(n.subs=u,n.cost=d,n)}if(o.length===
0)return new de(de.Type.NONE);if(o.length===1)return o[0];n.subs=o;let a=!0,l=0,c=0;for(let u of o)u.type!==de.Type.EXACT?a=!1:c+=u.bytes.length,l+=u.cost;return a?
c>de.MAX_AC_UNITS?new de(de.Type.NONE):(n.allExact=!0,n.cost=1,n):l>de.MAX_SCANS?new de(de.Type.NONE):(n.cost=l,n)}},fr=class{static{i(this,"PatchList")}constructor(t=0,e=0){
this.head=t,this.tail=e}},SG=class{static{i(this,"Prog")}constructor(){this.inst=[],this.start=0,this.numCap=2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(t){
return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new R(t))}markLookbehindInsts(){let t=new Uint8Array(this.inst.length),e=this.lbStarts.
slice();for(;e.length>0;){let r=e.pop();if(r===0||t[r]===1)continue;t[r]=1;let n=this.inst[r];switch(n.op){case R.ALT:case R.ALT_MATCH:e.push(n.out,n.arg);break;case R.
MATCH:case R.FAIL:break;default:e.push(n.out)}}this.lbInst=t}skipNop(t){let e=this.inst[t];for(;e.op===R.NOP||e.op===R.CAPTURE;)e=this.inst[t],t=e.out;return e}prefix(){
let t="",e=this.skipNop(this.start);if(!R.isRuneOp(e.op)||e.runes.length!==1)return[e.op===R.MATCH,t];for(;R.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&F.FOLD_CASE)===
0&&!K.isUnsearchable(e.runes[0]);)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===R.MATCH,t]}startCond(){let t=0,e=this.start;e:for(;;){
let r=this.inst[e];switch(r.op){case R.EMPTY_WIDTH:t|=r.arg;break;case R.FAIL:return-1;case R.CAPTURE:case R.NOP:break;default:break e}e=r.out}return t}patch(t,e){
let r=t.head;for(;r!==0;){let n=this.inst[r>>1];(r&1)===0?(r=n.out,n.out=e):(r=n.arg,n.arg=e)}}append(t,e){if(t.head===0)return e;if(e.head===0)return t;let r=this.
inst[t.tail>>1];return(t.tail&1)===0?r.out=e.head:r.arg=e.head,new fr(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.length;e++){let r=t.length;t+=e,
e===this.start&&(t+="*"),t+="        ".substring(t.length-r),t+=this.inst[e],t+=`
`}return t}},kG=new Int32Array([0,N.CODES[`
`]-1,N.CODES[`
`]+1,K.MAX_RUNE]),RE=new Int32Array([0,K.MAX_RUNE]),Xl=class{static{i(this,"Frag")}constructor(t=0,e=new fr,r=!1){this.i=t,this.out=e,this.nullable=r}},uw=class of{static{
i(this,"Compiler")}static compileRegexp(e){let r=new of,n=r.compile(e);return r.prog.patch(n.out,r.newInst(R.MATCH).i),r.prog.start=n.i,r.prog.markLookbehindInsts(),
r.prog}static compileSet(e){let r=new of;if(e.length===0)return r.prog.start=r.newInst(R.FAIL).i,r.prog.markLookbehindInsts(),r.prog;let n=[];for(let o=0;o<e.length;o++){
r.lbOffset=r.prog.numLb;let a=r.compile(e[o]),l=r.newInst(R.MATCH);r.prog.getInst(l.i).arg=o,r.prog.patch(a.out,l.i),n.push(a.i)}let s=n[0];for(let o=1;o<n.length;o++){
let a=r.newInst(R.ALT),l=r.prog.getInst(a.i);l.out=s,l.arg=n[o],s=a.i}return r.prog.start=s,r.prog.markLookbehindInsts(),r.prog}constructor(){this.prog=new SG,this.
newInst(R.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:i(e=>this.leaf(e),"leaf"),enter:i(e=>this.enter(e),"enter"),child:i((e,r,n)=>this.child(
e,r,n),"child"),leave:i((e,r)=>this.leave(e,r),"leave")}}newInst(e){return this.prog.addInst(e),new Xl(this.prog.numInst()-1,new fr,!0)}nop(){let e=this.newInst(
R.NOP);return e.out=new fr(e.i<<1,e.i<<1),e}fail(){return new Xl}cap(e){let r=this.newInst(R.CAPTURE);return r.out=new fr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=e,this.prog.numCap<e+1&&(this.prog.numCap=e+1),r}cat(e,r){return e.i===0||r.i===0?(this.prog.patch(e.out,0),this.prog.patch(r.out,0),this.fail()):(this.prog.
patch(e.out,r.i),new Xl(e.i,r.out,e.nullable&&r.nullable))}alt(e,r){if(e.i===0)return r;if(r.i===0)return e;let n=this.newInst(R.ALT),s=this.prog.getInst(n.i);return s.
out=e.i,s.arg=r.i,n.out=this.prog.append(e.out,r.out),n.nullable=e.nullable||r.nullable,n}loop(e,r){let n=this.newInst(R.ALT),s=this.prog.getInst(n.i);return r?
(s.arg=e.i,n.out=new fr(n.i<<1,n.i<<1)):(s.out=e.i,n.out=new fr(n.i<<1|1,n.i<<1|1)),this.prog.patch(e.out,n.i),n}quest(e,r){if(e.i===0)return this.nop();let n=this.
newInst(R.ALT),s=this.prog.getInst(n.i);return r?(s.arg=e.i,n.out=new fr(n.i<<1,n.i<<1)):(s.out=e.i,n.out=new fr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,
e.out),n}star(e,r){return e.i===0?this.nop():e.nullable?this.quest(this.plus(e,r),r):this.loop(e,r)}plus(e,r){return e.i===0?this.fail():new Xl(e.i,this.loop(e,
r).out,e.nullable)}empty(e){let r=this.newInst(R.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=e,r.out=new fr(r.i<<1,r.i<<1),r}rune(e,r){let n=this.newInst(R.RUNE);
n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=e,r&=F.FOLD_CASE,(e.length!==1||K.simpleFold(e[0])===e[0])&&(r&=~F.FOLD_CASE),s.arg=r,n.out=new fr(n.i<<
1,n.i<<1),(r&F.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===e[1]?s.op=R.RUNE1:e.length===2&&e[0]===0&&e[1]===K.MAX_RUNE?s.op=R.RUNE_ANY:e.length===4&&e[0]===
0&&e[1]===N.CODES[`
`]-1&&e[2]===N.CODES[`
`]+1&&e[3]===K.MAX_RUNE&&(s.op=R.RUNE_ANY_NOT_NL),n}lookBehind(e,r){let n=Math.sign(r)*(Math.abs(r)+this.lbOffset),s=this.newInst(R.LB_WRITE);this.prog.getInst(
s.i).arg=n;let o=this.rune(RE,0),a=this.star(o,!0),l=this.cat(a,e);this.prog.patch(l.out,s.i);let c=this.newInst(R.LB_CHECK);return this.prog.getInst(c.i).arg=n,
this.prog.lbStarts.push(l.i),Math.abs(n)>this.prog.numLb&&(this.prog.numLb=Math.abs(n)),c.out=new fr(c.i<<1,c.i<<1),c}compile(e){return cf.walk(e,this.walker)}leaf(e){
switch(e.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:{if(e.runes.length===0)return this.nop();let r=null;
for(let n of e.runes){let s=this.runeCache.get(n);s===void 0&&(s=new Int32Array([n]),this.runeCache.set(n,s));let o=this.rune(s,e.flags);r=r===null?o:this.cat(r,
o)}return r}case _.Op.CHAR_CLASS:return this.rune(e.runes,e.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(kG,0);case _.Op.ANY_CHAR:return this.rune(RE,0);case _.
Op.BEGIN_LINE:return this.empty(j.EMPTY_BEGIN_LINE);case _.Op.END_LINE:return this.empty(j.EMPTY_END_LINE);case _.Op.BEGIN_TEXT:return this.empty(j.EMPTY_BEGIN_TEXT);case _.
Op.END_TEXT:return this.empty(j.EMPTY_END_TEXT);case _.Op.WORD_BOUNDARY:return this.empty(j.EMPTY_WORD_BOUNDARY);case _.Op.NO_WORD_BOUNDARY:return this.empty(j.
EMPTY_NO_WORD_BOUNDARY);case _.Op.CONCAT:case _.Op.ALTERNATE:return this.nop();default:throw new Ai("regexp: unhandled case in compile")}}enter(e){switch(e.op){case _.
Op.PLB:case _.Op.NLB:case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:return{sub:null};case _.Op.CAPTURE:return{bra:this.cap(e.cap<<1),sub:null};case _.Op.CONCAT:case _.
Op.ALTERNATE:return{f:null};default:throw new Ai("regexp: unhandled case in compile")}}child(e,r,n){e.op===_.Op.CONCAT?r.f=r.f===null?n:this.cat(r.f,n):e.op===_.
Op.ALTERNATE?r.f=r.f===null?n:this.alt(r.f,n):r.sub=n}leave(e,r){switch(e.op){case _.Op.PLB:case _.Op.NLB:return this.lookBehind(r.sub,e.lb);case _.Op.CAPTURE:{
let n=this.cap(e.cap<<1|1);return this.cat(this.cat(r.bra,r.sub),n)}case _.Op.STAR:return this.star(r.sub,(e.flags&F.NON_GREEDY)!==0);case _.Op.PLUS:return this.
plus(r.sub,(e.flags&F.NON_GREEDY)!==0);case _.Op.QUEST:return this.quest(r.sub,(e.flags&F.NON_GREEDY)!==0);case _.Op.CONCAT:case _.Op.ALTERNATE:return r.f;default:
throw new Ai("regexp: unhandled case in compile")}}},dw=class Dt{static{i(this,"Simplify")}static simplify(e){return e===null?null:cf.walk(e,Dt.WALKER)}static WALKER={
leaf:i(e=>Dt.leaf(e),"leaf"),enter:i(e=>Dt.enter(e),"enter"),child:i((e,r,n,s)=>Dt.child(e,r,n,s),"child"),leave:i((e,r)=>Dt.leave(e,r),"leave")};static leaf(e){
if(e.op===_.Op.CHAR_CLASS){if(e.runes===null)return e;if(e.runes.length===0)return new _(_.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===K.MAX_RUNE)
return new _(_.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===N.CODES[`
`]-1&&e.runes[2]===N.CODES[`
`]+1&&e.runes[3]===K.MAX_RUNE)return new _(_.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case _.Op.PLB:case _.Op.NLB:case _.Op.CAPTURE:case _.Op.STAR:case _.
Op.PLUS:case _.Op.QUEST:return{sub:null};case _.Op.CONCAT:case _.Op.ALTERNATE:return{subs:[],changed:!1};case _.Op.REPEAT:return e.min===0&&e.max===0?{result:new _(
_.Op.EMPTY_MATCH)}:{sub:null};default:return{result:e}}}static child(e,r,n,s){if(r.subs===void 0){r.sub=n;return}if(n!==e.subs[s]&&(r.changed=!0),e.op===_.Op.CONCAT){
if(n.op===_.Op.NO_MATCH){r.result=new _(_.Op.NO_MATCH);return}if(n.op===_.Op.EMPTY_MATCH){r.changed=!0;return}if(n.op===_.Op.CONCAT){r.changed=!0;for(let o=0;o<
n.subs.length;o++)r.subs.push(n.subs[o]);return}}else{if(n.op===_.Op.NO_MATCH){r.changed=!0;return}if(n.op===_.Op.ALTERNATE){r.changed=!0;for(let o=0;o<n.subs.length;o++)
r.subs.push(n.subs[o]);return}}r.subs.push(n)}static leave(e,r){switch(e.op){case _.Op.PLB:case _.Op.NLB:case _.Op.CAPTURE:{let n=r.sub;if(n!==e.subs[0]){let s=_.
fromRegexp(e);return s.runes=new Int32Array(0),s.subs=[n],s}return e}case _.Op.CONCAT:case _.Op.ALTERNATE:if(r.changed){let n=r.subs;if(n.length===0)return new _(
e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);if(n.length===1)return n[0];let s=_.fromRegexp(e);return s.runes=new Int32Array(0),s.subs=n,s}return e;case _.
Op.STAR:case _.Op.PLUS:case _.Op.QUEST:return Dt.simplify1(e.op,e.flags,r.sub,e);case _.Op.REPEAT:return Dt.simplifyRepeat(e,r.sub);default:return e}}static simplifyRepeat(e,r){
if(e.max===-1){if(e.min===0)return Dt.simplify1(_.Op.STAR,e.flags,r,null);if(e.min===1)return Dt.simplify1(_.Op.PLUS,e.flags,r,null);let s=[];for(let o=0;o<e.min-
1;o++)s.push(r);return s.push(Dt.simplify1(_.Op.PLUS,e.flags,r,null)),Dt.concat(s)}if(e.min===1&&e.max===1)return r;let n=null;if(e.min>0){n=[];for(let s=0;s<e.
min;s++)n.push(r)}if(e.max>e.min){let s=Dt.simplify1(_.Op.QUEST,e.flags,r,null);for(let o=e.min+1;o<e.max;o++)s=Dt.simplify1(_.Op.QUEST,e.flags,Dt.concat([r,s]),
null);if(n===null)return s;n.push(s)}return n!==null?Dt.concat(n):new _(_.Op.NO_MATCH)}static concat(e){let r=[];for(let s=0;s<e.length;s++){let o=e[s];if(o.op===
_.Op.NO_MATCH)return new _(_.Op.NO_MATCH);if(o.op!==_.Op.EMPTY_MATCH){if(o.op===_.Op.CONCAT){for(let a=0;a<o.subs.length;a++)r.push(o.subs[a]);continue}r.push(o)}}
if(r.length===0)return new _(_.Op.EMPTY_MATCH);if(r.length===1)return r[0];let n=new _(_.Op.CONCAT);return n.subs=r,n}static simplify1(e,r,n,s){if(n.op===_.Op.EMPTY_MATCH)
return n;if(n.op===_.Op.NO_MATCH)return e===_.Op.PLUS?n:new _(_.Op.EMPTY_MATCH);if(e===n.op&&(r&F.NON_GREEDY)===(n.flags&F.NON_GREEDY))return n;if(s!==null&&s.op===
e&&(s.flags&F.NON_GREEDY)===(r&F.NON_GREEDY)&&n===s.subs[0])return s;let o=new _(e);return o.flags=r,o.subs=[n],o}},Ee=class{static{i(this,"CharGroup")}constructor(t,e){
this.sign=t,this.cls=e}},IE=[48,57],PE=[9,10,12,13,32,32],LE=[48,57,65,90,95,95,97,122],FE=new Map([["\\d",new Ee(1,IE)],["\\D",new Ee(-1,IE)],["\\s",new Ee(1,PE)],
["\\S",new Ee(-1,PE)],["\\w",new Ee(1,LE)],["\\W",new Ee(-1,LE)]]),NE=[48,57,65,90,97,122],GE=[65,90,97,122],$E=[0,127],ME=[9,9,32,32],UE=[0,31,127,127],HE=[48,
57],zE=[33,126],jE=[97,122],qE=[32,126],JE=[33,47,58,64,91,96,123,126],ZE=[9,13,32,32],KE=[65,90],WE=[48,57,65,90,95,95,97,122],VE=[48,57,65,70,97,102],YE=new Map(
[["[:alnum:]",new Ee(1,NE)],["[:^alnum:]",new Ee(-1,NE)],["[:alpha:]",new Ee(1,GE)],["[:^alpha:]",new Ee(-1,GE)],["[:ascii:]",new Ee(1,$E)],["[:^ascii:]",new Ee(
-1,$E)],["[:blank:]",new Ee(1,ME)],["[:^blank:]",new Ee(-1,ME)],["[:cntrl:]",new Ee(1,UE)],["[:^cntrl:]",new Ee(-1,UE)],["[:digit:]",new Ee(1,HE)],["[:^digit:]",
new Ee(-1,HE)],["[:graph:]",new Ee(1,zE)],["[:^graph:]",new Ee(-1,zE)],["[:lower:]",new Ee(1,jE)],["[:^lower:]",new Ee(-1,jE)],["[:print:]",new Ee(1,qE)],["[:^p\
rint:]",new Ee(-1,qE)],["[:punct:]",new Ee(1,JE)],["[:^punct:]",new Ee(-1,JE)],["[:space:]",new Ee(1,ZE)],["[:^space:]",new Ee(-1,ZE)],["[:upper:]",new Ee(1,KE)],
["[:^upper:]",new Ee(-1,KE)],["[:word:]",new Ee(1,WE)],["[:^word:]",new Ee(-1,WE)],["[:xdigit:]",new Ee(1,VE)],["[:^xdigit:]",new Ee(-1,VE)]]),us=class ec{static{
i(this,"CharClass")}static charClassToString(e,r){let n="[";for(let s=0;s<r;s+=2){s>0&&(n+=" ");let o=e[s],a=e[s+1];o===a?n+=`0x${o.toString(16)}`:n+=`0x${o.toString(
16)}-0x${a.toString(16)}`}return n+="]",n}static sortRanges(e,r){let n=r>>1,s=new Array(n);for(let a=0;a<n;a++)s[a]=a;s.sort((a,l)=>e[2*a]-e[2*l]||e[2*l+1]-e[2*
a+1]);let o=e.slice(0,r);for(let a=0;a<n;a++)e[2*a]=o[2*s[a]],e[2*a+1]=o[2*s[a]+1]}constructor(e=j.emptyInts()){this.r=e,this.len=e.length}toArray(){return this.
r instanceof Int32Array?this.len===this.r.length?this.r:this.r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){
return Array.isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;ec.sortRanges(this.r,
this.len);let e=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],s=this.r[r+1];if(n<=this.r[e-1]+1){s>this.r[e-1]&&(this.r[e-1]=s);continue}this.r[e]=n,this.r[e+1]=
s,e+=2}return this.len=e,this}appendLiteral(e,r){return(r&F.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,r){if(this.len>0){for(let n=2;n<=
4;n+=2)if(this.len>=n){let s=this.r[this.len-n],o=this.r[this.len-n+1];if(e<=o+1&&s<=r+1)return e<s&&(this.r[this.len-n]=e),r>o&&(this.r[this.len-n+1]=r),this}}
return this.r[this.len++]=e,this.r[this.len++]=r,this}appendFoldedRange(e,r){if(e<=K.MIN_FOLD&&r>=K.MAX_FOLD)return this.appendRange(e,r);if(r<K.MIN_FOLD||e>K.MAX_FOLD)
return this.appendRange(e,r);e<K.MIN_FOLD&&(this.appendRange(e,K.MIN_FOLD-1),e=K.MIN_FOLD),r>K.MAX_FOLD&&(this.appendRange(K.MAX_FOLD+1,r),r=K.MAX_FOLD);for(let n=e;n<=
r;n++){this.appendRange(n,n);for(let s=K.simpleFold(n);s!==n;s=K.simpleFold(s))this.appendRange(s,s)}return this}appendClass(e){for(let r=0;r<e.length;r+=2)this.
appendRange(e[r],e[r+1]);return this}appendFoldedClass(e){for(let r=0;r<e.length;r+=2)this.appendFoldedRange(e[r],e[r+1]);return this}appendNegatedClass(e){let r=0;
for(let n=0;n<e.length;n+=2){let s=e[n],o=e[n+1];r<=s-1&&this.appendRange(r,s-1),r=o+1}return r<=K.MAX_RUNE&&this.appendRange(r,K.MAX_RUNE),this}appendTable(e){
for(let r=0;r<e.length;++r){let n=e.getLo(r),s=e.getHi(r),o=e.getStride(r);if(o===1){this.appendRange(n,s);continue}for(let a=n;a<=s;a+=o)this.appendRange(a,a)}
return this}appendNegatedTable(e){let r=0;for(let n=0;n<e.length;++n){let s=e.getLo(n),o=e.getHi(n),a=e.getStride(n);if(a===1){r<=s-1&&this.appendRange(r,s-1),r=
o+1;continue}for(let l=s;l<=o;l+=a)r<=l-1&&this.appendRange(r,l-1),r=l+1}return r<=K.MAX_RUNE&&this.appendRange(r,K.MAX_RUNE),this}appendTableWithSign(e,r){return r<
0?this.appendNegatedTable(e):this.appendTable(e)}negateClass(){let e=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],o=this.r[n+1];e<=s-1&&(this.r[r]=e,this.
r[r+1]=s-1,r+=2),e=o+1}return this.len=r,e<=K.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=K.MAX_RUNE),this}appendClassWithSign(e,r){return r<0?this.appendNegatedClass(
e):this.appendClass(e)}appendGroup(e,r){let n=e.cls;return r&&(n=new ec().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,e.sign)}toString(){
return ec.charClassToString(this.r,this.len)}},_G=class{static{i(this,"StringIterator")}constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){this.position+=
t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=j.charCount(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){
return this.str.substring(this.position)}from(t){return this.str.substring(t,this.position)}toString(){return this.rest()}},vi=class V{static{i(this,"Parser")}static ERR_INTERNAL_ERROR="\
regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="\
invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="\
invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing ar\
gument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture gro\
up name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="\
invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new T(new Uint32Array([0,K.MAX_RUNE,1]));static ASCII_TABLE=new T(
new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new T(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:V.ANY_TABLE,
fold:V.ANY_TABLE,sign:1}:e==="Ascii"?{tab:V.ASCII_TABLE,fold:V.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:rr.CATEGORIES.get("Cn"),fold:rr.CATEGORIES.get("Cn"),
sign:-1}:e==="Lc"?{tab:rr.CATEGORIES.get("LC"),fold:rr.FOLD_CATEGORIES.get("LC"),sign:1}:rr.CATEGORIES.has(e)?{tab:rr.CATEGORIES.get(e),fold:rr.FOLD_CATEGORIES.
get(e),sign:1}:rr.SCRIPTS.has(e)?{tab:rr.SCRIPTS.get(e),fold:rr.FOLD_SCRIPT.get(e),sign:1}:null}static minFoldRune(e){if(e<K.MIN_FOLD||e>K.MAX_FOLD)return e;let r=e,
n=e;for(e=K.simpleFold(e);e!==n;e=K.simpleFold(e))r>e&&(r=e);return r}static leadingRegexp(e){if(e.op===_.Op.EMPTY_MATCH)return null;if(e.op===_.Op.CONCAT&&e.subs.
length>0){let r=e.subs[0];return r.op===_.Op.EMPTY_MATCH?null:r}return e}static literalRegexp(e,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=j.stringToRunes(
e),n}static parse(e,r){return new V(e,r).parseInternal()}static parseRepeat(e){let r=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let n=V.parseInt(
e);if(n===-1||!e.more())return-1;let s;if(!e.lookingAt(","))s=n;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))s=-1;else if((s=V.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new $e(V.ERR_INVALID_REPEAT_SIZE,e.from(r));return n<<16|s&K.MAX_BMP}static isValidCaptureName(e){
if(e.length===0)return!1;for(let r=0;r<e.length;r++){let n=e.codePointAt(r);if(n!==N.CODES._&&!j.isalnum(n))return!1}return!0}static parseInt(e){let r=e.pos();for(;e.
more()&&e.peek()>=N.CODES[0]&&e.peek()<=N.CODES[9];)e.skip(1);let n=e.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===N.CODES[0]?-1:n.length>8?-2:parseInt(
n,10)}static isCharClass(e){return e.op===_.Op.LITERAL&&e.runes.length===1||e.op===_.Op.CHAR_CLASS||e.op===_.Op.ANY_CHAR_NOT_NL||e.op===_.Op.ANY_CHAR}static matchRune(e,r){
switch(e.op){case _.Op.LITERAL:return e.runes.length===1&&e.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<e.runes.length;n+=2)if(e.runes[n]<=r&&r<=e.runes[n+1])
return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:return r!==N.CODES[`
`];case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,r){switch(e.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:V.matchRune(r,N.CODES[`
`])&&(e.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:{let n=new us(Array.isArray(e.runes)?e.runes:Array.from(e.runes));r.op===_.Op.LITERAL?n.appendLiteral(r.runes[0],
r.flags):n.appendClass(r.runes),e.runes=n.toGrowableArray();break}case _.Op.LITERAL:if(r.runes[0]===e.runes[0]&&r.flags===e.flags)break;e.op=_.Op.CHAR_CLASS,e.runes=
new us().appendLiteral(e.runes[0],e.flags).appendLiteral(r.runes[0],r.flags).toGrowableArray()}}static parseEscape(e){let r=e.pos();if(e.skip(1),!e.more())throw new $e(
V.ERR_TRAILING_BACKSLASH);let n=e.pop();e:switch(n){case N.CODES[1]:case N.CODES[2]:case N.CODES[3]:case N.CODES[4]:case N.CODES[5]:case N.CODES[6]:case N.CODES[7]:
if(!e.more()||e.peek()<N.CODES[0]||e.peek()>N.CODES[7])break;case N.CODES[0]:{let s=n-N.CODES[0];for(let o=1;o<3&&!(!e.more()||e.peek()<N.CODES[0]||e.peek()>N.CODES[7]);o++)
s=s*8+e.peek()-N.CODES[0],e.skip(1);return s}case N.CODES.x:{if(!e.more())break;if(n=e.pop(),n===N.CODES["{"]){let a=0,l=0;for(;;){if(!e.more())break e;if(n=e.pop(),
n===N.CODES["}"])break;let c=j.unhex(n);if(c<0||(l=l*16+c,l>K.MAX_RUNE))break e;a++}if(a===0)break e;return l}let s=j.unhex(n);if(!e.more())break;n=e.pop();let o=j.
unhex(n);if(s<0||o<0)break;return s*16+o}case N.CODES.a:return N.CODES["\x07"];case N.CODES.f:return N.CODES["\f"];case N.CODES.n:return N.CODES[`
`];case N.CODES.r:return N.CODES["\r"];case N.CODES.t:return N.CODES["	"];case N.CODES.v:return N.CODES["\v"];default:if(n<=K.MAX_ASCII&&!j.isalnum(n))return n}
throw new $e(V.ERR_INVALID_ESCAPE,e.from(r))}static parseClassChar(e,r){if(!e.more())throw new $e(V.ERR_MISSING_BRACKET,e.from(r));return e.lookingAt("\\")?V.parseEscape(
e):e.pop()}static hasCapture(e){if(e===null)return!1;if(e.op===_.Op.CAPTURE)return!0;if(e.subs){for(let r of e.subs)if(V.hasCapture(r))return!0}return!1}constructor(e,r=0){
this.wholeRegexp=e,this.flags=r,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,
this.height=null,this.size=null,this.nlb=0}newRegexp(e){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=e):
(r=new _(e),this.numRegexp+=1),r}reuse(e){this.height!==null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.
free=e}checkLimits(e){if(this.numRunes>V.MAX_RUNES)throw new $e(V.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===null){if(this.repeats===
0&&(this.repeats=1),e.op===_.Op.REPEAT){let r=e.max;r===-1&&(r=e.min),r<=0&&(r=1),r>Math.floor(V.MAX_SIZE/this.repeats)?this.repeats=V.MAX_SIZE:this.repeats*=r}
if(this.numRegexp<Math.floor(V.MAX_SIZE/this.repeats))return;this.size=new Map;for(let r of this.stack)this.checkSize(r)}if(this.calcSize(e,!0)>V.MAX_SIZE)throw new $e(
V.ERR_LARGE)}calcSize(e,r=!1){if(!r&&this.size!==null&&this.size.has(e))return this.size.get(e);let n=0;switch(e.op){case _.Op.LITERAL:n=e.runes.length;break;case _.
Op.PLB:case _.Op.NLB:case _.Op.CAPTURE:case _.Op.STAR:n=2+this.calcSize(e.subs[0]);break;case _.Op.PLUS:case _.Op.QUEST:n=1+this.calcSize(e.subs[0]);break;case _.
Op.CONCAT:for(let s of e.subs)n=n+this.calcSize(s);break;case _.Op.ALTERNATE:for(let s of e.subs)n=n+this.calcSize(s);e.subs.length>1&&(n=n+e.subs.length-1);break;case _.
Op.REPEAT:{let s=this.calcSize(e.subs[0]);if(e.max===-1){e.min===0?n=2+s:n=1+e.min*s;break}n=e.max*s+(e.max-e.min);break}}return n=Math.max(1,n),this.size===null&&
(this.size=new Map),this.size.set(e,n),n}checkHeight(e){if(!(this.numRegexp<V.MAX_HEIGHT)){if(this.height===null){this.height=new Map;for(let r of this.stack)this.
checkHeight(r)}if(this.calcHeight(e,!0)>V.MAX_HEIGHT)throw new $e(V.ERR_NESTING_DEPTH)}}calcHeight(e,r=!1){if(!r&&this.height!==null&&this.height.has(e))return this.
height.get(e);let n=1;for(let s of e.subs){let o=this.calcHeight(s);n<1+o&&(n=1+o)}return this.height===null&&(this.height=new Map),this.height.set(e,n),n}pop(){
return this.stack.pop()}popToPseudo(){let e=this.stack.length,r=e;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;return this.stack.splice(r,e-r)}push(e){if(this.
numRunes+=e.runes.length,e.op===_.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],this.flags&~F.FOLD_CASE))return null;
e.op=_.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~F.FOLD_CASE}else if(e.op===_.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===
e.runes[3]&&K.simpleFold(e.runes[0])===e.runes[2]&&K.simpleFold(e.runes[2])===e.runes[0]||e.op===_.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&
K.simpleFold(e.runes[0])===e.runes[1]&&K.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|F.FOLD_CASE))return null;e.op=_.Op.LITERAL,
e.runes=[e.runes[0]],e.flags=this.flags|F.FOLD_CASE}else this.maybeConcat(-1,0);return this.stack.push(e),this.checkLimits(e),e}maybeConcat(e,r){let n=this.stack.
length;if(n<2)return!1;let s=this.stack[n-1],o=this.stack[n-2];if(s.op!==_.Op.LITERAL||o.op!==_.Op.LITERAL||(s.flags&F.FOLD_CASE)!==(o.flags&F.FOLD_CASE))return!1;
Array.isArray(o.runes)||(o.runes=Array.from(o.runes));for(let a=0;a<s.runes.length;a++)o.runes.push(s.runes[a]);return e>=0?(s.runes=[e],s.flags=r,!0):(this.pop(),
this.reuse(s),!1)}newLiteral(e,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&F.FOLD_CASE)!==0&&(e=V.minFoldRune(e)),n.runes=[e],n}literal(e){this.push(
this.newLiteral(e,this.flags))}op(e){let r=this.newRegexp(e);return r.flags=this.flags,this.push(r)}repeat(e,r,n,s,o,a){let l=this.flags;if((l&F.PERL_X)!==0&&(o.
more()&&o.lookingAt("?")&&(o.skip(1),l^=F.NON_GREEDY),a!==-1))throw new $e(V.ERR_INVALID_REPEAT_OP,o.from(a));let c=this.stack.length;if(c===0)throw new $e(V.ERR_MISSING_REPEAT_ARGUMENT,
o.from(s));let u=this.stack[c-1];if(_.isPseudoOp(u.op))throw new $e(V.ERR_MISSING_REPEAT_ARGUMENT,o.from(s));let d=this.newRegexp(e);if(d.min=r,d.max=n,d.flags=
l,d.subs=[u],this.stack[c-1]=d,this.checkLimits(d),e===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(d,1e3))throw new $e(V.ERR_INVALID_REPEAT_SIZE,o.from(s))}repeatIsValid(e,r){
if(e.op===_.Op.REPEAT){let n=e.max;if(n===0)return!0;if(n<0&&(n=e.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of e.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let e=this.popToPseudo();return e.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(e,_.Op.
CONCAT))}alternate(){let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(e,_.Op.ALTERNATE))}cleanAlt(e){e.op===_.Op.CHAR_CLASS&&(e.runes=new us(Array.from(e.runes)).cleanClass().toArray(),e.runes.length===2&&e.runes[0]===0&&
e.runes[1]===K.MAX_RUNE?(e.runes=new Int32Array(0),e.op=_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===N.CODES[`
`]-1&&e.runes[2]===N.CODES[`
`]+1&&e.runes[3]===K.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=_.Op.ANY_CHAR_NOT_NL))}collapse(e,r){if(e.length===1)return e[0];let n=0;for(let l of e)n+=l.op===
r?l.subs.length:1;let s=new Array(n).fill(null),o=0;for(let l of e)if(l.op===r){for(let c=0;c<l.subs.length;c++)s[o++]=l.subs[c];this.reuse(l)}else s[o++]=l;let a=this.
newRegexp(r);if(a.subs=s,r===_.Op.ALTERNATE&&(a.subs=this.factor(a.subs),a.subs.length===1)){let l=a;a=a.subs[0],this.reuse(l)}return a}factor(e){if(e.length<2)
return e;let r=0,n=e.length,s=0,o=null,a=0,l=0,c=0;for(let d=0;d<=n;d++){let p=null,f=0,B=0;if(d<n){let h=e[r+d];if(h.op===_.Op.CONCAT&&h.subs.length>0&&(h=h.subs[0]),
h.op===_.Op.LITERAL&&(p=h.runes,f=h.runes.length,B=h.flags&F.FOLD_CASE),B===l){let g=0;for(;g<a&&g<f&&o[g]===p[g];)g++;if(g>0){a=g;continue}}}if(d!==c)if(d===c+
1)e[s++]=e[r+c];else{let h=this.newRegexp(_.Op.LITERAL);h.flags=l,h.runes=o.slice(0,a);for(let C=c;C<d;C++)e[r+C]=this.removeLeadingString(e[r+C],a),this.checkLimits(
e[r+C]);let g=this.collapse(e.slice(r+c,r+d),_.Op.ALTERNATE),m=this.newRegexp(_.Op.CONCAT);m.subs=[h,g],e[s++]=m}c=d,o=p,a=f,l=B}n=s,r=0,c=0,s=0;let u=null;for(let d=0;d<=
n;d++){let p=null;if(!(d<n&&(p=V.leadingRegexp(e[r+d]),u!==null&&u.equals(p)&&(V.isCharClass(u)||u.op===_.Op.REPEAT&&u.min===u.max&&V.isCharClass(u.subs[0]))))){
if(d!==c)if(d===c+1)e[s++]=e[r+c];else{let f=u;for(let g=c;g<d;g++){let m=g!==c;e[r+g]=this.removeLeadingRegexp(e[r+g],m),this.checkLimits(e[r+g])}let B=this.collapse(
e.slice(r+c,r+d),_.Op.ALTERNATE),h=this.newRegexp(_.Op.CONCAT);h.subs=[f,B],e[s++]=h}c=d,u=p}}n=s,r=0,c=0,s=0;for(let d=0;d<=n;d++)if(!(d<n&&V.isCharClass(e[r+d]))){
if(d!==c)if(d===c+1)e[s++]=e[r+c];else{let p=c;for(let B=c+1;B<d;B++){let h=e[r+p],g=e[r+B];(h.op<g.op||h.op===g.op&&(h.runes!==null?h.runes.length:0)<(g.runes!==
null?g.runes.length:0))&&(p=B)}let f=e[r+c];e[r+c]=e[r+p],e[r+p]=f;for(let B=c+1;B<d;B++)V.mergeCharClass(e[r+c],e[r+B]),this.reuse(e[r+B]);this.cleanAlt(e[r+c]),
e[s++]=e[r+c]}d<n&&(e[s++]=e[r+d]),c=d+1}n=s,r=0,c=0,s=0;for(let d=0;d<n;++d)d+1<n&&e[r+d].op===_.Op.EMPTY_MATCH&&e[r+d+1].op===_.Op.EMPTY_MATCH||(e[s++]=e[r+d]);
return n=s,r=0,e.slice(r,n)}removeLeadingString(e,r){if(e.op===_.Op.CONCAT&&e.subs.length>0){let n=this.removeLeadingString(e.subs[0],r);if(e.subs[0]=n,n.op===_.
Op.EMPTY_MATCH)switch(this.reuse(n),e.subs.length){case 0:case 1:e.op=_.Op.EMPTY_MATCH,e.subs=_.emptySubs();break;case 2:{let s=e;e=e.subs[1],this.reuse(s);break}default:
e.subs=e.subs.slice(1,e.subs.length)}return e}return e.op===_.Op.LITERAL&&(e.runes=e.runes.slice(r,e.runes.length),e.runes.length===0&&(e.op=_.Op.EMPTY_MATCH)),
e}removeLeadingRegexp(e,r){if(e.op===_.Op.CONCAT&&e.subs.length>0){switch(r&&this.reuse(e.subs[0]),e.subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.
op=_.Op.EMPTY_MATCH,e.subs=_.emptySubs();break;case 1:{let n=e;e=e.subs[0],this.reuse(n);break}}return e}return r&&this.reuse(e),this.newRegexp(_.Op.EMPTY_MATCH)}parseInternal(){
if((this.flags&F.LITERAL)!==0)return V.literalRegexp(this.wholeRegexp,this.flags);let e=-1,r=-1,n=-1,s=new _G(this.wholeRegexp);for(;s.more();){let o=-1;e:switch(s.
peek()){case N.CODES["("]:if((this.flags&F.LOOKBEHIND)!==0){if(s.lookingAt("(?<=")){this.parsePosLookBehind(),s.skip(4);break}if(s.lookingAt("(?<!")){this.parseNegLookBehind(),
s.skip(4);break}}if((this.flags&F.PERL_X)!==0&&s.lookingAt("(?")){this.parsePerlFlags(s);break}this.op(_.Op.LEFT_PAREN).cap=++this.numCap,s.skip(1);break;case N.
CODES["|"]:this.parseVerticalBar(),s.skip(1);break;case N.CODES[")"]:this.parseRightParen(),s.skip(1);break;case N.CODES["^"]:(this.flags&F.ONE_LINE)!==0?this.op(
_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case N.CODES.$:(this.flags&F.ONE_LINE)!==0?this.op(_.Op.END_TEXT).flags|=F.WAS_DOLLAR:this.op(_.Op.END_LINE),
s.skip(1);break;case N.CODES["."]:(this.flags&F.DOT_NL)!==0?this.op(_.Op.ANY_CHAR):this.op(_.Op.ANY_CHAR_NOT_NL),s.skip(1);break;case N.CODES["["]:this.parseClass(
s);break;case N.CODES["*"]:case N.CODES["+"]:case N.CODES["?"]:{o=s.pos();let a=null;switch(s.pop()){case N.CODES["*"]:a=_.Op.STAR;break;case N.CODES["+"]:a=_.Op.
PLUS;break;case N.CODES["?"]:a=_.Op.QUEST}this.repeat(a,r,n,o,s,e);break}case N.CODES["{"]:{let a=s.pos(),l=V.parseRepeat(s);if(l<0){s.rewindTo(a),this.literal(
s.pop());break}o=a,r=l>>16,n=(l&K.MAX_BMP)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,e);break}case N.CODES["\\"]:{let a=s.pos();if(s.skip(1),(this.flags&F.PERL_X)!==
0&&s.more())switch(s.pop()){case N.CODES.A:this.op(_.Op.BEGIN_TEXT);break e;case N.CODES.b:this.op(_.Op.WORD_BOUNDARY);break e;case N.CODES.B:this.op(_.Op.NO_WORD_BOUNDARY);
break e;case N.CODES.C:throw new $e(V.ERR_INVALID_ESCAPE,"\\C");case N.CODES.Q:{let u=s.rest(),d=u.indexOf("\\E");d>=0?(u=u.substring(0,d),s.skipString(u),s.skipString(
"\\E")):s.skipString(u);let p=0;for(;p<u.length;){let f=u.codePointAt(p);this.literal(f),p+=j.charCount(f)}break e}case N.CODES.z:this.op(_.Op.END_TEXT);break e;default:
s.rewindTo(a)}else s.rewindTo(a);let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let u=new us;if(this.parseUnicodeClass(
s,u)){l.runes=u.toArray(),this.push(l);break e}}let c=new us;if(this.parsePerlClassEscape(s,c)){l.runes=c.toArray(),this.push(l);break e}s.rewindTo(a),this.reuse(
l),this.literal(V.parseEscape(s));break}default:this.literal(s.pop())}e=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new $e(V.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let r=e.pos(),n=e.rest();
if(n.startsWith("(?P<")||n.startsWith("(?<")){let l=n.charAt(2)==="P"?4:3,c=n.indexOf(">");if(c<0)throw new $e(V.ERR_INVALID_NAMED_CAPTURE,n);let u=n.substring(
l,c);if(e.skipString(u),e.skip(l+1),!V.isValidCaptureName(u))throw new $e(V.ERR_INVALID_NAMED_CAPTURE,n.substring(0,c+1));let d=this.op(_.Op.LEFT_PAREN);if(d.cap=
++this.numCap,this.namedGroups[u])throw new $e(V.ERR_DUPLICATE_NAMED_CAPTURE,u);this.namedGroups[u]=this.numCap,d.name=u;return}e.skip(2);let s=this.flags,o=1,a=!1;
e:for(;e.more();){let l=e.pop();switch(l){case N.CODES.i:s|=F.FOLD_CASE,a=!0;break;case N.CODES.m:s&=~F.ONE_LINE,a=!0;break;case N.CODES.s:s|=F.DOT_NL,a=!0;break;case N.
CODES.U:s|=F.NON_GREEDY,a=!0;break;case N.CODES["-"]:if(o<0)break e;o=-1,s=~s,a=!1;break;case N.CODES[":"]:case N.CODES[")"]:if(o<0){if(!a)break e;s=~s}l===N.CODES["\
:"]&&this.op(_.Op.LEFT_PAREN),this.flags=s;return;default:break e}}throw new $e(V.ERR_INVALID_PERL_OP,e.from(r))}parsePosLookBehind(){let e=this.newRegexp(_.Op.
LEFT_PAREN);return e.flags=this.flags,e.lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(_.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.stack.length;if(e>=3&&this.stack[e-
2].op===_.Op.VERTICAL_BAR&&V.isCharClass(this.stack[e-1])&&V.isCharClass(this.stack[e-3])){let r=this.stack[e-1],n=this.stack[e-3];if(r.op>n.op){let s=n;n=r,r=s,
this.stack[e-3]=n}return V.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(e>=2){let r=this.stack[e-1],n=this.stack[e-2];if(n.op===_.Op.VERTICAL_BAR)return e>=
3&&this.cleanAlt(this.stack[e-3]),this.stack[e-2]=r,this.stack[e-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),
this.stack.length<2)throw new $e(V.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),r=this.pop();if(r.op!==_.Op.LEFT_PAREN)throw new $e(V.ERR_UNEXPECTED_PAREN,
this.wholeRegexp);if(this.flags=r.flags,r.lb!==0){if(V.hasCapture(e))throw new $e(V.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);r.lb>0?r.op=_.Op.PLB:r.op=
_.Op.NLB,r.subs=[e],this.push(r);return}r.cap===0?this.push(e):(r.op=_.Op.CAPTURE,r.subs=[e],this.push(r))}parsePerlClassEscape(e,r){let n=e.pos();if((this.flags&
F.PERL_X)===0||!e.more()||e.pop()!==N.CODES["\\"]||!e.more())return!1;e.pop();let s=e.from(n),o=FE.has(s)?FE.get(s):null;return o===null?!1:(r.appendGroup(o,(this.
flags&F.FOLD_CASE)!==0),!0)}parseNamedClass(e,r){let n=e.rest(),s=n.indexOf(":]");if(s<0)return!1;let o=n.substring(0,s+2);e.skipString(o);let a=YE.has(o)?YE.get(
o):null;if(a===null)throw new $e(V.ERR_INVALID_CHAR_RANGE,o);return r.appendGroup(a,(this.flags&F.FOLD_CASE)!==0),!0}parseUnicodeClass(e,r){let n=e.pos();if((this.
flags&F.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let s=1,o=e.pop();if(o===N.CODES.P&&(s=-1),!e.more())throw e.rewindTo(n),
new $e(V.ERR_INVALID_CHAR_RANGE,e.rest());o=e.pop();let a;if(o!==N.CODES["{"])a=j.runeToString(o);else{let d=e.rest(),p=d.indexOf("}");if(p<0)throw e.rewindTo(n),
new $e(V.ERR_INVALID_CHAR_RANGE,e.rest());a=d.substring(0,p),e.skipString(a),e.skip(1)}a.length!==0&&a.codePointAt(0)===N.CODES["^"]&&(s=0-s,a=a.substring(1));let l=V.
unicodeTable(a);if(l===null)throw new $e(V.ERR_INVALID_CHAR_RANGE,e.from(n));l.sign<0&&(s=0-s);let c=l.tab,u=l.fold;if((this.flags&F.FOLD_CASE)===0||u===null)r.
appendTableWithSign(c,s);else{let d=new us().appendTable(c).appendTable(u).cleanClass().toArray();r.appendClassWithSign(Array.from(d),s)}return!0}parseClass(e){
let r=e.pos();e.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new us,o=1;e.more()&&e.lookingAt("^")&&(o=-1,e.skip(1),(this.flags&F.CLASS_NL)===
0&&s.appendRange(N.CODES[`
`],N.CODES[`
`]));let a=!0;for(;!e.more()||e.peek()!==N.CODES["]"]||a;){if(e.more()&&e.lookingAt("-")&&(this.flags&F.PERL_X)===0&&!a){let d=e.rest();if(d==="-"||!d.startsWith(
"-]"))throw e.rewindTo(r),new $e(V.ERR_INVALID_CHAR_RANGE,e.rest())}a=!1;let l=e.pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,s))continue;e.rewindTo(l)}
if(this.parseUnicodeClass(e,s)||this.parsePerlClassEscape(e,s))continue;e.rewindTo(l);let c=V.parseClassChar(e,r),u=c;if(e.more()&&e.lookingAt("-")){if(e.skip(1),
e.more()&&e.lookingAt("]"))e.skip(-1);else if(u=V.parseClassChar(e,r),u<c)throw new $e(V.ERR_INVALID_CHAR_RANGE,e.from(l))}(this.flags&F.FOLD_CASE)===0?s.appendRange(
c,u):s.appendFoldedRange(c,u)}e.skip(1),s.cleanClass(),o<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}},DG=class ps{static{i(this,"RE2")}static initTest(e){
let r=ps.compile(e),n=new ps(r.expr,r.prog,r.numSubexp,r.longest);return n.cond=r.cond,n.prefix=r.prefix,n.prefixUTF8=r.prefixUTF8,n.prefixComplete=r.prefixComplete,
n.prefixRune=r.prefixRune,n.prefilter=r.prefilter,n.namedGroups=r.namedGroups,n}static compile(e){return ps.compileImpl(e,F.PERL,!1)}static compilePOSIX(e){return ps.
compileImpl(e,F.POSIX,!0)}static compileImpl(e,r,n){let s=vi.parse(e,r),o=s.maxCap(),a=s.namedGroups;s=dw.simplify(s);let l=TG.build(s),c=uw.compileRegexp(s),u=new ps(
e,c,o,n);u.prefilter=l.type===de.Type.NONE?null:l;let[d,p]=c.prefix();return u.prefixComplete=d,u.prefix=p,u.prefixUTF8=j.stringToUtf8ByteArray(u.prefix),u.prefix.
length>0&&(u.prefixRune=u.prefix.codePointAt(0)),u.namedGroups=a,u}static match(e,r){return ps.compile(e).match(r)}constructor(e,r,n=0,s=0){this.expr=e,this.prog=
r,this.numSubexp=n,this.longest=s,this.cond=r.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,this.namedGroups=Object.
create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=vE.compile(this.prog),this.prefilter=null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new lf(
this.prog)),this.lazyDFA}matchPrefixComplete(e,r,n,s){if((n===F.ANCHOR_START||n===F.ANCHOR_BOTH)&&r!==0)return null;let o=-1,a=-1,l=e.prefixLength(this);if(n===
F.UNANCHORED){let c=e.index(this,r);if(c<0)return null;o=r+c,a=o+l}else if(n===F.ANCHOR_BOTH){if(e.endPos()!==l||e.index(this,0)!==0)return null;o=0,a=l}else if(n===
F.ANCHOR_START){if(e.index(this,0)!==0)return null;o=0,a=l}if(o<0)return null;if(s>0){let c=new Int32Array(s).fill(-1);return c[0]=o,c[1]=a,Array.from(c)}return[]}createLookbehindState(){
return this.prog.numLb>0?new pG(this.prog):null}executeEngine(e,r,n,s,o=null){if(this.prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(
e,r,n,s);if(this.prefilter!==null&&n===F.UNANCHORED&&!this.prefilter.eval(e,r))return null;if(this.onepass!==null)return vE.execute(this,e,r,n,s);if(s>0)return this.
prog.numLb===0&&e.endPos()<=Ql.maxBitStateLen(this.prog)?Ql.execute(this,e,r,n,s):this.doExecuteNFA(e,r,n,s,o);if(this.prog.numLb===0){let a=this.dfa.match(e,r,
n);if(a!==null)return a?[]:null;if(e.endPos()<=Ql.maxBitStateLen(this.prog))return Ql.execute(this,e,r,n,s)}return this.doExecuteNFA(e,r,n,s,o)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.pop():null}reset(){this.machinePool.
length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,r,n,s,o=null){let a=this.get();a||(a=iw.fromRE2(this)),a.init(s);let l=a.match(
e,r,n,o)?a.submatches():null;return this.put(a),l}match(e){return this.executeEngine(Le.fromUTF16(e),0,F.UNANCHORED,0)!==null}matchWithGroup(e,r,n,s,o,a=null){return e instanceof
hs||(j.isByteArray(e)?e=Bs.utf8(e):e=Bs.utf16(e)),this.matchMachineInput(e,r,n,s,o,a)}matchMachineInput(e,r,n,s,o,a=null){if(r>n)return[!1,null];let l=e.isUTF16Encoding()?
Le.fromUTF16(e.asCharSequence(),0,n):Le.fromUTF8(e.asBytes(),0,n),c=this.executeEngine(l,r,s,2*o,a);return c===null?[!1,null]:[!0,c]}matchUTF8(e){return this.executeEngine(
Le.fromUTF8(e),0,F.UNANCHORED,0)!==null}replaceAll(e,r){return this.replaceAllFunc(e,()=>r,2*e.length+1)}replaceFirst(e,r){return this.replaceAllFunc(e,()=>r,1)}replaceAllFunc(e,r,n){
let s=0,o=0,a="",l=Le.fromUTF16(e),c=this.createLookbehindState(),u=0;for(;o<=e.length;){let d=this.executeEngine(l,o,F.UNANCHORED,2,c);if(d===null||d.length===
0)break;a+=e.substring(s,d[0]),(d[1]>s||d[0]===0)&&(a+=r(e.substring(d[0],d[1])),u++),s=d[1];let p=l.step(o)&7;if(o+p>d[1]?o+=p:o+1>d[1]?o++:o=d[1],u>=n)break}return a+=
e.substring(s),a}pad(e){if(e===null)return null;let r=(1+this.numSubexp)*2;if(e.length<r){let n=new Array(r).fill(-1);for(let s=0;s<e.length;s++)n[s]=e[s];e=n}return e}allMatches(e,r,n=s=>s){
let s=[],o=e.endPos();r<0&&(r=o+1);let a=0,l=0,c=-1,u=this.createLookbehindState();for(;l<r&&a<=o;){let d=this.executeEngine(e,a,F.UNANCHORED,this.prog.numCap,u);
if(d===null||d.length===0)break;let p=!0;if(d[1]===a){d[0]===c&&(p=!1);let f=e.step(a);f<0?a=o+1:a+=f&7}else a=d[1];c=d[1],p&&(s.push(n(this.pad(d))),l++)}return s}findUTF8(e){
let r=this.executeEngine(Le.fromUTF8(e),0,F.UNANCHORED,2);return r===null?null:e.slice(r[0],r[1])}findUTF8Index(e){let r=this.executeEngine(Le.fromUTF8(e),0,F.UNANCHORED,
2);return r===null?null:r.slice(0,2)}find(e){let r=this.executeEngine(Le.fromUTF16(e),0,F.UNANCHORED,2);return r===null?"":e.substring(r[0],r[1])}findIndex(e){return this.
executeEngine(Le.fromUTF16(e),0,F.UNANCHORED,2)}findUTF8Submatch(e){let r=this.executeEngine(Le.fromUTF8(e),0,F.UNANCHORED,this.prog.numCap);if(r===null)return null;
let n=new Array(1+this.numSubexp).fill(null);for(let s=0;s<n.length;s++)2*s<r.length&&r[2*s]>=0&&(n[s]=e.slice(r[2*s],r[2*s+1]));return n}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(Le.fromUTF8(e),0,F.UNANCHORED,this.prog.numCap))}findSubmatch(e){let r=this.executeEngine(Le.fromUTF16(e),0,F.UNANCHORED,this.
prog.numCap);if(r===null)return null;let n=new Array(1+this.numSubexp).fill(null);for(let s=0;s<n.length;s++)2*s<r.length&&r[2*s]>=0&&(n[s]=e.substring(r[2*s],r[2*
s+1]));return n}findSubmatchIndex(e){return this.pad(this.executeEngine(Le.fromUTF16(e),0,F.UNANCHORED,this.prog.numCap))}findAllUTF8(e,r){let n=this.allMatches(
Le.fromUTF8(e),r,s=>e.slice(s[0],s[1]));return n.length===0?null:n}findAllUTF8Index(e,r){let n=this.allMatches(Le.fromUTF8(e),r,s=>s.slice(0,2));return n.length===
0?null:n}findAll(e,r){let n=this.allMatches(Le.fromUTF16(e),r,s=>e.substring(s[0],s[1]));return n.length===0?null:n}findAllIndex(e,r){let n=this.allMatches(Le.fromUTF16(
e),r,s=>s.slice(0,2));return n.length===0?null:n}findAllUTF8Submatch(e,r){let n=this.allMatches(Le.fromUTF8(e),r,s=>{let o=new Array(s.length/2|0).fill(null);for(let a=0;a<
o.length;a++)s[2*a]>=0&&(o[a]=e.slice(s[2*a],s[2*a+1]));return o});return n.length===0?null:n}findAllUTF8SubmatchIndex(e,r){let n=this.allMatches(Le.fromUTF8(e),
r);return n.length===0?null:n}findAllSubmatch(e,r){let n=this.allMatches(Le.fromUTF16(e),r,s=>{let o=new Array(s.length/2|0).fill(null);for(let a=0;a<o.length;a++)
s[2*a]>=0&&(o[a]=e.substring(s[2*a],s[2*a+1]));return o});return n.length===0?null:n}findAllSubmatchIndex(e,r){let n=this.allMatches(Le.fromUTF16(e),r);return n.
length===0?null:n}},lQ=class fs{static{i(this,"RE2Set")}static UNANCHORED=F.UNANCHORED;static ANCHOR_START=F.ANCHOR_START;static ANCHOR_BOTH=F.ANCHOR_BOTH;constructor(e=fs.
UNANCHORED,r=0,n=8388608){if(![fs.UNANCHORED,fs.ANCHOR_START,fs.ANCHOR_BOTH].includes(e))throw new tw("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_STA\
RT or RE2Set.ANCHOR_BOTH");j.checkFlags(r),this.anchor=e,this.jsFlags=r,this.maxMem=n;let s=F.PERL;(r&yt.DISABLE_UNICODE_GROUPS)!==0&&(s&=~F.UNICODE_GROUPS),(r&
yt.LOOKBEHINDS)!==0&&(s|=F.LOOKBEHIND),this.re2Flags=s,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new Ai("Cannot \
add patterns after compile");j.checkPattern(e);let r=e;(this.jsFlags&yt.CASE_INSENSITIVE)!==0&&(r=`(?i)${r}`),(this.jsFlags&yt.DOTALL)!==0&&(r=`(?s)${r}`),(this.
jsFlags&yt.MULTILINE)!==0&&(r=`(?m)${r}`);let n=vi.parse(r,this.re2Flags);return this.regexps.push(dw.simplify(n)),this.regexps.length-1}compile(){if(this.prog)
return;let e=uw.compileSet(this.regexps);if(e.numInst()>vi.MAX_SIZE)throw new Ai(`${vi.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${vi.
MAX_SIZE}`);this.prog=e,this.dfa=new lf(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){
this.prog||this.compile();let r=j.isByteArray(e)?Le.fromUTF8(e):Le.fromUTF16(e),n=F.UNANCHORED;this.anchor===fs.ANCHOR_START?n=F.ANCHOR_START:this.anchor===fs.ANCHOR_BOTH&&
(n=F.ANCHOR_BOTH);let s=this.dfa.matchSet(r,0,n);if(s!==null)return s;let o=iw.fromRE2(this.dummyRe2);return o.init(0),o.matchSet(r,0,n)}},xG=class ro{static{i(
this,"TranslateRegExpString")}static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let r="";if(Object.prototype.toString.
call(e)==="[object RegExp]"&&(e.ignoreCase&&(r+="i"),e.multiline&&(r+="m"),e.dotAll&&(r+="s"),e=e.source),typeof e!="string")return e;let n="",s=!1,o=e.length;o===
0&&(n="(?:)",s=!0);let a=!1,l=0;for(;l<o;){let u=e[l];if(u==="\\"){if(l+1<o)switch(u=e[l+1],u){case"\\":n+="\\\\",l+=2;continue;case"c":if(l+2<o){let f=e[l+2].charCodeAt(
0);if(f>=65&&f<=90||f>=97&&f<=122){let B=f%32;n+="\\x",n+=(B>>4).toString(16).toUpperCase(),n+=(B&15).toString(16).toUpperCase(),l+=3,s=!0;continue}}n+="c",l+=2,
s=!0;continue;case"u":if(l+2<o){if(e[l+2]==="{"){let f=l+3,B=!1,h=!1;for(;f<o;){let g=e[f];if(g==="}"){h=!0;break}if(!ro.isHexadecimal(g))break;B=!0,f++}if(h&&B){
n+="\\x",l+=2,s=!0;continue}}else if(l+5<o){let f=!0;for(let B=0;B<4;B++)if(!ro.isHexadecimal(e[l+2+B])){f=!1;break}if(f){n+="\\x{"+e.substring(l+2,l+6)+"}",l+=
6,s=!0;continue}}}n+="u",l+=2,s=!0;continue;case"x":{let f=!1;if(l+2<o&&e[l+2]==="{"){let B=l+3,h=!1,g=!1;for(;B<o;){let m=e[B];if(m==="}"){g=!0;break}if(!ro.isHexadecimal(
m))break;h=!0,B++}g&&h&&(f=!0)}else l+3<o&&ro.isHexadecimal(e[l+2])&&ro.isHexadecimal(e[l+3])&&(f=!0);f?(n+="\\x",l+=2):(n+="x",l+=2,s=!0);continue}case"n":case"\
r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"\
1":case"2":case"3":case"4":case"5":case"6":case"7":n+="\\"+u,l+=2;continue;default:{let f=e.codePointAt(l+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let B=j.
charCount(f);n+=e.substring(l+1,l+1+B),l+=B+1,s=!0}else{n+="\\";let B=j.charCount(f);n+=e.substring(l+1,l+1+B),l+=B+1}continue}}}else if(u==="/"){n+="\\/",l+=1,
s=!0;continue}else if(u==="["){if(!a&&e[l+1]==="]"){n+="[^\\x00-\\x{10FFFF}]",l+=2,s=!0;continue}if(!a&&e[l+1]==="^"&&e[l+2]==="]"){n+="[\\x00-\\x{10FFFF}]",l+=
3,s=!0;continue}a=!0}else if(u==="]")a=!1;else if(!a&&u==="("&&l+2<o&&e[l+1]==="?"&&e[l+2]==="<"&&l+3<o&&!"=!>)".includes(e[l+3])){n+="(?P<",l+=3,s=!0;continue}
let d=e.codePointAt(l),p=j.charCount(d);n+=e.substring(l,l+p),l+=p}let c=s?n:e;return r.length>0?`(?${r})${c}`:c}},QE=i((t,e)=>{let r=t.matchArray();return r.index=
t.start(0),r.input=e,r.groups=t.namedGroupsObject(),r},"execResult"),gs=class $r{static{i(this,"RE2JS")}static CASE_INSENSITIVE=yt.CASE_INSENSITIVE;static DOTALL=yt.
DOTALL;static MULTILINE=yt.MULTILINE;static DISABLE_UNICODE_GROUPS=yt.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=yt.LONGEST_MATCH;static LOOKBEHINDS=yt.LOOKBEHINDS;static quote(e){
return j.quoteMeta(e)}static quoteReplacement(e,r=!1){return kE.quoteReplacement(e,r)}static translateRegExp(e){return xG.translate(e)}static compile(e,r=0){j.checkPattern(
e),j.checkFlags(r);let n=e;(r&$r.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(r&$r.DOTALL)!==0&&(n=`(?s)${n}`),(r&$r.MULTILINE)!==0&&(n=`(?m)${n}`);let s=F.PERL;(r&$r.
DISABLE_UNICODE_GROUPS)!==0&&(s&=~F.UNICODE_GROUPS),(r&$r.LOOKBEHINDS)!==0&&(s|=F.LOOKBEHIND);let o=new $r(e,r);return o.re2Input=DG.compileImpl(n,s,(r&$r.LONGEST_MATCH)!==
0),o}static matches(e,r){return $r.compile(e).testExact(r)}static initTest(e,r,n){if(e==null)throw new Error("pattern is null");if(n==null)throw new Error("re2 \
is null");let s=new $r(e,r);return s.re2Input=n,s}constructor(e,r){this.patternInput=e,this.flagsInput=r,this.re2Input=null}reset(){this.re2Input.reset()}flags(){
return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return j.isByteArray(e)&&(e=
Bs.utf8(e)),new kE(this,e)}test(e){return j.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){let r=j.isByteArray(e)?Le.fromUTF8(e):
Le.fromUTF16(e);return this.re2Input.executeEngine(r,0,F.ANCHOR_BOTH,0)!==null}exec(e){let r=this.matcher(e);return r.find()?QE(r,e):null}split(e,r=0){let n=this.
matcher(e),s=[],o=0,a=0;for(;n.find();){if(a===0&&n.end()===0){a=n.end();continue}if(r>0&&s.length===r-1)break;if(a===n.start()){if(r===0){o+=1,a=n.end();continue}}else
for(;o>0;)s.push(""),o-=1;s.push(n.substring(a,n.start())),a=n.end()}if(r===0&&a!==n.inputLength()){for(;o>0;)s.push(""),o-=1;s.push(n.substring(a,n.inputLength()))}
return(r!==0||s.length===0&&!(a===n.inputLength()&&a>0))&&s.push(n.substring(a,n.inputLength())),s}*matchAll(e){let r=this.matcher(e);for(;r.find();)yield QE(r,
e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){
return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===
e.patternInput}};var pw=2e4,OG=/^\/(?<source>.+)\/(?<flags>[a-z]*)$/s;function rc(t){let{source:e,flags:r}=OG.exec(t)?.groups??{};if(e===void 0)return uf(AG(t),gs.DOTALL);if(r!==
""&&r!=="i")throw new no("the flag i or none after the last slash");return uf(e,r==="i"?gs.CASE_INSENSITIVE:0)}i(rc,"textPattern");function Ii(t){return uf(t,0)}
i(Ii,"regexPattern");var no=class extends Error{static{i(this,"PatternError")}},vG=[{when:/(?:Perl syntax|named capture): `?\(\?<?[=!]/,expected:"a regular expr\
ession without lookaround ((?=…), (?!…), (?<=…), (?<!…)), so that it takes linear time"},{when:/escape sequence: `?\\[1-9k]/,expected:"a regular express\
ion without references back (\\1, \\k<name>), so that it takes linear time"},{when:/missing closing \]/,expected:"a regular expression whose [ are all closed"},
{when:/missing closing \)|unexpected \)|missing parenthesis/,expected:"a regular expression whose ( are all closed"}];function uf(t,e){let r;try{r=gs.compile(t,
e)}catch(n){if(!(n instanceof ms))throw n;let s=vG.find(({when:o})=>o.test(n.message));throw new no(s?.expected??`a regular expression of the RE2 syntax (${n.message.
replace("error parsing regexp: ","")})`)}return{groups:r.groupCount(),matches:i(n=>r.matcher(n.slice(0,pw)).find(),"matches"),captured(n){let s=r.matcher(n.slice(
0,pw));if(!s.find())return null;for(let o=1;o<=r.groupCount();o++){let a=s.group(o);if(a!=null&&a!=="")return a}return null}}}i(uf,"compiled");function AG(t){return`\
^${Array.from(t,r=>r==="*"?".*":r==="?"?".":gs.quote(r)).join("")}$`}i(AG,"globSource");var RG=80;function fw(t,e,r){let n=new Map,s=i(o=>{let a=n.get(o)??Ii(o);return n.set(o,a),a},"patternOf");return(o,a)=>{let l=t.ruleFor(a,"fingerprint");if(l===
null)return o;let{value:c,by:u}=l;if("merge"in c)return lE(c.merge,e,u);let d=s(c.split).captured(a.message)?.slice(0,RG);if(d===void 0)return o;let p=aE(o,d,u);
if(r==="full")return p;let f=p.parts.map(B=>B.name==="split"?{...B,value:xi(B.value)}:B);return{...p,parts:f}}}i(fw,"createRegrouping");var Nw=En(oc(),1);import{createHash as B$}from"node:crypto";function Gw(t){let{match:e}=t,{task:r,exception:n,kind:s}=e,o=[];if(s&&o.push(l=>s.includes(l.kind)),r){let l=Xr(r);o.push(c=>c.task!==null&&l(c.task))}if(n){let l=Xr(
n);o.push(c=>l(c.exception)||l(Pe(c.exception)))}let a=e.message||e.frame||e.environment?Ef(e):null;if(a!==null){let l=h$(e);o.push(({text:c})=>"met"in c?c.met.
includes(a):l(c))}return{rule:t,key:a,matches:i(l=>o.every(c=>c(l)),"matches")}}i(Gw,"matcherOf");function h$({message:t,frame:e,environment:r}){let n=t?.map(rc)??
null,s=e?Xr(e):null,o=r?Xr(r):null;return a=>o&&!(a.environment!==null&&o(a.environment))||n&&!n.some(l=>l.matches(a.message))?!1:s?a.exceptions.some(({frames:l})=>l.
some(({file:c,function:u})=>s(c)||s(`${c}:${u}`))):!0}i(h$,"textMatcher");function Ef(t){return B$("sha256").update(JSON.stringify(t)).digest("hex").slice(0,8)}
i(Ef,"digestOf");function Xr(t){let e=(0,Nw.default)([...t],{dot:!0,windows:!1,bash:!0});return r=>e(r)}i(Xr,"glob");function $w(t){let e=Xr(t);return r=>t.length===0||r===null||e(r)}i($w,"scopeOf");function Mw(t){let e=t.map(({name:r,match:n})=>({name:r,test:Xr(n)}));return(r,n)=>e.
find(({test:s})=>s(r)||s(n))?.name??null}i(Mw,"environmentFinder");function Uw(t){return new Set(t.filter(({issues:e})=>!e).map(({name:e})=>e))}i(Uw,"silentEnvi\
ronments");function jw(t,e,r,n,s,o,a){let l=Uw(r.environments),c=CE(t,{audit:e,isKnown:i(d=>s.hasIssue(d)||s.ledgerOf(d)!==null||s.evicted.has(d),"isKnown"),regrouped:fw(n,
e,a)}),u=new Map;for(let[d,p]of t.entries()){let f=c[d],B=u.get(f.hash);B?B.failures.push(p):u.set(f.hash,{fingerprint:f,failures:[p]})}return[...u.values()].map(
({fingerprint:d,failures:p})=>{let f=s.ledgerOf(d.hash),B=p.filter(({environment:w})=>w===null||!l.has(w)),h=B.at(-1)??p.at(-1),g=B.length===0?f:null,m=g?n.absent(
g):n.cause(B.length>0?B:p,f),C=g?g.title:g$(h),y={...g??{fingerprint:d.hash,version:d.version,title:C,task:h.task,program:Qs(h.worker),exception:h.exception,kind:h.
kind,template:h.template},severity:m.severity,remembered:m.remembered},E=B.length>0||f?pE(y,f,B,s.examined,o):null;return{...m,fingerprint:d,title:C,failures:p.
map(w=>Vp(w,a)),fresh:(E?.counted??[]).map(w=>Vp(w,a)),ledger:E&&E.ledger.total>0?E.ledger:null,before:f,trend:s.evicted.has(d.hash)?"recurring":mE(f),silent:B.
length===0,signs:B.flatMap(w=>m$(w,a))}})}i(jw,"groupFailures");function m$(t,e){let r=yE(t);return r===null?[]:[{at:t.at,root:e==="full"?r:{...r,endpoint:null}}]}
i(m$,"signOf");var Hw=120,zw=[{holds:i(({kind:t})=>t==="worker-lost","holds"),text:i(({template:t})=>t.replace("Worker exited prematurely: ",""),"text")},{holds:i(
({kind:t})=>t==="result-store","holds"),text:i(()=>"the result could not be stored","text")},{holds:i(({exception:t,exceptions:e})=>Pe(t)==="MaxRetriesExceededE\
rror"&&e.length>1,"holds"),text:i(({exceptions:t})=>`from ${Pe(t[0]?.type??"")}`,"text")}];function g$(t){let e=t.task??Qs(t.worker),r=zw[1]?.holds(t)?null:Tl(t),
n=zw.find(({holds:l})=>l(t))?.text(t)??t.template,s=t.kind==="swallowed"?"swallowed ":"",o=`[${e}] ${s}${Pe(t.exception)}${n?`: ${n}`:""}`.replace(/\s+/g," "),a=r?
`${o} (in ${r.function})`:o;return a.length<=Hw?a:_e(o,Hw)}i(g$,"titleOf");function qw(t){return{taskId:t.taskId,task:t.task,kind:"exception",exception:t.exception,message:t.message,retries:null,attempts:[],softLimit:null,deliveries:null,
runSeconds:null,args:null,related:null,at:t.at,eventId:t.eventId,source:t.source,program:t.program,worker:t.program,process:null,traceback:t.traceback,candidates:[]}}
i(qw,"failureOfSwallowed");function Jw(t,e){return t.map(r=>({...r,kind:"swallowed"})).filter(r=>e.ruleFor(r,"promote")?.value===!0)}i(Jw,"promoted");var C$=/(<[a-z][a-z-]{0,40}>)/;function Zw({name:t,pattern:e}){let r=gs.compile(e),n=`<${t.toLowerCase().replace(/[^a-z]+/g,"-")}>`;return s=>s.split(C$).map((o,a)=>a%
2===1?o:y$(o,r,n)).join("")}i(Zw,"ownMask");function y$(t,e,r){let n=e.matcher(t),s="",o=0;for(;n.find();)n.end()!==n.start()&&(s+=t.slice(o,n.start())+r,o=n.end());
return s+t.slice(o)}i(y$,"replaced");var b$=/(?<![\w+/=-])[\w+/-]{16,}={0,2}(?![\w+/=-])/g;var E$=/key|secret|token|passw|signature|credential|auth|session/i;function wf(t){let e=[];for(let{0:r,index:n}of t.matchAll(b$)){let s=/(?:^|\/)(?:_?[a-z]{2,}|\d+)?(?:\/|$)/.
test(r)?/[^/]{16,}/g:/.+/g;for(let{0:o,index:a}of r.matchAll(s)){if(!w$(o))continue;let l=n+a;(o.length>=32||E$.test(t.slice(Math.max(0,l-24),l)))&&e.push({index:l,
word:o})}}return e}i(wf,"randomWords");function w$(t){return!/[a-z]/.test(t)||!/[A-Z]/.test(t)||(t.match(/\d/g)?.length??0)<2?!1:(t.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.
length??0)>=.4*(t.length-1)}i(w$,"isRandom");var Kw=[{service:"GitHub",prefix:"gh[pousr]_",body:"[A-Za-z0-9]{20,}"},{service:"GitHub, fine-grained",prefix:"github_pat_",body:String.raw`\w{20,}`},{service:"\
GitLab",prefix:"gl(?:pat|ptt|dt|rt|cbt)-",body:String.raw`[\w-]{16,}`},{service:"Slack",prefix:"xox[abeoprs]-",body:String.raw`[\w-]{8,}`},{service:"Slack, app \
level",prefix:"xapp-",body:String.raw`[\w-]{8,}`},{service:"Anthropic and OpenAI",prefix:"sk-(?:ant|proj|svcacct)-",body:String.raw`[\w-]{16,}`},{service:"Strip\
e",prefix:"[srp]k_(?:live|test)_",body:String.raw`\w{8,}`},{service:"Stripe webhooks",prefix:"whsec_",body:String.raw`[\w+/=-]{16,}`},{service:"AWS",prefix:"(?:\
AKIA|ASIA|AGPA|AROA|AIDA)",body:"[A-Z0-9]{12,}"},{service:"Google API",prefix:"AIza",body:String.raw`[\w-]{30,}`},{service:"Google OAuth",prefix:String.raw`(?:ya29\.|GOCSPX-)`,
body:String.raw`[\w-]{20,}`},{service:"SendGrid",prefix:String.raw`SG\.`,body:String.raw`[\w-]{16,64}\.[\w-]{16,}`},{service:"npm",prefix:"npm_",body:"[A-Za-z0-\
9]{30,}"},{service:"PyPI",prefix:"pypi-",body:String.raw`[\w-]{16,}`},{service:"DigitalOcean",prefix:"do[oprt]_v1_",body:"[a-f0-9]{40,}"},{service:"Hugging Face",
prefix:"hf_",body:"[A-Za-z0-9]{20,}"},{service:"Shopify",prefix:"shp(?:at|ca|pa|ss)_",body:"[a-fA-F0-9]{20,}"},{service:"Square",prefix:"sq0(?:atp|csp)-",body:String.
raw`[\w-]{16,}`},{service:"New Relic",prefix:"NRAK-",body:"[A-Z0-9]{20,}"},{service:"Linear",prefix:"lin_api_",body:String.raw`\w{20,}`},{service:"Grafana",prefix:"\
glsa_",body:String.raw`\w{20,}`},{service:"Vault",prefix:String.raw`hv[bs]\.`,body:String.raw`[\w-]{20,}`},{service:"Sentry",prefix:"sntry[su]_",body:String.raw`[\w+/=-]{20,}`},
{service:"Docker",prefix:"dckr_pat_",body:String.raw`[\w-]{20,}`},{service:"Atlassian",prefix:"ATATT3",body:String.raw`[\w=-]{20,}`}],T$=["sk-[A-Za-z0-9]{32,}",
"EAA[A-Za-z0-9]{40,}","key-[a-f0-9]{32}","SK[a-f0-9]{32}","dapi[a-f0-9]{32}",String.raw`[a-f0-9]{32}-us\d{1,2}\b`,String.raw`\d{8,10}:AA[\w-]{32,40}`];function Ww(t){
let e=[...Kw.map(({prefix:r,body:n})=>r+n),...T$,String.raw`(?:${Kw.map(({prefix:r})=>r).join("|")})[\w-]*${t}`];return new RegExp(String.raw`\b(?:${e.join("|")})`,
"g")}i(Ww,"tokenPattern");var Sn=String.raw`(?=\.{3}|…|$)`,S$=String.raw`passw(?:or)?ds?|passwd|passphrases?|pwd|(?<![a-z])pass(?==|\\{0,3}["'])|secrets?|tokens?|api[_-]?keys?|apikey|access[_-]?key|account[_-]?key|shared[_-]?access[_-]?\w{1,20}|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn`,
k$=String.raw`(?:[_-]?(?:key|value|hash|base|confirm\w{0,8}|new|old|\d{1,3})(?![a-z])){0,3}`,io=String.raw`[\w.-]{0,40}?(?:${S$})${k$}`,ic=i(t=>`((?:\\\\[\\s\\S]|(?\
!\\${t})[^\\\\])+)`,"quoted"),Ni=/pass|pwd|secret|token|key|credential|authorization|session|csrf|otp|pin|ssn|shared/i,_$=String.raw`(?:None|null|[Tt]rue|[Ff]alse|str|bytes|int|bool|float|Any|string|Optional|Union)\b|\w+\(`,
Tf=[{name:"private-key",needs:/PRIVATE KEY/,pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,60}-{0,5})?|(?<![\w+/=-])(?:[\w+/=]{16,76}(?:\s|\\n){1,3}){1,100}-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
replacement:"<private-key>",secret:0,reason:"PEM blocks span lines; one that is cut has no end, or no beginning; each of its lines is learnt"},{name:"jwt",needs:/eyJ/,
pattern:new RegExp(String.raw`\beyJ[\w-]{8,}(?:\.[\w-]{4,}(?:\.[\w-]*)?|\.?${Sn})|\beyJ[\w-]{0,7}${Sn}`,"g"),replacement:"<jwt>",secret:0,reason:"the payload of\
 a JSON Web Token is readable by anybody"},{name:"webhook",needs:/https:/i,pattern:/\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com)\/[^\s'"\\)>,]+/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address may post"},{name:"service-token",needs:/[_.:-]|[A-Z]{2}|dapi/,pattern:Ww(Sn),replacement:"<\
token>",secret:0,reason:"tokens of known services by their documented prefixes"},{name:"authorization",needs:/bearer|basic|digest|negotiate|apikey/i,pattern:new RegExp(
String.raw`\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|[Nn]egotiate|[Aa]pi[Kk]ey)(\s{1,3}|%20|\+)(?![a-z]{1,20}(?![\w.~+/=:-]))([\w.~+/=:-]{8,}|[\w.~+/=:-]{1,7}${Sn})`,
"g"),replacement:"$1$2<credentials>",secret:3,reason:"HTTP authorization values in headers and reprs; not `Basic authentication failed`"},{name:"authorization-h\
eader",needs:/authorization|x-/i,pattern:/\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<|failed|denied|required|missing|invalid)([^\s"'\\,;}\])]{4,}(?:\s(?!<)[\w.~+/=:-]{3,})?)/gi,
replacement:"$1$2<credentials>",secret:3,reason:"header names in dicts, tuples and raw requests"},{name:"cookie",needs:/cookie/i,pattern:/\b((?:set-)?cookie)((?:\\?["']?\s{0,3}[:=]|\\?["'],)\s{0,3}b?\\?["']?)([^"'\n\\}\])=]{1,200}=[^"'\n\\}\])]*)/gi,
replacement:"$1$2<cookie>",secret:3,reason:"a session for whoever reads it"},{name:"url-credentials",needs:/:\/\//,pattern:new RegExp(String.raw`\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):(?!\d{1,5}(?:[/?#,;)\]}'"\s]|${Sn}))([^\s/?#'"<>]{1,1000}(?=@)|[^\s'"<>@]{1,1000}(?=@)|[^\s'"<>@]{1,1000}${Sn})@?`,
"gi"),replacement:"$1<credentials>@",secret:3,reason:"redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password\
 may hold one"},{name:"url-user",needs:/:\/\//,pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,replacement:"$1<credentials>@",secret:2,reason:"\
a token in the place of the user (https://TOKEN@host, Sentry DSN)"},{name:"signed-parameter",needs:/[?&;]/,pattern:/([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]+)/gi,
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"},{name:"secret-pair-quoted",needs:Ni,pattern:new RegExp(String.raw`\b(${io})(["']?\s{0,3}(?:=>|[:=])\s{0,3}[bru]{0,2})(["'])${ic(
3)}`,"gi"),replacement:"$1$2$3<secret>",secret:4,reason:`{'password': 'x'}, password="x"; the log may cut it before the closing quote`},{name:"secret-pair-escap\
ed",needs:Ni,pattern:new RegExp(String.raw`\b(${io})(\\{1,3}["']\s{0,3}[:=]\s{0,3})(\\{1,3}["'])((?:(?!\3)(?:\\{3}["']|[\s\S]))+)`,"gi"),replacement:"$1$2$3<sec\
ret>",secret:4,reason:String.raw`JSON inside a repr: b'{\"client_secret\": \"x\"}'`},{name:"secret-pair-tuple",needs:Ni,pattern:new RegExp(String.raw`([(\[]\s?[bu]?["'])(${io})(["'],\s?[bu]?)(["'])(?!<)${ic(
4)}`,"gi"),replacement:"$1$2$3$4<secret>",secret:5,reason:"('access_token', 'x') of forms and headers; not the words of a list in a sentence: 'token', 'user' mi\
ssing"},{name:"secret-list",needs:Ni,pattern:new RegExp(String.raw`\b(${io})(["']?\s{0,3}[:=]\s{0,3}[[({])(["'][^\])}]*)`,"gi"),replacement:"$1$2<secret>",secret:null,
reason:"{'tokens': ['x', 'y']}, credentials=('user', 'x')"},{name:"secret-pair-bare",needs:Ni,pattern:new RegExp(String.raw`\b(${io})(\s{0,2}[:=]\s{0,3})(?!["'\\<[{(]|${_$}|(?<=(?:tokens?|credentials?|authorization|csrf\w{0,10}|secrets?):\s{1,3})[a-z]{1,15}(?![\w.~+/=-]))((?:[^\s"'\\,;&)}\]<>]|[,;&](?=[^\s=:,;&"'\\)}\]]{1,100}(?:\s|$))){3,}|[^\s"'\\,;&)}\]<>]{1,2}${Sn})`,
"gi"),replacement:"$1$2<secret>",secret:3,reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`, `token: expired`"},{name:"\
secret-flag",needs:/-\w/,pattern:/((?<![\w-])--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)(?:["'],)?\s{1,3}["']?)([^\s"'<-][^\s"']{2,})/gi,
replacement:"$1<secret>",secret:2,reason:'command lines: --password x, ["--token", "x"]'},{name:"login-flag",needs:/-u/,pattern:/((?<![\w-])(?:-u|--user)(?:["'],)?[\s=]{1,3}["']?[^\s:'"<]{1,100}:)([^\s'"<]+)/g,
replacement:"$1<secret>",secret:2,reason:"curl -u user:x"},{name:"login-pair",needs:/auth=/i,pattern:new RegExp(String.raw`(\bauth=\(\s?["'][^"']{0,100}["'],\s?)(["'])(?!<)${ic(
2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:"requests.get(url, auth=('user', 'x'))"},{name:"sql-password",needs:/password|identified/i,pattern:new RegExp(
String.raw`(\b(?:identified by|password)\s{1,3})(["'])(?!<)${ic(2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:"CREATE USER h PASSWORD 'x', IDENTIFIED BY\
 'x'"},{name:"secret-element",needs:/<\//,pattern:new RegExp(String.raw`(<(?:\w{1,20}:)?(?:${io})>)([^<]+)(?=</)`,"gi"),replacement:"$1<secret>",secret:2,reason:"\
<password>x</password> in XML bodies"},{name:"account",needs:/acct:/i,pattern:/\bacct:[\w.+-]{1,64}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})?/gi,replacement:"<user\
>",secret:null,reason:"webfinger user ids, as h logs them"},{name:"email",needs:/@|%40/,pattern:new RegExp(String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|[\p{L}\p{N}-]{0,63}${Sn})`,
"gu"),replacement:"<email>",secret:null,reason:"addresses of people; not git@github.com, not celery@host, the name of a worker"},{name:"aws-secret",needs:/[/+]/,
pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,replacement:"<secret>",secret:0,
reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"},{name:"iban",needs:/[A-Z]{2}\d{2}/,pattern:/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
replacement:"<iban>",secret:null,reason:"bank accounts"},{name:"phone",needs:/\+/,pattern:/(?<![\w.:+-])\+(?=(?:\D{0,2}\d){9,15}(?!\d))\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,
replacement:"<phone>",secret:null,reason:"telephone numbers as they are written across borders, +44 20 7946 0018; not an offset like +0200"},{name:"social-secur\
ity-number",needs:/-\d{2}-/,pattern:/(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,replacement:"<ssn>",secret:null,reason:"written with \
dashes only: nine digits alone are any number"}],Vw=/(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)(?![\w.]*\d)(?!\w)/gi;var kf={patterns:[],addresses:!1},D$=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|rabbitmq|celery|django|python|worker|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i,
ac=6,Sf=5;function Xw(t,e=kf){let r=R$(x$(t)),n=e.patterns.map(Zw),s=new Map;return{redact(o){let a=s.get(o);return a===void 0&&(a=I$(o,r,n,e.addresses),o.length<=
500&&s.set(o,a)),a}}}i(Xw,"createRedactor");function x$(t){let e=new Set,r=i(n=>{n.length>=ac&&!D$.test(n)&&!n.startsWith("<")&&e.add(n)},"add");for(let n of new Set(
t)){for(let{name:s,needs:o,pattern:a,secret:l}of Tf)if(!(l===null||!o.test(n)))for(let c of n.matchAll(a)){let u=(c[l]??"").replace(/\\+$/,"");for(let d of O$[s]?.(
u)??v$(u))r(d)}for(let{word:s}of wf(n))r(s)}return e}i(x$,"learn");var O$={cookie:A$,"private-key":i(t=>t.split(/\s+|\\n/).filter(e=>/^[\w+/=]{16,}$/.test(e)),"\
private-key")};function v$(t){let e=t;try{e=decodeURIComponent(t)}catch{}let r=e.isWellFormed()?encodeURIComponent(e):e;return[t,e,r,t.replaceAll("\\\\","\\"),t.
replaceAll("\\","\\\\")]}i(v$,"writtenForms");function A$(t){return t.split(/[;=]\s*/).map(e=>e.trim()).filter(e=>e.length>=10&&/\d/.test(e)&&!/\s/.test(e))}i(A$,
"cookieValues");var Yw=200;function R$(t){let e=[...t].toSorted((n,s)=>s.length-n.length||(n<s?-1:1)),r=i(n=>{let s=Math.max(0,Math.min(n.length,Yw)-Sf);return Array.
from({length:s},(o,a)=>n.slice(0,Sf+a))},"beginningsOf");return{byStart:Map.groupBy(e,n=>n.slice(0,ac)),pairs:new Set(e.map(n=>_f(n,0))),beginnings:new Set(e.flatMap(
r)),longest:Math.min(e[0]?.length??0,Yw)}}i(R$,"knownSecrets");function _f(t,e){return t.charCodeAt(e)*65536+t.charCodeAt(e+1)}i(_f,"pairAt");function I$(t,e,r,n){
let s=Qw(t,e,o=>o.includes("@"));for(let{needs:o,pattern:a,replacement:l}of Tf)o.test(s)&&(s=s.replace(a,l));s=s.replace(F$,o=>N$(o)?"<card>":o),s=L$(Qw(s,e,()=>!0),
e);for(let{index:o,word:a}of wf(s).toReversed())s=`${s.slice(0,o)}<secret>${s.slice(o+a.length)}`;n&&(s=s.replace(Vw,"<ip>"));for(let o of r)s=o(s);return s}i(I$,
"mask");function Qw(t,{byStart:e,pairs:r},n){if(e.size===0)return t;let s="",o=0;for(let a=0;a+ac<=t.length;a++){if(!r.has(_f(t,a)))continue;let l=e.get(t.slice(
a,a+ac))?.find(c=>t.startsWith(c,a)&&n(c)&&!P$(t,a,c));l!==void 0&&(s+=`${t.slice(o,a)}<secret>`,o=a+l.length,a=o-1)}return s+t.slice(o)}i(Qw,"maskKnown");function P$(t,e,r){
return/^[A-Za-z]+$/.test(r)?/[A-Za-z]/.test(t[e-1]??"")||/[A-Za-z]/.test(t[e+r.length]??""):!1}i(P$,"isInsideWord");function L$(t,{beginnings:e,longest:r,pairs:n}){
if(e.size===0)return t;let s=[...t.matchAll(/\.{3}|…|$/g)].map(({index:a})=>a).toReversed(),o=t;for(let a of s)for(let l=Math.min(r,a);l>=Sf;l--)if(!(!n.has(_f(
o,a-l))||!e.has(o.slice(a-l,a)))){o=`${o.slice(0,a-l)}<secret>${o.slice(a)}`;break}return o}i(L$,"maskBeginnings");var F$=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;
function N$(t){let e=t.replace(/\D/g,"");if(/^0|^(\d)\1+$/.test(e))return!1;let r=0;for(let n=0;n<e.length;n++){let s=Number(e[e.length-1-n]),o=n%2===1?s*2:s;r+=
o>9?o-9:o}return r%10===0}i(N$,"isCard");var G$={...kf,code:[],alsoRead:[]};function eT(t,e,r={}){let{code:n,alsoRead:s,...o}={...G$,...r},a=Xw([...t.flatMap(H$),...s],o),l=i(u=>a.redact(u),"r");return{
failures:t.map(u=>{let d=l(u.message),p=(u.traceback?.exceptions??[]).map(({type:f,message:B,frames:h,link:g,group:m})=>({type:l(f),message:l(B),frames:h.map(C=>({
file:l(C.file),line:C.line,function:l(C.function),source:C.source===null?null:l(C.source),own:U$(C.file,n)})),link:g,group:m.map(l)}));return{taskId:u.taskId,task:u.
task===null?null:l(u.task),kind:u.kind,exception:l(u.exception),message:d,template:$$.has(u.kind)?M$(d):TE(d),retries:u.retries,attempts:u.attempts.map(({at:f,delay:B,
exception:h,reason:g})=>({at:f,delay:B,exception:h===null?null:l(h),reason:l(g)})),softLimit:u.softLimit,deliveries:u.deliveries,runSeconds:u.runSeconds,args:u.
args===null?null:l(u.args),related:u.related===null?null:l(u.related),at:u.at,eventId:u.eventId,environment:e(u.source,u.program),host:l(u.source),program:l(u.program),
worker:l(u.worker),process:u.process===null?null:l(u.process),traceback:u.traceback===null?"none":u.traceback.state,tracebackNote:u.traceback?.why??null,exceptions:p,
candidates:u.candidates.map(({task:f,id:B})=>l(`${f}[${B}]`))}}),redactor:a}}i(eT,"redactFailures");var $$=new Set(["worker-lost","time-limit","unregistered"]);
function M$(t){return t.replace(/:? ?\bJob: \d+\.?$/,"").slice(0,200)}i(M$,"verbatim");function U$(t,e){if(bi(t))return!0;let r=t.replaceAll("\\","/");return e.
some(n=>{if(!r.startsWith(n))return!1;let s=r.slice(n.length);return s!==""&&bi(`/${s}`)})}i(U$,"isOwn");function H$(t){return[t.message,t.task??"",t.args??"",...t.
attempts.map(({reason:e})=>e),...(t.traceback?.exceptions??[]).flatMap(({message:e,frames:r})=>[e,...r.map(({source:n})=>n??"")])]}i(H$,"textsOf");var z$=[{severity:"high",reason:"a worker process died",holds:i(({kind:t})=>t==="worker-lost","holds")},{severity:"high",reason:"a message was lost before any t\
ask ran",holds:i(({kind:t})=>t==="invalid-message"||t==="unregistered","holds")},{severity:"high",reason:"the worker failed outside the task body",holds:i(({kind:t})=>t===
"internal-error","holds")},{severity:"high",reason:"results cannot be stored",holds:i(({kind:t})=>t==="result-store","holds")},{severity:"high",reason:"two or m\
ore retries did not help",holds:i(({retries:t})=>t>=2,"holds")},{severity:"low",reason:"a failure of no known kind without a task id",holds:i(({kind:t,identified:e})=>t===
"other-terminal"&&!e,"holds")},{severity:"medium",reason:"a task logged this error and went on",holds:i(({kind:t})=>t==="swallowed","holds")},{severity:"medium",
reason:"a task failed for good",holds:i(()=>!0,"holds")}];function sT(t){let e=t.rules.map(Gw),r=e.flatMap(({key:o})=>o===null?[]:[o]),n=r.length===0?null:Ef(r);
function s(o){let a=e.filter(({matches:w})=>w(o)),l=i(w=>tT(a,w),"winner"),[c,u,d,p]=[l("severity"),l("owners"),l("labels"),l("runbook")],[f,B,h,g]=[l("open"),l(
"transient"),l("ignore"),l("links")],[m,C]=[o.kind==="swallowed"?l("promote"):null,l("fingerprint")],y=z$.find(({holds:w})=>w(o)),E=B?.value?t.transient:t;return{
severity:c?.value??y?.severity??"medium",owners:u?.value??[],labels:d?.value??[],runbook:p?.value??null,open:{...E.open,...f?.value},closeMs:E.closeMs,transient:B?.
value??!1,ignore:h?.value??!1,links:q$(t.links,g?.value??[]),decidedBy:{severity:c?.by??`default: ${y?.reason??"a task failed for good"}`,owners:u?.by??"default\
: nobody",labels:d?.by??"default: none",runbook:p?.by??"default: none",open:f?.by??(B?.value?"default: transient":"default: defaults.open"),transient:B?.by??"de\
fault: no cause is transient",ignore:h?.by??"default: nothing is ignored",links:g?.by??"default: links for all",...m===null?{}:{promote:m.by},...C===null?{}:{fingerprint:C.
by}},remembered:n===null?null:{asked:n,met:a.flatMap(({key:w})=>w===null?[]:[w])}}}return i(s,"judge"),{cause(o,a){let l=o.toReversed().map(u=>s(rT(u))),c=o.at(
-1);return a&&c&&l.push(s(nT(a,n,c))),j$(l)},absent:i(o=>s(nT(o,n,null)),"absent"),ruleFor(o,a){let l=rT(o);return tT(e.filter(({matches:c})=>c(l)),a)}}}i(sT,"c\
reateJudge");function tT(t,e){for(let{rule:r}of t){let n=r[e];if(n!==null)return{value:n,by:r.name}}return null}i(tT,"first");function j$(t){let e=t.some(({ignore:s})=>!s)?
t.filter(({ignore:s})=>!s):t,r=e.some(({transient:s})=>!s)?e.filter(({transient:s})=>!s):e,[n]=r.toSorted((s,o)=>kt.indexOf(s.severity)-kt.indexOf(o.severity));
if(!n)throw new RangeError("a cause has at least one failure");return n}i(j$,"worst");function rT(t){return{task:t.task,exception:t.exception,kind:t.kind,identified:t.
taskId!==null,retries:t.retries??0,text:t}}i(rT,"judgedOf");function nT({task:t,exception:e,kind:r,retries:n,recent:s,remembered:o},a,l){let c=a===null||o?.asked===
a;return{task:t,exception:e,kind:r,identified:s.some(([,,u])=>u!==null),retries:n,text:l&&!c?l:(c?o:null)??{asked:"",met:[]}}}i(nT,"pastOf");function q$(t,e){return[
...e,...t.filter(({name:r})=>!e.some(n=>n.name===r))]}i(q$,"linksOf");var oe={};sp(oe,{BIGINT_FORMAT_RANGES:()=>dc,CONSTANT_CATCH:()=>mT,Class:()=>Of,NUMBER_FORMAT_RANGES:()=>Ui,aborted:()=>sr,allowsEval:()=>Pf,assert:()=>V$,assertEqual:()=>J$,
assertIs:()=>K$,assertNever:()=>W$,assertNotEqual:()=>Z$,assignProp:()=>Br,attachSchema:()=>Hi,base64ToUint8Array:()=>BT,base64urlToUint8Array:()=>hM,cached:()=>Gi,
captureStackTrace:()=>cc,cleanEnum:()=>BM,cleanRegex:()=>$i,clone:()=>hr,cloneDef:()=>X$,codePointLength:()=>zi,constantCatch:()=>gT,createTransparentProxy:()=>oM,
defineLazy:()=>aT,defineLazyInternal:()=>De,derived:()=>yM,esc:()=>Rf,escapeRegex:()=>rn,explicitlyAborted:()=>Nf,extend:()=>lM,finalizeIssue:()=>kr,floatSafeRemainder:()=>Af,
getElementAtPath:()=>eM,getEnumValues:()=>co,getLengthableOrigin:()=>ji,getParsedType:()=>sM,getSizableOrigin:()=>fT,hexToUint8Array:()=>gM,hide:()=>Bc,installLazyProp:()=>TM,
isObject:()=>lo,isPlainObject:()=>Dn,issue:()=>po,joinValues:()=>lc,jsonStringifyReplacer:()=>uo,members:()=>$f,merge:()=>uM,mergeDefs:()=>tn,normalizeParams:()=>se,
nullish:()=>vf,numKeys:()=>nM,objectClone:()=>Y$,omit:()=>aM,optionalKeys:()=>Ff,own:()=>_n,parsedType:()=>Gf,partial:()=>dM,pick:()=>iM,prefixIssues:()=>Sr,primitiveTypes:()=>dT,
promiseAllObject:()=>tM,propertyKeyTypes:()=>Lf,randomString:()=>rM,rawShape:()=>Mi,required:()=>pM,safeExtend:()=>cM,shallowClone:()=>uT,sizeCaps:()=>fc,slugify:()=>If,
stringifyPrimitive:()=>uc,toZod:()=>iT,uint8ArrayToBase64:()=>hT,uint8ArrayToBase64url:()=>mM,uint8ArrayToHex:()=>CM,unwrapMessage:()=>ao});function J$(t){return t}i(J$,"assertEqual");function Z$(t){return t}i(Z$,"assertNotEqual");function iT(){return t=>t}i(iT,"toZod");function K$(t){}i(K$,"assertI\
s");function W$(t){throw new Error("Unexpected value in exhaustive check")}i(W$,"assertNever");function V$(t){}i(V$,"assert");function co(t){let e=Object.values(
t).filter(n=>typeof n=="number");return Object.entries(t).filter(([n,s])=>e.indexOf(+n)===-1).map(([n,s])=>s)}i(co,"getEnumValues");function lc(t,e="|"){return t.
map(r=>uc(r)).join(e)}i(lc,"joinValues");function uo(t,e){return typeof e=="bigint"?e.toString():e}i(uo,"jsonStringifyReplacer");var xf=class{static{i(this,"Cac\
hed")}constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Gi(t){
return new xf(t)}i(Gi,"cached");function vf(t){return t==null}i(vf,"nullish");function $i(t){let e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.
slice(e,r)}i($i,"cleanRegex");function Af(t,e){let r=t/e,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}i(Af,"floatSafe\
Remainder");var oT=Symbol("evaluating");function aT(t,e,r){let n;Object.defineProperty(t,e,{get(){if(n!==oT)return n===void 0&&(n=oT,n=r()),n},set(s){Object.defineProperty(
t,e,{value:s})},configurable:!0})}i(aT,"defineLazy");function Y$(t){return Object.create(Object.getPrototypeOf(t),Object.getOwnPropertyDescriptors(t))}i(Y$,"obj\
ectClone");function Br(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(Br,"assignProp");function Mi(t){let e=Object.getOwnPropertyDescriptor(
t,"shape");return e?.get?e.get.raw:e?.value}i(Mi,"rawShape");function en(t){return Mi(t._zod.def)??t._zod.def.shape}i(en,"sourceShape");function lT(t,e,r){Object.
defineProperty(t,e,{get(){let n=r();return Br(this,e,n),n},enumerable:!0,configurable:!0})}i(lT,"deferProp");function cT(t,e,r){e in t?Br(t,e,r):t[e]=r}i(cT,"pu\
tProp");function Cs(t,e,r,n){let s=en(e);for(let o of r){let a=Object.getOwnPropertyDescriptor(s,o);a.enumerable&&(a.get?lT(t,o,()=>{let l=e._zod.def.shape[o];return n?
n(l,o):l}):cT(t,o,n?n(a.value,o):a.value))}}i(Cs,"mirrorShape");function Q$(t,e){for(let r of Reflect.ownKeys(e)){let n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&
(n.get?lT(t,r,()=>e[r]):cT(t,r,n.value))}}i(Q$,"mirrorProps");function tn(...t){let e={};for(let r of t){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
e,n)}return Object.defineProperties({},e)}i(tn,"mergeDefs");function X$(t){return tn(t._zod.def)}i(X$,"cloneDef");function eM(t,e){return e?e.reduce((r,n)=>r?.[n],
t):t}i(eM,"getElementAtPath");function tM(t){let e=Object.keys(t),r=e.map(n=>t[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<e.length;o++)s[e[o]]=n[o];
return s})}i(tM,"promiseAllObject");function rM(t=10){let e="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<t;n++)r+=e[Math.floor(Math.random()*e.length)];return r}
i(rM,"randomString");function Rf(t){return JSON.stringify(t)}i(Rf,"esc");function If(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}i(If,"slugify");var cc="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function lo(t){return typeof t=="object"&&t!==
null&&!Array.isArray(t)}i(lo,"isObject");var Pf=Gi(()=>{if(It.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let t=Function;
return new t(""),!0}catch{return!1}});function Dn(t){if(lo(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let r=e.prototype;return!(lo(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}i(Dn,"isPlainObject");function uT(t){return Dn(t)?{...t}:Array.isArray(t)?[...t]:t instanceof
Map?new Map(t):t instanceof Set?new Set(t):t}i(uT,"shallowClone");function nM(t){let e=0;for(let r in t)Object.prototype.hasOwnProperty.call(t,r)&&e++;return e}
i(nM,"numKeys");var sM=i(t=>{let e=typeof t;switch(e){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(t)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(t)?
"array":t===null?"null":t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?"promise":typeof Map<"u"&&t instanceof Map?"map":typeof Set<"u"&&
t instanceof Set?"set":typeof Date<"u"&&t instanceof Date?"date":typeof File<"u"&&t instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${e}`)}},
"getParsedType"),Lf=new Set(["string","number","symbol"]),dT=new Set(["string","number","bigint","boolean","symbol","undefined"]);function rn(t){return t.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}i(rn,"escapeRegex");function hr(t,e,r){let n=new t._zod.constr(e??t._zod.def);return(!e||r?.parent)&&(n._zod.parent=t),n}i(hr,"clo\
ne");function se(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:i(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Ca\
nnot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:i(()=>e.error,"error")}:e}i(se,"\
normalizeParams");function oM(t){let e;return new Proxy({},{get(r,n,s){return e??(e=t()),Reflect.get(e,n,s)},set(r,n,s,o){return e??(e=t()),Reflect.set(e,n,s,o)},
has(r,n){return e??(e=t()),Reflect.has(e,n)},deleteProperty(r,n){return e??(e=t()),Reflect.deleteProperty(e,n)},ownKeys(r){return e??(e=t()),Reflect.ownKeys(e)},
getOwnPropertyDescriptor(r,n){return e??(e=t()),Reflect.getOwnPropertyDescriptor(e,n)},defineProperty(r,n,s){return e??(e=t()),Reflect.defineProperty(e,n,s)}})}
i(oM,"createTransparentProxy");function uc(t){return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}i(uc,"stringifyPrimitive");function Ff(t){
return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}i(Ff,"optionalKeys");var Ui={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},dc={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function iM(t,e){let r=t._zod.def,n=r.checks;if(n&&
n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return Cs(o,t,pc(t,e)),hr(t,tn(r,{shape:o,checks:[]}))}i(
iM,"pick");function pc(t,e){let r=en(t),n=[];for(let s of Reflect.ownKeys(e)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(s)}"`);e[s]&&n.push(s)}return n}i(pc,"maskedKeys");function aM(t,e){let r=t._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let o=new Set(pc(t,e)),a={};return Cs(a,t,Reflect.ownKeys(en(t)).filter(l=>!o.has(l))),hr(t,tn(r,{shape:a,checks:[]}))}
i(aM,"omit");function lM(t,e){if(!Dn(e))throw new Error("Invalid input to extend: expected a plain object");let r=t._zod.def.checks;if(r&&r.length>0){let s=en(t);
for(let o of Reflect.ownKeys(e))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return hr(t,tn(t._zod.def,{shape:pT(t,e)}))}i(lM,"extend");function pT(t,e){let r={};return Cs(r,t,Reflect.ownKeys(en(t))),Q$(r,
e),r}i(pT,"extended");function cM(t,e){if(!Dn(e))throw new Error("Invalid input to safeExtend: expected a plain object");return hr(t,tn(t._zod.def,{shape:pT(t,e)}))}
i(cM,"safeExtend");function uM(t,e){if(!e?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(t._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Cs(r,t,
Reflect.ownKeys(en(t))),Cs(r,e,Reflect.ownKeys(en(e)));let n=tn(t._zod.def,{shape:r,get catchall(){return e._zod.def.catchall},checks:e._zod.def.checks??[]});return hr(
t,n)}i(uM,"merge");function dM(t,e,r,n="partial"){let o=e._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing \
refinements`);let l=r?new Set(pc(e,r)):void 0,c={};return Cs(c,e,Reflect.ownKeys(en(e)),t&&((u,d)=>l&&!l.has(d)?u:new t({type:"optional",innerType:u}))),hr(e,tn(
e._zod.def,{shape:c,checks:[]}))}i(dM,"partial");function pM(t,e,r){let n=r?new Set(pc(e,r)):void 0,s={};return Cs(s,e,Reflect.ownKeys(en(e)),(o,a)=>n&&!n.has(a)?
o:new t({type:"nonoptional",innerType:o})),hr(e,tn(e._zod.def,{shape:s}))}i(pM,"required");function sr(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.
length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}i(sr,"aborted");function Nf(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.
issues[r]?.continue===!1)return!0;return!1}i(Nf,"explicitlyAborted");function Sr(t,e){return e.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(t),r})}
i(Sr,"prefixIssues");function ao(t){return typeof t=="string"?t:t?.message}i(ao,"unwrapMessage");function fc(t){let e=[];for(let r of t??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&e.push([s,r])}return e}i(fc,"sizeCaps");function Hi(t,e,r){var n;for(let s=e;s<t.length;s++)(n=t[s]).
schema??(n.schema=r)}i(Hi,"attachSchema");function kr(t,e,r){var n;let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=t).schema??(n.schema=t.
inst):t.schema=t.inst);let o=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,a=t.message?t.message:ao(t.inst?._zod.def?.error?.(t))??ao(o?.(t))??ao(e?.error?.(
t))??ao(r.customError?.(t))??ao(r.localeError?.(t))??"Invalid input",l={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c===
"__proto__"||(l[c]=t[c]);return l.path??(l.path=[]),l.message=a,e?.reportInput&&(l.input=t.input),l}i(kr,"finalizeIssue");function fT(t){return t instanceof Set?
"set":t instanceof Map?"map":t instanceof File?"file":"unknown"}i(fT,"getSizableOrigin");var fM=/[\uD800-\uDBFF]/;function zi(t){let e=t.length;if(!fM.test(t))return e;
let r=e;for(let n=0;n<e-1;n++)(t.charCodeAt(n)&64512)===55296&&(t.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}i(zi,"codePointLength");function ji(t){return Array.
isArray(t)?"array":typeof t=="string"?"string":"unknown"}i(ji,"getLengthableOrigin");function Gf(t){let e=typeof t;switch(e){case"number":return Number.isNaN(t)?
"nan":"number";case"object":{if(t===null)return"null";if(Array.isArray(t))return"array";let r=t;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return e}i(Gf,"parsedType");function po(...t){let[e,r,n]=t;return typeof e=="string"?{message:e,code:"custom",input:r,
inst:n}:{...e}}i(po,"issue");function BM(t){return Object.entries(t).filter(([e,r])=>Number.isNaN(Number.parseInt(e,10))).map(e=>e[1])}i(BM,"cleanEnum");function BT(t){
let e=atob(t),r=new Uint8Array(e.length);for(let n=0;n<e.length;n++)r[n]=e.charCodeAt(n);return r}i(BT,"base64ToUint8Array");function hT(t){let e="";for(let r=0;r<
t.length;r++)e+=String.fromCharCode(t[r]);return btoa(e)}i(hT,"uint8ArrayToBase64");function hM(t){let e=t.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-e.
length%4)%4);return BT(e+r)}i(hM,"base64urlToUint8Array");function mM(t){return hT(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}i(mM,"uint8ArrayToB\
ase64url");function gM(t){let e=t.replace(/^0x/,"");if(e.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(e.length/2);for(let n=0;n<
e.length;n+=2)r[n/2]=Number.parseInt(e.slice(n,n+2),16);return r}i(gM,"hexToUint8Array");function CM(t){return Array.from(t).map(e=>e.toString(16).padStart(2,"0")).
join("")}i(CM,"uint8ArrayToHex");var Of=class{static{i(this,"Class")}constructor(...e){}};function $f(t,e){for(let r in e){let n=Object.getOwnPropertyDescriptor(
e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):bM(t,r,n.value)}}i($f,"members");function _n(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}i(_n,"own");function Bc(t,e,r){return _n(t,e,r,!1)}i(Bc,"hide");function yM(t,e){for(let r in t){let n=t[r];Object.defineProperty(
e,r,{configurable:!0,enumerable:!0,get(){return _n(this,r,n(this))},set(s){_n(this,r,s)}})}return e}i(yM,"derived");function bM(t,e,r){Object.defineProperty(t,e,
{configurable:!0,get(){return this==null?r:_n(this,e,r.bind(this))},set(n){_n(this,e,n)}})}i(bM,"defineBound");function EM(t,e){let r=Object.getPrototypeOf(t);return e in
r?void 0:r}i(EM,"claim");var Df,kn=!1,wM={configurable:!0,get(){kn=!0}};function De(t,e,r){let n=Object.getPrototypeOf(t._zod);if(e in n&&Df!==t._zod){Df=void 0;
return}Df=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,wM);let s=kn;kn=!1;try{let o=r(this);return kn?delete this[e]:Object.
defineProperty(this,e,{configurable:!0,writable:!0,value:o}),kn=kn||s,o}catch(o){throw delete this[e],kn=kn||s,o}},set(s){Object.defineProperty(this,e,{configurable:!0,
writable:!0,value:s})}})}i(De,"defineLazyInternal");function TM(t,e,r,n){let s=EM(t,e);s&&Object.defineProperty(s,e,{configurable:!0,get(){let o={configurable:!0,
writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,o),o.value=r(this),Object.defineProperty(this,e,o),o.value},set(o){Object.defineProperty(
this,e,{configurable:!0,writable:!0,enumerable:n,value:o})}})}i(TM,"installLazyProp");var mT="~constantCatch";function gT(t){let e=i(()=>t,"fn");return e[mT]=!0,
e}i(gT,"constantCatch");var CT,Uf=Object.freeze({status:"aborted"}),Mf={value:void 0,enumerable:!1},yT="captureStackTrace"in Error?Error:null;function SM(t){let e=yT;if(e){let r=e.stackTraceLimit;
if(typeof r=="number"){try{e.stackTraceLimit=0}catch{return yT=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}i(SM,"newError");function L(t,e,r,n){
let s={};function o(f){this.def=f,this.constr=p,this.traits=new Set}i(o,"Internals"),o.prototype=s;let a=r,l=a&&new WeakSet;function c(f,B){if(f._zod){if(f._zod.
traits.has(t))return}else{Mf.value=new o(B);try{Object.defineProperty(f,"_zod",Mf)}finally{Mf.value=void 0}}if(f._zod.traits.add(t),e(f,B),l){let g=Object.getPrototypeOf(
f),m=f._zod.constr.prototype,C=g;for(;C&&C!==m;)C=Object.getPrototypeOf(C);let y=C??g;l.has(y)||(l.add(y),$f(y,a))}let h=p.prototype;for(let g in h)Object.prototype.
hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}i(c,"init");let u=n?.Parent??Object;class d extends u{static{i(this,"Definition")}}Object.defineProperty(
d,"name",{value:t});function p(f){let B=n?.Parent?SM(d):this;c(B,f);let h=B._zod.deferred;if(h){for(let m of h)m();B._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(B),B}return i(p,"_"),Object.defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:i(f=>n?.Parent&&f instanceof
n.Parent?!0:f?._zod?.traits?.has(t),"value")}),Object.defineProperty(p,"name",{value:t}),p}i(L,"$constructor");var _r=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},fo=class extends Error{static{
i(this,"$ZodEncodeError")}constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(CT=globalThis).__zod_globalConfig??
(CT.__zod_globalConfig={});var It=globalThis.__zod_globalConfig;function qt(t){return t&&Object.assign(It,t),It}i(qt,"config");function kM(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,uo,2)),t.message}i(kM,"_getMessage");function _M(t){this._zod.message=t}i(_M,"_s\
etMessage");var DM={get:kM,set:_M,enumerable:!0,configurable:!0},zf={value:void 0,enumerable:!1},bT=new WeakSet([Object.prototype,Error.prototype]),ET=i((t,e)=>{
t.name="$ZodError",zf.value=e,Object.defineProperty(t,"issues",zf),zf.value=void 0,Object.defineProperty(t,"message",DM);let r=Object.getPrototypeOf(t);bT.has(r)||
(bT.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),wT=L("$ZodErro\
r",ET),XX=L("$ZodError",ET,void 0,{Parent:Error});function xM(t,e,r){return Object.prototype.hasOwnProperty.call(t,e)||(e==="__proto__"?Object.defineProperty(t,
e,{value:r(),writable:!0,enumerable:!0,configurable:!0}):t[e]=r()),t[e]}i(xM,"node");function jf(t,e=r=>r.message){let r={},n=[];for(let s of t.issues)s.path.length>
0?xM(r,s.path[0],()=>[]).push(e(s)):n.push(e(s));return{formErrors:n,fieldErrors:r}}i(jf,"flattenError");function qf(t,e=r=>r.message){let r={_errors:[]},n=i((s,o=[])=>{
for(let a of s.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(l=>n({issues:l},[...o,...a.path]));else if(a.code==="invalid_key")n({issues:a.issues},
[...o,...a.path]);else if(a.code==="invalid_element")n({issues:a.issues},[...o,...a.path]);else{let l=[...o,...a.path];if(l.length===0)r._errors.push(e(a));else{
let c=r,u=0;for(;u<l.length;){let d=l[u],p=u===l.length-1;if(d==="_errors"){p&&c._errors.push(e(a)),u++;continue}Object.prototype.hasOwnProperty.call(c,d)||Object.
defineProperty(c,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[d];p&&f._errors.push(e(a)),c=f,u++}}}},"processError");return n(t),r}
i(qf,"formatError");function hc(t,e){return{callee:e?.callee??t,Err:e?.Err}}i(hc,"finalizeParams");var mc=i(t=>{let e=i((r,n,s,o)=>{let a=s?{...s,async:!1}:{async:!1},l=r._zod.run(
{value:n,issues:[]},a);if(l instanceof Promise)throw new _r;if(l.issues.length){let c=new(o?.Err??t)(l.issues.map(u=>kr(u,a,qt())));throw cc(c,o?.callee??e),c}return l.
value},"fn");return e},"_parse");var gc=i(t=>{let e=i(async(r,n,s,o)=>{let a=s?{...s,async:!0}:{async:!0},l=r._zod.run({value:n,issues:[]},a);if(l instanceof Promise&&(l=await l),l.issues.length){
let c=new(o?.Err??t)(l.issues.map(u=>kr(u,a,qt())));throw cc(c,o?.callee??e),c}return l.value},"fn");return e},"_parseAsync");var Cc=i(t=>(e,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=e._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new _r;return o.issues.length?TT(t,o.
issues,s):{success:!0,data:o.value}},"_safeParse");function TT(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(s=>kr(s,r,qt()))),e=void 0,r=void 0),n},set error(s){n=s,e=void 0,r=void 0}}}i(TT,
"failure");var yc=i(t=>async(e,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=e._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?
TT(t,o.issues,s):{success:!0,data:o.value}},"_safeParseAsync");var OM=Symbol.for("zod.compile.invalid"),vM=Symbol.for("zod.compile.fallback"),Jf=i(((t,e,r)=>{let n=t._zod.bag.validator;if(n!==void 0){if(n(e)!==OM)return!0;if(n.
definite===!0&&r===void 0)return!1}return AM(t,e,r)}),"validate");function AM(t,e,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=t._zod.bag.
fallbackRun,o;if(s?(n[vM]=!0,o=s({value:e,issues:[]},n)):o=t._zod.run({value:e,issues:[]},n),o instanceof Promise)throw new _r;return o.issues.length===0}i(AM,"\
validateFallback");var Zf=i(async(t,e,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=t._zod.run({value:e,issues:[]},n);return s instanceof
Promise&&(s=await s),s.issues.length===0},"validateAsync"),ST=i(t=>{let e=mc(t),r=i((n,s,o,a)=>{let l=o?{...o,direction:"backward"}:{direction:"backward"};return e(
n,s,l,hc(r,a))},"fn");return r},"_encode");var kT=i(t=>{let e=mc(t),r=i((n,s,o,a)=>e(n,s,o,hc(r,a)),"fn");return r},"_decode");var _T=i(t=>{let e=gc(t),r=i(async(n,s,o,a)=>{let l=o?{...o,direction:"backward"}:{direction:"backward"};return await e(n,s,l,hc(r,a))},"fn");return r},"_encode\
Async");var DT=i(t=>{let e=gc(t),r=i(async(n,s,o,a)=>await e(n,s,o,hc(r,a)),"fn");return r},"_decodeAsync");var xT=i(t=>(e,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return Cc(t)(e,r,s)},"_safeEncode");var OT=i(t=>(e,r,n)=>Cc(t)(e,r,n),"_safeDecode");var vT=i(t=>async(e,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return yc(t)(e,r,s)},"_safeEncodeAsync");var AT=i(t=>async(e,r,n)=>yc(t)(e,r,n),"_safeDecodeAsync");var RT=/^[cC][0-9a-z]{6,}$/,IT=/^[0-9a-z]+$/,PT=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,LT=/^[0-9a-vA-V]{20}$/,FT=/^[A-Za-z0-9]{27}$/,NT=/^[a-zA-Z0-9_-]{21}$/;
function GT(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}i(GT,"nanoidOfLength");var $T=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var MT=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Wf=i(t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var UT=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var RM="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function HT(){return new RegExp(
RM,"u")}i(HT,"emoji");var zT=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,jT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var qT=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,JT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ZT=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,KT=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var WT=/^https?$/,VT=/^\+[1-9]\d{6,14}$/;var YT="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function IM(t){return new RegExp(`^${t}$`)}i(IM,"anchor");var QT=IM(YT);function Kf(t){let e="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof t.precision=="number"?t.precision===-1?`${e}`:t.precision===0?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}\
:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}i(Kf,"timeSource");function XT(t){return new RegExp(`^${Kf(t)}$`)}i(XT,"time");function e0(t){let e=["Z"];
t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Kf({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${Kf({precision:t.precision})}`:
r;return new RegExp(`^${YT}T(?:${n})$`)}i(e0,"datetime");var t0=/^[\s\S]{0,}$/;var Vf=/^-?\d+$/,qi=/^-?\d+(?:\.\d+)?$/,r0=/^(?:true|false)$/i;var n0=/^[^A-Z]*$/,s0=/^[^a-z]*$/;var bt=L("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])});var Yf=i(t=>{let e=t.value;return!vf(e)&&e.length!==void 0},"_whenHasLength"),bc={number:"number",bigint:"bigint",object:"date"},Qf=L("$ZodCheckLessThan",(t,e)=>{
bt.init(t,e);let r=bc[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:bc[typeof n.value]??r,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Xf=L("$ZodCheckGreaterThan",(t,e)=>{
bt.init(t,e);let r=bc[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:bc[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),o0=L("$ZodCheckMultipleOf",(t,e)=>{
bt.init(t,e),t._zod.check=r=>{if(typeof r.value!=typeof e.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?
e.value!==BigInt(0)&&r.value%e.value===BigInt(0):Af(r.value,e.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:e.value,input:r.value,
inst:t,continue:!e.abort})}}),i0=L("$ZodCheckNumberFormat",(t,e)=>{bt.init(t,e),e.format=e.format||"float64";let r=e.format?.includes("int"),n=r?"int":"number",
[s,o]=Ui[e.format];t._zod.check=a=>{let l=a.value;if(r){if(!Number.isInteger(l)){a.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:l,
inst:t});return}if(!Number.isSafeInteger(l)){l>0?a.issues.push({input:l,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):a.issues.push({input:l,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort});return}}l<s&&a.issues.push({origin:"number",input:l,code:"too_small",minimum:s,inclusive:!0,
inst:t,continue:!e.abort}),l>o&&a.issues.push({origin:"number",input:l,code:"too_big",maximum:o,inclusive:!0,inst:t,continue:!e.abort})}});var a0=L("$ZodCheckMaxLength",(t,e)=>{var r;bt.init(t,e),(r=t._zod.def).when??(r.when=Yf),t._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>e.
maximum?zi(s):o)<=e.maximum)return;let l=ji(s);n.issues.push({origin:l,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),l0=L(
"$ZodCheckMinLength",(t,e)=>{var r;bt.init(t,e),(r=t._zod.def).when??(r.when=Yf),t._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=e.minimum&&
o<e.minimum*2?zi(s):o)>=e.minimum)return;let l=ji(s);n.issues.push({origin:l,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),
c0=L("$ZodCheckLengthEquals",(t,e)=>{var r;bt.init(t,e),(r=t._zod.def).when??(r.when=Yf),t._zod.check=n=>{let s=n.value,o=s.length,a=typeof s=="string"&&o>=e.length&&
o<=e.length*2?zi(s):o;if(a===e.length)return;let l=ji(s),c=a>e.length;n.issues.push({origin:l,...c?{code:"too_big",maximum:e.length}:{code:"too_small",minimum:e.
length},inclusive:!0,exact:!0,input:n.value,inst:t,continue:!e.abort})}}),Ji=L("$ZodCheckStringFormat",(t,e)=>{var r,n;bt.init(t,e),e.pattern?(r=t._zod).check??
(r.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.
pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),u0=L("$ZodCheckRegex",(t,e)=>{Ji.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=
0,!e.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),
d0=L("$ZodCheckLowerCase",(t,e)=>{e.pattern??(e.pattern=n0),Ji.init(t,e)}),p0=L("$ZodCheckUpperCase",(t,e)=>{e.pattern??(e.pattern=s0),Ji.init(t,e)}),f0=L("$Zod\
CheckIncludes",(t,e)=>{bt.init(t,e);let r=rn(e.includes),n=new RegExp(typeof e.position=="number"?`^.{${e.position},}${r}`:r);e.pattern=n,t._zod.check=s=>{s.value.
includes(e.includes,e.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:e.includes,input:s.value,inst:t,continue:!e.abort})}}),
B0=L("$ZodCheckStartsWith",(t,e)=>{bt.init(t,e);let r=new RegExp(`^${rn(e.prefix)}.*`);e.pattern??(e.pattern=r),t._zod.check=n=>{n.value.startsWith(e.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:e.prefix,input:n.value,inst:t,continue:!e.abort})}}),h0=L("$ZodCheckEndsWith",(t,e)=>{
bt.init(t,e);let r=new RegExp(`.*${rn(e.suffix)}$`);e.pattern??(e.pattern=r),t._zod.check=n=>{n.value.endsWith(e.suffix)||n.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:e.suffix,input:n.value,inst:t,continue:!e.abort})}});var m0=L("$ZodCheckOverwrite",(t,e)=>{bt.init(t,e),t._zod.check=r=>{r.value=e.tx(r.value)}});var Ec=class{static{i(this,"Doc")}constructor(e=[],r={}){this.content=[],this.indent=0,this.args=e,this.closed=r}indented(e){this.indent+=1;try{e(this)}finally{
this.indent-=1}}write(e){if(typeof e=="function"){e(this,{execution:"sync"}),e(this,{execution:"async"});return}let n=e.split(`
`).filter(a=>a),s=Math.min(...n.map(a=>a.length-a.trimStart().length)),o=n.map(a=>a.slice(s)).map(a=>" ".repeat(this.indent*2)+a);for(let a of o)this.content.push(
a)}compile(){let e=Function,r=this?.content??[""];return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var C0={major:4,minor:6,patch:7};var Me=L("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=C0;let n=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...n??[]]:n?.length?[...n]:[];for(let o of s)for(let a of o._zod.onattach)a(t);if(s.length===0)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let o=i((l,c,u)=>{if(l.memo)return l;let d=sr(l),p;for(let f of c){if(f._zod.def.when){if(Nf(l)||!f._zod.def.when(l))continue}else if(d)
continue;let B=l.issues.length,h=f._zod.check(l);if(h instanceof Promise&&u?.async===!1)throw new _r;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,l.issues.length!==B&&(Hi(l.issues,B,t),d||(d=sr(l,B)))});else{if(l.issues.length===B)continue;Hi(l.issues,B,t),d||(d=sr(l,B))}}return p?p.then(()=>l):l},
"runChecks"),a=i((l,c,u)=>{if(sr(l))return l.aborted=!0,l;let d=o(c,s,u);if(d instanceof Promise){if(u.async===!1)throw new _r;return d.then(p=>t._zod.parse(p,u))}
return t._zod.parse(d,u)},"handleCanaryResult");t._zod.run=(l,c)=>{if(c.skipChecks)return t._zod.parse(l,c);if(c.direction==="backward"){let d=t._zod.parse({value:l.
value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(p=>a(p,l,c)):a(d,l,c)}let u=t._zod.parse(l,c);if(u instanceof Promise){if(c.async===!1)
throw new _r;return u.then(d=>o(d,s,c))}return o(u,s,c)}}},{get"~standard"(){return Bc(this,"~standard",tB(this))},set"~standard"(t){_n(this,"~standard",t)}}),R0=i(
(t,e)=>t.issues.length?{issues:t.issues.map(r=>kr(r,e,qt()))}:{value:t.value},"toStandardResult");async function PM(t,e){let r={async:!0};return R0(await t._zod.
run({value:e,issues:[]},r),r)}i(PM,"validateAsync");function tB(t){return{validate:i(e=>{let r={async:!1};try{let n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof
Promise))return R0(n,r)}catch{}return PM(t,e)},"validate"),vendor:"zod",version:1}}i(tB,"standardProps");var kc=L("$ZodString",(t,e)=>{Me.init(t,e),t._zod.pattern=
e.pattern??t0,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:t}),r}}),Ue=L("$ZodStringFormat",(t,e)=>{Ji.init(t,e),kc.init(t,e)}),I0=L("$ZodGUID",(t,e)=>{e.pattern??(e.pattern=MT),Ue.init(t,e)}),
P0=L("$ZodUUID",(t,e)=>{if(e.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[e.version];if(n===void 0)throw new Error(`Invalid UUID version: "${e.version}\
"`);e.pattern??(e.pattern=Wf(n))}else e.pattern??(e.pattern=Wf());Ue.init(t,e)}),L0=L("$ZodEmail",(t,e)=>{e.pattern??(e.pattern=UT),Ue.init(t,e)}),F0=1,Tc=2;function N0(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}i(N0,"canParseURL");function LM(t,e){return!("normali\
ze"in e)&&!("hostname"in e)&&!("protocol"in e)?N0(t)||Tc:FM(t,e)}i(LM,"validateURL");function FM(t,e){if(!e.normalize&&e.protocol?.source===WT.source&&!/^https?:\/\//i.
test(t))return F0;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(t)??Tc}return new URL(t)}catch{return Tc}}i(FM,"parseURLObject");
var NM=/[\t\n\r]/g;function y0(t){return t.replace(NM,"")}i(y0,"stripTabAndNewline");function GM(t,e){return e.lastIndex=0,e.test(t.hostname)}i(GM,"urlHostnameO\
k");function $M(t,e){return e.lastIndex=0,e.test(t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol)}i($M,"urlProtocolOk");var G0=L("$ZodURL",(t,e)=>{Ue.
init(t,e),t._zod.check=r=>{try{let n=r.value.trim(),s=LM(n,e);if(s===F0){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:t,continue:!e.abort});return}if(s===Tc){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!e.abort});return}if(s===!0){r.value=
y0(n);return}e.hostname&&!GM(s,e.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:e.hostname.source,input:r.value,inst:t,
continue:!e.abort}),e.protocol&&!$M(s,e.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:e.protocol.source,input:r.value,
inst:t,continue:!e.abort}),r.value=e.normalize?s.href:y0(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!e.abort})}}}),
$0=L("$ZodEmoji",(t,e)=>{e.pattern??(e.pattern=HT()),Ue.init(t,e)}),M0=L("$ZodNanoID",(t,e)=>{if(e.length!==void 0&&(!Number.isInteger(e.length)||e.length<1))throw new Error(
`Invalid nanoid length: ${e.length}`);e.pattern??(e.pattern=e.length===void 0?NT:GT(e.length)),Ue.init(t,e)}),U0=L("$ZodCUID",(t,e)=>{e.pattern??(e.pattern=RT),
Ue.init(t,e)}),H0=L("$ZodCUID2",(t,e)=>{e.pattern??(e.pattern=IT),Ue.init(t,e)}),z0=L("$ZodULID",(t,e)=>{e.pattern??(e.pattern=PT),Ue.init(t,e)}),j0=L("$ZodXID",
(t,e)=>{e.pattern??(e.pattern=LT),Ue.init(t,e)}),q0=L("$ZodKSUID",(t,e)=>{e.pattern??(e.pattern=FT),Ue.init(t,e)}),J0=L("$ZodISODateTime",(t,e)=>{e.pattern??(e.
pattern=e0(e)),Ue.init(t,e)}),Z0=L("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=QT),Ue.init(t,e)}),K0=L("$ZodISOTime",(t,e)=>{e.pattern??(e.pattern=XT(e)),Ue.init(
t,e)}),W0=L("$ZodISODuration",(t,e)=>{e.pattern??(e.pattern=$T),Ue.init(t,e)}),V0=L("$ZodIPv4",(t,e)=>{e.pattern??(e.pattern=zT),Ue.init(t,e)}),MM=/^[0-9a-fA-F:.]+$/;
function Y0(t){return MM.test(t)?N0(`http://[${t}]`):!1}i(Y0,"isValidIPv6");var Q0=L("$ZodIPv6",(t,e)=>{e.pattern??(e.pattern=jT),Ue.init(t,e),t._zod.check=r=>{
Y0(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:t,continue:!e.abort})}});var X0=L("$ZodCIDRv4",(t,e)=>{e.pattern??(e.pattern=qT),Ue.init(t,e)});function UM(t){let e=t.split("/");if(e.length!==2)return!1;let[r,n]=e;if(!n)return!1;let s=Number(
n);return`${s}`!==n||s<0||s>128?!1:Y0(r)}i(UM,"isValidCIDRv6");var eS=L("$ZodCIDRv6",(t,e)=>{e.pattern??(e.pattern=JT),Ue.init(t,e),t._zod.check=r=>{UM(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:t,continue:!e.abort})}});function tS(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==
0)return!1;try{return atob(t),!0}catch{return!1}}i(tS,"isValidBase64");var rB=/^[0-9a-zA-Z+/]*={0,2}$/,rS=L("$ZodBase64",(t,e)=>{e.pattern??(e.pattern=rB),Ue.init(
t,e),t._zod.check=r=>{tS(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:t,continue:!e.abort})}}),_c=/^[A-Za-z0-9_-]*$/;function HM(t){
if(!_c.test(t))return!1;let e=t.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=e.padEnd(Math.ceil(e.length/4)*4,"=");return tS(r)}i(HM,"isValidBase64URL");var nS=L("$Zod\
Base64URL",(t,e)=>{e.pattern??(e.pattern=_c),Ue.init(t,e),t._zod.check=r=>{HM(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:t,
continue:!e.abort})}}),sS=L("$ZodE164",(t,e)=>{e.pattern??(e.pattern=VT),Ue.init(t,e)});function zM(t,e=null){try{let r=t.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||
e&&(!("alg"in s)||s.alg!==e))}catch{return!1}}i(zM,"isValidJWT");var oS=L("$ZodJWT",(t,e)=>{Ue.init(t,e),t._zod.check=r=>{zM(r.value,e.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:t,continue:!e.abort})}});var nB=L("$ZodNumber",(t,e)=>{Me.init(t,e),t._zod.pattern=qi,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:t,...o?{received:o}:{}}),r}}),iS=L("$ZodNumberFormat",(t,e)=>{i0.init(t,e),nB.init(t,e)}),aS=L("$ZodBoolean",
(t,e)=>{Me.init(t,e),t._zod.pattern=r0,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:t}),r}});var lS=L("$ZodUnknown",(t,e)=>{Me.init(t,e),t._zod.parse=r=>r}),cS=L("$ZodNever",(t,e)=>{Me.init(t,e),t._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"\
invalid_type",input:r.value,inst:t}),r)});function jM(t,e){let r=fc(t._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=t._zod.parse;t._zod.parse=(o,a)=>{let l=e(o.value);if(l>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[c,u]of fc(t._zod.def.checks))if(l>c&&u._zod.def.when(o)){let d=o.issues.length;return u._zod.check(o),o.issues[d].
continue=!1,Hi(o.issues,d,t),o}}return s(o,a)}}i(jM,"capSize");var qM=i(t=>Array.isArray(t)?t.length:-1,"arraySize");function b0(t,e,r){t.issues.length&&e.issues.push(...Sr(r,t.issues)),e.value[r]=t.value}i(b0,"handleArrayResult");var uS=L("$ZodArray",(t,e)=>{Me.init(t,e);let r=It.
memoizer;r?.attach(t),t._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:t}),n;n.value=
r?r.alloc(t,n,Array(o.length),s):Array(o.length);let a=[],l=s?.abortEarly;for(let c=0;c<o.length;c++){let u=o[c],d=e.element._zod.run({value:u,issues:[]},s);if(d instanceof
Promise)a.push(d.then(p=>b0(p,n,c)));else if(b0(d,n,c),l&&d.issues.length!==0&&sr(d))break}return a.length?Promise.all(a).then(()=>n):n},jM(t,qM)});function Sc(t,e,r,n,s,o){
let a=r in n,l=o==="optional";if(!(!a&&l&&s==="optional")){if(t.issues.length){if(s!==void 0&&l&&!a)return;e.issues.push(...Sr(r,t.issues))}if(!a&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}t.value===void 0?(a||s==="defaulted"&&!l)&&(e.value[r]=void 0):
e.value[r]=t.value}}i(Sc,"handlePropertyResult");var JM=[];function dS(t){let e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:JM,s=n.
length?[...e,...n]:e;for(let a of s)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let o=Ff(t.shape);return{...t,allKeys:s,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(o)}}i(dS,"normalizeDef");function pS(t,e,r,n,s,o,a){
let l=[],c=s.keySet,u=s.catchall._zod,d=u.def.type,p=u.optin,f=u.optout,B=0;for(let h in e){if(a&&r.issues.length!==B){if(sr(r,B))break;B=r.issues.length}if(c.has(
h))continue;if(h==="__proto__"){d==="never"&&l.push(h);continue}if(d==="never"){l.push(h);continue}let g=u.run({value:e[h],issues:[]},n);g instanceof Promise?t.
push(g.then(m=>Sc(m,r,h,e,p,f))):Sc(g,r,h,e,p,f)}return l.length&&r.issues.push({code:"unrecognized_keys",keys:l,input:e,inst:o,continue:!0}),t.length?Promise.all(
t).then(()=>r):r}i(pS,"handleCatchall");var ZM=L("$ZodObject",(t,e)=>{Me.init(t,e);let r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??
{};if(n){let u=i(()=>{let d={...n};return Object.defineProperty(e,"shape",{value:d}),u.raw=d,d},"get");u.raw=n,Object.defineProperty(e,"shape",{get:u})}let s=Gi(
()=>dS(e));De(t,"propValues",u=>{let d=u.def.shape,p={};for(let f in d){let B=d[f]._zod;if(B.values){Object.prototype.hasOwnProperty.call(p,f)||Br(p,f,new Set);
for(let h of B.values)p[f].add(h);B.optin!==void 0&&p[f].add(void 0)}}return p});let o=lo,a=e.catchall,l,c=It.memoizer;c?.attach(t),t._zod.parse=(u,d)=>{l??(l=s.
value);let p=u.value;if(!o(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:t}),u;u.value=c?c.alloc(t,u,{},d):{};let f=[],B=l.shape,h=d?.
abortEarly,g=u.issues.length;for(let m of l.allKeys){if(h&&u.issues.length!==g){if(sr(u,g))break;g=u.issues.length}if(m==="__proto__")continue;let C=B[m],y=C._zod.
optin,E=C._zod.optout,w=C._zod.run({value:p[m],issues:[]},d);w instanceof Promise?f.push(w.then(D=>Sc(D,u,m,p,y,E))):Sc(w,u,m,p,y,E)}return a?pS(f,p,u,d,s.value,
t,h===!0):f.length?Promise.all(f).then(()=>u):u}}),fS=L("$ZodObjectJIT",(t,e)=>{ZM.init(t,e);let r=t._zod.parse,n=Gi(()=>dS(e)),s=It.memoizer,o=i(B=>{let h=n.value,
g=h.symbolKeys,m=new Ec(["payload","ctx"],{shape:B,inst:t,memo:s,syms:g}),C=i(D=>`shape[${D}]._zod.run({ value: input[${D}], issues: [] }, ctx)`,"parseStr"),y=i(
(D,k)=>`
          let ${D}_ab = false;
          for (let i = 0; i < ${D}.issues.length; i++) {
            const iss = ${D}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${D}_ab = true;
          }
          if (${D}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");m.write("const input = payload.value;");let E=Object.create(null),w=0;for(let D of h.allKeys)E[D]=`key_${w++}`;m.write(s?"const newRes\
ult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let D of h.allKeys){if(D==="__proto__")continue;let k=E[D],v=typeof D=="symbol"?`syms[${g.
indexOf(D)}]`:Rf(D),O=`${v} in input`,$=B[D],x=$?._zod?.optin,q=x!==void 0,J=$?._zod?.optout==="optional";if(m.write(`const ${k} = ${C(v)};`),q&&J){let re=x==="\
optional"?`${k}_present`:`${k}.value !== undefined || ${k}_present`;m.write(`
        const ${k}_present = ${O};
        if (!${k}.issues.length || ${k}_present) {
          if (${k}.issues.length) {${y(k,v)}
          }

          if (${re}) {
            newResult[${v}] = ${k}.value;
          }
        }

      `)}else q?(m.write(`
        if (${k}.issues.length) {${y(k,v)}
        }
      `),x==="defaulted"?m.write(`newResult[${v}] = ${k}.value;`):m.write(`
        if (${k}.value !== undefined || ${O}) {
          newResult[${v}] = ${k}.value;
        }
      `)):m.write(`
        const ${k}_present = ${O};
        if (${k}.issues.length) {${y(k,v)}
        }
        if (!${k}_present && !${k}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${v}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${k}_present) {
          newResult[${v}] = ${k}.value;
        }

      `)}return m.write("payload.value = newResult;"),m.write("return payload;"),m.compile()},"generateFastpass"),a,l=lo,c=!It.jitless,d=c&&Pf.value,p=e.catchall,
f;t._zod.parse=(B,h)=>{f??(f=n.value);let g=B.value;return l(g)?c&&d&&h?.async===!1&&h.jitless!==!0?(a||(a=o(e.shape)),B=a(B,h),p?pS([],g,B,h,f,t,h?.abortEarly===
!0):B):r(B,h):(B.issues.push({expected:"object",code:"invalid_type",input:g,inst:t}),B)}});function E0(t,e,r,n){for(let o of t)if(o.issues.length===0)return e.value=
o.value,e;let s=t.filter(o=>!sr(o));return s.length===1?(e.value=s[0].value,s[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(o=>o.issues.
map(a=>kr(a,n,qt())))}),e)}i(E0,"handleUnionResults");var BS=L("$ZodUnion",(t,e)=>{Me.init(t,e),De(t,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?
"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),De(t,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),
De(t,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),De(t,"pattern",n=>{if(n.def.options.
every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>$i(o.source)).join("|")})$`)}});let r=e.options.length===1?
e.options[0]._zod.run:null;t._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,a=[];for(let l of e.options){let c=l._zod.run({value:n.value,issues:[]},s);if(c instanceof
Promise)a.push(c),o=!0;else{if(c.issues.length===0)return c;a.push(c)}}return o?Promise.all(a).then(l=>E0(l,n,t,s)):E0(a,n,t,s)}});var hS=L("$ZodIntersection",(t,e)=>{Me.init(t,e),t._zod.parse=(r,n)=>{let s=r.value,o=e.left._zod.run({value:s,issues:[]},n),a=e.right._zod.run({value:s,issues:[]},
n);return o instanceof Promise||a instanceof Promise?Promise.all([o,a]).then(([c,u])=>w0(r,c,u)):w0(r,o,a)}});function eB(t,e){if(t===e)return{valid:!0,data:t};
if(t instanceof Date&&e instanceof Date&&+t==+e)return{valid:!0,data:t};if(Dn(t)&&Dn(e)){let r=Object.keys(e),n=Object.keys(t).filter(o=>r.indexOf(o)!==-1),s={...t,
...e};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let a=eB(t[o],e[o]);if(!a.valid)return{
valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};s[o]=a.data}return{valid:!0,data:s}}if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==e.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<t.length;n++){let s=t[n],o=e[n],a=eB(s,o);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}i(eB,"mergeValues");function w0(t,e,r){let n=new Map,s,o=new Map,a=i((u,d)=>{let p;if(u.code===
"unrecognized_keys"&&!u.path?.length)s??(s=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);o.has(f)||
o.set(f,u),p=[f]}else return!1;for(let f of p)n.has(f)||n.set(f,{}),n.get(f)[d]=!0;return!0},"collect");for(let u of e.issues)a(u,"l")||t.issues.push(u);for(let u of r.
issues)a(u,"r")||t.issues.push(u);let l=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(l.length){let u=s?l.filter(d=>s.keys.includes(d)):[];u.length&&t.issues.
push({...s,keys:u});for(let d of l)!u.includes(d)&&o.has(d)&&t.issues.push(o.get(d))}let c=eB(e.value,r.value);if(!c.valid){if(sr(t))return t;throw new Error(`U\
nmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return t.value=c.data,t}i(w0,"handleIntersectionResults");var mS=L("$ZodTuple",(t,e)=>{
Me.init(t,e);let r=e.items,n=It.memoizer;n?.attach(t),t._zod.parse=(s,o)=>{let a=s.value;if(!Array.isArray(a))return s.issues.push({input:a,inst:t,expected:"tup\
le",code:"invalid_type"}),s;s.value=n?n.alloc(t,s,[],o):[];let l=[],c=T0(r,"optin"),u=T0(r,"optout");if(!e.rest){if(a.length<c)return s.issues.push({code:"too_s\
mall",minimum:c,inclusive:!0,input:a,inst:t,origin:"array"}),s;a.length>r.length&&s.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:a,inst:t,origin:"\
array"})}let d=new Array(r.length),p=e.rest?o?.abortEarly:void 0,f=!1;for(let B=0;B<r.length;B++){let h=r[B]._zod.run({value:a[B],issues:[]},o);h instanceof Promise?
l.push(h.then(g=>{d[B]=g})):(d[B]=h,p&&!f&&h.issues.length&&(f=sr(h)))}if(e.rest&&!f){let B=r.length-1,h=a.slice(r.length),g=s.issues.length;for(let m of h){if(p&&
s.issues.length!==g){if(sr(s,g))break;g=s.issues.length}B++;let C=e.rest._zod.run({value:m,issues:[]},o);C instanceof Promise?l.push(C.then(y=>S0(y,s,B))):S0(C,
s,B)}}return l.length?Promise.all(l).then(()=>k0(d,s,r,a,u)):k0(d,s,r,a,u)}});function T0(t,e){for(let r=t.length-1;r>=0;r--)if(!(e==="optin"?t[r]._zod.optin!==
void 0:t[r]._zod.optout==="optional"))return r+1;return 0}i(T0,"getTupleOptStart");function S0(t,e,r){t.issues.length&&e.issues.push(...Sr(r,t.issues)),e.value[r]=
t.value}i(S0,"handleTupleResult");function k0(t,e,r,n,s){for(let o=0;o<r.length;o++){let a=t[o],l=o<n.length;if(!l&&o>=s&&r[o]._zod.optin==="optional"){e.value.
length=o;break}if(a.issues.length){if(!l&&o>=s){e.value.length=o;break}e.issues.push(...Sr(o,a.issues))}e.value[o]=a.value}for(let o=e.value.length-1;o>=n.length&&
(r[o]._zod.optout==="optional"&&e.value[o]===void 0);o--)e.value.length=o;return e}i(k0,"handleTupleResults");var gS=L("$ZodRecord",(t,e)=>{Me.init(t,e);let r=It.
memoizer;r?.attach(t),t._zod.parse=(n,s)=>{let o=n.value;if(!Dn(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:t}),n;let a=[],l=e.keyType.
_zod.values;if(l&&!e.partial){n.value=r?r.alloc(t,n,{},s):{};let c=new Set;for(let d of l)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(
typeof d=="number"?d.toString():d),d==="__proto__")continue;let p=e.keyType._zod.run({value:d,issues:[]},s);if(p instanceof Promise)throw new Error("Async schem\
as not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(h=>kr(h,s,qt())),input:d,path:[
d],inst:t});continue}let f=p.value;if(f==="__proto__")continue;let B=e.valueType._zod.run({value:o[d],issues:[]},s);B instanceof Promise?a.push(B.then(h=>{h.issues.
length&&n.issues.push(...Sr(d,h.issues)),n.value[f]=h.value})):(B.issues.length&&n.issues.push(...Sr(d,B.issues)),n.value[f]=B.value)}let u;for(let d in o)if(!c.
has(d))if(e.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else u=u??[],u.push(d);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:t,
keys:u,continue:!0})}else{n.value=r?r.alloc(t,n,{},s):{};let c;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(
o,u))continue;let d=e.keyType._zod.run({value:u,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u==
"string"&&qi.test(u)&&d.issues.length){let h=e.keyType._zod.run({value:Number(u),issues:[]},s);if(h instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){e.mode==="loose"?n.value[u]=o[u]:l?(c=c??[],c.push(u)):n.issues.push({code:"invali\
d_key",origin:"record",issues:d.issues.map(h=>kr(h,s,qt())),input:u,path:[u],inst:t});continue}let f=d.value;if(f==="__proto__")continue;let B=e.valueType._zod.
run({value:o[u],issues:[]},s);B instanceof Promise?a.push(B.then(h=>{h.issues.length&&n.issues.push(...Sr(u,h.issues)),n.value[f]=h.value})):(B.issues.length&&n.
issues.push(...Sr(u,B.issues)),n.value[f]=B.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:t,keys:c,continue:!0})}return a.length?Promise.
all(a).then(()=>n):n}});var CS=L("$ZodEnum",(t,e)=>{Me.init(t,e);let r=co(e.entries),n=new Set(r);t._zod.values=n,De(t,"pattern",s=>{let o=co(s.def.entries).filter(a=>Lf.has(typeof a));
return new RegExp(o.length?`^(${o.map(a=>rn(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,o)=>{let a=s.value;return n.has(a)||s.issues.push({code:"\
invalid_value",values:r,input:a,inst:t}),s}}),yS=L("$ZodLiteral",(t,e)=>{Me.init(t,e);let r=new Set(e.values);t._zod.values=r,De(t,"pattern",n=>{let s=n.def.values;
return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?rn(o):o?rn(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(n,s)=>{let o=n.value;
return r.has(o)||n.issues.push({code:"invalid_value",values:e.values,input:o,inst:t}),n}});var bS=L("$ZodTransform",(t,e)=>{Me.init(t,e),t._zod.optin="optional",It.memoizer?.guard(t),t._zod.parse=(r,n)=>{if(n.direction==="backward")throw new fo(t.constructor.
name);let s=e.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(a=>(r.value=a,r));if(s instanceof Promise)throw new _r;return r.
value=s,r}});function _0(t,e){return t.value=e.issues.length?void 0:e.value,t}i(_0,"handleOptionalResult");var sB=L("$ZodOptional",(t,e)=>{Me.init(t,e),De(t,"op\
tin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",De(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),De(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${$i(n.source)})?$`):void 0}),t._zod.parse=(r,n)=>{if(r.value===
void 0){if(e.innerType._zod.optin!=="defaulted")return r;let s=e.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>_0(r,o)):
_0(r,s)}return e.innerType._zod.run(r,n)}}),ES=L("$ZodExactOptional",(t,e)=>{sB.init(t,e),De(t,"values",r=>r.def.innerType._zod.values),De(t,"pattern",r=>r.def.
innerType._zod.pattern),t._zod.parse=(r,n)=>e.innerType._zod.run(r,n)}),wS=L("$ZodNullable",(t,e)=>{Me.init(t,e),De(t,"optin",r=>r.def.innerType._zod.optin),De(
t,"optout",r=>r.def.innerType._zod.optout),De(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${$i(n.source)}|null)$`):void 0}),De(t,"\
values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),t._zod.parse=(r,n)=>r.value===null?r:e.innerType._zod.run(r,n)}),TS=L(
"$ZodDefault",(t,e)=>{Me.init(t,e),t._zod.optin="defaulted",De(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>{if(n.direction==="backward")return e.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=e.defaultValue,r;let s=e.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>D0(o,e)):D0(s,
e)}});function D0(t,e){return t.value===void 0&&(t.value=e.defaultValue),t}i(D0,"handleDefaultResult");var SS=L("$ZodPrefault",(t,e)=>{Me.init(t,e),t._zod.optin=
"defaulted",De(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=e.defaultValue),e.innerType.
_zod.run(r,n))}),kS=L("$ZodNonOptional",(t,e)=>{Me.init(t,e),De(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):
void 0}),t._zod.parse=(r,n)=>{let s=e.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>x0(o,t)):x0(s,t)}});function x0(t,e){return!t.issues.length&&
t.value===void 0&&t.issues.push({code:"invalid_type",expected:"nonoptional",input:t.value,inst:e}),t}i(x0,"handleNonOptionalResult");function O0(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(s=>kr(s,n,qt()))},input:t.value}),t):(t.value=e.
value,e.memo&&(t.memo=!0),t)}i(O0,"handleCatchResult");var _S=L("$ZodCatch",(t,e)=>{Me.init(t,e),De(t,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defau\
lted":"optional"),De(t,"optout",r=>r.def.innerType._zod.optout),De(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>{if(n.direction==="backward")return e.
innerType._zod.run(r,n);let s=e.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>O0(r,o,e,n)):O0(r,s,e,n)}});var DS=L("$ZodPipe",(t,e)=>{Me.init(t,e),De(t,"values",r=>r.def.in._zod.values),De(t,"optin",r=>r.def.in._zod.optin),De(t,"optout",r=>r.def.out._zod.optout),De(
t,"propValues",r=>r.def.in._zod.propValues),t._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=e.out._zod.run(r,n);return o instanceof Promise?o.then(a=>wc(
a,e.in,n)):wc(o,e.in,n)}let s=e.in._zod.run(r,n);return s instanceof Promise?s.then(o=>wc(o,e.out,n)):wc(s,e.out,n)}});function wc(t,e,r){return t.issues.some(n=>n.
code!=="unrecognized_keys")?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}i(wc,"handlePipeResult");var xS=L("$ZodReadonly",(t,e)=>{Me.init(t,e),De(t,"propValues",r=>r.def.innerType._zod.propValues),De(t,"values",r=>r.def.innerType._zod.values),De(t,"optin",r=>r.
def.innerType?._zod?.optin),De(t,"optout",r=>r.def.innerType?._zod?.optout),t._zod.parse=(r,n)=>{if(n.direction==="backward")return e.innerType._zod.run(r,n);let s=e.
innerType._zod.run(r,n);return s instanceof Promise?s.then(v0):v0(s)}});function v0(t){return t.memo||(t.value=Object.freeze(t.value)),t}i(v0,"handleReadonlyRes\
ult");var OS=L("$ZodCustom",(t,e)=>{bt.init(t,e),Me.init(t,e),t._zod.parse=(r,n)=>r,t._zod.check=r=>{let n=r.value,s=e.fn(n);if(s instanceof Promise)return s.then(o=>A0(
o,r,n,t));A0(s,r,n,t)}});function A0(t,e,r,n){if(!t){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(s.params=n._zod.def.params),e.issues.push(po(s))}}i(A0,"handleRefineResult");var iB=class extends Error{static{i(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},aB="~memo",vS=[];function AS(t){return t!==null&&typeof t=="object"}i(AS,"isRef");function oB(t){return t.map(e=>e.path?{...e,path:e.path.slice()}:
{...e})}i(oB,"cloneIssues");var RS=new WeakMap,Zi=0,Oc=1,Ki=2;function vc(t,e,r){let n=RS.get(t);if(n!==void 0)return n?Ki:Zi;if(e.has(t))return Ki;e.add(t);let s=Zi,
o=i(d=>{if(s!==Ki&&d?._zod){let p=vc(d,e,r);p>s&&(s=p)}},"check"),a=i((d,p)=>{let f=Zi;for(let B of Reflect.ownKeys(d)){let h=Object.getOwnPropertyDescriptor(d,
B);if(p&&!h.enumerable)continue;let g=h.get?Oc:h.value?._zod?vc(h.value,e,r):Zi;g>f&&(f=g)}return f},"shape"),l=i(d=>{d>s&&(s=d)},"merge"),c=t._zod.def,u=c.type;
switch(u){case"object":{let d=Mi(c);l(d?a(d,!0):Oc),o(c.catchall);break}case"array":o(c.element);break;case"tuple":for(let d of c.items)o(d);o(c.rest);break;case"\
record":case"map":o(c.keyType),o(c.valueType);break;case"set":o(c.valueType);break;case"union":for(let d of c.options)o(d);break;case"intersection":o(c.left),o(
c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(c.innerType);
break;case"pipe":o(c.in),o(c.out);break;case"function":o(c.input),o(c.output);break;case"lazy":{let d=c._cachedInner??(r?t._zod.innerType:void 0);l(d?vc(d,e,!1):
Oc);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in c){let p=Object.getOwnPropertyDescriptor(
c,d);if(!p||p.get)continue;let f=p.value;if(!(!f||typeof f!="object")){if(f._zod)o(f);else if(Array.isArray(f))for(let B of f)o(B)}}}return e.delete(t),KM(t,s)}
i(vc,"isRecursive");function KM(t,e){return e!==Oc&&RS.set(t,e===Ki),e}i(KM,"settle");function WM(t,e){let r=t.buckets.get(e);return r||(r=new WeakMap,t.buckets.set(e,r)),r}i(WM,"bucketFor");var Dc,xc=[],VM={alloc(t,e,r){let n=Dc;if(!n)return r;Dc=
void 0;let s={value:r,issues:null};return n.set(e.value,s),xc.push(s),r},guard(t){var e;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let r=t._zod.
parse,n=i((s,o)=>{if(o.direction!=="backward"&&YM(o,s.value))throw new iB;return r(s,o)},"wrapped");t._zod.parse=n,t._zod.run===r&&(t._zod.run=n)})},attach(t){var e;
let r,n=!1,s,o;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let a=t._zod.parse,l=i((c,u)=>{if(r===void 0){let C=vc(t,new Set,!1);if(C===Zi)return t.
_zod.parse=a,t._zod.run===l&&(t._zod.run=a),a(c,u);C===Ki||n?r=!0:n=!0}let d=c.value;if(!AS(d))return a(c,u);let p=u[aB];p||(p={buckets:new WeakMap,backEdges:void 0},
u[aB]=p);let f;s===u?f=o:(f=WM(p,t),s=u,o=f);let B=f.get(d);if(B)return c.value=B.value,B.issues?B.issues.length&&c.issues.push(...oB(B.issues)):(c.memo=!0,p.backEdges??
(p.backEdges=new WeakSet),p.backEdges.add(B.value)),c;Dc=f;let h=xc.length,g=a(c,u);Dc=void 0;let m=xc.length>h?xc.pop():void 0;return g instanceof Promise?g.then(
C=>(m&&(m.issues=C.issues.length?oB(C.issues):vS),C)):(m&&(m.issues=g.issues.length?oB(g.issues):vS),g)},"wrapped");t._zod.parse=l,t._zod.run===a&&(t._zod.run=l)})}};
function lB(){return VM}i(lB,"memoizer");function YM(t,e){let r=t[aB]?.backEdges;return r!==void 0&&AS(e)&&r.has(e)}i(YM,"isBackEdge");var QM=i(()=>{let t={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function e(o){return t[o]??null}i(e,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,a){return o==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):n[o]??
o}return i(s,"getTypeName"),o=>{switch(o.code){case"invalid_type":{let a=s(o.expected),l=Gf(o.input),c=s(l,o.input);return`Invalid input: expected ${a}, receive\
d ${c}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${uc(o.values[0])}`:`Invalid option: expected one of ${lc(o.values,"|")}`;case"t\
oo_big":{let a=o.exact?"exactly ":o.inclusive?"<=":"<",l=e(o.origin);return l?`Too big: expected ${o.origin??"value"} to have ${a}${o.maximum.toString()} ${l.unit??
"elements"}`:`Too big: expected ${o.origin??"value"} to be ${a}${o.maximum.toString()}`}case"too_small":{let a=o.exact?"exactly ":o.inclusive?">=":">",l=e(o.origin);
return l?`Too small: expected ${o.origin} to have ${a}${o.minimum.toString()} ${l.unit}`:`Too small: expected ${o.origin} to be ${a}${o.minimum.toString()}`}case"\
invalid_format":{let a=o;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.
suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.
format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>
1?"s":""}: ${lc(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>
0?`Invalid discriminator value. Expected ${o.options.map(l=>`'${l}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}},"error");function cB(){return{localeError:QM()}}i(cB,"default");var IS;var uB=class{static{i(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){let n=r[0];return this._map.set(e,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let r=this._map.get(e);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){let r=e._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function PS(){return new uB}i(PS,"registry");(IS=globalThis).
__zod_globalRegistry??(IS.__zod_globalRegistry=PS());var xn=globalThis.__zod_globalRegistry;function LS(t){return t.checks&&(t.checks=[...t.checks]),t}i(LS,"snapshotChecks");function FS(t,e){return new t(LS({type:"string",...se(e)}))}i(FS,"_string");function NS(t,e){return new t({type:"string",format:"email",check:"string_format",abort:!1,...se(e)})}i(NS,"_email");function GS(t,e){return new t({type:"string",
format:"guid",check:"string_format",abort:!1,...se(e)})}i(GS,"_guid");function $S(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,
...se(e)})}i($S,"_uuid");function MS(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...se(e)})}i(MS,"_uuidv4");function US(t,e){
return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...se(e)})}i(US,"_uuidv6");function HS(t,e){return new t({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...se(e)})}i(HS,"_uuidv7");function zS(t,e){return new t({type:"string",format:"url",check:"string_format",abort:!1,
...se(e)})}i(zS,"_url");function jS(t,e){return new t({type:"string",format:"emoji",check:"string_format",abort:!1,...se(e)})}i(jS,"_emoji");function qS(t,e){return new t(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...se(e)})}i(qS,"_nanoid");function JS(t,e){return new t({type:"string",format:"cuid",check:"strin\
g_format",abort:!1,...se(e)})}i(JS,"_cuid");function ZS(t,e){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...se(e)})}i(ZS,"_cuid2");
function KS(t,e){return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...se(e)})}i(KS,"_ulid");function WS(t,e){return new t({type:"string",
format:"xid",check:"string_format",abort:!1,...se(e)})}i(WS,"_xid");function VS(t,e){return new t({type:"string",format:"ksuid",check:"string_format",abort:!1,...se(
e)})}i(VS,"_ksuid");function YS(t,e){return new t({type:"string",format:"ipv4",check:"string_format",abort:!1,...se(e)})}i(YS,"_ipv4");function QS(t,e){return new t(
{type:"string",format:"ipv6",check:"string_format",abort:!1,...se(e)})}i(QS,"_ipv6");function XS(t,e){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...se(e)})}i(XS,"_cidrv4");function ek(t,e){return new t({type:"stri\
ng",format:"cidrv6",check:"string_format",abort:!1,...se(e)})}i(ek,"_cidrv6");function tk(t,e){return new t({type:"string",format:"base64",check:"string_format",
abort:!1,...se(e)})}i(tk,"_base64");function rk(t,e){return new t({type:"string",format:"base64url",check:"string_format",abort:!1,...se(e)})}i(rk,"_base64url");
function nk(t,e){return new t({type:"string",format:"e164",check:"string_format",abort:!1,...se(e)})}i(nk,"_e164");function sk(t,e){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...se(e)})}i(sk,"_jwt");function ok(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...se(e)})}i(ok,"_isoDateTime");function ik(t,e){
return new t({type:"string",format:"date",check:"string_format",...se(e)})}i(ik,"_isoDate");function ak(t,e){return new t({type:"string",format:"time",check:"st\
ring_format",precision:null,...se(e)})}i(ak,"_isoTime");function lk(t,e){return new t({type:"string",format:"duration",check:"string_format",...se(e)})}i(lk,"_i\
soDuration");function ck(t,e){return new t(LS({type:"number",checks:[],...se(e)}))}i(ck,"_number");function uk(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...se(e)})}i(uk,"_int");function dk(t,e){return new t({type:"boolean",...se(e)})}i(dk,"_boolean");function pk(t){return new t({type:"unknown"})}i(pk,"_unknown");function fk(t,e){return new t({type:"never",...se(e)})}i(fk,"_never");function Ac(t,e){return new Qf({check:"less_than",...se(e),value:t,inclusive:!1})}i(Ac,"_lt");function Wi(t,e){return new Qf({check:"less_than",...se(e),value:t,
inclusive:!0})}i(Wi,"_lte");function Rc(t,e){return new Xf({check:"greater_than",...se(e),value:t,inclusive:!1})}i(Rc,"_gt");function Vi(t,e){return new Xf({check:"greater_than",...se(e),value:t,
inclusive:!0})}i(Vi,"_gte");function Ic(t,e){return new o0({check:"multiple_of",...se(e),value:t})}i(Ic,"_multipleOf");function Pc(t,e){return new a0({check:"max_length",...se(e),maximum:t})}i(Pc,"_maxLength");function ho(t,e){return new l0({check:"min_length",...se(e),minimum:t})}
i(ho,"_minLength");function Lc(t,e){return new c0({check:"length_equals",...se(e),length:t})}i(Lc,"_length");function dB(t,e){return new u0({check:"string_forma\
t",format:"regex",...se(e),pattern:t})}i(dB,"_regex");function pB(t){return new d0({check:"string_format",format:"lowercase",...se(t)})}i(pB,"_lowercase");function fB(t){
return new p0({check:"string_format",format:"uppercase",...se(t)})}i(fB,"_uppercase");function BB(t,e){return new f0({check:"string_format",format:"includes",...se(
e),includes:t})}i(BB,"_includes");function hB(t,e){return new B0({check:"string_format",format:"starts_with",...se(e),prefix:t})}i(hB,"_startsWith");function mB(t,e){
return new h0({check:"string_format",format:"ends_with",...se(e),suffix:t})}i(mB,"_endsWith");function On(t){return new m0({check:"overwrite",tx:t})}i(On,"_overwrite");function gB(t){return On(e=>e.normalize(t))}i(gB,"_normalize");function CB(){return On(
t=>t.trim())}i(CB,"_trim");function yB(){return On(t=>t.toLowerCase())}i(yB,"_toLowerCase");function bB(){return On(t=>t.toUpperCase())}i(bB,"_toUpperCase");function EB(){
return On(t=>If(t))}i(EB,"_slugify");function Bk(t,e,r){return new t({type:"array",element:e,...se(r)})}i(Bk,"_array");function hk(t,e,r){return new t({type:"custom",check:"custom",fn:e,...se(r)})}i(hk,"_refine");function mk(t,e){let r=XM(n=>(n.addIssue=s=>{if(typeof s=="string")
n.issues.push(po(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??
(o.continue=!r._zod.def.abort),n.issues.push(po(o))}},t(n.value,n)),e);return r}i(mk,"_superRefine");function XM(t,e){let r=new bt({check:"custom",...se(e)});return r.
_zod.check=t,r}i(XM,"_check");function Yi(t,...e){for(let r of e)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Br(t,n,r[n]);return t}i(Yi,"assignProps");function TB(t){
let e=t?.target??"draft-2020-12";return e==="draft-4"&&(e="draft-04"),e==="draft-7"&&(e="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??xn,
target:e,unrepresentable:t?.unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:t?.cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??void 0}}i(TB,"initializeContext");function nn(t,e,r,n,s){let o=typeof e.
unrepresentable=="function"?e.unrepresentable({zodSchema:t,path:n.path,message:s}):e.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(
s);return Object.assign(r,o),!0}i(nn,"handleUnrepresentable");function Je(t,e,r={path:[],schemaPath:[]}){var n;let s=t._zod.def,o=e.seen.get(t);if(o)return o.count++,
r.schemaPath.includes(t)&&(o.cycle=r.path),o.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};e.seen.set(t,a),e.sharedDefsExtractedFor=void 0,e.sharedEmitDoneFor=
void 0;let l=t._zod.toJSONSchema?.();if(l)a.schema=l;else{let d={...r,schemaPath:[...r.schemaPath,t],path:r.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(
e,a.schema,d);else{let f=a.schema,B=e.processors[s.type];if(!B)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);B(t,e,f,d)}let p=t.
_zod.parent;p&&(a.ref||(a.ref=p),Je(p,e,d),e.seen.get(p).isParent=!0)}let c=e.metadataRegistry.get(t);return c&&Yi(a.schema,c),e.io==="input"&&Pt(t)&&(delete a.
schema.examples,delete a.schema.default),e.io==="input"&&"_prefault"in a.schema&&((n=a.schema).default??(n.default=a.schema._prefault)),delete a.schema._prefault,
e.seen.get(t).schema}i(Je,"processSchema");function gk(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}i(gk,"encodeJSONPointerSegment");function SB(t,e){let r=t.seen.get(e);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;let n=new Map;for(let a of t.seen.entries()){let l=t.metadataRegistry.
get(a[0])?.id;if(l){let c=n.get(l);if(c&&c!==a[0])throw new Error(`Duplicate schema id "${l}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(l,a[0])}}let s=i(a=>{let l=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){let p=t.external.
registry.get(a[0])?.id,f=t.external.uri??(h=>h);if(p)return{ref:f(p)};let B=a[1].defId??a[1].schema.id??`schema${t.counter++}`;return a[1].defId=B,{defId:B,ref:`${f(
"__shared")}#/${l}/${gk(B)}`}}let c="#",u=`${c}/${l}/`;if(a[1]===r&&!a[1].schema.id)return{ref:c};let d=a[1].schema.id??`__schema${t.counter++}`;return{defId:d,
ref:u+gk(d)}},"makeURI"),o=i(a=>{if(a[1].schema.$ref)return;let l=a[1],{ref:c,defId:u}=s(a);l.def={...l.schema},u&&(l.defId=u);let d=l.schema;for(let p in d)delete d[p];
d.$ref=c},"extractToDef");if(t.cycles==="throw")for(let a of t.seen.entries()){let l=a[1];if(l.cycle)throw new Error(`Cycle detected: #/${l.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of t.seen.entries()){let l=a[1];if(e===a[0]){o(a);continue}if(t.external){
let u=t.external.registry.get(a[0])?.id;if(e!==a[0]&&u){o(a);continue}}if(t.metadataRegistry.get(a[0])?.id){o(a);continue}if(l.cycle){o(a);continue}l.count>1&&t.
reused==="ref"&&o(a)}t.external&&(t.sharedDefsExtractedFor=t.external)}i(SB,"extractDefs");function bk(t){let e=t.anyOf;if(!Array.isArray(e)||e.length===0||t.type!==
void 0)return;let r=[];for(let n of e){if(!n||typeof n!="object")return;bk(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let a of Array.
isArray(o)?o:[o]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete t.anyOf,t.type=r.length===1?r[0]:r}i(bk,"compactTypeUnion");var Ek=new Set(["typ\
e","properties","required","additionalProperties"]),Ck=["oneOf","anyOf"];function yk(t){let e=t.additionalProperties;return e===void 0||e===!1||typeof e!="objec\
t"||e===null?null:Object.keys(e).length?e:null}i(yk,"undeclaredConstraint");function wB(t){let e=[];for(let o of t){if(typeof o!="object"||o.type!=="object")return null;
for(let a in o)if(!Ek.has(a))return null;e.push(o)}let r={},n=new Set;for(let o of e){for(let a in o.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;
let l=[];for(let u of e){let d=u.properties?.[a]??yk(u);d!=null&&(l.some(p=>JSON.stringify(p)===JSON.stringify(d))||l.push(d))}let c=l.length===1?l[0]:wB(l)??{allOf:l};
Br(r,a,c)}for(let a of o.required??[])n.add(a)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),e.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let a of e){let l=yk(a);l&&!o.some(c=>JSON.stringify(c)===JSON.stringify(l))&&o.push(l)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}i(wB,"foldObjects");function eU(t){let e=t.allOf;if(!Array.isArray(e)||e.length<2)return;for(let s of Ek)if(s in t)return;
let r=e.filter(s=>Ck.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=wB(e);else{let s=r[0],o=Ck.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;
let a=e.filter(c=>c!==s),l=s[o].map(c=>wB([...a,c]));if(l.some(c=>!c))return;n={[o]:l}}n&&(delete t.allOf,Yi(t,n))}i(eU,"foldIntersection");function kB(t,e){let r=t.
seen.get(e);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=i(l=>{let c=t.seen.get(l);if(c.ref===null)return;let u=c.def??c.schema,d={...u},
p=c.ref;if(c.ref=null,p){n(p);let B=t.seen.get(p),h=B.schema;if(h.$ref&&(t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(u.allOf=u.allOf??
[],u.allOf.push(h)):Yi(u,h),Yi(u,d),l._zod.parent===p)for(let m in u)m==="$ref"||m==="allOf"||m in d||delete u[m];if(h.$ref&&B.def)for(let m in u)m==="$ref"||m===
"allOf"||m in B.def&&JSON.stringify(u[m])===JSON.stringify(B.def[m])&&delete u[m]}let f=l._zod.parent;if(f&&f!==p){n(f);let B=t.seen.get(f);if(B?.schema.$ref&&(u.
$ref=B.schema.$ref,B.def))for(let h in u)h==="$ref"||h==="allOf"||h in B.def&&JSON.stringify(u[h])===JSON.stringify(B.def[h])&&delete u[h]}t.override({zodSchema:l,
jsonSchema:u,path:c.path??[]})},"flattenRef");if(!t.external||t.sharedEmitDoneFor!==t.external){for(let l of[...t.seen.entries()].reverse())n(l[0]);if(t.target!==
"openapi-3.0")for(let l of t.seen.entries())bk(l[1].def??l[1].schema);for(let l of t.deferred)l();if(t.intersections.length){let l=new Map;for(let c of t.seen.values())
for(let u of[c.schema,c.def]){let d=u?.allOf;if(!Array.isArray(d))continue;let p=l.get(d);p?p.push(u):l.set(d,[u])}for(let c of t.intersections)for(let u of l.get(
c)??[])eU(u)}}let s={};if(t.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":t.target==="draft-07"?s.$schema="http://json-schem\
a.org/draft-07/schema#":t.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":t.target,t.external?.uri){let l=t.external.registry.get(e)?.id;
if(!l)throw new Error("Schema is missing an `id` property");s.$id=t.external.uri(l)}Yi(s,r.defId?r.schema:r.def??r.schema);let o=t.metadataRegistry.get(e)?.id;o!==
void 0&&s.id===o&&delete s.id;let a=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==t.external)for(let l of t.seen.entries()){let c=l[1];c.def&&c.defId&&
(c.def.id===c.defId&&delete c.def.id,Br(a,c.defId,c.def))}t.external&&(t.sharedEmitDoneFor=t.external),t.external||Object.keys(a).length>0&&(t.target==="draft-2\
020-12"?s.$defs=a:s.definitions=a);try{let l=JSON.parse(JSON.stringify(s));return Object.defineProperty(l,"~standard",{value:{...e["~standard"],jsonSchema:{input:Qi(
e,"input",t.processors),output:Qi(e,"output",t.processors)}},enumerable:!1,writable:!1}),l}catch{throw new Error("Error converting schema to JSON.")}}i(kB,"fina\
lize");function Pt(t,e){let r=e??{seen:new Set};if(r.seen.has(t))return!1;r.seen.add(t);let n=t._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Pt(
n.element,r);if(n.type==="set")return Pt(n.valueType,r);if(n.type==="lazy")return Pt(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonopti\
onal"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Pt(n.innerType,r);if(n.type==="intersection")return Pt(
n.left,r)||Pt(n.right,r);if(n.type==="record"||n.type==="map")return Pt(n.keyType,r)||Pt(n.valueType,r);if(n.type==="pipe")return t._zod.traits.has("$ZodCodec")?
!0:Pt(n.in,r)||Pt(n.out,r);if(n.type==="object"){for(let s in n.shape)if(Pt(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(Pt(s,
r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(Pt(s,r))return!0;return!!(n.rest&&Pt(n.rest,r))}return!1}i(Pt,"isTransforming");var wk=i((t,e={})=>r=>{
let n=TB({...r,processors:e});return Je(t,n),SB(n,t),kB(n,t)},"createToJSONSchemaMethod"),Qi=i((t,e,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},a=TB({...s??
{},target:o,io:e,processors:r});return Je(t,a),SB(a,t),kB(a,t)},"createStandardJSONSchemaMethod");var mo=i((t,e,r)=>{(t[e]===void 0||r>t[e])&&(t[e]=r)},"narrowMin"),go=i((t,e,r)=>{(t[e]===void 0||r<t[e])&&(t[e]=r)},"narrowMax"),Tk=i((t,e)=>{mo(t,"minimum",e),
go(t,"maximum",e)},"narrowBoth"),Dk=i((t,e)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(e)||t.multipleOf.push(e)},"addDivisor"),xk=i((t,e)=>{t.patterns??
(t.patterns=new Set),t.patterns.add(e)},"addPattern"),Ok=i((t,e)=>{t.mime=t.mime?t.mime.filter(r=>e.includes(r)):[...e]},"intersectMime"),vk=i((t,e)=>{t.format=
e,e.includes("int")&&(t.isInt=!0)},"setFormat"),Sk=i((t,e)=>mo(t,"minimum",e.minimum),"minContributor"),kk=i((t,e)=>go(t,"maximum",e.maximum),"maxContributor"),
_k=i(t=>(e,r)=>{vk(e,r.format);let[n,s]=t[r.format];mo(e,"minimum",n),go(e,"maximum",s)},"formatContributor"),tU={greater_than:i((t,e)=>mo(t,e.inclusive?"minimu\
m":"exclusiveMinimum",e.value),"greater_than"),less_than:i((t,e)=>go(t,e.inclusive?"maximum":"exclusiveMaximum",e.value),"less_than"),multiple_of:i((t,e)=>Dk(t,
e.value),"multiple_of"),number_format:_k(Ui),bigint_format:_k(dc),min_length:Sk,max_length:kk,length_equals:i((t,e)=>Tk(t,e.length),"length_equals"),min_size:Sk,
max_size:kk,size_equals:i((t,e)=>Tk(t,e.size),"size_equals"),string_format:i((t,e)=>{vk(t,e.format),e.pattern&&xk(t,e.pattern),(e.format==="base64"||e.format===
"base64url")&&(t.contentEncoding=e.format),(e.local||e.precision===-1)&&(t.laxFormat=!0)},"string_format"),mime_type:i((t,e)=>Ok(t,e.mime),"mime_type")};function or(t){
let e={},r=t._zod.def,n=t._zod.traits.has("$ZodCheck")?[t,...r.checks??[]]:r.checks??[];for(let o of n)tU[o._zod.def.check]?.(e,o._zod.def);let s=t._zod.bag;s.minimum!==
void 0&&mo(e,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&mo(e,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&go(e,"maximum",s.maximum),s.exclusiveMaximum!==
void 0&&go(e,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&Dk(e,s.multipleOf),s.format!==void 0&&(e.format??(e.format=s.format),s.format.includes(
"int")&&(e.isInt=!0)),s.mime&&Ok(e,s.mime);for(let o of s.patterns??[])xk(e,o);return e}i(or,"aggregateChecks");var rU={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},nU=new Map([[rB,ZT],[_c,KT]]),Ak=i(t=>nU.get(t)??t,"exactPattern"),Rk=i((t,e,r,n)=>{let s=r;s.type="string";let{minimum:o,
maximum:a,format:l,patterns:c,contentEncoding:u,laxFormat:d}=or(t);if(typeof o=="number"&&(s.minLength=o),typeof a=="number"&&(s.maxLength=a),l&&(s.format=rU[l]??
l,s.format===""&&delete s.format,(l==="time"||d)&&delete s.format),u&&(s.contentEncoding=u),c&&c.size>0){let p=[...c].map(Ak);p.length===1?s.pattern=p[0].source:
p.length>1&&(s.allOf=[...p.map(f=>({...e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},"string\
Processor"),Ik=i((t,e,r,n)=>{let s=r,{minimum:o,maximum:a,multipleOf:l,exclusiveMaximum:c,exclusiveMinimum:u,isInt:d}=or(t);s.type=d?"integer":"number";let p=typeof u==
"number"&&u>=(o??Number.NEGATIVE_INFINITY),f=typeof c=="number"&&c<=(a??Number.POSITIVE_INFINITY),B=e.target==="draft-04"||e.target==="openapi-3.0";if(p?B?(s.minimum=
u,s.exclusiveMinimum=!0):s.exclusiveMinimum=u:typeof o=="number"&&(s.minimum=o),f?B?(s.maximum=c,s.exclusiveMaximum=!0):s.exclusiveMaximum=c:typeof a=="number"&&
(s.maximum=a),l){let h=new Set;for(let C of l)Number.isFinite(C)&&C!==0?h.add(Math.abs(C)):nn(t,e,s,n,`A multipleOf divisor of ${C} cannot be represented in JSO\
N Schema`);let[g,...m]=h;g!==void 0&&(s.multipleOf=g),m.length&&(s.allOf=[...s.allOf??[],...m.map(C=>({multipleOf:C}))])}},"numberProcessor"),Pk=i((t,e,r,n)=>{r.
type="boolean"},"booleanProcessor");var Lk=i((t,e,r,n)=>{r.not={}},"neverProcessor");var Fk=i((t,e,r,n)=>{},"unknownProcessor");var Nk=i((t,e,r,n)=>{let s=t._zod.def,o=co(s.entries);if(o.length===0){r.not={};return}o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="s\
tring")&&(r.type="string"),r.enum=o},"enumProcessor"),Gk=i((t,e,r,n)=>{let s=t._zod.def;if(s.values.length===0){r.not={};return}let o=[];for(let a of s.values)if(a===
void 0){if(nn(t,e,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(nn(t,e,r,n,"BigInt literals cannot be re\
presented in JSON Schema"))return;o.push(Number(a))}else o.push(a);if(o.length!==0)if(o.length===1){let a=o[0];r.type=a===null?"null":typeof a,e.target==="draft\
-04"||e.target==="openapi-3.0"?r.enum=[a]:r.const=a}else o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="string")&&(r.type="string"),o.every(
a=>typeof a=="boolean")&&(r.type="boolean"),o.every(a=>a===null)&&(r.type="null"),r.enum=o},"literalProcessor");var $k=i((t,e,r,n)=>{nn(t,e,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor");var Mk=i((t,e,r,n)=>{nn(t,e,r,n,"Transforms cannot be represented in JSON Schema")},"transformProcessor");var Uk=i((t,e,r,n)=>{let s=r,o=t._zod.def,{minimum:a,maximum:l}=or(t);typeof a=="number"&&(s.minItems=a),typeof l=="number"&&(s.maxItems=l),s.type="array",s.items=
Je(o.element,e,{...n,path:[...n.path,"items"]})},"arrayProcessor");function Xi(t){let e=t._zod.def;return e.type==="pipe"&&e.in._zod.traits.has("$ZodTransform")?
Xi(e.out):e.type==="catch"?Xi(e.innerType):t._zod.optin}i(Xi,"inputOptin");var Hk=i((t,e,r,n)=>{let s=r,o=t._zod.def,a=o.shape;if(Object.getOwnPropertySymbols(a).
length&&nn(t,e,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let u in a)Br(s.properties,u,Je(a[u],e,{...n,path:[
...n.path,"properties",u]}));let c=[];for(let u of Object.keys(a)){let d=o.shape[u];(e.io==="input"?Xi(d)===void 0:d._zod.optout===void 0)&&c.push(u)}c.length>0&&
(s.required=c),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=Je(o.catchall,e,{...n,path:[...n.path,
"additionalProperties"]})):e.io==="output"&&(s.additionalProperties=!1)},"objectProcessor"),zk=i((t,e,r,n)=>{let s=t._zod.def,o=s.inclusive===!1,a=s.options.map(
(l,c)=>Je(l,e,{...n,path:[...n.path,o?"oneOf":"anyOf",c]}));o?r.oneOf=a:r.anyOf=a},"unionProcessor"),jk=i((t,e,r,n)=>{let s=t._zod.def,o=Je(s.left,e,{...n,path:[
...n.path,"allOf",0]}),a=Je(s.right,e,{...n,path:[...n.path,"allOf",1]}),l=i(u=>"allOf"in u&&Object.keys(u).length===1,"isSimpleIntersection"),c=[...l(o)?o.allOf:
[o],...l(a)?a.allOf:[a]];r.allOf=c,e.intersections.push(c)},"intersectionProcessor"),qk=i((t,e,r,n)=>{let s=r,o=t._zod.def;s.type="array";let a=e.target==="draf\
t-2020-12"?"prefixItems":"items",l=e.target==="draft-2020-12"||e.target==="openapi-3.0"?"items":"additionalItems",c=o.items.map((g,m)=>Je(g,e,{...n,path:[...n.path,
a,m]})),u=o.rest?Je(o.rest,e,{...n,path:[...n.path,l,...e.target==="openapi-3.0"?[o.items.length]:[]]}):null,d=o.items.length;for(;d>0;){let g=o.items[d-1];if(!(e.
io==="input"?Xi(g)!==void 0:g._zod.optout==="optional"))break;d--}let p=o.items.length,f=!o.rest;e.target==="draft-2020-12"?(s.prefixItems=c,f?s.items=!1:u&&(s.
items=u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):e.target==="openapi-3.0"?(s.items={anyOf:c},u&&s.items.anyOf.push(u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):(s.items=
c,f?s.additionalItems=!1:u&&(s.additionalItems=u),d>0&&(s.minItems=d),f&&(s.maxItems=p));let{minimum:B,maximum:h}=or(t);typeof B=="number"&&(s.minItems=B),typeof h==
"number"&&(s.maxItems=h)},"tupleProcessor");function _B(t,e,r){if(e.$ref){if(r.has(e))return e;r.add(e);let h=t.get(e)?.def;if(!h)return e;let g=_B(t,h,r);return g===
h?e:g}for(let h of["anyOf","oneOf"]){let g=e[h];if(!Array.isArray(g))continue;let m=g.map(C=>_B(t,C,r));m.some((C,y)=>C!==g[y])&&(e={...e,[h]:m})}let n=Array.isArray(
e.type)?e.type:[e.type],s=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),o=e.enum??(e.const!==void 0?[e.const]:void 0);if(!s&&!o?.some(h=>typeof h==
"number"))return e;let{minimum:a,maximum:l,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:d,format:p,id:f,...B}=e;return B.enum?B.enum=B.enum.map(h=>typeof h==
"number"?String(h):h):typeof B.const=="number"&&(B.const=String(B.const)),s&&(B.type="string",o||(B.pattern=(n.includes("number")?qi:Vf).source)),B}i(_B,"string\
ifyKeyNames");var DB=new WeakMap;function sU(t){let e=new Map;for(let n of t.seen.values())n.def&&!e.has(n.schema)&&e.set(n.schema,n);let r=new Map;for(let n of DB.
get(t)??[]){let s=t.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let a=_B(e,o,new Set);a!==o&&r.set(o,a)}if(r.size)for(let n of t.
seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}i(sU,"rewriteKeyNames");var Jk=i((t,e,r,n)=>{let s=r,o=t._zod.
def;s.type="object";let a=o.keyType,l=or(a).patterns;if(o.mode==="loose"&&l&&l.size>0){let d=Je(o.valueType,e,{...n,path:[...n.path,"patternProperties","*"]});s.
patternProperties={};for(let p of l)Br(s.patternProperties,Ak(p).source,d)}else{if(e.target==="draft-07"||e.target==="draft-2020-12"){s.propertyNames=Je(o.keyType,
e,{...n,path:[...n.path,"propertyNames"]});let d=DB.get(e);d||(d=[],DB.set(e,d),e.deferred.push(()=>sU(e))),d.push(t)}s.additionalProperties=Je(o.valueType,e,{...n,
path:[...n.path,"additionalProperties"]})}let c=a._zod.values,u=e.io==="input"&&Xi(o.valueType)!==void 0;if(c&&!o.partial&&!u){let d=[...c].filter(p=>typeof p==
"string"||typeof p=="number");d.length>0&&(s.required=d.map(String))}},"recordProcessor"),Zk=i((t,e,r,n)=>{let s=t._zod.def,o=Je(s.innerType,e,n),a=e.seen.get(t);
e.target==="openapi-3.0"?(a.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},"nullableProcessor"),Kk=i((t,e,r,n)=>{let s=t._zod.def;Je(s.innerType,e,n);
let o=e.seen.get(t);o.ref=s.innerType},"nonoptionalProcessor"),xB=Symbol();function Wk(t,e,r,n,s){let o=!1,a=JSON.stringify(t,(l,c)=>typeof c!="bigint"?c:(o=!0,
null));return o?(nn(e,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),xB):JSON.parse(a)}i(Wk,"serializeDefaultValue");var Vk=i((t,e,r,n)=>{let s=t.
_zod.def;Je(s.innerType,e,n);let o=e.seen.get(t);o.ref=s.innerType;let a=Wk(s.defaultValue,t,e,r,n);a!==xB&&(r.default=a)},"defaultProcessor"),Yk=i((t,e,r,n)=>{
let s=t._zod.def;Je(s.innerType,e,n);let o=e.seen.get(t);if(o.ref=s.innerType,e.io!=="input")return;let a=Wk(s.defaultValue,t,e,r,n);a!==xB&&(r._prefault=a)},"p\
refaultProcessor"),Qk=i((t,e,r,n)=>{let s=t._zod.def;Je(s.innerType,e,n);let o=e.seen.get(t);o.ref=s.innerType;let a;try{a=s.catchValue(void 0)}catch{nn(t,e,r,n,
"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),Xk=i((t,e,r,n)=>{let s=t._zod.def,o=s.in._zod.traits.has("$ZodTra\
nsform"),a=e.io==="input"?o?s.out:s.in:s.out;Je(a,e,n);let l=e.seen.get(t);l.ref=a},"pipeProcessor"),e_=i((t,e,r,n)=>{let s=t._zod.def;Je(s.innerType,e,n);let o=e.
seen.get(t);o.ref=s.innerType,r.readOnly=!0},"readonlyProcessor");var OB=i((t,e,r,n)=>{let s=t._zod.def;Je(s.innerType,e,n);let o=e.seen.get(t);o.ref=s.innerType},"optionalProcessor");var t_=new WeakSet([Object.prototype,Error.prototype]);function Nc(t,e,r){Object.defineProperty(t,e,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,e,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,e,{value:n,configurable:!0,writable:!0})}})}i(Nc,"_lazyMethod");
var fU=i((t,e)=>{wT.init(t,e),t.name="ZodError";let r=Object.getPrototypeOf(t);t_.has(r)||(t_.add(r),Nc(r,"format",n=>s=>qf(n,s)),Nc(r,"flatten",n=>s=>jf(n,s)),
Nc(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,uo,2)}),Nc(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,
uo,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var ir=L("ZodError",fU,void 0,{Parent:Error});var r_=mc(ir),n_=gc(ir),s_=Cc(ir),o_=yc(ir),i_=ST(ir),a_=kT(ir),l_=_T(ir),c_=DT(ir),u_=xT(ir),d_=OT(ir),p_=vT(ir),f_=AT(ir);function hU(){It.localeError||qt(cB())}i(hU,"_ensureDefaultLocale");function ea(){It.memoizer||qt({memoizer:lB()})}i(ea,"_ensureDefaultMemoizer");var je=L("ZodT\
ype",(t,e)=>(hU(),Me.init(t,e),t.def=e,t.type=e.type,t),{check(...t){let e=this.def;return this.clone(oe.mergeDefs(e,{checks:[...e.checks??[],...t.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,e){return hr(this,t,e)},brand(){return this},
register(t,e){return t.add(this,e),this},refine(t,e){return this.check(uH(t,e))},superRefine(t,e){return this.check(dH(t,e))},overwrite(t){return this.check(On(
t))},optional(){return m_(this)},exactOptional(){return YU(this)},nullable(){return g_(this)},nullish(){return m_(g_(this))},nonoptional(t){return nH(this,t)},array(){
return We(this)},or(t){return ta([this,t])},and(t){return JU(this,t)},transform(t){return C_(this,VU(t))},default(t){return eH(this,t)},prefault(t){return rH(this,
t)},catch(t){return oH(this,t)},pipe(t){return C_(this,t)},readonly(){return lH(this)},describe(t){let e=this.clone();return xn.add(e,{description:t}),e},meta(...t){
if(t.length===0)return xn.get(this);let e=this.clone();return xn.add(e,t[0]),e},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(t,...e){return e.length===0?t(this):t(this,...e)},get"~standard"(){return oe.hide(this,"~standard",{...tB(this),jsonSchema:{input:Qi(this,"\
input"),output:Qi(this,"output")}})},set"~standard"(t){oe.own(this,"~standard",t)},parse:i(function t(e,r){return r_(this,e,r,{callee:t})},"_parse"),parseAsync:i(
async function t(e,r){return await n_(this,e,r,{callee:t})},"_parseAsync"),safeParse(t,e){return s_(this,t,e)},async safeParseAsync(t,e){return o_(this,t,e)},get spa(){
return this?.safeParseAsync},set spa(t){oe.own(this,"spa",t)},validate(t,e){return Jf(this,t,e)},validateAsync(t,e){return Zf(this,t,e)},encode:i(function t(e,r){
return i_(this,e,r,{callee:t})},"_encode"),decode:i(function t(e,r){return a_(this,e,r,{callee:t})},"_decode"),encodeAsync:i(async function t(e,r){return await l_(
this,e,r,{callee:t})},"_encodeAsync"),decodeAsync:i(async function t(e,r){return await c_(this,e,r,{callee:t})},"_decodeAsync"),safeEncode(t,e){return u_(this,t,
e)},safeDecode(t,e){return d_(this,t,e)},async safeEncodeAsync(t,e){return p_(this,t,e)},async safeDecodeAsync(t,e){return f_(this,t,e)},toJSONSchema(t){return wk(
this,{})(t)},get description(){return xn.get(this)?.description},get _def(){return this._zod.def}}),y_=L("_ZodString",(t,e)=>{kc.init(t,e),je.init(t,e),t._zod.processJSONSchema=
(r,n,s)=>Rk(t,r,n,s)},oe.derived({format:i(t=>or(t).format??null,"format"),minLength:i(t=>or(t).minimum??null,"minLength"),maxLength:i(t=>or(t).maximum??null,"m\
axLength")},{regex(...t){return this.check(dB(...t))},includes(...t){return this.check(BB(...t))},startsWith(...t){return this.check(hB(...t))},endsWith(...t){return this.
check(mB(...t))},min(...t){return this.check(ho(...t))},max(...t){return this.check(Pc(...t))},length(...t){return this.check(Lc(...t))},nonempty(...t){return this.
check(ho(1,...t))},lowercase(t){return this.check(pB(t))},uppercase(t){return this.check(fB(t))},trim(){return this.check(CB())},normalize(...t){return this.check(
gB(...t))},toLowerCase(){return this.check(yB())},toUpperCase(){return this.check(bB())},slugify(){return this.check(EB())}})),mU=L("ZodString",(t,e)=>{kc.init(
t,e),y_.init(t,e)},{email(t){return this.check(NS(EU,t))},url(t){return this.check(zS(TU,t))},jwt(t){return this.check(sk(GU,t))},emoji(t){return this.check(jS(
SU,t))},guid(t){return this.check(GS(wU,t))},uuid(t){return this.check($S(Gc,t))},uuidv4(t){return this.check(MS(Gc,t))},uuidv6(t){return this.check(US(Gc,t))},
uuidv7(t){return this.check(HS(Gc,t))},nanoid(t){return this.check(qS(kU,t))},cuid(t){return this.check(JS(_U,t))},cuid2(t){return this.check(ZS(DU,t))},ulid(t){
return this.check(KS(xU,t))},base64(t){return this.check(tk(LU,t))},base64url(t){return this.check(rk(FU,t))},xid(t){return this.check(WS(OU,t))},ksuid(t){return this.
check(VS(vU,t))},ipv4(t){return this.check(YS(AU,t))},ipv6(t){return this.check(QS(RU,t))},cidrv4(t){return this.check(XS(IU,t))},cidrv6(t){return this.check(ek(
PU,t))},e164(t){return this.check(nk(NU,t))},datetime(t){return this.check(ok(gU,t))},date(t){return this.check(ik(CU,t))},time(t){return this.check(ak(yU,t))},
duration(t){return this.check(lk(bU,t))}});function Be(t){return FS(mU,t)}i(Be,"string");var Ze=L("ZodStringFormat",(t,e)=>{Ue.init(t,e),y_.init(t,e)}),gU=L("Zo\
dISODateTime",(t,e)=>{J0.init(t,e),Ze.init(t,e)}),CU=L("ZodISODate",(t,e)=>{Z0.init(t,e),Ze.init(t,e)}),yU=L("ZodISOTime",(t,e)=>{K0.init(t,e),Ze.init(t,e)}),bU=L(
"ZodISODuration",(t,e)=>{W0.init(t,e),Ze.init(t,e)}),EU=L("ZodEmail",(t,e)=>{L0.init(t,e),Ze.init(t,e)});var wU=L("ZodGUID",(t,e)=>{I0.init(t,e),Ze.init(t,e)});var Gc=L("ZodUUID",(t,e)=>{P0.init(t,e),Ze.init(t,e)});var TU=L("ZodURL",(t,e)=>{G0.init(t,e),Ze.init(t,e)});var SU=L("ZodEmoji",(t,e)=>{$0.init(t,e),Ze.init(t,e)});var kU=L("ZodNanoID",(t,e)=>{M0.init(t,e),Ze.init(t,e)});var _U=L("ZodCUID",(t,e)=>{U0.init(t,e),Ze.init(t,e)});var DU=L("ZodCUID2",(t,e)=>{H0.init(t,e),Ze.init(t,e)});var xU=L("ZodULID",(t,e)=>{z0.init(t,e),Ze.init(t,e)});var OU=L("ZodXID",(t,e)=>{j0.init(t,e),Ze.init(t,e)});var vU=L("ZodKSUID",(t,e)=>{q0.init(t,e),Ze.init(t,e)});var AU=L("ZodIPv4",(t,e)=>{V0.init(t,e),Ze.init(t,e)});var RU=L("ZodIPv6",(t,e)=>{Q0.init(t,e),Ze.init(t,e)});var IU=L("ZodCIDRv4",(t,e)=>{X0.init(t,e),Ze.init(t,e)});var PU=L("ZodCIDRv6",(t,e)=>{eS.init(t,e),Ze.init(t,e)});var LU=L("ZodBase64",(t,e)=>{rS.init(t,e),Ze.init(t,e)});var FU=L("ZodBase64URL",(t,e)=>{nS.init(t,e),Ze.init(t,e)});var NU=L("ZodE164",(t,e)=>{sS.init(t,e),Ze.init(t,e)});var GU=L("ZodJWT",(t,e)=>{oS.init(t,e),Ze.init(t,e)});var b_=L("ZodNumber",(t,e)=>{nB.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Ik(t,r,n,s),t.isFinite=!0},oe.derived({minValue:i(t=>{let{minimum:e,exclusiveMinimum:r}=or(
t);return Math.max(e??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:i(t=>{let{maximum:e,exclusiveMaximum:r}=or(t);return Math.min(
e??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:i(t=>{let{isInt:e,multipleOf:r}=or(t);return!!e||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:i(t=>or(t).format??null,"format")},{gt(t,e){return this.check(Rc(t,e))},gte(t,e){return this.check(Vi(t,e))},min(t,e){return this.check(Vi(t,e))},
lt(t,e){return this.check(Ac(t,e))},lte(t,e){return this.check(Wi(t,e))},max(t,e){return this.check(Wi(t,e))},int(t){return this.check($c(t))},safe(t){return this.
check($c(t))},positive(t){return this.check(Rc(0,t))},nonnegative(t){return this.check(Vi(0,t))},negative(t){return this.check(Ac(0,t))},nonpositive(t){return this.
check(Wi(0,t))},multipleOf(t,e){return this.check(Ic(t,e))},step(t,e){return this.check(Ic(t,e))},finite(){return this}}));function Dr(t){return ck(b_,t)}i(Dr,"\
number");var $U=L("ZodNumberFormat",(t,e)=>{iS.init(t,e),b_.init(t,e)});function $c(t){return uk($U,t)}i($c,"int");var MU=L("ZodBoolean",(t,e)=>{aS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Pk(t,r,n,s)});function E_(t){return dk(MU,t)}i(E_,"boolean");var UU=L("ZodUnknown",(t,e)=>{lS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Fk(t,r,n,s)});function B_(){return pk(UU)}i(B_,"unknown");var HU=L("Zo\
dNever",(t,e)=>{cS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Lk(t,r,n,s)});function w_(t){return fk(HU,t)}i(w_,"never");var zU=L("ZodArray",(t,e)=>{ea(),uS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Uk(t,r,n,s),t.element=e.element},{min(t,e){return this.check(ho(t,e))},
nonempty(t){return this.check(ho(1,t))},max(t,e){return this.check(Pc(t,e))},length(t,e){return this.check(Lc(t,e))},unwrap(){return this.element}});function We(t,e){
return Bk(zU,t,e)}i(We,"array");var T_=L("ZodObject",(t,e)=>{ea(),fS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Hk(t,r,n,s),oe.installLazyProp(t,"shape",r=>r._zod.def.shape,!1)},
{keyof(){return bo(Object.keys(this._zod.def.shape))},catchall(t){return this.clone(oe.mergeDefs(this._zod.def,{catchall:t}))},passthrough(){return this.clone(oe.
mergeDefs(this._zod.def,{catchall:B_()}))},loose(){return this.clone(oe.mergeDefs(this._zod.def,{catchall:B_()}))},strict(){return this.clone(oe.mergeDefs(this.
_zod.def,{catchall:w_()}))},strip(){return this.clone(oe.mergeDefs(this._zod.def,{catchall:void 0}))},extend(t){return oe.extend(this,t)},safeExtend(t){return oe.
safeExtend(this,t)},merge(t){return oe.merge(this,t)},pick(t){return oe.pick(this,t)},omit(t){return oe.omit(this,t)},partial(...t){return oe.partial(AB,this,t[0])},
exactPartial(...t){return oe.partial(__,this,t[0],"exactPartial")},required(...t){return oe.required(D_,this,t[0])}});function Co(t,e){let r={type:"object",shape:t??
{},...oe.normalizeParams(e)};return new T_(r)}i(Co,"object");function S_(t,e){return new T_({type:"object",shape:t,catchall:w_(),...oe.normalizeParams(e)})}i(S_,
"strictObject");var jU=L("ZodUnion",(t,e)=>{BS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>zk(t,r,n,s),t.options=e.options});function ta(t,e){return new jU({type:"\
union",options:t,...oe.normalizeParams(e)})}i(ta,"union");var qU=L("ZodIntersection",(t,e)=>{hS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>jk(t,r,n,s)});function JU(t,e){return new qU({type:"intersection",
left:t,right:e})}i(JU,"intersection");var ZU=L("ZodTuple",(t,e)=>{ea(),mS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>qk(t,r,n,s)},{rest(t){return this.
clone({...this._zod.def,rest:t})},partial(){let t=this._zod.def;if(t.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refin\
ements");return this.clone({...t,items:t.items.map(e=>new AB({type:"optional",innerType:e}))})}});function Mr(t,e,r){let n=e instanceof Me,s=n?r:e,o=n?e:null;return new ZU(
{type:"tuple",items:t,rest:o,...oe.normalizeParams(s)})}i(Mr,"tuple");var h_=L("ZodRecord",(t,e)=>{ea(),gS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Jk(
t,r,n,s),t.keyType=e.keyType,t.valueType=e.valueType});function yo(t,e,r){return!e||!e._zod?new h_({type:"record",keyType:Be(),valueType:t,...oe.normalizeParams(
e)}):new h_({type:"record",keyType:t,valueType:e,...oe.normalizeParams(r)})}i(yo,"record");var vB=L("ZodEnum",(t,e)=>{CS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(n,s,o)=>Nk(t,n,s,o),t.enum=e.entries,t.options=[...t._zod.values];let r=new Set(Object.
keys(e.entries));t.extract=(n,s)=>{let o={};for(let a of n)if(r.has(a))o[a]=e.entries[a];else throw new Error(`Key ${a} not found in enum`);return new vB({...e,
checks:[],...oe.normalizeParams(s),entries:o})},t.exclude=(n,s)=>{let o={...e.entries};for(let a of n)if(r.has(a))delete o[a];else throw new Error(`Key ${a} not\
 found in enum`);return new vB({...e,checks:[],...oe.normalizeParams(s),entries:o})}});function bo(t,e){let r=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):
t;return new vB({type:"enum",entries:r,...oe.normalizeParams(e)})}i(bo,"_enum");var KU=L("ZodLiteral",(t,e)=>{yS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Gk(t,r,n,s),t.values=new Set(e.values),Object.defineProperty(t,"value",
{get(){if(e.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return e.values[0]}})});function k_(t,e){
return new KU({type:"literal",values:Array.isArray(t)?t:[t],...oe.normalizeParams(e)})}i(k_,"literal");var WU=L("ZodTransform",(t,e)=>{ea(),bS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Mk(t,r,n,s),t._zod.parse=(r,n)=>{if(n.direction==="backward")throw new fo(
t.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(oe.issue(o,r.value,e));else{let a=o;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"i\
nput"in a||(a.input=r.value),a.inst??(a.inst=t),r.issues.push(oe.issue(a))}};let s=e.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.
value=s,r)}});function VU(t){return new WU({type:"transform",transform:t})}i(VU,"transform");var AB=L("ZodOptional",(t,e)=>{sB.init(t,e),je.init(t,e),t._zod.processJSONSchema=
(r,n,s)=>OB(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function m_(t){return new AB({type:"optional",innerType:t})}i(m_,"optional");var __=L("ZodExactOptional",
(t,e)=>{ES.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>OB(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function YU(t){return new __({type:"optional",
innerType:t})}i(YU,"exactOptional");var QU=L("ZodNullable",(t,e)=>{wS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Zk(t,r,n,s),t.unwrap=()=>t._zod.def.
innerType});function g_(t){return new QU({type:"nullable",innerType:t})}i(g_,"nullable");var XU=L("ZodDefault",(t,e)=>{TS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Vk(t,r,n,s),t.unwrap=()=>t._zod.def.innerType,t.removeDefault=t.unwrap});
function eH(t,e){return new XU({type:"default",innerType:t,get defaultValue(){return typeof e=="function"?e():oe.shallowClone(e)}})}i(eH,"_default");var tH=L("Z\
odPrefault",(t,e)=>{SS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Yk(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function rH(t,e){return new tH({
type:"prefault",innerType:t,get defaultValue(){return typeof e=="function"?e():oe.shallowClone(e)}})}i(rH,"prefault");var D_=L("ZodNonOptional",(t,e)=>{kS.init(
t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Kk(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function nH(t,e){return new D_({type:"nonoptional",innerType:t,
...oe.normalizeParams(e)})}i(nH,"nonoptional");var sH=L("ZodCatch",(t,e)=>{_S.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Qk(t,r,n,s),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function oH(t,e){
return new sH({type:"catch",innerType:t,catchValue:typeof e=="function"?e:oe.constantCatch(e)})}i(oH,"_catch");var iH=L("ZodPipe",(t,e)=>{DS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Xk(t,r,n,s),t.in=e.in,t.out=e.out});function C_(t,e){return new iH({type:"\
pipe",in:t,out:e})}i(C_,"pipe");var aH=L("ZodReadonly",(t,e)=>{xS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>e_(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function lH(t){return new aH(
{type:"readonly",innerType:t})}i(lH,"readonly");var cH=L("ZodCustom",(t,e)=>{OS.init(t,e),je.init(t,e),t._zod.processJSONSchema=(r,n,s)=>$k(t,r,n,s)});function uH(t,e={}){return hk(cH,t,e)}i(uH,"refine");function dH(t,e){return mk(t,e)}i(dH,"superRefine");var RB=Be().regex(/^\d{1,25}$/),pH=Mr([RB,RB]),IB=Co({f:Be().regex(/^[0-9a-f]{16}$/),v:Dr().int().positive(),t:Be(),k:Be().nullable(),p:Be(),e:Be(),kd:bo(qs),m:Be(),
s:bo(kt),a:Be(),z:Be(),n:Dr().int().nonnegative(),r:Dr().int().nonnegative(),d:yo(Be(),Mr([Dr(),Dr()])),h:yo(Be(),Dr()),en:yo(Be(),Dr()),re:We(Mr([Be(),RB,Be().
nullable()])),c:We(pH),j:Mr([Be(),We(Be())]).optional(),lb:We(Be()).optional()});function Eo(t){return{f:t.fingerprint,v:t.version,t:t.title,k:t.task,p:t.program,
e:t.exception,kd:t.kind,m:t.template,s:t.severity,a:t.firstSeen,z:t.lastSeen,n:t.total,r:t.retries,d:Object.fromEntries(Object.entries(t.days).map(([e,[r,n]])=>[
e,[r,n]])),h:{...t.hours},en:{...t.environments},re:t.recent.map(([e,r,n])=>[e,r,n]),c:t.counted.map(([e,r])=>[e,r]),...t.remembered===null?{}:{j:[t.remembered.
asked,[...t.remembered.met]]},...t.labels.length===0?{}:{lb:[...t.labels]}}}i(Eo,"packLedger");function PB(t){return{fingerprint:t.f,version:t.v,title:t.t,task:t.
k,program:t.p,exception:t.e,kind:t.kd,template:t.m,severity:t.s,firstSeen:t.a,lastSeen:t.z,total:t.n,retries:t.r,days:t.d,hours:t.h,environments:t.en,recent:t.re,
counted:t.c,remembered:t.j===void 0?null:{asked:t.j[0],met:t.j[1]},labels:t.lb??[]}}i(PB,"unpackLedger");function Uc(t){let e=IB.safeParse(t);return e.success?PB(
e.data):null}i(Uc,"readLedger");import{createHash as x_}from"node:crypto";import{deflateRawSync as fH,inflateRawSync as BH}from"node:zlib";var hH=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
LB=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,wo="<!-- celery-failure-audit:begin (kept by the \
audit; write below the end line) -->",O_=1;function To(t,e,r,n){let s=fH(Buffer.from(JSON.stringify(n),"utf8"),{level:9}).toString("base64url");return`<!-- cele\
ry-failure-audit:v${O_} ${t} name=${e} key=${r} s=${s} h=${v_(t,e,r,s)} -->`}i(To,"writeMarker");function Hc(t,e){let r=LB.exec(So(t))?.groups;return r?.name===
e?r.kind==="dashboard"?"dashboard":"issue":null}i(Hc,"claimOf");function So(t){for(let e=0;e<t.length;){let r=t.indexOf(`
`,e),n=t.slice(e,r<0?t.length:r).trimEnd();if(n===wo)return"";if(LB.test(n))return e===0||t.includes(wo,r)?n:"";if(r<0)return"";e=r+1}return""}i(So,"markerLine");
function mr(t){return x_("sha256").update(So(t)).digest("hex").slice(0,8)}i(mr,"markerDigest");function Ur(t){let e=So(t),r=LB.exec(e)?.groups;if(!r)return null;
let n=r.kind==="dashboard"?"dashboard":"issue",s={kind:n,name:r.name??"",key:r.key??"",state:null},o=hH.exec(e)?.groups;if(!o||Number(o.version)!==O_)return s;let a=o.
state??"";if(o.check!==v_(n,s.name,s.key,a))return s;try{let l=BH(Buffer.from(a,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...s,state:JSON.parse(
l)}}catch{return s}}i(Ur,"readMarker");function v_(t,e,r,n){return x_("sha256").update(`${t} ${e} ${r} ${n}`).digest("hex").slice(0,8)}i(v_,"check");var FB="<!-- celery-failure-audit:details -->",NB="<!-- celery-failure-audit:end -->",mH=6e4,R_=65536,I_="<sub>The text around this one leaves no room for detai\
ls; the counts are kept all the same.</sub>";function A_(t,e,r){return`${t}
${GB(e,r)}`}i(A_,"layOut");function zc(t,e,r){for(let s of e){let o=A_(t,s(),r);if(Hs(o)<=mH)return o}let n=e.at(-1)?.()??[];for(let s of[n,[I_]]){let o=A_(t,s,
r);if(o.length<=R_)return o}return[t,r.above,r.below].filter(s=>s!=="").join(`
`)}i(zc,"layOutWithin");function P_({above:t,below:e}){return R_-t.length-e.length-wo.length-NB.length-I_.length-8}i(P_,"roomBeside");function GB(t,{above:e,below:r}){
return[...e?[e]:[],wo,...t,NB,...r?[r]:[]].join(`
`)}i(GB,"layOutForsaken");function L_(t,e){let r=So(t);return r===""?`${e}
${t}`:t.replace(r,()=>e)}i(L_,"withMarker");function ko(t){let e=t.replaceAll(`\r
`,`
`),r=So(e),n=e.split(`
`);r!==""&&n.splice(n.findIndex(l=>l.trimEnd()===r),1);let s=n.indexOf(wo),o=n.lastIndexOf(NB);if(s<0||o<s)return{above:"",details:"",below:n.join(`
`).trim()};let a=n.indexOf(FB,s);return{above:n.slice(0,s).join(`
`),details:a<0||a>o?"":n.slice(a+1,o).join(`
`),below:n.slice(o+1).join(`
`)}}i(ko,"readRegions");var F_="▁▂▃▄▅▆▇█";function jc(t,e=30){let r=Date.parse(t.lastSeen.slice(0,10)),n=Array.from({length:e},(o,a)=>{let l=new Date(r-(e-1-a)*864e5).toISOString().
slice(0,10);return t.days[l]?.[0]??0}),s=Math.max(1,...n);return n.map(o=>o===0?"·":F_[Math.ceil(o/s*F_.length)-1]??"█").join("")}i(jc,"sparkline");var gH=500,CH=2e3,yH=20;function $B(t,e,r){let n=To("issue",e.name,t.fingerprint,Eo({...t.ledger,severity:t.judgement.severity,labels:[...new Set([...t.ledger.labels,
...t.judgement.labels])].toSorted()})),s=r===null?{above:"",details:"",below:""}:ko(r),o=t.group?.fresh.at(-1)??t.group?.failures.at(-1)??null,a=wH(t,e,o),l=[200,
80,30,0].map(c=>()=>[a,FB,o?_H(o,t.group?.fingerprint.parts??[],c):s.details]);return zc(n,[...l,()=>[a]],s)}i($B,"renderBody");var bH=["labels","open","transie\
nt","promote","fingerprint","links"],EH=new Set(["exception","internal-error","rejected"]);function wH(t,{policy:e,linkTo:r,previous:n},s){let{ledger:o,judgement:a}=t,
l=o.task===null?`A task of the worker ${Ot(o.program||"?")} (the log does not name it)`:Ot(o.task),c=s&&EH.has(s.kind)?Tl(s):null,u=_e(s?.message||o.template,gH),
d=[["First",N_(o.firstSeen)],["Last",N_(o.lastSeen)],["Trend",`${jc(o)} ${G_(o,1)} on the last of these 30 days, ${G_(o,7)} in the last 7`],["Severity",`**${a.severity}\
** (${ra(a.decidedBy.severity)})`]],p=Object.entries(o.environments).filter(([m])=>m!=="");p.length>0&&d.push(["Environments",p.map(([m,C])=>`${$t(m)} ${C}`).join(
", ")]),c&&d.push(["Where",`${$t(`${c.file}:${c.line}`)} in ${$t(c.function)}`]),a.owners.length>0&&d.push(["Owners",`${a.owners.map($t).join(", ")} (${ra(a.decidedBy.
owners)})`]),a.runbook!==null&&d.push(["Runbook",`${TH(a.runbook)} (${ra(a.decidedBy.runbook)})`]);let f=SH(a.links,o);f.length>0&&d.push(["Links",f.join(" · ")]);
let B=bH.flatMap(m=>{let C=a.decidedBy[m];return C===void 0||C.startsWith("default: ")?[]:[`${m} (${ra(C)})`]});B.length>0&&d.push(["Also ruled",B.join(", ")]);
let h=o.recent.toReversed().slice(0,5),g=h.every(([,,m])=>m===null);return[`${l} ${o.kind==="swallowed"?"logged and swallowed":"failed for good with"} ${Ot(o.exception)}${n===
null?".":`. It was tracked before in #${n}.`}`,"",.../[A-Za-z]{2}/.test(u.replace(/<[a-z-]+>/g,""))?[El(u),""]:[],`| Failures | **${o.total}** |`,"|---|---|",...d.
map(([m,C])=>`| ${m} | ${C} |`),"",`<details><summary>The last ${h.length===1?"failure":`${h.length} failures`}</summary>`,"",...g?["No task id stands in the lo\
g.",""]:[],...h.map(([m,C,y])=>{let E=r(m,C);return`- ${[`${m.slice(0,10)} ${m.slice(11,19)} UTC`,...y===null?[]:[Ot(y)],...E?[js("in the log",E)]:[]].join(" · ")}`}),
"","</details>","","<details><summary>What happens next, and what you can do</summary>","",kH(e.reopenMs,a),"",`Key of this cause: ${Ot(o.fingerprint)}`,"","</d\
etails>",""].join(`
`)}i(wH,"renderFacts");function N_(t){return`${St(t)}, at ${t.slice(11,16)} UTC`}i(N_,"moment");function ra(t){return t.startsWith("default: ")?Ir(t):`rule ${$t(
t)}`}i(ra,"decidedBy");function TH(t){return/^https?:/.test(t)?js(t.replace(/^https?:\/\//,""),t):$t(t)}i(TH,"runbook");function SH(t,e){let[,r="",n]=e.recent.at(
-1)??[],s={task_id:n??"",task:e.task??"",fingerprint:e.fingerprint,event_id:r};return t.flatMap(({name:o,template:a})=>[...a.matchAll(/\{(\w+)\}/g)].map(([,c=""])=>c).
some(c=>!s[c])?[]:[js(o,a.replace(/\{(\w+)\}/g,(c,u)=>encodeURIComponent(s[u]??"")))])}i(SH,"customLinks");function kH(t,{closeMs:e,transient:r}){let n=i(s=>`${Math.
round(s/864e5)} days`,"days");return[...r?["A rule calls this cause transient: it opens late and closes soon.",""]:[],`New failures are counted here without a c\
omment. When it has been quiet for long enough (3 to ${n(e)}, by its history) and all logs of that time were read, the issue closes by itself. A failure within ${n(
t)} after that reopens it; later a new issue opens and links here.`,"",`- **Fixed?** Close it as completed: a failure within ${n(t)} reopens it.`,"- **Not worth\
 it?** Close it as not planned: it is counted, and never reopened.","- **Too loud?** Add the label `celery-failure/muted`, or set `severity`, `owners`, `open`, \
`transient` or `ignore` with a rule in the policy file."].join(`
`)}i(kH,"nextSteps");function G_(t,e){let r=Date.parse(t.lastSeen.slice(0,10)),n=new Date(r-(e-1)*864e5).toISOString().slice(0,10);return Object.entries(t.days).
reduce((s,[o,[a]])=>o>=n?s+a:s,0)}i(G_,"countOf");function _H(t,e,r){let n=t.attempts.length===0?[]:[`<details><summary>${t.attempts.length} ${t.attempts.length===
1?"retry":"retries"} before it failed</summary>`,"",...t.attempts.slice(-20).map(({at:l,reason:c})=>`- ${l.slice(0,10)} ${l.slice(11,19)} UTC ${c?Ot(c.slice(0,300)):
"retried"}`),"","</details>",""],s=t.traceback==="partial"?` (incomplete: ${t.tracebackNote??"cut"})`:"",o=DH(t),a=o.length<=r?o:[`… ${o.length-r} lines left \
out`,...o.slice(o.length-r)];return[...o.length>0&&r>0?[`<details open><summary>Traceback of the newest failure${Ir(s)}</summary>`,"",El(a.join(`
`),"python"),"","</details>",""]:[],...t.args!==null&&r>30?["<details><summary>Arguments</summary>","",El(t.args.slice(0,2e3)),"","</details>",""]:[],...r>30?n:
[],...t.host?[`Newest failure on ${Ot(t.host)}, ${Ot(t.program)}, ${t.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...t.candidates.length>0?[`The log does not \
say which task this was. Received and not ended at that time: ${t.candidates.slice(0,yH).map(Ot).join(", ")}.`,""]:[],"<details><summary>Why is this one group?<\
/summary>","","| part | value | why it counts |","|---|---|---|",...e.map(({name:l,value:c,hint:u})=>`| ${l} | ${$t(c)} | ${u} |`),"","</details>",""].join(`
`)}i(_H,"renderDetails");function DH(t){let e=[];for(let{type:r,message:n,frames:s,link:o}of t.exceptions){o==="cause"&&e.push("","The above exception was the d\
irect cause of the following exception:",""),o==="context"&&e.push("","During handling of the above exception, another exception occurred:",""),s.length>0&&e.push(
"Traceback (most recent call last):");for(let a of s)e.push(`  File "${_e(a.file,300)}", line ${a.line}, in ${_e(a.function,300)}`),a.source&&e.push(`    ${_e(a.
source,500)}`);if(r)for(let a of(n?`${r}: ${n}`:r).split(`
`,CH))e.push(a.slice(0,500))}return e}i(DH,"tracebackLines");function $_(t,e,r){let{ledger:n,judgement:s,issue:o}=t,a=t.group?.fresh.length??0;switch(e){case"re\
gressed":return`It failed again: ${a} ${a===1?"failure":"failures"}, the last ${St(n.lastSeen)}. The issue is open again.`;case"quiet":return`No failure since ${St(
n.lastSeen)}, and every log line up to ${St(r)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;case"seve\
rity-changed":return`Severity changed from ${o?.ledger?.severity??"unknown"} to **${s.severity}** (${ra(s.decidedBy.severity)}).`;case"milestone":return`${n.total}\
 failures so far, since ${St(n.firstSeen)}.`}}i($_,"renderComment");var Jt="celery-failure",An=`${Jt}/dashboard`,qc=`${Jt}/muted`,vn=i(t=>`${Jt}/${t}`,"severityLabel"),M_=kt.map(vn),_o=[{name:Jt,color:"37814a",description:"A rec\
urring failure of a Celery task, kept by Celery Failure Audit"},{name:vn("critical"),color:"b60205",description:"Celery failure: critical"},{name:vn("high"),color:"\
d93f0b",description:"Celery failure: high"},{name:vn("medium"),color:"fbca04",description:"Celery failure: medium"},{name:vn("low"),color:"c5def5",description:"\
Celery failure: low"},{name:qc,color:"ededed",description:"Set by a person: counted, but silent"},{name:An,color:"0e8a16",description:"Overview of all Celery fa\
ilures, kept by Celery Failure Audit"}];var le=class extends Error{static{i(this,"TrackerError")}outcome;advice;constructor(e,r,n=null){super(e),this.name="TrackerError",this.outcome=r,this.advice=n}};async function Jc(t,e,r){try{return await t.create(e)}catch(n){if(!(n instanceof le)||n.outcome!=="unknown")throw n;let s=(await t.list([])).find(o=>o.state==="\
open"&&r(o));if(!s)throw n;return s}}i(Jc,"createSurely");async function Rn(t,e,r){try{return await t.edit(e,r)}catch(n){if(!(n instanceof le)||n.outcome!=="unk\
nown")throw n;let s=await t.get(e);if(!(s!==null&&(r.body===void 0||s.body===r.body)&&(r.state===void 0||s.state===r.state)&&(r.addLabels??[]).every(a=>s.labels.
includes(a))&&!(r.removeLabels??[]).some(a=>s.labels.includes(a))))throw n;return s}}i(Rn,"editSurely");async function U_(t,e){let{tracker:r,stop:n}=e,s=[],o=[],a=null;t.some(({change:l})=>l!=="skip")&&await r.ensureLabels(_o);for(let l of t){let{cause:c}=l,u={fingerprint:c.
fingerprint,title:c.title,task:c.ledger.task,severity:c.judgement.severity,change:l.change,reason:l.reason,comment:null,number:c.issue?.issue.number??null,url:c.
issue?.issue.url??null,result:"skipped",problem:null};if(l.change==="skip"){s.push(u);continue}if(a===null&&n()&&(a="the run was asked to stop"),a!==null){s.push(
{...u,result:"failed",problem:a});continue}try{let{issue:d,comment:p,problem:f}=await xH(l,e);o.push(d);let B={...u,comment:p,number:d.number,url:d.url,result:"\
done",problem:f};s.push(B),e.onWrite(B)}catch(d){if(!(d instanceof le)||d.advice!==null&&o.length===0)throw d;s.push({...u,result:"failed",problem:d.message}),d.
advice!==null&&(a=d.message)}}return{receipts:s,written:o,stopped:a}}i(U_,"applyPlan");async function xH(t,e){let{change:r,cause:n}=t,{tracker:s,context:o}=e;if(r===
"open"||n.issue===null)return{issue:await OH(t,e),comment:null,problem:null};let{number:a,body:l}=n.issue.issue,c=await s.get(a);if(c===null)throw new le(`issue\
 #${a} was deleted or moved since it was listed`,"refused");if(mr(c.body)!==mr(l))throw new le(`issue #${a} was written by another run since it was listed`,"ref\
used");let u=await vH(t,c,e),d=vn(n.judgement.severity),p=n.judgement.labels.filter(m=>!n.ledger.labels.includes(m)),f=[d,...p].filter(m=>!c.labels.includes(m)),
B=c.labels.filter(m=>m!==d&&M_.includes(m)),h=$B(n,{...o,previous:null},c.body);return{issue:await Rn(s,a,{body:h,...B.length>0?{removeLabels:B}:{},...f.length>
0?{addLabels:f}:{},...r==="reopen"?{state:"open",stateReason:"reopened"}:{},...r==="close"?{state:"closed",stateReason:"completed"}:{}}),...u}}i(xH,"carryOut");
async function OH({cause:t,reason:e},{tracker:r,context:n}){let s=e==="came-back-late"?t.issue?.issue.number??null:null,o=[Jt,vn(t.judgement.severity),...t.judgement.
labels],a=$B(t,{...n,previous:s},null);return Jc(r,{title:t.title,body:a,labels:o},l=>{let c=Ur(l.body);return c?.kind==="issue"&&c.name===n.name&&c.key===t.fingerprint})}
i(OH,"open");async function vH(t,{number:e,body:r},{tracker:n,until:s}){let o=t.comment;if(o===null)return{comment:null,problem:null};let a=`<!-- celery-failure\
-audit:said ${o} ${mr(r)} -->`,l=i(async()=>(await n.comments(e)).some(c=>c.trimEnd().endsWith(`
${a}`)),"isThere");if(await l())return{comment:o,problem:null};try{await n.comment(e,`${$_(t.cause,o,s)}

${a}`)}catch(c){if(!(c instanceof le))throw c;if(c.outcome==="unknown"){if(await l())return{comment:o,problem:null};throw c}return{comment:null,problem:`the com\
ment was not written: ${c.message}`}}return{comment:o,problem:null}}i(vH,"comment");var AH=5*6e4,RH=7*864e5;function H_(t,e){let r=t.until??t.automaticUntil;if(t.since!==null||r===null)return{from:t.since,to:r,gap:null,continues:!1};let n=Date.
parse(r);if(e===null)return{from:Zc(n-(t.rebuilding?Math.max(t.lookbackMs,RH):t.lookbackMs)),to:r,gap:null,continues:!1};let s=n-t.maxCatchUpMs,o=Math.max(Date.
parse(e)-AH,s);return Date.parse(e)>=s?{from:Zc(Math.min(o,n)),to:r,gap:null,continues:!0}:{from:Zc(s),to:r,gap:[e,Zc(s)],continues:!0}}i(H_,"chooseWindow");function z_(t,e,r){
if(t===null)return{watermark:e.to,examined:Fr(e.examined),moved:!0};if(!(e.from<=t.watermark||r!==null))return{watermark:t.watermark,examined:Fr(t.examined,e.examined),
moved:!1};let s=e.to>t.watermark,o=t.examined.at(-1),a=e.examined.at(-1),l=r===null&&o&&a&&e.examined.length===1&&e.to>=t.watermark&&Y(a[1],o[1])>0?[[o[1],a[1]]]:
[];return{watermark:s?e.to:t.watermark,examined:Fr(t.examined,e.examined,l),moved:s}}i(z_,"advance");function j_(t,e,{from:r}){return t&&e!==null&&r>e?[e,r]:null}
i(j_,"gapBefore");var IH=20;function q_(t,e,r){let n=[];for(let[o,a]of[...t,...e?[e]:[]].toSorted((l,c)=>l[0]<c[0]?-1:1)){let l=n.at(-1);l&&o<=l[1]?l[1]=a>l[1]?
a:l[1]:n.push([o,a])}return(r.complete?n.flatMap(([o,a])=>[...o<r.from?[[o,a<r.from?a:r.from]]:[],...a>r.to?[[o>r.to?o:r.to,a]]:[]]):n).slice(-IH)}i(q_,"gapsLef\
t");function Zc(t){return`${new Date(t).toISOString().slice(0,19)}Z`}i(Zc,"iso");import{createHash as PH}from"node:crypto";var na={examined:[],streams:[]},K_=36e5,ar=24,LH=28*ar,FH=3*ar,NH=8,GH=3,$H=7*ar,MH=14*ar,UH=60,HH=4e3,zH=[{part:/^\d+$/,example:"ip-10-0-12-3, app/worker.2",becomes:"\
#"},{part:/^(?=.*\d[a-z]|.*[a-z]\d.*[a-z])[a-z\d]{5,}$/i,example:"eb-current-app-8f3c1a2b9d04",becomes:"#"},{part:/^[bcdfghjklmnpqrstvwxz]{5}$/,example:"celery-\
worker-7d9f8b6c5-zkxqw",becomes:"#"},{part:/\d+$/,example:"web2, worker07",becomes:"#"}];function Wc(t){return t.replace(/[a-z\d]+/gi,e=>{let r=zH.find(({part:n})=>n.
test(e));return r?e.replace(r.part,r.becomes):e})}i(Wc,"withoutInstance");function W_(t,{streams:e,senders:r},n,s,o){let a=s?Vc(n.from):Math.ceil(Date.parse(n.from)/
K_),l=Vc(n.to),c=n.complete&&a<l?[[a,l]]:[],u=J_([...t.examined,...c]),d=new Map(t.streams.map(h=>[h.key,h])),p=i((h,g,m,C,y)=>{let E=d.get(h),w=E===void 0||C>=
E.last;d.set(h,{key:h,role:g,name:w?m:E.name,last:w?C:E.last,hours:J_([...E?.hours??[],...y.map(KH)])})},"add"),f=new Set;for(let{source:h,program:g,label:m,hours:C,
lastRecordAt:y}of e){f.add(`${h}	${g}`);let E=`${h}	${g}	${m}`,w=Kc("worker",Wc(E)),D=o({source:h,program:g,label:m});p(w,null,D,y,C),p(Kc("one worker",E),w,D,y,
C)}for(let{source:h,program:g,hours:m,lastAt:C}of r){let y=`${h}	${g}`,E=Kc("sender",Wc(y));if(!f.has(y)&&!d.has(E))continue;let w=o({source:h,program:g,label:""});
p(E,null,w,C,m),p(Kc("one sender",y),E,w,C,m)}let B=Math.max(0,...u.map(([,h])=>h))-LH;return{examined:Z_(u,B),streams:ZH([...d.values()].map(h=>({...h,hours:Z_(
h.hours,B)})).filter(({hours:h})=>h.length>0))}}i(W_,"attend");function UB({examined:t,streams:e},r){let n=Vc(r),s=new Set(V_(t)),o=i(c=>{let u=JH(c,s,n);return u===
null?[]:[{key:c.key,name:c.name,last:c.last,usualGapMinutes:u*60}]},"silent"),a=[];for(let c of e.filter(u=>u.role===null)){let u=o(c);if(a.push(...u),u.length>
0)continue;let d=e.filter(p=>p.role===c.key);a.push(...d.filter(p=>jH(p)&&qH(p,d)).flatMap(p=>o(p)))}return[...new Map(a.toSorted((c,u)=>c.last<u.last?-1:1).map(
c=>[c.name,c])).values()].toSorted((c,u)=>c.name<u.name?-1:1)}i(UB,"silentStreams");function jH({hours:t}){let e=t.at(-1)?.[1]??0;return Array.from({length:$H/ar},
(r,n)=>e-n*ar).every(r=>t.some(([n,s])=>n<r&&s>r-ar))}i(jH,"isSteady");function qH({hours:t},e){let r=t.at(-1)?.[1]??0;return e.every(({hours:n})=>(n[0]?.[0]??0)<
r-ar)}i(qH,"isMissed");function JH({hours:t},e,r){let n=V_(t).filter(B=>B<r),[s,o]=[n[0],n.at(-1)];if(s===void 0||o===void 0||n.length<NH||new Set(n.map(B=>Math.
floor(B/ar))).size<GH||r-s<FH||r-o>MH)return null;let a=new Map,l=new Set(n);for(let B=s;B<=o;B++){if(!e.has(B)&&!l.has(B))continue;let h=a.get(MB(B))??{seen:0,
wrote:0};a.set(MB(B),{seen:h.seen+1,wrote:h.wrote+(l.has(B)?1:0)})}let c=i((B,h)=>{let g=0;for(let m=B;m<h;m++){let C=a.get(MB(m));C&&e.has(m)&&(g+=C.wrote/C.seen)}
return g},"weight"),u=0,d=0;for(let[B,h]of n.entries()){let g=n[B+1];if(g===void 0)break;u=Math.max(u,g-h),g-h>1&&(d=Math.max(d,c(h+1,g)))}let p=d*(1.3+(10/n.length)**
2),f=n.length/Math.max(1,o-s+1)*ar;return c(o+1,r)>Math.max(p,Math.min(8,.75*f))?Math.max(1,u):null}i(JH,"silence");function MB(t){let e=(Math.floor(t/ar)+4)%7;
return t%ar+(e===0||e===6?ar:0)}i(MB,"slotOf");function ZH(t){let e=t.toSorted((s,o)=>+(s.role!==null)-+(o.role!==null)||(s.last>o.last?-1:s.last<o.last?1:s.key<
o.key?-1:1)),r=[],n=0;for(let s of[!0,!1])for(let o of e.filter(({role:a})=>a===null===s).slice(0,UH))n+=o.hours.length*2,n<=HH&&r.push(o);return r.toSorted((s,o)=>s.
key<o.key?-1:1)}i(ZH,"bounded");function J_(t){let e=[];for(let[r,n]of t.toSorted((s,o)=>s[0]-o[0]||s[1]-o[1])){let s=e.at(-1);s&&r<=s[1]?s[1]=Math.max(s[1],n):
e.push([r,n])}return e}i(J_,"union");function Z_(t,e){return t.flatMap(([r,n])=>n<=e?[]:[[Math.max(r,e),n]])}i(Z_,"since");function V_(t){return t.flatMap(([e,r])=>Array.
from({length:r-e},(n,s)=>e+s))}i(V_,"hoursOf");function KH(t){let e=Vc(`${t}:00:00Z`);return[e,e+1]}i(KH,"rangeOf");function Vc(t){return Math.floor(Date.parse(
t)/K_)}i(Vc,"hourOf");function Kc(t,e){return PH("sha256").update(`${t}
${e}`).digest("hex").slice(0,8)}i(Kc,"keyOf");function HB(t){let e=0;return t.flatMap(([r,n])=>{let s=[r-e,n-r];return e=n,s})}i(HB,"packHours");function Y_(t){
let e=[],r=0;for(let n=0;n+1<t.length;n+=2){let s=r+(t[n]??0);r=s+(t[n+1]??0),e.push([s,r])}return e}i(Y_,"unpackHours");var Q_=Be().regex(/^\d{1,25}$/),X_=Co({i:Be().nullable(),r:Be().nullable(),p:We(Mr([Be(),Be()]))}),eD=We(Dr().int().nonnegative()).max(1e4),WH=Mr([Be(),Be().nullable(),
Be(),Be(),eD]),VH=Co({w:Be(),x:We(Mr([Q_,Q_])),g:We(Mr([Be(),Be()])),l:We(IB),e:We(Be().regex(/^[0-9a-f]{16}$/)),i:We(Dr().int().positive()),d:ta([We(X_.extend(
{n:Be()})),X_]),s:Co({x:eD,r:We(WH)}).optional().catch(void 0)});function tD(t){return{w:t.watermark,x:t.examined,g:t.gaps,l:t.ledgers.map(Eo),e:t.evicted,i:t.known,
d:t.channels.map(({name:e,intent:r,delivered:n,pending:s})=>({n:e,i:r,r:n,p:s.map(({fingerprint:o,change:a})=>[o,a])})),...t.streams.examined.length===0?{}:{s:YH(
t.streams)}}}i(tD,"packDashboard");function YH({examined:t,streams:e}){return{x:HB(t),r:e.map(({key:r,role:n,name:s,last:o,hours:a})=>[r,n,s,o,HB(a)])}}i(YH,"pa\
ckStreams");function QH(t){if(t===void 0)return na;let e=i(r=>Y_(r).filter(([n,s])=>s-n<=744),"bounded");return{examined:e(t.x),streams:t.r.map(([r,n,s,o,a])=>({
key:r,role:n,name:s,last:o,hours:e(a)}))}}i(QH,"unpackStreams");var XH=500,e2=8;function zB(t,e,r){let n=t.toSorted((l,c)=>l.lastSeen>c.lastSeen?-1:l.lastSeen<c.
lastSeen?1:l.fingerprint<c.fingerprint?-1:1),s=n.slice(0,r),o=new Set(s.map(({fingerprint:l})=>l)),a=[...e.filter(l=>!o.has(l)),...n.slice(r).map(({fingerprint:l})=>l)];
return{ledgers:s.map(t2).toSorted((l,c)=>l.fingerprint<c.fingerprint?-1:1),evicted:[...new Set(a)].slice(-XH)}}i(zB,"makeRoom");function t2(t){let e=i(n=>new Date(
Date.parse(t.lastSeen)-n*864e5).toISOString().slice(0,10),"day"),r=i((n,s)=>Object.fromEntries(Object.entries(n).filter(([o])=>o>=s)),"since");return{...t,title:_e(
t.title,120),template:_e(t.template,120),days:r(t.days,e(e2)),hours:r(t.hours,e(1)),recent:t.recent.slice(-5),counted:[]}}i(t2,"inShort");function r2(t){let e=VH.
safeParse(t);if(!e.success)return null;let{w:r,x:n,g:s,l:o,e:a,i:l,d:c,s:u}=e.data;return{watermark:r,examined:n,gaps:s,ledgers:o.map(PB),evicted:a,known:l,channels:(Array.
isArray(c)?c:[{n:"Slack",...c}]).map(({n:d,i:p,r:f,p:B})=>({name:d,intent:p,delivered:f,pending:B.map(([h,g])=>({fingerprint:h,change:g}))})).filter(({intent:d,
delivered:p,pending:f})=>d!==null||p!==null||f.length>0),streams:QH(u)}}i(r2,"readDashboard");function Yc(t,e){let r=[],n=null,s=null;for(let l of t.toSorted((c,u)=>c.
number-u.number)){let c=Ur(l.body);if(!(!c||c.name!==e)){if(c.kind==="dashboard"){if(!l.labels.includes(An)||n!==null||l.state==="closed")continue;n=l,s=r2(c.state)}else if(l.
labels.includes(Jt)){let u=Uc(c.state);r.push({issue:l,fingerprint:c.key,ledger:u?.fingerprint===c.key?u:null})}}}let o=new Map;for(let l of r){let c=o.get(l.fingerprint);
(!c||n2(l.issue,c.issue))&&o.set(l.fingerprint,l)}let a=new Map((s?.ledgers??[]).map(l=>[l.fingerprint,l]));return{dashboard:s,dashboardIssue:n,issues:o,all:r,ledgerOf(l){
let c=o.get(l)?.ledger??null,u=a.get(l)??null;return c&&u?Zl(c,u):c??u}}}i(Yc,"readState");function n2(t,e){return t.state!==e.state?t.state==="open":t.state===
"closed"&&(t.closedAt??"")>(e.closedAt??"")}i(n2,"preferred");var rD=100;async function sD(t,e){let r=await t.list([]),n=Yc(r,e).dashboard?.known??[],s=new Set(r.map(({number:c})=>c)),o=n.filter(c=>!s.has(c)).toSorted((c,u)=>u-
c),a=[];for(let c of o.slice(0,rD)){let u=await t.get(c);u&&a.push(u)}if(o.length>rD&&a.length>0)throw new le(`${o.length} issues of this audit are in no list a\
ny more, but they are still there`,"refused",`Was the label ${Jt} renamed or deleted? Rename it back; or delete the dashboard issue to start anew.`);let l=await s2(
t,e,r,a);return o2(t,e,l)}i(sD,"findIssues");async function s2(t,e,r,n){let s=n.filter(l=>!l.labels.includes(Jt)&&jB(l,"issue",e)),o=[...r,...n.filter(l=>!s.includes(
l))];if(s.length===0||!(await t.ensureLabels(_o)).includes(Jt))return{issues:o,problems:[]};let a=[];for(let l of s){o.push({...l,labels:[...l.labels,Jt]});let c=await oD(
()=>Rn(t,l.number,{addLabels:[Jt]}));c!==null&&a.push(`#${l.number} is without its label: ${c}.`)}return{issues:o,problems:a}}i(s2,"relabel");async function o2(t,e,r){
let n=new Map(r.issues.map(o=>[o.number,o])),s=[...r.problems];for(let o of nD(r.issues,e)){let a=nD(await i2(t,o),e).find(d=>d.length>1),[l,...c]=a??[];if(!l)continue;
let u=await a2(t,e,l,c);if(typeof u=="string"){s.push(`#${l.number} and its duplicates were not merged: ${u}.`);continue}n.set(u.number,u);for(let d of c){let p=await oD(
()=>Rn(t,d.number,l2(d,l.number)));p===null?n.delete(d.number):s.push(`#${d.number} was not closed as a duplicate of #${l.number}: ${p}.`)}}return{issues:[...n.
values()].toSorted((o,a)=>o.number-a.number),problems:s}}i(o2,"mergeTwins");function nD(t,e){let r=new Map;for(let n of t.toSorted((s,o)=>s.number-o.number)){if(n.
state!=="open"||!(jB(n,"issue",e)||jB(n,"dashboard",e)))continue;let s=Ur(n.body),o=`${s?.kind} ${s?.key}`,[a,...l]=r.get(o)??[n],c=s?.kind==="dashboard"&&s.state!==
null&&Ur(a.body)?.state===null;a===n?r.set(o,[n]):r.set(o,c?[n,a,...l]:[a,...l,n])}return[...r.values()].filter(n=>n.length>1)}i(nD,"twinsOf");async function i2(t,e){
let r=[];for(let{number:n}of e){let s=await t.get(n);s&&r.push(s)}return r}i(i2,"reread");async function a2(t,e,r,n){let s=[r,...n].flatMap(({body:u})=>{let d=Ur(
u),p=d?.kind==="issue"?Uc(d.state):null;return p!==null&&p.fingerprint===d?.key?[p]:[]}),[o,...a]=s;if(!o)return r;let l=a.reduce((u,d)=>Zl(u,d),o),c=L_(r.body,
To("issue",e,l.fingerprint,Eo(l)));if(mr(c)===mr(r.body))return r;try{return await Rn(t,r.number,{body:c})}catch(u){if(!(u instanceof le))throw u;return u.message}}
i(a2,"takeOver");function l2({body:t},e){let r=Ur(t),n=r?.kind==="dashboard"?"a dashboard":"an issue for this cause",s=[`Duplicate of #${e}: two runs of the aud\
it opened ${n} at the same time. Everything is counted there.`,...r?.kind==="dashboard"?[]:["",`Key of this cause: ${Ot(r?.key??"")}`]];return{body:GB(s,ko(t)),
state:"closed",stateReason:"duplicate",duplicateOf:e}}i(l2,"forsaken");function jB({body:t,labels:e},r,n){let s=Ur(t);return s?.kind!==r||s.name!==n?!1:r==="iss\
ue"||e.includes(An)}i(jB,"claims");async function oD(t){try{return await t(),null}catch(e){if(!(e instanceof le))throw e;return e.message}}i(oD,"attempt");function c2(t){return t.length}i(c2,"defaultStringLength");function Qc(t,e){let r=e||{},n=(r.align||[]).concat(),s=r.stringLength||c2,o=[],a=[],l=[],c=[],u=0,d=-1;
for(;++d<t.length;){let g=[],m=[],C=-1;for(t[d].length>u&&(u=t[d].length);++C<t[d].length;){let y=u2(t[d][C]);if(r.alignDelimiters!==!1){let E=s(y);m[C]=E,(c[C]===
void 0||E>c[C])&&(c[C]=E)}g.push(y)}a[d]=g,l[d]=m}let p=-1;if(typeof n=="object"&&"length"in n)for(;++p<u;)o[p]=iD(n[p]);else{let g=iD(n);for(;++p<u;)o[p]=g}p=-1;
let f=[],B=[];for(;++p<u;){let g=o[p],m="",C="";g===99?(m=":",C=":"):g===108?m=":":g===114&&(C=":");let y=r.alignDelimiters===!1?1:Math.max(1,c[p]-m.length-C.length),
E=m+"-".repeat(y)+C;r.alignDelimiters!==!1&&(y=m.length+y+C.length,y>c[p]&&(c[p]=y),B[p]=y),f[p]=E}a.splice(1,0,f),l.splice(1,0,B),d=-1;let h=[];for(;++d<a.length;){
let g=a[d],m=l[d],C=r.fillRows===!1?Math.max(1,a[d===1?0:d].length):u;p=-1;let y=[];for(;++p<C;){let E=g[p]||"",w="",D="";if(r.alignDelimiters!==!1){let k=c[p]-
(m[p]||0),v=o[p];if(v===114)w=" ".repeat(k);else if(v===99){let O=k/2;k%2?(w=" ".repeat(O+.5),D=" ".repeat(O-.5)):(w=" ".repeat(O),D=w)}else D=" ".repeat(k)}r.delimiterStart!==
!1&&!p&&y.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&E==="")&&(r.delimiterStart!==!1||p)&&y.push(" "),r.alignDelimiters!==!1&&y.push(w),y.push(E),r.alignDelimiters!==
!1&&y.push(D),r.padding!==!1&&y.push(" "),(r.delimiterEnd!==!1||p!==C-1)&&y.push("|")}h.push(r.delimiterEnd===!1?y.join("").replace(/ +$/,""):y.join(""))}return h.
join(`
`)}i(Qc,"markdownTable");function u2(t){return t==null?"":String(t)}i(u2,"serialize");function iD(t){let e=typeof t=="string"?t.codePointAt(0):0;return e===67||
e===99?99:e===76||e===108?108:e===82||e===114?114:0}i(iD,"toAlignment");var d2=44e3;function uD(t){return t==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${t})`}i(uD,"dashboardTitle");function Xc(t,e){let r=e===
null?{above:"",below:""}:ko(e),n=p2(t,Math.min(d2,P_(r)));return zc(n,[200,100,50,20,0].map(s=>()=>[f2(t,s)]),r)}i(Xc,"renderDashboard");var aD=["open","waiting",
"closed","below threshold","ignored"],lD=14;function p2({name:t,state:e},r){let n=i(o=>To("dashboard",t,"dashboard",tD(o)),"write"),s=n(e);if(s.length<=r)return s;
for(let o=e.ledgers.length;o>0;o=Math.floor(o*.8)){let a=n({...e,...zB(e.ledgers,e.evicted,o)});if(a.length<=r)return a}return n({...e,...zB(e.ledgers,e.evicted,
0)})}i(p2,"markerOf");function f2({state:t,rows:e,notes:r},n){let s=i(c=>e.filter(u=>u.state===c).length,"count"),o=e.toSorted((c,u)=>aD.indexOf(c.state)-aD.indexOf(
u.state)).slice(0,n),a=o.filter(({state:c})=>c==="open"||c==="waiting"),l=o.filter(({state:c})=>c!=="open"&&c!=="waiting");return[`Logs are read up to ${St(t.watermark)}\
, at ${t.watermark.slice(11,16)} UTC. ${s("open")} ${s("open")===1?"cause has":"causes have"} an open issue, ${s("waiting")} more ${s("waiting")===1?"is":"are"}\
 frequent enough and wait for room, ${s("below threshold")} ${s("below threshold")===1?"is":"are"} below the threshold.`,"",...r.length>0?["> [!WARNING]",...r.map(
c=>`> - ${Ir(c)}`),""]:[],...t.gaps.length>0?[`Never examined: ${t.gaps.map(([c,u])=>`${St(c)} to ${St(u)}`).join("; ")}.`,""]:[],...e.length===0?["No task has \
failed for good in the time examined.",""]:[],...a.length>0?[cD(a),""]:[],...l.length>0?[`<details><summary>${e.length-s("open")-s("waiting")} more: below the t\
hreshold, closed or ignored</summary>`,"",cD(l),"","</details>",""]:[],...e.length>n?[`${e.length-n} more are in the report of the run.`,""]:[],"<sub>This issue\
 holds the state of the audit. If it is closed or deleted, it is rebuilt from the failure issues; causes without an issue are forgotten.</sub>"].join(`
`)}i(f2,"renderTable");function cD(t){return Qc([["Severity","Cause","Failures",`${lD} days`,"Last","Issue"],...t.map(({cause:e,number:r,state:n})=>[e.judgement.
severity,$t(_e(e.title,110)),String(e.ledger.total),jc(e.ledger,lD),St(e.ledger.lastSeen),r===null?n==="below threshold"?"too few":n:n==="open"?`#${r}`:`#${r} ${n}`])],
{alignDelimiters:!1})}i(cD,"tableOf");function dD({all:t},e){let r=i(n=>Kr(n,e),"isInside");return t.every(({ledger:n})=>n?.counted.every(([s,o])=>r(s)&&r(o))??!1)}i(dD,"isUnfinishedFirstRun");async function pD(t,e){
let r=[];for(let{number:n,body:s}of t)try{let o=await e.get(n);o&&mr(o.body)!==mr(s)&&r.push(`Issue #${n} was overwritten by another run: the same time is read \
again next time.`)}catch(o){if(!(o instanceof le))throw o}return r}i(pD,"overwritten");function fD(t,e,r){let n=new Set(e.receipts.filter(({result:o})=>o==="don\
e").map(({fingerprint:o})=>o));return{ledgers:t.filter(({fingerprint:o,issue:a,ledger:l})=>!n.has(o)&&(a===null||l.total>(a.ledger?.total??0))).map(({ledger:o,judgement:a})=>({
...o,severity:a.severity,counted:[]})),evicted:r.dashboard?.evicted??[]}}i(fD,"keptLedgers");function BD(t,e){let r=new Map([...t.issues].map(([s,{issue:o}])=>[
s,o])),n=new Map(e.written.map(s=>[s.number,s]));for(let{fingerprint:s,number:o,result:a}of e.receipts){let l=o===null?void 0:n.get(o);a==="done"&&l&&r.set(s,l)}
return r}i(BD,"issueNumbers");function hD(t,e,r){let n=new Set(e.receipts.filter(({result:s})=>s==="failed").map(({fingerprint:s})=>s));return t.map(({cause:s,change:o,
reason:a})=>{let l=r.get(s.fingerprint);if(l)return{cause:s,number:l.number,state:l.state};if(a==="ignored-by-rule")return{cause:s,number:null,state:"ignored"};
let c=o==="open"||n.has(s.fingerprint)||["over-budget","open-limit","baseline","nothing-new"].includes(a);return{cause:s,number:null,state:c?"waiting":"below th\
reshold"}})}i(hD,"dashboardRows");async function qB(t,e,r){if(e===null){await t.ensureLabels(_o);let s={title:uD(r.name),body:Xc(r,null),labels:[An]};return Jc(
t,s,({body:o,labels:a})=>a.includes(An)&&Hc(o,r.name)==="dashboard")}if(Xc(r,e.body)===e.body.replaceAll(`\r
`,`
`))return e;let n=await t.get(e.number);return n===null||mr(n.body)!==mr(e.body)?null:Rn(t,e.number,{body:Xc(r,n.body)})}i(qB,"writeDashboard");function mD(t,e,r){
let n=new Set(t.dashboard?.known??[]),s=new Set(r.filter(({ignore:a})=>a).map(({fingerprint:a})=>a.hash)),o=[...t.all.filter(({issue:a,fingerprint:l})=>!n.has(a.
number)&&!s.has(l)).map(({fingerprint:a})=>({fingerprint:a,change:"open"})),...e.flatMap(({fingerprint:a,change:l,comment:c,result:u})=>u!=="done"?[]:l==="open"||
l==="reopen"||l==="close"?[{fingerprint:a,change:l}]:c==="severity-changed"||c==="milestone"?[{fingerprint:a,change:c}]:[])];return[...new Map(o.map(a=>[`${a.fingerprint}\
 ${a.change}`,a])).values()]}i(mD,"changesOf");var B2=5;function CD(t,e,r){let n=new Map;for(let s of t){let o=s.fingerprint.hash;s.ledger&&n.set(o,{fingerprint:o,title:s.title,group:s,ledger:s.ledger,before:s.
before,issue:e.issues.get(o)??null,judgement:s})}for(let s of[...e.issues.keys(),...(e.dashboard?.ledgers??[]).map(o=>o.fingerprint)]){let o=e.ledgerOf(s);n.has(
s)||!o||n.set(s,{fingerprint:s,title:o.title,group:null,ledger:o,before:o,issue:e.issues.get(s)??null,judgement:r.absent(o)})}return[...n.values()].toSorted(h2)}
i(CD,"causesOf");function h2(t,e){return kt.indexOf(t.judgement.severity)-kt.indexOf(e.judgement.severity)||e.ledger.total-t.ledger.total||(t.fingerprint<e.fingerprint?
-1:t.fingerprint>e.fingerprint?1:0)}i(h2,"byRank");function yD(t,e){let{state:r,policy:n}=e,s=t.map(p=>({cause:p,...m2(p,e)})),o=s.filter(({change:p})=>p==="reo\
pen").length,a=s.filter(({change:p})=>p==="close").length,l=r.all.filter(({issue:p})=>p.state==="open").length+o-a,c=new Set(r.dashboard?.known??[]),u=r.dashboard===
null?r.all.length:r.all.filter(({issue:p})=>!c.has(p.number)).length,d=(r.dashboard===null?Math.min(B2,n.maxNew):n.maxNew)-u;return s.map(p=>{if(p.change!=="ope\
n")return p;if(p.reason!=="critical"){if(l>=n.maxOpen)return{...p,change:"skip",reason:"open-limit"};if(d<=0)return{...p,change:"skip",reason:r.dashboard===null?
"baseline":"over-budget"}}return l+=1,d-=1,p})}i(yD,"planIssues");var In=i(t=>({change:"skip",reason:t,comment:null}),"skip");function m2(t,e){let{group:r,issue:n,
judgement:s,ledger:o,before:a}=t,{policy:l,until:c}=e,u=r?.fresh??[];if(!e.countable)return In("no-ids");if(s.ignore)return In("ignored-by-rule");if(n&&n.issue.
state==="open"){let p=n.issue.labels.includes(qc);if(u.length>0)return p?{change:"update",reason:"muted",comment:null}:gD(t)?{change:"update",reason:"severity-c\
hanged",comment:"severity-changed"}:{change:"update",reason:"still-failing",comment:g2(a,o)?"milestone":null};if(!p&&gD(t))return{change:"update",reason:"severi\
ty-changed",comment:"severity-changed"};let f=e.gaps.every(([,B])=>B<=o.lastSeen);return e.healthy&&f&&hE(o,c,s.closeMs)?{change:"close",reason:"quiet",comment:p?
null:"quiet"}:In("nothing-new")}if(n){let p=o.total>(n.ledger?.total??0);if(u.length===0&&!p)return In("nothing-new");let{stateReason:f,closedAt:B,labels:h}=n.issue;
return f==="not_planned"||f==="duplicate"?{change:"update",reason:"closed-by-person",comment:null}:h.includes(qc)?{change:"update",reason:"muted",comment:null}:
B!==null&&o.lastSeen<=B?{change:"update",reason:"older-than-close",comment:null}:(B===null?0:Date.parse(c)-Date.parse(B))<=l.reopenMs?{change:"reopen",reason:"r\
egressed",comment:"regressed"}:e.progress?{change:"open",reason:"came-back-late",comment:null}:In("nothing-new")}if(r&&u.length===0&&r.before===null)return In("\
silent-environment");let d=BE(o,u,s.severity,s.open);return d?e.progress?d==="critical"?{change:"open",reason:"critical",comment:null}:a===null?{change:"open",reason:"\
first-seen",comment:null}:{change:"open",reason:u.length===0?"room-again":"reached-threshold",comment:null}:In("nothing-new"):In("below-threshold")}i(m2,"decide");
function gD({issue:t,judgement:e}){return t?.ledger!=null&&t.ledger.severity!==e.severity}i(gD,"severityChanged");function g2(t,e){return t!==null&&Math.floor(Math.
log10(e.total))>Math.floor(Math.log10(Math.max(1,t.total)))}i(g2,"milestone");function bD(t){return kt.find(e=>t.includes(e))??null}i(bD,"worstSeverity");var Pn=class extends Error{static{i(this,"Stopped")}constructor(){super("The run was asked to stop before it wrote anything; the next one goes on where the last\
 one ended."),this.name="Stopped"}},ED=200;async function qse(t,e){let{source:r,tracker:n}=t,{name:s,policy:o,publication:a}=e,l=t.clock(),c=[],u=await sD(n,s);
c.push(...u.problems);let d=Yc(u.issues,s),{from:p,to:f,gap:B,continues:h}=H_({...e.window,rebuilding:d.dashboard===null&&d.all.length>0},d.dashboard?.watermark??
null);B&&c.push(`Nobody looked at ${B[0]} to ${B[1]}: the audit was away for longer than max-catch-up.`);let g=await Qb(r,p,f,(U,ee)=>{if(t.stop())throw new Pn;
t.progress({step:"events",events:U,at:ee})}),{log:m,coverage:C}=g;c.push(...g.problems),d.dashboard===null&&!dD(d,C.examined)&&c.push("The dashboard was lost or\
 is damaged and has been rebuilt from the issues; causes without an issue start anew.");let y=m.streams.length===0;y&&m.events>=ED&&c.push(`No line of a Celery \
worker among ${m.events} events: wrong group, system, query or program?`);let E=h?d.dashboard?.examined??[]:[],w=m.failures.filter(({eventId:U})=>!Kr(U,E)),D=$w(
o.apps),k=w.filter(({task:U})=>D(U)),v=sT(o),O=m.swallowed.filter(({task:U,eventId:ee})=>D(U)&&!Kr(ee,E)),{failures:$,redactor:x}=eT([...k,...O.map(qw)],Mw(o.environments),
{patterns:o.redact,code:o.code.strip,alsoRead:[...m.swallowed,...m.unrecognised.samples].map(({text:U})=>U)}),q=Jw($.slice(k.length),v),J=$.slice(0,k.length),re=q.
length===0?J:[...J,...q].toSorted((U,ee)=>Y(U.eventId,ee.eventId)),P=new Set(q.map(({eventId:U})=>U)),I=O.filter(({eventId:U})=>!P.has(U)),ue=jw(re,s,o,v,{ledgerOf:d.
ledgerOf,hasIssue:i(U=>d.issues.has(U),"hasIssue"),examined:d.dashboard?.examined??[],evicted:new Set(d.dashboard?.evicted)},C.examined,a);t.progress({step:"fai\
lures",failures:re.length,groups:ue.length});let ce=bE(ue.filter(({ignore:U})=>!U).map(({fingerprint:U,signs:ee})=>({fingerprint:U.hash,signs:ee}))),ze=j_(h,d.dashboard?.
watermark??null,C),Ie=z_(d.dashboard,C,ze),xe=q_(d.dashboard?.gaps??[],ze,C),ve=W_(d.dashboard?.streams??na,m,{...C,complete:C.complete&&!g.search.untold.includes(
"streams")},h&&ze===null,({source:U,program:ee,label:Gt})=>{let bl=`${ee} ${Gt}`.trim();return x.redact(a==="full"?`${U} ${bl}`:Wc(bl))}),Qe=UB(ve,Ie.watermark),
ke=CD(ue,d,v),fe=yD(ke,{state:d,policy:o,until:C.to,healthy:C.complete&&!y&&Qe.length===0&&Ie.watermark===C.to,gaps:xe,progress:Ie.moved||ue.some(({fresh:U})=>U.
length>0),countable:r.hasIds});if(t.progress({step:"plan",plan:fe}),t.stop())throw new Pn;let te=y&&m.events>=ED&&d.dashboard===null,Ae=te?{receipts:[],written:[],
stopped:null}:await U_(fe,{tracker:n,context:{name:s,policy:o,linkTo:i((U,ee)=>r.link({id:ee,at:U,source:"",program:""}),"linkTo")},until:C.to,stop:t.stop,onWrite:i(
U=>t.progress({step:"write",receipt:U}),"onWrite")});Ae.stopped!==null&&c.push(`Issues were not written to the end: ${Ae.stopped}.`);for(let{result:U,problem:ee,
title:Gt}of Ae.receipts)U==="failed"&&Ae.stopped===null&&c.push(`${Gt}: ${ee??"the change failed"}.`);let z=e.dryRun?[]:await pD(Ae.written,n);c.push(...z);let ge=Ae.
stopped===null&&z.length===0&&!te&&Ae.receipts.every(({result:U})=>U!=="failed"),G=mD(d,Ae.receipts,ue),Q=d.dashboard?UB(d.dashboard.streams,d.dashboard.watermark):
[],ae=Q.filter(({key:U})=>!Qe.some(ee=>ee.key===U)&&ve.streams.some(ee=>ee.key===U&&ee.last>(d.dashboard?.watermark??""))),ie=Qe.filter(({key:U})=>!Q.some(ee=>ee.
key===U)),he=By(t.notifiers,d.dashboard?.channels??[],{when:e.digest,key:C.to,first:d.dashboard===null,fresh:ue.some(({fresh:U})=>U.length>0),changes:[...G,...ie.
map(({key:U})=>({fingerprint:U,change:"silent"})),...ae.map(({key:U})=>({fingerprint:U,change:"awake"}))],mute:e.dryRun||te||t.stop()}),Fe=BD(d,Ae),Ct={watermark:ge?
Ie.watermark:d.dashboard?.watermark??C.from,examined:ge?Ie.examined:d.dashboard?.examined??[],gaps:ge?xe:d.dashboard?.gaps??[],streams:ge?ve:d.dashboard?.streams??
na,...ge?fD(ke,Ae,d):{ledgers:d.dashboard?.ledgers??[],evicted:d.dashboard?.evicted??[]},known:[...new Set([...d.all.map(({issue:U})=>U.number),...Ae.written.map(
({number:U})=>U)])].toSorted((U,ee)=>U-ee),channels:pp(d.dashboard?.channels??[],he.map(({memory:U})=>U))},Tt=hD(fe,Ae,Fe),ct=[...ur(Qe,[]),...c,...C.complete?[]:
C.reasons],Z=d.dashboardIssue,W=r.hasIds&&!te&&Ae.stopped===null&&!t.stop(),ye=W;if(W){let U=await qB(n,Z,{name:s,state:Ct,rows:Tt,notes:ct});ye=U!==null,U===null&&
c.push("Another run wrote the dashboard meanwhile: the same time is read again."),Z=U??Z}let Ke=i(U=>C2(U,fe,Fe),"describe"),pe={name:s,key:C.to,repeat:!1,baseline:d.
dashboard===null,coverage:C,workers:m.streams.length,silent:Qe,awake:ae.map(({name:U})=>U),failures:re.length,changes:G.flatMap(Ke),totals:Sl(ue),groups:fe.flatMap(
({cause:U})=>U.group?[{title:U.title,severity:U.judgement.severity,count:U.group.failures.length,trend:U.group.trend,...wD(Fe.get(U.fingerprint)),waiting:Tt.some(
ee=>ee.cause===U&&ee.state==="waiting"),transient:U.judgement.transient,outage:ce.findIndex(({members:ee})=>ee.includes(U.fingerprint))}]:[]),outages:ce.map(({root:U,
from:ee,to:Gt,failures:bl,members:K1})=>({root:U,from:ee,to:Gt,failures:bl,causes:K1.length})),expected:m.expected,savedByRetry:m.savedByRetry.reduce((U,{executions:ee})=>U+
ee,0),otherApps:w.length-k.length,ignored:ue.reduce((U,ee)=>U+(ee.ignore?ee.failures.length:0),0),swallowed:I.length,unrecognised:m.unrecognised.count,dashboardUrl:Z?.
url||null,problems:c},X=t.stop()||ye!==W?{arrived:[],problems:[]}:await hy(he,pe,Ke);c.push(...X.problems);let be=t.stop();if(be&&Ae.stopped===null&&c.push("The\
 run was asked to stop before it had told everybody; the next one goes on."),X.arrived.length>0&&ye){let U={...Ct,channels:pp(Ct.channels,X.arrived)};await qB(n,
Z,{name:s,state:U,rows:Tt,notes:ct})}let Ne=te||be?"failed":C.complete&&c.length===0?"ok":"degraded";return{report:dy({name:s,coverage:C,log:{...m,swallowed:I},
silent:Qe,outages:ce,groups:ue,plan:fe,receipts:Ae.receipts,dryRun:e.dryRun,numbers:Fe,otherApps:pe.otherApps,problems:[...c],redact:i(U=>x.redact(U),"redact"),
sample:i(U=>(a==="full"?x.redact(U):xi(x.redact(U))).slice(0,500),"sample"),showStreams:a==="full",cost:{logRequests:C.requests,githubRequests:n.requests,events:m.
events,ms:Math.round(t.clock()-l),search:g.search}}),digest:pe,groups:ue,plan:fe,receipts:Ae.receipts,highestSeverity:bD(ue.filter(({ignore:U,silent:ee})=>!U&&!ee).
map(({severity:U})=>U)),verdict:Ne}}i(qse,"runAudit");function C2({fingerprint:t,change:e},r,n){let s=r.find(({cause:a})=>a.fingerprint===t);if(!s)return[];let{
cause:o}=s;return[{change:e,title:o.title,severity:o.judgement.severity,total:o.ledger.total,...wD(n.get(t))}]}i(C2,"described");function wD(t){return{number:t?.
number??null,url:t?.url||null}}i(wD,"address");import{existsSync as m1,statSync as VV}from"node:fs";import{readFile as YV}from"node:fs/promises";import{join as Yd}from"node:path";var eu=En(oc(),1);import{createReadStream as y2}from"node:fs";import{readdir as b2,stat as SD}from"node:fs/promises";import{basename as E2,join as kD}from"node:path";var we=class extends Error{static{i(this,"SourceError")}advice;constructor(e,r=null){super(e),this.name="SourceError",this.advice=r}};var w2=1<<20;async function _D(t,e,r,n){let s=new Map;for(let o of t){if(o==="-"){s.set("-",{path:"-",modifiedAt:DD(n()),open:r,once:!0});continue}let a=await T2(
o,e);if(a.length===0)throw new we(`no file matches ${o}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?, relative to the workspace.");for(let l of a)
s.set(l,await S2(l,e))}return[...s.values()]}i(_D,"findArchives");async function T2(t,e){let r=await SD(ZB(e,t)).catch(()=>null);if(r?.isDirectory()===!0)return TD(
t.replace(/\/+$/,""),e,(0,eu.default)("**/*.tsv.gz"));if(r!==null)return[t];let{base:n,glob:s,isGlob:o}=eu.default.scan(t.replace(/^\.\//,""));return o?TD(n,e,(0,eu.default)(
s)):[]}i(T2,"expand");async function TD(t,e,r){let n=ZB(e,t),s=await b2(n,{recursive:!0,withFileTypes:!0}).catch(()=>[]),o=t===""?"":`${t.replace(/\/+$/,"")}/`;
return s.filter(a=>!a.isDirectory()).map(a=>kD(a.parentPath,a.name).slice(n.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(a=>r(a)).toSorted().map(a=>`${o}${a}`)}
i(TD,"walk");async function S2(t,e){let r=ZB(e,t),n=await SD(r).catch(s=>{throw new we(`${t} cannot be read: ${sn(s)}`)});if(!n.isFile()&&!n.isFIFO())throw new we(
`${t} is not a file`);return{path:t,modifiedAt:DD(n.mtimeMs),open:i(()=>y2(r,{highWaterMark:w2}),"open"),once:n.isFIFO()}}i(S2,"openable");function JB(t){let e=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?\.(?:tsv|ndjson|jsonl)(?:\.gz)?$/.
exec(E2(t));if(e===null)return null;let r=Date.parse(`${e[1]}T${e[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(r)?null:{start:r,end:r+(e[2]===void 0?86400:3600)}}
i(JB,"periodOf");function sn(t){let e=typeof t=="object"&&t!==null&&"code"in t?String(t.code):"";return k2[e]??`fault ${e===""?"unknown":e}`}i(sn,"reasonOf");var k2={
ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too ea\
rly"};function ZB(t,e){return e.startsWith("/")?e:kD(t,e)}i(ZB,"inFolder");function DD(t){return`${new Date(t).toISOString().slice(0,19)}Z`}i(DD,"iso");function Ve(t){return`${new Date(t*1e3).toISOString().slice(0,19)}Z`}i(Ve,"utc");function ot(t){let e=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(t);if(e===null)return null;let r=e[3]===void 0?"Z":`${e[3]}:${e[4]??"00"}`,n=Date.parse(`${e[1]}T${e[2]}${r}`);return Number.isNaN(n)?null:Math.floor(n/1e3)}
i(ot,"epochSeconds");function ys(){let t="",e=null;return r=>{if(r===t&&e!==null)return e;let n=ot(r);return n===null?null:(t=r,e={seconds:n,at:Ve(n)},e)}}i(ys,
"createReceiptClock");var xD=3600;function vD(t,e){let r=JB(t.path);return r===null||r.start-xD<=e.last&&(e.from===null||r.end+xD>=e.from)}i(vD,"touches");function AD(t,e,r,n){let s=[
...t].map(([{file:f},B])=>({...B,file:f,range:B.examined.range(),period:JB(f.path)})),o=[],a=!0;for(let{file:f,odd:B,unordered:h,broken:g}of s)g!==null&&o.push(
`${g}; what followed was not read.`),h>0&&o.push(`${f.path}: ${OD(h,"event")} out of the order of ids left out; sort the file by id.`),(g!==null||h>0)&&(a=!1),B>
0&&o.push(`${f.path}: ${OD(B,"line")} in another format left out.`);let l=r.first>r.last;l&&o.push(`No event of the window is in the files (${s.length} read).`);
let c=Math.max(0,...s.map(({file:f})=>ot(f.modifiedAt)??0)),u=e.from??(l?e.to??c:r.first),d=e.to??(l?Math.max(u,c):r.last),p=s.flatMap(({period:f})=>f===null?[]:
[f]);if(p.length===s.length){let f=D2(p,u,d);f.length>0&&(a=!1);for(let B of f)o.push(`No file holds the time from ${Ve(B.start)} to ${Ve(B.end)}.`);f[0]?.start===
u&&(u=f.shift()?.end??u),f[0]!==void 0&&(d=f[0].start-1)}for(let{broken:f,reached:B}of s)f!==null&&(d=Math.min(d,(B??u)-1));return{from:Ve(u),to:Ve(Math.max(u,d)),
complete:a,reasons:o,examined:n?[]:_2(s),requests:0}}i(AD,"coverageOf");function _2(t){let e=[],r=t.flatMap(o=>o.period!==null&&o.broken===null&&o.unordered===0?
[{...o.period,range:o.range}]:[]).toSorted((o,a)=>o.start-a.start),n=Number.NaN,s=null;for(let o of r)o.start!==n&&(s=null),s!==null&&o.range!==null&&Y(s[1],o.range[0])<
0&&e.push([s[1],o.range[0]]),n=o.end,s=o.range??s;return Fr(t.flatMap(o=>o.range===null?[]:[o.range]),e)}i(_2,"joined");function D2(t,e,r){let n=[],s=e;for(let{
start:o,end:a}of[...t.toSorted((l,c)=>l.start-c.start),{start:r,end:r}])o>s&&n.push({start:s,end:Math.min(o,r)}),s=Math.max(s,a);return n}i(D2,"gapsOf");function OD(t,e){
return`${t} ${e}${t===1?"":"s"}`}i(OD,"count");var x2=/([{,]\s*"(?:id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function on(t){return JSON.parse(t.replace(x2,'$1"$2"'))}i(on,"parseWithExactIds");function M(t,e){
return typeof t=="object"&&t!==null?t[e]:void 0}i(M,"field");function Te(t,e){return typeof t=="string"?t:e}i(Te,"textOr");function xr(t){return typeof t=="stri\
ng"&&/^\d{1,20}$/.test(t)?t.replace(/^0+(?=\d)/,""):null}i(xr,"idOf");var RD={tsv:"10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)",ndjson:"\
one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",plain:"lines of text"};function KB(t,e){let r=t.replace(/\.gz$/,
"");return r.endsWith(".tsv")?"tsv":r.endsWith(".ndjson")||r.endsWith(".jsonl")?"ndjson":/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(e)?"tsv":e.startsWith("{")&&sa()(e)!==
null?"ndjson":"plain"}i(KB,"formatOf");function tu(){let t=ys(),e=[];return r=>{let n=0;for(let a=0;a<9;a++){let l=r.indexOf("	",n);if(l<0)return null;e[a]=r.slice(
n,l),n=l+1}let s=xr(e[0]),o=t(e[2]??"");return s===null||o===null?null:{seconds:o.seconds,event:{id:s,at:o.at,source:e[4]??"",program:e[8]??"",message:r.slice(n)}}}}
i(tu,"createTsvReader");function sa(){let t=ys();return e=>{let r;try{r=on(e)}catch{return null}let n=xr(M(r,"id")),s=t(Te(M(r,"received_at"),Te(M(r,"time"),"")));
if(n===null||s===null)return null;let o=Te(M(r,"source_name"),Te(M(r,"hostname"),""));return{seconds:s.seconds,event:{id:n,at:s.at,source:o,program:Te(M(r,"prog\
ram"),""),message:Te(M(r,"message"),"")}}}}i(sa,"createNdjsonReader");var O2=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function WB(t){let e=O2.exec(
t);return e===null?null:ot(`${e[1]}T${e[2]}Z`)}i(WB,"stampOf");function ID(t,e,r){let n=e,s=Ve(e);return o=>{let a=WB(o);return a!==null&&a!==n&&(n=a,s=Ve(a)),{
seconds:n,event:{id:String(r()),at:s,source:t.source,program:t.program,message:o}}}}i(ID,"createPlainReader");var v2=5e3;async function*FD(t){let e=t.toSorted((o,a)=>Y(o.firstId,a.firstId)),r=[],n=[],s="";for(;;){let o=LD(r);for(;e[0]!==void 0&&(o===null||Y(e[0].firstId,
ru(o))<=0);){let l={pages:e.shift().pages(),page:[],next:0};await PD(l)&&r.push(l),o=LD(r)}if(o===null)break;let a=A2([...r.filter(l=>l!==o).map(ru),...e.slice(
0,1).map(l=>l.firstId)]);for(;o.next<o.page.length;o.next++){let l=o.page[o.next].event;if(a!==null&&Y(l.id,a)>0)break;Y(l.id,s)>0&&(n.push(l),s=l.id)}o.next>=o.
page.length&&!await PD(o)&&r.splice(r.indexOf(o),1),n.length>=v2&&(yield n,n=[])}n.length>0&&(yield n)}i(FD,"mergeById");async function PD(t){for(let e=await t.
pages.next();e.done!==!0;e=await t.pages.next())if(e.value.length!==0)return t.page=e.value,t.next=0,!0;return!1}i(PD,"advance");function ru(t){return t.page[t.
next].event.id}i(ru,"headOf");function LD(t){return t.reduce((e,r)=>e===null||Y(ru(r),ru(e))<0?r:e,null)}i(LD,"lowestOf");function A2(t){return t.reduce((e,r)=>e===
null||Y(r,e)<0?r:e,null)}i(A2,"lowestId");import{basename as G2}from"node:path";import{pipeline as R2,Readable as I2}from"node:stream";import{createGunzip as P2}from"node:zlib";var L2=1<<20,ND=4<<20,GD=10;async function*VB(t,e){let r=null;for await(let n of F2(t,e)){let s=r===null?n:Buffer.concat([r,n]),o=[],a=0;for(let l=s.indexOf(GD);l>=
0;l=s.indexOf(GD,a))o.push(s.toString("utf8",a,l>a&&s[l-1]===13?l-1:l)),a=l+1;if(r=a<s.length?Buffer.from(s.subarray(a)):null,r!==null&&r.length>ND)throw new we(
`${e} has no line break in ${ND>>20} MiB: it is no log`);o.length>0&&(yield o)}r!==null&&(yield[r.toString("utf8")])}i(VB,"readLines");async function*F2(t,e){let r=t[Symbol.
asyncIterator]();try{let n=await r.next();if(n.done===!0)return;let s=n.value[0]===31&&n.value[1]===139;if(!s&&e.endsWith(".gz"))throw new we(`${e} is not gzip \
although its name says so`);let o=I2.from(N2(n.value,r),{objectMode:!0});if(!s)return yield*o;let a=P2({chunkSize:L2});R2(o,a,()=>{}),yield*a}finally{t.destroy()}}
i(F2,"readBytes");async function*N2(t,e){yield t;for(let r=await e.next();r.done!==!0;r=await e.next())yield r.value}i(N2,"startingWith");var $2=2e3;async function $D(t){let e=VB(t.open(),t.path),r=[],n=null,s=null;try{for(let c=await e.next();c.done!==!0;c=await e.next()){for(let d of c.value)r.push(
d);let u=r.find(d=>d!=="");if(u!==void 0&&(n??=KB(t.path,u),n!=="plain"||(s??=c.value.map(WB).find(d=>d!==null)??null,s!==null||r.length>$2)))break}t.once||await e.
return(void 0)}catch(c){throw c instanceof we?c:new we(`${t.path} cannot be read: ${sn(c)}`)}let o=r.findIndex(c=>c!==""),a=r[o]??"";if(a.slice(0,4096).includes(
"\0"))throw new we(`${t.path} is binary: it is no log`);n??=KB(t.path,"");let l=n==="tsv"?tu()(a):n==="ndjson"?sa()(a):null;if(n!=="plain"&&l===null&&a!=="")throw new we(
`${t.path}:${o+1}: expected ${RD[n]}; found ${n==="tsv"?U2(a):"something else"}`);return{file:t,format:n,first:l,startsAt:s??ot(t.modifiedAt)??0,lines:t.once?()=>M2(
r,e):()=>VB(t.open(),t.path)}}i($D,"probe");async function*M2(t,e){yield t,yield*e}i(M2,"goOn");function U2(t){let e=t.split("	").length;return e<10?`${e} colum\
n${e===1?"":"s"}`:"an id or a receipt time that cannot be read"}i(U2,"found");function MD(t){let e=t.map(({file:r})=>r.path==="-"?"stdin":G2(r.path));return new Map(
t.map((r,n)=>[r,e.indexOf(e[n]??"")===e.lastIndexOf(e[n]??"")?e[n]??"":r.file.path]))}i(MD,"namesOf");function Do(t,e){let r=null,n=null,s=null,o=!1;return{see(a,l){return e!==null&&l>e?(o=!0,!1):t!==null&&l<t?(r=null,n=null,s=null,!1):(o||(r??=s!==null&&Y(s,a)<
0?s:a,n=a),!0)},readTo(a){!o&&n!==null&&Y(a,n)>0&&(n=a)},readFrom(a){s=a},stop(){o=!0},range:i(()=>r!==null&&n!==null?[r,n]:null,"range")}}i(Do,"createExamined");async function UD(t){if(t.files.length===0)throw new we("no files to read","Name at least one file in `archive`.");let e=[];for(let s of t.files)e.push(await $D(
s));let r=e.find(({format:s})=>s==="plain"),n=e.find(({format:s})=>s!=="plain");if(r!==void 0&&n!==void 0)throw new we(`archives and plain logs cannot be read t\
ogether: ${n.file.path} has event ids, ${r.file.path} has none`,"Give `archive` only one of the two kinds.");return{name:"archive",hasIds:r===void 0,search:i((s,o)=>H2(
e,s,o),"search"),link:i(()=>null,"link")}}i(UD,"archiveSource");async function*H2(t,e,r){let n=e.to===null?null:ot(e.to),s={from:e.from===null?null:ot(e.from),to:n,
last:n===null?Number.POSITIVE_INFINITY:n+e.margin},o=t.filter(({file:d})=>vD(d,s)),a=new Map(o.map(d=>[d,{examined:Do(s.from,s.to),odd:0,unordered:0,broken:null,
reached:null}])),l={first:Number.POSITIVE_INFINITY,last:Number.NEGATIVE_INFINITY},c=t.some(({format:d})=>d==="plain"),u=c?j2(o,a,s,l):z2(o,a,s,l);for await(let d of u){
let p=r===void 0?d:d.filter(f=>Lr(f,r));p.length>0&&(yield p)}return AD(a,s,l,c)}i(H2,"search");function z2(t,e,r,n){return FD(t.flatMap(s=>{let o=e.get(s);if(s.
first===null||o===void 0)return[];let a=s.format==="tsv"?tu():sa();return[{firstId:s.first.event.id,pages:i(()=>HD(s,a,o,r,n),"pages")}]}))}i(z2,"readMerged");async function*j2(t,e,r,n){
let s=MD(t),o=0;for(let a of t.toSorted((l,c)=>l.startsAt-c.startsAt)){let l=e.get(a),c=s.get(a)??a.file.path,u=c.slice(c.lastIndexOf("/")+1),d=ID({source:c,program:u},
a.startsAt,()=>++o);if(l!==void 0)for await(let p of HD(a,d,l,r,n))yield p.map(({event:f})=>f)}}i(j2,"readPlain");async function*HD(t,e,r,n,s){let o="";try{for await(let a of t.
lines()){let l=[],c=Number.POSITIVE_INFINITY;for(let u of a){if(u==="")continue;let d=e(u);if(d===null){r.odd+=1;continue}let{event:p,seconds:f}=d,B=Y(p.id,o);if(B===
0)continue;if(B<0){r.unordered+=1,r.examined.stop();continue}o=p.id,r.reached=f,c=Math.min(c,f);let h=r.examined.see(p.id,f);h&&(s.first=Math.min(s.first,f),s.last=
Math.max(s.last,f)),(h||n.to!==null&&f>n.to&&f<=n.last)&&l.push(d)}if(l.length>0&&(yield l),c>n.last&&Number.isFinite(c))return}}catch(a){r.broken=a instanceof we?
a.message:`${t.file.path} broke off: ${sn(a)}`}}i(HD,"readPages");var zD={critical:"🔴",high:"🟠",medium:"🟡",low:"⚪"},q2={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"\
Milestone"},J2=10,jD=5;function nu(t){let{changes:e,totals:r,problems:n,coverage:s}=t;return{title:Pr(t),worst:r[0]?.severity??e.find(({change:o})=>o!=="close")?.
severity??(up(t)?null:"medium"),opening:Z2(t),changes:e.map(({change:o,severity:a,title:l,total:c,number:u,url:d})=>({sign:zD[a],word:q2[o],number:u,url:d,cause:_e(
l,90),count:xo(c,"failure","failures")})),totals:r.map(({severity:o,task:a,failures:l,groups:c})=>({sign:zD[o],severity:o,task:a===null?null:_e(a,120),count:`${l}\
 (${xo(c,"cause","causes")})`})),warnings:[...[...ur(t.silent,t.awake),...n].slice(0,jD),...s.reasons.slice(0,jD)].map(o=>_e(o,300)),footer:K2(t),dashboardUrl:t.
dashboardUrl}}i(nu,"outlineOf");function su(t,e,r){let n=[],s=e;for(let o of t.slice(0,J2))r(o)>s||(s-=r(o),n.push(o));return{kept:n,more:t.length-n.length}}i(su,
"fitting");function Z2({baseline:t,groups:e}){if(!t)return null;let r=e.filter(s=>s.waiting).length;return`This was its first run: ${e.length===0?"no failure fo\
und.":`${xo(e.length,"cause","causes")} found, ${r} of them ${r===1?"waits":"wait"} for room on the dashboard.`}`}i(Z2,"openingOf");function K2(t){let{coverage:e,
workers:r,silent:n,groups:s,savedByRetry:o,unrecognised:a,repeat:l}=t,c=i(d=>d.slice(0,16).replace("T"," "),"time"),u=s.filter(d=>d.waiting).length;return[`Logs\
 ${c(e.from)} to ${c(e.to)} UTC, ${e.complete?"read in full":"NOT read in full"}`,`${xo(r,"worker stream","worker streams")} alive${n.length>0?`, ${n.length} si\
lent`:""}`,...u>0?[xo(u,"cause waits","causes wait")]:[],`${o} saved by retry`,...a>0?[xo(a,"worker error of an unknown form","worker errors of an unknown form")]:
[],...l?["may have been sent before"]:[]]}i(K2,"footerOf");function xo(t,e,r){return`${t} ${t===1?e:r}`}i(xo,"counted");var W2=256,YB={changes:2300,totals:1500,warnings:950},V2=500,Y2={critical:14105162,high:14901769,medium:14396169,low:9147550},Q2=2991182;function qD(t){let{title:e,
worst:r,opening:n,changes:s,totals:o,warnings:a,footer:l,dashboardUrl:c}=nu(t),u=c===null?null:er(c),d=[...n===null?[]:[`**The audit is on.** ${n}`],...QB(n===null?
"**What changed**":null,s.map(X2),YB.changes),...QB("**Failures by task and severity**",o.map(ez),YB.totals),...u===null?[]:[di("Dashboard",u)]],[p=""]=QB(null,
a.map(f=>`⚠️ ${uy(f)}`),YB.warnings);return{allowed_mentions:{parse:[]},embeds:[{title:_e(e,W2),...u===null?{}:{url:u},color:r===null?Q2:Y2[r],...d.length===
0?{}:{description:d.join(`

`)},...p===""?{}:{fields:[{name:"Warnings",value:p}]},footer:{text:_e(l.join(" · "),V2)},timestamp:t.coverage.to}]}}i(qD,"renderDiscord");function QB(t,e,r){if(e.
length===0)return[];let{kept:n,more:s}=su(e,r,o=>o.length+1);return[[...t===null?[]:[t],...n,...s>0?[`… and ${s} more`]:[]].join(`
`)]}i(QB,"section");function X2({sign:t,word:e,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${di(`#${r}`,n)}`;return`${t} **${e}**${a} ${lp(s)} · ${o}`}
i(X2,"changeLine");function ez({sign:t,severity:e,task:r,count:n}){return`${t} ${e} · ${r===null?"no task named":lp(r)} · ${n}`}i(ez,"totalLine");function bs(t,e){return i(function(){return t.apply(e,arguments)},"wrap")}i(bs,"bind");var{toString:tz}=Object.prototype,{getPrototypeOf:an}=Object,{iterator:oa,toStringTag:KD}=Symbol,ln=(({hasOwnProperty:t})=>(e,r)=>t.call(e,r))(Object.prototype),
WD=i(t=>typeof t=="string"&&(t==="__proto__"||t==="constructor"||t==="prototype"),"isUnsafeObjectKey"),iu=i((t,e,r)=>t===Object.prototype||!r&&e===null,"isProto\
typeBoundary"),rz=i(t=>{if(!Object.isExtensible(t))return!1;let e=Object.getOwnPropertyNames(t);return Object.getOwnPropertySymbols&&e.push(...Object.getOwnPropertySymbols(
t)),e.every(r=>{if(WD(r))return!1;let n=Object.getOwnPropertyDescriptor(t,r);return!!n&&n.configurable&&n.writable===!0})},"isSafeAndFullyMutable"),eh=i((t,e)=>{
let r=t,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let s=an(r);if(iu(r,s,r===t))return!1;if(ln(r,e))return!0;r=s}return!1},"hasOwnInPrototypeCh\
ain"),nz=i((t,e)=>t!=null&&eh(t,e)?t[e]:void 0,"getSafeProp"),sz=i(t=>{if(t==null||typeof t!="object"&&typeof t!="function")return t;let e=an(t);if(e===null&&rz(
t))return t;let r=Object.create(null),n=Object.create(null),s=[],o=t;for(;o!=null&&s.indexOf(o)===-1;){s.push(o);let a=o===t?e:an(o);if(iu(o,a,o===t))break;let l=Object.
getOwnPropertyNames(o);Object.getOwnPropertySymbols&&l.push(...Object.getOwnPropertySymbols(o));for(let c of l)WD(c)||ln(n,c)||(r[c]=t[c],n[c]=!0);o=a}return r},
"toSafeFlatObject"),th=(t=>e=>{let r=tz.call(e);return t[r]||(t[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),gr=i(t=>(t=t.toLowerCase(),e=>th(e)===t),
"kindOfTest"),au=i(t=>e=>typeof e===t,"typeOfTest"),{isArray:ws}=Array,Ts=au("undefined");function Oo(t){return t!==null&&!Ts(t)&&t.constructor!==null&&!Ts(t.constructor)&&
Zt(t.constructor.isBuffer)&&t.constructor.isBuffer(t)}i(Oo,"isBuffer");var VD=gr("ArrayBuffer");function oz(t){let e;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?e=ArrayBuffer.isView(t):e=t&&t.buffer&&VD(t.buffer),e}i(oz,"isArrayBufferView");var iz=au("string"),Zt=au("function"),az=au("number"),vo=i(t=>t!==null&&typeof t==
"object","isObject"),lz=i(t=>t===!0||t===!1,"isBoolean"),ou=i(t=>{if(!vo(t))return!1;let e=an(t);return(e===null||e===Object.prototype||an(e)===null)&&(iu(t,e,!0)||
!ln(t,KD)&&!ln(t,oa))},"isPlainObject"),cz=i(t=>{if(!vo(t)||Oo(t))return!1;try{return Object.keys(t).length===0&&Object.getPrototypeOf(t)===Object.prototype}catch{
return!1}},"isEmptyObject"),uz=gr("Date"),dz=gr("File"),pz=i(t=>!!(t&&typeof t.uri<"u"),"isReactNativeBlob"),fz=i(t=>t&&typeof t.getParts<"u","isReactNative"),Bz=gr(
"Blob"),hz=gr("FileList"),mz=gr("Set"),gz=i(t=>vo(t)&&Zt(t.pipe),"isStream");function Cz(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:typeof global<"u"?global:{}}i(Cz,"getGlobal");var JD=Cz(),ZD=typeof JD.FormData<"u"?JD.FormData:void 0,yz=i(t=>{if(!t)return!1;if(ZD&&t instanceof ZD)
return!0;let e=an(t);if(!e||e===Object.prototype||!Zt(t.append))return!1;let r=th(t);return r==="formdata"||r==="object"&&Zt(t.toString)&&t.toString()==="[objec\
t FormData]"},"isFormData"),bz=gr("URLSearchParams"),[Ez,wz,Tz,Sz]=["ReadableStream","Request","Response","Headers"].map(gr),kz=i(t=>t.trim?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,
""),"trim");function ia(t,e,{allOwnKeys:r=!1}={}){if(t===null||typeof t>"u")return;let n,s;if(typeof t!="object"&&(t=[t]),ws(t))for(n=0,s=t.length;n<s;n++)e.call(
null,t[n],n,t);else{if(Oo(t))return;let o=r?Object.getOwnPropertyNames(t):Object.keys(t),a=o.length,l;for(n=0;n<a;n++)l=o[n],e.call(null,t[l],l,t)}}i(ia,"forEac\
h");function _z(t,e){if(Oo(t))return null;e=e.toLowerCase();let r=Object.keys(t),n=r.length,s;for(;n-- >0;)if(s=r[n],e===s.toLowerCase())return s;return null}i(
_z,"findKey");var Es=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,YD=i(t=>!Ts(t)&&t!==Es,"isContextDefined");function XB(...t){
let{caseless:e,skipUndefined:r}=YD(this)&&this||{},n={},s=e?Object.create(null):null,o=i((a,l)=>{if(l==="__proto__"||l==="constructor"||l==="prototype")return;let c=l;
if(s&&typeof l=="string"){let d=l.toLowerCase(),p=s[d];p!==void 0&&ln(n,p)?c=p:s[d]=l}let u=ln(n,c)?n[c]:void 0;ou(u)&&ou(a)?n[c]=XB(u,a):ou(a)?n[c]=XB({},a):ws(
a)?n[c]=a.slice():(!r||!Ts(a))&&(n[c]=a)},"assignValue");for(let a=0,l=t.length;a<l;a++){let c=t[a];if(!c||Oo(c)||(ia(c,o),typeof c!="object"||ws(c)||!Object.getOwnPropertySymbols))
continue;let u=Object.getOwnPropertySymbols(c);for(let d=0;d<u.length;d++){let p=u[d];Gz.call(c,p)&&o(c[p],p)}}return n}i(XB,"merge");var Dz=i((t,e,r,{allOwnKeys:n}={})=>(ia(
e,(s,o)=>{r&&Zt(s)?Object.defineProperty(t,o,{__proto__:null,value:bs(s,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(t,o,{__proto__:null,
value:s,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:n}),t),"extend"),xz=i(t=>(t.charCodeAt(0)===65279&&(t=t.slice(1)),t),"stripBOM"),Oz=i((t,e,r,n)=>{
t.prototype=Object.create(e.prototype,n),Object.defineProperty(t.prototype,"constructor",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),Object.
defineProperty(t,"super",{__proto__:null,value:e.prototype}),r&&Object.assign(t.prototype,r)},"inherits"),vz=i((t,e,r,n)=>{let s,o,a,l={};if(e=e||{},t==null)return e;
do{for(s=Object.getOwnPropertyNames(t),o=s.length;o-- >0;)a=s[o],(!n||n(a,t,e))&&!l[a]&&(e[a]=t[a],l[a]=!0);t=r!==!1&&an(t)}while(t&&(!r||r(t,e))&&t!==Object.prototype);
return e},"toFlatObject"),Az=i((t,e,r)=>{t=String(t),(r===void 0||r>t.length)&&(r=t.length),r-=e.length;let n=t.indexOf(e,r);return n!==-1&&n===r},"endsWith"),Rz=i(
t=>{if(!t)return null;if(ws(t))return t;let e=t.length;if(!Number.isSafeInteger(e)||e<0||e>4294967295)return null;let r=new Set,n=new Set,s=t;for(;s!=null&&r.size<
e;){if(n.has(s))return null;n.add(s);let a=an(s);if(iu(s,a,s===t))break;Object.getOwnPropertyNames(s).forEach(l=>{let c=+l;Number.isInteger(c)&&c>=0&&c<e&&String(
c)===l&&ln(s,l)&&r.add(c)}),s=a}if(r.size!==e)return null;let o=new Array(e);for(;e-- >0;)o[e]=t[e];return o},"toArray"),Iz=(t=>e=>t&&e instanceof t)(typeof Uint8Array<
"u"&&an(Uint8Array)),Pz=i((t,e)=>{let n=(t&&t[oa]).call(t),s;for(;(s=n.next())&&!s.done;){let o=s.value;e.call(t,o[0],o[1])}},"forEachEntry"),Lz=i((t,e)=>{let r,
n=[];for(;(r=t.exec(e))!==null;)n.push(r);return n},"matchAll"),Fz=gr("HTMLFormElement"),Nz=i(t=>t.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,i(function(r,n,s){
return n.toUpperCase()+s},"replacer")),"toCamelCase"),{propertyIsEnumerable:Gz}=Object.prototype,$z=gr("RegExp"),QD=i((t,e)=>{let r=Object.getOwnPropertyDescriptors(
t),n={};ia(r,(s,o)=>{let a;(a=e(s,o,t))!==!1&&(n[o]=a||s)}),Object.defineProperties(t,n)},"reduceDescriptors"),Mz=i(t=>{QD(t,(e,r)=>{if(Zt(t)&&["arguments","cal\
ler","callee"].includes(r))return!1;let n=t[r];if(Zt(n)){if(e.enumerable=!1,"writable"in e){e.writable=!1;return}e.set||(e.set=()=>{throw Error("Can not rewrite\
 read-only method '"+r+"'")})}})},"freezeMethods"),Uz=i((t,e)=>{let r={},n=i(s=>{s.forEach(o=>{r[o]=!0})},"define");return ws(t)?n(t):n(String(t).split(e)),r},"\
toObjectSet"),Hz=i(()=>{},"noop"),zz=i((t,e)=>t!=null&&Number.isFinite(t=+t)?t:e,"toFiniteNumber");function jz(t){return!!(t&&Zt(t.append)&&t[KD]==="FormData"&&
t[oa])}i(jz,"isSpecCompliantForm");var qz=i(t=>{let e=new WeakSet,r=i(n=>{if(vo(n)){if(e.has(n))return;if(Oo(n))return n;if(!("toJSON"in n)){e.add(n);let s;if(mz(
n)){s=[];for(let o of n){let a=r(o);!Ts(a)&&s.push(a)}}else s=ws(n)?[]:{},ia(n,(o,a)=>{let l=r(o);!Ts(l)&&(s[a]=l)});return e.delete(n),s}}return n},"visit");return r(
t)},"toJSONObject"),Jz=gr("AsyncFunction"),Zz=i(t=>t&&(vo(t)||Zt(t))&&Zt(t.then)&&Zt(t.catch),"isThenable"),XD=((t,e)=>t?setImmediate:e?((r,n)=>(Es.addEventListener(
"message",({source:s,data:o})=>{s===Es&&o===r&&n.length&&n.shift()()},!1),s=>{n.push(s),Es.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(
typeof setImmediate=="function",Zt(Es.postMessage)),Kz=typeof queueMicrotask<"u"?queueMicrotask.bind(Es):typeof process<"u"&&process.nextTick||XD,ex=i(t=>t!=null&&
Zt(t[oa]),"isIterable"),Wz=i(t=>t!=null&&eh(t,oa)&&ex(t),"isSafeIterable"),b={isArray:ws,isArrayBuffer:VD,isBuffer:Oo,isFormData:yz,isArrayBufferView:oz,isString:iz,
isNumber:az,isBoolean:lz,isObject:vo,isPlainObject:ou,isEmptyObject:cz,isReadableStream:Ez,isRequest:wz,isResponse:Tz,isHeaders:Sz,isUndefined:Ts,isDate:uz,isFile:dz,
isReactNativeBlob:pz,isReactNative:fz,isBlob:Bz,isRegExp:$z,isFunction:Zt,isStream:gz,isURLSearchParams:bz,isTypedArray:Iz,isFileList:hz,forEach:ia,merge:XB,extend:Dz,
trim:kz,stripBOM:xz,inherits:Oz,toFlatObject:vz,kindOf:th,kindOfTest:gr,endsWith:Az,toArray:Rz,forEachEntry:Pz,matchAll:Lz,isHTMLForm:Fz,hasOwnProperty:ln,hasOwnProp:ln,
hasOwnInPrototypeChain:eh,getSafeProp:nz,toSafeFlatObject:sz,reduceDescriptors:QD,freezeMethods:Mz,toObjectSet:Uz,toCamelCase:Nz,noop:Hz,toFiniteNumber:zz,findKey:_z,
global:Es,isContextDefined:YD,isSpecCompliantForm:jz,toJSONObject:qz,isAsyncFn:Jz,isThenable:Zz,setImmediate:XD,asap:Kz,isIterable:ex,isSafeIterable:Wz};var Vz=b.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),tx=i(t=>{let e=Object.create(null),r,n,s;return t&&t.split(`
`).forEach(i(function(a){s=a.indexOf(":"),r=a.substring(0,s).trim().toLowerCase(),n=a.substring(s+1).trim();let l=b.hasOwnProp(e,r);!r||l&&b.hasOwnProp(Vz,r)||(r===
"set-cookie"?l?e[r].push(n):e[r]=[n]:e[r]=l?e[r]+", "+n:n)},"parser")),e},"default");function Yz(t){let e=0,r=t.length;for(;e<r;){let n=t.charCodeAt(e);if(n!==9&&n!==32)break;e+=1}for(;r>e;){let n=t.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return e===
0&&r===t.length?t:t.slice(e,r)}i(Yz,"trimSPorHTAB");var Qz=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),Xz=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080\
-\\u00ff]+","g");function rh(t,e){return b.isArray(t)?t.map(r=>rh(r,e)):Yz(String(t).replace(e,""))}i(rh,"sanitizeValue");var rx=i(t=>rh(t,Qz),"sanitizeHeaderVa\
lue"),ej=i(t=>rh(t,Xz),"sanitizeByteStringHeaderValue");function Ao(t){let e=Object.create(null);return b.forEach(t.toJSON(),(r,n)=>{e[n]=ej(r)}),e}i(Ao,"toByte\
StringHeaderObject");var nx=Symbol("internals");function aa(t){return t&&String(t).trim().toLowerCase()}i(aa,"normalizeHeader");function lu(t){return t===!1||t==null?t:b.isArray(t)?
t.map(lu):rx(String(t))}i(lu,"normalizeValue");function tj(t){let e=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(t);)e[n[1]]=n[2];return e}
i(tj,"parseTokens");var rj=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function nh(t){let e=0,r=t.length;for(;e<r;){let n=t.charCodeAt(e);if(n!==9&&n!==32)break;e+=1}for(;r>
e;){let n=t.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return e===0&&r===t.length?t:t.slice(e,r)}i(nh,"trimOWS");function nj(t){let e=t.length-1;if(e<1||t.charCodeAt(
0)!==34||t.charCodeAt(e)!==34)return t;let r="";for(let n=1;n<e;n++){let s=t.charCodeAt(n);if(s===34||s===92&&(n+=1,n>=e))return t;r+=t[n]}return r}i(nj,"decode\
QuotedString");function sj(t){let e=Object.create(null),r=String(t),n=0,s=!1,o=!1;function a(l){let c=nh(r.slice(n,l)),u=c.indexOf("=");if(u<1)return;let d=nh(c.
slice(0,u));if(!rj.test(d))return;let p=d.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let f=nh(c.slice(u+1));e[p]=nj(f)}i(a,"par\
seParameter");for(let l=0;l<r.length;l++){let c=r.charCodeAt(l);s?o?o=!1:c===92?o=!0:c===34&&(s=!1):c===34?s=!0:(c===44||c===59)&&(a(l),n=l+1)}return a(r.length),
e}i(sj,"parseParameters");var oj=i(t=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(t.trim()),"isValidHeaderName"),ij="__Proto__",sx=i(t=>t==="__proto__"?ij:t,"headerSl\
ot");function sh(t,e,r,n,s){if(b.isFunction(n))return n.call(t,e,r);if(s&&(e=r),!!b.isString(e)){if(b.isString(n))return e.indexOf(n)!==-1;if(b.isRegExp(n))return n.
test(e)}}i(sh,"matchHeaderValue");function aj(t){return t.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(e,r,n)=>r.toUpperCase()+n)}i(aj,"formatHeader");function lj(t,e){
let r=b.toCamelCase(" "+e);["get","set","has"].forEach(n=>{Object.defineProperty(t,n+r,{__proto__:null,value:i(function(s,o,a){return this[n].call(this,e,s,o,a)},
"value"),configurable:!0})})}i(lj,"buildAccessors");var Ro=class{static{i(this,"AxiosHeaders")}constructor(e){e&&this.set(e)}set(e,r,n){let s=this;function o(l,c,u){
let d=aa(c);if(!d)return;let p=b.findKey(s,d);(!p||s[p]===void 0||u===!0||u===void 0&&s[p]!==!1)&&(s[sx(p||c)]=lu(l))}i(o,"setHeader");let a=i((l,c)=>b.forEach(
l,(u,d)=>o(u,d,c)),"setHeaders");if(b.isPlainObject(e)||e instanceof this.constructor)a(e,r);else if(b.isString(e)&&(e=e.trim())&&!oj(e))a(tx(e),r);else if(b.isObject(
e)&&b.isSafeIterable(e)){let l=Object.create(null),c,u;for(let d of e){if(!b.isArray(d))throw new TypeError("Object iterator must return a key-value pair");u=d[0],
b.hasOwnProp(l,u)?(c=l[u],l[u]=b.isArray(c)?[...c,d[1]]:[c,d[1]]):l[u]=d[1]}a(l,r)}else e!=null&&o(r,e,n);return this}get(e,r){if(e=aa(e),e){let n=b.findKey(this,
e);if(n){let s=this[n];if(!r)return s;if(r===!0)return tj(s);if(b.isFunction(r))return r.call(this,s,n);if(b.isRegExp(r))return r.exec(s);throw new TypeError("p\
arser must be boolean|regexp|function")}}}has(e,r){if(e=aa(e),e){let n=b.findKey(this,e);return!!(n&&this[n]!==void 0&&(!r||sh(this,this[n],n,r)))}return!1}delete(e,r){
let n=this,s=!1;function o(a){if(a=aa(a),a){let l=b.findKey(n,a);l&&(!r||sh(n,n[l],l,r))&&(delete n[l],s=!0)}}return i(o,"deleteHeader"),b.isArray(e)?e.forEach(
o):o(e),s}clear(e){let r=Object.keys(this),n=r.length,s=!1;for(;n--;){let o=r[n];(!e||sh(this,this[o],o,e,!0))&&(delete this[o],s=!0)}return s}normalize(e){let r=this,
n=Object.create(null);return b.forEach(this,(s,o)=>{let a=b.findKey(n,o);if(a){r[a]=lu(s),delete r[o];return}let l=sx(e?aj(o):String(o).trim());l!==o&&delete r[o],
r[l]=lu(s),n[l]=!0}),this}concat(...e){return this.constructor.concat(this,...e)}toJSON(e){let r=Object.create(null);return b.forEach(this,(n,s)=>{n!=null&&n!==
!1&&(r[s]=e&&b.isArray(n)?n.join(", "):n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.
toJSON()).map(([e,r])=>e+": "+r).join(`
`)}getSetCookie(){let e=this.get("set-cookie");return b.isArray(e)?e:e==null||e===!1?[]:[e]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(e){return e instanceof
this?e:new this(e)}static parseParameters(e){return sj(e)}static concat(e,...r){let n=new this(e);return r.forEach(s=>n.set(s)),n}static accessor(e){let n=(this[nx]=
this[nx]={accessors:{}}).accessors,s=this.prototype;function o(a){let l=aa(a);n[l]||(lj(s,a),n[l]=!0)}return i(o,"defineAccessor"),b.isArray(e)?e.forEach(o):o(e),
this}};Ro.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);b.reduceDescriptors(Ro.prototype,({value:t},e)=>{let r=e[0].
toUpperCase()+e.slice(1);return{get:i(()=>t,"get"),set(n){this[r]=n}}});b.freezeMethods(Ro);var Re=Ro;var la="[REDACTED ****]";function cj(t){if(b.hasOwnProp(t,"toJSON"))return!0;let e=Object.getPrototypeOf(t);for(;e&&e!==Object.prototype;){if(b.hasOwnProp(e,"to\
JSON"))return!0;e=Object.getPrototypeOf(e)}return!1}i(cj,"hasOwnOrPrototypeToJSON");function uj(t,e){let r=new Set(e.map(o=>String(o).toLowerCase())),n=[],s=i(o=>{
if(o===null||typeof o!="object"||b.isBuffer(o))return o;if(n.indexOf(o)!==-1)return;o instanceof Re&&(o=o.toJSON()),n.push(o);let a;if(b.isArray(o))a=[],o.forEach(
(l,c)=>{let u=s(l);b.isUndefined(u)||(a[c]=u)});else{if(!b.isPlainObject(o)&&cj(o))return n.pop(),o;a=Object.create(null);for(let[l,c]of Object.entries(o)){let u=r.
has(l.toLowerCase())?la:s(c);b.isUndefined(u)||(a[l]=u)}}return n.pop(),a},"visit");return s(t)}i(uj,"redactConfig");function ox(t){try{return String(t)}catch{return""}}
i(ox,"stringifySafely");function dj(t){return t.errors.map(r=>{try{return r&&r.message?ox(r.message):ox(r)}catch{return""}}).filter(Boolean).join("; ")||t.name||
"AggregateError"}i(dj,"aggregateErrorMessage");var pj=`
Caused by: `,oh=Symbol("causeStack");function ix(t,e){let r=b.hasOwnProp(t,oh)&&t[oh];return r&&e.endsWith(r)?e.length-r.length:-1}i(ix,"getCauseStackIndex");function fj(t,e){
try{let r=e&&e.stack;if(typeof r!="string"||!r)return;let n=t.stack;if(typeof n!="string"||!n)return;let s=pj+r;t.stack=n+s,Object.defineProperty(t,oh,{__proto__:null,
value:s})}catch{}}i(fj,"appendCauseStack");var Et=class t extends Error{static{i(this,"AxiosError")}static from(e,r,n,s,o,a){let l=e.message;!l&&b.isArray(e.errors)&&
e.errors.length&&(l=dj(e));let c=new t(l,r||e.code,n,s,o);return Object.defineProperty(c,"cause",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),
c.name=e.name,fj(c,e),e.status!=null&&c.status==null&&(c.status=e.status),a&&Object.assign(c,a),c}constructor(e,r,n,s,o){super(e),Object.defineProperty(this,"me\
ssage",{__proto__:null,value:e,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),s&&(this.
request=s),o&&(this.response=o,this.status=o.status)}toJSON(){let e=this.config,r=e&&b.hasOwnProp(e,"redact")?e.redact:void 0,n=b.isArray(r)&&r.length>0?uj(e,r):
b.toJSONObject(e);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.
columnNumber,stack:this.stack,config:n,code:this.code,status:this.status}}};Et.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";Et.ERR_BAD_OPTION="ERR_BAD_OPTION";Et.
ECONNABORTED="ECONNABORTED";Et.ETIMEDOUT="ETIMEDOUT";Et.ECONNREFUSED="ECONNREFUSED";Et.ERR_NETWORK="ERR_NETWORK";Et.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_R\
EDIRECTS";Et.ERR_DEPRECATED="ERR_DEPRECATED";Et.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";Et.ERR_BAD_REQUEST="ERR_BAD_REQUEST";Et.ERR_CANCELED="ERR_CANCELED";Et.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";Et.ERR_INVALID_URL="ERR_INVALID_URL";Et.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";var A=Et;var ax=FormData;var cu=ax;var uu={isBufferAvailable(){return typeof Buffer<"u"},from(t){return Buffer.from(t)}};var lh=100;function ah(t){return b.isPlainObject(t)||b.isArray(t)}i(ah,"isVisitable");function lx(t){return b.endsWith(t,"[]")?t.slice(0,-2):t}i(lx,"removeBrack\
ets");function ih(t,e,r){return t?t.concat(e).map(i(function(s,o){return s=lx(s),!r&&o?"["+s+"]":s},"each")).join(r?".":""):e}i(ih,"renderKey");function Bj(t){return b.
isArray(t)&&!t.some(ah)}i(Bj,"isFlatArray");var hj=b.toFlatObject(b,{},null,i(function(e){return/^is[A-Z]/.test(e)},"filter"));function mj(t,e,r){if(!b.isObject(
t))throw new TypeError("target must be an object");e=e||new(cu||FormData);let n=i((y,E)=>{let w=b.getSafeProp(r,y);return b.isUndefined(w)?E:w},"option"),s=n("m\
etaTokens",!0),o=n("visitor")||g,a=n("dots",!1),l=n("indexes",!1),c=n("Blob")||typeof Blob<"u"&&Blob,u=n("maxDepth",lh),d=c&&b.isSpecCompliantForm(e),p=[];if(!b.
isFunction(o))throw new TypeError("visitor must be a function");function f(y){if(y===null)return"";if(b.isDate(y))return y.toISOString();if(b.isBoolean(y))return y.
toString();if(!d&&b.isBlob(y))throw new A("Blob is not supported. Use a Buffer instead.");if(b.isArrayBuffer(y)||b.isTypedArray(y)){if(d&&typeof c=="function")return new c(
[y]);if(uu&&uu.isBufferAvailable())return uu.from(y);throw new A("Blob is not supported. Use a Buffer instead.",A.ERR_NOT_SUPPORT)}return y}i(f,"convertValue");
function B(y){if(y>u)throw new A("Object is too deeply nested ("+y+" levels). Max depth: "+u,A.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(B,"throwIfMaxDepthExceeded");function h(y,E){
if(u===1/0)return JSON.stringify(y);let w=[];return JSON.stringify(y,i(function(k,v){if(!b.isObject(v))return v;for(;w.length&&w[w.length-1]!==this;)w.pop();return w.
push(v),B(E+w.length-1),v},"limitDepth"))}i(h,"stringifyWithDepthLimit");function g(y,E,w){let D=y;if(b.isReactNative(e)&&b.isReactNativeBlob(y))return e.append(
ih(w,E,a),f(y)),!1;if(y&&!w&&typeof y=="object"){if(b.endsWith(E,"{}"))E=s?E:E.slice(0,-2),y=h(y,1);else if(b.isArray(y)&&Bj(y)||(b.isFileList(y)||b.endsWith(E,
"[]"))&&(D=b.toArray(y)))return E=lx(E),D.forEach(i(function(v,O){!(b.isUndefined(v)||v===null)&&e.append(l===!0?ih([E],O,a):l===null?E:E+"[]",f(v))},"each")),!1}
return ah(y)?!0:(e.append(ih(w,E,a),f(y)),!1)}i(g,"defaultVisitor");let m=Object.assign(hj,{defaultVisitor:g,convertValue:f,isVisitable:ah});function C(y,E,w=0){
if(!b.isUndefined(y)){if(B(w),p.indexOf(y)!==-1)throw new Error("Circular reference detected in "+E.join("."));p.push(y),b.forEach(y,i(function(k,v){(!(b.isUndefined(
k)||k===null)&&o.call(e,k,b.isString(v)?v.trim():v,E,m))===!0&&C(k,E?E.concat(v):[v],w+1)},"each")),p.pop()}}if(i(C,"build"),!b.isObject(t))throw new TypeError(
"data must be an object");return C(t),e}i(mj,"toFormData");var Ln=mj;function cx(t){let e={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(t).replace(/[!'()~]|%20/g,i(function(n){return e[n]},
"replacer"))}i(cx,"encode");function ux(t,e){this._pairs=[],t&&Ln(t,this,e)}i(ux,"AxiosURLSearchParams");var dx=ux.prototype;dx.append=i(function(e,r){this._pairs.
push([e,r])},"append");dx.toString=i(function(e){let r=e?n=>e.call(this,n,cx):cx;return this._pairs.map(i(function(s){return r(s[0])+"="+r(s[1])},"each"),"").join(
"&")},"toString");var px=ux;function gj(t){return encodeURIComponent(t).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}i(gj,"encode");function Ss(t,e,r){
if(!e)return t;t=t||"";let n=b.isFunction(r)?{serialize:r}:r,s=b.getSafeProp(n,"encode")||gj,o=b.getSafeProp(n,"serialize"),a;if(o?a=o(e,n):a=b.isURLSearchParams(
e)?e.toString():new px(e,n).toString(s),a){let l=t.indexOf("#");l!==-1&&(t=t.slice(0,l)),t+=(t.indexOf("?")===-1?"?":"&")+a}return t}i(Ss,"buildURL");var ca=Symbol("internals");function Bx(t){return t?t.length:0}i(Bx,"countHandlers");function fx(t){if(t)for(;t.length&&t[t.length-1]===null;)t.pop()}i(fx,"trimH\
andlers");function Cj(t){return typeof t=="string"&&t!==""&&String(Number(t))===t?Number(t):t}i(Cj,"normalizeHandlerId");function ua(t,e){let r=t.handlers,n=Bx(
r);r!==e.handlersRef?(e.handlersRef=r,e.handlerEntries.clear()):n!==e.handlersLength&&(n?e.handlerEntries.forEach(i(function(o,a){r[o.index]!==o.handler&&e.handlerEntries.
delete(a)},"removeStaleEntry")):e.handlerEntries.clear()),e.handlersLength=n}i(ua,"syncHandlerEntries");var ch=class{static{i(this,"InterceptorManager")}constructor(){
this.handlers=[],this[ca]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(e,r,n){let s={fulfilled:e,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},o=this[ca];this.handlers==null&&(this.handlers=[]),ua(this,o);let a=o.nextId++;return this.handlers.
push(s),o.handlerEntries.set(a,{handler:s,index:this.handlers.length-1}),o.handlersLength=this.handlers.length,a}eject(e){let r=this[ca];ua(this,r);let n=Cj(e),
s=r.handlerEntries.get(n);if(s){if(r.handlerEntries.delete(n),this.handlers[s.index]!==s.handler)return;this.handlers[s.index]=null,r.iterationDepth||(fx(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],ua(this,this[ca]))}forEach(e){let r=this[ca];ua(this,r),r.iterationDepth++;try{
b.forEach(this.handlers,i(function(s){s!==null&&e(s)},"forEachHandler"))}finally{--r.iterationDepth||(ua(this,r),fx(this.handlers),r.handlersLength=Bx(this.handlers))}}},
uh=ch;var Fn={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};import bj from"crypto";import yj from"url";var hx=yj.URLSearchParams;var dh="abcdefghijklmnopqrstuvwxyz",mx="0123456789",gx={DIGIT:mx,ALPHA:dh,ALPHA_DIGIT:dh+dh.toUpperCase()+mx},Ej=i((t=16,e=gx.ALPHA_DIGIT)=>{let r="",{length:n}=e,
s=new Uint32Array(t);bj.randomFillSync(s);for(let o=0;o<t;o++)r+=e[s[o]%n];return r},"generateString"),Cx={isNode:!0,classes:{URLSearchParams:hx,FormData:cu,Blob:typeof Blob<
"u"&&Blob||null},ALPHABET:gx,generateString:Ej,protocols:["http","https","file","data"]};var Bh={};sp(Bh,{hasBrowserEnv:()=>fh,hasStandardBrowserEnv:()=>wj,hasStandardBrowserWebWorkerEnv:()=>Tj,navigator:()=>ph,origin:()=>Sj});var fh=typeof window<"\
u"&&typeof document<"u",ph=typeof navigator=="object"&&navigator||void 0,wj=fh&&(!ph||["ReactNative","NativeScript","NS"].indexOf(ph.product)<0),Tj=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",Sj=fh&&window.location.href||"http://localhost";var me={...Bh,...Cx};function hh(t,e){return Ln(t,new me.classes.URLSearchParams,{visitor:i(function(r,n,s,o){return me.isNode&&b.isBuffer(r)?(this.append(n,r.toString("base64")),!1):
o.defaultVisitor.apply(this,arguments)},"visitor"),...e})}i(hh,"toURLEncodedForm");var yx=lh;function bx(t){if(t>yx)throw new A("FormData field is too deeply nested ("+t+" levels). Max depth: "+yx,A.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(bx,"throwIfD\
epthExceeded");function kj(t){let e=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(t))!==null;)bx(e.length),e.push(n[0]==="[]"?"":n[1]||n[0]);return e}i(kj,"pa\
rsePropPath");function Ex(t){let e={},r=Object.keys(t),n,s=r.length,o;for(n=0;n<s;n++)o=r[n],e[o]=t[o];return e}i(Ex,"arrayToObject");function wx(t){if(!b.isArray(
t))return t;let e=Object.keys(t);return e.length!==t.length||e.some((r,n)=>r!==String(n))?Ex(t):t}i(wx,"normalizeArray");function _j(t){let e=[t];for(;e.length;){
let r=e.pop();Object.keys(r).forEach(n=>{let s=r[n]=wx(r[n]);(b.isArray(s)||b.isPlainObject(s))&&e.push(s)})}return t}i(_j,"normalizeArrays");function Dj(t){function e(r,n,s,o){
bx(o);let a=r[o++];if(a==="__proto__")return!0;let l=Number.isFinite(+a),c=o>=r.length;return a=!a&&b.isArray(s)?s.length:a,c?(b.hasOwnProp(s,a)?(s[a]=wx(s[a]),
s[a]=b.isArray(s[a])?s[a].concat(n):[s[a],n]):s[a]=n,!l):((!b.hasOwnProp(s,a)||!b.isObject(s[a]))&&(s[a]=[]),e(r,n,s[a],o)&&b.isArray(s[a])&&(s[a]=Ex(s[a])),!l)}
if(i(e,"buildPath"),b.isFormData(t)&&b.isFunction(t.entries)){let r={};return b.forEachEntry(t,(n,s)=>{e(kj(n),s,r,0)}),_j(r)}return null}i(Dj,"formDataToJSON");
var du=Dj;var xj=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),pu=xj;var Io=i((t,e)=>t!=null&&b.hasOwnProp(t,e)?t[e]:void 0,"own");function Oj(t,e,r){if(b.isString(t))try{return(e||JSON.parse)(t),b.trim(t)}catch(n){if(n.name!=="S\
yntaxError")throw n}return(r||JSON.stringify)(t)}i(Oj,"stringifySafely");var mh={transitional:Fn,adapter:["xhr","http","fetch"],transformRequest:[i(function(e,r){
let n=r.getContentType()||"",s=n.indexOf("application/json")>-1,o=b.isObject(e);if(o&&b.isHTMLForm(e)&&(e=new FormData(e)),b.isFormData(e))return s?JSON.stringify(
du(e)):e;if(b.isArrayBuffer(e)||b.isBuffer(e)||b.isStream(e)||b.isFile(e)||b.isBlob(e)||b.isReadableStream(e))return e;if(b.isArrayBufferView(e))return e.buffer;
if(b.isURLSearchParams(e))return r.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),e.toString();let l;if(o){let c=Io(this,"formSerializer");
if(n.indexOf("application/x-www-form-urlencoded")>-1)return hh(e,c).toString();if((l=b.isFileList(e))||n.indexOf("multipart/form-data")>-1){let u=Io(this,"env"),
d=u&&u.FormData;return Ln(l?{"files[]":e}:e,d&&new d,c)}}return o||s?(r.setContentType("application/json",!1),Oj(e)):e},"transformRequest")],transformResponse:[
i(function(e){let r=Io(this,"transitional")||mh.transitional,n=r&&r.forcedJSONParsing,s=Io(this,"responseType"),o=s==="json";if(b.isResponse(e)||b.isReadableStream(
e))return e;if(e&&b.isString(e)&&(n&&!s||o)){let l=!(r&&r.silentJSONParsing)&&o;try{return JSON.parse(e,Io(this,"parseReviver"))}catch(c){if(l)throw c.name==="S\
yntaxError"?A.from(c,A.ERR_BAD_RESPONSE,this,null,Io(this,"response")):c}}return e},"transformResponse")],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"\
X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:me.classes.FormData,Blob:me.classes.Blob},validateStatus:i(function(e){return e>=200&&e<300},"v\
alidateStatus"),headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};b.forEach(pu,t=>{mh.headers[t]={}});var Po=mh;function da(t,e){let r=this||Po,n=e||r,s=Re.from(n.headers),o=n.data;return b.forEach(t,i(function(l){o=l.call(r,o,s.normalize(),e?e.status:void 0)},"transform")),
s.normalize(),o}i(da,"transformData");function pa(t){return!!(t&&t.__CANCEL__)}i(pa,"isCancel");var gh=class extends A{static{i(this,"CanceledError")}constructor(e,r,n){super(e??"canceled",A.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},
lr=gh;function Hr(t,e,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?t(r):e(new A("Request failed with status code "+r.status,r.status>=400&&r.status<500?
A.ERR_BAD_REQUEST:A.ERR_BAD_RESPONSE,r.config,r.request,r))}i(Hr,"settle");function Ch(t){return typeof t!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(t)}i(Ch,"isAbsoluteURL");function yh(t,e){if(!e)return t;let r=t.length;for(;r>0&&t.charCodeAt(r-1)===47;)r--;return t.slice(0,r)+"/"+e.replace(/^\/+/,"")}i(yh,"combineURLs");var vj=/[\t\n\r]/g;function fa(t){if(typeof t!="string")return t;let e=0;for(;e<t.length&&t.charCodeAt(e)<=32;)e++;return t.slice(e).replace(vj,"")}i(fa,"normal\
izeURLForProtocolCheck");var Aj=/^https?:(?!\/\/)/i;function Rj(t){return t&&t.replace(/(^|&)([^=&]*=)?[^&]+/g,(e,r,n="")=>`${r}${n}${la}`)}i(Rj,"redactFragment");function Ij(t){let e=t.
replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${la}@`),r=e.indexOf("#"),s=(r===-1?e:e.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${la}`);return r===-1?s:`${s}#${Rj(
e.slice(r+1))}`}i(Ij,"redactSensitiveURLParts");function Tx(t,e){if(typeof t=="string"){let r=fa(t);if(Aj.test(r))throw new A(`Invalid URL ${JSON.stringify(Ij(r))}\
: missing "//" after protocol`,A.ERR_INVALID_URL,e)}}i(Tx,"assertValidHttpProtocolURL");function ks(t,e,r,n){Tx(e,n);let s=!Ch(e);return t&&(s||r===!1)?(Tx(t,n),
yh(t,e)):e}i(ks,"buildFullPath");var Pj={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function Lj(t){try{return new URL(t)}catch{return null}}i(Lj,"parseUrl");function Sx(t){var e=(typeof t==
"string"?Lj(t):t)||{},r=e.protocol,n=e.host,s=e.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),s=parseInt(s)||
Pj[r]||0,!Fj(n,s)))return"";var o=bh(r+"_proxy")||bh("all_proxy");return o&&o.indexOf("://")===-1&&(o=r+"://"+o),o}i(Sx,"getProxyForUrl");function Fj(t,e){var r=bh(
"no_proxy").toLowerCase();return r?r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var s=n.match(/^(.+):(\d+)$/),o=s?s[1]:n,a=s?parseInt(s[2]):0;return a&&
a!==e?!0:/^[.*]/.test(o)?(o.charAt(0)==="*"&&(o=o.slice(1)),!t.endsWith(o)):t!==o}):!0}i(Fj,"shouldProxy");function bh(t){return process.env[t.toLowerCase()]||process.
env[t.toUpperCase()]||""}i(bh,"getEnv");var rm=En(Mx(),1),_O=En(Zx(),1);import nm from"http";import Eu from"https";import gJ from"http2";import CJ from"util";import{resolve as pO}from"path";import Cr from"zlib";var cn="1.21.1";function vs(t){let e=/^([-+\w]{1,25}):(?:\/\/)?/.exec(t);return e&&e[1].toLowerCase()||""}i(vs,"parseProtocol");var Lq=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function Hh(t,e,r){let n=r&&r.Blob||me.classes.Blob,s=vs(t);if(e===void 0&&n&&(e=!0),s===
"data"){t=s.length?t.slice(s.length+1):t;let o=Lq.exec(t);if(!o)throw new A("Invalid URL",A.ERR_INVALID_URL);let a=o[1],l=o[2],c=o[3]?"base64":"utf8",u=o[4],d="";
a?d=l?a+l:a:l&&(d="text/plain"+l);let p=c==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,(f,B)=>String.fromCharCode(parseInt(B,16))),"base64"):Buffer.from(decodeURIComponent(
u),c);if(e){if(!n)throw new A("Blob is not supported",A.ERR_NOT_SUPPORT);return new n([p],{type:d})}return p}throw new A("Unsupported protocol "+s,A.ERR_NOT_SUPPORT)}
i(Hh,"fromDataURI");import Or from"stream";var Fq=["content-type","content-length"];function Ta(t,e,r){if(r!=="content-only"){t.set(e);return}Object.entries(e||{}).forEach(([n,s])=>{Fq.includes(n.toLowerCase())&&
t.set(n,s)})}i(Ta,"setFormDataHeaders");import Nq from"stream";var zh=Symbol("internals"),jh=class extends Nq.Transform{static{i(this,"AxiosTransformStream")}constructor(e){e=b.toFlatObject(e,{maxRate:0,chunkSize:64*1024,minChunkSize:100,
timeWindow:500,ticksRate:2,samplesCount:15},null,(n,s)=>!b.isUndefined(s[n])),super({readableHighWaterMark:e.chunkSize});let r=this[zh]={timeWindow:e.timeWindow,
chunkSize:e.chunkSize,maxRate:e.maxRate,minChunkSize:e.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.
on("newListener",n=>{n==="progress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(e){let r=this[zh];return r.onReadCallback&&r.onReadCallback(),super._read(e)}_transform(e,r,n){
let s=this[zh],o=s.maxRate,a=this.readableHighWaterMark,l=s.timeWindow,c=1e3/l,u=o/c,d=s.minChunkSize!==!1?Math.max(s.minChunkSize,u*.01):0;o&&(d=Math.min(u,d));
let p=i((B,h)=>{let g=Buffer.byteLength(B);s.bytesSeen+=g,s.bytes+=g,s.isCaptured&&this.emit("progress",s.bytesSeen),this.push(B)?process.nextTick(h):s.onReadCallback=
()=>{s.onReadCallback=null,process.nextTick(h)}},"pushChunk"),f=i((B,h)=>{if(this.destroyed)return h();let g=Buffer.byteLength(B),m=null,C=a,y,E=0;if(o){let w=Date.
now();(!s.ts||(E=w-s.ts)>=l)&&(s.ts=w,y=u-s.bytes,s.bytes=y<0?-y:0,E=0),y=u-s.bytes}if(o){if(y<=0)return setTimeout(()=>{h(null,B)},l-E);y<C&&(C=Math.max(1,Math.
floor(y)))}C&&g>C&&g-C>d&&(m=B.subarray(C),B=B.subarray(0,C)),p(B,m?()=>{process.nextTick(h,null,m)}:h)},"transformChunk");f(e,i(function B(h,g){if(h)return n(h);
g?f(g,B):n(null)},"transformNextChunk"))}},qh=jh;import{EventEmitter as yJ}from"events";import $q from"util";import{Readable as Mq}from"stream";var{asyncIterator:Kx}=Symbol,Gq=i(async function*(t){t.stream?yield*t.stream():t.arrayBuffer?yield await t.arrayBuffer():t[Kx]?yield*t[Kx]():yield t},"readBlob"),
Cu=Gq;var Uq=me.ALPHABET.ALPHA_DIGIT+"-_",Sa=typeof TextEncoder=="function"?new TextEncoder:new $q.TextEncoder,As=`\r
`,Hq=Sa.encode(As),zq=2,Jh=class{static{i(this,"FormDataPart")}constructor(e,r){let{escapeName:n}=this.constructor,s=b.isString(r),o=`Content-Disposition: form-\
data; name="${n(e)}"${!s&&r.name?`; filename="${n(r.name)}"`:""}${As}`;if(s)r=Sa.encode(String(r).replace(/\r?\n|\r\n?/g,As));else{let a=String(r.type||"applica\
tion/octet-stream").replace(/[\r\n]/g,"");o+=`Content-Type: ${a}${As}`}this.headers=Sa.encode(o+As),this.contentLength=s?r.byteLength:r.size,this.size=this.headers.
byteLength+this.contentLength+zq,this.name=e,this.value=r}async*encode(){yield this.headers;let{value:e}=this;b.isTypedArray(e)?yield e:yield*Cu(e),yield Hq}static escapeName(e){
return String(e).replace(/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},jq=i((t,e,r)=>{let{tag:n="form-data-boundary",size:s=25,boundary:o=n+"-"+me.generateString(
s,Uq)}=r||{};if(!b.isFormData(t))throw new TypeError("FormData instance required");if(o.length<1||o.length>70)throw new Error("boundary must be 1-70 characters \
long");let a=Sa.encode("--"+o+As),l=Sa.encode("--"+o+"--"+As),c=l.byteLength,u=Array.from(t.entries()).map(([p,f])=>{let B=new Jh(p,f);return c+=B.size,B});c+=a.
byteLength*u.length,c=b.toFiniteNumber(c);let d={"Content-Type":`multipart/form-data; boundary=${o}`};return Number.isFinite(c)&&(d["Content-Length"]=c),e&&e(d),
Mq.from((async function*(){for(let p of u)yield a,yield*p.encode();yield l})())},"formDataToStream"),Wx=jq;import qq from"stream";var Zh=class extends qq.Transform{static{i(this,"ZlibHeaderTransformStream")}__transform(e,r,n){this.push(e),n()}_transform(e,r,n){if(e.length!==0&&(this._transform=
this.__transform,e[0]!==120)){let s=Buffer.alloc(2);s[0]=120,s[1]=156,this.push(s,r)}this.__transform(e,r,n)}},Vx=Zh;import Jq from"http2";import Zq from"util";var Kh=class{static{i(this,"Http2Sessions")}constructor(){this.sessions=Object.create(null)}getSession(e,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},
r);let n=this.sessions[e];if(n){let p=n.length;for(let f=0;f<p;f++){let[B,h]=n[f];if(!B.destroyed&&!B.closed&&Zq.isDeepStrictEqual(h,r))return B}}let s=Jq.connect(
e,r),o,a,l=i(()=>{if(o)return;o=!0,a&&(clearTimeout(a),a=null);let p=n,f=p.length,B=f;for(;B--;)if(p[B][0]===s){f===1?delete this.sessions[e]:p.splice(B,1),s.closed||
s.close();return}},"removeSession"),c=s.request,{sessionTimeout:u}=r;if(u!=null){let p=0;s.request=function(){let f=c.apply(this,arguments);return p++,a&&(clearTimeout(
a),a=null),f.once("close",()=>{!--p&&!o&&(a=setTimeout(()=>{a=null,l()},u))}),f}}s.once("close",l),s.once("error",l),s.once("goaway",l);let d=[s,r];return n?n.push(
d):n=this.sessions[e]=[d],s}},Yx=Kh;var Kq=i((t,e)=>b.isAsyncFn(t)?function(...r){let n=r.pop();t.apply(this,r).then(s=>{try{e?n(null,...e(s)):n(null,s)}catch(o){n(o)}},n)}:t,"callbackify"),Qx=Kq;import{domainToASCII as Wq}from"url";var Vq=new Set(["localhost","0.0.0.0"]),Yh=i(t=>{let e=t.length;for(;e&&t.charCodeAt(e-1)===46;)e--;return e===t.length?t:t.slice(0,e)},"trimTrailingDots"),tO=i(
t=>{let e=t.split(".");return e.length!==4||e[0]!=="127"?!1:e.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},"isIPv4Loopback"),Wh=i(t=>{if(/^0[xX][0-9a-fA-F]+$/.
test(t)){let e=parseInt(t.slice(2),16);return Number.isFinite(e)?e:null}if(t.length>1&&/^0[0-7]+$/.test(t)){let e=parseInt(t,8);return Number.isFinite(e)?e:null}
if(t.length>1&&/^0[0-9]+$/.test(t))return null;if(/^[0-9]+$/.test(t)){let e=parseInt(t,10);return Number.isFinite(e)?e:null}return null},"parseIPv4Octet"),rO=i(
t=>{if(typeof t!="string"||!t||t.indexOf(":")!==-1)return t;let e=t;if(e.charAt(0)==="["&&e.charAt(e.length-1)==="]"&&(e=e.slice(1,-1)),e=Yh(e),!/^[0-9.xXa-fA-F]+$/.
test(e))return t;let r=e.split(".");if(r.some(d=>d===""))return t;if(r.length===4){let d=r.map(Wh);return d.some(p=>p===null||p<0||p>255)?t:d.join(".")}if(r.length>
4||r.length===1)return t;let n=r.slice(0,-1),s=r[r.length-1],o=4-n.length,a=Wh(s);if(a===null)return t;let l=(1<<8*o)-1;if(a<0||a>l)return t;let c=new Array(o).
fill(0);for(let d=o-1,p=a;d>=0;d--,p>>=8)c[d]=p&255;let u=n.map(Wh);return u.some(d=>d===null||d<0||d>255)?t:[...u,...c].join(".")},"normalizeIPAddress"),Vh=i(t=>/^0{1,4}$/.
test(t),"isIPv6ZeroGroup"),Yq=i(t=>{if(t==="::")return!0;let e=t.indexOf("::");if(e!==-1){if(e!==t.lastIndexOf("::"))return!1;let n=t.slice(0,e),s=t.slice(e+2),
o=n?n.split(":"):[],a=s?s.split(":"):[];return o.length+a.length<8&&o.every(Vh)&&a.every(Vh)}let r=t.split(":");return r.length===8&&r.every(Vh)},"isIPv6Unspeci\
fied"),Qq=i(t=>{if(t==="::1")return!0;let e=t.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(e)return tO(e[1]);let r=t.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
if(r){let s=parseInt(r[1],16);return s>=32512&&s<=32767}let n=t.split(":");if(n.length===8){for(let s=0;s<7;s++)if(!/^0+$/.test(n[s]))return!1;return/^0*1$/.test(
n[7])}return!1},"isIPv6Loopback"),Xx=i(t=>t?Vq.has(t)||tO(t)||Yq(t)?!0:Qq(t):!1,"isLoopback"),Xq={http:80,https:443,ws:80,wss:443,ftp:21},eJ=i(t=>{let e=t,r=0;if(e.
charAt(0)==="["){let o=e.indexOf("]");if(o!==-1){let a=e.slice(1,o),l=e.slice(o+1);return l.charAt(0)===":"&&/^\d+$/.test(l.slice(1))&&(r=Number.parseInt(l.slice(
1),10)),[a,r]}}let n=e.indexOf(":"),s=e.lastIndexOf(":");return n!==-1&&n===s&&/^\d+$/.test(e.slice(s+1))&&(r=Number.parseInt(e.slice(s+1),10),e=e.slice(0,s)),[
e,r]},"parseNoProxyEntry"),tJ=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,rJ=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
nO=i(t=>{if(typeof t!="string"||t.indexOf(":")===-1)return t;let e=t.match(tJ);if(e)return e[1];let r=t.match(rJ);if(r){let n=parseInt(r[1],16),s=parseInt(r[2],
16);return`${n>>8}.${n&255}.${s>>8}.${s&255}`}return t},"unmapIPv4MappedIPv6"),nJ=/^(?:0|[1-9]\d{0,2})$/,sO=i(t=>{let e=t.split(".");return e.length===4&&e.every(
r=>nJ.test(r)&&Number(r)<=255)?e.map(Number):null},"ipv4ToBytes"),sJ=/^[0-9a-f]{1,4}$/i,oJ=i(t=>{let e=t.split("::");if(e.length>2)return null;let r=e[0]?e[0].split(
":"):[];if(e.length===2){let n=e[1]?e[1].split(":"):[],s=8-r.length-n.length;if(s<1)return null;r.push(...new Array(s).fill("0"),...n)}return r.length!==8||r.some(
n=>!sJ.test(n))?null:r.flatMap(n=>{let s=Number.parseInt(n,16);return[s>>8&255,s&255]})},"ipv6ToBytes"),oO=i(t=>typeof t!="string"||!t?null:t.indexOf(":")!==-1?
oJ(t):sO(t),"ipToBytes"),eO=i(t=>{if(!t)return t;t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1));let e=Yh(t);if(e.indexOf(":")!==-1)try{e=new URL(
"http://["+e+"]/").hostname.slice(1,-1)}catch{return e}else if(/[\u0080-\uffff]/.test(e)){let n=/^[*.]+/.exec(e),s=n?n[0]:"",o=Wq(e.slice(s.length));if(!o)return"";
e=s+Yh(o)}let r=rO(e);return r!==e?r:nO(e)},"normalizeNoProxyHost"),iJ=i(t=>{let e=t,r=e.charAt(0)==="[",n=e.charAt(e.length-1)==="]",s=e.includes("[")||e.includes(
"]");if(r||n){if(!r||!n||(e=e.slice(1,-1),e.indexOf(":")===-1||e.includes("[")||e.includes("]")))return null}else if(s)return null;if(!e||e.charAt(e.length-1)===
".")return null;let o=e.indexOf(":")!==-1;if(o)try{e=new URL(`http://[${e}]/`).hostname.slice(1,-1)}catch{return null}else if(e=rO(e),!sO(e))return null;return{
normalized:nO(e),wasIPv6:o}},"normalizeCidrBase"),aJ=/^(.+)\/(0|[1-9]\d{0,2})$/,lJ=i(t=>{if(t.indexOf("/")===-1)return;let e=aJ.exec(t);if(!e)return null;let r=Number(
e[2]),n=iJ(e[1]);if(!n)return null;let{normalized:s,wasIPv6:o}=n;if(o&&s.indexOf(":")===-1){if(r<96)return null;r-=96}let a=oO(s);return!a||r>a.length*8?null:{bytes:a,
prefix:r}},"parseCidrEntry"),cJ=i((t,e,r)=>{let n=r>>3;for(let o=0;o<n;o++)if(t[o]!==e[o])return!1;let s=r&7;if(s){let o=255<<8-s&255;if((t[n]&o)!==(e[n]&o))return!1}
return!0},"isInSubnet");function Qh(t){let e;try{e=new URL(t)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;
if(r==="*")return!0;let n=Number.parseInt(e.port,10)||Xq[e.protocol.split(":",1)[0]]||0,s=eO(e.hostname.toLowerCase()),o=oO(s);return r.split(/[\s,]+/).some(a=>{
if(!a)return!1;if(a==="*")return!0;let l=lJ(a);if(l!==void 0)return l!==null&&!!o&&o.length===l.bytes.length&&cJ(o,l.bytes,l.prefix);let[c,u]=eJ(a);return c=eO(
c),!c||u&&u!==n?!1:(c.charAt(0)==="*"&&(c=c.slice(1)),c.charAt(0)==="."?s.endsWith(c):s===c||Xx(s)&&Xx(c))})}i(Qh,"shouldBypassProxy");function uJ(t,e){t=t||10;let r=new Array(t),n=new Array(t),s=0,o=0,a;return e=e!==void 0?e:1e3,i(function(c){let u=Date.now(),d=n[o];a||(a=u),r[s]=c,n[s]=u;let p=o,
f=0;for(;p!==s;)f+=r[p++],p=p%t;if(s=(s+1)%t,s===o&&(o=(o+1)%t),u-a<e)return;let B=d&&u-d;return B?Math.round(f*1e3/B):void 0},"push")}i(uJ,"speedometer");var iO=uJ;function dJ(t,e){let r=0,n=1e3/e,s,o,a=i((d,p=Date.now())=>{r=p,s=null,o&&(clearTimeout(o),o=null),t(...d)},"invoke");return[i((...d)=>{let p=Date.now(),f=p-r;f>=
n?a(d,p):(s=d,o||(o=setTimeout(()=>{o=null,a(s)},n-f)))},"throttled"),i(()=>s&&a(s),"flush"),i((...d)=>a(d),"flushWith")]}i(dJ,"throttle");var aO=dJ;var un=i((t,e,r=3)=>{let n=0,s=iO(50,250);return aO(o=>{if(!o||!b.isNumber(o.loaded))return;let a=o.loaded,l=o.lengthComputable?o.total:void 0,c=Math.max(0,l!=null?
Math.min(a,l):a),u=Math.max(0,c-n),d=s(u);n=Math.max(n,c);let p={loaded:c,total:l,progress:l?c/l:void 0,bytes:u,rate:d||void 0,estimated:d&&l?(l-c)/d:void 0,event:o,
lengthComputable:l!=null,[e?"download":"upload"]:!0};t(p)},r)},"progressEventReducer"),$o=i((t,e)=>{let r=t!=null;return[n=>e[0]({lengthComputable:r,total:t,loaded:n}),
e[1]]},"progressEventDecorator"),Mo=i((t,e=b.asap)=>(...r)=>e(()=>t(...r)),"asyncDecorator");var lO=i(t=>t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102,"isHexDigit"),Xh=i((t,e,r)=>e+2<r&&lO(t.charCodeAt(e+1))&&lO(t.charCodeAt(e+2)),"isPercentEncodedByte"),yu=i(
t=>t<=57?t-48:(t&223)-55,"hexValue"),pJ=i(t=>t>=65&&t<=90||t>=97&&t<=122||t>=48&&t<=57||t===43||t===47||t===45||t===95,"isBase64Char"),fJ=i(t=>t===9||t===10||t===
12||t===13||t===32,"isBase64Whitespace"),BJ=i(t=>{let e=Math.floor(t/4),r=t%4;return e*3+(r===2?1:r===3?2:0)},"base64Bytes"),cO=i(t=>{let e=t.length,r=0;return e>
0&&t.charCodeAt(e-1)===61&&(r++,e>1&&t.charCodeAt(e-2)===61&&r++),Math.floor((e-r)*3/4)},"estimateBase64BufferAllocation"),hJ=i(t=>{if(t.indexOf("%")===-1)return cO(
t);let e=0,r=0,n=0;for(let o=0,a=t.length;o<a;o++){let l=t.charCodeAt(o);l===37&&Xh(t,o,a)&&(l=yu(t.charCodeAt(o+1))*16+yu(t.charCodeAt(o+2)),o+=2),e++,r=n,n=l}
return Math.floor((e-(n===61?r===61?2:1:0))*3/4)},"estimatePercentDecodedBase64BufferAllocation"),mJ=i(t=>{let e=t.length,r=0,n=0,s=!1;for(let o=0;o<e;o++){let a=t.
charCodeAt(o);if(a===37&&Xh(t,o,e)&&(a=yu(t.charCodeAt(o+1))*16+yu(t.charCodeAt(o+2)),o+=2),!fJ(a)){if(a===61){n++;continue}if(!pJ(a)||n>0){s=!0;continue}r++}}return s||
n>2||n>0&&(r+n)%4!==0||r%4===1?cO(t):BJ(r)},"estimatePercentDecodedBase64Bytes"),uO=i((t,e,r)=>{if(!t||typeof t!="string"||!/^data:/i.test(t))return 0;let n=t.indexOf(
",");if(n<0)return 0;let s=t.slice(5,n),o=t.slice(n+1);if(r.test(s))return e(o);let l=0;for(let c=0,u=o.length;c<u;c++){let d=o.charCodeAt(c);if(d===37&&Xh(o,c,
u))l+=1,c+=2;else if(d<128)l+=1;else if(d<2048)l+=2;else if(d>=55296&&d<=56319&&c+1<u){let p=o.charCodeAt(c+1);p>=56320&&p<=57343?(l+=4,c++):l+=3}else l+=3}return l},
"estimateDataURLBytes");function em(t){let e=typeof t=="string"?t.indexOf("#"):-1;return uO(e===-1?t:t.slice(0,e),mJ,/; *base64[\t\n\f\r ]*$/i)}i(em,"estimateDa\
taURLDecodedBytes");function dO(t){return uO(t,hJ,/;base64$/i)}i(dO,"estimateDataURLBufferAllocation");var fO={flush:Cr.constants.Z_SYNC_FLUSH,finishFlush:Cr.constants.Z_SYNC_FLUSH},bJ={flush:Cr.constants.BROTLI_OPERATION_FLUSH,finishFlush:Cr.constants.BROTLI_OPERATION_FLUSH},
EJ={flush:Cr.constants.ZSTD_e_flush,finishFlush:Cr.constants.ZSTD_e_flush},DO=b.isFunction(Cr.createBrotliDecompress),xO=b.isFunction(Cr.createZstdDecompress),OO="\
gzip, compress, deflate"+(DO?", br":""),wJ=OO+(xO?", zstd":""),BO=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):b.asap,{http:TJ,https:SJ}=_O.default,
wu=/https:?/,hO=Symbol("axios.http.socketListener"),bu=Symbol("axios.http.currentReq");function kJ(t){let e=this[bu];e&&!e.destroyed&&e.destroy(t)}i(kJ,"handleS\
ocketError");var tm=Symbol("axios.http.installedTunnel"),_J=new Map,mO=new WeakMap,gO=new WeakMap,DJ=["createConnection","getName"],xJ=["addRequest","createSock\
et","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],CO={22:21,24:5};function OJ(t=process.versions&&process.versions.
node){if(!t)return!1;let[e,r]=t.split(".").map(n=>Number(n));return!Number.isInteger(e)||!Number.isInteger(r)?!1:e>24?!0:CO[e]!=null&&r>=CO[e]}i(OJ,"isNodeNativ\
eEnvProxySupported");function yO(t,e=process.versions&&process.versions.node){if(!OJ(e))return!1;let r=t&&t.options;return!!(r&&b.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=
null)}i(yO,"isNodeEnvProxyEnabled");function vJ(t,e,r){return wu.test(t.protocol)?r||Eu.globalAgent:e||nm.globalAgent}i(vJ,"getProxyEnvAgent");function AJ(t,e){
if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return t;let r=t||e.globalAgent,n=r&&r.options;if(!(r instanceof
e.Agent)||r.protocol!==e.globalAgent.protocol||!n||!b.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="object"||n.proxyEnv===null)return t;for(let o of xJ)if(b.isFunction(
e.Agent.prototype[o])&&r[o]!==e.Agent.prototype[o])throw new A("proxy: false cannot adapt an agent overriding "+o+"; use an agent constructed without proxyEnv",
A.ERR_BAD_OPTION_VALUE);let s=gO.get(r);if(!s){s=new e.Agent({...n,proxyEnv:void 0});let o=r.destroy;r.destroy=i(function(){try{return o.apply(this,arguments)}finally{
s.destroy()}},"destroyWithDirectAgent"),gO.set(r,s)}for(let o of DJ)s[o]=r[o]===e.Agent.prototype[o]?e.Agent.prototype[o]:bs(r[o],r);return s}i(AJ,"getDirectAge\
nt");function bO(t,e,r){let n=wu.test(t.protocol),s=AJ(n?r:e,n?Eu:nm);t.agent=s,t.agents&&(t.agents[n?"https":"http"]=s)}i(bO,"setDirectAgent");function RJ(t,e){
let r=t.protocol+"//"+t.hostname+":"+(t.port||"")+"#"+(t.auth||""),n=e?mO.get(e)||mO.set(e,new Map).get(e):_J,s=n.get(r);if(s)return s;let o=e&&e.options?{...e.
options,...t}:t;s=new rm.default(o);let a=s.callback;return s.callback=i(function(c,u){let d=e||Eu.globalAgent,p=d&&d.options;return a.call(this,c,{...p,...u})},
"axiosTunnelingAgentCallback"),s[tm]=!0,n.set(r,s),s}i(RJ,"getTunnelingAgent");var EO=me.protocols.map(t=>t+":"),wO=i(t=>{if(!b.isString(t))return t;try{return decodeURIComponent(
t)}catch{return t}},"decodeURIComponentSafe"),TO=i((t,[e,r])=>(t.on("end",r).on("error",r),e),"flushOnFinish"),IJ=new Yx;function PJ(t,e,r){AO(t,r)||(vO(t.headers,
new Set(["authorization","cookie"])),delete t.auth),t.beforeRedirects.proxy&&t.beforeRedirects.proxy(t),t.beforeRedirects.auth&&t.beforeRedirects.auth(t),t.beforeRedirects.
sensitiveHeaders&&t.beforeRedirects.sensitiveHeaders(t,r),t.beforeRedirects.direct&&t.beforeRedirects.direct(t),t.beforeRedirects.config&&t.beforeRedirects.config(
t,e,r)}i(PJ,"dispatchBeforeRedirect");function vO(t,e){t&&Object.keys(t).forEach(r=>{e.has(r.toLowerCase())&&delete t[r]})}i(vO,"stripMatchingHeaders");function AO(t,e){
if(!e)return!1;try{return new URL(e.url).origin===new URL(t.href).origin}catch{return!1}}i(AO,"isSameOriginRedirect");function RO(t,e,r,n,s,o,a=!0){let l=e,c=vJ(
t,o,s);if(!l&&l!==!1&&a&&!yO(c)){let u=Sx(r);u&&(Qh(r)||(l=new URL(u)))}if(n&&t.headers)for(let u of Object.keys(t.headers))u.toLowerCase()==="proxy-authorizati\
on"&&delete t.headers[u];if(n&&t.agent&&t.agent[tm]&&(t.agent=void 0),n&&t.agents&&t.agents.https&&t.agents.https[tm]&&(t.agents.https=s),l){let u=l instanceof URL,
d=i(g=>u||b.hasOwnProp(l,g)?l[g]:void 0,"readProxyField"),p=d("username"),f=d("password"),B=b.hasOwnProp(l,"auth")?l.auth:void 0;if(p&&(B=(p||"")+":"+(f||"")),B){
let g=typeof B=="object",m=g&&b.hasOwnProp(B,"username")?B.username:void 0,C=g&&b.hasOwnProp(B,"password")?B.password:void 0;if(!!(m||C))B=(m||"")+":"+(C||"");else if(g)
throw new A("Invalid proxy authorization",A.ERR_BAD_OPTION,{proxy:l})}if(wu.test(t.protocol)){if(!(s instanceof rm.default)){let g=d("hostname")||d("host"),m=d(
"port"),C=d("protocol"),y=C?C.includes(":")?C:`${C}:`:"http:",E=g&&g.includes(":")&&!g.startsWith("[")?`[${g}]`:g,w=new URL(`${y}//${E}${m?":"+m:""}`),D={protocol:w.
protocol,hostname:w.hostname.replace(/^\[|\]$/g,""),port:w.port,auth:B&&typeof B=="string"?B:void 0};w.protocol==="https:"&&(D.ALPNProtocols=["http/1.1"]);let k=RJ(
D,s);t.agent=k,t.agents&&(t.agents.https=k)}}else{if(B){let y=Buffer.from(B,"utf8").toString("base64");t.headers["Proxy-Authorization"]="Basic "+y}let g=!1;for(let y of Object.
keys(t.headers))if(y.toLowerCase()==="host"){g=!0;break}g||(t.headers.host=t.hostname+(t.port?":"+t.port:""));let m=d("hostname")||d("host");t.hostname=m,t.host=
m,t.port=d("port"),t.path=r;let C=d("protocol");C&&(t.protocol=C.includes(":")?C:`${C}:`)}}return t.beforeRedirects.proxy=i(function(d){RO(d,e,d.href,!0,s,o,a)},
"beforeRedirect"),!!(l||e!==!1&&a&&yO(c))}i(RO,"setProxy");var LJ=typeof process<"u"&&b.kindOf(process)==="process",FJ=i(t=>new Promise((e,r)=>{let n,s,o=i((c,u)=>{
s||(s=!0,n&&n(c,u))},"done"),a=i(c=>{o(c),e(c)},"_resolve"),l=i(c=>{o(c,!0),r(c)},"_reject");t(a,l,c=>n=c).catch(l)}),"wrapAsync"),NJ=i(({address:t,family:e})=>{
if(!b.isString(t))throw new A("address must be a string",A.ERR_BAD_OPTION_VALUE);return{address:t,family:e||(t.indexOf(".")<0?6:4)}},"resolveFamily"),SO=i((t,e)=>NJ(
b.isObject(t)?t:{address:t,family:e}),"buildAddressEntry"),kO=new WeakMap,GJ=i(t=>{let e=kO.get(t);if(e)return e;let r=Qx(t,n=>b.isArray(n)?n:[n]);return e=i((n,s,o)=>{
r(n,s,(a,l,c)=>{if(a)return o(a);let u;try{u=b.isArray(l)?l.map(d=>SO(d)):[SO(l,c)]}catch(d){return o(d)}s.all?o(a,u):o(a,u[0].address,u[0].family)})},"normaliz\
ed"),kO.set(t,e),e},"normalizeLookup"),$J={request(t,e){let r=t.protocol+"//"+t.hostname+":"+(t.port||(t.protocol==="https:"?443:80)),{http2Options:n,headers:s}=t,
o=IJ.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:l,HTTP2_HEADER_PATH:c,HTTP2_HEADER_STATUS:u}=gJ.constants,d={[a]:t.protocol.replace(":",""),[l]:t.
method,[c]:t.path};b.forEach(s,(f,B)=>{B.charAt(0)!==":"&&(d[B]=f)});let p=o.request(d);return p.once("response",f=>{let B=p;f=Object.assign({},f);let h=f[u];delete f[u],
B.headers=f,B.statusCode=+h,e(B)}),p}},IO=LJ&&i(function(e){return FJ(i(async function(n,s,o){let a=i(Z=>b.getSafeProp(e,Z),"own"),l=a("transitional")||Fn,c=a("\
data"),u=a("lookup"),d=a("family"),p=a("httpVersion");p===void 0&&(p=1);let f=p,B=a("http2Options"),h=a("proxy"),g=a("httpAgent"),m=a("httpsAgent"),C=a("respons\
eType"),y=a("responseEncoding"),E=a("socketPath"),w=a("method").toUpperCase(),D=a("maxRedirects"),k=a("maxBodyLength"),v=a("maxContentLength"),O=a("decompress"),
$,x=!1,q,J;try{p=+p}catch{throw new A("Invalid protocol version: value is not a number",A.ERR_BAD_OPTION_VALUE,e)}if(Number.isNaN(p))throw new A(`Invalid protoc\
ol version: '${f}' is not a number`,A.ERR_BAD_OPTION_VALUE,e);if(p!==1&&p!==2)throw new A(`Unsupported protocol version '${p}'`,A.ERR_BAD_OPTION_VALUE,e);let re=p===
2;u&&(u=GJ(u));let P=new yJ;function I(Z){try{P.emit("abort",!Z||Z.type?new lr(null,e,q):Z)}catch{}}i(I,"abort");function ue(){J&&(clearTimeout(J),J=null)}i(ue,
"clearConnectPhaseTimer");function ce(){let Z=a("timeout"),W=Z?"timeout of "+Z+"ms exceeded":"timeout exceeded",ye=a("timeoutErrorMessage");return ye&&(W=ye),new A(
W,l.clarifyTimeoutError?A.ETIMEDOUT:A.ECONNABORTED,e,q)}i(ce,"createTimeoutError"),P.once("abort",s);let ze=i(()=>{ue(),e.cancelToken&&e.cancelToken.unsubscribe(
I),e.signal&&e.signal.removeEventListener("abort",I),P.removeAllListeners()},"onFinished");(e.cancelToken||e.signal)&&(e.cancelToken&&e.cancelToken.subscribe(I),
e.signal&&(e.signal.aborted?I():e.signal.addEventListener("abort",I))),o((Z,W)=>{if($=!0,ue(),W){x=!0,ze();return}let{data:ye}=Z;if(ye instanceof Or.Readable||ye instanceof
Or.Duplex){let Ke=Or.finished(ye,()=>{Ke(),ze()})}else ze()});let Ie=ks(a("baseURL"),a("url"),a("allowAbsoluteUrls"),e),xe=E?"http://localhost":me.hasBrowserEnv?
me.origin:void 0,ve=new URL(Ie,xe),Qe=ve.protocol||EO[0];if(Qe==="data:"){if(v>-1){let W=String(a("url")||Ie||"");if(dO(W)>v)return s(new A("maxContentLength si\
ze of "+v+" exceeded",A.ERR_BAD_RESPONSE,e))}let Z;if(w!=="GET")return Hr(n,s,{status:405,statusText:"method not allowed",headers:{},config:e});try{Z=Hh(a("url"),
C==="blob",{Blob:e.env&&e.env.Blob})}catch(W){throw A.from(W,A.ERR_BAD_REQUEST,e)}return v>-1&&(C==="blob"?Z.size:Z.length)>v?s(new A("maxContentLength size of "+
v+" exceeded",A.ERR_BAD_RESPONSE,e)):(C==="text"?(Z=Z.toString(y),(!y||y==="utf8")&&(Z=b.stripBOM(Z))):C==="stream"&&(Z=Or.Readable.from(Z)),Hr(n,s,{data:Z,status:200,
statusText:"OK",headers:new Re,config:e}))}if(EO.indexOf(Qe)===-1)return s(new A("Unsupported protocol "+Qe,A.ERR_BAD_REQUEST,e));let ke=Re.from(e.headers).normalize();
ke.set("User-Agent","axios/"+cn,!1);let{onUploadProgress:fe,onDownloadProgress:te}=e,lt=e.maxRate,Ae,z;if(b.isSpecCompliantForm(c)){let Z=ke.getContentType(/boundary=([-_\w\d]{10,70})/i);
c=Wx(c,W=>{ke.set(W)},{tag:`axios-${cn}-boundary`,boundary:Z&&Z[1]||void 0})}else if(b.isFormData(c)&&b.isFunction(c.getHeaders)&&c.getHeaders!==Object.prototype.
getHeaders){if(Ta(ke,c.getHeaders(),a("formDataHeaderPolicy")),!ke.hasContentLength())try{let Z=await CJ.promisify(c.getLength).call(c);Number.isFinite(Z)&&Z>=0&&
ke.setContentLength(Z)}catch{}}else if(b.isBlob(c)||b.isFile(c))c.size&&ke.setContentType(c.type||"application/octet-stream"),ke.setContentLength(c.size||0),c=Or.
Readable.from(Cu(c));else if(c&&!b.isStream(c)){if(!Buffer.isBuffer(c))if(b.isArrayBuffer(c))c=Buffer.from(new Uint8Array(c));else if(b.isString(c))c=Buffer.from(
c,"utf-8");else return s(new A("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",A.ERR_BAD_REQUEST,e));if(ke.setContentLength(
c.length,!1),k>-1&&c.length>k)return s(new A("Request body larger than maxBodyLength limit",A.ERR_BAD_REQUEST,e))}let ge=b.toFiniteNumber(ke.getContentLength());
b.isArray(lt)?(Ae=lt[0],z=lt[1]):Ae=z=lt,c&&(fe||Ae)&&(b.isStream(c)||(c=Or.Readable.from(c,{objectMode:!1})),c=Or.pipeline([c,new qh({maxRate:b.toFiniteNumber(
Ae)})],b.noop),fe&&c.on("progress",TO(c,$o(ge,un(Mo(fe,BO),!1,3)))));let G,Q=a("auth");if(Q){let Z=b.getSafeProp(Q,"username")||"",W=b.getSafeProp(Q,"password")||
"";G=Z+":"+W}if(!G&&(ve.username||ve.password)){let Z=wO(ve.username),W=wO(ve.password);G=Z+":"+W}G&&ke.delete("authorization");let ae;try{ae=Ss(ve.pathname+ve.
search,a("params"),a("paramsSerializer")).replace(/^\?/,"")}catch(Z){return s(A.from(Z,A.ERR_BAD_REQUEST,e,null,null,{url:a("url"),exists:!0}))}ke.set("Accept-E\
ncoding",b.hasOwnProp(l,"advertiseZstdAcceptEncoding")&&l.advertiseZstdAcceptEncoding===!0?wJ:OO,!1),re&&u&&(B=Object.assign(Object.create(null),B,{lookup:u}));
let ie=Object.assign(Object.create(null),{path:ae,method:w,headers:Ao(ke),agents:{http:g,https:m},auth:G,protocol:Qe,family:d,beforeRedirect:PJ,beforeRedirects:Object.
create(null),http2Options:B,createConnection:void 0});!b.isUndefined(u)&&(ie.lookup=u);let he=!1;if(E){if(typeof E!="string")return s(new A("socketPath must be \
a string",A.ERR_BAD_OPTION_VALUE,e));let Z=a("allowedSocketPaths");if(Z!=null){let W=Array.isArray(Z)?Z:[Z],ye=pO(E);if(!W.some(pe=>typeof pe=="string"&&pO(pe)===
ye))return s(new A(`socketPath "${E}" is not permitted by allowedSocketPaths`,A.ERR_BAD_OPTION_VALUE,e))}ie.socketPath=E}else ie.hostname=ve.hostname.startsWith(
"[")?ve.hostname.slice(1,-1):ve.hostname,ie.port=ve.port,he=RO(ie,h,Qe+"//"+ve.hostname+(ve.port?":"+ve.port:"")+ie.path,!1,m,g,!re);let Fe,Ct=!1,Tt=wu.test(ie.
protocol);if(!re&&h===!1?(bO(ie,g,m),ie.beforeRedirects.direct=Z=>{bO(Z,g,m)}):ie.agent==null&&(ie.agent=Tt?m:g),re){if(he)return s(new A("HTTP/2 requests with \
a proxy are not supported",A.ERR_NOT_SUPPORT,e));Fe=$J}else{let Z=a("transport");if(Z)Fe=Z;else if(D===0)Fe=Tt?Eu:nm,Ct=!0;else{ie.sensitiveHeaders=[],D&&(ie.maxRedirects=
D);let W=a("beforeRedirect");if(W&&(ie.beforeRedirects.config=W),G){let Ke=ve.origin,pe=G;ie.beforeRedirects.auth=i(function(be){try{new URL(be.href).origin===Ke&&
(be.auth=pe)}catch{}},"beforeRedirectAuth")}let ye=a("sensitiveHeaders");if(ye!=null){if(!b.isArray(ye))return s(new A("sensitiveHeaders must be an array of str\
ings",A.ERR_BAD_OPTION_VALUE,e));let Ke=new Set;for(let pe of ye){if(!b.isString(pe))return s(new A("sensitiveHeaders must be an array of strings",A.ERR_BAD_OPTION_VALUE,
e));Ke.add(pe.toLowerCase())}Ke.size&&(ie.sensitiveHeaders=Array.from(Ke),ie.beforeRedirects.sensitiveHeaders=i(function(X,be){AO(X,be)||vO(X.headers,Ke)},"befo\
reRedirectSensitiveHeaders"))}Fe=Tt?SJ:TJ}}k>-1?ie.maxBodyLength=k:ie.maxBodyLength=1/0,ie.insecureHTTPParser=!!a("insecureHTTPParser"),q=Fe.request(ie,i(function(W){
if(ue(),q.destroyed)return;let ye=[W],Ke=b.toFiniteNumber(W.headers["content-length"]);if(te||z){let Ne=new qh({maxRate:b.toFiniteNumber(z)});te&&Ne.on("progres\
s",TO(Ne,$o(Ke,un(Mo(te,BO),!0,3)))),ye.push(Ne)}let pe=W,X=W.req||q;if(O!==!1&&W.headers["content-encoding"])switch((w==="HEAD"||W.statusCode===204)&&delete W.
headers["content-encoding"],(W.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":ye.push(Cr.createUnzip(fO)),
delete W.headers["content-encoding"];break;case"deflate":ye.push(new Vx),ye.push(Cr.createUnzip(fO)),delete W.headers["content-encoding"];break;case"br":DO&&(ye.
push(Cr.createBrotliDecompress(bJ)),delete W.headers["content-encoding"]);break;case"zstd":xO&&(ye.push(Cr.createZstdDecompress(EJ)),delete W.headers["content-e\
ncoding"]);break}pe=ye.length>1?Or.pipeline(ye,b.noop):ye[0];let be={status:W.statusCode,statusText:W.statusMessage,headers:new Re(W.headers),config:e,request:X};
if(C==="stream"){if(v>-1){let Ne=v,Xt=pe;async function*U(){let ee=0;for await(let Gt of Xt){if(ee+=Gt.length,ee>Ne)throw new A("maxContentLength size of "+Ne+"\
 exceeded",A.ERR_BAD_RESPONSE,e,X);yield Gt}}i(U,"enforceMaxContentLength"),pe=Or.Readable.from(U(),{objectMode:!1})}be.data=pe,Hr(n,s,be)}else{let Ne=[],Xt=0;pe.
on("data",i(function(ee){Ne.push(ee),Xt+=ee.length,v>-1&&Xt>v&&(x=!0,pe.destroy(),I(new A("maxContentLength size of "+v+" exceeded",A.ERR_BAD_RESPONSE,e,X)))},"\
handleStreamData")),pe.on("aborted",i(function(){if(x)return;let ee=new A("stream has been aborted",A.ERR_BAD_RESPONSE,e,X,be);pe.destroy(ee),s(ee)},"handlerStr\
eamAborted")),pe.on("error",i(function(ee){x||s(A.from(ee,null,e,X,be))},"handleStreamError")),pe.on("end",i(function(){try{let ee=Ne.length===1?Ne[0]:Buffer.concat(
Ne);C!=="arraybuffer"&&(ee=ee.toString(y),(!y||y==="utf8")&&(ee=b.stripBOM(ee))),be.data=ee}catch(ee){return s(A.from(ee,null,e,be.request,be))}Hr(n,s,be)},"han\
dleStreamEnd"))}P.once("abort",Ne=>{pe.destroyed||(pe.emit("error",Ne),pe.destroy())})},"handleResponse")),P.once("abort",Z=>{q.close?q.close():q.destroy(Z)}),q.
on("error",i(function(W){s(A.from(W,null,e,q))},"handleRequestError"));let ct=new Set;if(q.on("socket",i(function(W){typeof W.setKeepAlive=="function"&&W.setKeepAlive(
!0,1e3*60),W[hO]||(W.on("error",kJ),W[hO]=!0),W[bu]=q,ct.add(W)},"handleRequestSocket")),q.once("close",i(function(){ue();for(let W of ct)W[bu]===q&&(W[bu]=null);
ct.clear()},"clearCurrentReq")),a("timeout")){let Z=parseInt(a("timeout"),10);if(Number.isNaN(Z)){I(new A("error trying to parse `config.timeout` to int",A.ERR_BAD_OPTION_VALUE,
e,q));return}let W=i(function(){$||I(ce())},"handleTimeout");Ct&&Z>0&&(J=setTimeout(W,Z)),q.setTimeout(Z,W)}else q.setTimeout(0);if(b.isStream(c)){let Z=!1,W=!1;
c.on("end",()=>{Z=!0}),c.once("error",Ke=>{W=!0,q.destroy(Ke)}),c.on("close",()=>{!Z&&!W&&I(new lr("Request stream has been aborted",e,q))});let ye=c;if(k>-1){let Ke=k,
pe=0;ye=Or.pipeline([c,new Or.Transform({transform(X,be,Ne){if(pe+=X.length,pe>Ke)return Ne(new A("Request body larger than maxBodyLength limit",A.ERR_BAD_REQUEST,
e,q));Ne(null,X)}})],b.noop),ye.on("error",X=>{q.destroyed||q.destroy(X)})}ye.pipe(q)}else c&&q.write(c),q.end()},"dispatchHttpRequest"))},"httpAdapter");var PO=i(t=>{try{return decodeURIComponent(t)}catch{return t}},"decodeCookieValue"),Tu=me.hasStandardBrowserEnv?{write(t,e,r,n,s,o,a){if(typeof document>"u")return;
let l=[`${t}=${encodeURIComponent(e)}`];b.isNumber(r)&&l.push(`expires=${new Date(r).toUTCString()}`),b.isString(n)&&l.push(`path=${n}`),b.isString(s)&&l.push(`\
domain=${s}`),o===!0&&l.push("secure"),b.isString(a)&&l.push(`SameSite=${a}`),document.cookie=l.join("; ")},read(t){if(typeof document>"u")return null;let e=document.
cookie;if(!e)return null;let r=e.split(";");for(let n=0;n<r.length;n++){let s=r[n].replace(/^\s+/,""),o=s.indexOf("=");if(o!==-1&&s.slice(0,o)===t)return PO(s.slice(
o+1))}return null},async readAsync(t){try{let e=typeof window<"u"&&window.cookieStore;if(e&&b.isFunction(e.get)){let r=await e.get(t);return r?PO(r.value):null}}catch{}
return this.read(t)},remove(t){this.write(t,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var LO=me.hasStandardBrowserEnv?(t=>e=>(e=new URL(e,document.baseURI||me.origin),t.protocol===e.protocol&&t.host===e.host&&t.port===e.port))(new URL(me.origin)):
()=>!0;function sm(t){let e=[{value:t}],r=new WeakSet,n=new WeakSet;for(;e.length;){let{value:s,done:o}=e.pop();if(!b.isPlainObject(s)&&!b.isArray(s))continue;if(o){r.
delete(s);continue}if(r.has(s))throw new A("Circular reference detected in params",A.ERR_BAD_OPTION_VALUE);if(n.has(s))continue;n.add(s),r.add(s),e.push({value:s,
done:!0});let a=Object.keys(s);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(s).forEach(l=>{let c=Object.getOwnPropertyDescriptor(
s,l);c&&c.enumerable&&a.push(l)}),a.forEach(l=>{if(l==="__proto__"||l==="constructor"||l==="prototype"){let c=Object.getOwnPropertyDescriptor(s,l);c&&b.hasOwnProp(
c,"value")&&e.push({value:c.value})}else e.push({value:s[l]})})}}i(sm,"assertParamsAcyclic");var FO=i(t=>t instanceof Re?{...t}:t,"headersToObject"),im=i(t=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(t).concat(Object.getOwnPropertySymbols(
t).filter(e=>{let r=Object.getOwnPropertyDescriptor(t,e);return r&&r.enumerable})):Object.keys(t),"ownEnumerableKeys");function MJ(t,e){let r=[],n=new WeakMap,s={};
function o(l,c){if(!b.isPlainObject(c))return b.isArray(c)?c.slice():c;let u=b.isPlainObject(l)?l:s,d=n.get(c);if(d||(d=new WeakMap,n.set(c,d)),d.has(u))return d.
get(u);let p={};return d.set(u,p),r.push({base:u,source:c,result:p}),p}i(o,"copy");let a=b.isUndefined(e)?o(void 0,t):o(t,e);for(;r.length;){let{base:l,source:c,
result:u}=r.pop(),d=new Set(im(l)),p=new Set(im(c));new Set([...d,...p]).forEach(B=>{if(B==="__proto__"||B==="constructor"||B==="prototype")return;let h=p.has(B),
g=h?c[B]:void 0,m=(!h||b.isPlainObject(g))&&d.has(B)?l[B]:void 0;u[B]=h?o(m,g):o(void 0,m)})}return sm(a),a}i(MJ,"mergeParams");function Nn(t,e,r,n){return b.isPlainObject(
t)&&b.isPlainObject(e)?b.merge.call({caseless:n},t,e):b.isPlainObject(e)?b.merge({},e):b.isArray(e)?e.slice():e}i(Nn,"getMergedValue");function GO(t,e,r,n){if(b.
isUndefined(e)){if(!b.isUndefined(t))return Nn(void 0,t,r,n)}else return Nn(t,e,r,n)}i(GO,"mergeDeepProperties");function om(t,e){if(!b.isUndefined(e))return Nn(
void 0,e)}i(om,"valueFromConfig2");function He(t,e){if(b.isUndefined(e)){if(!b.isUndefined(t))return Nn(void 0,t)}else return Nn(void 0,e)}i(He,"defaultToConfig\
2");function UJ(t,e,r){let n=b.hasOwnProp(e,"transitional")?e.transitional:void 0;if(!b.isUndefined(n))if(b.isPlainObject(n)){if(b.hasOwnProp(n,r))return n[r]}else
return;let s=b.hasOwnProp(t,"transitional")?t.transitional:void 0;if(b.isPlainObject(s)&&b.hasOwnProp(s,r))return s[r]}i(UJ,"getMergedTransitionalOption");function am(t,e,r,n,s){
if(b.hasOwnProp(s,r))return Nn(t,e);if(b.hasOwnProp(n,r))return Nn(void 0,t)}i(am,"mergeDirectKeys");function HJ(t,e,r){return GO(FO(t),FO(e),r,!0)}i(HJ,"mergeH\
eaders");var zJ=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),NO={url:om,method:om,data:om,baseURL:He,
transformRequest:He,transformResponse:He,params:MJ,paramsSerializer:He,timeout:He,timeoutErrorMessage:He,withCredentials:He,withXSRFToken:He,adapter:He,responseType:He,
xsrfCookieName:He,xsrfHeaderName:He,onUploadProgress:He,onDownloadProgress:He,decompress:He,maxContentLength:He,maxBodyLength:He,beforeRedirect:He,transport:He,
httpAgent:He,httpsAgent:He,cancelToken:He,socketPath:He,allowedSocketPaths:He,responseEncoding:He,validateStatus:am,headers:HJ};function vr(t,e){t=t||{},e=e||{};
let r=Object.create(null);Object.defineProperty(r,"hasOwnProperty",zJ);let n=im({...t,...e});for(let s=0,o=n.length;s<o;s++){let a=n[s];if(a==="__proto__"||a===
"constructor"||a==="prototype")continue;let l=b.hasOwnProp(NO,a)?NO[a]:GO,c=b.hasOwnProp(t,a)?t[a]:void 0,u=b.hasOwnProp(e,a)?e[a]:void 0,d=l===am?l(c,u,a,t,e):
l(c,u,a);b.isUndefined(d)&&l!==am||(r[a]=d)}return b.hasOwnProp(e,"validateStatus")&&b.isUndefined(e.validateStatus)&&UJ(t,e,"validateStatusUndefinedResolves")===
!1&&(b.hasOwnProp(t,"validateStatus")?r.validateStatus=Nn(void 0,t.validateStatus):delete r.validateStatus),r}i(vr,"mergeConfig");var $O=i(t=>encodeURIComponent(t).replace(/%([0-9A-F]{2})/gi,(e,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),jJ=i(t=>Tu.read(t),"readCookie");function qJ(t,e=jJ){
let r=vr({},t),n=i(B=>b.hasOwnProp(r,B)?r[B]:void 0,"own"),s=n("data"),o=n("withXSRFToken"),a=n("xsrfHeaderName"),l=n("xsrfCookieName"),c=n("headers"),u=n("auth"),
d=n("baseURL"),p=n("allowAbsoluteUrls"),f=n("url");if(r.headers=c=Re.from(c),r.url=Ss(ks(d,f,p,r),n("params"),n("paramsSerializer")),u){let B=b.getSafeProp(u,"u\
sername")||"",h=b.getSafeProp(u,"password")||"",g=n("transitional"),m=g&&b.hasOwnProp(g,"encodeBasicAuthUsername")&&g.encodeBasicAuthUsername===!0;try{c.set("Au\
thorization","Basic "+btoa((m?$O(B):B)+":"+(h?$O(h):"")))}catch(C){throw A.from(C,A.ERR_BAD_OPTION_VALUE,t)}}if(b.isFormData(s)){let B=b.getSafeProp(s,"getHeade\
rs");me.hasStandardBrowserEnv||me.hasStandardBrowserWebWorkerEnv||b.isReactNative(s)?c.setContentType(void 0):b.isFunction(B)&&Ta(c,B.call(s),n("formDataHeaderP\
olicy"))}if(me.hasStandardBrowserEnv&&(b.isFunction(o)&&(o=o(r)),o===!0||o==null&&LO(r.url))){let h=a&&l&&e(l);h&&c.set(a,h)}return r}i(qJ,"resolveConfig");var Su=qJ;var JJ=typeof XMLHttpRequest<"u",MO=JJ&&function(t){return new Promise(i(function(r,n){let s;try{let O=me.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
s=O&&b.isFunction(O.get)}catch{}let o,a=Su(t,s?O=>(o=O,null):void 0),l=a.data,c=Re.from(a.headers).normalize(),{responseType:u,onUploadProgress:d,onDownloadProgress:p}=a,
f,B,h,g,m,C,y;function E(){clearTimeout(B);try{m&&m()}catch(O){setTimeout(()=>{throw O})}try{C&&C()}catch(O){setTimeout(()=>{throw O})}w&&(g&&w.removeEventListener(
"progress",g),w.upload&&(h&&w.upload.removeEventListener("progress",h),m&&w.upload.removeEventListener("loadend",m))),a.cancelToken&&a.cancelToken.unsubscribe(f),
a.signal&&a.signal.removeEventListener("abort",f)}i(E,"done");let w=new XMLHttpRequest;w.open(a.method.toUpperCase(),a.url,!0),w.timeout=a.timeout;function D(O){
if(!w)return;if(w.status===0&&(vs(fa(a.url))||vs(me.origin))!=="file"&&!(w.responseURL&&w.responseURL.startsWith("file:"))){n(new A("Request aborted",A.ECONNABORTED,
t,w)),E(),w=null;return}try{O?y&&y(O):C&&C()}catch(J){setTimeout(()=>{throw J})}if(!w)return;let $=Re.from("getAllResponseHeaders"in w&&w.getAllResponseHeaders()),
q={data:!u||u==="text"||u==="json"?w.responseText:w.response,status:w.status,statusText:w.statusText,headers:$,config:t,request:w};Hr(i(function(re){r(re),E()},
"_resolve"),i(function(re){n(re),E()},"_reject"),q),w=null}if(i(D,"onloadend"),"onloadend"in w?w.onloadend=D:w.onreadystatechange=i(function(){!w||w.readyState!==
4||w.status===0&&!(w.responseURL&&w.responseURL.startsWith("file:"))||setTimeout(D)},"handleLoad"),w.onabort=i(function(){w&&(n(new A("Request aborted",A.ECONNABORTED,
t,w)),E(),w=null)},"handleAbort"),w.onerror=i(function($){let x=$&&$.message?$.message:"Network Error",q=new A(x,A.ERR_NETWORK,t,w);q.event=$||null,n(q),E(),w=null},
"handleError"),w.ontimeout=i(function(){if(!w)return;let $=a.timeout?"timeout of "+a.timeout+"ms exceeded":"timeout exceeded",x=a.transitional||Fn;a.timeoutErrorMessage&&
($=a.timeoutErrorMessage),n(new A($,x.clarifyTimeoutError?A.ETIMEDOUT:A.ECONNABORTED,t,w)),E(),w=null},"handleTimeout"),l===void 0&&c.setContentType(null),b.isUndefined(
a.withCredentials)||(w.withCredentials=!!a.withCredentials),u&&u!=="json"&&(w.responseType=a.responseType),p&&([g,C,y]=un(p,!0),w.addEventListener("progress",g)),
d&&w.upload&&([h,m]=un(d),w.upload.addEventListener("progress",h),w.upload.addEventListener("loadend",m)),a.cancelToken||a.signal){if(f=i(O=>{if(!w)return;n(!O||
O.type?new lr(null,t,w):O);let $=w;E(),w=null,$.abort()},"onCanceled"),a.cancelToken&&a.cancelToken.subscribe(f),!w)return;a.signal&&(a.signal.aborted?f():a.signal.
addEventListener("abort",f))}if(!w)return;let k=vs(a.url);if(k&&!me.protocols.includes(k)){n(new A("Unsupported protocol "+k+":",A.ERR_BAD_REQUEST,t)),E();return}
let v=i(()=>{w&&("setRequestHeader"in w&&b.forEach(Ao(c),i(function($,x){w.setRequestHeader(x,$)},"setRequestHeader")),w.send(l||null))},"sendRequest");if(o){let O=typeof performance<
"u"&&b.isFunction(performance.now)?()=>performance.now():Date.now,$=w.timeout>0?O()+Number(w.timeout):void 0,x=i(()=>{if(!w)return;let q=w;q.ontimeout(),q.abort()},
"abortOnTimeout");if($!==void 0){let q=i(()=>{let J=$-O();J>0?B=setTimeout(q,Math.min(J,2147483647)):x()},"scheduleTimeout");q()}Tu.readAsync(o).then(q=>{if(w){
if($!==void 0&&O()>=$){x();return}if(q){let J=b.hasOwnProp(a,"xsrfHeaderName")&&a.xsrfHeaderName;c.set(J,q)}v()}}).catch(q=>{w&&(n(A.from(q,null,t,w)),E(),w=null)})}else
v()},"dispatchXhrRequest"))};var ZJ=i((t,e)=>{if(t=t?t.filter(Boolean):[],!e&&!t.length)return;let r=new AbortController,n=!1,s=i(function(c){if(!n){n=!0,a();let u=c instanceof Error?c:this.
reason;r.abort(u instanceof A?u:new lr(u instanceof Error?u.message:u))}},"onabort"),o=e&&setTimeout(()=>{o=null,s(new A(`timeout of ${e}ms exceeded`,A.ETIMEDOUT))},
e),a=i(()=>{t&&(o&&clearTimeout(o),o=null,t.forEach(c=>{let u=b.getSafeProp(c,"unsubscribe");b.isFunction(u)?u.call(c,s):c.removeEventListener("abort",s)}),t=null)},
"unsubscribe");t.forEach(c=>{if(!n){if(c.aborted){s.call(c);return}c.addEventListener("abort",s,{once:!0})}});let{signal:l}=r;return l.unsubscribe=()=>b.asap(a),
l},"composeSignals"),UO=ZJ;var KJ=i(function*(t,e){let r=t.byteLength;if(!e||r<e){yield t;return}let n=0,s;for(;n<r;)s=n+e,yield t.slice(n,s),n=s},"streamChunk"),WJ=i(async function*(t,e){
for await(let r of VJ(t))yield*KJ(r,e)},"readBytes"),VJ=i(async function*(t){if(t[Symbol.asyncIterator]){yield*t;return}let e=t.getReader();try{for(;;){let{done:r,
value:n}=await e.read();if(r)break;yield n}}finally{await e.cancel()}},"readStream"),lm=i((t,e,r,n)=>{let s=WJ(t,e),o=0,a,l=i(c=>{a||(a=!0,n&&n(c))},"_onFinish");
return new ReadableStream({async pull(c){try{let{done:u,value:d}=await s.next();if(u){l(),c.close();return}let p=d.byteLength;if(r){let f=o+=p;r(f)}c.enqueue(new Uint8Array(
d))}catch(u){throw l(u),u}},cancel(c){return l(c),s.return()}},{highWaterMark:2})},"trackStream");var Gn=`\r
`,HO=i(t=>String(t).replace(/\r\n|\r|\n/g,Gn),"normalizeLines"),zO=i(t=>String(t).replace(/[\r\n"]/g,e=>e==="\r"?"%0D":e===`
`?"%0A":"%22"),"escapeName"),ka=i((t,e)=>{let r=0;for(let n=0;n<t.length;n++){let s=t.charCodeAt(n);e&&(s===13||s===10)?(s===13&&t.charCodeAt(n+1)===10&&n++,r+=
2):s<128?r++:s<2048?r+=2:s>=55296&&s<=56319&&t.charCodeAt(n+1)>=56320&&t.charCodeAt(n+1)<=57343?(r+=4,n++):r+=3}return r},"stringBytes"),Rs=class extends TypeError{static{
i(this,"FormDataError")}constructor(e,r){super(e),this.name="FormDataError",this.reason=r}};function cm(t,e,r,n,s){if(!b.isFunction(e))throw new Rs("Blob is not\
 supported","blob");if(!b.isString(s)||!/^[A-Za-z0-9'()+_,./:=? -]{1,70}$/.test(s)||/ $/.test(s))throw new Rs("Invalid multipart boundary","boundary");let o="--"+
s+"--"+Gn,a=o.length,l=[],c=i(d=>{if(a+d>r)throw n()},"checkLength");c(0);for(let[d,p]of t){let f=b.isString(p),B=f?ka(p,!0):p.size;if(!Number.isFinite(B)||B<0)
throw new Rs("Unsupported FormData part size","part");c(B+ka(d,!0)+(!f&&p.name?ka(p.name,!1):0)+(!f&&p.type?ka(p.type,!1):0));let h="--"+s+Gn+'Content-Dispositi\
on: form-data; name="'+zO(HO(d))+'"';f||(h+='; filename="'+zO(b.isString(p.name)?p.name:"blob")+'"'+Gn+"Content-Type: "+String(p.type||"application/octet-stream").
replace(/[\r\n]/g,"")),h+=Gn+Gn;let g=ka(h,!1)+B+Gn.length;c(g),a+=g,l.push({header:h,value:p,isString:f})}let u=[];for(let d of l)u.push(d.header,d.isString?HO(
d.value):d.value,Gn);return u.push(o),new e(u,{type:"multipart/form-data; boundary="+s})}i(cm,"formDataToBlob");function um(t,e,r,n,s){if(!b.isFunction(e))throw new A("Blob is not supported",A.ERR_NOT_SUPPORT);if(s===void 0)if(b.isFunction(me.generateString))s="axios-"+me.
generateString(36,"0123456789abcdef");else{let o=b.global.crypto;if(!o||!b.isFunction(o.getRandomValues))throw new A("Random byte generation is not supported",A.
ERR_NOT_SUPPORT);let a=new Uint8Array(18);o.getRandomValues(a),s="axios-"+Array.from(a,l=>("0"+l.toString(16)).slice(-2)).join("")}try{return cm(t,e,r,n,s)}catch(o){
if(o instanceof Rs){let a=o.reason==="boundary"?A.ERR_BAD_OPTION_VALUE:A.ERR_BAD_REQUEST;throw new A(o.message,a)}throw o}}i(um,"createMultipartBody");var jO=64*1024,qO={cache:"default",redirect:"follow",referrer:"about:client",referrerPolicy:"",mode:"cors",integrity:"",keepalive:!1,priority:"auto",window:null},
{isFunction:ku}=b,YJ=i(t=>encodeURIComponent(t).replace(/%([0-9A-F]{2})/gi,(e,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),JO=i(t=>{if(!b.isString(t))
return t;try{return decodeURIComponent(t)}catch{return t}},"decodeURIComponentSafe"),_u=i((t,...e)=>{try{return!!t(...e)}catch{return!1}},"test"),QJ=i(t=>{let e=t.
indexOf("://"),r=t;return e!==-1&&(r=r.slice(e+3)),r.includes("@")||r.includes(":")},"maybeWithAuthCredentials"),XJ=i(t=>{let e=b.global!==void 0&&b.global!==null?
b.global:globalThis,{ReadableStream:r,TextEncoder:n}=e;t=b.merge.call({skipUndefined:!0},{Request:e.Request,Response:e.Response,Blob:e.Blob},t);let s=b.hasOwnProp(
t,"fetch")?t.fetch:void 0,{Request:o,Response:a,Blob:l}=t,c=s?ku(s):typeof fetch=="function",u=ku(o),d=ku(a);if(!c)return!1;let p=c&&ku(r),f=c&&(typeof n=="func\
tion"?(E=>w=>E.encode(w))(new n):async E=>new Uint8Array(await new o(E).arrayBuffer())),B=u&&p&&_u(()=>{let E=!1,w=new o(me.origin,{body:new r,method:"POST",get duplex(){
return E=!0,"half"}}),D=w.headers.has("Content-Type");return w.body!=null&&w.body.cancel(),E&&!D}),h=d&&p&&_u(()=>b.isReadableStream(new a("").body)),g=Object.assign(
Object.create(null),qO);u&&!_u(()=>new o(me.origin,g))&&(delete g.cache,_u(()=>new o(me.origin,g))||(g.cache=qO.cache));let m={stream:h&&(E=>E.body)};c&&["text",
"arrayBuffer","blob","formData","stream"].forEach(E=>{!m[E]&&(m[E]=(w,D)=>{let k=w&&w[E];if(k)return k.call(w);throw new A(`Response type '${E}' is not supporte\
d`,A.ERR_NOT_SUPPORT,D)})});let C=i(async E=>{if(E==null)return 0;if(b.isBlob(E))return E.size;if(b.isArrayBufferView(E)||b.isArrayBuffer(E))return E.byteLength;
if(b.isURLSearchParams(E)&&(E=E+""),b.isString(E))return(await f(E)).byteLength},"getBodyLength"),y=i(async(E,w)=>{let D=b.toFiniteNumber(E.getContentLength());
return D??C(w)},"resolveBodyLength");return async E=>{let{url:w,method:D,data:k,signal:v,cancelToken:O,timeout:$,onDownloadProgress:x,onUploadProgress:q,responseType:J,
headers:re,withCredentials:P="same-origin",fetchOptions:I,maxContentLength:ue,maxBodyLength:ce,maxRedirects:ze}=Su(E),Ie=b.isNumber(ue)&&ue>-1,xe=b.isNumber(ce)&&
ce>-1,ve=i(G=>b.hasOwnProp(E,G)?E[G]:void 0,"own"),Qe=s||fetch;J=J?(J+"").toLowerCase():"text";let ke=UO([v,O&&O.toAbortSignal()],$),fe=null,te=ke&&ke.unsubscribe&&
(()=>{ke.unsubscribe()}),lt,Ae=null,z=null,ge=i(()=>new A("Request body larger than maxBodyLength limit",A.ERR_BAD_REQUEST,E,fe),"maxBodyLengthError");try{let G,
Q=ve("auth");if(Q){let X=b.getSafeProp(Q,"username")||"",be=b.getSafeProp(Q,"password")||"";G={username:X,password:be}}let ae;if(QJ(w)){if(ae=new URL(w,me.origin),
!G&&(ae.username||ae.password)){let X=JO(ae.username),be=JO(ae.password);G={username:X,password:be}}(ae.username||ae.password)&&(ae.username="",ae.password="",w=
ae.href)}if(G&&(re.delete("authorization"),re.set("Authorization","Basic "+btoa(YJ((G.username||"")+":"+(G.password||""))))),Ie&&ae&&ae.protocol==="data:"&&em(ae.
href)>ue)throw new A("maxContentLength size of "+ue+" exceeded",A.ERR_BAD_RESPONSE,E,fe);let ie=b.isSpecCompliantForm(k)&&Re.from(ve("headers")).getContentType(),
he;if(b.isString(ie)&&/^multipart\/form-data(?:\s*;|$)/i.test(ie.trim())){let X=Re.parseParameters(ie);b.hasOwnProp(X,"boundary")&&(he=X.boundary)}if(b.isSpecCompliantForm(
k)&&D!=="get"&&D!=="head"&&(xe||q&&B||he!==void 0)&&(k=um(k,l,xe?ce:1/0,ge,he),re.setContentType(he===void 0?k.type:ie),lt=k.size),xe&&D!=="get"&&D!=="head"){let X=await C(
k);if(typeof X=="number"&&isFinite(X)&&(lt=X,X>ce))throw ge()}let Fe=xe&&(b.isReadableStream(k)||b.isStream(k)),Ct=i((X,be,Ne)=>lm(X,jO,Xt=>{if(xe&&Xt>ce)throw Ae=
ge();be&&be(Xt)},Ne),"trackRequestStream");if(B&&D!=="get"&&D!=="head"&&(q||Fe)){if(lt=lt??await y(re,k),lt!==0||Fe){let X=new o(w,{method:"POST",body:k,duplex:"\
half"}),be;if(b.isFormData(k)&&(be=X.headers.get("content-type"))&&re.setContentType(be),X.body){let[Ne,Xt]=q&&$o(lt,un(Mo(q)))||[];k=Ct(X.body,Ne,Xt)}}}else if(Fe&&
!u&&p&&D!=="get"&&D!=="head")k=Ct(k);else if(Fe&&u&&!B&&D!=="get"&&D!=="head")throw new A("Stream request bodies are not supported by the current fetch implemen\
tation",A.ERR_NOT_SUPPORT,E,fe);b.isString(P)||(P=P?"include":"omit");let Tt=u&&"credentials"in o.prototype;if(b.isFormData(k)){let X=re.getContentType();X&&/^multipart\/form-data/i.
test(X)&&!/boundary=/i.test(X)&&re.delete("content-type")}re.set("User-Agent","axios/"+cn,!1);let ct=I==null?I:Object.assign(Object.create(null),I);ct&&(delete ct.
body,delete ct.headers,delete ct.method,delete ct.signal,delete ct.duplex,delete ct.credentials);let Z=Object.assign(Object.create(null),ct,{signal:ke,method:D.
toUpperCase(),headers:Ao(re.normalize()),body:k,duplex:"half",credentials:Tt?P:void 0});u&&(b.forEach(g,(X,be)=>{Z[be]===void 0&&(Z[be]=X)}),Z.signal===void 0&&
(Z.signal=null),Z.body===void 0&&(Z.body=null)),ze===0&&(Z.redirect="manual",ct&&(ct.redirect="manual")),fe=u&&new o(w,Z);let W=await(u?Qe(fe,ct):Qe(w,Z)),ye=Re.
from(W.headers);if(Ie){let X=b.toFiniteNumber(ye.getContentLength());if(X!=null&&X>ue)throw new A("maxContentLength size of "+ue+" exceeded",A.ERR_BAD_RESPONSE,
E,fe)}let Ke=h&&(J==="stream"||J==="response");if(h&&W.body&&(x||Ie||Ke&&te)){let X={};["status","statusText","headers"].forEach(Gt=>{X[Gt]=W[Gt]});let be=b.toFiniteNumber(
ye.getContentLength()),[Ne,Xt]=x&&$o(be,un(Mo(x),!0))||[],U=0,ee=i(Gt=>{if(Ie&&(U=Gt,U>ue))throw z=new A("maxContentLength size of "+ue+" exceeded",A.ERR_BAD_RESPONSE,
E,fe);Ne&&Ne(Gt)},"onChunkProgress");W=new a(lm(W.body,jO,ee,()=>{Xt&&Xt(),te&&te()}),X)}J=J||"text";let pe=await m[b.findKey(m,J)||"text"](W,E);if(Ie&&!h&&!Ke){
let X;if(pe!=null&&(typeof pe.byteLength=="number"?X=pe.byteLength:typeof pe.size=="number"?X=pe.size:typeof pe=="string"&&(X=typeof n=="function"?new n().encode(
pe).byteLength:pe.length)),typeof X=="number"&&X>ue)throw new A("maxContentLength size of "+ue+" exceeded",A.ERR_BAD_RESPONSE,E,fe)}return!Ke&&te&&te(),await new Promise(
(X,be)=>{Hr(X,be,{data:pe,headers:Re.from(W.headers),status:W.status,statusText:W.statusText,config:E,request:fe})})}catch(G){if(te&&te(),ke&&ke.aborted&&ke.reason instanceof
A){let Q=ke.reason;throw Q.config=E,fe&&(Q.request=fe),G!==Q&&Object.defineProperty(Q,"cause",{__proto__:null,value:G,writable:!0,enumerable:!1,configurable:!0}),
Q}if(Ae)throw fe&&!Ae.request&&(Ae.request=fe),Ae;if(z)throw z;if(G instanceof A)throw fe&&!G.request&&(G.request=fe),G;if(G&&G.name==="TypeError"&&/Load failed|fetch/i.
test(G.message)){let Q=new A("Network Error",A.ERR_NETWORK,E,fe,G&&G.response);throw Object.defineProperty(Q,"cause",{__proto__:null,value:G.cause||G,writable:!0,
enumerable:!1,configurable:!0}),Q}throw A.from(G,G&&G.code,E,fe,G&&G.response)}}},"factory"),e4=new Map,dm=i(t=>{let e=Object.create(null),r=t&&b.hasOwnProp(t,"\
env")&&t.env;["fetch","Request","Response","Blob"].forEach(B=>{r&&b.hasOwnProp(r,B)&&(e[B]=r[B])});let{fetch:n,Request:s,Response:o,Blob:a}=e,l=[s,o,n,a],c=l.length,
u=c,d,p,f=e4;for(;u--;)d=l[u],p=f.get(d),p===void 0&&f.set(d,p=u?new Map:XJ(e)),f=p;return p},"getFetch"),Que=dm();var pm={http:IO,xhr:MO,fetch:{get:dm}};b.forEach(pm,(t,e)=>{if(t){try{Object.defineProperty(t,"name",{__proto__:null,value:e})}catch{}Object.defineProperty(t,"a\
dapterName",{__proto__:null,value:e})}});var ZO=i(t=>`- ${t}`,"renderReason"),r4=i(t=>b.isFunction(t)||t===null||t===!1,"isResolvedHandle");function n4(t,e){t=b.
isArray(t)?t:[t];let{length:r}=t,n,s,o={};for(let a=0;a<r;a++){n=t[a];let l;if(s=n,!r4(n)&&(s=pm[(l=String(n)).toLowerCase()],s===void 0))throw new A(`Unknown a\
dapter '${l}'`);if(s&&(b.isFunction(s)||(s=s.get(e))))break;o[l||"#"+a]=s}if(!s){let a=Object.entries(o).map(([c,u])=>`adapter ${c} `+(u===!1?"is not supported \
by the environment":"is not available in the build")),l=r?a.length>1?`since :
`+a.map(ZO).join(`
`):" "+ZO(a[0]):"as no adapter specified";throw new A("There is no suitable adapter to dispatch the request "+l,A.ERR_NOT_SUPPORT)}return s}i(n4,"getAdapter");var Du={
getAdapter:n4,adapters:pm};function fm(t){if(t.cancelToken&&t.cancelToken.throwIfRequested(),t.signal&&t.signal.aborted)throw new lr(null,t)}i(fm,"throwIfCancellationRequested");function s4(){
return typeof performance<"u"&&b.isFunction(performance.now)?()=>performance.now():Date.now}i(s4,"resolveClock");function KO(t,e){return Math.max(0,Math.round(t()-
e))}i(KO,"elapsedSince");function _a(t){let e=b.toSafeFlatObject(t);fm(e),e.headers=Re.from(b.getSafeProp(e,"headers")),e.data=da.call(e,e.transformRequest),["p\
ost","put","patch"].indexOf(e.method)!==-1&&e.headers.setContentType("application/x-www-form-urlencoded",!1);let r=Du.getAdapter(e.adapter||Po.adapter,e),n=s4(),
s=n();return r(e).then(i(function(a){fm(e),a.duration=KO(n,s),e.response=a;try{a.data=da.call(e,e.transformResponse,a)}finally{delete e.response}return a.headers=
Re.from(a.headers),a},"onAdapterResolution"),i(function(a){if(!pa(a)&&(fm(e),a&&a.response)){a.response.duration=KO(n,s),e.response=a.response;try{a.response.data=
da.call(e,e.transformResponse,a.response)}finally{delete e.response}a.response.headers=Re.from(a.response.headers)}return Promise.reject(a)},"onAdapterRejection"))}
i(_a,"dispatchRequest");var xu={};["object","boolean","number","function","string","symbol"].forEach((t,e)=>{xu[t]=i(function(n){return typeof n===t||"a"+(e<1?"n ":" ")+t},"validator")});
var WO={};xu.transitional=i(function(e,r,n){function s(o,a){return"[Axios v"+cn+"] Transitional option '"+o+"'"+a+(n?". "+n:"")}return i(s,"formatMessage"),(o,a,l)=>{
if(e===!1)throw new A(s(a," has been removed"+(r?" in "+r:"")),A.ERR_DEPRECATED);return r&&!WO[a]&&(WO[a]=!0,console.warn(s(a," has been deprecated since v"+r+"\
 and will be removed in the near future"))),e?e(o,a,l):!0}},"transitional");xu.spelling=i(function(e){return(r,n)=>(console.warn(`${n} is likely a misspelling o\
f ${e}`),!0)},"spelling");function o4(t,e,r){if(typeof t!="object"||t===null)throw new A("options must be an object",A.ERR_BAD_OPTION_VALUE);let n=Object.keys(t),
s=n.length;for(;s-- >0;){let o=n[s],a=Object.prototype.hasOwnProperty.call(e,o)?e[o]:void 0;if(a){let l=t[o],c=l===void 0||a(l,o,t);if(c!==!0)throw new A("optio\
n "+o+" must be "+c,A.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new A("Unknown option "+o,A.ERR_BAD_OPTION)}}i(o4,"assertOptions");var Da={assertOptions:o4,
validators:xu};var Bt=Da.validators,Bm=i(t=>{if(t==null||b.isPlainObject(t)||t instanceof Re)return!0;try{return b.isObject(t)&&b.getSafeProp(t,Symbol.toStringTag)==="AxiosHea\
ders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(e=>b.isFunction(b.getSafeProp(t,e)))}catch{return!1}},
"isHeadersBucket"),Uo=class{static{i(this,"Axios")}constructor(e){this.defaults=e||{},this.interceptors={request:new uh,response:new uh}}async request(e,r){try{
return await this._request(e,r)}catch(n){if(n instanceof Error)try{let s={};Error.captureStackTrace?Error.captureStackTrace(s):s=new Error;let o=s.stack,a="";if(typeof o==
"string"){let l=o.indexOf(`
`);a=l===-1?"":o.slice(l+1)}if(!n.stack)n.stack=a;else if(a){let l=a.indexOf(`
`),c=l===-1?-1:a.indexOf(`
`,l+1),u=c===-1?a:a.slice(c+1),d=String(n.stack),p=ix(n,d),f=p===-1?d:d.slice(0,p),B=p===-1?"":d.slice(p);f.endsWith(u)||(n.stack=f+`
`+a+B)}}catch{}throw n}}_request(e,r){typeof e=="string"?(r=r||{},r.url=e):r=e||{},r=vr(this.defaults,r);let{transitional:n,paramsSerializer:s,headers:o}=r;n!==
void 0&&Da.assertOptions(n,{silentJSONParsing:Bt.transitional(Bt.boolean),forcedJSONParsing:Bt.transitional(Bt.boolean),clarifyTimeoutError:Bt.transitional(Bt.boolean),
legacyInterceptorReqResOrdering:Bt.transitional(Bt.boolean),advertiseZstdAcceptEncoding:Bt.transitional(Bt.boolean),validateStatusUndefinedResolves:Bt.transitional(
Bt.boolean),encodeBasicAuthUsername:Bt.transitional(Bt.boolean)},!1),s!=null&&(b.isFunction(s)?r.paramsSerializer={serialize:s}:Da.assertOptions(s,{encode:Bt.function,
serialize:Bt.function},!0)),r.allowAbsoluteUrls!==void 0||(b.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),Da.assertOptions(r,{baseUrl:Bt.spelling("baseURL"),withXsrfToken:Bt.spelling("withXSRFToken")},!0),r.method=
(b.getSafeProp(r,"method")||b.getSafeProp(this.defaults,"method")||"get").toLowerCase();let a=b.getSafeProp(o,"common"),l=b.getSafeProp(o,r.method),c=o&&b.merge(
Bm(a)?a:void 0,Bm(l)?l:void 0);o&&b.forEach(pu.concat("common"),m=>{Bm(b.getSafeProp(o,m))&&delete o[m]}),r.headers=Re.concat(c,o);let u=[],d=!0;this.interceptors.
request.forEach(i(function(C){if(typeof C.runWhen=="function"&&C.runWhen(r)===!1)return;d=d&&C.synchronous;let y=r.transitional||Fn;y&&y.legacyInterceptorReqResOrdering?
u.unshift(C.fulfilled,C.rejected):u.push(C.fulfilled,C.rejected)},"unshiftRequestInterceptors"));let p=[];this.interceptors.response.forEach(i(function(C){p.push(
C.fulfilled,C.rejected)},"pushResponseInterceptors"));let f,B=0,h;if(!d){let m=[_a.bind(this),void 0];for(m.unshift(...u),m.push(...p),h=m.length,f=Promise.resolve(
r);B<h;)f=f.then(m[B++],m[B++]);return f}h=u.length;let g=r;for(;B<h;){let m=u[B++],C=u[B++];try{g=m?m(g):g}catch(y){if(!C){f=Promise.reject(y);break}try{let E=C.
call(this,y);b.isThenable(E)&&(f=Promise.resolve(E).then(()=>_a.call(this,g)))}catch(E){f=Promise.reject(E)}break}}if(!f)try{f=_a.call(this,g)}catch(m){f=Promise.
reject(m)}for(B=0,h=p.length;B<h;)f=f.then(p[B++],p[B++]);return f}getUri(e){e=vr(this.defaults,e);let r=ks(e.baseURL,e.url,e.allowAbsoluteUrls,e);return Ss(r,e.
params,e.paramsSerializer)}};b.forEach(["delete","get","head","options"],i(function(e){Uo.prototype[e]=async function(r,n){return this.request(vr(n||{},{method:e,
url:r,data:n&&b.hasOwnProp(n,"data")?n.data:void 0}))}},"forEachMethodNoData"));b.forEach(["post","put","patch","query"],i(function(e){function r(n){return i(async function(o,a,l){
return this.request(vr(l||{},{method:e,headers:n?{"Content-Type":"multipart/form-data"}:{},url:o,data:a}))},"httpMethod")}i(r,"generateHTTPMethod"),Uo.prototype[e]=
r(),e!=="query"&&(Uo.prototype[e+"Form"]=r(!0))},"forEachMethodWithData"));var xa=Uo;var hm=class t{static{i(this,"CancelToken")}constructor(e){if(typeof e!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(
i(function(o){r=o},"promiseExecutor"));let n=this;this.promise.then(s=>{if(!n._listeners)return;let o=n._listeners.length;for(;o-- >0;)n._listeners[o](s);n._listeners=
null}),this.promise.then=s=>{let o,a=new Promise(l=>{n.subscribe(l),o=l}).then(s);return a.cancel=i(function(){n.unsubscribe(o)},"reject"),a},e(i(function(o,a,l){
n.reason||(n.reason=new lr(o,a,l),r(n.reason))},"cancel"))}throwIfRequested(){if(this.reason)throw this.reason}subscribe(e){if(this.reason){e(this.reason);return}
this._listeners?this._listeners.push(e):this._listeners=[e]}unsubscribe(e){if(!this._listeners)return;let r=this._listeners.indexOf(e);r!==-1&&this._listeners.splice(
r,1)}toAbortSignal(){let e=new AbortController,r=i(n=>{e.abort(n)},"abort");return this.subscribe(r),e.signal.unsubscribe=()=>this.unsubscribe(r),e.signal}static source(){
let e;return{token:new t(i(function(s){e=s},"executor")),cancel:e}}},VO=hm;function mm(t){return i(function(r){return t.apply(null,r)},"wrap")}i(mm,"spread");function gm(t){return b.isObject(t)&&t.isAxiosError===!0}i(gm,"isAxiosError");var Ou={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Ou).forEach(([t,e])=>{Ou[e]===void 0&&(Ou[e]=t)});var YO=Ou;function QO(t){let e=new xa(t),r=bs(xa.prototype.request,e);return b.extend(r,xa.prototype,e,{allOwnKeys:!0}),b.extend(r,e,null,{allOwnKeys:!0}),r.create=i(function(s){
return QO(vr(t,s))},"create"),r}i(QO,"createInstance");var rt=QO(Po);rt.Axios=xa;rt.CanceledError=lr;rt.CancelToken=VO;rt.isCancel=pa;rt.VERSION=cn;rt.toFormData=
Ln;rt.AxiosError=A;rt.Cancel=rt.CanceledError;rt.all=i(function(e){return Promise.all(e)},"all");rt.spread=mm;rt.isAxiosError=gm;rt.mergeConfig=vr;rt.AxiosHeaders=
Re;rt.formToJSON=t=>du(b.isHTMLForm(t)?new FormData(t):t);rt.getAdapter=Du.getAdapter;rt.HttpStatusCode=YO;rt.default=rt;var vu=rt;var{Axios:ape,AxiosError:lpe,CanceledError:cpe,isCancel:upe,CancelToken:dpe,VERSION:ppe,all:fpe,Cancel:Bpe,isAxiosError:hpe,spread:mpe,toFormData:gpe,AxiosHeaders:Cpe,
HttpStatusCode:ype,formToJSON:bpe,getAdapter:Epe,mergeConfig:wpe,create:Tpe}=vu;import{STATUS_CODES as i4}from"node:http";var ht=class extends Error{static{i(this,"HttpError")}method;host;path;status;retryable;outcome;html;detail;constructor(e){super(`[${e.method}] ${e.host}${e.path}\
: ${e.detail}`),this.name="HttpError",this.method=e.method,this.host=e.host,this.path=e.path,this.status=e.status,this.retryable=e.retryable,this.outcome=e.outcome,
this.html=e.html,this.detail=e.detail}},a4={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name could not be looked up",ECONNRESET:"\
connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the answer broke off",Z_DATA_ERROR:"\
the answer was damaged"};function XO(t,e){return t.unreadable?`${Au(t.status??0)}, but the answer is ${t.html?"a web page":"cut off or not what was asked for"}`:
t.status!==null?`${Au(t.status)}${t.html?" (a web page)":""}`:t.code==="ERR_CANCELED"||t.code==="ETIMEDOUT"?`no answer within ${e/1e3} s`:a4[t.code??""]??`netwo\
rk fault ${t.code??""}`}i(XO,"describeFault");function Au(t){return`${t} ${i4[t]??""}`.trimEnd()}i(Au,"statusText");var l4=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),c4=/CERT|ALTNAME|LEAF_SIGNATURE|TLS_INVALID|^ERR_INVALID/,u4=new Set([500,502,503,504]),d4=[{name:"slow\
-down",when:i(t=>t.status===429,"when"),tries:4,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:i(t=>t.code!==null&&
l4.has(t.code),"when"),tries:4,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"certificate",when:i(t=>t.code!==null&&c4.test(
t.code),"when"),tries:1,outcome:"refused",transient:!1,why:"asking again shows the same certificate"},{name:"lost-write",when:i(t=>!t.idempotent&&(t.status===null||
t.status>=500||t.unreadable),"when"),tries:1,outcome:"unknown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-answer",
when:i(t=>t.status===null,"when"),tries:4,outcome:"unknown",transient:!0,why:"once more changes nothing"},{name:"unreadable",when:i(t=>t.unreadable,"when"),tries:4,
outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy that answered instead"},{name:"server-fault",when:i(t=>t.status!==null&&u4.has(t.status),
"when"),tries:4,outcome:"unknown",transient:!0,why:"a fault of the service that usually passes"},{name:"firewall",when:i(t=>t.method==="GET"&&t.status===403&&t.
html,"when"),tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now and then lets the next one through"},{name:"refused",when:i(()=>!0,
"when"),tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function ev(t){let e=d4.find(r=>r.when(t));if(e===void 0)throw new Error(
"the last retry rule must fit everything");return e}i(ev,"ruleFor");function tv(t,e,r){return Math.max(1e3*3**(t-2),p4(e("retry-after"),r),Cm(e("x-rate-limit-re\
set")))}i(tv,"waitBefore");function p4(t,e){if(t===null)return 0;if(/^\d+(\.\d+)?$/.test(t))return Number(t)*1e3;let r=Date.parse(t);return Number.isNaN(r)?0:Math.
max(0,r-e)}i(p4,"retryAfter");function Cm(t){return t!==null&&/^\d+(\.\d+)?$/.test(t)?Number(t)*1e3:0}i(Cm,"seconds");var f4=3;function $n(t){let e=h4(t.baseUrl),r=t.now??Date.now,n=Object.values(t.headers).flatMap(l=>[l,l.replace(/^\S+ /,"")]),s=0;async function o(l,c,u){s+=1;
try{return{answer:await vu.request({adapter:"http",method:l,url:c,...u===void 0?{}:{data:JSON.stringify(u)},headers:{...t.headers,Accept:"application/json, text\
/plain;q=0.9, */*;q=0.1","Accept-Encoding":"gzip","User-Agent":t.userAgent,...u===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},signal:AbortSignal.
timeout(t.timeoutMs),responseType:"text",transformResponse:i(p=>p,"transformResponse"),validateStatus:i(()=>!0,"validateStatus"),maxRedirects:0})}}catch(d){return{
code:y4(d)}}}i(o,"attempt");async function a(l,c,u){let d={method:l,host:e.host,path:t.secretPath===!0?"/...":c},p=`${e.href.replace(/\/+$/,"")}${c}`;u.params!==
void 0&&(p+=`?${new URLSearchParams(u.params).toString()}`);let f=0;for(let B=1;;){await t.pace?.();let h=await o(l,p,u.body),g="answer"in h?h.answer:null,m=i(v=>rv(
g,v),"header");if(g!==null&&g4(g.status)){let v=C4(m("location"),p);if(l==="GET"&&v?.origin===e.origin&&f<f4){f+=1,p=v.href;continue}let O=v===null?"":` to ${v.
host===e.host?"itself":v.host}`;throw new ht({...d,status:g.status,retryable:!1,outcome:"refused",html:!0,detail:`${Au(g.status)}: redirects${O}, which is not f\
ollowed`})}let C=g!==null&&g.status<300?m4(g,u):null;if(C!==null)return{status:C.status,data:C.data,header:m};let y={method:l,idempotent:l==="GET"||u.idempotent===
!0,status:g?.status??null,code:"code"in h?h.code:null,html:g!==null&&nv(g),unreadable:g!==null&&g.status<300},E=ev(y),w=tv(B+1,m,r()),D=u.refusal??(t.secretPath===
!0?sv:E4),k=`${XO(y,t.timeoutMs)}${b4(g,D,n)}`;if(B>=E.tries||w>6e4)throw B4(d,y,E,k,B,w);t.log?.(`[${l}] ${d.host}${d.path}: ${k}; asking again in ${Math.ceil(
w/1e3)} s (${B} of ${E.tries} attempts used)`),await t.sleep(w),B+=1}}return i(a,"ask"),{get:i((l,c)=>a("GET",l,c),"get"),post:i((l,c)=>a("POST",l,c),"post"),get requests(){
return s}}}i($n,"createHttp");function B4(t,e,r,n,s,o){let a=s>1?` after ${s} attempts`:"",l=r.tries>s&&o>6e4?`; it asks to wait ${Math.ceil(o/1e3)} s, more tha\
n the ${6e4/1e3} s allowed`:"";return new ht({...t,status:e.status,retryable:r.transient,outcome:r.outcome,html:e.html,detail:`${n}${a}${l}`})}i(B4,"giveUp");function h4(t){
let e=URL.canParse(t)?new URL(t):null;if(e===null||e.protocol!=="https:"&&e.protocol!=="http:")throw new Error("the base URL must be an absolute https:// addres\
s");if(e.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(e.hostname))throw new Error(`http://${e.host} is not allowed: it would send the token i\
n clear; use https://`);return e.username="",e.password="",e.search="",e.hash="",e}i(h4,"checkedBase");function m4(t,e){if(e.anyBody!==!0&&nv(t))return null;try{
return{status:t.status,data:e.read(t.data)}}catch{return null}}i(m4,"readReply");function rv(t,e){let r=t?.headers[e];return typeof r=="string"?r:null}i(rv,"hea\
derOf");function nv(t){return(rv(t,"content-type")??"").includes("text/html")||/^\s*<(!doctype|html|head|body)\b/i.test(t.data)}i(nv,"looksLikeHtml");function g4(t){
return t>=300&&t<400}i(g4,"isRedirect");function C4(t,e){return t!==null&&URL.canParse(t,e)?new URL(t,e):null}i(C4,"redirectTarget");function y4(t){let e=typeof t==
"object"&&t!==null&&"code"in t?t.code:null;return typeof e=="string"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(e)?e:"UNKNOWN"}i(y4,"codeOf");function b4(t,e,r){if(t===null||
t.status<400)return"";let n=(e(t.data)??"").replace(/[\p{C}\s]+/gu," ").trim();for(let s of r)s.length>3&&(n=n.replaceAll(s,"***"));return n===""?"":` (${n.slice(
0,200)})`}i(b4,"explanation");function E4(t){return sv(t)??w4(t)}i(E4,"nameOf");function sv(t){return/^[a-z]+(_[a-z]+)*$/.test(t)?t:null}i(sv,"wordOf");function w4(t){
try{let e=JSON.parse(t);return typeof e!="object"||e===null?null:"message"in e&&typeof e.message=="string"?e.message:"error"in e&&typeof e.error=="string"?e.error:
null}catch{return null}}i(w4,"messageOf");var T4=2e4;async function zr(t,e,r){try{let n=await r();if(n===null)return{delivered:!0};let s=e.find(({to:o})=>o===n);return ov(`${t} refused: ${n}`,s,!1)}catch(n){
if(!(n instanceof ht))throw n;let s=e.find(({to:a})=>typeof a=="number"?a===n.status:n.detail.includes(`(${a})`)),o=n.outcome==="unknown"&&n.method==="POST"?"; \
it may have arrived all the same":"";return ov(`${t} did not take it: ${n.detail}${o}`,s,n.retryable)}}i(zr,"deliver");function ov(t,e,r){return{delivered:!1,retryable:e?.
retryable??r,problem:e===void 0?t:`${t}: ${e.help}`}}i(ov,"undelivered");function dn(t,e,r={}){if(!URL.canParse(t))return null;let n=new URL(t);try{return{http:$n(
{...e,baseUrl:n.origin,headers:r,timeoutMs:e.timeoutMs??T4,secretPath:!0}),url:n}}catch{return null}}i(dn,"secretAddress");function pn(t){return`${t.pathname}${t.
search}`}i(pn,"pathOf");function fn(t){return{delivered:!1,retryable:!1,problem:`the address of ${t} is not a valid https:// address`}}i(fn,"noAddress");function iv(t,e){return{name:"Discord",send:i(r=>k4(t,qD(r),e),"send")}}i(iv,"discordNotifier");var S4=[{to:"code 10003",help:"the channel or thread is gone"},{
to:"code 10015",help:"the webhook was removed; make a new one"},{to:"code 50027",help:"the address of the webhook is incomplete or was renewed; copy it anew"},{
to:"code 50035",help:"Discord did not take the layout of the message"},{to:"code 50083",help:"the thread is archived; open it again or name another one"},{to:"c\
ode 220001",help:"a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook"},{to:401,help:"the address of the webhook is incom\
plete or was renewed; copy it anew"},{to:404,help:"the webhook was removed; make a new one"}];async function k4(t,e,r){let n=dn(t,r);return n===null?fn("the Dis\
cord webhook"):(n.url.searchParams.set("wait","true"),zr("Discord",S4,async()=>(await n.http.post(pn(n.url),{body:e,read:_4,refusal:D4}),null)))}i(k4,"postDisco\
rd");function _4(t){if(typeof M(JSON.parse(t),"id")!="string")throw new Error("not a message");return null}i(_4,"readMessage");function D4(t){try{let e=M(JSON.parse(
t),"code");return typeof e=="number"?`code ${e}`:null}catch{return null}}i(D4,"codeOf");import{readFileSync as x4,existsSync as O4}from"fs";import{EOL as v4}from"os";var Ho=class{static{i(this,"Context")}constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(O4(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(x4(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not e\
xist${v4}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&
e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.
GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.
issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.
payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITOR\
Y environment variable like 'owner/repo'")}};var xm=En(Cv(),1);Sm();var V4=function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||(r=Promise))(function(o,a){function l(d){try{
u(n.next(d))}catch(p){a(p)}}i(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}i(c,"rejected");function u(d){d.done?o(d.value):s(d.value).then(l,c)}
i(u,"step"),u((n=n.apply(t,e||[])).next())})};function yv(t,e){if(!t&&!e.auth)throw new Error("Parameter token or opts.auth is required");if(t&&e.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof e.auth=="string"?e.auth:`token ${t}`}i(yv,"getAuthString");function bv(t){return new xm.HttpClient().
getAgent(t)}i(bv,"getProxyAgent");function Y4(t){return new xm.HttpClient().getAgentDispatcher(t)}i(Y4,"getProxyAgentDispatcher");function Ev(t){let e=Y4(t);return i(
(n,s)=>V4(this,void 0,void 0,function*(){return Tm(n,Object.assign(Object.assign({},s),{dispatcher:e}))}),"proxyFetch")}i(Ev,"getProxyFetch");function wv(){return process.
env.GITHUB_API_URL||"https://api.github.com"}i(wv,"getApiBaseUrl");function Om(t){var e;let r=(e=process.env.ACTIONS_ORCHESTRATION_ID)===null||e===void 0?void 0:
e.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return t?.includes(s)?t:`${t?`${t} `:""}${s}`}return t}i(Om,"getUserAgentWith\
OrchestrationId");function Un(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}i(Un,"getUserAgent");function Gu(t,e,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(e)?e.reverse().reduce((s,o)=>Gu.
bind(null,t,o,s,n),r)():Promise.resolve().then(()=>t.registry[e]?t.registry[e].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}i(Gu,"register");function Tv(t,e,r,n){let s=n;t.registry[r]||(t.registry[r]=[]),e==="before"&&(n=i((o,a)=>Promise.resolve().then(s.bind(null,a)).then(o.bind(null,a)),"hook")),e===
"after"&&(n=i((o,a)=>{let l;return Promise.resolve().then(o.bind(null,a)).then(c=>(l=c,s(l,a))).then(()=>l)},"hook")),e==="error"&&(n=i((o,a)=>Promise.resolve().
then(o.bind(null,a)).catch(l=>s(l,a)),"hook")),t.registry[r].push({hook:n,orig:s})}i(Tv,"addHook");function Sv(t,e,r){if(!t.registry[e])return;let n=t.registry[e].map(s=>s.orig).indexOf(r);n!==-1&&t.registry[e].splice(n,1)}i(Sv,"removeHook");var kv=Function.bind,_v=kv.bind(kv);function Dv(t,e,r){let n=_v(Sv,null).apply(null,r?[e,r]:[e]);t.api={remove:n},t.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[e,s,r]:[e,s];t[s]=t.api[s]=_v(Tv,null).apply(null,o)})}i(Dv,"bindApi");function X4(){let t=Symbol("Singular"),e={registry:{}},r=Gu.bind(null,e,t);return Dv(
r,e,t),r}i(X4,"Singular");function e3(){let t={registry:{}},e=Gu.bind(null,t);return Dv(e,t),e}i(e3,"Collection");var xv={Singular:X4,Collection:e3};var t3="0.0.0-development",r3=`octokit-endpoint.js/${t3} ${Un()}`,n3={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":r3},mediaType:{format:""}};function s3(t){return t?Object.keys(t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{}):{}}i(s3,"lowercaseKeys");function o3(t){
if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.
prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(
t)}i(o3,"isPlainObject");function Av(t,e){let r=Object.assign({},t);return Object.keys(e).forEach(n=>{o3(e[n])?n in t?r[n]=Av(t[n],e[n]):Object.assign(r,{[n]:e[n]}):
Object.assign(r,{[n]:e[n]})}),r}i(Av,"mergeDeep");function Ov(t){for(let e in t)t[e]===void 0&&delete t[e];return t}i(Ov,"removeUndefinedProperties");function Am(t,e,r){
if(typeof e=="string"){let[s,o]=e.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},e);r.headers=s3(r.headers),Ov(r),Ov(r.headers);
let n=Av(t||{},r);return r.url==="/graphql"&&(t&&t.mediaType.previews?.length&&(n.mediaType.previews=t.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}i(Am,"merge");function i3(t,e){let r=/\?/.
test(t)?"&":"?",n=Object.keys(e);return n.length===0?t:t+r+n.map(s=>s==="q"?"q="+e.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(e[s])}`).
join("&")}i(i3,"addQueryParameters");var a3=/\{[^{}}]+\}/g;function l3(t){return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}i(l3,"removeNonChars");function c3(t){
let e=t.match(a3);return e?e.map(l3).reduce((r,n)=>r.concat(n),[]):[]}i(c3,"extractUrlVariableNames");function vv(t,e){let r={__proto__:null};for(let n of Object.
keys(t))e.indexOf(n)===-1&&(r[n]=t[n]);return r}i(vv,"omit");function Rv(t){return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=
encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}i(Rv,"encodeReserved");function qo(t){return encodeURIComponent(t).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}i(qo,"encodeUnreserved");function va(t,e,r){return e=t==="+"||t==="#"?Rv(e):qo(e),r?qo(r)+"="+e:e}i(va,"e\
ncodeValue");function jo(t){return t!=null}i(jo,"isDefined");function vm(t){return t===";"||t==="&"||t==="?"}i(vm,"isKeyOperator");function u3(t,e,r,n){var s=t[r],
o=[];if(jo(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,
10))),o.push(va(e,s,vm(e)?r:""));else if(n==="*")Array.isArray(s)?s.filter(jo).forEach(function(a){o.push(va(e,a,vm(e)?r:""))}):Object.keys(s).forEach(function(a){
jo(s[a])&&o.push(va(e,s[a],a))});else{let a=[];Array.isArray(s)?s.filter(jo).forEach(function(l){a.push(va(e,l))}):Object.keys(s).forEach(function(l){jo(s[l])&&
(a.push(qo(l)),a.push(va(e,s[l].toString())))}),vm(e)?o.push(qo(r)+"="+a.join(",")):a.length!==0&&o.push(a.join(","))}else e===";"?jo(s)&&o.push(qo(r)):s===""&&
(e==="&"||e==="?")?o.push(qo(r)+"="):s===""&&o.push("");return o}i(u3,"getValues");function d3(t){return{expand:p3.bind(null,t)}}i(d3,"parseUrl");function p3(t,e){
var r=["+","#",".","/",";","?","&"];return t=t.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let l="",c=[];if(r.indexOf(s.charAt(0))!==-1&&(l=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var d=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);c.push(u3(e,l,d[1],d[2]||d[3]))}),l&&l!=="+"){var a=",";return l===
"?"?a="&":l!=="#"&&(a=l),(c.length!==0?l:"")+c.join(a)}else return c.join(",")}else return Rv(o)}),t==="/"?t:t.replace(/\/$/,"")}i(p3,"expand");function Iv(t){let e=t.
method.toUpperCase(),r=(t.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},t.headers),s,o=vv(t,["method","baseUrl","url","headers","request","mediaTy\
pe"]),a=c3(r);r=d3(r).expand(o),/^http/.test(r)||(r=t.baseUrl+r);let l=Object.keys(t).filter(d=>a.includes(d)).concat("baseUrl"),c=vv(o,l);if(!/application\/octet-stream/i.
test(n.accept)&&(t.mediaType.format&&(n.accept=n.accept.split(/,/).map(d=>d.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${t.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&t.mediaType.previews?.length)){let d=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=d.concat(
t.mediaType.previews).map(p=>{let f=t.mediaType.format?`.${t.mediaType.format}`:"+json";return`application/vnd.github.${p}-preview${f}`}).join(",")}return["GET",
"HEAD"].includes(e)?r=i3(r,c):"data"in c?s=c.data:Object.keys(c).length&&(s=c),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(e)&&typeof s>"u"&&(s=""),Object.assign({method:e,url:r,headers:n},typeof s<"u"?{body:s}:null,t.request?{request:t.request}:null)}
i(Iv,"parse");function f3(t,e,r){return Iv(Am(t,e,r))}i(f3,"endpointWithDefaults");function Pv(t,e){let r=Am(t,e),n=f3.bind(null,r);return Object.assign(n,{DEFAULTS:r,
defaults:Pv.bind(null,r),merge:Am.bind(null,r),parse:Iv})}i(Pv,"withDefaults");var Lv=Pv(null,n3);var xt=new Uint8Array(256);xt[9]|=2;xt[32]|=2;xt[59]|=4;xt[44]|=8;for(let t=128;t<=255;t++)xt[t]|=1;for(let t of"!#$%&'*+-.^_`|~")xt[t.charCodeAt(0)]|=16;for(let t=48;t<=
57;t++)xt[t]|=16;for(let t=65;t<=90;t++)xt[t]|=17;for(let t=97;t<=122;t++)xt[t]|=16;var Fv=(()=>{let t=i(function(){},"C");return t.prototype=Object.create(null),
t})();function Nv(t,e){let r=4|(e?.comma===!0?8:0),n=t.length,s=e?.start??0;for(;(xt[t.charCodeAt(s)]&2)!==0;)s++;let o=s,a=0,l=-1,c=e?.parameters===!1?8:0;for(;o<n;){
let f=t.charCodeAt(o),B=xt[f];if((B&r)!==0){c|=B&8;break}(B&2)!==0?l===-1&&(l=o):l=-1,a|=f&65280|B,o++}let u=l===-1?o:l,d=t.slice(s,u),p=(a&65281)===0?d:d.toLowerCase();
return o===n||c!==0?{type:p,index:o,parameters:new Fv}:B3(t,p,o,n,r)}i(Nv,"parse");function B3(t,e,r,n,s){let o=new Fv;e:for(;r<n;){for(r++;(xt[t.charCodeAt(r)]&
2)!==0;)r++;let a=r,l=0,c=-1;for(;r<n;){let u=t.charCodeAt(r),d=xt[u];if((d&s)!==0){if((d&8)!==0)break e;continue e}if(u===61){let p=c===-1?r:c,f=t.slice(a,p),B=(l&
65281)===0?f:f.toLowerCase();for(r++;(xt[t.charCodeAt(r)]&2)!==0;)r++;if(r<n&&t.charCodeAt(r)===34){let C=++r,y=!1;for(;r<n;){let E=t.charCodeAt(r);if(E===34){o[B]===
void 0&&(o[B]=y?h3(t,C,r):t.slice(C,r)),r++;let w=0;for(;r<n;){let D=t.charCodeAt(r),k=xt[D];if((k&s)!==0){w=k&8;break}r++}if(w!==0)break e;continue e}if(E===92&&
r+1<n){y=!0,r+=2;continue}r++}continue e}let h=r,g=0,m=-1;for(;r<n;){let C=t.charCodeAt(r),y=xt[C];if((y&s)!==0){g=y&8;break}(y&2)!==0?m===-1&&(m=r):m=-1,r++}if(o[B]===
void 0){let C=m===-1?r:m;o[B]=t.slice(h,C)}if(g!==0)break e;continue e}(d&2)!==0?c===-1&&(c=r):c=-1,l|=u&65280|d,r++}}return{type:e,index:r,parameters:o}}i(B3,"\
parseParameters");function h3(t,e,r){let n="";for(let s=e;s<r;s++)t.charCodeAt(s)===92&&(n+=t.slice(e,s),e=++s);return n+t.slice(e,r)}i(h3,"unescapeQuotedPairs");var m3=/^-?\d+$/,Mu=/^-?\d+n+$/,Hn=JSON.stringify,Rm=JSON.parse,Hv=/^-?\d+n$/,Gv=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,$v=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Im=i(
t=>t===void 0||typeof t=="function"||typeof t=="symbol","isUnstringifiable"),Pm=i(t=>t!==null&&typeof t=="object"&&t.constructor&&t.constructor.name==="RawJSON",
"isRawJSON"),g3=i((t,e,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof e==
"function",o=Array.isArray(e)?new Set(e.map(String)):null,a=i((h,g,m)=>(m!==null&&typeof m=="object"&&typeof m.toJSON=="function"&&(m=m.toJSON(g)),typeof m=="st\
ring"&&Mu.test(m)?m+"n":typeof m=="bigint"?"rawJSON"in JSON?JSON.rawJSON(m.toString()):m.toString()+"n":(s&&(m=e.call(h,g,m)),m!==null&&typeof m=="object"&&(m instanceof
Number||m instanceof String||m instanceof Boolean)&&(m=m.valueOf()),m)),"prepareVal"),l=a({"":t},"",t);if(Im(l))return;let c=l===null||typeof l!="object",u=Pm(l);
if(c||u)return Hn(l);let d=[],p=0,f=[{parent:{"":l},key:"",val:l,isArray:Array.isArray(l),keys:Array.isArray(l)?null:Object.keys(l),index:0,first:!0}],B=new WeakSet(
[l]);for(;f.length>0;){let h=f[f.length-1];h.index===0&&(d.push(h.isArray?"[":"{"),p++);let g=!1;if(h.isArray)if(h.index<h.val.length){h.first||d.push(","),n&&d.
push(`
`+n.repeat(p));let m=h.val[h.index],C=a(h.val,String(h.index),m);if(Im(C))d.push("null"),h.first=!1,h.index++;else{let y=C!==null&&typeof C=="object",E=Pm(C);if(y&&
!E){if(B.has(C))throw new TypeError("Converting circular structure to JSON");B.add(C),f.push({parent:h.val,key:String(h.index),val:C,isArray:Array.isArray(C),keys:Array.
isArray(C)?null:Object.keys(C),index:0,first:!0}),h.first=!1,h.index++}else d.push(Hn(C)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let C=h.
keys[h.index++];if(o&&!o.has(C))continue;let E=h.val[C],w=a(h.val,C,E);if(Im(w))continue;h.first||d.push(","),n?d.push(`
`+n.repeat(p)+Hn(C)+": "):d.push(Hn(C)+":");let D=w!==null&&typeof w=="object",k=Pm(w);if(D&&!k){if(B.has(w))throw new TypeError("Converting circular structure \
to JSON");B.add(w),f.push({parent:h.val,key:C,val:w,isArray:Array.isArray(w),keys:Array.isArray(w)?null:Object.keys(w),index:0,first:!0}),h.first=!1;break}else d.
push(Hn(w)),h.first=!1}h.index>=h.keys.length&&f[f.length-1]===h&&(g=!0)}g&&(p--,!h.first&&n&&d.push(`
`+n.repeat(p)),d.push(h.isArray?"]":"}"),B.delete(h.val),f.pop())}return d.join("")},"stringifyIteratively"),zv=i((t,e,r)=>{try{return"rawJSON"in JSON?Hn(t,(l,c)=>typeof c==
"bigint"?JSON.rawJSON(c.toString()):typeof e=="function"?e(l,c):(Array.isArray(e)&&e.includes(l),c),r):t?Hn(t,(l,c)=>typeof c=="string"&&Mu.test(c)||typeof c=="\
bigint"?c.toString()+"n":typeof e=="function"?e(l,c):(Array.isArray(e)&&e.includes(l),c),r).replace(Gv,"$1$2$3").replace($v,"$1$2$3"):Hn(t,e,r)}catch(n){if(n instanceof
RangeError){let s=g3(t,e,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(Gv,"$1$2$3").replace($v,"$1$2$3")}throw n}},"JSONStringify"),$u=new Map,C3=i(()=>{
let t=JSON.parse.toString();if($u.has(t))return $u.get(t);try{let e=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return $u.set(t,e),e}catch{return $u.set(
t,!1),!1}},"isContextSourceSupported"),y3=i((t,e,r,n)=>typeof e=="string"&&Hv.test(e)?BigInt(e.slice(0,-1)):typeof e=="string"&&Mu.test(e)?e.slice(0,-1):typeof n==
"function"?n(t,e,r):e,"convertMarkedBigIntsReviver"),b3=i((t,e)=>JSON.parse(t,(r,n,s)=>{let o=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
l=o&&a,c=s&&m3.test(s.source);return l&&c?BigInt(s.source):typeof e=="function"?e(r,n,s):n}),"JSONParseV2"),jv=Number.MAX_SAFE_INTEGER.toString(),Mv=jv.length,E3=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
w3=/^"-?\d+n+"$/,T3=i((t,e)=>{let r={"":t},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:a}=s,l=o[a];typeof l==
"string"&&(Hv.test(l)?l=BigInt(l.slice(0,-1)):Mu.test(l)&&(l=l.slice(0,-1))),typeof e=="function"&&(l=e.call(o,a,l)),l===void 0?delete o[a]:o[a]=l,n.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let l=Object.keys(o);for(let c=l.length-1;c>=0;c--)n.push({parent:o,key:l[c],visited:!1})}}}
return r[""]},"applyReviverIteratively"),Uv=i(t=>t.replace(E3,(e,r,n,s)=>{let o=e[0]==='"';if(o&&w3.test(e))return e.substring(0,e.length-1)+'n"';let l=n||s,c=r&&
(r.length<Mv||r.length===Mv&&r<=jv);return o||l||c?e:'"'+e+'n"'}),"serializeBigInts"),qv=i((t,e)=>{if(!t)return Rm(t,e);try{if(C3())return b3(t,e);let r=Uv(t);return Rm(
r,(n,s,o)=>y3(n,s,o,e))}catch(r){if(r instanceof RangeError){let n=Uv(t),s=Rm(n);return T3(s,e)}throw r}},"JSONParse");var Is=class extends Error{static{i(this,"RequestError")}name;status;request;response;constructor(e,r,n){super(e,{cause:n.cause}),this.name="HttpError",this.status=
Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&
(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var S3="10.0.16",k3={headers:{"user-agent":`octokit-request.js/${S3} ${Un()}`}};function _3(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!==
"[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}i(_3,"isPlainObject");var Jv=i(()=>"","noop");async function Zv(t){let e=t.request?.
fetch||globalThis.fetch;if(!e)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let r=t.request?.log||console,n=t.request?.parseSuccessResponseBody!==!1,s=_3(t.body)||Array.isArray(t.body)?zv(
t.body):t.body,o=Object.fromEntries(Object.entries(t.headers).map(([p,f])=>[p,String(f)])),a;try{a=await e(t.url,{method:t.method,body:s,redirect:t.request?.redirect,
headers:o,signal:t.request?.signal,...t.body&&{duplex:"half"}})}catch(p){let f="Unknown Error";if(p instanceof Error){if(p.name==="AbortError")throw p.status=500,
p;f=p.message,p.name==="TypeError"&&"cause"in p&&(p.cause instanceof Error?f=p.cause.message:typeof p.cause=="string"&&(f=p.cause))}let B=new Is(f,500,{request:t});
throw B.cause=p,B}let l=a.status,c=a.url,u={};for(let[p,f]of a.headers)u[p]=f;let d={url:c,status:l,headers:u,data:""};if("deprecation"in u){let p=u.link&&u.link.
match(/<([^<>]+)>; rel="deprecation"/),f=p&&p.pop();r.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${f?
`. See ${f}`:""}`)}if(l===204||l===205)return d;if(t.method==="HEAD"){if(l<400)return d;throw new Is(a.statusText,l,{response:d,request:t})}if(l===304)throw d.data=
await Lm(a),new Is("Not modified",l,{response:d,request:t});if(l>=400)throw d.data=await Lm(a),new Is(x3(d.data),l,{response:d,request:t});return d.data=n?await Lm(
a):a.body,d}i(Zv,"fetchWrapper");async function Lm(t){let e=t.headers.get("content-type");if(!e)return t.text().catch(Jv);let r=Nv(e);if(D3(r)){let n="";try{return n=
await t.text(),qv(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?
t.text().catch(Jv):t.arrayBuffer().catch(()=>new ArrayBuffer(0))}i(Lm,"getResponseData");function D3(t){return t.type==="application/json"||t.type==="applicatio\
n/scim+json"}i(D3,"isJSONResponse");function x3(t){if(typeof t=="string")return t;if(t instanceof ArrayBuffer)return"Unknown error";if(typeof t=="object"&&t!==null&&
"message"in t){let e=t,r="documentation_url"in e?` - ${e.documentation_url}`:"";return Array.isArray(e.errors)?`${e.message}: ${e.errors.map(n=>JSON.stringify(n)).
join(", ")}${r}`:`${e.message}${r}`}return`Unknown error: ${JSON.stringify(t)}`}i(x3,"toErrorMessage");function Fm(t,e){let r=t.defaults(e);return Object.assign(
i(function(s,o){let a=r.merge(s,o);if(!a.request||!a.request.hook)return Zv(r.parse(a));let l=i((c,u)=>Zv(r.parse(r.merge(c,u))),"request2");return Object.assign(
l,{endpoint:r,defaults:Fm.bind(null,r)}),a.request.hook(l,a)},"newApi"),{endpoint:r,defaults:Fm.bind(null,r)})}i(Fm,"withDefaults");var Aa=Fm(Lv,k3);var O3="0.0.0-development";function v3(t){return`Request failed due to following response errors:
`+t.errors.map(e=>` - ${e.message}`).join(`
`)}i(v3,"_buildMessageForResponseErrors");var A3=class extends Error{static{i(this,"GraphqlResponseError")}constructor(t,e,r){super(v3(r)),this.request=t,this.headers=
e,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},R3=["method","baseUrl","url","headers","request","query","mediaType","operationName"],I3=["query","method","url"],Kv=/\/api\/v3\/?$/;
function P3(t,e,r){if(r){if(typeof e=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in r)
if(I3.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}let n=typeof e=="string"?Object.assign({query:e},
r):e,s=Object.keys(n).reduce((a,l)=>R3.includes(l)?(a[l]=n[l],a):(a.variables||(a.variables={}),a.variables[l]=n[l],a),{}),o=n.baseUrl||t.endpoint.DEFAULTS.baseUrl;
return Kv.test(o)&&(s.url=o.replace(Kv,"/api/graphql")),t(s).then(a=>{if(a.data.errors){let l={};for(let c of Object.keys(a.headers))l[c]=a.headers[c];throw new A3(
s,l,a.data)}return a.data.data})}i(P3,"graphql");function Nm(t,e){let r=t.defaults(e);return Object.assign(i((s,o)=>P3(r,s,o),"newApi"),{defaults:Nm.bind(null,r),
endpoint:r.endpoint})}i(Nm,"withDefaults");var Ffe=Nm(Aa,{headers:{"user-agent":`octokit-graphql.js/${O3} ${Un()}`},method:"POST",url:"/graphql"});function Wv(t){
return Nm(t,{method:"POST",url:"/graphql"})}i(Wv,"withCustomRequest");var Gm="(?:[a-zA-Z0-9_-]+)",Vv="\\.",Yv=new RegExp(`^${Gm}${Vv}${Gm}${Vv}${Gm}$`),L3=Yv.test.bind(Yv);async function F3(t){let e=L3(t),r=t.startsWith("v1.")||t.
startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:e?"app":r?"installation":n?"user-to-server":"oauth"}}i(F3,"auth");function N3(t){
return t.split(/\./).length===3?`bearer ${t}`:`token ${t}`}i(N3,"withAuthorizationPrefix");async function G3(t,e,r,n){let s=e.endpoint.merge(r,n);return s.headers.
authorization=N3(t),e(s)}i(G3,"hook");var Qv=i(function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(F3.bind(null,
e),{hook:G3.bind(null,e)})},"createTokenAuth2");var $m="7.0.8";var Xv=i(()=>{},"noop"),$3=console.warn.bind(console),M3=console.error.bind(console);function U3(t={}){return typeof t.debug!="function"&&(t.debug=Xv),typeof t.
info!="function"&&(t.info=Xv),typeof t.warn!="function"&&(t.warn=$3),typeof t.error!="function"&&(t.error=M3),t}i(U3,"createLogger");var eA=`octokit-core.js/${$m}\
 ${Un()}`,Uu=class{static{i(this,"Octokit")}static VERSION=$m;static defaults(e){return class extends this{static{i(this,"OctokitWithDefaults")}constructor(...n){
let s=n[0]||{};if(typeof e=="function"){super(e(s));return}super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){
let r=this.plugins;return class extends this{static{i(this,"NewOctokit")}static plugins=r.concat(e.filter(s=>!r.includes(s)))}}constructor(e={}){let r=new xv.Collection,
n={baseUrl:Aa.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["\
user-agent"]=e.userAgent?`${e.userAgent} ${eA}`:eA,e.baseUrl&&(n.baseUrl=e.baseUrl),e.previews&&(n.mediaType.previews=e.previews),e.timeZone&&(n.headers["time-z\
one"]=e.timeZone),this.request=Aa.defaults(n),this.graphql=Wv(this.request).defaults(n),this.log=U3(e.log),this.hook=r,e.authStrategy){let{authStrategy:o,...a}=e,
l=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},e.auth));r.wrap("request",l.hook),this.auth=l}else if(!e.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=Qv(e.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,e))}request;graphql;log;hook;auth};var Mm="17.0.0";var H3={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},tA=H3;var Ps=new Map;for(let[t,e]of Object.entries(tA))for(let[r,n]of Object.entries(e)){let[s,o,a]=n,[l,c]=s.split(/ /),u=Object.assign({method:l,url:c},o);Ps.has(t)||
Ps.set(t,new Map),Ps.get(t).set(r,{scope:t,methodName:r,endpointDefaults:u,decorations:a})}var z3={has({scope:t},e){return Ps.get(t).has(e)},getOwnPropertyDescriptor(t,e){
return{value:this.get(t,e),configurable:!0,writable:!0,enumerable:!0}},defineProperty(t,e,r){return Object.defineProperty(t.cache,e,r),!0},deleteProperty(t,e){return delete t.
cache[e],!0},ownKeys({scope:t}){return[...Ps.get(t).keys()]},set(t,e,r){return t.cache[e]=r},get({octokit:t,scope:e,cache:r},n){if(r[n])return r[n];let s=Ps.get(
e).get(n);if(!s)return;let{endpointDefaults:o,decorations:a}=s;return a?r[n]=j3(t,e,n,o,a):r[n]=t.request.defaults(o),r[n]}};function Um(t){let e={};for(let r of Ps.
keys())e[r]=new Proxy({octokit:t,scope:r,cache:{}},z3);return e}i(Um,"endpointsToMethods");function j3(t,e,r,n,s){let o=t.request.defaults(n);function a(...l){let c=o.
endpoint.merge(...l);if(s.mapToData)return c=Object.assign({},c,{data:c[s.mapToData],[s.mapToData]:void 0}),o(c);if(s.renamed){let[u,d]=s.renamed;t.log.warn(`oc\
tokit.${e}.${r}() has been renamed to octokit.${u}.${d}()`)}if(s.deprecated&&t.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...l);for(let[
d,p]of Object.entries(s.renamedParameters))d in u&&(t.log.warn(`"${d}" parameter is deprecated for "octokit.${e}.${r}()". Use "${p}" instead`),p in u||(u[p]=u[d]),
delete u[d]);return o(u)}return o(...l)}return i(a,"withDecorations"),Object.assign(a,o)}i(j3,"decorate");function Hm(t){return{rest:Um(t)}}i(Hm,"restEndpointMethods");Hm.VERSION=Mm;function q3(t){let e=Um(t);return{...e,rest:e}}i(q3,"legacyRestEndpointMethods");q3.
VERSION=Mm;var J3="0.0.0-development";function Z3(t){if(!t.data)return{...t,data:[]};if(!(("total_count"in t.data||"total_commits"in t.data)&&!("url"in t.data)))return t;let r=t.
data.incomplete_results,n=t.data.repository_selection,s=t.data.total_count,o=t.data.total_commits;delete t.data.incomplete_results,delete t.data.repository_selection,
delete t.data.total_count,delete t.data.total_commits;let a=Object.keys(t.data)[0],l=t.data[a];return t.data=l,typeof r<"u"&&(t.data.incomplete_results=r),typeof n<
"u"&&(t.data.repository_selection=n),t.data.total_count=s,t.data.total_commits=o,t}i(Z3,"normalizePaginatedListResponse");function zm(t,e,r){let n=typeof e=="fu\
nction"?e.endpoint(r):t.request.endpoint(e,r),s=typeof e=="function"?e:t.request,o=n.method,a=n.headers,l=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!l)return{done:!0};try{let c=await s({method:o,url:l,headers:a}),u=Z3(c);if(l=((u.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!l&&"total_comm\
its"in u.data){let d=new URL(u.url),p=d.searchParams,f=parseInt(p.get("page")||"1",10),B=parseInt(p.get("per_page")||"250",10);f*B<u.data.total_commits&&(p.set(
"page",String(f+1)),l=d.toString())}return{value:u}}catch(c){if(c.status!==409)throw c;return l="",{value:{status:200,headers:{},data:[]}}}}})}}i(zm,"iterator");
function rA(t,e,r,n){return typeof r=="function"&&(n=r,r=void 0),nA(t,[],zm(t,e,r)[Symbol.asyncIterator](),n)}i(rA,"paginate");function nA(t,e,r,n){return r.next().
then(s=>{if(s.done)return e;let o=!1;function a(){o=!0}return i(a,"done"),e=e.concat(n?n(s.value,a):s.value.data),o?e:nA(t,e,r,n)})}i(nA,"gather");var lBe=Object.
assign(rA,{iterator:zm});function jm(t){return{paginate:Object.assign(rA.bind(null,t),{iterator:zm.bind(null,t)})}}i(jm,"paginateRest");jm.VERSION=J3;var BBe=new Ho,qm=wv(),K3={baseUrl:qm,request:{agent:bv(qm),fetch:Ev(qm)}},sA=Uu.plugin(Hm,jm).defaults(K3);function oA(t,e){let r=Object.assign({},e||{}),n=yv(
t,r);n&&(r.auth=n);let s=Om(r.userAgent);return s&&(r.userAgent=s),r}i(oA,"getOctokitOptions");var yBe=new Ho;function iA(t,e,...r){let n=sA.plugin(...r);return new n(oA(t,e))}i(iA,"getOctokit");var aA=60;function lA(t,e,r){let n=M(t,"response");if(n===void 0)return{...e,status:null,code:cA(t),message:V3(t),header:i(()=>null,"header")};let s=M(n,"header\
s"),o=M(n,"status"),a=M(n,"data"),l=M(a,"message"),c=`${typeof l=="string"?l:"no explanation given"}${W3(M(a,"errors"))}`;return{...e,status:typeof o=="number"?
o:null,code:null,message:c.replace(/[\p{C}\s]+/gu," ").replaceAll(r===""?"\0":r,"***").slice(0,300),header:i(u=>{let d=M(s,u);return typeof d=="string"||typeof d==
"number"?String(d):null},"header")}}i(lA,"describeFault");function W3(t){if(!Array.isArray(t))return"";let e=t.flatMap(r=>{let n=M(r,"field"),s=M(r,"code");return typeof n==
"string"&&typeof s=="string"?[`${n}: ${s}`]:[]});return e.length===0?"":` (${e.join(", ")})`}i(W3,"fieldFaults");function cA(t){for(let e=t,r=0;e!==void 0&&r<4;e=
M(e,"cause"),r++){let n=M(e,"code");if(typeof n=="string")return n}return null}i(cA,"networkCode");function V3(t){if(M(M(t,"cause"),"name")==="TimeoutError"||M(
t,"name")==="TimeoutError"||M(t,"name")==="AbortError")return"no answer in time";let e=cA(t);return e===null?"the connection failed":`the connection failed (${e}\
)`}i(V3,"networkWords");function uA(t){if(t.status!==403&&t.status!==429)return null;let e=t.header("retry-after");if(e!==null&&/^\d+$/.test(e))return{waitMs:Number(
e)<=aA?Number(e)*1e3:null,message:`GitHub asks to wait ${e} s (secondary rate limit)`};if(t.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(t.message)){
let r=Number(t.header("x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(r)?`; it is renewe\
d at ${new Date(r*1e3).toISOString().slice(0,19)}Z`:""}`}}return t.status===429||/secondary rate/i.test(t.message)?{waitMs:aA*1e3,message:"GitHub asks to slow d\
own (secondary rate limit)"}:null}i(uA,"rateLimitOf");var Zm=`permissions:
  contents: read
  issues: write`,Y3=/\/issues\/\d+(?:\/|$)/,Jm=i(t=>Y3.test(t.path),"ofOneIssue"),Q3=[{when:i(t=>t.status===401,"when"),text:"GitHub does not accept the token: \
check `github-token`; leave it out to use the one of the workflow."},{when:i(t=>t.status===403&&/archived/i.test(t.message),"when"),text:"The repository is arch\
ived. Name another one for the issues with `repository`."},{when:i(t=>t.status===403&&/SAML|IP allow list/i.test(t.message),"when"),text:"The organisation restr\
icts this token: authorise it there, or use the one of the workflow."},{when:i(t=>t.status===403,"when"),text:`The token may not do this. Give the job of the wo\
rkflow these permissions (naming one sets all others to none):
${Zm}`},{when:i(t=>t.status===410&&!Jm(t),"when"),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another\
 repository with `repository`."},{when:i(t=>t.status===404&&!Jm(t),"when"),text:"There is no such repository, or the token cannot see it: check `repository`; th\
e token of a workflow reaches only its own repository."},{when:i(t=>t.status!==null&&t.status>=300&&t.status<400&&!Jm(t),"when"),text:"The repository was rename\
d or moved: check `repository`."}];function dA(t,e,r,n){let s=r===null?`${t.status??""} ${t.message}`.trim():r.message,o=n>1?` after ${n} attempts`:"",a=e==="un\
known"?"; it may have been carried out all the same":"",l=r===null?Q3.find(c=>c.when(t))?.text??null:"The next run goes on from here.";return new le(`[${t.method}\
] ${t.host}${t.path}: ${s}${o}${a}`,e,l)}i(dA,"trackerError");var X3=1e3,eZ=3,pA=500,tZ=36e5,rZ=100;function fA(t){let e=t.spacingMs??X3,r=t.now(),n=r,s=null,o=[];return{usedThisHour(a){s??=a},async turn(a){let l=Math.max(
r+e,a?n+eZ*e:0)-t.now();l>0&&await t.sleep(l);let c=t.now();if(o=o.filter(u=>u>c-tZ),o.length>=Math.max(rZ,pA-(s??0)))throw new le(`${o.length} writes in this h\
our: GitHub takes no more than ${pA}, those of earlier runs included`,"refused","The next run goes on from here.");o.push(c),r=c,a&&(n=c)}}}i(fA,"createWritePac\
e");var nZ=3e4,sZ=4,oZ=new Set([500,502,503,504]),iZ=/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;function hA(t){let e=i(()=>{},"quiet"),r=iA(t.token,{userAgent:t.userAgent,log:{
debug:e,info:e,warn:e,error:e},...t.baseUrl?{baseUrl:t.baseUrl.replace(/\/+$/,"")}:{}}),n=new URL(r.request.endpoint.DEFAULTS.baseUrl),s=fA(t),o=0;async function a(c){
o+=1;let u={method:c.method,host:n.host,path:c.path.replace(/\?.*$/,"")};try{let d=await r.request(`${c.method} ${c.path}`,{headers:{"x-github-api-version":"202\
2-11-28",...c.raw?{accept:"application/vnd.github.raw+json"}:{}},request:{signal:AbortSignal.timeout(t.timeoutMs??nZ),...c.follow?{}:{redirect:"manual"}},...BA(
c.body)?c.body:{}}),p=d.data,f=d.status,B=Number(d.headers["x-ratelimit-used"]??Number.NaN);return Number.isFinite(B)&&s.usedThisHour(B-o),f>=300&&!c.also.includes(
f)?{...u,status:f,code:null,message:"moved elsewhere",header:i(()=>null,"header")}:!c.raw&&f!==204&&f<300&&!BA(p)?{...u,status:f,code:null,message:"the answer i\
s cut off or not JSON",header:i(()=>null,"header")}:{status:f,data:p,next:aZ(d.headers.link,n)}}catch(d){let p=lA(d,u,t.token);return p.status!==null&&c.also.includes(
p.status)?{status:p.status,data:null,next:null}:p}}i(a,"attempt");async function l(c){let u=c.method!=="GET";for(let d=1;;d++){let p=await a(c);if(!("code"in p))
return p;let f=uA(p),B=p.status===null||p.status<300||oZ.has(p.status);if(!(d<sZ&&(f===null?B&&!u:f.waitMs!==null))){let m=u&&B&&f===null&&!iZ.test(p.code??"");
throw dA(p,m?"unknown":"refused",f,d)}let g=f?.waitMs??1e3*3**(d-1);t.log?.(`[${c.method}] ${p.host}${p.path}: ${p.status??"no answer"}; asking again in ${Math.
ceil(g/1e3)} s`),await t.sleep(g)}}return i(l,"send"),{get requests(){return o},read:i((c,{also:u=[],raw:d=!1,follow:p=!1}={})=>l({method:"GET",path:c,also:u,raw:d,
follow:p}),"read"),async write(c,u,d,{also:p=[],notifies:f=!1}={}){return await s.turn(f),l({method:c,path:u,body:d,also:p,raw:!1,follow:!1})}}}i(hA,"createGith\
ub");function aZ(t,e){let r=/<([^<>]+)>;\s*rel="next"/.exec(t??"")?.[1];return r===void 0||!URL.canParse(r)||new URL(r).origin!==e.origin?null:r}i(aZ,"nextPage");
function BA(t){return typeof t=="object"&&t!==null&&!(t instanceof ArrayBuffer)}i(BA,"isRecord");function Hu(t){return t.status===200?t.data:null}i(Hu,"found");
function Ra(t){let[e,r,n]=t.split("/");if(!e||!r||n!==void 0)throw new le(`"${t}" is not a repository`,"refused","Write it as OWNER/NAME.");return`/repos/${encodeURIComponent(
e)}/${encodeURIComponent(r)}`}i(Ra,"repositoryPath");async function mA(t,e,r,n){let s=r.split("/").map(encodeURIComponent).join("/"),o=await t.read(`${Ra(e)}/co\
ntents/${s}?ref=${encodeURIComponent(n)}`,{also:[404],raw:!0,follow:!0});if(o.status===404)return null;if(typeof o.data=="string")return o.data;if(o.data instanceof
ArrayBuffer)return Buffer.from(o.data).toString("utf8");throw new le(`${r} is a folder, not a file`,"refused","Check `config-file`.")}i(mA,"readRepositoryFile");
async function gA(t,e){try{let{data:r}=await t.read(Ra(e),{follow:!0}),n=M(r,"visibility");return M(r,"private")===!0&&(n===void 0||n==="private"||n==="internal")?
"private":"public"}catch{return"public"}}i(gA,"readVisibility");var lZ="github-actions[bot]";function yA(t,e,r,n){let s=new Set([lZ,...e].map(d=>d.toLowerCase())),o=null,a=i(()=>o??=cZ(t),"me"),l=new Map,c=new Set;async function u(d){
return d===null?!1:s.has(d)||d===await a()}return i(u,"isTrusted"),{async trusts(d,{number:p,body:f}){let B=Km(d);return B!==null&&s.has(B)?!0:r(f)===null?!1:await u(
B)?!0:(c.has(p)||(c.add(p),n(`Issue #${p} has our label and marker, but ${B??"nobody"} wrote it: not believed.`),M(M(d,"user"),"type")==="Bot"&&B!==null&&l.set(
B,p)),!1)},wrote:i(d=>u(Km(d)),"wrote"),refuseChanged(){for(let[d,p]of l)throw new le(`issue #${p} of this audit was opened by ${d}, which is not trusted; nothi\
ng is opened twice`,"refused",CA(d))},async mustBeOurs(d,p){let f=Km(d);if(!await u(f))throw new le(`issue #${p} was opened as ${f??"nobody"}, which the next ru\
n would not trust`,"refused",CA(f??"LOGIN"))}}}i(yA,"createAuthors");function CA(t){return`The audit writes as another identity than before (an app in place of \
the workflow's own token?). Name it in the policy file:
github:
  trusted-authors: ["${t}"]`}i(CA,"trustAdvice");function Km(t){let e=M(M(t,"user"),"login");return typeof e=="string"?e.toLowerCase():null}i(Km,"loginOf");async function cZ(t){
let e=M(Hu(await t.read("/user",{also:[403,404]})),"login");return typeof e=="string"?e.toLowerCase():null}i(cZ,"askMe");var bA="celery-failure";function Wm(t,e){let r=ju(t.data);if(r===null)throw new le("the answer to a write could not be read; it was carried out all the same","u\
nknown");if(zu("body",e.body,r.body),zu("title",e.title,r.title),e.state!==void 0&&e.state!==r.state)throw new le(`the tracker kept issue ${r.number} ${r.state}`,
"refused");return r}i(Wm,"written");function zu(t,e,r){if(!(e===void 0||typeof r=="string"&&EA(r)===EA(e)))throw new le(`the tracker kept another ${t} than the \
one sent; it may be too long`,"refused")}i(zu,"checkEcho");function wA(t,e){if(e.length>0)throw new le(`the tracker did not put ${e.join(", ")} on issue ${t}`,"\
refused")}i(wA,"checkLabels");function EA(t){return t.replaceAll(`\r
`,`
`).trim()}i(EA,"normal");function ju(t){let e=M(t,"number"),r=M(t,"state");if(typeof e!="number"||r!=="open"&&r!=="closed")return null;let n=M(t,"labels"),s=M(t,
"closed_at");return{number:e,state:r,url:Te(M(t,"html_url"),""),title:Te(M(t,"title"),""),body:Te(M(t,"body"),""),stateReason:uZ(M(t,"state_reason")),labels:Vm(
n),closedAt:typeof s=="string"?s:null,locked:M(t,"locked")===!0}}i(ju,"readIssue");function Vm(t){return(Array.isArray(t)?t:[]).map(e=>{let r=typeof e=="string"?
e:Te(M(e,"name"),""),n=r.toLowerCase();return n===bA||n.startsWith(`${bA}/`)?n:r})}i(Vm,"labelNames");function uZ(t){return t==="completed"||t==="not_planned"||
t==="duplicate"||t==="reopened"?t:null}i(uZ,"stateReasonOf");function TA(t){let e=new Set;function r(n){for(let s of Array.isArray(n)?n:[])e.add((typeof s=="string"?s:Te(M(s,"name"),"")).toLowerCase())}return i(r,"saw"),{
saw:r,async ensure(n,s){let o=i(({name:c})=>!e.has(c.toLowerCase()),"isMissing"),a=`${n}/labels?per_page=100`;for(;a!==null&&s.some(o);){let c=await t.read(a);r(
c.data),a=c.next}let l=[];for(let{name:c,color:u,description:d}of s.filter(o)){try{await t.write("POST",`${n}/labels`,{name:c,color:u,description:d}),l.push(c)}catch(p){
if(!(p instanceof le&&p.message.includes("already_exists")))throw p}e.add(c.toLowerCase())}return l}}}i(TA,"createLabelShelf");var dZ=["celery-failure","celery-failure/dashboard"],Ym=100,pZ=500,fZ=10;function kA({github:t,repository:e,labels:r=dZ,trustedAuthors:n=[],claim:s=i(()=>null,"\
claim"),log:o=i(()=>{},"log")}){let a=null,l=i(()=>a??Ra(e),"home"),c=yA(t,n,s,o),u=TA(t),d=new Map;async function p(g,m){let C=ju(g);if(C===null||M(g,"pull_req\
uest")!==void 0||(u.saw(M(g,"labels")),!m&&!C.labels.some(E=>r.includes(E)))||!await c.trusts(g,C))return null;let y=M(g,"id");return typeof y=="number"&&d.set(
C.number,y),C}i(p,"ours");async function f(g){let m=await t.read(`${l()}/issues/${g}`,{also:[301,404,410]});return p(Hu(m),!0)}i(f,"get");async function B(g){let m=await t.
read(`${l()}/issues?${g}`,{also:[301]});if(m.status!==301)return m;let{data:C}=await t.read(l(),{follow:!0});return a=Ra(Te(M(C,"full_name"),e)),t.read(`${a}/is\
sues?${g}`)}i(B,"firstPage");async function h(g){return d.has(g)||await f(g),d.get(g)??null}return i(h,"databaseId"),{get requests(){return t.requests},async list(g){
let m=new Map,C=i(async({data:D})=>{for(let k of Array.isArray(D)?D:[]){let v=await p(k,!1);v!==null&&m.set(v.number,v)}},"take"),y=await B(`state=all&sort=upda\
ted&direction=desc&per_page=${Ym}`);await C(y);let E=[...m.values()].some(({body:D,labels:k,state:v})=>v==="open"&&k.includes(r[1])&&s(D)==="dashboard"),w=y.next===
null?[]:E?[r[0]]:r;for(let D of w){let k=`${l()}/issues?labels=${encodeURIComponent(D)}&state=all&sort=created&direction=asc&per_page=${Ym}`;for(let v=0;k!==null&&
v<pZ;v++){let O=await t.read(k);await C(O),k=O.next}}for(let D of new Set(g)){let k=m.has(D)?null:await f(D);k!==null&&m.set(D,k)}return[...m.values()].toSorted(
(D,k)=>D.number-k.number)},get:f,async comments(g){let m=[],C=`${l()}/issues/${g}/comments?per_page=${Ym}`;for(let y=0;C!==null&&y<fZ;y++){let E=await t.read(C);
for(let w of Array.isArray(E.data)?E.data:[]){let D=Te(M(w,"body"),"");await c.wrote(w)&&m.push(D)}C=E.next}return m},ensureLabels:i(async g=>u.ensure(l(),g),"e\
nsureLabels"),async create({title:g,body:m,labels:C}){c.refuseChanged();let y=await t.write("POST",`${l()}/issues`,{title:g,body:m,labels:[...C]},{notifies:!0}),
E=Wm(y,{title:g,body:m}),w=M(y.data,"id");typeof w=="number"&&d.set(E.number,w);let D=SA(C,E.labels);if(D.length>0)throw new le(`issue ${E.number} was opened, b\
ut without its label ${D.join(", ")}`,"refused",`The token may open issues but not label them. Give the job of the workflow these permissions:
${Zm}`);return await c.mustBeOurs(y.data,E.number),E},async edit(g,m){if(m.addLabels!==void 0&&m.addLabels.length>0){let w=await t.write("POST",`${l()}/issues/${g}\
/labels`,{labels:[...m.addLabels]});wA(g,SA(m.addLabels,Vm(w.data)))}for(let w of m.removeLabels??[])await t.write("DELETE",`${l()}/issues/${g}/labels/${encodeURIComponent(
w)}`,void 0,{also:[404]});let C=m.duplicateOf===void 0?null:await h(m.duplicateOf),y={...BZ(m),...C===null?{}:{duplicate_issue_id:C}};if(Object.keys(y).length>0)
return Wm(await t.write("PATCH",`${l()}/issues/${g}`,y,{notifies:m.state==="open"}),m);let E=ju((await t.read(`${l()}/issues/${g}`)).data);if(E===null)throw new le(
`issue ${g} could not be read back`,"unknown");return E},async comment(g,m){let C=await t.write("POST",`${l()}/issues/${g}/comments`,{body:m},{notifies:!0});zu(
"comment",m,M(C.data,"body"))}}}i(kA,"githubTracker");function SA(t,e){let r=new Set(e.map(n=>n.toLowerCase()));return t.filter(n=>!r.has(n.toLowerCase()))}i(SA,
"missing");function BZ(t){return{...t.title===void 0?{}:{title:t.title},...t.body===void 0?{}:{body:t.body},...t.state===void 0?{}:{state:t.state},...t.state===
void 0||t.stateReason===void 0?{}:{state_reason:t.stateReason}}}i(BZ,"changesOf");import{mkdir as KW,readdir as WW,readFile as VW,rename as YW,writeFile as QW}from"node:fs/promises";import{basename as XW,join as PC}from"node:path";var zd=En(RC(),1);var HW=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,zW=["completed","not_planned","duplicate","reopened"];function BP(t){let e=jW(t.body),r={number:t.number,title:t.
title,state:t.state,...t.stateReason===null?{}:{state_reason:t.stateReason},...t.closedAt===null?{}:{closed_at:t.closedAt},labels:[...t.labels],...ZW(t.body),created:t.
created,...e===IC?{}:{separator:e}};return`---
${(0,zd.stringify)(r,{lineWidth:0})}---
${t.body}
${e}
${t.comments}`}i(BP,"renderIssueFile");function hP(t,e){let r=HW.exec(t);if(r===null)return"it does not begin with a block of settings between two lines of ---";
let n=(0,zd.parseDocument)(r[1]??"",{schema:"core"}),s=n.errors[0];if(s!==void 0)return`its head is not YAML (line ${(s.linePos?.[0].line??0)+1})`;let o=n.toJS(),
a=M(o,"state")??"open";if(a!=="open"&&a!=="closed")return"its state is neither open nor closed";let l=M(o,"title");if(typeof l!="string"&&typeof l!="number"&&typeof l!=
"boolean")return"it has no title";let c=M(o,"labels")??[],u=M(o,"closed_at"),d=M(o,"created"),p=M(o,"separator");return{number:e,title:String(l),state:a,stateReason:JW(
M(o,"state_reason")),closedAt:typeof u=="string"?u:null,labels:(Array.isArray(c)?c:[c]).map(String),created:typeof d=="number"?d:e,...qW(t.slice(r[0].length),typeof p==
"string"?p:IC)}}i(hP,"parseIssueFile");var IC="<!-- comments -->";function jW(t){let e=IC;for(let r=2;t.includes(e);r++)e=`<!-- comments ${r} -->`;return e}i(jW,
"separatorFor");function qW(t,e){let r=new RegExp(`\\n${e}(?:\\r?\\n|$)`).exec(`
${t}`);return r===null?{body:t.replace(/\r?\n$/,""),comments:""}:{body:t.slice(0,Math.max(0,r.index-1)),comments:t.slice(r.index-1+r[0].length)}}i(qW,"split");function JW(t){
return typeof t=="string"&&zW.includes(t)?t:null}i(JW,"reasonFrom");function ZW(t){let e=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(t)?.[1];return e===void 0?{}:{fingerprint:e}}
i(ZW,"fingerprintOf");function CP(t){let{folder:e}=t,r=0;async function n(c){r+=1;let u=`${c}.md`,d;try{d=await VW(PC(e,u),"utf8")}catch(f){if(mP(f))return null;throw gP(u,sn(f))}let p=hP(
d,c);if(typeof p=="string")throw gP(u,p);return p}i(n,"read");async function s(c){r+=1;let u=`${c.number}.md`,d=PC(e,`.${u}.new`);try{await KW(e,{recursive:!0}),
await QW(d,BP(c)),await YW(d,PC(e,u))}catch(p){throw new le(`${u} cannot be written: ${sn(p)}`,"refused","Check that the folder for issues can be written to.")}
return a(c)}i(s,"write");async function o(){return(await WW(e).catch(u=>{if(mP(u))return[];throw new le(`the folder for issues cannot be read: ${sn(u)}`,"refuse\
d")})).flatMap(u=>/^[1-9]\d{0,8}\.md$/.test(u)?[Number(u.slice(0,-3))]:[]).toSorted((u,d)=>u-d)}i(o,"numbers");let a=i(c=>({number:c.number,url:`${XW(e)}/${c.number}\
.md`,title:c.title,body:c.body,state:c.state,stateReason:c.stateReason,labels:c.labels,closedAt:c.closedAt,locked:!1}),"tracked");async function l(c){let u=await n(
c);if(u===null)throw new le(`there is no issue ${c}.md`,"refused");return u}return i(l,"existing"),{get requests(){return r},async list(){let c=[];for(let u of await o()){
let d=await n(u);d!==null&&c.push(a(d))}return c},async get(c){let u=await n(c);return u===null?null:a(u)},ensureLabels:i(async()=>[],"ensureLabels"),async create({
title:c,body:u,labels:d}){let p=((await o()).at(-1)??0)+1;return s({number:p,created:p,title:c,body:u,labels:yP(d),state:"open",stateReason:null,closedAt:null,comments:""})},
async edit(c,u){return s(eV(await l(c),u,t.now()))},async comments(c){let{comments:u}=await l(c);return u.split(/^<!-- comment \d+ -->$/m).slice(1).map(d=>d.trim())},
async comment(c,u){let d=await l(c),p=(d.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await s({...d,comments:`${d.comments}
<!-- comment ${p} -->
${u}
`})}}}i(CP,"localTracker");function eV(t,e,r){let n=e.state??t.state,s=n!==t.state,o=new Set(e.removeLabels);return{...t,title:e.title??t.title,body:e.body??t.body,
labels:yP([...t.labels,...e.addLabels??[]]).filter(a=>!o.has(a)),state:n,stateReason:s?e.stateReason??(n==="open"?"reopened":"completed"):t.stateReason,closedAt:s?
n==="closed"?`${new Date(r).toISOString().slice(0,19)}Z`:null:t.closedAt}}i(eV,"edited");function yP(t){return[...new Set(t)]}i(yP,"unique");function mP(t){return typeof t==
"object"&&t!==null&&"code"in t&&t.code==="ENOENT"}i(mP,"isMissing");function gP(t,e){return new le(`${t} cannot be read: ${e}`,"refused",`Mend or delete ${t} in\
 the folder for issues.`)}i(gP,"unreadable");function jd(t,e,r){let n=[];return async()=>{let s=n.length<t?void 0:n.shift();if(s!==void 0){let o=s+e-r.now();o>0&&await r.sleep(o)}n.push(r.now())}}i(jd,"cre\
atePace");async function bP(t,e){if(/^\d+$/.test(e))return e;let r=await wP(t,"groups",rV),n=TP(r,e);if(n!==null)return n.id;let s=r.map(o=>o.name).join(", ");throw new we(
`Papertrail has no group named "${e}"`,s===""?"The token sees no groups at all: leave `group` empty.":`Groups the token can see: ${s}.`)}i(bP,"findGroup");async function EP(t,e){
let r=await wP(t,"searches",tV),n=r.find(({id:o})=>o===e)??TP(r,e);if(n!==null)return n;let s=r.map(o=>o.name).join(", ");throw new we(`Papertrail has no saved \
search named "${e}"`,s===""?"The token sees no saved searches at all: leave `saved-search` empty.":`Saved searches the token can see: ${s}.`)}i(EP,"findSavedSea\
rch");async function wP(t,e,r){try{return(await t.get(`/api/v1/${e}.json`,{read:r})).data}catch(n){if(!(n instanceof ht))throw n;let s=e==="groups"?"groups":"sa\
ved searches";throw new we(`Papertrail's ${s} could not be read: ${n.message}`,LC(n))}}i(wP,"list");function TP(t,e){let r=t.filter(({name:n})=>n.toLowerCase()===
e.toLowerCase());return t.find(({name:n})=>n===e)??(r.length===1?r[0]??null:null)}i(TP,"named");function tV(t){let e=on(t);if(!Array.isArray(e))throw new SyntaxError(
"no list of searches");return e.flatMap(r=>{let n=xr(M(r,"id")),s=M(r,"name");return n===null||typeof s!="string"?[]:[{id:n,name:s,query:Te(M(r,"query"),""),group:xr(
M(M(r,"group"),"id"))}]})}i(tV,"readSearches");function rV(t){let e=on(t);if(!Array.isArray(e))throw new SyntaxError("no list of groups");return e.flatMap(r=>{let n=xr(
M(r,"id")),s=M(r,"name");return n!==null&&typeof s=="string"?[{id:n,name:s}]:[]})}i(rV,"readGroups");var qd="Accounts that were moved to SolarWinds Observabilit\
y get this answer too: for those use `solarwinds-token`, with an API token made there.",nV=[{when:i(t=>t.status===401,"when"),text:`Papertrail does not accept t\
he token: copy it anew from your Papertrail profile. ${qd}`},{when:i(t=>t.status===400,"when"),text:"Papertrail does not understand the search: check `query`; b\
rackets and other special characters belong in quotes."},{when:i(t=>t.status===404,"when"),text:`Nothing is there: check \`papertrail-url\`, \`group\` and \`system\`.\
 ${qd}`},{when:i(t=>t.status!==null&&t.status>=300&&t.status<400,"when"),text:`Papertrail sends the search to another address, where the token is not sent: chec\
k \`papertrail-url\`. ${qd}`},{when:i(t=>t.html,"when"),text:`A web page came back instead of the API: check \`papertrail-url\` and any proxy on the way. ${qd}`},
{when:i(t=>t.status===403,"when"),text:"The token may not search these logs: its owner needs access to them."},{when:i(t=>t.status===429,"when"),text:"The whole\
 account shares 25 requests in 5 seconds: something else is using them up. The next run tries again."},{when:i(t=>t.retryable,"when"),text:"This usually passes:\
 the next run reads the same time again."}];function LC(t){return nV.find(e=>e.when(t))?.text??null}i(LC,"adviceFor");function SP(t){let e=`https://my.papertrailapp.com${t===null?"":`/groups/${t}`}/events`;return{link:i(({id:r})=>`${e}?focus=${r}`,"link"),linkAround:i(({id:r})=>`${e}\
?centered_on_id=${r}`,"linkAround"),linkSearch:i(r=>`${e}?q=${encodeURIComponent(r.includes('"')?`'${r}'`:`"${r}"`)}`,"linkSearch")}}i(SP,"linksOf");function kP(t){let e=on(t),r=M(e,"events");if(!Array.isArray(r))throw new SyntaxError("no events array");let n=ys(),s=r.map(o=>sV(o,n));return s.some((o,a)=>a>0&&
Y(s[a-1]?.event.id??"",o.event.id)>0)&&s.sort((o,a)=>Y(o.event.id,a.event.id)),{events:s,minId:xr(M(e,"min_id")),maxId:xr(M(e,"max_id")),reachedEnd:M(e,"reached\
_end")===!0,reachedBeginning:M(e,"reached_beginning")===!0,stoppedBy:oV(e),minTime:ot(Te(M(e,"min_time_at"),"")),maxTime:ot(Te(M(e,"max_time_at"),""))}}i(kP,"re\
adSearchPage");function sV(t,e){let r=xr(M(t,"id")),n=e(Te(M(t,"received_at"),""));if(r===null||n===null)throw new SyntaxError("an event without id or receipt t\
ime");return{seconds:n.seconds,event:{id:r,at:n.at,source:Te(M(t,"source_name"),Te(M(t,"hostname"),"")),program:Te(M(t,"program"),""),message:Te(M(t,"message"),
"")}}}i(sV,"readEvent");function oV(t){return M(t,"reached_record_limit")===!0?"records":M(t,"reached_time_limit")===!0||M(t,"backend_timeout")===!0?"time":null}
i(oV,"stoppedBy");var iV=200;async function _P(t,e,r,n){let s=new Map,o=null;for(let a=0;a<iV;a++){let l=await t(o===null?{...e,max_time:String(n)}:{...e,max_id:o});for(let{event:u,
seconds:d}of l.events)d>=r&&d<=n&&s.set(u.id,u);if(l.stoppedBy===null||l.reachedBeginning)return[...s.values()].toSorted((u,d)=>Y(u.id,d.id));let c=l.minId??l.events[0]?.
event.id??null;if(c===null||o!==null&&Y(c,o)>=0)return null;o=c}return null}i(_P,"readRange");var aV=300,lV=20*3600;async function DP(t,e,r,n,s){let o=e.minTime??e.events[0]?.seconds??r;if(o<=(e.minTime===null?r+aV:r)||s/1e3-o<lV)return r;try{let a=await t(
{tail:"false",max_time:String(r),limit:"1",...n===null?{}:{group_id:n}});return a.events.length===0&&a.reachedBeginning?o:r}catch(a){if(a instanceof ht)return r;
throw a}}i(DP,"heldFrom");var cV=new Set(["program","sender","host","system","source"]),uV={phrase:"it would leave out tracebacks, retries and failures that other words tell of",severity:"\
many shippers give every line the same severity, and INFO lines tell of retries",either:"a line may match its other part instead",unread:"it could not be read"};
function OP({name:t,query:e}){let r=e.match(/"[^"]*"?|'[^']*'?|[()]|-(?=\S)|[^\s()"':]+:|[^\s()":]+/g)??[],n={tokens:r,at:0},{terms:s,unused:o}=vP(n),a=r.slice(
n.at).join(" ");return{terms:a===""?s??"":"",notes:(a===""?o:[{text:e,why:"unread"}]).map(({text:c,why:u})=>`Not used of the saved search "${t}": ${c}; ${uV[u]}\
.`)}}i(OP,"scopeOf");function vP(t){let e=t.at,r=[xP(t)];for(;t.tokens[t.at]==="OR";)t.at+=1,r.push(xP(t));let[n]=r;if(r.length===1&&n)return n;let s=r.flatMap(
o=>o.unused);return r.every(({terms:o})=>o!==null)?{terms:`(${r.map(({terms:o})=>o).join(" OR ")})`,unused:s}:{terms:null,unused:[{text:FC(t,e),why:"either"}]}}
i(vP,"readAny");function xP(t){let e=[];for(;;){let n=t.tokens[t.at];if(n==="AND")t.at+=1;else{if(n===void 0||n==="OR"||n===")")break;e.push(AP(t))}}let r=e.flatMap(
n=>n.terms??[]);return{terms:r.length===0?null:r.join(" "),unused:e.flatMap(({unused:n})=>n)}}i(xP,"readAll");function AP(t){let e=t.at,r=t.tokens[t.at]??"";if(t.
at+=1,r==="-"||r==="NOT")return AP(t),{terms:FC(t,e).replace(/^NOT ?/,"-"),unused:[]};if(r==="("){let n=vP(t);return t.at+=1,n}if(r.length>1&&/^[a-z.]+:$/i.test(
r)){if(t.tokens[t.at]==="(")for(;t.at<t.tokens.length&&t.tokens[t.at]!==")";)t.at+=1;t.at+=1;let n=r.slice(0,-1).toLowerCase(),s=FC(t,e);return cV.has(n)?{terms:s,
unused:[]}:{terms:null,unused:[{text:s,why:n==="severity"||n==="facility"?"severity":"phrase"}]}}return{terms:null,unused:[{text:r,why:"phrase"}]}}i(AP,"readOne");
function FC({tokens:t,at:e},r){return t.slice(r,e).join(" ").replace(/(^|[\s(])- /g,"$1-").replace(/: /g,":").replace(/\( /g,"(").replace(/ \)/g,")")}i(FC,"text\
Of");var RP=2e3;function ul(t,e,r){let n=e??"",o=[r.length>0&&/\bOR\b/.test(n)?`(${n})`:n,...r].filter(a=>a!=="").join(" ");if(o.length>RP)throw new we(`the query ha\
s ${o.length} characters; ${t} takes ${RP}`,"Shorten `query`, or narrow the search with `group` and `system` instead.");return o}i(ul,"searchTerms");function cl(t,e){
if(!e.includes('"'))return`"${e}"`;if(!e.includes("'"))return`'${e}'`;throw new we(`a phrase with both kinds of quotes cannot be searched in ${t}`)}i(cl,"quoted");
function Jd(t,{any:e,none:r,except:n=[]}){let s=e.map(l=>cl(t,l)),o=[...(r??[]).map(l=>`-${cl(t,l)}`),...n.length>0?[`-program:(${n.map(l=>cl(t,l)).join(" ")})`]:
[]],a=[...s,...o.length>0?[`(${o.join(" ")})`]:[]];return a.length===1?a[0]??"":`(${a.join(" OR ")})`}i(Jd,"filterTerms");var IP={requests:25,perMs:5e3},dV=3e4,LP=1e4;async function FP(t){let e=jd(IP.requests,IP.perMs,t),r=0,n=$n({baseUrl:t.url,headers:{"X-Papertrail-Token":t.token},
timeoutMs:t.timeoutMs??dV,userAgent:t.userAgent,sleep:t.sleep,now:t.now,log:t.log,pace:i(async()=>{let u=r-t.now();u>0&&await t.sleep(u),await e()},"pace")}),s=t.
savedSearch?await EP(n,t.savedSearch):null,o=s===null?null:OP(s),a=t.group?await bP(n,t.group):s?.group??null,l=ul("Papertrail",t.query,o===null?[]:[o.terms]);async function c(u){
let{data:d,header:p}=await n.get("/api/v1/events/search.json",{params:u,read:kP});return p("x-rate-limit-remaining")==="0"&&(r=t.now()+Cm(p("x-rate-limit-reset"))),
d}return i(c,"readPage"),{name:"papertrail",hasIds:!0,pageEvents:t.pageSize??LP,notes:o?.notes??[],search:i((u,d)=>pV({options:t,query:l,group:a,http:n,readPage:c},
u,d),"search"),...SP(a)}}i(FP,"papertrailSource");async function*pV(t,e,r){let{options:n,http:s,readPage:o}=t,a=e.from===null?null:ot(e.from),l=e.to===null?null:
ot(e.to);if(a===null)throw new we("a search of Papertrail needs the time it starts at","Give `since`.");let c=fV(t,a,r),u=l===null?Number.POSITIVE_INFINITY:l+e.
margin,d=Do(a,l),p=[],f={ms:n.now(),requests:s.requests},B=e.after??null,h=e.after??"",g=a,m=a,C=!0,y=i(w=>{let D=d.range();return{from:Ve(m),to:Ve(Math.max(m,w)),
complete:C,reasons:p,examined:D===null?[]:[D],requests:s.requests-f.requests}},"covered"),E=i(w=>{if(C=!1,l!==null&&g>l)return p.push(`${w} The window itself wa\
s read; the lines after it, which may belong to its last failures, were not.`),y(l);let D=Math.max(a,g-1);return p.push(`${w} Read up to ${Ve(D)}; what came lat\
er is left to the next run.`),y(D)},"stopped");if(e.short&&l!==null){let w=await _P(o,c,a,l).catch(D=>PP(D,r));return w===null?E("Papertrail answered twice with\
 the same position, so the search could not go on."):(w.length>0&&(yield w),y(l))}for(let w=0;;w++){if(w>=(e.pages??Number.POSITIVE_INFINITY))return{...y(Math.min(
l??Number.POSITIVE_INFINITY,Math.max(a,g-1))),...B===null?{}:{rest:B}};if(w>=(n.maxPages??Number.POSITIVE_INFINITY))return E(`The budget of ${w} result pages wa\
s spent.`);let D=n.now()-f.ms;if(w>0&&D>=(n.maxMs??Number.POSITIVE_INFINITY))return E(`The budget of ${Math.round((n.maxMs??0)/1e3)} s for the search was spent.`);
let k=Math.floor(n.now()/1e3),v;try{v=await o(B===null?c:{...c,min_id:B})}catch(x){if(!(x instanceof ht))throw x;return w===0&&PP(x,r),E(`The search broke off a\
fter ${w} result pages: ${x.message}.`)}if(w===0){v.minId!==null&&d.readFrom(v.minId);let x=e.after===void 0&&r===void 0?await DP(o,v,a,t.group,n.now()):a;x>a&&
(m=x,C=!1,p.push(`Papertrail holds nothing older than ${Ve(x)}: the time from ${Ve(a)} is past its retention and was not read.`))}let O=[];for(let{event:x,seconds:q}of v.
events){if(Y(x.id,h)<=0)continue;h=x.id,g=Math.max(g,q),(d.see(x.id,q)||l!==null&&q>l&&q<=u)&&O.push(x)}if(g=Math.max(g,v.maxTime??0),v.maxId!==null&&v.maxTime!==
null&&!v.reachedEnd&&v.maxTime<=(l??Number.POSITIVE_INFINITY)&&d.readTo(v.maxId),O.length>0&&(yield O),v.reachedEnd||v.stoppedBy===null)return y(Math.min(l??Number.
POSITIVE_INFINITY,Math.max(k,g)));if(g>u)return y(l??g);let $=v.maxId??(v.events.length>0?h:null);if($===null||B!==null&&Y($,B)<=0)return E("Papertrail answered\
 twice with the same position, so the search could not go on.");B=$}}i(pV,"search");function PP(t,e){throw t instanceof ht?e!==void 0&&(t.status===400||t.status===
414)?new ns(t.message):new we(`Papertrail could not be searched: ${t.message}`,LC(t)):t}i(PP,"throwRefusal");function fV({options:t,query:e,group:r},n,s){let o=BV(
e,s);return{tail:"false",min_time:String(n),limit:String(t.pageSize??LP),...r===null?{}:{group_id:r},...t.system?{system_id:t.system}:{},...o===""?{}:{q:o}}}i(fV,
"searchParams");function BV(t,e){if(e===void 0)return t;try{return ul("Papertrail",t,[Jd("Papertrail",e)])}catch(r){throw r instanceof we?new ns(r.message):r}}i(
BV,"termsOf");import{createHmac as gV}from"node:crypto";import{createHash as hV}from"node:crypto";var mV=1,ni=100,NP=20,GP=300;function MP(t){let{name:e,baseline:r,coverage:n,changes:s,totals:o,groups:a,problems:l,dashboardUrl:c}=t,{failures:u,expected:d,savedByRetry:p,
otherApps:f,ignored:B,unrecognised:h,workers:g}=t,m={name:e,headline:Pr(t),baseline:r,window:{from:n.from,to:n.to,complete:n.complete,reasons:n.reasons.slice(0,
NP).map(dl)},counts:{failures:u,expected:d,savedByRetry:p,otherApps:f,ignored:B,unrecognised:h,workers:g},changes:s.slice(0,ni).map(({change:y,title:E,severity:w,
total:D,number:k,url:v})=>({change:y,title:dl(E),severity:w,total:D,issue:$P(k,v)})),totals:o.slice(0,ni).map(({task:y,severity:E,failures:w,groups:D})=>({task:y===
null?null:dl(y),severity:E,failures:w,groups:D})),groups:a.slice(0,ni).map(({title:y,severity:E,count:w,trend:D,number:k,url:v,waiting:O})=>({title:dl(y),severity:E,
count:w,trend:D,waiting:O,issue:$P(k,v)})),omitted:{changes:Math.max(0,s.length-ni),totals:Math.max(0,o.length-ni),groups:Math.max(0,a.length-ni)},problems:[...ur(
t.silent,t.awake),...l].slice(0,NP).map(dl),dashboardUrl:c===null?null:er(c)},C=hV("sha256").update(JSON.stringify(m)).digest("hex").slice(0,32);return{schema:mV,
type:"digest",id:C,repeat:t.repeat,...m}}i(MP,"renderWebhook");function dl(t){return _e(ui(_e(t,GP)),GP)}i(dl,"text");function $P(t,e){return t===null?null:{number:t,
url:e===null?null:er(e)}}i($P,"issueOf");function HP(t,e){return{name:"Webhook",send:i(r=>yV(t,MP(r),e),"send")}}i(HP,"webhookNotifier");var UP="check that the receiver has the same `webhook-secret`, s\
igns `TIMESTAMP.BODY` and has the right time",CV=[{to:401,help:UP},{to:403,help:UP},{to:404,help:"check `webhook-url`"},{to:405,help:"check `webhook-url`: the r\
eceiver must take POST"},{to:410,help:"the receiver wants no more digests; remove `webhook-url`"},{to:413,help:"the receiver must take bodies of 512 KB"}];async function yV(t,e,r){
let n=String(Math.floor(r.now()/1e3)),s=dn(t.url,r,{"X-Celery-Failure-Audit-Timestamp":n,"X-Celery-Failure-Audit-Signature":`v1=${bV(t.secret,n,JSON.stringify(e))}`,
"Idempotency-Key":e.id});return s===null?fn("the webhook"):zr("The webhook",CV,async()=>(await s.http.post(pn(s.url),{body:e,read:i(()=>null,"read"),anyBody:!0,
idempotent:!0,refusal:i(()=>null,"refusal")}),null))}i(yV,"postSigned");function bV(t,e,r){return gV("sha256",t).update(`${e}.${r}`).digest("hex")}i(bV,"sign");var Zd="check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)",EV=[{when:i(
t=>t.status===401,"when"),text:`SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data cen\
tre that is asked; ${Zd}.`},{when:i(t=>t.status===400,"when"),text:"SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and\
 other special characters belong in quotes."},{when:i(t=>t.status===404,"when"),text:`Nothing is there: ${Zd}.`},{when:i(t=>t.status===403&&t.html,"when"),text:"\
A firewall turned the request away: the next run tries again; check any proxy on the way."},{when:i(t=>t.html,"when"),text:`A web page came back instead of the \
API: ${Zd}, and any proxy on the way.`},{when:i(t=>t.status===403,"when"),text:"The token may not read these logs: use one with Full Access, or with the permiss\
ion to read logs."},{when:i(t=>t.status===429,"when"),text:"The organisation has made too many requests: something else is using them up. The next run tries aga\
in."},{when:i(t=>t.status===null,"when"),text:`No answer came: ${Zd}. Otherwise the next run reads the same time again.`},{when:i(t=>t.retryable,"when"),text:"T\
his usually passes: the next run reads the same time again."}];function zP(t){return EV.find(e=>e.when(t))?.text??null}i(zP,"adviceFor");var jP=1303937222200,qP=22,NC=2;function JP(){let t=0n;return{next(e,r){let n=[];for(let s of wV(e,r)){let o=ZP(s)?BigInt(s.id??0):TV(s.micros);t=o>t?o:t+1n;let{
seconds:a,at:l,source:c,program:u,message:d}=s;n.push({seconds:a,event:{id:String(t),at:l,source:c,program:u,message:d}})}return n}}}i(JP,"createIdSeries");function wV(t,e){
let r=(e?t.toReversed():t).toSorted((n,s)=>n.micros-s.micros);for(let n=0;n<r.length;){let s=r[n],o=n+1;for(;o<r.length&&r[o]?.micros===s?.micros;)o+=1;let a=r.
slice(n,o);a.length>1&&a.every(ZP)&&r.splice(n,a.length,...a.toSorted((l,c)=>Y(l.id??"",c.id??""))),n=o}return r}i(wV,"inOrder");function ZP({id:t,micros:e}){if(t===
null||!/^[1-9]\d{0,18}$/.test(t))return!1;let r=Number(t)/2**qP+jP;return Math.abs(r-e/1e3)<=NC*1e3}i(ZP,"tellsItsTime");function TV(t){return BigInt(Math.max(0,
Math.floor(t/1e3)-jP))<<BigInt(qP)}i(TV,"idAt");function KP(t){let e=on(t),r=M(e,"logs");if(!Array.isArray(r))throw new SyntaxError("no logs array");let n=ys();return{logs:r.map(s=>SV(s,n)),next:Te(M(M(e,"pag\
eInfo"),"nextPage"),"")||null}}i(KP,"readLogsPage");function SV(t,e){let r=Te(M(t,"time"),""),n=e(r);if(n===null)throw new SyntaxError("a log without time");let s=/\.(\d{1,6})/.
exec(r)?.[1]??"";return{id:Te(M(t,"id"),"")||null,micros:n.seconds*1e6+Number(s.padEnd(6,"0")),seconds:n.seconds,at:n.at,source:Te(M(t,"hostname"),""),program:Te(
M(t,"program"),""),message:Te(M(t,"message"),"")}}i(SV,"readLog");function WP(t,e,r){if(!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(t))return{params:{
...r,skipToken:t}};let n=/^skipToken=/i.test(t)?`?${t}`:t;if(!URL.canParse(n,e))return{params:{...r,skipToken:t}};let s=new URL(n,e);return s.origin!==new URL(e).
origin?{foreignHost:s.host}:{params:Object.fromEntries(s.searchParams)}}i(WP,"nextPage");var kV=8;function VP({url:t,params:e,mostHeld:r,ask:n}){let s=r/2,o=Number.POSITIVE_INFINITY,a={ascents:0,descents:0},l=i(()=>a.descents>a.ascents,"newestFirst");
async function c(u,d){let p={...e,startTime:Ve(u-1),endTime:Ve(d+1)},f=[],B=new Set,h=new Set,g=null,m=!1,C=d,y=u,E=i(()=>!m&&y>C,"oldestFirst"),w=i(D=>E()?{logs:f.
filter(({seconds:k})=>k<y),newestFirst:!1,end:y-1,stopped:D}:{logs:[],newestFirst:!1,end:u-1,stopped:D},"cut");for(let D=p;;){let k=await n(D);if(typeof k=="str\
ing")return w(k);for(let $ of k.logs){if(g!==null){let x=_V(g,$);x<0&&(a.ascents+=1),x>0&&(a.descents+=1),m||=$.seconds<g.seconds}g=$,!($.seconds<u||$.seconds>d||
$.id!==null&&B.has($.id))&&($.id!==null&&B.add($.id),f.push($),C=Math.min(C,$.seconds),y=Math.max(y,$.seconds))}if(k.next===null)return o=Math.max(1,Math.floor(
(d-u+1)*Math.min(kV,s/Math.max(1,f.length)))),{logs:f,newestFirst:l(),end:d,stopped:null};if(h.has(k.next))return w("SolarWinds answered twice with the same pos\
ition, so the search could not go on.");h.add(k.next);let v=WP(k.next,t,p);if("foreignHost"in v)return w(`SolarWinds put the next page on another host (${v.foreignHost}\
), which was not asked: the token is sent to the configured one only.`);if(D=v.params,E()&&f.length>r)return o=Number.POSITIVE_INFINITY,w(null);if(!m||d===u||f.
length===0)continue;let O=f.length/(l()?d-C+1:d-u+1);if(Math.max(O*(d-u+1),f.length)>r)return o=Math.max(1,Math.min(Math.floor(s/O),d-u)),"too long"}}return i(c,
"attempt"),{async read(u,d){for(;;){let p=await c(u,Math.min(d,u+o-1));if(p!=="too long")return p}}}}i(VP,"createSliceReader");function _V(t,e){return t.micros-
e.micros||(t.id!==null&&e.id!==null?Y(t.id,e.id):0)}i(_V,"compare");var YP={requests:25,perMs:5e3},DV=9e4,xV=5e4,OV=2*NC;function QP(t){let e=$n({baseUrl:t.url,headers:{Authorization:`Bearer ${t.token}`},timeoutMs:t.timeoutMs??DV,
userAgent:t.userAgent,sleep:t.sleep,now:t.now,log:t.log,pace:jd(YP.requests,YP.perMs,t)});return{name:"solarwinds",hasIds:!0,search:i((r,n)=>vV(t,e,r,n),"search"),
link:i(()=>null,"link")}}i(QP,"solarwindsSource");async function*vV(t,e,r,n){let s=r.from===null?null:ot(r.from),o=r.to===null?null:ot(r.to);if(s===null)throw new we(
"a search of SolarWinds needs the time it starts at","Give `since`.");let a=t.now(),l=e.requests,c=Math.floor(a/1e3),u=Math.min(o===null?c:o+r.margin,c),d=Do(s,
o),p=JP(),f=0,B=i(async C=>{if(f>=(t.maxPages??Number.POSITIVE_INFINITY))return`The budget of ${f} result pages was spent.`;if(f>0&&t.now()-a>=(t.maxMs??Number.
POSITIVE_INFINITY))return`The budget of ${Math.round((t.maxMs??0)/1e3)} s for the search was spent.`;try{let{data:y}=await e.get("/v1/logs",{params:C,read:KP});
return f+=1,y}catch(y){if(!(y instanceof ht))throw y;if(f===0)throw new we(`SolarWinds could not be searched: ${y.message}`,zP(y));return`The search broke off a\
fter ${f} result pages: ${y.message}.`}},"ask"),h=i((C,y,E)=>{let w=d.range();return{from:Ve(s),to:Ve(C),complete:y,reasons:E,examined:w===null?[]:[w],requests:e.
requests-l}},"covered"),g=i((C,y)=>{if(o!==null&&y>=o)return h(o,!1,[`${C} The window itself was read; the lines after it, which may belong to its last failures\
, were not.`]);let E=Math.max(s-1,y);return h(E,!1,[`${C} Read up to ${Ve(E)}; what came later is left to the next run.`])},"stopped"),m=VP({url:t.url,params:AV(
t,n),mostHeld:t.mostHeld??xV,ask:B});for(let C=s-OV;C<=u;){let y=await m.read(C,u),E=[];for(let{event:w,seconds:D}of p.next(y.logs,y.newestFirst))(d.see(w.id,D)||
o!==null&&D>o)&&E.push(w);if(E.length>0&&(yield E),y.stopped!==null)return g(y.stopped,y.end);C=y.end+1}return h(Math.max(s,Math.min(o??u,u)),!0,[])}i(vV,"searc\
h");function AV(t,e){let r=ul("SolarWinds",t.query,[...t.system?[`host:${cl("SolarWinds",t.system)}`]:[],...e===void 0?[]:[Jd("SolarWinds",e)]]);return{direction:"\
forward",pageSize:String(t.pageSize??1e3),...t.group?{group:t.group}:{},...r===""?{}:{filter:r}}}i(AV,"searchParams");var GC={changes:8*1024,totals:5*1024,warnings:3*1024};function XP(t){let e=nu(t),r=e.dashboardUrl===null?null:er(e.dashboardUrl),n=wl(e.title),s=e.opening===null?
null:`**The audit is on.** ${e.opening}`,o=[{type:"RichTextBlock",inlines:[{type:"TextRun",text:n,size:"Large",weight:"Bolder"}]},...s===null?[]:[MC(s)],...$C(s===
null?"What changed":null,e.changes.map(RV),GC.changes),...$C("Failures by task and severity",e.totals.map(IV),GC.totals),...$C(null,e.warnings.map(PV),GC.warnings),
{type:"TextBlock",text:e.footer.join(" · "),wrap:!0,size:"Small",isSubtle:!0}];return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.\
adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:n,msteams:{width:"\
Full"},body:o,actions:r===null?[]:[{type:"Action.OpenUrl",title:"Dashboard",url:r}]}}]}}i(XP,"renderTeams");function $C(t,e,r){if(e.length===0)return[];let{kept:n,
more:s}=su(e,r,o=>Hs(JSON.stringify(o)));return[...t===null?[]:[{...MC(t),weight:"Bolder"}],...n.flat(),...s>0?[MC(`… and ${s} more`)]:[]]}i($C,"section");function RV({
sign:t,word:e,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${di(`#${r}`,n)}`;return[{type:"TextBlock",text:`${t} **${e}**${a} · ${o}`,wrap:!0,spacing:"\
Small"},{type:"RichTextBlock",spacing:"None",inlines:[e1(s)]}]}i(RV,"changeLines");function IV({sign:t,severity:e,task:r,count:n}){return[{type:"RichTextBlock",
spacing:"Small",inlines:[{type:"TextRun",text:`${t} ${e} · `},r===null?{type:"TextRun",text:"no task named"}:e1(r),{type:"TextRun",text:` · ${n}`}]}]}i(IV,"to\
talLines");function PV(t){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`⚠️ ${wl(t)}`}]}]}i(PV,"warningLines");function MC(t){return{
type:"TextBlock",text:t,wrap:!0}}i(MC,"words");function e1(t){return{type:"TextRun",text:wl(t),fontType:"Monospace"}}i(e1,"log");function t1(t,e){return{name:"Teams",send:i(r=>FV(t,XP(r),e),"send")}}i(t1,"teamsNotifier");var Kd="copy the address of the webhook from the flow anew, with all\
 that follows the question mark",LV=[{to:"WorkflowTriggerIsNotEnabled",help:"the flow is switched off; switch it on"},{to:400,help:'the flow must start with "Wh\
en a Teams webhook request is received" and be switched on'},{to:401,help:`${Kd}; its trigger must let anyone start it`},{to:403,help:`${Kd}; its trigger must l\
et anyone start it`},{to:404,help:`the flow is gone; make a new one, or ${Kd}`},{to:410,help:`the flow is gone; make a new one, or ${Kd}`},{to:413,help:"the car\
d is larger than the flow takes"}];async function FV(t,e,r){let n=dn(t,r);return n===null?fn("the Teams webhook"):zr("Teams",LV,async()=>(await n.http.post(pn(n.
url),{body:e,read:i(()=>null,"read"),refusal:NV}),null))}i(FV,"postTeams");function NV(t){try{let e=M(M(JSON.parse(t),"error"),"code");return typeof e=="string"&&
/^[A-Za-z]{1,60}$/.test(e)?e:null}catch{return null}}i(NV,"codeOf");var GV=2e4;async function r1(t,e,r){let n=dn(t,r);return n===null?fn("the Slack webhook"):i1(e,i(o=>zr("Slack",o1,async()=>(await n.http.post(pn(n.url),{body:a1(
o),read:i(a=>a,"read")}),null)),"post"))}i(r1,"postSlackWebhook");async function n1(t,e,r){let n=$n({...r,baseUrl:t.apiUrl,headers:{Authorization:`Bearer ${t.token}`},
timeoutMs:r.timeoutMs??GV});return i1(e,i(o=>zr("Slack",o1,async()=>{let{data:a}=await n.post("/chat.postMessage",{body:{channel:t.channel,...a1(o)},read:i(c=>JSON.
parse(c),"read")}),l=M(a,"error");return M(a,"ok")===!0?null:typeof l=="string"&&/^[a-z_]{1,60}$/.test(l)?l:"refused"}),"post"))}i(n1,"postSlackMessage");async function s1(t,e){
let r=dn(t,e);return r===null?fn("the heartbeat"):zr("The heartbeat",[],async()=>(await r.http.get(pn(r.url),{read:i(()=>null,"read"),anyBody:!0}),null))}i(s1,"\
getHeartbeat");var o1=[{to:"not_in_channel",help:"invite the app to the channel: /invite @APP"},{to:"channel_not_found",help:"check `slack-channel`: a private c\
hannel must be given by id, with the app in it"},{to:"is_archived",help:"the channel is archived; choose another one"},{to:"channel_is_archived",help:"the chann\
el is archived; choose another one"},{to:"invalid_auth",help:"check `slack-bot-token`"},{to:"not_authed",help:"check `slack-bot-token`"},{to:"account_inactive",
help:"the app was removed from the workspace; install it anew"},{to:"token_revoked",help:"the token was revoked; install the app anew and renew `slack-bot-token\
`"},{to:"token_expired",help:"the token has expired; renew `slack-bot-token`"},{to:"missing_scope",help:"give the app the scope chat:write, for channels it is n\
ot in chat:write.public too"},{to:"restricted_action",help:"the workspace's rules keep the app from posting there"},{to:"action_prohibited",help:"the workspace'\
s rules keep the webhook from posting there"},{to:"no_service",help:"the webhook was removed; make a new one"},{to:"no_team",help:"the workspace of the webhook \
is gone"},{to:"invalid_blocks",help:"Slack did not take the layout of the message"},{to:"invalid_blocks_format",help:"Slack did not take the layout of the messa\
ge"},{to:"msg_blocks_too_long",help:"the message is longer than Slack takes"},{to:"msg_too_long",help:"the message is longer than Slack takes"},{to:"no_text",help:"\
the message was empty"},{to:"invalid_payload",help:"Slack did not take the layout of the message"},{to:"rate_limited",retryable:!0,help:"too many messages at on\
ce"},{to:"ratelimited",retryable:!0,help:"too many messages at once"},{to:"rollup_error",retryable:!0,help:"a fault within Slack"},{to:"internal_error",retryable:!0,
help:"a fault within Slack; the message may be there all the same"},{to:"fatal_error",retryable:!0,help:"a fault within Slack; the message may be there all the \
same"},{to:"service_unavailable",retryable:!0,help:"a fault within Slack"}];async function i1(t,e){let r=await e(t);return!r.delivered&&/\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.
test(r.problem)&&t.blocks!==void 0?e({text:t.text}):r}i(i1,"textOnlyIfRefused");function a1({text:t,blocks:e}){return{text:t,...e===void 0?{}:{blocks:e},unfurl_links:!1,
unfurl_media:!1}}i(a1,"payload");var si={w:6048e5,d:864e5,h:36e5,m:6e4,s:1e3},u1=/^(?:(?<w>\d{1,6})w)?\s*(?:(?<d>\d{1,6})d)?\s*(?:(?<h>\d{1,6})h)?\s*(?:(?<m>\d{1,6})m)?\s*(?:(?<s>\d{1,6})s)?$/,
$V=48,l1='a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';function UC(t){let e=t.trim();if(e.length>$V)return{expected:l1};let r=e===""?void 0:u1.
exec(e)?.groups;if(r===void 0)return{expected:l1,hint:MV(e)};let n=0;for(let[s,o]of Object.entries(si))n+=Number(r[s]??0)*o;return n}i(UC,"readDuration");function Wd(t,[
e,r]){let n=UC(t);return typeof n!="number"||n>=c1(e)&&n<=c1(r)?n:{expected:`a duration from ${e} to ${r}`}}i(Wd,"readDurationWithin");function MV(t){if(/^\d+$/.
test(t))return`The number ${t} has no unit.`;let e=t.toLowerCase().replaceAll(/(?<=\d)\s*(?<unit>[wdhms])(?:eeks?|ays?|ours?|rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?![a-z])/g,
"$<unit>");return e!==""&&u1.test(e)?`Did you mean "${e}"?`:void 0}i(MV,"durationHint");function c1(t){let e=UC(t);if(typeof e!="number")throw new Error(`not a \
duration: ${t}`);return e}i(c1,"knownDuration");var UV=/^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:[Tt ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
function HC(t){let e=UC(t);if(typeof e=="number")return{kind:"back",ms:e};let r={expected:"a time such as 2026-05-11T13:00:00Z, or a duration back from now such\
 as 24h or 7d"},n=UV.exec(t.trim())?.groups;if(n===void 0)return e.hint===void 0?r:{...r,hint:e.hint};let s=i(c=>Number(n[c]??0),"field"),o=Date.UTC(s("year"),s(
"month")-1,s("day"));if(new Date(o).toISOString().slice(0,10)!==n.date)return{expected:"a day that exists",hint:`The calendar has no ${n.date}.`};let a=o+s("hou\
r")*si.h+s("minute")*si.m+s("second")*si.s-HV(n.zone),l=new Date(a).toISOString();return/^\d{4}-/.test(l)?{kind:"at",iso:`${l.slice(0,19)}Z`}:r}i(HC,"readInstan\
t");function HV(t){if(t===void 0||t.toUpperCase()==="Z")return 0;let e=t.replaceAll(/\D/g,""),r=Number(e.slice(0,2))*si.h+Number(e.slice(2))*si.m;return t.startsWith(
"-")?-r:r}i(HV,"zoneOffset");function pl(t,e){return t.kind==="at"?Date.parse(t.iso):e-t.ms}i(pl,"instantMs");var zV=40,jV=1e4,qV=2900,d1=150,Vd=10,JV={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"Milestone"},p1={critical:"\
:red_circle:",high:":large_orange_circle:",medium:":large_yellow_circle:",low:":white_circle:"};function zC(t){let e=Pr(t),r=[ZV(t),KV(t),...[...ur(t.silent,t.awake),
...t.problems].slice(0,5).map(o=>`:warning: ${rs(_e(o,500))}`),...t.coverage.reasons.slice(0,5).map(o=>`:warning: ${rs(_e(o,500))}`)].filter(o=>o!==""),n=[{type:"\
header",text:{type:"plain_text",text:_e(e,d1)}}],s=jV-d1-1200;for(let o of r){if(n.length>=zV-1||o.length>s)break;s-=o.length,n.push({type:"section",text:{type:"\
mrkdwn",text:o}})}return n.push({type:"context",elements:[{type:"mrkdwn",text:WV(t)}]}),{text:rs(e),blocks:n}}i(zC,"renderSlack");function f1(t,e,r){let n=[t],s=t.
length,o=r;for(let a of e){if(s+a.length+1>qV-40){o+=1;continue}n.push(a),s+=a.length+1}return[...n,...o>0?[`… and ${o} more`]:[]].join(`
`)}i(f1,"section");function ZV(t){let{changes:e,baseline:r}=t,n=t.groups.filter(({waiting:o})=>o).length,s=r?`*The audit is on.* This was its first run: ${t.groups.
length===0?"no failure found.":`${t.groups.length} ${t.groups.length===1?"cause":"causes"} found, ${n} of them ${n===1?"waits":"wait"} for room on the dashboard\
.`}`:"*What changed*";return e.length===0?r?s:"":f1(s,e.slice(0,Vd).map(({change:o,title:a,severity:l,total:c,number:u,url:d})=>{let p=_e(a,90),f=u===null?"":d?
` ${ap(`#${u}`,d)}`:` #${u}`;return`${p1[l]} *${JV[o]}*${f} ${ip(p)} · ${c} ${c===1?"failure":"failures"}`}),Math.max(0,e.length-Vd))}i(ZV,"changesOf");function KV({
totals:t}){return t.length===0?"":f1("*Failures by task and severity*",t.slice(0,Vd).map(({severity:e,task:r,failures:n,groups:s})=>`${p1[e]} ${e} · ${r===null?
"no task named":ip(_e(r,120))} · ${n} (${s} ${s===1?"cause":"causes"})`),Math.max(0,t.length-Vd))}i(KV,"totalsOf");function WV(t){let e=i(s=>`${s.slice(0,16).replace(
"T"," ")}`,"time"),r=t.groups.filter(s=>s.waiting).length;return[`Logs ${e(t.coverage.from)} to ${e(t.coverage.to)} UTC, ${t.coverage.complete?"read in full":"*\
not read in full*"}`,`${t.workers} worker ${t.workers===1?"stream":"streams"} alive${t.silent.length>0?`, *${t.silent.length} silent*`:""}`,...r>0?[`${r} ${r===
1?"cause waits":"causes wait"}`]:[],`${t.savedByRetry} saved by retry`,...t.unrecognised>0?[`:warning: ${t.unrecognised} worker errors of an unknown form`]:[],...t.
repeat?["may have been sent before"]:[],...t.dashboardUrl?[ap("Dashboard",t.dashboardUrl)]:[]].join(" · ")}i(WV,"footer");function B1(t){let e=[],r=new Map,n=0;return{writes:e,get requests(){return t.requests},async list(s){let o=await t.list(s);for(let a of o)r.set(a.number,a),n=Math.
max(n,a.number);return o},async get(s){return r.get(s)??t.get(s)},comments:i(s=>t.comments(s),"comments"),ensureLabels:i(async()=>[],"ensureLabels"),async create({
title:s,body:o,labels:a}){e.push({action:"create",number:null,title:s,body:o,labels:a,state:"open"}),n+=1;let l={number:n,url:"",title:s,body:o,labels:a,state:"\
open",stateReason:null,closedAt:null,locked:!1};return r.set(n,l),l},async edit(s,o){let a=r.get(s)??await t.get(s);if(!a)throw new RangeError(`no issue ${s}`);
let l=[...a.labels.filter(u=>!o.removeLabels?.includes(u)),...o.addLabels??[]],c={...a,labels:l,title:o.title??a.title,body:o.body??a.body,state:o.state??a.state,
stateReason:o.stateReason??a.stateReason};return r.set(s,c),e.push({action:"edit",number:s,title:c.title,body:o.body??null,labels:l,state:o.state??null}),c},async comment(s,o){
e.push({action:"comment",number:s,title:r.get(s)?.title??"",body:o,labels:[],state:null})}}}i(B1,"dryRunTracker");function h1(){let t=i(()=>{throw new le("there\
 is no issue tracker here","refused")},"refuse");return{requests:0,list:i(async()=>[],"list"),get:i(async()=>null,"get"),comments:i(async()=>[],"comments"),ensureLabels:i(
async()=>[],"ensureLabels"),create:t,edit:t,comment:t}}i(h1,"emptyTracker");var jC="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)",QV=20*6e4,XV=2e3;async function cbe(t,e,r){let{now:n,sleep:s,log:o}=e,
a=await e8(t,e),l=r===null&&t.github.token!==null?g1(t,e):null,c=t8(t,l,r,e),u=t.dryRun||!a.hasIds,d=u?B1(c):null,p={userAgent:jC,sleep:s,log:o},f=n(),B=i(h=>`${new Date(
h).toISOString().slice(0,19)}Z`,"iso");return{deps:{source:a,tracker:d??c,notifiers:n8(t,p,n)},options:{name:t.name,policy:t.policy,publication:await r8(t,l),digest:t.
digest,dryRun:u,window:{since:t.window.since?B(pl(t.window.since,f)):null,until:t.window.until?B(pl(t.window.until,f)):null,automaticUntil:t.source.kind==="arch\
ive"?null:B(f-t.window.queryDelayMs),lookbackMs:t.window.lookbackMs,maxCatchUpMs:t.window.maxCatchUpMs}},writes:i(()=>d?.writes??[],"writes"),heartbeat:t.heartbeatUrl===
null||u?null:o8(t.heartbeatUrl,p)}}i(cbe,"compose");async function e8({source:t},{now:e,sleep:r,stdin:n,folder:s,log:o}){let a={maxPages:XV,maxMs:QV,userAgent:jC,
sleep:r,now:e,log:o};switch(t.kind){case"papertrail":return FP({...t,...a});case"solarwinds":return QP({...t,...a});case"archive":return UD({files:await _D(t.patterns,
s,n,e)})}}i(e8,"sourceOf");function g1({github:t},{now:e,sleep:r,log:n}){return hA({token:t.token??"",userAgent:jC,sleep:r,now:e,spacingMs:t.spacingMs,log:n})}i(
g1,"githubOf");function t8({name:t,github:{repository:e,trustedAuthors:r}},n,s,{now:o,log:a}){return s!==null?CP({folder:s,now:o}):n===null||e===null?h1():kA({github:n,
repository:e,trustedAuthors:r,claim:i(l=>Hc(l,t),"claim"),log:a})}i(t8,"trackerOf");async function r8({policy:t,github:{repository:e}},r){return t.publish!=="au\
to"?t.publish:r===null||e===null||await gA(r,e)==="private"?"full":"minimal"}i(r8,"publicationOf");function n8({channels:t},e,r){let{slack:n,teamsUrl:s,discordUrl:o,
webhook:a}=t;return[...n===null?[]:[s8(n,e)],...s===null?[]:[t1(s,e)],...o===null?[]:[iv(o,e)],...a===null?[]:[HP(a,{...e,now:r})]]}i(n8,"notifiersOf");function s8(t,e){
return{name:"Slack",send:i(r=>t.kind==="webhook"?r1(t.url,zC(r),e):n1(t,zC(r),e),"send")}}i(s8,"slackNotifier");function o8(t,e){return()=>s1(t,e)}i(o8,"heartbe\
atOf");async function ube(t,e,r){if(e.workspace!==null)try{return await YV(Yd(e.workspace,t),"utf8")}catch{}if(!e.repository||!e.sha||!e.token)return null;let n=g1(
{github:{token:e.token,spacingMs:0}},r);return mA(n,e.repository,t,e.sha)}i(ube,"readPolicyText");function dbe(t){return t===null||!m1(Yd(t,".git"))||m1(Yd(t,".\
git/info/sparse-checkout"))?null:e=>VV(Yd(t,e),{throwIfNoEntry:!1})?.isFile()??!1}i(dbe,"checkedOut");function pbe(t){return t instanceof we||t instanceof le?{message:t.
message,advice:t.advice,known:!0}:t instanceof ht||t instanceof Pn?{message:t.message,advice:null,known:!0}:{message:t instanceof Error?t.message:String(t),advice:null,
known:!1}}i(pbe,"explain");function hbe(t){return`${t.where}: ${t.text}`}i(hbe,"problemText");function cr(t,e){return`found ${t}, expected ${e.expected}.${e.hint?` ${e.hint}`:""}`}i(cr,"s\
entence");function Ft(t){return t.length<3?t.join(" or "):`one of ${t.join(", ")}`}i(Ft,"oneOf");function Nt(t){return t===null?void 0:`Did you mean "${t}"?`}i(
Nt,"didYouMean");var i8=64;function Jr(t,e){let r=C1(t);if(r===""||r.length>i8)return null;let n=null,s=Number.POSITIVE_INFINITY;for(let o of e){let a=a8(r,C1(o));
a<s&&a<=Math.max(1,Math.floor(o.length/3))&&([n,s]=[o,a])}return n}i(Jr,"nearest");function C1(t){return t.trim().toLowerCase().replaceAll(/[_\s]+/g,"-")}i(C1,"\
plain");function a8(t,e){let r=[],n=Array.from({length:e.length+1},(s,o)=>o);for(let s=1;s<=t.length;s+=1){let o=[s];for(let a=1;a<=e.length;a+=1){let l=t[s-1]===
e[a-1],c=Math.min(fl(n,a)+1,fl(o,a-1)+1,fl(n,a-1)+(l?0:1));s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,fl(r,a-2)+1)),o.push(c)}[r,n]=[n,o]}return fl(
n,e.length)}i(a8,"typingDistance");function fl(t,e){return t[e]??Number.POSITIVE_INFINITY}i(fl,"at");var b1=En(oc(),1);function Ye(t){return typeof t=="object"&&t!==null&&Object.hasOwn(t,"expected")}i(Ye,"isRefusal");var JC=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;function at(t,e=500){return t.
trim()!==""&&t.length<=e&&!JC.test(t)?t.trim():{expected:`one line of 1 to ${e} printable characters`}}i(at,"readLine");function oi(t){return/^[\x21-\x7e]+$/.test(
t)?t:{expected:"a single token of printable ASCII characters without spaces or line breaks"}}i(oi,"readToken");function ZC(t){return/^(?:true|True|TRUE)$/.test(
t)?!0:/^(?:false|False|FALSE)$/.test(t)?!1:/^(?:yes|y|on|1|true)$/i.test(t)?{expected:"true or false",hint:Nt("true")}:/^(?:no|n|off|0|false)$/i.test(t)?{expected:"\
true or false",hint:Nt("false")}:{expected:"true or false",hint:Nt(Jr(t,["true","false"]))}}i(ZC,"readBoolean");function E1(t,e){return e.find(r=>r===t)??{expected:Ft(
e),hint:Nt(Jr(t,e))}}i(E1,"readChoice");var qC="an https:// address without a user name or password in it (http:// only for this machine itself)";function Cn(t){
if(!(!/[\s\\]/.test(t)&&!JC.test(t)&&URL.canParse(t))){let s=/^[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s@\\]*)?$/.test(t)&&URL.canParse(`https://${t}`);return{expected:qC,
hint:s?Nt(`https://${t}`):void 0}}let r=new URL(t);return!/^https?:\/\//i.test(t)||r.username!==""||r.password!==""?{expected:qC}:r.protocol==="https:"||l8(r.hostname)?
t:{expected:qC,hint:Nt(t.replace(/^http:/i,"https:"))}}i(Cn,"readUrl");function Qd(t){let e=Cn(t);return Ye(e)?e:/[?#]/.test(e)?{expected:"an address without ? \
or #, because paths are added to it"}:e.replace(/\/+$/,"")}i(Qd,"readBaseUrl");function l8(t){return t==="localhost"||t==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(
t)}i(l8,"isLoopback");function w1(t){let e=/^[a-z0-9][a-z0-9-]{0,38}$/;if(e.test(t))return t;let r=t.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replace(/^-+/,"").
slice(0,39).replace(/-+$/,"");return{expected:"at most 39 lower-case letters, digits and hyphens, a letter or digit first",hint:Nt(e.test(r)?r:null)}}i(w1,"read\
AuditName");function Xd(t){let e=/^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;if(e.test(t))return t;let r=/^(?:https?:\/\/[^/@\s]+\/|git@[^:\s]+:)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.
exec(t)?.groups?.name;return{expected:"a repository as owner/name",hint:Nt(r!==void 0&&e.test(r)?r:null)}}i(Xd,"readRepository");var y1=256;function hl(t){let e=t.
trim();if(e===""||e.length>y1||JC.test(e))return{expected:`a glob pattern of 1 to ${y1} characters, such as billing.*`};if(/^!(?!\()/.test(e))return{expected:"a\
 glob pattern that says what to match; one that begins with ! (all but this) is not supported"};try{return b1.default.makeRe(e,{strictBrackets:!0}),e}catch{return{
expected:"a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself)"}}}i(hl,"readGlob");function T1(t){return Ye(at(t))?{expected:'\
a pattern such as "*timed out*" or "/HTTP 5\\d\\d/"'}:k1(()=>rc(t.trim()))??t.trim()}i(T1,"readTextPattern");function KC(t){if(Ye(at(t,1e3)))return{expected:"a \
regular expression on one line"};let e=/^\/(?<inner>.+)\/$/.exec(t.trim())?.groups?.inner??t.trim();return k1(()=>Ii(e))??e}i(KC,"readRegex");function S1(t){let e=KC(
t);return Ye(e)||Ii(e).groups>0?e:{expected:'a regular expression with a group in parentheses around what tells causes apart, such as "HTTP (\\d+)"'}}i(S1,"read\
Split");function k1(t){try{return t(),null}catch(e){if(e instanceof no)return{expected:e.message};throw e}}i(k1,"refusedBy");function _1(t){let e=t.trim();return/^celery-failure(?:\/|$)/i.
test(e)?{expected:"a label that does not begin with celery-failure, for those the audit keeps itself"}:e.length<=50&&!e.includes(",")&&!Ye(at(e))?e:{expected:"a\
 label of at most 50 characters without commas"}}i(_1,"readLabel");function D1(t){return/^[a-z][a-z-]{0,29}$/.test(t)?t:{expected:"a name of at most 30 lower-ca\
se letters and hyphens, such as student-id"}}i(D1,"readPlaceholder");function x1(t){return Ye(at(t))?{expected:"the beginning of a path, such as /srv/app/"}:t.trim()}
i(x1,"readPrefix");function O1(t){return/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{))[\w./@+-]{1,200}(?<![/.])$/.test(t)?t:{expected:"a git ref: a tag, a branch or a commi\
t"}}i(O1,"readRef");function v1(t){let e=[];for(let r of t.split(/\r?\n/).filter(n=>n.trim()!=="")){let n=hl(r);if(Ye(n))return{...n,expected:`on every line ${n.
expected}`};e.push(n)}return e}i(v1,"readGlobs");function A1(t){return(t.startsWith("@")?/^@[A-Za-z0-9][\w-]{0,38}(?:\/[\w.-]{1,100})?$/.test(t):!Ye(at(t,80)))?
t.trim():{expected:'an owner such as "@org/team", "@user" or a plain name of at most 80 characters'}}i(A1,"readOwner");function R1(t){return/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/.
test(t)?t:{expected:'a login such as "alice" or "my-app[bot]", without an @'}}i(R1,"readLogin");function ep(t){let e="an https:// address or a path from the roo\
t of the repository, such as docs/runbooks/billing.md";return/^[a-z][a-z0-9+.-]*:/i.test(t)?Ye(Cn(t))?{expected:e}:t:(t.split("#")[0]??"").split("/").every(s=>s.
trim()!==""&&s!=="."&&s!=="..")&&!t.includes("\\")&&!Ye(at(t))?t.trim():{expected:e}}i(ep,"readRunbook");function tp(t){return/^[a-z][a-z0-9+.-]*:/i.test(t)?null:
t.trim().split("#")[0]??null}i(tp,"runbookFile");var Bl=["task_id","task","fingerprint","event_id"];function I1(t){let e=`an https:// address, perhaps with the \
variables ${Bl.map(o=>`{${o}}`).join(", ")} after its host`;for(let[,o=""]of t.matchAll(/\{([^{}]*)\}/g)){if(Bl.includes(o))continue;let a=Jr(o,Bl);return{expected:e,
hint:`There is no variable {${o}}.${a===null?"":` Did you mean "{${a}}"?`}`}}let[r=""]=/^https:\/\/[^/?#]*/.exec(t)??[],n=t.replaceAll(/\{[^{}]*\}/g,"x");return r!==
""&&!/[{}]/.test(r)&&!/[{}]/.test(n)&&!Ye(Cn(n))?t:{expected:e}}i(I1,"readLinkTemplate");var ml=".github/celery-failure-audit.yml",ii={"papertrail-token":st(oi,"API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is ne\
eded.",{secret:!0,basic:!0}),"solarwinds-token":st(oi,"API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. A\
n ingestion token cannot read.",{secret:!0,basic:!0}),archive:st(v1,"Log files to read instead of a log service: glob patterns, one a line (`.tsv`, `.tsv.gz`, `\
.ndjson`, `.ndjson.gz`, or plain worker logs).",{basic:!0}),source:rp(["papertrail","solarwinds","archive"],null,"Which source to read where more than one of `p\
apertrail-token`, `solarwinds-token` and `archive` is set"),group:st(at,"Group to search: in Papertrail by name or id, in SolarWinds by name. Without it the who\
le account is searched.",{basic:!0}),system:st(at,"System (sender) to search: in Papertrail by name or id, in SolarWinds by host name."),query:st(t=>at(t,2e3),"\
Further search terms in the syntax of the log service, which a line must match as well as the built-in search."),"saved-search":st(at,"Saved search of Papertrai\
l, by name or id, that says where to look: its group, its programs and senders and what it leaves out narrow the audit. Phrases it looks for are not used, and t\
he report says which."),"papertrail-url":Xn(Qd,"https://papertrailapp.com","Base address of the Papertrail API."),"solarwinds-url":Xn(Qd,"https://api.na-01.clou\
d.solarwinds.com","Base address of the SolarWinds API: it names the data centre of the organisation (na-01, na-02, eu-01, ap-01)."),since:st(HC,"Start of the ti\
me to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00:00 where it is only a date) or a duration back from now (`24h`, `7d`). Without it a run \
goes on where the last one ended.",{basic:!0}),until:st(HC,"End of the time to read, inclusive, written like `since`. Without it a run reads up to `query-delay`\
 ago."),lookback:WC("1m","365d","24h","How far back the first run reads, and any run that finds no mark of an earlier one.",{basic:!0}),"query-delay":WC("0s","2\
4h","2m","How long the log service is given to index a line before it is searched for."),"max-catch-up":WC("1h","365d","7d","The most time that one run reads to\
 catch up after missed runs; what is older is recorded as a gap."),mode:rp(["audit"],"audit","What the run does"),name:Xn(w1,"default","Name of this audit, wher\
e one repository holds several (two apps, two log accounts). Audits never touch the issues of one with another name."),"config-file":Xn(at,ml,"Path of the polic\
y file in the repository; no checkout is needed. Where the default file is missing, the defaults hold.",{basic:!0}),"github-token":st(oi,"Token that may write i\
ssues in `repository`.",{expression:"${{ github.token }}",secret:!0}),repository:st(Xd,"Repository whose issues are kept, as `owner/name`.",{expression:"${{ git\
hub.repository }}"}),"slack-webhook-url":st(Cn,"Incoming webhook of the Slack channel that gets the digest.",{secret:!0,basic:!0}),"slack-bot-token":st(oi,"Slac\
k bot token, in place of a webhook. It needs `slack-channel`.",{secret:!0}),"slack-channel":st(at,"Slack channel that the bot posts to, by id (`C0123456789`) or\
 name."),"slack-api-url":Xn(Qd,"https://slack.com/api","Base address of the Slack API."),"teams-webhook-url":st(Cn,'Address of the Teams workflow ("When a Teams\
 webhook request is received") that posts the digest.',{secret:!0,basic:!0}),"discord-webhook-url":st(Cn,"Webhook of the Discord channel that gets the digest.",
{secret:!0,basic:!0}),"webhook-url":st(Cn,"Address of a receiver of your own that gets the digest as signed JSON. It needs `webhook-secret`.",{secret:!0}),"webh\
ook-secret":st(oi,"Secret that digests for `webhook-url` are signed with.",{secret:!0}),digest:rp(["always","failures","changes","never"],"changes","When the ch\
annels get a digest: after every run, after runs with failures, after runs that changed something, or never",{basic:!0}),"heartbeat-url":st(Cn,"Address that is \
fetched after every complete run, for a monitor that reports when the audit itself stops.",{secret:!0}),"dry-run":Xn(ZC,"false","Does everything but write, and \
prints exactly what it would have written.",{basic:!0}),"fail-on-severity":rp(["never","low","medium","high","critical"],"never","Fails the job when the window \
holds a failure of this severity or a higher one",{basic:!0}),"fail-on-incomplete":Xn(ZC,"false","Fails the job when the logs could not be read completely."),"o\
utput-dir":st(at,"Directory for `report.json` and `digest.md`. Without it: `celery-failure-audit` in the temporary directory of the runner.")},gl=Object.keys(ii);
function st(t,e,r={}){return VC(t,null,e,r)}i(st,"optional");function Xn(t,e,r,n={}){return VC(t,e,r,n)}i(Xn,"defaulted");function WC(t,e,r,n,s={}){return Xn(o=>Wd(
o,[t,e]),r,n,s)}i(WC,"duration");function rp(t,e,r,n={}){let s=Ft(t.map(o=>`\`${o}\``));return VC(o=>E1(o,t),e,`${r} (${s}).`,n)}i(rp,"choice");function VC(t,e,r,n){
return{description:r,read:t,default:e,expression:n.expression??null,secret:n.secret??!1,basic:n.basic??!1}}i(VC,"entry");function vbe(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return Object.fromEntries(e.map(([r,n])=>[r.slice(6).toLowerCase(),n]))}i(vbe,"inp\
utsFromEnv");var c8=4;function P1(t){let e=gl.filter(n=>ii[n].secret).map(n=>es(t,n)),r=e.flatMap(n=>n.split(/[\r\n]+/)).map(n=>n.trim()).filter(n=>n.length>=c8);
return[...new Set([...e.filter(n=>n!==""),...r])]}i(P1,"secretsOf");function es(t,e){return(Object.hasOwn(t,e)?t[e]??"":"").trim()}i(es,"textOf");function L1(t,e){
let r=u8(t,e),n=gl.map(s=>{let{read:o,default:a}=ii[s],l=es(t,s),c=l===""?null:o(l);return Ye(c)&&r.push(YC(s,l,c,e)),[s,c===null||Ye(c)?a===null?null:o(a):c]});
return{values:Object.fromEntries(n),problems:r,isGiven:i(s=>es(t,s)!=="","isGiven")}}i(L1,"readInputs");function u8(t,e){return Object.keys(t).filter(n=>es(t,n)!==
""&&!Object.hasOwn(ii,n)).map(n=>({where:"inputs",text:e.hidden(cr(`the unknown input ${e(n)}`,{expected:Ft(gl),hint:Nt(Jr(n,gl))})),position:null}))}i(u8,"unkn\
ownInputs");function YC(t,e,r,n){let s=ii[t].secret&&e!=="",o=s?`a secret of ${e.length} characters`:e===""?"nothing":n(e),a=s||n.isTelling(e)?{expected:r.expected}:
r;return{where:`input ${t}`,text:n.hidden(cr(o,a)),position:null}}i(YC,"inputProblem");var gt=En(RC(),1);function mt(t,e){return Be({error:i(()=>e,"error")}).transform((r,n)=>{let s=t(r);return Ye(s)?(n.issues.push({code:"custom",input:r,message:s.expected,params:{
hint:s.hint}}),Uf):s})}i(mt,"leaf");function yn(t,e){return mt(r=>Wd(r,[t,e]),`a duration from ${t} to ${e}`)}i(yn,"duration");function Zr(t,e){let r=i(()=>`a w\
hole number from ${t} to ${e}`,"error");return $c({error:r}).min(t,{error:r}).max(e,{error:r})}i(Zr,"count");function ai(){return E_({error:i(()=>"true or false",
"error")})}i(ai,"flag");function Cl(t){return bo(t,{error:i(()=>Ft(t),"error")})}i(Cl,"choice");function bn(t,e,r=1){let n=i(()=>e,"error");return ta([t.transform(
s=>[s]),We(t,{error:n}).min(r,{error:i(()=>"at least one entry","error")})],{error:n})}i(bn,"oneOrMany");function Qt(t){let e=Object.keys(t);return S_(t,{error:i(
r=>r.code==="unrecognized_keys"?e.join(", "):`a mapping with the keys ${e.join(", ")}`,"error")})}i(Qt,"mapping");var d8="one glob pattern or a list of them";function Us(t=1){return bn(mt(hl,"a glob pattern"),d8,t)}i(Us,"globs");var p8=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;
function ey(){return yo(Be().regex(p8),mt(I1,"an https:// address"),{error:i(t=>t.code==="invalid_key"?"a name of at most 40 letters, digits, spaces, dots, hyph\
ens and underscores":"a mapping of names to addresses","error")})}i(ey,"linksSchema");var f8=mt(T1,"a pattern on text"),B8=Qt({task:Us().optional().meta({description:"\
Glob pattern, or a list of them, on the name of the task.",samples:["h.tasks.indexer.*"]}),exception:Us().optional().meta({description:"Glob pattern, or a list \
of them, on the class of the exception, with its module or without.",samples:[["ConnectionTimeout","elasticsearch.*"]]}),message:bn(f8,"one pattern on text or a\
 list of them").optional().meta({description:"Pattern, or a list of them, on the message, secrets masked: the whole message with `*` and `?`, or a `/regular exp\
ression/` (`/…/i` for any case) that is found in it.",samples:["*timed out*","/HTTP 5\\d\\d/"]}),frame:Us().optional().meta({description:"Glob pattern, or a l\
ist of them, on the `file` or `file:function` of any line of the traceback.",samples:["*/h/search/*","*/mail.py:send"]}),kind:bn(Cl(qs),Ft(qs)).optional().meta(
{description:`Kind of failure, or a list of them: ${qs.join(", ")}.`,samples:["time-limit"]}),environment:Us().optional().meta({description:"Glob pattern, or a \
list of them, on the name of the environment it failed in.",samples:["production"]})}),h8=Qt({split:mt(S1,"a regular expression with a group").optional().meta({
description:"Regular expression on the message; what its first group catches tells causes apart that are one otherwise.",samples:["exit status (\\d+)"]}),merge:mt(
t=>at(t,80),"a name of at most 80 characters").optional().meta({description:"Name of one cause that all these failures become, whatever their task and exception\
.",samples:["broker is down"]})}),QC={failures:Zr(1,1e6),within:yn("1h","90d"),days:Zr(1,7)},XC=["severity","owners","labels","runbook","open","transient","igno\
re","promote","fingerprint","links"],m8=Qt({name:mt(t=>at(t,80),"a name of at most 80 characters").meta({description:"Name of the rule; issues name the rule tha\
t decided.",samples:["search"]}),match:B8.refine(t=>Object.keys(t).length>0,"one of task, exception, message, frame, kind and environment; leave `match` out for\
 a rule that matches every failure").optional().meta({description:"Which failures the rule is for: all the keys that are given must match. Without it: every fai\
lure.",samples:[{task:"h.tasks.indexer.*"}]}),severity:Cl(kt).optional().meta({description:"Severity of these failures. One `critical` failure opens an issue, p\
ast every threshold and budget.",samples:["critical"]}),owners:bn(mt(A1,'an owner such as "@org/team"'),"one owner or a list of them",0).optional().meta({description:"\
Whose failures these are: teams (`@org/team`), users (`@user`) or plain names. Nobody is notified.",samples:["@example/search"]}),labels:bn(mt(_1,"a label"),"on\
e label or a list of them",0).optional().meta({description:"Labels that their issues get beside our own, once: a label that a person takes off stays off.",samples:[
"area: search"]}),runbook:mt(ep,"an https:// address or a path in the repository").optional().meta({description:"What to do about them: an address, or a file of\
 the repository, which has to exist, such as `docs/runbooks/billing.md`.",samples:["https://wiki.example.com/search","docs/runbooks/search.md#timeouts"]}),open:Qt(
{failures:QC.failures.optional().meta({description:"As in `defaults.open`.",samples:[10]}),within:QC.within.optional().meta({description:"As in `defaults.open`.",
samples:["1h"]}),days:QC.days.optional().meta({description:"As in `defaults.open`.",samples:[5]})}).refine(t=>Object.keys(t).length>0,"at least one of failures,\
 within and days").optional().meta({description:"When a cause gets an issue; what is left out is taken from the defaults.",samples:[{failures:10}]}),transient:ai().
optional().meta({description:"Whether these failures pass by themselves: `defaults.transient` holds for them, and digests list them apart.",samples:[!0]}),ignore:ai().
optional().meta({description:"Whether these failures are counted only, and never become an issue. A cause is ignored if all of its failures are.",samples:[!0]}),
promote:ai().optional().meta({description:"Whether errors that a task logged, only to succeed after all, become causes like any other, of the kind `swallowed`.",
samples:[!0]}),fingerprint:h8.refine(({split:t,merge:e})=>t===void 0!=(e===void 0),"either split or merge").optional().meta({description:"What is one cause: `sp\
lit` tells apart what would be one, `merge` makes one of many.",samples:[{merge:"broker is down"}]}),links:ey().optional().meta({description:"Links in their iss\
ues, beside the general ones; one of the same name takes its place.",samples:[{"Search status":"https://status.example.com/?task={task}"}]})}).refine(t=>XC.some(
e=>t[e]!==void 0),`at least one of ${XC.slice(0,-1).join(", ")} and ${XC.at(-1)}, for a rule has to set something`).refine(t=>t.match!==void 0||t.ignore!==!0,"`\
match` beside `ignore: true`, for a rule that ignores every failure would blind the audit").refine(t=>t.match!==void 0||t.fingerprint?.merge===void 0,"`match` b\
eside `fingerprint: {merge: …}`, for one cause of everything says nothing").refine(({match:t,promote:e})=>e!==!0||t?.kind===void 0||t.kind.includes("swallowed"),
"the kind swallowed, or none, beside `promote: true`, for other kinds are counted anyway"),F1=m8.transform(g8);function g8(t){let{match:e,open:r,fingerprint:n,links:s}=t;
return{name:t.name,match:{task:e?.task??null,exception:e?.exception??null,kind:e?.kind??null,message:e?.message??null,frame:e?.frame??null,environment:e?.environment??
null},severity:t.severity??null,owners:t.owners??null,labels:t.labels??null,runbook:t.runbook??null,open:r===void 0?null:C8(r),transient:t.transient??null,ignore:t.
ignore??null,promote:t.promote??null,fingerprint:y8(n),links:s===void 0?null:ty(s)}}i(g8,"ruleOf");function C8(t){return{...t.failures===void 0?{}:{failures:t.failures},
...t.within===void 0?{}:{withinMs:t.within},...t.days===void 0?{}:{days:t.days}}}i(C8,"openOf");function y8(t){return t?.merge!==void 0?{merge:t.merge}:t?.split===
void 0?null:{split:t.split}}i(y8,"regroupingOf");function ty(t){return Object.entries(t).map(([e,r])=>({name:e,template:r}))}i(ty,"named");var b8=Qt({name:mt(t=>at(t,40),"a name of at most 40 characters").meta({description:"Name of the environment in issues, digests and reports.",samples:["qa"]}),match:Us().
meta({description:"Glob pattern, or a list of them, on the sender or the program of a line.",samples:["*-qa*"]}),issues:ai().prefault(!0).meta({description:"Whe\
ther failures in this environment may open, reopen and keep open issues.",samples:[!1]})}),E8=Qt({failures:Er(Zr(1,1e6),3,"So many failures of one cause `within\
` this time open an issue."),within:Er(yn("1h","90d"),"24h","The time in which `failures` are counted."),days:Er(Zr(1,7),2,"Failures on so many different days o\
f the last seven open an issue, too.")}),w8=Qt({failures:Er(Zr(1,1e6),10,"As `defaults.open.failures`, for transient causes."),within:Er(yn("1h","90d"),"24h","A\
s `defaults.open.within`, for transient causes."),days:Er(Zr(1,7),4,"As `defaults.open.days`, for transient causes."),close:Er(yn("3d","90d"),"7d","As `defaults\
.close`, for transient causes.")}),T8=Qt({open:E8.prefault({}).meta({description:"When a cause gets an issue.",samples:[{failures:5,within:"12h"}]}),reopen:Er(yn(
"0s","365d"),"14d","So long after closing, an issue whose cause returns is reopened; later a new one opens."),close:Er(yn("3d","90d"),"90d","The longest quiet t\
ime after which an issue is closed."),transient:w8.prefault({}).meta({description:"What holds for causes that a rule calls `transient`: a higher bar, and an ear\
lier end.",samples:[{failures:20,close:"5d"}]}),"max-new":Er(Zr(0,100),5,"The most issues that one run opens; critical ones are not held back."),"max-open":Er(Zr(
0,1e3),30,"The most issues that are open at one time; critical ones are not held back.")}),S8=Qt({name:mt(D1,"a name such as student-id").meta({description:"Nam\
e of what is masked; `<name>` stands in its place.",samples:["student-id"]}),pattern:mt(KC,"a regular expression").meta({description:"Regular expression (RE2: n\
o lookaround, no references back) on all that the logs say.",samples:["\\bS\\d{7}\\b"]})}),k8=Qt({strip:bn(mt(x1,"the beginning of a path"),"one beginning of a \
path or a list of them",0).prefault([]).meta({description:"Beginning of the paths in tracebacks, or a list of them: what lies below is your own code, and the re\
st its path in the repository.",samples:["/var/lib/hypothesis/"]}),release:mt(O1,"a git ref").optional().meta({description:"Git ref of the code that runs, which\
 links into the code lead to.",samples:["production"]})}),ry=Qt({version:k_(1,{error:i(()=>"1 without quotes, the version of this format","error")}).meta({description:"\
Version of the format of this file.",samples:[1]}),apps:Us(0).prefault([]).meta({description:"Glob pattern, or a list of them, on the names of the tasks in scop\
e; failures of other tasks are only counted. Without it every task is in scope.",samples:[["h.*","via.*"]]}),environments:We(b8,{error:i(()=>"a list of environm\
ents","error")}).prefault([]).meta({description:"Environments, told apart by sender or program; the first that matches is taken. A cause has a count for each.",
samples:[[{name:"production",match:"h-prod*"}]]}),defaults:T8.prefault({}).meta({description:"When issues open, reopen and close, and how many there may be.",samples:[
{reopen:"7d"}]}),rules:We(F1,{error:i(()=>"a list of rules","error")}).prefault([]).meta({description:"Rules, in order; the first rule that sets a key wins that\
 key.",samples:[[{name:"search",match:{task:"h.tasks.indexer.*"},severity:"high"}]]}),links:ey().prefault({}).meta({description:`Links in every issue, by name; ${Bl.
map(t=>`\`{${t}}\``).join(", ")} are filled in, percent-encoded.`,samples:[{sentry:"https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}"}]}),publish:Cl(
["auto","minimal","full"]).prefault("auto").meta({description:"How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minima\
l in public repositories and full (redacted) in private ones.",samples:["minimal"]}),redact:We(S8,{error:i(()=>"a list of what is to be masked","error")}).prefault(
[]).meta({description:"What is masked beside the secrets and personal data that always are.",samples:[[{name:"student-id",pattern:"\\bS\\d{7}\\b"}]]}),code:k8.prefault(
{}).meta({description:"Where the code of the tasks is.",samples:[{strip:"/var/lib/hypothesis/"}]}),github:Qt({spacing:Er(yn("0s","1m"),"1s","Least time between \
two writes to GitHub; those that notify people wait three times as long."),"trusted-authors":bn(mt(R1,"a login such as `my-app[bot]`"),"one login or a list of t\
hem",0).prefault([]).meta({description:"Logins whose issues are this audit's, beside `github-actions[bot]` and the owner of a personal token: that of the app wh\
ose token the audit writes with, and those it wrote with before.",samples:["my-app[bot]"]})}).prefault({}).meta({description:"How GitHub is written to.",samples:[
{spacing:"2s"}]})}).transform(t=>({policy:{apps:t.apps,environments:t.environments,open:{failures:t.defaults.open.failures,withinMs:t.defaults.open.within,days:t.
defaults.open.days},reopenMs:t.defaults.reopen,closeMs:t.defaults.close,transient:{open:{failures:t.defaults.transient.failures,withinMs:t.defaults.transient.within,
days:t.defaults.transient.days},closeMs:t.defaults.transient.close},maxNew:t.defaults["max-new"],maxOpen:t.defaults["max-open"],rules:t.rules,links:ty(t.links),
publish:t.publish,redact:t.redact,code:{strip:t.code.strip,release:t.code.release??null}},spacingMs:t.github.spacing,trustedAuthors:t.github["trusted-authors"]})),
N1=ry.parse({version:1});function Er(t,e,r){return t.prefault(e).meta({description:r,samples:[e]})}i(Er,"setting");var G1=256*1024,ny=100,_8=10;function M1(t,e,r=null){let n=new gt.LineCounter,s=i((B,h)=>{let{line:g,col:m}=n.linePos(B),C={file:t.path,line:Math.max(g,1),column:Math.
max(m,1)},y=`${t.path}:${C.line}:${C.column}`;return{where:e.hidden(y),text:e.hidden(h),position:C}},"problem");if(t.text.length>G1)return[s(0,`found ${t.text.length}\
 characters, expected at most ${G1}.`)];let o=(0,gt.parseDocument)(t.text,{lineCounter:n,prettyErrors:!1}),a=[...o.errors,...o.warnings].toSorted((B,h)=>B.pos[0]-
h.pos[0]);if(a.length>0)return a.map(h=>s(h.pos[0],D8(h,t.text,e))).filter(O8).slice(0,_8);let l=x8(o),c=`found more aliases (*name) than expected: ${ny} at mos\
t, counting the repetitions inside repetitions.`;if(l.length>ny)return[s(yl(l[0]),c)];let u=l.filter(B=>B.resolve(o)===void 0);if(u.length>0)return u.map(B=>s(yl(
B),U1(B.source,e)));let d;try{d=o.toJS({maxAliasCount:ny})}catch{return[s(yl(l[0]),c)]}if(d===null)return[s(0,"found an empty file, expected at least the line `\
version: 1`.")];let p=ry.safeParse(d),f=[...p.success?[]:v8(p.error.issues).flatMap(B=>H1(B,[],d,e)),...$1(d,"rules",e),...$1(d,"environments",e),...I8(d),...A8(
d,e),...r===null?[]:R8(d,r,e)];return p.success&&f.length===0?p.data:f.map(B=>({offset:P8(o,B),text:B.text})).toSorted((B,h)=>B.offset-h.offset).map(({offset:B,
text:h})=>s(B,h))}i(M1,"readPolicyFile");function D8(t,e,r){let n=e.slice(t.pos[0]);if(t.code==="DUPLICATE_KEY"){let s=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.
exec(n)?.groups??{};return`found the key ${r(s.double??s.single??s.plain?.trim()??"")} a second time, expected every key once.`}if(t.code==="BAD_ALIAS")return U1(
"",r);if(t.code==="BAD_SCALAR_START"||t.code==="TAG_RESOLVE_FAILED"){let s=/^[^\s,[\]{}]*/.exec(n)?.[0]??"";return`found ${r(s)} without quotes, expected quotes\
 around a text that begins with ${s.slice(0,1)}: "${r.hidden(s)}".`}return t.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deepl\
y, expected the few levels of this format.":t.code==="MULTIPLE_DOCS"?"found a second document, expected one (no line with only --- between).":`the text is no va\
lid YAML: ${t.message}.`}i(D8,"syntaxText");function U1(t,e){return`found ${e(`*${t}`)} without quotes, which YAML takes for an alias, expected quotes around a \
pattern that begins with *: "*${e.hidden(t)}".`}i(U1,"aliasText");function x8(t){let e=[];return(0,gt.visit)(t,{Alias(r,n){e.push(n)}}),e}i(x8,"aliasesOf");function O8(t,e,r){
return e===0||r[e-1]?.position?.line!==t.position?.line}i(O8,"isFirstOfItsLine");function v8(t){let e=new Set(t.filter(({code:r})=>r==="unrecognized_keys").map(
({path:r})=>r.join(".")));return t.filter(({code:r,path:n})=>r!=="custom"||!e.has(n.join(".")))}i(v8,"withoutEchoes");function H1(t,e,r,n){let s=[...e,...t.path],
o=ts(r,s),a=typeof o=="string"&&n.isTelling(o),l=i(({expected:c,hint:u})=>[{path:s,text:`${li(s,n)}${cr(n(o),{expected:c,hint:a?void 0:u})}`}],"finding");switch(t.
code){case"unrecognized_keys":{let c=t.message.split(", ");return t.keys.map(u=>({path:[...s,u],onKey:!0,text:`${li(s,n)}${cr(`the unknown key ${n(u)}`,{expected:Ft(
c),hint:Nt(Jr(u,c))})}`}))}case"invalid_key":return[{path:s,onKey:!0,text:`${li(s.slice(0,-1),n)}${cr(n(s.at(-1)),{expected:t.message})}`}];case"invalid_union":
return(typeof o=="string"?t.errors[0]:Array.isArray(o)?t.errors[1]:void 0)?.flatMap(u=>H1(u,s,r,n))??l({expected:t.message});case"invalid_value":{let c=t.values.
filter(d=>typeof d=="string"),u=typeof o=="string"?Jr(o,c):null;return l({expected:t.message,hint:Nt(u)})}case"custom":return l({expected:t.message,hint:t.params?.
hint});default:return l({expected:t.message})}}i(H1,"findingsOf");function li(t,e){let r=t.map(n=>typeof n=="number"?`[${n}]`:/^[\w-]+$/.test(String(n))?`.${String(
n)}`:`[${e(String(n))}]`);return r.length===0?"":`${r.join("").replace(/^\./,"")}: `}i(li,"subject");function ts(t,e){let r=t;for(let n of e){if(typeof r!="obje\
ct"||r===null||!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}i(ts,"valueAt");function $1(t,e,r){let n=ts(t,[e]);if(!Array.isArray(n))return[];let s=new Set;
return n.flatMap((o,a)=>{let l=ts(o,["name"]);if(typeof l!="string"||!s.has(l.trim()))return typeof l=="string"&&s.add(l.trim()),[];let c=[e,a,"name"];return[{path:c,
text:`${li(c,r)}${cr(`${r(l)} a second time`,{expected:"a name of its own for every entry"})}`}]})}i($1,"repeatedNames");function A8(t,e){let r=sy(t,["environme\
nts"]).flatMap(n=>{let s=ts(n,["name"]);return typeof s=="string"?[s.trim()]:[]});return sy(t,["rules"]).flatMap((n,s)=>{let o=["rules",s,"match","environment"],
a=ts(t,o);return(Array.isArray(a)?a.map((c,u)=>[c,[...o,u]]):[[a,o]]).flatMap(([c,u])=>{if(typeof c!="string"||Ye(hl(c))||r.some(Xr([c.trim()])))return[];let d=r.
length===0?"an environment of `environments`, which has none":Ft(r),p=Nt(Jr(c,r));return[{path:u,text:`${li(u,e)}${cr(e(c),{expected:d,hint:p})}`}]})})}i(A8,"un\
knownEnvironments");function R8(t,e,r){return sy(t,["rules"]).flatMap((n,s)=>{let o=["rules",s,"runbook"],a=ts(t,o);if(typeof a!="string"||Ye(ep(a)))return[];let l=tp(
a);return l===null||e(l)?[]:[{path:o,text:`${li(o,r)}${cr(r(a),{expected:"a file that is in the repository"})}`}]})}i(R8,"missingRunbooks");function sy(t,e){let r=ts(
t,e);return Array.isArray(r)?r:[]}i(sy,"listAt");function I8(t){let e=["links","__proto__"];return ts(t,e)===void 0?[]:[{path:e,onKey:!0,text:'links: found "__p\
roto__", expected another name.'}]}i(I8,"protoLink");function P8(t,{path:e,onKey:r=!1}){let n=t.contents,s=yl(n);for(let[o,a]of e.entries()){if((0,gt.isAlias)(n)&&
(n=n.resolve(t)),(0,gt.isMap)(n)){let l=n.items.find(({key:c})=>((0,gt.isScalar)(c)?String(c.value):String(c))===a);if(l===void 0)return s;n=r&&o===e.length-1?l.
key:l.value??l.key}else if((0,gt.isSeq)(n)&&typeof a=="number")n=n.items[a];else return s;s=yl(n)||s}return s}i(P8,"locate");function yl(t){return((0,gt.isScalar)(
t)||(0,gt.isMap)(t)||(0,gt.isSeq)(t)||(0,gt.isAlias)(t))&&t.range?t.range[0]:0}i(yl,"offsetOf");function j1(t){let e=t.filter(s=>s.length>=4).toSorted((s,o)=>o.length-s.length),r=i(s=>e.reduce((o,a)=>o.replaceAll(a,"***"),s),"hidden");return Object.assign(
i(s=>s===void 0?"nothing":s===null?"an empty value":typeof s=="string"?z1(r(s)):Array.isArray(s)?s.length===0?"an empty list":`a list of ${s.length}`:typeof s==
"object"?L8(Object.keys(s).map(o=>z1(r(o)))):typeof s=="number"||typeof s=="boolean"?String(s):`a ${typeof s}`,"show"),{hidden:r,isTelling:i(s=>r(s)!==s,"isTell\
ing")})}i(j1,"showWithout");function z1(t){let e=Array.from(t),r=e.length>60?`${e.slice(0,60).join("")}…`:t;return JSON.stringify(r).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
n=>`\\u{${n.codePointAt(0)?.toString(16)}}`)}i(z1,"quoted");function L8(t){return t.length===0?"an empty mapping":`a mapping with ${t.slice(0,6).join(", ")}${t.
length>6?", …":""}`}i(L8,"mapping");function F8(t){return es(t,"config-file").replace(/^(?:\.\/+)+/,"")||ml}i(F8,"policyFilePath");function dEe({inputs:t,file:e,env:r,exists:n=null,now:s,github:o="\
required"}){let a=P1(t),l=j1(a),{values:c,problems:u,isGiven:d}=L1(t,l),p=[...u],f=i((y,E)=>{p.push(YC(y,es(t,y),E,l))},"refuse"),B=G8(c,d,f,p),h={slack:M8(c,d,
f),teamsUrl:c["teams-webhook-url"],discordUrl:c["discord-webhook-url"],webhook:U8(c,d,f)};H8(c,B?.kind==="archive",s,l(es(t,"until")),f),o==="required"&&!d("git\
hub-token")&&f("github-token",{expected:"a token that may write issues",hint:"Leave the input out, and the token of the workflow is taken."});let g=(r.GITHUB_REPOSITORY??
"").trim(),m=c.repository??(d("repository")||g===""?null:Xd(g));Ye(m)&&p.push({where:"environment GITHUB_REPOSITORY",text:l.hidden(cr(l(g),m)),position:null}),o===
"required"&&m===null&&!d("repository")&&f("repository",{expected:"a repository as owner/name"}),e===null&&F8(t)!==ml&&c["config-file"]!==ml&&f("config-file",{expected:"\
the path of a file in the workspace, or in the repository at the commit of this run"});let C=e===null?N1:M1(e,l,n);return q1(C)&&p.push(...C),p.length>0||B===null||
q1(C)||Ye(m)?{problems:p}:{config:{source:B,window:{since:c.since,until:c.until,lookbackMs:c.lookback,queryDelayMs:c["query-delay"],maxCatchUpMs:c["max-catch-up"]},
mode:c.mode,name:c.name,github:{token:c["github-token"],repository:m,spacingMs:C.spacingMs,trustedAuthors:C.trustedAuthors},channels:h,digest:c.digest,heartbeatUrl:c["\
heartbeat-url"],dryRun:c["dry-run"],failOn:{severity:c["fail-on-severity"]==="never"?null:c["fail-on-severity"],incomplete:c["fail-on-incomplete"]},outputDir:c["\
output-dir"]??`${r.RUNNER_TEMP?.trim()||"."}/celery-failure-audit`,policy:C.policy,secrets:a},notes:n===null?N8(C.policy.rules):[]}}i(dEe,"loadConfig");function N8(t){
let e=t.flatMap(({runbook:r})=>r===null||tp(r)===null?[]:[r]);return e.length===0?[]:[`Without a checkout it was not looked whether the runbooks exist: ${[...new Set(
e)].join(", ")}.`]}i(N8,"uncheckedRunbooks");var np=[{kind:"papertrail",input:"papertrail-token",use:"to search Papertrail",expected:"a token"},{kind:"solarwind\
s",input:"solarwinds-token",use:"to search SolarWinds Observability",expected:"a token"},{kind:"archive",input:"archive",use:"to read log files",expected:"glob \
patterns of log files"}];function G8(t,e,r,n){let s=np.filter(({input:h})=>e(h));if(s.length>1&&!e("source"))return r("source",{expected:Ft(s.map(({kind:h})=>h)),
hint:`${s.length===2?"Both ":""}${$8(s.map(({input:h})=>h))} are set, so it has to say which one to read.`}),null;if(s.length===0)return n.push({where:`inputs ${np.
map(({input:h})=>h).join(", ")}`,text:cr("none",{expected:`one of them: ${np.map(({input:h,use:g})=>`${h} ${g}`).join(", ")}`,hint:"A secret that does not exist\
, or that a run from a fork may not see, arrives as an empty input."}),position:null}),null;let o=np.find(({kind:h})=>h===(t.source??s[0]?.kind));if(o===void 0)
return null;let{kind:a,input:l,expected:c}=o;if(e(l)||r(l,{expected:`${c}, because source is ${a}`}),a==="archive"){for(let h of["group","system","query","saved\
-search"])e(h)&&r(h,{expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of a log service only."});return t.archive&&{kind:a,patterns:t.
archive}}a==="solarwinds"&&e("saved-search")&&r("saved-search",{expected:"nothing, because SolarWinds has no saved searches that can be read",hint:"Put its term\
s into query."});let{[`${a}-token`]:u,[`${a}-url`]:d,group:p,system:f,query:B}=t;return u===null?null:{kind:a,token:u,url:d,group:p,system:f,query:B,savedSearch:t["\
saved-search"]}}i(G8,"chooseSource");function $8(t){return`${t.slice(0,-1).join(", ")} and ${t.at(-1)??""}`}i($8,"listOf");function M8(t,e,r){let{"slack-webhook\
-url":n,"slack-bot-token":s,"slack-channel":o,"slack-api-url":a}=t,[l,c,u]=[e("slack-webhook-url"),e("slack-bot-token"),e("slack-channel")];return l&&c&&r("slac\
k-bot-token",{expected:"nothing, because slack-webhook-url is set and one way into Slack is enough"}),c&&!u&&r("slack-channel",{expected:"the channel that the b\
ot of slack-bot-token posts to"}),u&&!c&&r("slack-channel",{expected:`nothing, because ${l?"a webhook posts to the one channel it was made for":"only slack-bot-\
token makes use of it"}`}),n!==null?{kind:"webhook",url:n}:s!==null&&o!==null?{kind:"bot",token:s,channel:o,apiUrl:a}:null}i(M8,"chooseSlack");function U8(t,e,r){
let{"webhook-url":n,"webhook-secret":s}=t,[o,a]=[e("webhook-url"),e("webhook-secret")];return o&&!a&&r("webhook-secret",{expected:"the secret that digests for w\
ebhook-url are signed with"}),a&&!o&&r("webhook-url",{expected:"the address of the receiver that knows webhook-secret"}),n!==null&&s!==null?{url:n,secret:s}:null}
i(U8,"chooseWebhook");function H8({since:t,until:e,"query-delay":r},n,s,o,a){let l=s===void 0?null:Date.parse(s),c=i(p=>pl(p,l??0),"milliseconds");l!==null&&e!==
null&&c(e)>l&&a("until",{expected:`a time that has come (it is ${s} now)`});let u=e??(n?null:{kind:"back",ms:r});if(t===null||u===null||t.kind!==u.kind&&l===null||
c(t)<=c(u))return;let d=e===null?"the end of the window, which lies back by query-delay":`until, which is ${o}`;a("since",{expected:`a time before ${d}`})}i(H8,
"checkWindow");function q1(t){return Array.isArray(t)}i(q1,"isProblems");var z8=900*1024,j8=100,q8={open:"new",reopen:"back again",close:"closed","severity-changed":"severity changed",milestone:"milestone"};function gEe(t){let{coverage:e,
changes:r,totals:n,groups:s,outages:o}=t,a=s.filter(({outage:f})=>f<0),[l,c]=[a.filter(f=>!f.transient),a.filter(f=>f.transient)],u=a.length<s.length?"other ":"",
d=i((f,B)=>{if(f===null)return"";let h=B===null?null:er(B);return h===null?`#${f}`:`[#${f}](${h})`},"issue"),p=[`## ${Ir(Pr(t))}`,"",`Logs from ${St(e.from)} to\
 ${St(e.to)}: ${e.complete?"read in full":"**not read in full**"}, ${t.workers} worker ${t.workers===1?"stream":"streams"} alive${t.silent.length>0?`, **${t.silent.
length} silent**`:""}.`,"",...t.baseline?["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],...t.
repeat?["_This digest may have been sent before._",""]:[],...[...ur(t.silent,t.awake),...t.problems,...e.reasons].map(f=>`> [!WARNING]
> ${Ir(f)}
`),...r.length>0?["### What changed","",oy([["Change","Cause","Severity","Failures","Issue"],...r.map(({change:f,title:B,severity:h,total:g,number:m,url:C})=>[q8[f],
$t(B),h,String(g),d(m,C)])]),""]:[],...n.length>0?["### Failures by task and severity","",oy([["Severity","Task","Failures","Causes"],...n.map(({severity:f,task:B,
failures:h,groups:g})=>[f,B===null?"no task named":$t(B),String(h),String(g)])]),""]:[],...o.flatMap((f,B)=>J8(f,B,s,d)),...iy(l,`${l.length} ${u}${l.length===1?
"cause":"causes"}`,d),...iy(c,`${c.length} transient ${c.length===1?"cause":"causes"}, which a rule says to pass by themselves`,d),Z8(t),...t.dashboardUrl&&er(t.
dashboardUrl)?["",js("Dashboard",t.dashboardUrl)]:[],""];return ly(p.join(`
`),z8)}i(gEe,"renderMarkdown");function oy(t){return Qc(t,{alignDelimiters:!1})}i(oy,"table");function J8({root:t,from:e,to:r,failures:n,causes:s},o,a,l){let c=a.
filter(({outage:d})=>d===o),u=c.flatMap(({number:d,url:p})=>d===null?[]:[l(d,p)]);return[...o===0?["### One root, many causes",""]:[],`**${s} causes, ${n} failu\
res** from ${St(e)} to ${St(r)} share one root: ${Ot(t)}.${u.length>0?` Issues: ${u.join(", ")}.`:""}`,"",...iy(c,`Its ${c.length} causes`,l)]}i(J8,"outageLines");
function iy(t,e,r){return t.length===0?[]:[`<details><summary>${e}</summary>`,"",oy([["Cause","Severity","Failures","Trend","Issue"],...t.slice(0,j8).map(({title:n,
severity:s,count:o,trend:a,number:l,url:c,waiting:u})=>[$t(n),s,String(o),a,r(l,c)||(u?"waiting":"")])]),"","</details>",""]}i(iy,"causesTable");function Z8(t){
return`Also seen: ${[`${t.expected} failed as their code expects`,`${t.savedByRetry} saved by a retry`,...t.swallowed>0?[`${t.swallowed} ${t.swallowed===1?"fail\
ure was":"failures were"} logged and swallowed (task succeeded)`]:[],...t.ignored>0?[`${t.ignored} ignored by a rule`]:[],...t.otherApps>0?[`${t.otherApps} of o\
ther apps`]:[],...t.unrecognised>0?[`${t.unrecognised} worker errors of an unknown form`]:[]].join(", ")}.`}i(Z8,"counted");var K8={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"waiting, as a first run opens five at most","nothing-new":"without anything new","ignored-by-rule":"ignored by a rule","silent-environment":"in env\
ironments without issues","no-ids":"only reported, as these lines have no event ids"},ci=12;function wEe(t,e,r,n){let{coverage:s,totals:o}=t,a=[Pr(t),`Logs ${J1(
s.from)} to ${J1(s.to)} UTC, ${s.complete?"read in full":"NOT read in full"}; ${t.expected} expected failures, ${t.savedByRetry} saved by a retry`,""],l=Math.max(
20,Math.min(48,n-42));for(let{severity:p,task:f,failures:B,groups:h}of o.slice(0,ci))a.push(`  ${p.padEnd(8)} ${_e(f??"(no task named)",l).padEnd(l)} ${String(B).
padStart(4)}  ${h} ${h===1?"cause":"causes"}`);if(o.length>ci){let p=o.slice(ci);a.push(`  … and ${p.reduce((f,{failures:B})=>f+B,0)} failures of ${p.length} \
more rows`)}o.length>0&&a.push("");let c=e.filter(({change:p})=>p!=="skip"),u=r?"would ":"";for(let{change:p,cause:f,reason:B}of c.slice(0,ci))a.push(`  ${u}${p}\
 (${B}): ${_e(f.title,Math.max(30,n-30))}`);c.length>ci&&a.push(`  … and ${c.length-ci} more changes`);let d=new Map;for(let{change:p,reason:f}of e)p==="skip"&&
d.set(f,(d.get(f)??0)+1);for(let[p,f]of[...d].toSorted((B,h)=>h[1]-B[1]))a.push(`  ${f} ${f===1?"cause":"causes"} ${K8[p]??p}`);for(let p of[...ur(t.silent,t.awake),
...t.problems,...s.complete?[]:s.reasons])a.push(`  ! ${p}`);return a.map(p=>op(p))}i(wEe,"renderTerminal");function TEe(t,e){return["Plan:",...t.flatMap(({change:r,
reason:n,cause:s})=>[`  ${r.padEnd(6)} ${n.padEnd(18)} ${s.judgement.severity.padEnd(8)} ${s.title}`,...W8(s)]),"",`Writes (${e.length}):`,...e.flatMap(({action:r,
number:n,title:s,labels:o,state:a,body:l})=>[`  ${r}${n===null?"":` #${n}`}${a===null?"":` (${a})`} ${s}${o.length>0?` [${o.join(", ")}]`:""}`,...(l??"").split(
`
`).filter(c=>!c.startsWith("<!--")).map(c=>`  | ${_e(c,200)}`)])].map(r=>op(r))}i(TEe,"renderPlan");function W8({judgement:t}){let e=Object.entries(t.decidedBy).
filter(([,r])=>!r.startsWith("default: "));return e.length===0?[]:[`         ${e.map(([r,n])=>`${r}: rule ${JSON.stringify(n)}`).join(", ")}`]}i(W8,"ruledBy");function J1(t){
return t.slice(0,16).replace("T"," ")}i(J1,"clock");var Z1=["SIGINT","SIGTERM"];function DEe(){let t=!1,e=!1,r=i(()=>{},"end"),n=new Promise((o,a)=>{r=a});n.catch(()=>{});let s=i(()=>{t=!0;for(let o of Z1)process.
removeListener(o,s);e||r(new Pn)},"onSignal");for(let o of Z1)process.on(o,s);return{asked:i(()=>t,"asked"),race:i(o=>Promise.race([o,n]),"race"),writes(){e=!0}}}
i(DEe,"listenForStop");export{hv as a,Sm as b,op as c,kt as d,s5 as e,Pn as f,qse as g,cbe as h,ube as i,dbe as j,pbe as k,hbe as l,vbe as m,P1 as n,F8 as o,dEe as p,gEe as q,wEe as r,
TEe as s,DEe as t};
