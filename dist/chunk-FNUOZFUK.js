import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as i,b as ye,c as JA,d as N,e as Xc,f as ur,g as YA}from"./chunk-FLE5BRFS.js";var ds=N((wq,Vm)=>{"use strict";var Zm="[^\\\\/]",rR="(?=.)",Hm="[^/]",sl="(?:\\/|$)",Wm="(?:^|\\/)",ol=`\\.{1,2}${sl}`,nR="(?!\\.)",sR=`(?!${Wm}${ol})`,oR=`(?!\
\\.{0,1}${sl})`,iR=`(?!${ol})`,aR="[^.\\/]",cR=`${Hm}*?`,lR="/",Km={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:rR,QMARK:Hm,
END_ANCHOR:sl,DOTS_SLASH:ol,NO_DOT:nR,NO_DOTS:sR,NO_DOT_SLASH:oR,NO_DOTS_SLASH:iR,QMARK_NO_DOT:aR,STAR:cR,START_ANCHOR:Wm,SEP:lR},uR={...Km,SLASH_LITERAL:"[\\\\/]",
QMARK:Zm,STAR:`${Zm}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},pR={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Vm.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:pR,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?uR:Km}}});var fs=N(st=>{"use strict";var{REGEX_BACKSLASH:dR,REGEX_REMOVE_BACKSLASH:fR,REGEX_SPECIAL_CHARS:mR,REGEX_SPECIAL_CHARS_GLOBAL:hR}=ds();st.isObject=e=>e!==null&&
typeof e=="object"&&!Array.isArray(e);st.hasRegexChars=e=>mR.test(e);st.isRegexChar=e=>e.length===1&&st.hasRegexChars(e);st.escapeRegex=e=>e.replace(hR,"\\$1");
st.toPosixSlashes=e=>e.replace(dR,"/");st.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||
e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};st.removeBackslashes=e=>e.replace(fR,t=>t==="\\"?"":t);st.escapeLast=(e,t,r)=>{
let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?st.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};st.removePrefix=(e,t={})=>{let r=e;return r.startsWith(
"./")&&(r=r.slice(2),t.prefix="./"),r};st.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${e})${s}`;return t.negated===!0&&(o=
`(?:^(?!${o}).*$)`),o};st.basename=(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var nh=N((Eq,rh)=>{"use strict";var Jm=fs(),{CHAR_ASTERISK:il,CHAR_AT:gR,CHAR_BACKWARD_SLASH:gn,CHAR_COMMA:yR,CHAR_DOT:al,CHAR_EXCLAMATION_MARK:cl,CHAR_FORWARD_SLASH:th,
CHAR_LEFT_CURLY_BRACE:ll,CHAR_LEFT_PARENTHESES:Qo,CHAR_LEFT_SQUARE_BRACKET:bR,CHAR_PLUS:wR,CHAR_QUESTION_MARK:Ym,CHAR_RIGHT_CURLY_BRACE:_R,CHAR_RIGHT_PARENTHESES:Xm,
CHAR_RIGHT_SQUARE_BRACKET:ER}=ds(),Qm=i(e=>e===th||e===gn,"isPathSeparator"),eh=i(e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},"depth"),TR=i((e,t)=>{let r=t||
{},n=e.length-1,s=r.parts===!0||r.tokens===!0||r.scanToEnd===!0,o=[],a=[],c=[],l=e,u=-1,p=0,d=0,f=!1,m=!1,g=!1,h=!1,y=!1,_=!1,w=!1,E=!1,T=!1,R=!1,v=0,I,k,C={value:"",
depth:0,isGlob:!1},S=i(()=>u>=n,"eos"),F=i(()=>l.charCodeAt(u+1),"peek"),z=i(()=>(I=k,l.charCodeAt(++u)),"advance");for(;u<n;){k=z();let J;if(k===gn){w=C.backslashes=
!0,k=z(),k===ll&&(_=!0);continue}if(_===!0||k===ll){for(v++;S()!==!0&&(k=z());){if(k===gn){w=C.backslashes=!0,z();continue}if(k===ll){v++;continue}if(_!==!0&&k===
al&&(k=z())===al){if(f=C.isBrace=!0,g=C.isGlob=!0,R=!0,s===!0)continue;break}if(_!==!0&&k===yR){if(f=C.isBrace=!0,g=C.isGlob=!0,R=!0,s===!0)continue;break}if(k===
_R&&(v--,v===0)){_=!1,f=C.isBrace=!0,R=!0;break}}if(s===!0)continue;break}if(k===th){if(o.push(u),a.push(C),C={value:"",depth:0,isGlob:!1},R===!0)continue;if(I===
al&&u===p+1){p+=2;continue}d=u+1;continue}if(r.noext!==!0&&(k===wR||k===gR||k===il||k===Ym||k===cl)===!0&&F()===Qo){if(g=C.isGlob=!0,h=C.isExtglob=!0,R=!0,k===cl&&
u===p&&(T=!0),s===!0){let he=0;for(;S()!==!0&&(k=z());){if(k===gn){w=C.backslashes=!0,z();continue}if(k===Qo){he++;continue}if(k===Xm&&--he===0){R=!0;break}}continue}
break}if(k===il){if(I===il&&(y=C.isGlobstar=!0),g=C.isGlob=!0,R=!0,s===!0)continue;break}if(k===Ym){if(g=C.isGlob=!0,R=!0,s===!0)continue;break}if(k===bR){for(;S()!==
!0&&(J=z());){if(J===gn){w=C.backslashes=!0,z();continue}if(J===ER){m=C.isBracket=!0,g=C.isGlob=!0,R=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&k===
cl&&u===p){E=C.negated=!0,p++;continue}if(r.noparen!==!0&&k===Qo){if(g=C.isGlob=!0,s===!0){let Ee=1;for(;S()!==!0&&(k=z());){if(k===gn){w=C.backslashes=!0,z();continue}
if(k===Qo){Ee++;continue}if(k===Xm&&--Ee===0){R=!0;break}}continue}break}if(g===!0){if(R=!0,s===!0)continue;break}}r.noext===!0&&(h=!1,g=!1);let V=l,A="",O="";p>
0&&(A=l.slice(0,p),l=l.slice(p),d-=p),V&&g===!0&&d>0?(V=l.slice(0,d),O=l.slice(d)):g===!0?(V="",O=l):V=l,V&&V!==""&&V!=="/"&&V!==l&&Qm(V.charCodeAt(V.length-1))&&
(V=V.slice(0,-1)),r.unescape===!0&&(O&&(O=Jm.removeBackslashes(O)),V&&w===!0&&(V=Jm.removeBackslashes(V)));let se={prefix:A,input:e,start:p,base:V,glob:O,isBrace:f,
isBracket:m,isGlob:g,isExtglob:h,isGlobstar:y,negated:E,negatedExtglob:T};if(r.tokens===!0&&(se.maxDepth=0,Qm(k)||a.push(C),se.tokens=a),r.parts===!0||r.tokens===
!0){let J;for(let ce=0;ce<o.length;ce++){let ge=J!==void 0?J+1:p,Me=o[ce],ee=e.slice(ge,Me);r.tokens&&(ce===0&&p!==0?(a[ce].isPrefix=!0,a[ce].value=A):a[ce].value=
ee,eh(a[ce]),se.maxDepth+=a[ce].depth),Me>=p&&(c.push(ee),J=Me)}let Ee=J!==void 0?J+1:p,he=e.slice(Ee);c.push(he),r.tokens&&J&&J+1<e.length&&(a[a.length-1].value=
he,eh(a[a.length-1]),se.maxDepth+=a[a.length-1].depth),se.slashes=o,se.parts=c}return se},"scan");rh.exports=TR});var ah=N((vq,ih)=>{"use strict";var ms=ds(),gt=fs(),{MAX_LENGTH:ei,POSIX_REGEX_SOURCE:vR,REGEX_NON_SPECIAL_CHARS:kR,REGEX_SPECIAL_CHARS_BACKREF:SR,REPLACEMENTS:sh}=ms,
xR=i((e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(s=>gt.escapeRegex(
s)).join("..")}return r},"expandRange"),yn=i((e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,"syntaxError"),oh=i(e=>{let t=[],r=0,n=0,
s=0,o="",a=!1;for(let c of e){if(a===!0){o+=c,a=!1;continue}if(c==="\\"){o+=c,a=!0;continue}if(c==='"'){s=s===1?0:1,o+=c;continue}if(s===0){if(c==="[")r++;else if(c===
"]"&&r>0)r--;else if(r===0){if(c==="(")n++;else if(c===")"&&n>0)n--;else if(c==="|"&&n===0){t.push(o),o="";continue}}}o+=c}return t.push(o),t},"splitTopLevel"),
AR=i(e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},"isPlainBranch"),pl=i(e=>{let t=e.
trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(AR(t))return t.replace(/\\(.)/g,"$1")},"normalizeSimpleBranch"),RR=i(e=>{
let t=e.map(pl).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let s=t[r],o=t[n],a=s[0];if(!(!a||s!==a.repeat(s.length)||o!==a.repeat(
o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},"hasRepeatedCharPrefixOverlap"),ul=i((e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;
let r=0,n=0,s=0,o=!1;for(let a=1;a<e.length;a++){let c=e[a];if(o===!0){o=!1;continue}if(c==="\\"){o=!0;continue}if(c==='"'){s=s===1?0:1;continue}if(s!==1){if(c===
"["){r++;continue}if(c==="]"&&r>0){r--;continue}if(!(r>0)){if(c==="("){n++;continue}if(c===")"&&(n--,n===0))return t===!0&&a!==e.length-1?void 0:{type:e[0],body:e.
slice(2,a),end:a}}}}},"parseRepeatedExtglob"),OR=i(e=>`${e.length===1?gt.escapeRegex(e[0]):`[${e.map(r=>gt.escapeRegex(r)).join("")}]`}*`,"buildCharClassStar"),
PR=i(e=>{let t=0,r=[];for(;t<e.length;){let n=ul(e.slice(t),!1);if(!n||n.type!=="*")return;let s=oh(n.body).map(a=>a.trim());if(s.length!==1)return;let o=pl(s[0]);
if(!o||o.length!==1)return;r.push(o),t+=n.end+1}if(!(r.length<1))return r},"getStarExtglobSequenceChars"),$R=i(e=>{let t=0,r=e.trim(),n=ul(r);for(;n;)t++,r=n.body.
trim(),n=ul(r);return t},"repeatedExtglobRecursion"),CR=i((e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.
maxExtglobRecursion:ms.DEFAULT_MAX_EXTGLOB_RECURSION,n=oh(e).map(c=>c.trim());if(n.length>1&&(n.some(c=>c==="")||n.some(c=>/^[*?]+$/.test(c))||RR(n)))return{risky:!0};
let s=[],o=!1,a=!0;for(let c of n){let l=PR(c);if(l){o=!0,s.push(...l);continue}let u=pl(c);if(u&&u.length===1){s.push(u);continue}if(a=!1,$R(c)>r)return{risky:!0}}
return o?a?{risky:!0,safeOutput:OR([...new Set(s)])}:{risky:!0}:{risky:!1}},"analyzeRepeatedExtglob"),dl=i((e,t)=>{if(typeof e!="string")throw new TypeError("Ex\
pected a string");e=sh[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(ei,r.maxLength):ei,s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}\
, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},a=[o],c=r.capture?"":"?:",l=ms.globChars(r.windows),u=ms.extglobChars(
l),{DOT_LITERAL:p,PLUS_LITERAL:d,SLASH_LITERAL:f,ONE_CHAR:m,DOTS_SLASH:g,NO_DOT:h,NO_DOT_SLASH:y,NO_DOTS_SLASH:_,QMARK:w,QMARK_NO_DOT:E,STAR:T,START_ANCHOR:R}=l,
v=i(D=>`(${c}(?:(?!${R}${D.dot?g:p}).)*?)`,"globstar"),I=r.dot?"":h,k=r.dot?w:E,C=r.bash===!0?v(r):T;r.capture&&(C=`(${C})`),typeof r.noext=="boolean"&&(r.noextglob=
r.noext);let S={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,
tokens:a};e=gt.removePrefix(e,S),s=e.length;let F=[],z=[],V=[],A=o,O,se=i(()=>S.index===s-1,"eos"),J=S.peek=(D=1)=>e[S.index+D],Ee=S.advance=()=>e[++S.index]||"",
he=i(()=>e.slice(S.index+1),"remaining"),ce=i((D="",re=0)=>{S.consumed+=D,S.index+=re},"consume"),ge=i(D=>{S.output+=D.output!=null?D.output:D.value,ce(D.value)},
"append"),Me=i(()=>{let D=1;for(;J()==="!"&&(J(2)!=="("||J(3)==="?");)Ee(),S.start++,D++;return D%2===0?!1:(S.negated=!0,S.start++,!0)},"negate"),ee=i(D=>{S[D]++,
V.push(D)},"increment"),te=i(D=>{S[D]--,V.pop()},"decrement"),q=i(D=>{if(A.type==="globstar"){let re=S.braces>0&&(D.type==="comma"||D.type==="brace"),$=D.extglob===
!0||F.length&&(D.type==="pipe"||D.type==="paren");D.type!=="slash"&&D.type!=="paren"&&!re&&!$&&(S.output=S.output.slice(0,-A.output.length),A.type="star",A.value=
"*",A.output=C,S.output+=A.output)}if(F.length&&D.type!=="paren"&&(F[F.length-1].inner+=D.value),(D.value||D.output)&&ge(D),A&&A.type==="text"&&D.type==="text"){
A.output=(A.output||A.value)+D.value,A.value+=D.value;return}D.prev=A,a.push(D),A=D},"push"),Ce=i((D,re)=>{let $={...u[re],conditions:1,inner:""};$.prev=A,$.parens=
S.parens,$.output=S.output,$.startIndex=S.index,$.tokensIndex=a.length;let j=(r.capture?"(":"")+$.open;ee("parens"),q({type:D,value:re,output:S.output?"":m}),q(
{type:"paren",extglob:!0,value:Ee(),output:j}),F.push($)},"extglobOpen"),Be=i(D=>{let re=e.slice(D.startIndex,S.index+1),$=e.slice(D.startIndex+2,S.index),j=CR(
$,r);if((D.type==="plus"||D.type==="star")&&j.risky){let Y=j.safeOutput?(D.output?"":m)+(r.capture?`(${j.safeOutput})`:j.safeOutput):void 0,Oe=a[D.tokensIndex];
Oe.type="text",Oe.value=re,Oe.output=Y||gt.escapeRegex(re);for(let mt=D.tokensIndex+1;mt<a.length;mt++)a[mt].value="",a[mt].output="",delete a[mt].suffix;S.output=
D.output+Oe.output,S.backtrack=!0,q({type:"paren",extglob:!0,value:O,output:""}),te("parens");return}let L=D.close+(r.capture?")":""),M;if(D.type==="negate"){let Y=C;
if(D.inner&&D.inner.length>1&&D.inner.includes("/")&&(Y=v(r)),(Y!==C||se()||/^\)+$/.test(he()))&&(L=D.close=`)$))${Y}`),D.inner.includes("*")&&(M=he())&&/^\.[^\\/.]+$/.
test(M)){let Oe=dl(M,{...t,fastpaths:!1}).output;L=D.close=`)${Oe})${Y})`}D.prev.type==="bos"&&(S.negatedExtglob=!0)}q({type:"paren",extglob:!0,value:O,output:L}),
te("parens")},"extglobClose");if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let D=!1,re=e.replace(SR,($,j,L,M,Y,Oe)=>M==="\\"?(D=!0,$):M==="?"?j?j+M+(Y?w.
repeat(Y.length):""):Oe===0?k+(Y?w.repeat(Y.length):""):w.repeat(L.length):M==="."?p.repeat(L.length):M==="*"?j?j+M+(Y?C:""):C:j?$:`\\${$}`);return D===!0&&(r.unescape===
!0?re=re.replace(/\\/g,""):re=re.replace(/\\+/g,$=>$.length%2===0?"\\\\":$?"\\":"")),re===e&&r.contains===!0?(S.output=e,S):(S.output=gt.wrapOutput(re,S,t),S)}for(;!se();){
if(O=Ee(),O==="\0")continue;if(O==="\\"){let $=J();if($==="/"&&r.bash!==!0||$==="."||$===";")continue;if(!$){O+="\\",q({type:"text",value:O});continue}let j=/^\\+/.
exec(he()),L=0;if(j&&j[0].length>2&&(L=j[0].length,S.index+=L,L%2!==0&&(O+="\\")),r.unescape===!0?O=Ee():O+=Ee(),S.brackets===0){q({type:"text",value:O});continue}}
if(S.brackets>0&&(O!=="]"||A.value==="["||A.value==="[^")){if(r.posix!==!1&&O===":"){let $=A.value.slice(1);if($.includes("[")&&(A.posix=!0,$.includes(":"))){let j=A.
value.lastIndexOf("["),L=A.value.slice(0,j),M=A.value.slice(j+2),Y=vR[M];if(Y){A.value=L+Y,S.backtrack=!0,Ee(),!o.output&&a.indexOf(A)===1&&(o.output=m);continue}}}
(O==="["&&J()!==":"||O==="-"&&J()==="]")&&(O=`\\${O}`),O==="]"&&(A.value==="["||A.value==="[^")&&(O=`\\${O}`),r.posix===!0&&O==="!"&&A.value==="["&&(O="^"),A.value+=
O,ge({value:O});continue}if(S.quotes===1&&O!=='"'){O=gt.escapeRegex(O),A.value+=O,ge({value:O});continue}if(O==='"'){S.quotes=S.quotes===1?0:1,r.keepQuotes===!0&&
q({type:"text",value:O});continue}if(O==="("){ee("parens"),q({type:"paren",value:O});continue}if(O===")"){if(S.parens===0&&r.strictBrackets===!0)throw new SyntaxError(
yn("opening","("));let $=F[F.length-1];if($&&S.parens===$.parens+1){Be(F.pop());continue}q({type:"paren",value:O,output:S.parens?")":"\\)"}),te("parens");continue}
if(O==="["){if(r.nobracket===!0||!he().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(yn("closing","]"));O=`\\${O}`}else ee("br\
ackets");q({type:"bracket",value:O});continue}if(O==="]"){if(r.nobracket===!0||A&&A.type==="bracket"&&A.value.length===1){q({type:"text",value:O,output:`\\${O}`});
continue}if(S.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(yn("opening","["));q({type:"text",value:O,output:`\\${O}`});continue}te("brackets");let $=A.
value.slice(1);if(A.posix!==!0&&$[0]==="^"&&!$.includes("/")&&(O=`/${O}`),A.value+=O,ge({value:O}),r.literalBrackets===!1||gt.hasRegexChars($))continue;let j=gt.
escapeRegex(A.value);if(S.output=S.output.slice(0,-A.value.length),r.literalBrackets===!0){S.output+=j,A.value=j;continue}A.value=`(${c}${j}|${A.value})`,S.output+=
A.value;continue}if(O==="{"&&r.nobrace!==!0){ee("braces");let $={type:"brace",value:O,output:"(",outputIndex:S.output.length,tokensIndex:S.tokens.length};z.push(
$),q($);continue}if(O==="}"){let $=z[z.length-1];if(r.nobrace===!0||!$){q({type:"text",value:O,output:O});continue}let j=")";if($.dots===!0){let L=a.slice(),M=[];
for(let Y=L.length-1;Y>=0&&(a.pop(),L[Y].type!=="brace");Y--)L[Y].type!=="dots"&&M.unshift(L[Y].value);j=xR(M,r),S.backtrack=!0}if($.comma!==!0&&$.dots!==!0){let L=S.
output.slice(0,$.outputIndex),M=S.tokens.slice($.tokensIndex);$.value=$.output="\\{",O=j="\\}",S.output=L;for(let Y of M)S.output+=Y.output||Y.value}q({type:"br\
ace",value:O,output:j}),te("braces"),z.pop();continue}if(O==="|"){F.length>0&&F[F.length-1].conditions++,q({type:"text",value:O});continue}if(O===","){let $=O,j=z[z.
length-1];j&&V[V.length-1]==="braces"&&(j.comma=!0,$="|"),q({type:"comma",value:O,output:$});continue}if(O==="/"){if(A.type==="dot"&&S.index===S.start+1){S.start=
S.index+1,S.consumed="",S.output="",a.pop(),A=o;continue}q({type:"slash",value:O,output:f});continue}if(O==="."){if(S.braces>0&&A.type==="dot"){A.value==="."&&(A.
output=p);let $=z[z.length-1];A.type="dots",A.output+=O,A.value+=O,$.dots=!0;continue}if(S.braces+S.parens===0&&A.type!=="bos"&&A.type!=="slash"){q({type:"text",
value:O,output:p});continue}q({type:"dot",value:O,output:p});continue}if(O==="?"){if(!(A&&A.value==="(")&&r.noextglob!==!0&&J()==="("&&J(2)!=="?"){Ce("qmark",O);
continue}if(A&&A.type==="paren"){let j=J(),L=O;(A.value==="("&&!/[!=<:]/.test(j)||j==="<"&&!/<([!=]|\w+>)/.test(he()))&&(L=`\\${O}`),q({type:"text",value:O,output:L});
continue}if(r.dot!==!0&&(A.type==="slash"||A.type==="bos")){q({type:"qmark",value:O,output:E});continue}q({type:"qmark",value:O,output:w});continue}if(O==="!"){
if(r.noextglob!==!0&&J()==="("&&(J(2)!=="?"||!/[!=<:]/.test(J(3)))){Ce("negate",O);continue}if(r.nonegate!==!0&&S.index===0){Me();continue}}if(O==="+"){if(r.noextglob!==
!0&&J()==="("&&J(2)!=="?"){Ce("plus",O);continue}if(A&&A.value==="("||r.regex===!1){q({type:"plus",value:O,output:d});continue}if(A&&(A.type==="bracket"||A.type===
"paren"||A.type==="brace")||S.parens>0){q({type:"plus",value:O});continue}q({type:"plus",value:d});continue}if(O==="@"){if(r.noextglob!==!0&&J()==="("&&J(2)!=="\
?"){q({type:"at",extglob:!0,value:O,output:""});continue}q({type:"text",value:O});continue}if(O!=="*"){(O==="$"||O==="^")&&(O=`\\${O}`);let $=kR.exec(he());$&&(O+=
$[0],S.index+=$[0].length),q({type:"text",value:O});continue}if(A&&(A.type==="globstar"||A.star===!0)){A.type="star",A.star=!0,A.value+=O,A.output=C,S.backtrack=
!0,S.globstar=!0,ce(O);continue}let D=he();if(r.noextglob!==!0&&/^\([^?]/.test(D)){Ce("star",O);continue}if(A.type==="star"){if(r.noglobstar===!0){ce(O);continue}
let $=A.prev,j=$.prev,L=$.type==="slash"||$.type==="bos",M=j&&(j.type==="star"||j.type==="globstar");if(r.bash===!0&&(!L||D[0]&&D[0]!=="/")){q({type:"star",value:O,
output:""});continue}let Y=S.braces>0&&($.type==="comma"||$.type==="brace"),Oe=F.length&&($.type==="pipe"||$.type==="paren");if(!L&&$.type!=="paren"&&!Y&&!Oe){q(
{type:"star",value:O,output:""});continue}for(;D.slice(0,3)==="/**";){let Tt=e[S.index+4];if(Tt&&Tt!=="/")break;D=D.slice(3),ce("/**",3)}let mt=se()||S.parens>0&&
D===")".repeat(S.parens)&&!F.some(Tt=>Tt.type==="negate");if($.type==="bos"&&se()){A.type="globstar",A.value+=O,A.output=v(r),S.output=A.output,S.globstar=!0,ce(
O);continue}if($.type==="slash"&&$.prev.type!=="bos"&&!M&&mt){S.output=S.output.slice(0,-($.output+A.output).length),$.output=`(?:${$.output}`,A.type="globstar",
A.output=v(r)+(r.strictSlashes?")":"|$)"),A.value+=O,S.globstar=!0,S.output+=$.output+A.output,ce(O);continue}if($.type==="slash"&&$.prev.type!=="bos"&&D[0]==="\
/"){let Tt=D[1]!==void 0?"|$":"";S.output=S.output.slice(0,-($.output+A.output).length),$.output=`(?:${$.output}`,A.type="globstar",A.output=`${v(r)}${f}|${f}${Tt}\
)`,A.value+=O,S.output+=$.output+A.output,S.globstar=!0,ce(O+Ee()),q({type:"slash",value:"/",output:""});continue}if($.type==="bos"&&D[0]==="/"){A.type="globsta\
r",A.value+=O,A.output=`(?:^|${f}|${v(r)}${f})`,S.output=A.output,S.globstar=!0,ce(O+Ee()),q({type:"slash",value:"/",output:""});continue}S.output=S.output.slice(
0,-A.output.length),A.type="globstar",A.output=v(r),A.value+=O,S.output+=A.output,S.globstar=!0,ce(O);continue}let re={type:"star",value:O,output:C};if(r.bash===
!0){re.output=".*?",(A.type==="bos"||A.type==="slash")&&(re.output=I+re.output),q(re);continue}if(A&&(A.type==="bracket"||A.type==="paren")&&r.regex===!0){re.output=
O,q(re);continue}(S.index===S.start||A.type==="slash"||A.type==="dot")&&(A.type==="dot"?(S.output+=y,A.output+=y):r.dot===!0?(S.output+=_,A.output+=_):(S.output+=
I,A.output+=I),J()!=="*"&&(S.output+=m,A.output+=m)),q(re)}for(;S.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(yn("closing","]"));S.output=gt.escapeLast(
S.output,"["),te("brackets")}for(;S.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(yn("closing",")"));S.output=gt.escapeLast(S.output,"("),te("parens")}
for(;S.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(yn("closing","}"));S.output=gt.escapeLast(S.output,"{"),te("braces")}if(r.strictSlashes!==!0&&(A.
type==="star"||A.type==="bracket")&&q({type:"maybe_slash",value:"",output:`${f}?`}),S.backtrack===!0){S.output="";for(let D of S.tokens)S.output+=D.output!=null?
D.output:D.value,D.suffix&&(S.output+=D.suffix)}return S},"parse");dl.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(ei,r.maxLength):ei,
s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);e=sh[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,
NO_DOT:u,NO_DOTS:p,NO_DOTS_SLASH:d,STAR:f,START_ANCHOR:m}=ms.globChars(r.windows),g=r.dot?p:u,h=r.dot?d:u,y=r.capture?"":"?:",_={negated:!1,prefix:""},w=r.bash===
!0?".*?":f;r.capture&&(w=`(${w})`);let E=i(I=>I.noglobstar===!0?w:`(${y}(?:(?!${m}${I.dot?l:o}).)*?)`,"globstar"),T=i(I=>{switch(I){case"*":return`${g}${c}${w}`;case"\
.*":return`${o}${c}${w}`;case"*.*":return`${g}${w}${o}${c}${w}`;case"*/*":return`${g}${w}${a}${c}${h}${w}`;case"**":return g+E(r);case"**/*":return`(?:${g}${E(r)}${a}\
)?${h}${c}${w}`;case"**/*.*":return`(?:${g}${E(r)}${a})?${h}${w}${o}${c}${w}`;case"**/.*":return`(?:${g}${E(r)}${a})?${o}${c}${w}`;default:{let k=/^(.*?)\.(\w+)$/.
exec(I);if(!k)return;let C=T(k[1]);return C?C+o+k[2]:void 0}}},"create"),R=gt.removePrefix(e,_),v=T(R);return v&&r.strictSlashes!==!0&&(v+=`${a}?`),v};ih.exports=
dl});var uh=N((Sq,lh)=>{"use strict";var IR=nh(),fl=ah(),ch=fs(),LR=ds(),NR=i(e=>e&&typeof e=="object"&&!Array.isArray(e),"isObject"),Pe=i((e,t,r=!1)=>{if(Array.isArray(
e)){let p=e.map(f=>Pe(f,t,r));return i(f=>{for(let m of p){let g=m(f);if(g)return g}return!1},"arrayMatcher")}let n=NR(e)&&e.tokens&&e.input;if(e===""||typeof e!=
"string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,a=n?Pe.compileRe(e,t):Pe.makeRe(e,t,!1,!0),c=a.state;delete a.
state;let l=i(()=>!1,"isIgnored");if(s.ignore){let p={...t,ignore:null,onMatch:null,onResult:null};l=Pe(s.ignore,p,r)}let u=i((p,d=!1)=>{let{isMatch:f,match:m,output:g}=Pe.
test(p,a,t,{glob:e,posix:o}),h={glob:e,state:c,regex:a,posix:o,input:p,output:g,match:m,isMatch:f};return typeof s.onResult=="function"&&s.onResult(h),f===!1?(h.
isMatch=!1,d?h:!1):l(p)?(typeof s.onIgnore=="function"&&s.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof s.onMatch=="function"&&s.onMatch(h),d?h:!0)},"matcher");return r&&
(u.state=c),u},"picomatch");Pe.test=(e,t,r,{glob:n,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,
output:""};let o=r||{},a=o.format||(s?ch.toPosixSlashes:null),c=e===n,l=c&&a?a(e):e;return c===!1&&(l=a?a(e):e,c=l===n),(c===!1||o.capture===!0)&&(o.matchBase===
!0||o.basename===!0?c=Pe.matchBase(e,t,r,s):c=t.exec(l)),{isMatch:!!c,match:c,output:l}};Pe.matchBase=(e,t,r,n=r&&r.windows)=>(t instanceof RegExp?t:Pe.makeRe(t,
r)).test(ch.basename(e,{windows:n}));Pe.isMatch=(e,t,r)=>Pe(t,r)(e);Pe.parse=(e,t)=>Array.isArray(e)?e.map(r=>Pe.parse(r,t)):fl(e,{...t,fastpaths:!1});Pe.scan=(e,t)=>IR(
e,t);Pe.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let s=t||{},o=s.contains?"":"^",a=s.contains?"":"$",c=`${o}(?:${e.output})${a}`;e&&e.negated===!0&&
(c=`^(?!${c}).*$`);let l=Pe.toRegex(c,t);return n===!0&&(l.state=e),l};Pe.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a \
non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=fl.fastpaths(e,t)),s.output||(s=fl(e,t)),Pe.compileRe(
s,t,r,n)};Pe.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};Pe.constants=LR;lh.
exports=Pe});var ti=N((Aq,fh)=>{"use strict";var ph=uh(),DR=fs();function dh(e,t,r=!1){return t&&(t.windows===null||t.windows===void 0)&&(t={...t,windows:DR.isWindows()}),ph(
e,t,r)}i(dh,"picomatch");Object.assign(dh,ph);fh.exports=dh});var Dh=N(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.getProxyUrl=dO;ai.checkBypass=Nh;function dO(e){let t=e.protocol==="https:";if(Nh(
e))return;let r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new ii(r)}catch{if(!r.startsWith(
"http://")&&!r.startsWith("https://"))return new ii(`http://${r}`)}else return}i(dO,"getProxyUrl");function Nh(e){if(!e.hostname)return!1;let t=e.hostname;if(fO(
t))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=
443);let s=[e.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(o==="*"||
s.some(a=>a===o||a.endsWith(`.${o}`)||o.startsWith(".")&&a.endsWith(`${o}`)))return!0;return!1}i(Nh,"checkBypass");function fO(e){let t=e.toLowerCase();return t===
"localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}i(fO,"isLoopbackAddress");var ii=class extends URL{static{i(this,"De\
codedURL")}constructor(t,r){super(t,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}});var Uh=N(_n=>{"use strict";var I2=ye("net"),mO=ye("tls"),wl=ye("http"),Fh=ye("https"),hO=ye("events"),L2=ye("assert"),gO=ye("util");_n.httpOverHttp=yO;_n.httpsOverHttp=
bO;_n.httpOverHttps=wO;_n.httpsOverHttps=_O;function yO(e){var t=new Vt(e);return t.request=wl.request,t}i(yO,"httpOverHttp");function bO(e){var t=new Vt(e);return t.
request=wl.request,t.createSocket=Gh,t.defaultPort=443,t}i(bO,"httpsOverHttp");function wO(e){var t=new Vt(e);return t.request=Fh.request,t}i(wO,"httpOverHttps");
function _O(e){var t=new Vt(e);return t.request=Fh.request,t.createSocket=Gh,t.defaultPort=443,t}i(_O,"httpsOverHttps");function Vt(e){var t=this;t.options=e||{},
t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||wl.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",i(function(n,s,o,a){for(var c=zh(
s,o,a),l=0,u=t.requests.length;l<u;++l){var p=t.requests[l];if(p.host===c.host&&p.port===c.port){t.requests.splice(l,1),p.request.onSocket(n);return}}n.destroy(),
t.removeSocket(n)},"onFree"))}i(Vt,"TunnelingAgent");gO.inherits(Vt,hO.EventEmitter);Vt.prototype.addRequest=i(function(t,r,n,s){var o=this,a=_l({request:t},o.options,
zh(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(a);return}o.createSocket(a,function(c){c.on("free",l),c.on("close",u),c.on("agentRemove",u),t.onSocket(
c);function l(){o.emit("free",c,a)}i(l,"onFree");function u(p){o.removeSocket(c),c.removeListener("free",l),c.removeListener("close",u),c.removeListener("agentR\
emove",u)}i(u,"onCloseOrRemove")})},"addRequest");Vt.prototype.createSocket=i(function(t,r){var n=this,s={};n.sockets.push(s);var o=_l({},n.proxyOptions,{method:"\
CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(o.localAddress=t.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),dr("making CONNECT request");var a=n.request(o);a.useChunkedEncodingByDefault=
!1,a.once("response",c),a.once("upgrade",l),a.once("connect",u),a.once("error",p),a.end();function c(d){d.upgrade=!0}i(c,"onResponse");function l(d,f,m){process.
nextTick(function(){u(d,f,m)})}i(l,"onUpgrade");function u(d,f,m){if(a.removeAllListeners(),f.removeAllListeners(),d.statusCode!==200){dr("tunneling socket coul\
d not be established, statusCode=%d",d.statusCode),f.destroy();var g=new Error("tunneling socket could not be established, statusCode="+d.statusCode);g.code="EC\
ONNRESET",t.request.emit("error",g),n.removeSocket(s);return}if(m.length>0){dr("got illegal response body from proxy"),f.destroy();var g=new Error("got illegal \
response body from proxy");g.code="ECONNRESET",t.request.emit("error",g),n.removeSocket(s);return}return dr("tunneling connection has established"),n.sockets[n.
sockets.indexOf(s)]=f,r(f)}i(u,"onConnect");function p(d){a.removeAllListeners(),dr(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var f=new Error("tunneling socket could not be established, cause="+d.message);f.code="ECONNRESET",t.request.emit("error",f),n.removeSocket(
s)}i(p,"onError")},"createSocket");Vt.prototype.removeSocket=i(function(t){var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.
shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}},"removeSocket");function Gh(e,t){var r=this;Vt.prototype.createSocket.call(r,e,function(n){
var s=e.request.getHeader("host"),o=_l({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):e.host}),a=mO.connect(0,o);r.sockets[r.sockets.indexOf(n)]=a,t(a)})}
i(Gh,"createSecureSocket");function zh(e,t,r){return typeof e=="string"?{host:e,port:t,localAddress:r}:e}i(zh,"toOptions");function _l(e){for(var t=1,r=arguments.
length;t<r;++t){var n=arguments[t];if(typeof n=="object")for(var s=Object.keys(n),o=0,a=s.length;o<a;++o){var c=s[o];n[c]!==void 0&&(e[c]=n[c])}}return e}i(_l,"\
mergeOptions");var dr;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?dr=i(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]==
"string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):dr=i(function(){},"debug");_n.debug=dr});var Bh=N((F2,Mh)=>{Mh.exports=Uh()});var jh={};Xc(jh,{ProxyAgent:()=>El,fetch:()=>Tl});async function Tl(e,{dispatcher:t,...r}={}){if(t===void 0)return globalThis.fetch(e,r);let{default:n}=await import("./chunk-FVAXKJJB.js");
return n.fetch(e,{...r,dispatcher:await t.agent()})}var El,vl=JA(()=>{El=class{static{i(this,"ProxyAgent")}options;#e;constructor(t){this.options=t}agent(){return this.#e??=
import("./chunk-FVAXKJJB.js").then(({default:t})=>new t.ProxyAgent(this.options)),this.#e}};i(Tl,"fetch")});var Zh=N(ve=>{"use strict";var EO=ve&&ve.__createBinding||(Object.create?(function(e,t,r,n){n===void 0&&(n=r);var s=Object.getOwnPropertyDescriptor(t,r);(!s||("\
get"in s?!t.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:i(function(){return t[r]},"get")}),Object.defineProperty(e,n,s)}):(function(e,t,r,n){
n===void 0&&(n=r),e[n]=t[r]})),TO=ve&&ve.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),pi=ve&&ve.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(r){var n=[];for(var s in r)Object.prototype.
hasOwnProperty.call(r,s)&&(n[n.length]=s);return n},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var r={};if(t!=null)for(var n=e(t),s=0;s<n.length;s++)
n[s]!=="default"&&EO(r,t,n[s]);return TO(r,t),r}})(),$e=ve&&ve.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(
s,"adopt"),new(r||(r=Promise))(function(o,a){function c(p){try{u(n.next(p))}catch(d){a(d)}}i(c,"fulfilled");function l(p){try{u(n.throw(p))}catch(d){a(d)}}i(l,"\
rejected");function u(p){p.done?o(p.value):s(p.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})};Object.defineProperty(ve,"__esModule",{value:!0});
ve.HttpClient=ve.HttpClientResponse=ve.HttpClientError=ve.MediaTypes=ve.Headers=ve.HttpCodes=void 0;ve.getProxyUrl=kO;ve.isHttps=PO;var kl=pi(ye("http")),qh=pi(
ye("https")),Sl=pi(Dh()),ci=pi(Bh()),vO=(vl(),YA(jh)),kt;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="Mov\
edPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=
306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=
401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotA\
llowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=
409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotI\
mplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(kt||(ve.HttpCodes=kt={}));
var Xe;(function(e){e.Accept="accept",e.ContentType="content-type"})(Xe||(ve.Headers=Xe={}));var Jt;(function(e){e.ApplicationJson="application/json"})(Jt||(ve.
MediaTypes=Jt={}));function kO(e){let t=Sl.getProxyUrl(new URL(e));return t?t.href:""}i(kO,"getProxyUrl");var SO=[kt.MovedPermanently,kt.ResourceMoved,kt.SeeOther,
kt.TemporaryRedirect,kt.PermanentRedirect],xO=[kt.BadGateway,kt.ServiceUnavailable,kt.GatewayTimeout],AO=["OPTIONS","GET","DELETE","HEAD"],RO=10,OO=5,li=class e extends Error{static{
i(this,"HttpClientError")}constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,e.prototype)}};ve.HttpClientError=li;
var ui=class{static{i(this,"HttpClientResponse")}constructor(t){this.message=t}readBody(){return $e(this,void 0,void 0,function*(){return new Promise(t=>$e(this,
void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){
return $e(this,void 0,void 0,function*(){return new Promise(t=>$e(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on(
"end",()=>{t(Buffer.concat(r))})}))})}};ve.HttpClientResponse=ui;function PO(e){return new URL(e).protocol==="https:"}i(PO,"isHttps");var xl=class{static{i(this,
"HttpClient")}constructor(t,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,r){return $e(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return $e(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return $e(
this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,n){return $e(this,void 0,void 0,function*(){return this.request("POST",t,r,
n||{})})}patch(t,r,n){return $e(this,void 0,void 0,function*(){return this.request("PATCH",t,r,n||{})})}put(t,r,n){return $e(this,void 0,void 0,function*(){return this.
request("PUT",t,r,n||{})})}head(t,r){return $e(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,n,s){return $e(this,void 0,
void 0,function*(){return this.request(t,r,n,s)})}getJson(t){return $e(this,arguments,void 0,function*(r,n={}){n[Xe.Accept]=this._getExistingOrDefaultHeader(n,Xe.
Accept,Jt.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(t,r){return $e(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Xe.Accept]=this._getExistingOrDefaultHeader(o,Xe.Accept,Jt.ApplicationJson),o[Xe.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Jt.ApplicationJson);let c=yield this.post(n,a,o);return this._processResponse(c,this.requestOptions)})}putJson(t,r){return $e(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Xe.Accept]=this._getExistingOrDefaultHeader(o,Xe.Accept,Jt.ApplicationJson),o[Xe.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Jt.ApplicationJson);let c=yield this.put(n,a,o);return this._processResponse(c,this.requestOptions)})}patchJson(t,r){return $e(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[Xe.Accept]=this._getExistingOrDefaultHeader(o,Xe.Accept,Jt.ApplicationJson),o[Xe.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Jt.ApplicationJson);let c=yield this.patch(n,a,o);return this._processResponse(c,this.requestOptions)})}request(t,r,n,s){return $e(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),a=this._prepareRequest(t,o,s),c=this._allowRetries&&AO.includes(t)?this.
_maxRetries+1:1,l=0,u;do{if(u=yield this.requestRaw(a,n),u&&u.message&&u.message.statusCode===kt.Unauthorized){let d;for(let f of this.handlers)if(f.canHandleAuthentication(
u)){d=f;break}return d?d.handleAuthentication(this,a,n):u}let p=this._maxRedirects;for(;u.message.statusCode&&SO.includes(u.message.statusCode)&&this._allowRedirects&&
p>0;){let d=u.message.headers.location;if(!d)break;let f=new URL(d);if(o.protocol==="https:"&&o.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),f.hostname!==o.hostname)for(let m in s)m.toLowerCase()==="authorization"&&delete s[m];a=this._prepareRequest(t,f,s),u=yield this.
requestRaw(a,n),p--}if(!u.message.statusCode||!xO.includes(u.message.statusCode))return u;l+=1,l<c&&(yield u.readBody(),yield this._performExponentialBackoff(l))}while(l<
c);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return $e(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(a,c){a?s(a):c?n(c):s(new Error("Unknown error"))}i(o,"callbackForResult"),this.requestRawWithCallback(t,r,o)})})}requestRawWithCallback(t,r,n){typeof r==
"string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(l,u){s||(s=!0,n(l,u))}
i(o,"handleResult");let a=t.httpModule.request(t.options,l=>{let u=new ui(l);o(void 0,u)}),c;a.on("socket",l=>{c=l}),a.setTimeout(this._socketTimeout||3*6e4,()=>{
c&&c.end(),o(new Error(`Request timeout: ${t.options.path}`))}),a.on("error",function(l){o(l)}),r&&typeof r=="string"&&a.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){a.end()}),r.pipe(a)):a.end()}getAgent(t){let r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){let r=new URL(t),n=Sl.getProxyUrl(
r);if(n&&n.hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(t,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?
qh:kl;let a=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a,s.options.path=(s.parsedUrl.
pathname||"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),
s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let c of this.handlers)c.prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},ys(this.requestOptions.headers),ys(t||{})):ys(t||{})}_getExistingOrDefaultHeader(t,r,n){let s;if(this.requestOptions&&
this.requestOptions.headers){let a=ys(this.requestOptions.headers)[r];a&&(s=typeof a=="number"?a.toString():a)}let o=t[r];return o!==void 0?typeof o=="number"?o.
toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(t,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=ys(this.requestOptions.
headers)[Xe.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=t[Xe.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(t){let r,n=Sl.getProxyUrl(t),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this.
_agent),r)return r;let o=t.protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.maxSockets||kl.globalAgent.maxSockets),n&&n.hostname){let c={
maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,
port:n.port})},l,u=n.protocol==="https:";o?l=u?ci.httpsOverHttps:ci.httpsOverHttp:l=u?ci.httpOverHttps:ci.httpOverHttp,r=l(c),this._proxyAgent=r}if(!r){let c={keepAlive:this.
_keepAlive,maxSockets:a};r=o?new qh.Agent(c):new kl.Agent(c),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(t,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=t.protocol==="https:";return n=new vO.ProxyAgent(Object.
assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){
let r=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(t){
return $e(this,void 0,void 0,function*(){t=Math.min(RO,t);let r=OO*Math.pow(2,t);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(t,r){return $e(
this,void 0,void 0,function*(){return new Promise((n,s)=>$e(this,void 0,void 0,function*(){let o=t.message.statusCode||0,a={statusCode:o,result:null,headers:{}};
o===kt.NotFound&&n(a);function c(p,d){if(typeof d=="string"){let f=new Date(d);if(!isNaN(f.valueOf()))return f}return d}i(c,"dateTimeDeserializer");let l,u;try{
u=yield t.readBody(),u&&u.length>0&&(r&&r.deserializeDates?l=JSON.parse(u,c):l=JSON.parse(u),a.result=l),a.headers=t.message.headers}catch{}if(o>299){let p;l&&l.
message?p=l.message:u&&u.length>0?p=u:p=`Failed request: (${o})`;let d=new li(p,o);d.result=a.result,s(d)}else n(a)}))})}};ve.HttpClient=xl;var ys=i(e=>Object.keys(
e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}),"lowercaseKeys")});var ne=N(je=>{"use strict";var Kl=Symbol.for("yaml.alias"),Wg=Symbol.for("yaml.document"),wi=Symbol.for("yaml.map"),Kg=Symbol.for("yaml.pair"),Vl=Symbol.for("ya\
ml.scalar"),_i=Symbol.for("yaml.seq"),Yt=Symbol.for("yaml.node.type"),YP=i(e=>!!e&&typeof e=="object"&&e[Yt]===Kl,"isAlias"),XP=i(e=>!!e&&typeof e=="object"&&e[Yt]===
Wg,"isDocument"),QP=i(e=>!!e&&typeof e=="object"&&e[Yt]===wi,"isMap"),e$=i(e=>!!e&&typeof e=="object"&&e[Yt]===Kg,"isPair"),Vg=i(e=>!!e&&typeof e=="object"&&e[Yt]===
Vl,"isScalar"),t$=i(e=>!!e&&typeof e=="object"&&e[Yt]===_i,"isSeq");function Jg(e){if(e&&typeof e=="object")switch(e[Yt]){case wi:case _i:return!0}return!1}i(Jg,
"isCollection");function r$(e){if(e&&typeof e=="object")switch(e[Yt]){case Kl:case wi:case Vl:case _i:return!0}return!1}i(r$,"isNode");var n$=i(e=>(Vg(e)||Jg(e))&&
!!e.anchor,"hasAnchor");je.ALIAS=Kl;je.DOC=Wg;je.MAP=wi;je.NODE_TYPE=Yt;je.PAIR=Kg;je.SCALAR=Vl;je.SEQ=_i;je.hasAnchor=n$;je.isAlias=YP;je.isCollection=Jg;je.isDocument=
XP;je.isMap=QP;je.isNode=r$;je.isPair=e$;je.isScalar=Vg;je.isSeq=t$});var Es=N(Jl=>{"use strict";var Fe=ne(),ot=Symbol("break visit"),Yg=Symbol("skip children"),jt=Symbol("remove node");function Ei(e,t){let r=Xg(t);Fe.isDocument(e)?
vn(null,e.contents,r,Object.freeze([e]))===jt&&(e.contents=null):vn(null,e,r,Object.freeze([]))}i(Ei,"visit");Ei.BREAK=ot;Ei.SKIP=Yg;Ei.REMOVE=jt;function vn(e,t,r,n){
let s=Qg(e,t,r,n);if(Fe.isNode(s)||Fe.isPair(s))return ey(e,n,s),vn(e,s,r,n);if(typeof s!="symbol"){if(Fe.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<
t.items.length;++o){let a=vn(o,t.items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===ot)return ot;a===jt&&(t.items.splice(o,1),o-=1)}}}else if(Fe.isPair(t)){n=
Object.freeze(n.concat(t));let o=vn("key",t.key,r,n);if(o===ot)return ot;o===jt&&(t.key=null);let a=vn("value",t.value,r,n);if(a===ot)return ot;a===jt&&(t.value=
null)}}return s}i(vn,"visit_");async function Ti(e,t){let r=Xg(t);Fe.isDocument(e)?await kn(null,e.contents,r,Object.freeze([e]))===jt&&(e.contents=null):await kn(
null,e,r,Object.freeze([]))}i(Ti,"visitAsync");Ti.BREAK=ot;Ti.SKIP=Yg;Ti.REMOVE=jt;async function kn(e,t,r,n){let s=await Qg(e,t,r,n);if(Fe.isNode(s)||Fe.isPair(
s))return ey(e,n,s),kn(e,s,r,n);if(typeof s!="symbol"){if(Fe.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<t.items.length;++o){let a=await kn(o,t.
items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===ot)return ot;a===jt&&(t.items.splice(o,1),o-=1)}}}else if(Fe.isPair(t)){n=Object.freeze(n.concat(t));let o=await kn(
"key",t.key,r,n);if(o===ot)return ot;o===jt&&(t.key=null);let a=await kn("value",t.value,r,n);if(a===ot)return ot;a===jt&&(t.value=null)}}return s}i(kn,"visitAs\
ync_");function Xg(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.
Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}i(Xg,"initVisitor");function Qg(e,t,r,n){if(typeof r=="function")return r(
e,t,n);if(Fe.isMap(t))return r.Map?.(e,t,n);if(Fe.isSeq(t))return r.Seq?.(e,t,n);if(Fe.isPair(t))return r.Pair?.(e,t,n);if(Fe.isScalar(t))return r.Scalar?.(e,t,
n);if(Fe.isAlias(t))return r.Alias?.(e,t,n)}i(Qg,"callVisitor");function ey(e,t,r){let n=t[t.length-1];if(Fe.isCollection(n))n.items[e]=r;else if(Fe.isPair(n))e===
"key"?n.key=r:n.value=r;else if(Fe.isDocument(n))n.contents=r;else{let s=Fe.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
i(ey,"replaceNode");Jl.visit=Ei;Jl.visitAsync=Ti});var Yl=N(ry=>{"use strict";var ty=ne(),s$=Es(),o$={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},i$=i(e=>e.replace(/[!,[\]{}]/g,t=>o$[t]),"escape\
TagName"),Ts=class e{static{i(this,"Directives")}constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.
assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),
this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[o,a]=n;return this.tags[o]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly o\
ne part"),!1;let[o]=n;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let a=/^\d+\.\d+$/.test(o);return r(6,`Unsupported YAML version ${o}`,a),!1}}default:
return r(0,`Unknown directive ${s}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(
2,-1);return a==="!"||a==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),a)}let[
,n,s]=t.match(/^(.*!)([^!]*)$/s);s||r(`The ${t} tag has no suffix`);let o=this.tags[n];if(o)try{return o+decodeURIComponent(s)}catch(a){return r(String(a)),null}
return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+i$(t.substring(n.length));
return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&ty.isNode(
t.contents)){let o={};s$.visit(t.contents,(a,c)=>{ty.isNode(c)&&c.tag&&(o[c.tag]=!0)}),s=Object.keys(o)}else s=[];for(let[o,a]of n)o==="!!"&&a==="tag:yaml.org,2\
002:"||(!t||s.some(c=>c.startsWith(a)))&&r.push(`%TAG ${o} ${a}`);return r.join(`
`)}};Ts.defaultYaml={explicit:!1,version:"1.2"};Ts.defaultTags={"!!":"tag:yaml.org,2002:"};ry.Directives=Ts});var vi=N(vs=>{"use strict";var ny=ne(),a$=Es();function c$(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(r)}return!0}i(c$,"anchorIsValid");function sy(e){let t=new Set;return a$.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),
t}i(sy,"anchorNames");function oy(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}i(oy,"findNewAnchor");function l$(e,t){let r=[],n=new Map,s=null;
return{onAnchor:i(o=>{r.push(o),s??(s=sy(e));let a=oy(t,s);return s.add(a),a},"onAnchor"),setAnchors:i(()=>{for(let o of r){let a=n.get(o);if(typeof a=="object"&&
a.anchor&&(ny.isScalar(a.node)||ny.isCollection(a.node)))a.node.anchor=a.anchor;else{let c=new Error("Failed to resolve repeated object (this should not happen)");
throw c.source=o,c}}},"setAnchors"),sourceObjects:n}}i(l$,"createNodeAnchors");vs.anchorIsValid=c$;vs.anchorNames=sy;vs.createNodeAnchors=l$;vs.findNewAnchor=oy});var Xl=N(iy=>{"use strict";function ks(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,o=n.length;s<o;++s){let a=n[s],c=ks(e,n,String(s),a);c===
void 0?delete n[s]:c!==a&&(n[s]=c)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let o=n.get(s),a=ks(e,n,s,o);a===void 0?n.delete(s):a!==o&&n.set(
s,a)}else if(n instanceof Set)for(let s of Array.from(n)){let o=ks(e,n,s,s);o===void 0?n.delete(s):o!==s&&(n.delete(s),n.add(o))}else for(let[s,o]of Object.entries(
n)){let a=ks(e,n,s,o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}return e.call(t,r,n)}i(ks,"applyReviver");iy.applyReviver=ks});var hr=N(cy=>{"use strict";var u$=ne();function ay(e,t,r){if(Array.isArray(e))return e.map((n,s)=>ay(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!u$.
hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=o=>{n.res=o,delete r.onCreate};let s=e.toJSON(t,r);return r.
onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&!r?.keep?Number(e):e}i(ay,"toJS");cy.toJS=ay});var ki=N(uy=>{"use strict";var p$=Xl(),ly=ne(),d$=hr(),Ql=class{static{i(this,"NodeBase")}constructor(t){Object.defineProperty(this,ly.NODE_TYPE,{value:t})}clone(){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,
onAnchor:s,reviver:o}={}){if(!ly.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},c=d$.toJS(this,"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof o=="functi\
on"?p$.applyReviver(o,{"":c},"",c):c}};uy.NodeBase=Ql});var Ss=N(py=>{"use strict";var f$=vi(),m$=Es(),Sn=ne(),h$=ki(),g$=hr(),eu=class extends h$.NodeBase{static{i(this,"Alias")}constructor(t){super(Sn.ALIAS),this.source=
t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],m$.visit(t,{Node:i((o,a)=>{(Sn.isAlias(a)||Sn.hasAnchor(a))&&n.push(a)},"Node")}),
r&&(r.aliasResolveCache=n));let s;for(let o of n){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&r){let{anchors:o,doc:a,maxAliasCount:c}=r,l=o.get(s);if(l||
(g$.toJS(s,null,r),l=o.get(s)),l?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(c>=0&&(l.count+=1,
l.aliasCount===0&&(l.aliasCount=Si(a,s,o)),l.count*l.aliasCount>c)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(f$.anchorIsValid(this.source),t.options.verifyAliasOrder&&
!t.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}
return s}};function Si(e,t,r){if(Sn.isAlias(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Sn.isCollection(t)){let n=0;for(let s of t.
items){let o=Si(e,s,r);o>n&&(n=o)}return n}else if(Sn.isPair(t)){let n=Si(e,t.key,r),s=Si(e,t.value,r);return Math.max(n,s)}return 1}i(Si,"getAliasCount");py.Alias=
eu});var Le=N(tu=>{"use strict";var y$=ne(),b$=ki(),w$=hr(),_$=i(e=>!e||typeof e!="function"&&typeof e!="object","isScalarValue"),gr=class extends b$.NodeBase{static{
i(this,"Scalar")}constructor(t){super(y$.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:w$.toJS(this.value,t,r)}toString(){return String(this.value)}};
gr.BLOCK_FOLDED="BLOCK_FOLDED";gr.BLOCK_LITERAL="BLOCK_LITERAL";gr.PLAIN="PLAIN";gr.QUOTE_DOUBLE="QUOTE_DOUBLE";gr.QUOTE_SINGLE="QUOTE_SINGLE";tu.Scalar=gr;tu.isScalarValue=
_$});var xs=N(fy=>{"use strict";var E$=Ss(),Mr=ne(),dy=Le(),T$="tag:yaml.org,2002:";function v$(e,t,r){if(t){let n=r.filter(o=>o.tag===t),s=n.find(o=>!o.format)??n[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(e)&&!n.format)}i(v$,"findTagObject");function k$(e,t,r){if(Mr.isDocument(e)&&
(e=e.contents),Mr.isNode(e))return e;if(Mr.isPair(e)){let d=r.schema[Mr.MAP].createNode?.(r.schema,null,r);return d.items.push(e),d}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:o,schema:a,sourceObjects:c}=r,
l;if(n&&e&&typeof e=="object"){if(l=c.get(e),l)return l.anchor??(l.anchor=s(e)),new E$.Alias(l.anchor);l={anchor:null,node:null},c.set(e,l)}t?.startsWith("!!")&&
(t=T$+t.slice(2));let u=v$(e,t,a.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new dy.Scalar(e);return l&&(l.node=
d),d}u=e instanceof Map?a[Mr.MAP]:Symbol.iterator in Object(e)?a[Mr.SEQ]:a[Mr.MAP]}o&&(o(u),delete r.onTagObj);let p=u?.createNode?u.createNode(r.schema,e,r):typeof u?.
nodeClass?.from=="function"?u.nodeClass.from(r.schema,e,r):new dy.Scalar(e);return t?p.tag=t:u.default||(p.tag=u.tag),l&&(l.node=p),p}i(k$,"createNode");fy.createNode=
k$});var Ai=N(xi=>{"use strict";var S$=xs(),qt=ne(),x$=ki();function ru(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let a=[];a[o]=n,n=a}else n=new Map([[o,n]])}return S$.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:i(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:e,sourceObjects:new Map})}i(ru,"collectionFromPath");var my=i(e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,"isEmptyPath"),nu=class extends x$.NodeBase{static{i(this,"Collection")}constructor(t,r){super(t),Object.defineProperty(this,
"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&
(r.schema=t),r.items=r.items.map(n=>qt.isNode(n)||qt.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(my(t))this.add(r);else{let[
n,...s]=t,o=this.get(n,!0);if(qt.isCollection(o))o.addIn(s,r);else if(o===void 0&&this.schema)this.set(n,ru(this.schema,s,r));else throw new Error(`Expected YAM\
L collection at ${n}. Remaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(qt.isCollection(s))return s.
deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,o=this.get(n,!0);return s.length===0?!r&&qt.isScalar(
o)?o.value:o:qt.isCollection(o)?o.getIn(s,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!qt.isPair(r))return!1;let n=r.value;return n==null||t&&qt.
isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let s=this.get(r,!0);return qt.isCollection(
s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let o=this.get(n,!0);if(qt.isCollection(o))o.setIn(s,r);else if(o===void 0&&this.schema)
this.set(n,ru(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};xi.Collection=nu;xi.collectionFromPath=ru;xi.isEmptyPath=
my});var As=N(Ri=>{"use strict";var A$=i(e=>e.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function su(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}i(su,"indentComment");var R$=i((e,t,r)=>e.endsWith(`
`)?su(r,t):r.includes(`
`)?`
`+su(r,t):(e.endsWith(" ")?"":" ")+r,"lineComment");Ri.indentComment=su;Ri.lineComment=R$;Ri.stringifyComment=A$});var gy=N(Rs=>{"use strict";var O$="flow",ou="block",Oi="quoted";function P$(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:o=20,onFold:a,onOverflow:c}={}){
if(!s||s<0)return e;s<o&&(o=0);let l=Math.max(1+o,1+s-t.length);if(e.length<=l)return e;let u=[],p={},d=s-t.length;typeof n=="number"&&(n>s-Math.max(2,o)?u.push(
0):d=s-n);let f,m,g=!1,h=-1,y=-1,_=-1;r===ou&&(h=hy(e,h,t.length),h!==-1&&(d=h+l));for(let E;E=e[h+=1];){if(r===Oi&&E==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}_=h}if(E===`
`)r===ou&&(h=hy(e,h,t.length)),d=h+t.length+l,f=void 0;else{if(E===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let T=e[h+1];T&&T!==" "&&T!==`
`&&T!=="	"&&(f=h)}if(h>=d)if(f)u.push(f),d=f+l,f=void 0;else if(r===Oi){for(;m===" "||m==="	";)m=E,E=e[h+=1],g=!0;let T=h>_+1?h-2:y-1;if(p[T])return e;u.push(T),
p[T]=!0,d=T+l,f=void 0}else g=!0}m=E}if(g&&c&&c(),u.length===0)return e;a&&a();let w=e.slice(0,u[0]);for(let E=0;E<u.length;++E){let T=u[E],R=u[E+1]||e.length;T===
0?w=`
${t}${e.slice(0,R)}`:(r===Oi&&p[T]&&(w+=`${e[T]}\\`),w+=`
${t}${e.slice(T+1,R)}`)}return w}i(P$,"foldFlowLines");function hy(e,t,r){let n=t,s=t+1,o=e[s];for(;o===" "||o==="	";)if(t<s+r)o=e[++t];else{do o=e[++t];while(o&&
o!==`
`);n=t,s=t+1,o=e[s]}return n}i(hy,"consumeMoreIndentedLines");Rs.FOLD_BLOCK=ou;Rs.FOLD_FLOW=O$;Rs.FOLD_QUOTED=Oi;Rs.foldFlowLines=P$});var Ps=N(yy=>{"use strict";var Ct=Le(),yr=gy(),$i=i((e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),"getFoldOptions"),Ci=i(e=>/^(%|---|\.\.\.)/m.test(e),"containsDocumentMarker");function $$(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=
n)return!1;for(let o=0,a=0;o<s;++o)if(e[o]===`
`){if(o-a>n)return!0;if(a=o+1,s-a<=n)return!1}return!0}i($$,"lineLengthOverLimit");function Os(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;
let{implicitKey:n}=t,s=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(Ci(e)?"  ":""),a="",c=0;for(let l=0,u=r[l];u;u=r[++l])if(u===" "&&r[l+1]==="\\"&&r[l+
2]==="n"&&(a+=r.slice(c,l)+"\\ ",l+=1,c=l,u="\\"),u==="\\")switch(r[l+1]){case"u":{a+=r.slice(c,l);let p=r.substr(l+2,4);switch(p){case"0000":a+="\\0";break;case"\
0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:p.substr(0,2)==="00"?a+="\\x"+p.substr(2):a+=r.substr(l,6)}l+=5,c=l+1}break;case"n":if(n||r[l+2]==='"'||r.length<s)l+=1;else{for(a+=r.slice(
c,l)+`

`;r[l+2]==="\\"&&r[l+3]==="n"&&r[l+4]!=='"';)a+=`
`,l+=2;a+=o,r[l+2]===" "&&(a+="\\"),l+=1,c=l+1}break;default:l+=1}return a=c?a+r.slice(c):r,n?a:yr.foldFlowLines(a,o,yr.FOLD_QUOTED,$i(t,!1))}i(Os,"doubleQuoted\
String");function iu(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Os(e,t);let r=t.indent||(Ci(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:yr.foldFlowLines(n,r,yr.FOLD_FLOW,$i(t,!1))}i(iu,"singleQuotedString");function xn(e,t){let{singleQuote:r}=t.options,n;if(r===
!1)n=Os;else{let s=e.includes('"'),o=e.includes("'");s&&!o?n=iu:o&&!s?n=Os:n=r?iu:Os}return n(e,t)}i(xn,"quotedString");var au;try{au=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{au=/\n+(?!\n|$)/g}function Pi({comment:e,type:t,value:r},n,s,o){let{blockQuote:a,commentString:c,lineWidth:l}=n.options;if(!a||/\n[\t ]+$/.test(
r))return xn(r,n);let u=n.indent||(n.forceBlockIndent||Ci(r)?"  ":""),p=a==="literal"?!0:a==="folded"||t===Ct.Scalar.BLOCK_FOLDED?!1:t===Ct.Scalar.BLOCK_LITERAL?
!0:!$$(r,l,u.length);if(!r)return p?`|
`:`>
`;let d,f;for(f=r.length;f>0;--f){let R=r[f-1];if(R!==`
`&&R!=="	"&&R!==" ")break}let m=r.substring(f),g=m.indexOf(`
`);g===-1?d="-":r===m||g!==m.length-1?(d="+",o&&o()):d="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(au,`$&${u}`));let h=!1,y,_=-1;for(y=0;y<r.length;++y){let R=r[y];if(R===" ")h=!0;else if(R===`
`)_=y;else break}let w=r.substring(0,_<y?_+1:y);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let T=(h?u?"2":"1":"")+d;if(e&&(T+=" "+c(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let R=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),v=!1,I=$i(n,!0);a!=="folded"&&t!==Ct.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{v=!0});let k=yr.foldFlowLines(`${w}${R}${m}`,u,yr.FOLD_BLOCK,I);if(!v)return`>${T}
${u}${k}`}return r=r.replace(/\n+/g,`$&${u}`),`|${T}
${u}${w}${r}${m}`}i(Pi,"blockString");function C$(e,t,r,n){let{type:s,value:o}=e,{actualString:a,implicitKey:c,indent:l,indentStep:u,inFlow:p}=t;if(c&&o.includes(
`
`)||p&&/[[\]{},]/.test(o))return xn(o,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return c||p||!o.includes(
`
`)?xn(o,t):Pi(e,t,r,n);if(!c&&!p&&s!==Ct.Scalar.PLAIN&&o.includes(`
`))return Pi(e,t,r,n);if(Ci(o)){if(l==="")return t.forceBlockIndent=!0,Pi(e,t,r,n);if(c&&l===u)return xn(o,t)}let d=o.replace(/\n+/g,`$&
${l}`);if(a){let f=i(h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),"test"),{compat:m,tags:g}=t.doc.schema;if(g.some(f)||m?.some(f))return xn(o,
t)}return c?d:yr.foldFlowLines(d,l,yr.FOLD_FLOW,$i(t,!1))}i(C$,"plainString");function I$(e,t,r,n){let{implicitKey:s,inFlow:o}=t,a=typeof e.value=="string"?e:Object.
assign({},e,{value:String(e.value)}),{type:c}=e;c!==Ct.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(c=Ct.Scalar.QUOTE_DOUBLE);
let l=i(p=>{switch(p){case Ct.Scalar.BLOCK_FOLDED:case Ct.Scalar.BLOCK_LITERAL:return s||o?xn(a.value,t):Pi(a,t,r,n);case Ct.Scalar.QUOTE_DOUBLE:return Os(a.value,
t);case Ct.Scalar.QUOTE_SINGLE:return iu(a.value,t);case Ct.Scalar.PLAIN:return C$(a,t,r,n);default:return null}},"_stringify"),u=l(c);if(u===null){let{defaultKeyType:p,
defaultStringType:d}=t.options,f=s&&p||d;if(u=l(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}i(I$,"stringifyString");yy.stringifyString=
I$});var $s=N(cu=>{"use strict";var L$=vi(),br=ne(),N$=As(),D$=Ps();function F$(e,t){let r=Object.assign({blockQuote:!0,commentString:N$.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}i(F$,"createStringifyContext");function G$(e,t){if(t.tag){let s=e.filter(o=>o.tag===t.tag);if(s.length>
0)return s.find(o=>o.format===t.format)??s[0]}let r,n;if(br.isScalar(t)){n=t.value;let s=e.filter(o=>o.identify?.(n));if(s.length>1){let o=s.filter(a=>a.test);o.
length>0&&(s=o)}r=s.find(o=>o.format===t.format)??s.find(o=>!o.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}i(G$,"getTagObject");function z$(e,t,{anchors:r,doc:n}){if(!n.directives)
return"";let s=[],o=(br.isScalar(e)||br.isCollection(e))&&e.anchor;o&&L$.anchorIsValid(o)&&(r.add(o),s.push(`&${o}`));let a=e.tag??(t.default?null:t.tag);return a&&
s.push(n.directives.tagString(a)),s.join(" ")}i(z$,"stringifyProps");function U$(e,t,r,n){if(br.isPair(e))return e.toString(t,r,n);if(br.isAlias(e)){if(t.doc.directives)
return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.
add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,o=br.isNode(e)?e:t.doc.createNode(e,{onTagObj:i(l=>s=l,"onTagObj")});s??(s=G$(t.doc.schema.tags,o));
let a=z$(o,s,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let c=typeof s.stringify=="function"?s.stringify(o,t,r,n):br.isScalar(o)?D$.stringifyString(
o,t,r,n):o.toString(t,r,n);return a?br.isScalar(o)||c[0]==="{"||c[0]==="["?`${a} ${c}`:`${a}
${t.indent}${c}`:c}i(U$,"stringify");cu.createStringifyContext=F$;cu.stringify=U$});var Ey=N(_y=>{"use strict";var Xt=ne(),by=Le(),wy=$s(),Cs=As();function M$({key:e,value:t},r,n,s){let{allNullValues:o,doc:a,indent:c,indentStep:l,options:{commentString:u,
indentSeq:p,simpleKeys:d}}=r,f=Xt.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Xt.isCollection(e)||
!Xt.isNode(e)&&typeof e=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!e||f&&t==null&&!r.inFlow||
Xt.isCollection(e)||(Xt.isScalar(e)?e.type===by.Scalar.BLOCK_FOLDED||e.type===by.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!m&&(d||!o),indent:c+l});let g=!1,h=!1,y=wy.stringify(e,r,()=>g=!0,()=>h=!0);if(!m&&!r.inFlow&&y.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(o||t==null)return g&&n&&n(),y===""?"?":m?`? ${y}`:y}else if(o&&!d||t==null&&
m)return y=`? ${y}`,f&&!g?y+=Cs.lineComment(y,r.indent,u(f)):h&&s&&s(),y;g&&(f=null),m?(f&&(y+=Cs.lineComment(y,r.indent,u(f))),y=`? ${y}
${c}:`):(y=`${y}:`,f&&(y+=Cs.lineComment(y,r.indent,u(f))));let _,w,E;Xt.isNode(t)?(_=!!t.spaceBefore,w=t.commentBefore,E=t.comment):(_=!1,w=null,E=null,t&&typeof t==
"object"&&(t=a.createNode(t))),r.implicitKey=!1,!m&&!f&&Xt.isScalar(t)&&(r.indentAtStart=y.length+1),h=!1,!p&&l.length>=2&&!r.inFlow&&!m&&Xt.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let T=!1,R=wy.stringify(t,r,()=>T=!0,()=>h=!0),v=" ";if(f||_||w){if(v=_?`
`:"",w){let I=u(w);v+=`
${Cs.indentComment(I,r.indent)}`}R===""&&!r.inFlow?v===`
`&&E&&(v=`

`):v+=`
${r.indent}`}else if(!m&&Xt.isCollection(t)){let I=R[0],k=R.indexOf(`
`),C=k!==-1,S=r.inFlow??t.flow??t.items.length===0;if(C||!S){let F=!1;if(C&&(I==="&"||I==="!")){let z=R.indexOf(" ");I==="&"&&z!==-1&&z<k&&R[z+1]==="!"&&(z=R.indexOf(
" ",z+1)),(z===-1||k<z)&&(F=!0)}F||(v=`
${r.indent}`)}}else(R===""||R[0]===`
`)&&(v="");return y+=v+R,r.inFlow?T&&n&&n():E&&!T?y+=Cs.lineComment(y,r.indent,u(E)):h&&s&&s(),y}i(M$,"stringifyPair");_y.stringifyPair=M$});var uu=N(lu=>{"use strict";var Ty=ye("process");function B$(e,...t){e==="debug"&&console.log(...t)}i(B$,"debug");function j$(e,t){(e==="debug"||e==="warn")&&(typeof Ty.
emitWarning=="function"?Ty.emitWarning(t):console.warn(t))}i(j$,"warn");lu.debug=B$;lu.warn=j$});var Fi=N(Di=>{"use strict";var Ni=ne(),vy=Le(),Ii="<<",Li={identify:i(e=>e===Ii||typeof e=="symbol"&&e.description===Ii,"identify"),default:"key",tag:"tag:yaml.\
org,2002:merge",test:/^<<$/,resolve:i(()=>Object.assign(new vy.Scalar(Symbol(Ii)),{addToJSMap:ky}),"resolve"),stringify:i(()=>Ii,"stringify")},q$=i((e,t)=>(Li.identify(
t)||Ni.isScalar(t)&&(!t.type||t.type===vy.Scalar.PLAIN)&&Li.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===Li.tag&&r.default),"isMergeKey");function ky(e,t,r){
let n=Sy(e,r);if(Ni.isSeq(n))for(let s of n.items)pu(e,t,s);else if(Array.isArray(n))for(let s of n)pu(e,t,s);else pu(e,t,n)}i(ky,"addMergeToJSMap");function pu(e,t,r){
let n=Sy(e,r);if(!Ni.isMap(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[o,a]of s)t instanceof Map?t.has(o)||
t.set(o,a):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}
i(pu,"mergeValue");function Sy(e,t){return e&&Ni.isAlias(t)?t.resolve(e.doc,e):t}i(Sy,"resolveAliasValue");Di.addMergeToJSMap=ky;Di.isMergeKey=q$;Di.merge=Li});var fu=N(Ry=>{"use strict";var Z$=uu(),xy=Fi(),H$=$s(),Ay=ne(),du=hr();function W$(e,t,{key:r,value:n}){if(Ay.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(xy.
isMergeKey(e,r))xy.addMergeToJSMap(e,t,n);else{let s=du.toJS(r,"",e);if(t instanceof Map)t.set(s,du.toJS(n,s,e));else if(t instanceof Set)t.add(s);else{let o=K$(
r,s,e),a=du.toJS(n,o,e);o in t?Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[o]=a}}return t}i(W$,"addPairToJSMap");function K$(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(Ay.isNode(e)&&r?.doc){let n=H$.createStringifyContext(r.doc,{});n.anchors=new Set;for(let o of r.
anchors.keys())n.anchors.add(o.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(
0,36)+'..."'),Z$.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use obj\
ect keys.`),r.mapKeyWarned=!0}return s}return JSON.stringify(t)}i(K$,"stringifyKey");Ry.addPairToJSMap=W$});var wr=N(mu=>{"use strict";var Oy=xs(),V$=Ey(),J$=fu(),Gi=ne();function Y$(e,t,r){let n=Oy.createNode(e,void 0,r),s=Oy.createNode(t,void 0,r);return new zi(n,s)}
i(Y$,"createPair");var zi=class e{static{i(this,"Pair")}constructor(t,r=null){Object.defineProperty(this,Gi.NODE_TYPE,{value:Gi.PAIR}),this.key=t,this.value=r}clone(t){
let{key:r,value:n}=this;return Gi.isNode(r)&&(r=r.clone(t)),Gi.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return J$.addPairToJSMap(
r,n,this)}toString(t,r,n){return t?.doc?V$.stringifyPair(this,t,r,n):JSON.stringify(this)}};mu.Pair=zi;mu.createPair=Y$});var hu=N($y=>{"use strict";var Br=ne(),Py=$s(),Ui=As();function X$(e,t,r){return(t.inFlow??e.flow?eC:Q$)(e,t,r)}i(X$,"stringifyCollection");function Q$({comment:e,
items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:o,onChompKeep:a,onComment:c}){let{indent:l,options:{commentString:u}}=r,p=Object.assign({},r,{indent:o,type:null}),
d=!1,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(Br.isNode(h))!d&&h.spaceBefore&&f.push(""),Mi(r,f,h.commentBefore,d),h.comment&&(y=h.comment);else if(Br.
isPair(h)){let w=Br.isNode(h.key)?h.key:null;w&&(!d&&w.spaceBefore&&f.push(""),Mi(r,f,w.commentBefore,d))}d=!1;let _=Py.stringify(h,p,()=>y=null,()=>d=!0);y&&(_+=
Ui.lineComment(_,o,u(y))),d&&y&&(d=!1),f.push(n+_)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let g=1;g<f.length;++g){let h=f[g];m+=h?`
${l}${h}`:`
`}}return e?(m+=`
`+Ui.indentComment(u(e),l),c&&c()):d&&a&&a(),m}i(Q$,"stringifyBlockCollection");function eC({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:o,flowCollectionPadding:a,
options:{commentString:c}}=t;n+=o;let l=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,p=0,d=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(Br.isNode(
h))h.spaceBefore&&d.push(""),Mi(t,d,h.commentBefore,!1),h.comment&&(y=h.comment);else if(Br.isPair(h)){let w=Br.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&d.push(
""),Mi(t,d,w.commentBefore,!1),w.comment&&(u=!0));let E=Br.isNode(h.value)?h.value:null;E?(E.comment&&(y=E.comment),E.commentBefore&&(u=!0)):h.value==null&&w?.comment&&
(y=w.comment)}y&&(u=!0);let _=Py.stringify(h,l,()=>y=null);u||(u=d.length>p||_.includes(`
`)),g<e.length-1?_+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=d.reduce((w,E)=>w+E.length+2,2)+(_.length+2)>t.options.lineWidth)),u&&(_+=",")),
y&&(_+=Ui.lineComment(_,n,c(y))),d.push(_),p=d.length}let{start:f,end:m}=r;if(d.length===0)return f+m;if(!u){let g=d.reduce((h,y)=>h+y.length+2,2);u=t.options.lineWidth>
0&&g>t.options.lineWidth}if(u){let g=f;for(let h of d)g+=h?`
${o}${s}${h}`:`
`;return`${g}
${s}${m}`}else return`${f}${a}${d.join(" ")}${a}${m}`}i(eC,"stringifyFlowCollection");function Mi({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(
/^\n+/,"")),n){let o=Ui.indentComment(t(n),e);r.push(o.trimStart())}}i(Mi,"addCommentBefore");$y.stringifyCollection=X$});var Er=N(yu=>{"use strict";var tC=hu(),rC=fu(),nC=Ai(),_r=ne(),Bi=wr(),sC=Le();function Is(e,t){let r=_r.isScalar(t)?t.value:t;for(let n of e)if(_r.isPair(n)&&(n.
key===t||n.key===r||_r.isScalar(n.key)&&n.key.value===r))return n}i(Is,"findPair");var gu=class extends nC.Collection{static{i(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(_r.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,replacer:o}=n,a=new this(t),c=i((l,u)=>{if(typeof o==
"function")u=o.call(r,l,u);else if(Array.isArray(o)&&!o.includes(l))return;(u!==void 0||s)&&a.items.push(Bi.createPair(l,u,n))},"add");if(r instanceof Map)for(let[
l,u]of r)c(l,u);else if(r&&typeof r=="object")for(let l of Object.keys(r))c(l,r[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,r){
let n;_r.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new Bi.Pair(t,t?.value):n=new Bi.Pair(t.key,t.value);let s=Is(this.items,n.key),o=this.schema?.sortMapEntries;
if(s){if(!r)throw new Error(`Key ${n.key} already set`);_r.isScalar(s.value)&&sC.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(o){let a=this.
items.findIndex(c=>o(n,c)<0);a===-1?this.items.push(n):this.items.splice(a,0,n)}else this.items.push(n)}delete(t){let r=Is(this.items,t);return r?this.items.splice(
this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Is(this.items,t)?.value;return(!r&&_r.isScalar(s)?s.value:s)??void 0}has(t){return!!Is(this.items,t)}set(t,r){
this.add(new Bi.Pair(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let o of this.items)rC.addPairToJSMap(r,s,o);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!_r.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),tC.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};yu.YAMLMap=gu;yu.findPair=Is});var An=N(Iy=>{"use strict";var oC=ne(),Cy=Er(),iC={collection:"map",default:!0,nodeClass:Cy.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return oC.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:i((e,t,r)=>Cy.YAMLMap.from(e,t,r),"createNode")};Iy.map=iC});var Tr=N(Ly=>{"use strict";var aC=xs(),cC=hu(),lC=Ai(),qi=ne(),uC=Le(),pC=hr(),bu=class extends lC.Collection{static{i(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(t){super(qi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=ji(t);return typeof r!="number"?!1:this.items.splice(
r,1).length>0}get(t,r){let n=ji(t);if(typeof n!="number")return;let s=this.items[n];return!r&&qi.isScalar(s)?s.value:s}has(t){let r=ji(t);return typeof r=="numb\
er"&&r<this.items.length}set(t,r){let n=ji(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[n];qi.isScalar(s)&&uC.
isScalarValue(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let o of this.items)n.push(pC.toJS(o,String(s++),r));return n}toString(t,r,n){
return t?cC.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&Symbol.iterator in Object(r)){let a=0;for(let c of r){if(typeof s=="function"){let l=r instanceof
Set?c:String(a++);c=s.call(r,l,c)}o.items.push(aC.createNode(c,void 0,n))}}return o}};function ji(e){let t=qi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&
(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}i(ji,"asItemIndex");Ly.YAMLSeq=bu});var Rn=N(Dy=>{"use strict";var dC=ne(),Ny=Tr(),fC={collection:"seq",default:!0,nodeClass:Ny.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return dC.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:i((e,t,r)=>Ny.YAMLSeq.from(e,t,r),"createNode")};Dy.seq=fC});var Ls=N(Fy=>{"use strict";var mC=Ps(),hC={identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify(e,t,r,n){
return t=Object.assign({actualString:!0},t),mC.stringifyString(e,t,r,n)}};Fy.string=hC});var Zi=N(Uy=>{"use strict";var Gy=Le(),zy={identify:i(e=>e==null,"identify"),createNode:i(()=>new Gy.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:i(()=>new Gy.Scalar(null),"resolve"),stringify:i(({source:e},t)=>typeof e=="string"&&zy.test.test(e)?e:t.options.nullStr,
"stringify")};Uy.nullTag=zy});var wu=N(By=>{"use strict";var gC=Le(),My={identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:i(e=>new gC.Scalar(e[0]==="t"||e[0]==="T"),"resolve"),stringify({source:e,value:t},r){if(e&&My.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}
return t?r.options.trueStr:r.options.falseStr}};By.boolTag=My});var On=N(jy=>{"use strict";function yC({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let o=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let c=t-(o.length-a-1);for(;c-- >0;)o+="0"}return o}i(yC,"stringifyNumber");jy.stringifyNumber=
yC});var Eu=N(Hi=>{"use strict";var bC=Le(),_u=On(),wC={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:_u.stringifyNumber},_C={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:i(
e=>parseFloat(e),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():_u.stringifyNumber(e)}},EC={identify:i(e=>typeof e=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new bC.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==
-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:_u.stringifyNumber};Hi.float=EC;Hi.floatExp=_C;Hi.floatNaN=wC});var vu=N(Ki=>{"use strict";var qy=On(),Wi=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify"),Tu=i((e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(
t),r),"intResolve");function Zy(e,t,r){let{value:n}=e;return Wi(n)&&n>=0?r+n.toString(t):qy.stringifyNumber(e)}i(Zy,"intStringify");var TC={identify:i(e=>Wi(e)&&
e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:i((e,t,r)=>Tu(e,2,8,r),"resolve"),stringify:i(e=>Zy(e,8,"0o"),"st\
ringify")},vC={identify:Wi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:i((e,t,r)=>Tu(e,0,10,r),"resolve"),stringify:qy.stringifyNumber},
kC={identify:i(e=>Wi(e)&&e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:i((e,t,r)=>Tu(e,2,16,r),"resolve"),
stringify:i(e=>Zy(e,16,"0x"),"stringify")};Ki.int=vC;Ki.intHex=kC;Ki.intOct=TC});var Wy=N(Hy=>{"use strict";var SC=An(),xC=Zi(),AC=Rn(),RC=Ls(),OC=wu(),ku=Eu(),Su=vu(),PC=[SC.map,AC.seq,RC.string,xC.nullTag,OC.boolTag,Su.intOct,Su.int,Su.intHex,
ku.floatNaN,ku.floatExp,ku.float];Hy.schema=PC});var Jy=N(Vy=>{"use strict";var $C=Le(),CC=An(),IC=Rn();function Ky(e){return typeof e=="bigint"||Number.isInteger(e)}i(Ky,"intIdentify");var Vi=i(({value:e})=>JSON.
stringify(e),"stringifyJSON"),LC=[{identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify:Vi},{
identify:i(e=>e==null,"identify"),createNode:i(()=>new $C.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:i(()=>null,"r\
esolve"),stringify:Vi},{identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i(e=>e==="true","res\
olve"),stringify:Vi},{identify:Ky,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:i((e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),
"resolve"),stringify:i(({value:e})=>Ky(e)?e.toString():JSON.stringify(e),"stringify")},{identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:i(e=>parseFloat(e),"resolve"),stringify:Vi}],NC={default:!0,tag:"",test:/^/,
resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},DC=[CC.map,IC.seq].concat(LC,NC);Vy.schema=DC});var Au=N(Yy=>{"use strict";var Ns=ye("buffer"),xu=Le(),FC=Ps(),GC={identify:i(e=>e instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Ns.Buffer=="function")return Ns.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<
r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:r},n,s,o){if(!r)return"";let a=r,c;if(typeof Ns.Buffer=="function")c=a instanceof Ns.Buffer?a.toString("base64"):Ns.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let u=0;u<a.length;++u)l+=String.fromCharCode(a[u]);c=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=xu.Scalar.BLOCK_LITERAL),t!==xu.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(c.length/l),p=new Array(u);for(let d=0,f=0;d<u;++d,f+=l)p[d]=c.substr(f,l);c=p.join(t===xu.Scalar.
BLOCK_LITERAL?`
`:" ")}return FC.stringifyString({comment:e,type:t,value:c},n,s,o)}};Yy.binary=GC});var Xi=N(Yi=>{"use strict";var Ji=ne(),Ru=wr(),zC=Le(),UC=Tr();function Xy(e,t){if(Ji.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!Ji.isPair(
n)){if(Ji.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let s=n.items[0]||new Ru.Pair(new zC.Scalar(null));if(n.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let o=s.value??s.key;o.comment=o.comment?`${n.comment}
${o.comment}`:n.comment}n=s}e.items[r]=Ji.isPair(n)?n:new Ru.Pair(n)}}else t("Expected a sequence for this tag");return e}i(Xy,"resolvePairs");function Qy(e,t,r){
let{replacer:n}=r,s=new UC.YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof n=="function"&&(a=n.call(
t,String(o++),a));let c,l;if(Array.isArray(a))if(a.length===2)c=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof
Object){let u=Object.keys(a);if(u.length===1)c=u[0],l=a[c];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else c=a;s.items.push(Ru.
createPair(c,l,r))}return s}i(Qy,"createPairs");var MC={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Xy,createNode:Qy};Yi.createPairs=Qy;Yi.
pairs=MC;Yi.resolvePairs=Xy});var $u=N(Pu=>{"use strict";var eb=ne(),Ou=hr(),Ds=Er(),BC=Tr(),tb=Xi(),jr=class e extends BC.YAMLSeq{static{i(this,"YAMLOMap")}constructor(){super(),this.add=Ds.
YAMLMap.prototype.add.bind(this),this.delete=Ds.YAMLMap.prototype.delete.bind(this),this.get=Ds.YAMLMap.prototype.get.bind(this),this.has=Ds.YAMLMap.prototype.has.
bind(this),this.set=Ds.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.
items){let o,a;if(eb.isPair(s)?(o=Ou.toJS(s.key,"",r),a=Ou.toJS(s.value,o,r)):o=Ou.toJS(s,"",r),n.has(o))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(o,a)}return n}static from(t,r,n){let s=tb.createPairs(t,r,n),o=new this;return o.items=s.items,o}};jr.tag="tag:yaml.org,2002:omap";var jC={collection:"\
seq",identify:i(e=>e instanceof Map,"identify"),nodeClass:jr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=tb.resolvePairs(e,t),n=[];for(let{key:s}of r.
items)eb.isScalar(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new jr,r)},createNode:i(
(e,t,r)=>jr.from(e,t,r),"createNode")};Pu.YAMLOMap=jr;Pu.omap=jC});var ib=N(Cu=>{"use strict";var rb=Le();function nb({value:e,source:t},r){return t&&(e?sb:ob).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}i(nb,"boolStr\
ingify");var sb={identify:i(e=>e===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:i(()=>new rb.
Scalar(!0),"resolve"),stringify:nb},ob={identify:i(e=>e===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:i(()=>new rb.Scalar(!1),"resolve"),stringify:nb};Cu.falseTag=ob;Cu.trueTag=sb});var ab=N(Qi=>{"use strict";var qC=Le(),Iu=On(),ZC={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Iu.stringifyNumber},HC={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:i(e=>parseFloat(
e.replace(/_/g,"")),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Iu.stringifyNumber(e)}},WC={identify:i(e=>typeof e=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new qC.Scalar(parseFloat(e.replace(/_/g,""))),
r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Iu.stringifyNumber};
Qi.float=WC;Qi.floatExp=HC;Qi.floatNaN=ZC});var lb=N(Gs=>{"use strict";var cb=On(),Fs=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify");function ea(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||
s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return s===
"-"?BigInt(-1)*a:a}let o=parseInt(e,r);return s==="-"?-1*o:o}i(ea,"intResolve");function Lu(e,t,r){let{value:n}=e;if(Fs(n)){let s=n.toString(t);return n<0?"-"+r+
s.substr(1):r+s}return cb.stringifyNumber(e)}i(Lu,"intStringify");var KC={identify:Fs,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:i((e,t,r)=>ea(e,2,2,r),"resolve"),stringify:i(e=>Lu(e,2,"0b"),"stringify")},VC={identify:Fs,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:i((e,t,r)=>ea(e,1,8,r),"resolve"),stringify:i(e=>Lu(e,8,"0"),"stringify")},JC={identify:Fs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:i((e,t,r)=>ea(e,0,10,r),"resolve"),stringify:cb.stringifyNumber},YC={identify:Fs,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:i((e,t,r)=>ea(e,2,16,r),"resolve"),stringify:i(e=>Lu(e,16,"0x"),"stringify")};Gs.int=JC;Gs.intBin=KC;Gs.intHex=YC;Gs.intOct=VC});var Du=N(Nu=>{"use strict";var na=ne(),ta=wr(),ra=Er(),qr=class e extends ra.YAMLMap{static{i(this,"YAMLSet")}constructor(t){super(t),this.tag=e.tag}add(t){let r;
na.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new ta.Pair(t.key,null):r=new ta.Pair(t,null),ra.findPair(this.items,r.key)||this.
items.push(r)}get(t,r){let n=ra.findPair(this.items,t);return!r&&na.isPair(n)?na.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ra.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&
r&&this.items.push(new ta.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&
Symbol.iterator in Object(r))for(let a of r)typeof s=="function"&&(a=s.call(r,a,a)),o.items.push(ta.createPair(a,null,n));return o}};qr.tag="tag:yaml.org,2002:s\
et";var XC={collection:"map",identify:i(e=>e instanceof Set,"identify"),nodeClass:qr,default:!1,tag:"tag:yaml.org,2002:set",createNode:i((e,t,r)=>qr.from(e,t,r),
"createNode"),resolve(e,t){if(na.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new qr,e);t("Set items must all have null values")}else t("Expected a \
mapping for this tag");return e}};Nu.YAMLSet=qr;Nu.set=XC});var Gu=N(sa=>{"use strict";var QC=On();function Fu(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=i(a=>t?BigInt(a):Number(a),"num"),o=n.replace(/_/g,"").
split(":").reduce((a,c)=>a*s(60)+s(c),s(0));return r==="-"?s(-1)*o:o}i(Fu,"parseSexagesimal");function ub(e){let{value:t}=e,r=i(a=>a,"num");if(typeof t=="bigint")
r=i(a=>BigInt(a),"num");else if(isNaN(t)||!isFinite(t))return QC.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let s=r(60),o=[t%s];return t<60?o.unshift(0):
(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),n+o.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}i(ub,"stringifySexages\
imal");var eI={identify:i(e=>typeof e=="bigint"||Number.isInteger(e),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:i((e,t,{intAsBigInt:r})=>Fu(e,r),"resolve"),stringify:ub},tI={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:i(e=>Fu(e,!1),"resolve"),stringify:ub},pb={identify:i(e=>e instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(pb.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,
s,o,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,s,o||0,a||0,c||0,l),p=t[8];if(p&&p!=="Z"){let d=Fu(p,!1);Math.abs(d)<30&&(d*=60),
u-=6e4*d}return new Date(u)},stringify:i(({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};sa.floatTime=tI;sa.intTime=eI;sa.timestamp=
pb});var mb=N(fb=>{"use strict";var rI=An(),nI=Zi(),sI=Rn(),oI=Ls(),iI=Au(),db=ib(),zu=ab(),oa=lb(),aI=Fi(),cI=$u(),lI=Xi(),uI=Du(),Uu=Gu(),pI=[rI.map,sI.seq,oI.string,
nI.nullTag,db.trueTag,db.falseTag,oa.intBin,oa.intOct,oa.int,oa.intHex,zu.floatNaN,zu.floatExp,zu.float,iI.binary,aI.merge,cI.omap,lI.pairs,uI.set,Uu.intTime,Uu.
floatTime,Uu.timestamp];fb.schema=pI});var kb=N(ju=>{"use strict";var bb=An(),dI=Zi(),wb=Rn(),fI=Ls(),mI=wu(),Mu=Eu(),Bu=vu(),hI=Wy(),gI=Jy(),_b=Au(),zs=Fi(),Eb=$u(),Tb=Xi(),hb=mb(),vb=Du(),ia=Gu(),gb=new Map(
[["core",hI.schema],["failsafe",[bb.map,wb.seq,fI.string]],["json",gI.schema],["yaml11",hb.schema],["yaml-1.1",hb.schema]]),yb={binary:_b.binary,bool:mI.boolTag,
float:Mu.float,floatExp:Mu.floatExp,floatNaN:Mu.floatNaN,floatTime:ia.floatTime,int:Bu.int,intHex:Bu.intHex,intOct:Bu.intOct,intTime:ia.intTime,map:bb.map,merge:zs.
merge,null:dI.nullTag,omap:Eb.omap,pairs:Tb.pairs,seq:wb.seq,set:vb.set,timestamp:ia.timestamp},yI={"tag:yaml.org,2002:binary":_b.binary,"tag:yaml.org,2002:merg\
e":zs.merge,"tag:yaml.org,2002:omap":Eb.omap,"tag:yaml.org,2002:pairs":Tb.pairs,"tag:yaml.org,2002:set":vb.set,"tag:yaml.org,2002:timestamp":ia.timestamp};function bI(e,t,r){
let n=gb.get(t);if(n&&!e)return r&&!n.includes(zs.merge)?n.concat(zs.merge):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(gb.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)
s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(zs.merge)),s.reduce((o,a)=>{let c=typeof a=="string"?yb[a]:a;if(!c){let l=JSON.stringify(
a),u=Object.keys(yb).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${u}`)}return o.includes(c)||o.push(c),o},[])}i(bI,
"getTags");ju.coreKnownTags=yI;ju.getTags=bI});var Hu=N(Sb=>{"use strict";var qu=ne(),wI=An(),_I=Rn(),EI=Ls(),aa=kb(),TI=i((e,t)=>e.key<t.key?-1:e.key>t.key?1:0,"sortMapEntriesByKey"),Zu=class e{static{i(this,
"Schema")}constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:o,sortMapEntries:a,toStringDefaults:c}){this.compat=Array.isArray(t)?aa.getTags(t,
"compat"):t?aa.getTags(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?aa.coreKnownTags:{},this.tags=aa.getTags(r,this.name,n),this.toStringOptions=
c??null,Object.defineProperty(this,qu.MAP,{value:wI.map}),Object.defineProperty(this,qu.SCALAR,{value:EI.string}),Object.defineProperty(this,qu.SEQ,{value:_I.seq}),
this.sortMapEntries=typeof a=="function"?a:a===!0?TI:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.
slice(),t}};Sb.Schema=Zu});var Ab=N(xb=>{"use strict";var vI=ne(),Wu=$s(),Us=As();function kI(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(
e);l?(r.push(l),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let s=Wu.createStringifyContext(e,t),{commentString:o}=s.options;if(e.commentBefore){r.length!==
1&&r.unshift("");let l=o(e.commentBefore);r.unshift(Us.indentComment(l,""))}let a=!1,c=null;if(e.contents){if(vI.isNode(e.contents)){if(e.contents.spaceBefore&&
n&&r.push(""),e.contents.commentBefore){let p=o(e.contents.commentBefore);r.push(Us.indentComment(p,""))}s.forceBlockIndent=!!e.comment,c=e.contents.comment}let l=c?
void 0:()=>a=!0,u=Wu.stringify(e.contents,s,()=>c=null,l);c&&(u+=Us.lineComment(u,"",o(c))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:
r.push(u)}else r.push(Wu.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let l=o(e.comment);l.includes(`
`)?(r.push("..."),r.push(Us.indentComment(l,""))):r.push(`... ${l}`)}else r.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||c)&&r[r.length-
1]!==""&&r.push(""),r.push(Us.indentComment(o(l),"")))}return r.join(`
`)+`
`}i(kI,"stringifyDocument");xb.stringifyDocument=kI});var Ms=N(Rb=>{"use strict";var SI=Ss(),Pn=Ai(),St=ne(),xI=wr(),AI=hr(),RI=Hu(),OI=Ab(),Ku=vi(),PI=Xl(),$I=xs(),Vu=Yl(),Ju=class e{static{i(this,"Document")}constructor(t,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,St.NODE_TYPE,{value:St.DOC});let s=null;typeof r=="function"||
Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=o;let{version:a}=o;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.
directives.yaml.version)):this.directives=new Vu.Directives({version:a}),this.setSchema(a,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){let t=Object.
create(e.prototype,{[St.NODE_TYPE]:{value:St.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=St.isNode(
this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){$n(this.contents)&&this.contents.add(t)}addIn(t,r){
$n(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Ku.anchorNames(this);t.anchor=!r||n.has(r)?Ku.findNewAnchor(r||"a",n):r}return new SI.
Alias(t.anchor)}createNode(t,r,n){let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let y=i(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),_=r.filter(y).map(String);_.length>0&&(r=r.concat(_)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:a,
flow:c,keepUndefined:l,onTagObj:u,tag:p}=n??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Ku.createNodeAnchors(this,a||"a"),g={aliasDuplicateObjects:o??!0,keepUndefined:l??
!1,onAnchor:d,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:m},h=$I.createNode(t,p,g);return c&&St.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,r,n={}){
let s=this.createNode(t,null,n),o=this.createNode(r,null,n);return new xI.Pair(s,o)}delete(t){return $n(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Pn.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):$n(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return St.isCollection(this.contents)?this.
contents.get(t,r):void 0}getIn(t,r){return Pn.isEmptyPath(t)?!r&&St.isScalar(this.contents)?this.contents.value:this.contents:St.isCollection(this.contents)?this.
contents.getIn(t,r):void 0}has(t){return St.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Pn.isEmptyPath(t)?this.contents!==void 0:St.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Pn.collectionFromPath(this.schema,[t],r):$n(this.contents)&&this.contents.set(
t,r)}setIn(t,r){Pn.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=Pn.collectionFromPath(this.schema,Array.from(t),r):$n(this.contents)&&this.contents.
setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Vu.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Vu.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=
new RI.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,
maxAliasCount:s,onAnchor:o,reviver:a}={}){let c={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},l=AI.toJS(
this.contents,r??"",c);if(typeof o=="function")for(let{count:u,res:p}of c.anchors.values())o(p,u);return typeof a=="function"?PI.applyReviver(a,{"":l},"",l):l}toJSON(t,r){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return OI.stringifyDocument(this,t)}};function $n(e){if(St.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
i($n,"assertCollection");Rb.Document=Ju});var qs=N(js=>{"use strict";var Bs=class extends Error{static{i(this,"YAMLError")}constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},
Yu=class extends Bs{static{i(this,"YAMLParseError")}constructor(t,r,n){super("YAMLParseError",t,r,n)}},Xu=class extends Bs{static{i(this,"YAMLWarning")}constructor(t,r,n){
super("YAMLWarning",t,r,n)}},CI=i((e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(c=>t.linePos(c));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}\
, column ${s}`;let o=s-1,a=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(o>=60&&a.length>80){let c=Math.min(o-39,a.length-79);a="…"+
a.substring(c),o-=c-1}if(a.length>80&&(a=a.substring(0,79)+"…"),n>1&&/^ *$/.test(a.substring(0,o))){let c=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);c.length>
80&&(c=c.substring(0,79)+`…
`),a=c+a}if(/[^ ]/.test(a)){let c=1,l=r.linePos[1];l?.line===n&&l.col>s&&(c=Math.max(1,Math.min(l.col-s,80-o)));let u=" ".repeat(o)+"^".repeat(c);r.message+=`:

${a}
${u}
`}},"prettifyError");js.YAMLError=Bs;js.YAMLParseError=Yu;js.YAMLWarning=Xu;js.prettifyError=CI});var Zs=N(Ob=>{"use strict";function II(e,{flow:t,indicator:r,next:n,offset:s,onError:o,parentIndent:a,startOnNewline:c}){let l=!1,u=c,p=c,d="",f="",m=!1,g=!1,h=null,
y=null,_=null,w=null,E=null,T=null,R=null;for(let k of e)switch(g&&(k.type!=="space"&&k.type!=="newline"&&k.type!=="comma"&&o(k.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),h&&(u&&k.type!=="comment"&&k.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),k.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&k.source.includes("	")&&(h=k),p=!0;break;case"comment":{p||o(k,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=k.source.substring(1)||" ";d?d+=f+C:d=C,f="",u=!1;break}case"newlin\
e":u?d?d+=k.source:(!T||r!=="seq-item-ind")&&(l=!0):f+=k.source,u=!0,m=!0,(y||_)&&(w=k),p=!0;break;case"anchor":y&&o(k,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),k.source.endsWith(":")&&o(k.offset+k.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=k,R??(R=k.offset),u=!1,p=!1,g=!0;break;case"\
tag":{_&&o(k,"MULTIPLE_TAGS","A node can have at most one tag"),_=k,R??(R=k.offset),u=!1,p=!1,g=!0;break}case r:(y||_)&&o(k,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${k.source} indicator`),T&&o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.source} in ${t??"collection"}`),T=k,u=r==="seq-item-ind"||r==="explicit-key-i\
nd",p=!1;break;case"comma":if(t){E&&o(k,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=k,u=!1,p=!1;break}default:o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.type} toke\
n`),u=!1,p=!1}let v=e[e.length-1],I=v?v.offset+v.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=a||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:T,spaceBefore:l,comment:d,hasNewline:m,anchor:y,tag:_,newlineAfterProp:w,end:I,
start:R??I}}i(II,"resolveProps");Ob.resolveProps=II});var ca=N(Pb=>{"use strict";function Qu(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Qu(t.key)||Qu(t.value))return!0}return!1;default:return!0}}i(Qu,"containsNewline");
Pb.containsNewline=Qu});var ep=N($b=>{"use strict";var LI=ca();function NI(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&LI.containsNewline(
t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}i(NI,"flowIndentCheck");$b.flowIndentCheck=NI});var tp=N(Ib=>{"use strict";var Cb=ne();function DI(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(o,a)=>o===a||Cb.isScalar(
o)&&Cb.isScalar(a)&&o.value===a.value;return t.some(o=>s(o.key,r))}i(DI,"mapIncludes");Ib.mapIncludes=DI});var zb=N(Gb=>{"use strict";var Lb=wr(),FI=Er(),Nb=Zs(),GI=ca(),Db=ep(),zI=tp(),Fb="All mapping items must start at the same column";function UI({composeNode:e,composeEmptyNode:t},r,n,s,o){
let a=o?.nodeClass??FI.YAMLMap,c=new a(r.schema);r.atRoot&&(r.atRoot=!1);let l=n.offset,u=null;for(let p of n.items){let{start:d,key:f,sep:m,value:g}=p,h=Nb.resolveProps(
d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0}),y=!h.found;if(y){if(f&&(f.type==="block-seq"?s(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&s(l,"BAD_INDENT",Fb)),!h.anchor&&!h.tag&&!m){
u=h.end,h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment);continue}(h.newlineAfterProp||GI.containsNewline(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==n.indent&&s(l,"BAD_INDENT",Fb);r.atKey=!0;let _=h.end,w=f?e(r,f,h,s):t(r,_,d,null,h,s);r.schema.compat&&Db.flowIndentCheck(
n.indent,f,s),r.atKey=!1,zI.mapIncludes(r,c.items,w)&&s(_,"DUPLICATE_KEY","Map keys must be unique");let E=Nb.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=E.end,E.found){y&&(g?.type==="block-map"&&!E.hasNewline&&s(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&h.start<E.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let T=g?e(r,g,E,s):t(r,l,m,null,E,s);r.schema.compat&&Db.flowIndentCheck(
n.indent,g,s),l=T.range[2];let R=new Lb.Pair(w,T);r.options.keepSourceTokens&&(R.srcToken=p),c.items.push(R)}else{y&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),E.comment&&(w.comment?w.comment+=`
`+E.comment:w.comment=E.comment);let T=new Lb.Pair(w);r.options.keepSourceTokens&&(T.srcToken=p),c.items.push(T)}}return u&&u<l&&s(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),c.range=[n.offset,l,u??l],c}i(UI,"resolveBlockMap");Gb.resolveBlockMap=UI});var Mb=N(Ub=>{"use strict";var MI=Tr(),BI=Zs(),jI=ep();function qI({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=o?.nodeClass??MI.YAMLSeq,c=new a(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let l=n.offset,u=null;for(let{start:p,value:d}of n.items){let f=BI.resolveProps(p,{indicator:"seq-item-ind",next:d,
offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(c.comment=f.comment);continue}let m=d?e(r,d,f,s):
t(r,f.end,p,null,f,s);r.schema.compat&&jI.flowIndentCheck(n.indent,d,s),l=m.range[2],c.items.push(m)}return c.range=[n.offset,l,u??l],c}i(qI,"resolveBlockSeq");
Ub.resolveBlockSeq=qI});var Cn=N(Bb=>{"use strict";function ZI(e,t,r,n){let s="";if(e){let o=!1,a="";for(let c of e){let{source:l,type:u}=c;switch(u){case"space":o=!0;break;case"commen\
t":{r&&!o&&n(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=l.substring(1)||" ";s?s+=a+p:s=p,a="";break}case"n\
ewline":s&&(a+=l),o=!0;break;default:n(c,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=l.length}}return{comment:s,offset:t}}i(ZI,"resolveEnd");Bb.resolveEnd=
ZI});var Hb=N(Zb=>{"use strict";var HI=ne(),WI=wr(),jb=Er(),KI=Tr(),VI=Cn(),qb=Zs(),JI=ca(),YI=tp(),rp="Block collections are not allowed within flow collections",np=i(
e=>e&&(e.type==="block-map"||e.type==="block-seq"),"isBlock");function XI({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=n.start.source==="{",c=a?"flow map":
"flow sequence",l=o?.nodeClass??(a?jb.YAMLMap:KI.YAMLSeq),u=new l(r.schema);u.flow=!0;let p=r.atRoot;p&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=n.offset+n.start.
source.length;for(let y=0;y<n.items.length;++y){let _=n.items[y],{start:w,key:E,sep:T,value:R}=_,v=qb.resolveProps(w,{flow:c,indicator:"explicit-key-ind",next:E??
T?.[0],offset:d,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!T&&!R){y===0&&v.comma?s(v.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${c}`):y<n.items.length-1&&s(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${c}`),v.comment&&(u.comment?u.comment+=`
`+v.comment:u.comment=v.comment),d=v.end;continue}!a&&r.options.strict&&JI.containsNewline(E)&&s(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)v.comma&&s(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${c}`);else if(v.comma||s(v.start,"MISSING_CHAR",`Missing , betw\
een ${c} items`),v.comment){let I="";e:for(let k of w)switch(k.type){case"comma":case"space":break;case"comment":I=k.source.substring(1);break e;default:break e}
if(I){let k=u.items[u.items.length-1];HI.isPair(k)&&(k=k.value??k.key),k.comment?k.comment+=`
`+I:k.comment=I,v.comment=v.comment.substring(I.length+1)}}if(!a&&!T&&!v.found){let I=R?e(r,R,v,s):t(r,v.end,T,null,v,s);u.items.push(I),d=I.range[2],np(R)&&s(I.
range,"BLOCK_IN_FLOW",rp)}else{r.atKey=!0;let I=v.end,k=E?e(r,E,v,s):t(r,I,w,null,v,s);np(E)&&s(k.range,"BLOCK_IN_FLOW",rp),r.atKey=!1;let C=qb.resolveProps(T??
[],{flow:c,indicator:"map-value-ind",next:R,offset:k.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!a&&!v.found&&r.options.strict){
if(T)for(let z of T){if(z===C.found)break;if(z.type==="newline"){s(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}v.start<C.found.offset-1024&&s(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
R&&("source"in R&&R.source?.[0]===":"?s(R,"MISSING_CHAR",`Missing space after : in ${c}`):s(C.start,"MISSING_CHAR",`Missing , or : between ${c} items`));let S=R?
e(r,R,C,s):C.found?t(r,C.end,T,null,C,s):null;S?np(R)&&s(S.range,"BLOCK_IN_FLOW",rp):C.comment&&(k.comment?k.comment+=`
`+C.comment:k.comment=C.comment);let F=new WI.Pair(k,S);if(r.options.keepSourceTokens&&(F.srcToken=_),a){let z=u;YI.mapIncludes(r,z.items,k)&&s(I,"DUPLICATE_KEY",
"Map keys must be unique"),z.items.push(F)}else{let z=new jb.YAMLMap(r.schema);z.flow=!0,z.items.push(F);let V=(S??k).range;z.range=[k.range[0],V[1],V[2]],u.items.
push(z)}d=S?S.range[2]:C.end}}let f=a?"}":"]",[m,...g]=n.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let y=c[0].toUpperCase()+c.substring(1),_=p?`${y}\
 must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;s(d,p?"MISSING_CHAR":"BAD_INDENT",_),m&&m.source.length!==1&&
g.unshift(m)}if(g.length>0){let y=VI.resolveEnd(g,h,r.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[n.offset,h,y.offset]}else u.range=[n.offset,h,h];return u}i(XI,"resolveFlowCollection");Zb.resolveFlowCollection=XI});var Kb=N(Wb=>{"use strict";var QI=ne(),e1=Le(),t1=Er(),r1=Tr(),n1=zb(),s1=Mb(),o1=Hb();function sp(e,t,r,n,s,o){let a=r.type==="block-map"?n1.resolveBlockMap(e,
t,r,n,o):r.type==="block-seq"?s1.resolveBlockSeq(e,t,r,n,o):o1.resolveFlowCollection(e,t,r,n,o),c=a.constructor;return s==="!"||s===c.tagName?(a.tag=c.tagName,a):
(s&&(a.tag=s),a)}i(sp,"resolveCollection");function i1(e,t,r,n,s){let o=n.tag,a=o?t.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(r.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=n,g=f&&o?f.offset>o.offset?f:o:f??o;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let c=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!a||a==="!"||a===t1.YAMLMap.tagName&&c==="map"||
a===r1.YAMLSeq.tagName&&c==="seq")return sp(e,t,r,s,a);let l=t.schema.tags.find(f=>f.tag===a&&f.collection===c);if(!l){let f=t.schema.knownTags[a];if(f?.collection===
c)t.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${c} collection, but expects ${f.collection??
"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),sp(e,t,r,s,a)}let u=sp(e,t,r,s,a,l),p=l.resolve?.(u,f=>s(o,"TAG_RESOLVE_FAILED",f),t.options)??
u,d=QI.isNode(p)?p:new e1.Scalar(p);return d.range=u.range,d.tag=a,l?.format&&(d.format=l.format),d}i(i1,"composeCollection");Wb.composeCollection=i1});var ip=N(Vb=>{"use strict";var op=Le();function a1(e,t,r){let n=t.offset,s=c1(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let o=s.
mode===">"?op.Scalar.BLOCK_FOLDED:op.Scalar.BLOCK_LITERAL,a=t.source?l1(t.source):[],c=a.length;for(let h=a.length-1;h>=0;--h){let y=a[h][1];if(y===""||y==="\r")
c=h;else break}if(c===0){let h=s.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",y=n+s.length;return t.source&&(y+=t.source.length),{value:h,type:o,comment:s.comment,range:[n,y,y]}}let l=t.indent+s.indent,
u=t.offset+s.length,p=0;for(let h=0;h<c;++h){let[y,_]=a[h];if(_===""||_==="\r")s.indent===0&&y.length>l&&(l=y.length);else{y.length<l&&r(u+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(l=y.length),p=h,l===0&&!e.atRoot&&r(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=y.length+_.length+1}for(let h=a.length-1;h>=c;--h)a[h][0].length>l&&(c=h+1);let d="",f="",
m=!1;for(let h=0;h<p;++h)d+=a[h][0].slice(l)+`
`;for(let h=p;h<c;++h){let[y,_]=a[h];u+=y.length+_.length+1;let w=_[_.length-1]==="\r";if(w&&(_=_.slice(0,-1)),_&&y.length<l){let T=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(u-_.length-(w?2:1),"BAD_INDENT",T),y=""}o===op.Scalar.BLOCK_LITERAL?(d+=
f+y.slice(l)+_,f=`
`):y.length>l||_[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(l)+_,f=`
`,m=!0):_===""?f===`
`?d+=`
`:f=`
`:(d+=f+_,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let h=c;h<a.length;++h)d+=`
`+a[h][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=n+s.length+t.source.length;return{value:d,type:o,comment:s.comment,range:[n,g,g]}}i(a1,"resolveBlockScalar");function c1({offset:e,props:t},r,n){if(t[0].
type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],a=0,c="",l=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!c&&(m==="-"||m==="+"))c=m;else{let g=Number(m);!a&&g?a=g:l===-1&&(l=e+f)}}l!==-1&&n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let u=!1,p="",d=s.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comme\
nt":r&&!u&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,p=m.source.substring(1);break;case"er\
ror":n(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let h=m.
source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:o,indent:a,chomp:c,comment:p,length:d}}i(c1,"parseBlockScalarHeader");function l1(e){let t=e.split(/\n( *)/),
r=t[0],n=r.match(/^( *)/),o=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let a=1;a<t.length;a+=2)o.push([t[a],t[a+1]]);return o}i(l1,"splitLines");Vb.resolveBlockScalar=
a1});var cp=N(Yb=>{"use strict";var ap=Le(),u1=Cn();function p1(e,t,r){let{offset:n,type:s,source:o,end:a}=e,c,l,u=i((f,m,g)=>r(n+f,m,g),"_onError");switch(s){case"s\
calar":c=ap.Scalar.PLAIN,l=d1(o,u);break;case"single-quoted-scalar":c=ap.Scalar.QUOTE_SINGLE,l=f1(o,u);break;case"double-quoted-scalar":c=ap.Scalar.QUOTE_DOUBLE,
l=m1(o,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+o.length,n+o.length]}}
let p=n+o.length,d=u1.resolveEnd(a,p,t,r);return{value:l,type:c,comment:d.comment,range:[n,p,d.offset]}}i(p1,"resolveFlowScalar");function d1(e,t){let r="";switch(e[0]){case"\
	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar ind\
icator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Jb(e)}i(d1,"\
plainValue");function f1(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Jb(e.slice(1,-1)).replace(/''/g,"'")}
i(f1,"singleQuotedValue");function Jb(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(n,""),a=" ",c=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(s,"");u===""?a===`
`?o+=a:a=`
`:(o+=a+u,a=" "),c=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=c,r=l.exec(e),o+a+(r?.[1]??"")}i(Jb,"unfoldLines");function m1(e,t){let r="";for(let n=1;n<
e.length-1;++n){let s=e[n];if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:o,offset:a}=h1(e,n);r+=o,n=a}else if(s==="\\"){let o=e[++n],a=g1[o];if(a)r+=a;else if(o===`
`)for(o=e[n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="\r"&&e[n+1]===`
`)for(o=e[++n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="x"||o==="u"||o==="U"){let c=o==="x"?2:o==="u"?4:8;r+=y1(e,n+1,c,t),n+=c}else{let c=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),r+=c}}else if(s===" "||s==="	"){let o=n,a=e[n+1];for(;a===" "||a==="	";)a=e[++n+1];a!==`
`&&!(a==="\r"&&e[n+2]===`
`)&&(r+=n>o?e.slice(o,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}i(m1,"doubleQuotedValue");
function h1(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}i(h1,"foldNewline");var g1={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function y1(e,t,r,n){let s=e.substr(t,r),a=s.length===r&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(a)}catch{let c=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),c}}i(y1,
"parseCharCode");Yb.resolveFlowScalar=p1});var ew=N(Qb=>{"use strict";var Zr=ne(),Xb=Le(),b1=ip(),w1=cp();function _1(e,t,r,n){let{value:s,type:o,comment:a,range:c}=t.type==="block-scalar"?b1.resolveBlockScalar(
e,t,n):w1.resolveFlowScalar(t,e.options.strict,n),l=r?e.directives.tagName(r.source,d=>n(r,"TAG_RESOLVE_FAILED",d)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Zr.
SCALAR]:l?u=E1(e.schema,s,l,r,n):t.type==="scalar"?u=T1(e,s,t,n):u=e.schema[Zr.SCALAR];let p;try{let d=u.resolve(s,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);
p=Zr.isScalar(d)?d:new Xb.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(r??t,"TAG_RESOLVE_FAILED",f),p=new Xb.Scalar(s)}return p.range=c,p.source=
s,o&&(p.type=o),l&&(p.tag=l),u.format&&(p.format=u.format),a&&(p.comment=a),p}i(_1,"composeScalar");function E1(e,t,r,n,s){if(r==="!")return e[Zr.SCALAR];let o=[];
for(let c of e.tags)if(!c.collection&&c.tag===r)if(c.default&&c.test)o.push(c);else return c;for(let c of o)if(c.test?.test(t))return c;let a=e.knownTags[r];return a&&
!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Zr.SCALAR])}
i(E1,"findScalarTagByName");function T1({atKey:e,directives:t,schema:r},n,s,o){let a=r.tags.find(c=>(c.default===!0||e&&c.default==="key")&&c.test?.test(n))||r[Zr.
SCALAR];if(r.compat){let c=r.compat.find(l=>l.default&&l.test?.test(n))??r[Zr.SCALAR];if(a.tag!==c.tag){let l=t.tagString(a.tag),u=t.tagString(c.tag),p=`Value m\
ay be parsed as either ${l} or ${u}`;o(s,"TAG_RESOLVE_FAILED",p,!0)}}return a}i(T1,"findScalarTagByTest");Qb.composeScalar=_1});var rw=N(tw=>{"use strict";function v1(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}i(v1,"emptyScalarPosition");tw.emptyScalarPosition=v1});var ow=N(up=>{"use strict";var k1=Ss(),S1=ne(),x1=Kb(),nw=ew(),A1=Cn(),R1=rw(),O1={composeNode:sw,composeEmptyNode:lp};function sw(e,t,r,n){let s=e.atKey,{spaceBefore:o,
comment:a,anchor:c,tag:l}=r,u,p=!0;switch(t.type){case"alias":u=P1(e,t,n),(c||l)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=nw.composeScalar(e,t,l,n),c&&(u.anchor=c.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=x1.composeCollection(O1,e,t,r,n),c&&(u.anchor=c.source.substring(1))}catch(d){let f=d instanceof Error?d.message:
String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",d),p=!1}}return u??
(u=lp(e,t.offset,void 0,null,r,n)),c&&u.anchor===""&&n(c,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!S1.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?u.comment=a:u.commentBefore=a),e.options.keepSourceTokens&&p&&(u.srcToken=t),u}i(sw,"composeNode");function lp(e,t,r,n,{spaceBefore:s,comment:o,
anchor:a,tag:c,end:l},u){let p={type:"scalar",offset:R1.emptyScalarPosition(t,r,n),indent:-1,source:""},d=nw.composeScalar(e,p,c,u);return a&&(d.anchor=a.source.
substring(1),d.anchor===""&&u(a,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=l),d}i(lp,"composeEmptyNode");
function P1({options:e},{offset:t,source:r,end:n},s){let o=new k1.Alias(r.substring(1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+r.length,c=A1.resolveEnd(n,a,e.strict,s);return o.range=[t,a,c.offset],c.
comment&&(o.comment=c.comment),o}i(P1,"composeAlias");up.composeEmptyNode=lp;up.composeNode=sw});var cw=N(aw=>{"use strict";var $1=Ms(),iw=ow(),C1=Cn(),I1=Zs();function L1(e,t,{offset:r,start:n,value:s,end:o},a){let c=Object.assign({_directives:t},e),l=new $1.
Document(void 0,c),u={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},p=I1.resolveProps(n,{indicator:"doc-start",next:s??o?.[0],offset:r,
onError:a,parentIndent:0,startOnNewline:!0});p.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&a(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=s?iw.composeNode(u,s,p,a):iw.composeEmptyNode(u,p.end,n,null,p,a);let d=l.
contents.range[2],f=C1.resolveEnd(o,d,!1,a);return f.comment&&(l.comment=f.comment),l.range=[r,d,f.offset],l}i(L1,"composeDoc");aw.composeDoc=L1});var dp=N(pw=>{"use strict";var N1=ye("process"),D1=Yl(),F1=Ms(),Hs=qs(),lw=ne(),G1=cw(),z1=Cn();function Ws(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(
e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}i(Ws,"getErrorPos");function uw(e){let t="",r=!1,n=!1;
for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(o.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}i(uw,"parsePrel\
ude");var pp=class{static{i(this,"Composer")}constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,o)=>{
let a=Ws(r);o?this.warnings.push(new Hs.YAMLWarning(a,n,s)):this.errors.push(new Hs.YAMLParseError(a,n,s))},this.directives=new D1.Directives({version:t.version||
"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:s}=uw(this.prelude);if(n){let o=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!o)t.commentBefore=n;else if(lw.isCollection(o)&&!o.flow&&o.items.length>0){let a=o.items[0];lw.isPair(a)&&(a=a.key);let c=a.
commentBefore;a.commentBefore=c?`${n}
${c}`:n}else{let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}}if(r){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:uw(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(N1.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,s)=>{let o=Ws(t);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",n,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let r=G1.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,n=new Hs.YAMLParseError(Ws(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Hs.YAMLParseError(Ws(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let r=z1.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Hs.YAMLParseError(Ws(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new F1.Document(
void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};pw.Composer=pp});var mw=N(la=>{"use strict";var U1=ip(),M1=cp(),B1=qs(),dw=Ps();function j1(e,t=!0,r){if(e){let n=i((s,o,a)=>{let c=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(r)r(c,o,a);else throw new B1.YAMLParseError([c,c+1],o,a)},"_onError");switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return M1.resolveFlowScalar(e,t,n);case"block-scalar":return U1.resolveBlockScalar({options:{strict:t}},e,n)}}return null}i(j1,"resolveAsScalar");function q1(e,t){
let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:o=-1,type:a="PLAIN"}=t,c=dw.stringifyString({type:a,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(c[0]){case"|":case">":{let u=c.indexOf(`
`),p=c.substring(0,u),d=c.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:o,indent:n,source:p}];return fw(f,l)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:o,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:o,indent:n,source:c,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:n,source:c,end:l};default:return{type:"scalar",offset:o,indent:n,source:c,end:l}}}i(q1,"createScalarToken");function Z1(e,t,r={}){
let{afterKey:n=!1,implicitKey:s=!1,inFlow:o=!1,type:a}=r,c="indent"in e?e.indent:null;if(n&&typeof c=="number"&&(c+=2),!a)switch(e.type){case"single-quoted-scal\
ar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");a=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=dw.stringifyString({type:a,value:t},{implicitKey:s||
c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":H1(e,l);break;case'"':fp(e,l,"double\
-quoted-scalar");break;case"'":fp(e,l,"single-quoted-scalar");break;default:fp(e,l,"scalar")}}i(Z1,"setScalarValue");function H1(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),s=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=n,e.source=s}else{let{offset:o}=e,
a="indent"in e?e.indent:-1,c=[{type:"block-scalar-header",offset:o,indent:a,source:n}];fw(c,"end"in e?e.end:void 0)||c.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:c,source:s})}}i(H1,"setBlockScalarValu\
e");function fw(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}i(fw,"addEndtoBlock\
Props");function fp(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.
props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&(s-=e.props[0].source.length);for(let o of n)o.offset+=s;delete e.props,Object.assign(e,{type:r,
source:t,end:n});break}case"block-map":case"block-seq":{let s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[s]});break}default:{let n="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:r,indent:n,source:t,
end:s})}}}i(fp,"setFlowScalarValue");la.createScalarToken=q1;la.resolveAsScalar=j1;la.setScalarValue=Z1});var gw=N(hw=>{"use strict";var W1=i(e=>"type"in e?pa(e):ua(e),"stringify");function pa(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=pa(
r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=ua(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.
items)t+=ua(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=ua(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("\
end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}i(pa,"stringifyToken");function ua({start:e,key:t,sep:r,value:n}){let s="";for(let o of e)s+=o.source;
if(t&&(s+=pa(t)),r)for(let o of r)s+=o.source;return n&&(s+=pa(n)),s}i(ua,"stringifyItem");hw.stringify=W1});var _w=N(ww=>{"use strict";var mp=Symbol("break visit"),K1=Symbol("skip children"),yw=Symbol("remove item");function Hr(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),bw(Object.freeze([]),e,t)}i(Hr,"visit");Hr.BREAK=mp;Hr.SKIP=K1;Hr.REMOVE=yw;Hr.itemAtPath=(e,t)=>{let r=e;for(let[n,s]of t){let o=r?.[n];
if(o&&"items"in o)r=o.items[s];else return}return r};Hr.parentCollection=(e,t)=>{let r=Hr.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],s=r?.[n];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function bw(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let s of["key","value"]){let o=t[s];
if(o&&"items"in o){for(let a=0;a<o.items.length;++a){let c=bw(Object.freeze(e.concat([[s,a]])),o.items[a],r);if(typeof c=="number")a=c-1;else{if(c===mp)return mp;
c===yw&&(o.items.splice(a,1),a-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}i(bw,"_visit");ww.visit=Hr});var da=N(it=>{"use strict";var hp=mw(),V1=gw(),J1=_w(),gp="\uFEFF",yp="",bp="",wp="",Y1=i(e=>!!e&&"items"in e,"isCollection"),X1=i(e=>!!e&&(e.type==="scalar"||
e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar"),"isScalar");function Q1(e){switch(e){case gp:return"<BOM>";case yp:return"\
<DOC>";case bp:return"<FLOW_END>";case wp:return"<SCALAR>";default:return JSON.stringify(e)}}i(Q1,"prettyToken");function eL(e){switch(e){case gp:return"byte-or\
der-mark";case yp:return"doc-mode";case bp:return"flow-error-end";case wp:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}i(eL,"tokenType");it.createScalarToken=hp.createScalarToken;it.resolveAsScalar=hp.resolveAsScalar;it.
setScalarValue=hp.setScalarValue;it.stringify=V1.stringify;it.visit=J1.visit;it.BOM=gp;it.DOCUMENT=yp;it.FLOW_END=bp;it.SCALAR=wp;it.isCollection=Y1;it.isScalar=
X1;it.prettyToken=Q1;it.tokenType=eL});var Tp=N(Tw=>{"use strict";var Ks=da();function It(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}i(It,"isEmpty");var Ew=new Set("0123456789ABCDEFabcdef"),tL=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),fa=new Set(",[]{}"),rL=new Set(` ,[]{}
\r	`),_p=i(e=>!e||rL.has(e),"isNotAnchorChar"),Ep=class{static{i(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&It(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Ks.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){
let o=t[n-1];if(o===" "||o==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let o=t[r-1];if(o===" "||o==="	")r-=1;else break}let s=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield Ks.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&It(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!It(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&It(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(_p),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&It(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Ks.FLOW_END,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(_p),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||It(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=n.indexOf(`
`,o)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>It(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let o=this.pos;n=this.buffer[o];++o)switch(n){case" ":r+=1;break;case`
`:t=o,r=0;break;case"\r":{let a=this.buffer[o+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,a=this.buffer[o];a==="\r"&&(a=this.buffer[--o]);let c=o;for(;a===" ";)a=this.buffer[--o];
if(a===`
`&&o>=this.pos&&o+1+r>c)t=o;else break}while(!0);return yield Ks.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let o=this.buffer[n+1];if(It(o)||t&&fa.has(o))break;r=n}else if(It(s)){let o=this.buffer[n+
1];if(s==="\r"&&(o===`
`?(n+=1,s=`
`,o=this.buffer[n+1]):r=n),o==="#"||t&&fa.has(o))break;if(s===`
`){let a=this.continueScalar(n+1);if(a===-1)break;n=Math.max(n,a-2)}}else{if(t&&fa.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Ks.
SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.
buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(_p),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(It(n)||r&&fa.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!It(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(tL.has(r))r=this.buffer[++t];else if(r==="%"&&Ew.has(this.buffer[t+1])&&Ew.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};Tw.Lexer=Ep});var kp=N(vw=>{"use strict";var vp=class{static{i(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{
let r=0,n=this.lineStarts.length;for(;r<n;){let o=r+n>>1;this.lineStarts[o]<t?r=o+1:n=o}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,
col:t};let s=this.lineStarts[r-1];return{line:r,col:t-s+1}}}};vw.LineCounter=vp});var xp=N(Rw=>{"use strict";var nL=ye("process"),kw=da(),sL=Tp();function vr(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}i(vr,"includesTok\
en");function Sw(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}i(Sw,"findNonEmptyIndex");
function Aw(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}i(
Aw,"isFlowToken");function ma(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-\
seq":return e.items[e.items.length-1].start;default:return[]}}i(ma,"getPrevProps");function In(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
i(In,"getFirstKeyStartProps");function ha(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}i(ha,"arrayPushArray");
function xw(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!vr(t.start,"explicit-key-ind")&&!vr(t.sep,"map-value-ind")&&(t.key&&(t.
value=t.key),delete t.key,Aw(t.value)?t.value.end?ha(t.value.end,t.sep):t.value.end=t.sep:ha(t.start,t.sep),delete t.sep)}i(xw,"fixFlowSeqItems");var Sp=class{static{
i(this,"Parser")}constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new sL.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.
end())}*next(t){if(this.source=t,nL.env.LOG_TOKENS&&console.log("|",kw.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}
let r=kw.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-s\
eq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&
n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&xw(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-m\
ap":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"\
flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Sw(s.start)===-1&&(r.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(n.type==="doc\
ument"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
Sw(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=ma(this.peek(2)),n=In(r),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.
end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ha(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&r.sep&&!r.value){let a=[];for(let c=0;c<r.sep.length;++c){let l=r.sep[c];switch(l.type){case"newli\
ne":a.push(c);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(o=r.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(vr(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Aw(r.key)&&!vr(r.sep,"newline")){
let a=In(r.start),c=r.key,l=r.sep;l.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:c,sep:l}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(vr(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let a=In(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):vr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);s||r.value?(t.items.push({start:o,key:a,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(a):(Object.assign(r,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!vr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:o});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ha(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||vr(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=ma(
n),o=In(s);xw(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let c={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=ma(t),n=In(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=ma(t),n=In(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Rw.Parser=Sp});var Iw=N(Js=>{"use strict";var Ow=dp(),oL=Ms(),Vs=qs(),iL=uu(),aL=ne(),cL=kp(),Pw=xp();function $w(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new cL.LineCounter||null,prettyErrors:t}}i($w,"parseOptions");function lL(e,t={}){let{lineCounter:r,prettyErrors:n}=$w(t),s=new Pw.Parser(r?.addNewLine),o=new Ow.
Composer(t),a=Array.from(o.compose(s.parse(e)));if(n&&r)for(let c of a)c.errors.forEach(Vs.prettifyError(e,r)),c.warnings.forEach(Vs.prettifyError(e,r));return a.
length>0?a:Object.assign([],{empty:!0},o.streamInfo())}i(lL,"parseAllDocuments");function Cw(e,t={}){let{lineCounter:r,prettyErrors:n}=$w(t),s=new Pw.Parser(r?.
addNewLine),o=new Ow.Composer(t),a=null;for(let c of o.compose(s.parse(e),!0,e.length))if(!a)a=c;else if(a.options.logLevel!=="silent"){a.errors.push(new Vs.YAMLParseError(
c.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(a.errors.forEach(Vs.prettifyError(
e,r)),a.warnings.forEach(Vs.prettifyError(e,r))),a}i(Cw,"parseDocument");function uL(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=
t);let s=Cw(e,r);if(!s)return null;if(s.warnings.forEach(o=>iL.warn(s.options.logLevel,o)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:n},r))}i(uL,"parse");function pL(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&
(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=r??t??
{};if(!s)return}return aL.isDocument(e)&&!n?e.toString(r):new oL.Document(e,n,r).toString(r)}i(pL,"stringify");Js.parse=uL;Js.parseAllDocuments=lL;Js.parseDocument=
Cw;Js.stringify=pL});var Rp=N(ue=>{"use strict";var dL=dp(),fL=Ms(),mL=Hu(),Ap=qs(),hL=Ss(),kr=ne(),gL=wr(),yL=Le(),bL=Er(),wL=Tr(),_L=da(),EL=Tp(),TL=kp(),vL=xp(),ga=Iw(),Lw=Es();ue.
Composer=dL.Composer;ue.Document=fL.Document;ue.Schema=mL.Schema;ue.YAMLError=Ap.YAMLError;ue.YAMLParseError=Ap.YAMLParseError;ue.YAMLWarning=Ap.YAMLWarning;ue.
Alias=hL.Alias;ue.isAlias=kr.isAlias;ue.isCollection=kr.isCollection;ue.isDocument=kr.isDocument;ue.isMap=kr.isMap;ue.isNode=kr.isNode;ue.isPair=kr.isPair;ue.isScalar=
kr.isScalar;ue.isSeq=kr.isSeq;ue.Pair=gL.Pair;ue.Scalar=yL.Scalar;ue.YAMLMap=bL.YAMLMap;ue.YAMLSeq=wL.YAMLSeq;ue.CST=_L;ue.Lexer=EL.Lexer;ue.LineCounter=TL.LineCounter;
ue.Parser=vL.Parser;ue.parse=ga.parse;ue.parseAllDocuments=ga.parseAllDocuments;ue.parseDocument=ga.parseDocument;ue.stringify=ga.stringify;ue.visit=Lw.visit;ue.
visitAsync=Lw.visitAsync});var E_=N((l9,__)=>{var Un=1e3,Mn=Un*60,Bn=Mn*60,Qr=Bn*24,wD=Qr*7,_D=Qr*365.25;__.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0)return ED(
e);if(r==="number"&&isFinite(e))return t.long?vD(e):TD(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function ED(e){
if(e=String(e),!(e.length>100)){var t=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(t){var r=parseFloat(t[1]),n=(t[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*_D;case"weeks":case"week":case"\
w":return r*wD;case"days":case"day":case"d":return r*Qr;case"hours":case"hour":case"hrs":case"hr":case"h":return r*Bn;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*Mn;case"seconds":case"second":case"secs":case"sec":case"s":return r*Un;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}i(ED,"parse");function TD(e){var t=Math.abs(e);return t>=Qr?Math.round(e/Qr)+"d":t>=Bn?Math.round(e/Bn)+"h":t>=Mn?Math.round(e/Mn)+"m":
t>=Un?Math.round(e/Un)+"s":e+"ms"}i(TD,"fmtShort");function vD(e){var t=Math.abs(e);return t>=Qr?xa(e,t,Qr,"day"):t>=Bn?xa(e,t,Bn,"hour"):t>=Mn?xa(e,t,Mn,"minut\
e"):t>=Un?xa(e,t,Un,"second"):e+" ms"}i(vD,"fmtLong");function xa(e,t,r,n){var s=t>=r*1.5;return Math.round(e/r)+" "+n+(s?"s":"")}i(xa,"plural")});var Qp=N((p9,T_)=>{function kD(e){r.debug=r,r.default=r,r.coerce=l,r.disable=a,r.enable=s,r.enabled=c,r.humanize=E_(),r.destroy=u,Object.keys(e).forEach(p=>{r[p]=
e[p]}),r.names=[],r.skips=[],r.formatters={};function t(p){let d=0;for(let f=0;f<p.length;f++)d=(d<<5)-d+p.charCodeAt(f),d|=0;return r.colors[Math.abs(d)%r.colors.
length]}i(t,"selectColor"),r.selectColor=t;function r(p){let d,f=null,m,g;function h(...y){if(!h.enabled)return;let _=h,w=Number(new Date),E=w-(d||w);_.diff=E,_.
prev=d,_.curr=w,d=w,y[0]=r.coerce(y[0]),typeof y[0]!="string"&&y.unshift("%O");let T=0;y[0]=y[0].replace(/%([a-zA-Z%])/g,(v,I)=>{if(v==="%%")return"%";T++;let k=r.
formatters[I];if(typeof k=="function"){let C=y[T];v=k.call(_,C),y.splice(T,1),T--}return v}),r.formatArgs.call(_,y),(_.log||r.log).apply(_,y)}return i(h,"debug"),
h.namespace=p,h.useColors=r.useColors(),h.color=r.selectColor(p),h.extend=n,h.destroy=r.destroy,Object.defineProperty(h,"enabled",{enumerable:!0,configurable:!1,
get:i(()=>f!==null?f:(m!==r.namespaces&&(m=r.namespaces,g=r.enabled(p)),g),"get"),set:i(y=>{f=y},"set")}),typeof r.init=="function"&&r.init(h),h}i(r,"createDebu\
g");function n(p,d){let f=r(this.namespace+(typeof d>"u"?":":d)+p);return f.log=this.log,f}i(n,"extend");function s(p){r.save(p),r.namespaces=p,r.names=[],r.skips=
[];let d=(typeof p=="string"?p:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let f of d)f[0]==="-"?r.skips.push(f.slice(1)):r.names.push(f)}i(s,
"enable");function o(p,d){let f=0,m=0,g=-1,h=0;for(;f<p.length;)if(m<d.length&&(d[m]===p[f]||d[m]==="*"))d[m]==="*"?(g=m,h=f,m++):(f++,m++);else if(g!==-1)m=g+1,
h++,f=h;else return!1;for(;m<d.length&&d[m]==="*";)m++;return m===d.length}i(o,"matchesTemplate");function a(){let p=[...r.names,...r.skips.map(d=>"-"+d)].join(
",");return r.enable(""),p}i(a,"disable");function c(p){for(let d of r.skips)if(o(p,d))return!1;for(let d of r.names)if(o(p,d))return!0;return!1}i(c,"enabled");
function l(p){return p instanceof Error?p.stack||p.message:p}i(l,"coerce");function u(){console.warn("Instance method `debug.destroy()` is deprecated and no lon\
ger does anything. It will be removed in the next major version of `debug`.")}return i(u,"destroy"),r.enable(r.load()),r}i(kD,"setup");T_.exports=kD});var v_=N((ct,Aa)=>{ct.formatArgs=xD;ct.save=AD;ct.load=RD;ct.useColors=SD;ct.storage=OD();ct.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();ct.colors=["#0000CC","#0000F\
F","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333F\
F","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC3\
3","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC339\
9","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF333\
3","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function SD(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
i(SD,"useColors");function xD(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+Aa.exports.humanize(
this.diff),!this.useColors)return;let t="color: "+this.color;e.splice(1,0,t,"color: inherit");let r=0,n=0;e[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(r++,s==="%c"&&
(n=r))}),e.splice(n,0,t)}i(xD,"formatArgs");ct.log=console.debug||console.log||(()=>{});function AD(e){try{e?ct.storage.setItem("debug",e):ct.storage.removeItem(
"debug")}catch{}}i(AD,"save");function RD(){let e;try{e=ct.storage.getItem("debug")||ct.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&
(e=process.env.DEBUG),e}i(RD,"load");function OD(){try{return localStorage}catch{}}i(OD,"localstorage");Aa.exports=Qp()(ct);var{formatters:PD}=Aa.exports;PD.j=function(e){
try{return JSON.stringify(e)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}}});var S_=N((Ge,Oa)=>{var $D=ye("tty"),Ra=ye("util");Ge.init=GD;Ge.log=ND;Ge.formatArgs=ID;Ge.save=DD;Ge.load=FD;Ge.useColors=CD;Ge.destroy=Ra.deprecate(()=>{},"In\
stance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");Ge.colors=[6,2,3,4,5,1];try{
let e=ye("supports-color");e&&(e.stderr||e).level>=2&&(Ge.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,
112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}Ge.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{let r=t.substring(6).toLowerCase().replace(/_([a-z])/g,
(s,o)=>o.toUpperCase()),n=process.env[t];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[r]=
n,e},{});function CD(){return"colors"in Ge.inspectOpts?!!Ge.inspectOpts.colors:$D.isatty(process.stderr.fd)}i(CD,"useColors");function ID(e){let{namespace:t,useColors:r}=this;
if(r){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),o=`  ${s};1m${t} \x1B[0m`;e[0]=o+e[0].split(`
`).join(`
`+o),e.push(s+"m+"+Oa.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=LD()+t+" "+e[0]}i(ID,"formatArgs");function LD(){return Ge.inspectOpts.hideDate?"":new Date().
toISOString()+" "}i(LD,"getDate");function ND(...e){return process.stderr.write(Ra.formatWithOptions(Ge.inspectOpts,...e)+`
`)}i(ND,"log");function DD(e){e?process.env.DEBUG=e:delete process.env.DEBUG}i(DD,"save");function FD(){return process.env.DEBUG}i(FD,"load");function GD(e){e.inspectOpts=
{};let t=Object.keys(Ge.inspectOpts);for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=Ge.inspectOpts[t[r]]}i(GD,"init");Oa.exports=Qp()(Ge);var{formatters:k_}=Oa.
exports;k_.o=function(e){return this.inspectOpts.colors=this.useColors,Ra.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")};k_.O=function(e){return this.inspectOpts.colors=this.useColors,Ra.inspect(e,this.inspectOpts)}});var io=N((h9,ed)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?ed.exports=v_():ed.exports=S_()});var x_=N(td=>{"use strict";Object.defineProperty(td,"__esModule",{value:!0});function zD(e){return function(t,r){return new Promise((n,s)=>{e.call(this,t,r,(o,a)=>{
o?s(o):n(a)})})}}i(zD,"promisify");td.default=zD});var O_=N((nd,R_)=>{"use strict";var A_=nd&&nd.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},UD=ye("events"),MD=A_(io()),BD=A_(x_()),ao=MD.default(
"agent-base");function jD(e){return!!e&&typeof e.addRequest=="function"}i(jD,"isAgent");function rd(){let{stack:e}=new Error;return typeof e!="string"?!1:e.split(
`
`).some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}i(rd,"isSecureEndpoint");function Pa(e,t){return new Pa.Agent(e,t)}i(Pa,"createAgent");(function(e){
class t extends UD.EventEmitter{static{i(this,"Agent")}constructor(n,s){super();let o=s;typeof n=="function"?this.callback=n:n&&(o=n),this.timeout=null,o&&typeof o.
timeout=="number"&&(this.timeout=o.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},
this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:rd()?443:80}set defaultPort(n){this.explicitDefaultPort=
n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:rd()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,s,o){
throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(n,s){let o=Object.assign({},s);typeof o.secureEndpoint!=
"boolean"&&(o.secureEndpoint=rd()),o.host==null&&(o.host="localhost"),o.port==null&&(o.port=o.secureEndpoint?443:80),o.protocol==null&&(o.protocol=o.secureEndpoint?
"https:":"http:"),o.host&&o.path&&delete o.path,delete o.agent,delete o.hostname,delete o._defaultAgent,delete o.defaultPort,delete o.createConnection,n._last=!0,
n.shouldKeepAlive=!1;let a=!1,c=null,l=o.timeout||this.timeout,u=i(m=>{n._hadError||(n.emit("error",m),n._hadError=!0)},"onerror"),p=i(()=>{c=null,a=!0;let m=new Error(
`A "socket" was not created for HTTP request before ${l}ms`);m.code="ETIMEOUT",u(m)},"ontimeout"),d=i(m=>{a||(c!==null&&(clearTimeout(c),c=null),u(m))},"callbac\
kError"),f=i(m=>{if(a)return;if(c!=null&&(clearTimeout(c),c=null),jD(m)){ao("Callback returned another Agent instance %o",m.constructor.name),m.addRequest(n,o);
return}if(m){m.once("free",()=>{this.freeSocket(m,o)}),n.onSocket(m);return}let g=new Error(`no Duplex stream was returned to agent-base for \`${n.method} ${n.path}\
\``);u(g)},"onsocket");if(typeof this.callback!="function"){u(new Error("`callback` is not defined"));return}this.promisifiedCallback||(this.callback.length>=3?
(ao("Converting legacy callback function to promise"),this.promisifiedCallback=BD.default(this.callback)):this.promisifiedCallback=this.callback),typeof l=="num\
ber"&&l>0&&(c=setTimeout(p,l)),"port"in o&&typeof o.port!="number"&&(o.port=Number(o.port));try{ao("Resolving socket for %o request: %o",o.protocol,`${n.method}\
 ${n.path}`),Promise.resolve(this.promisifiedCallback(n,o)).then(f,d)}catch(m){Promise.reject(m).catch(d)}}freeSocket(n,s){ao("Freeing socket %o %o",n.constructor.
name,s),n.destroy()}destroy(){ao("Destroying agent %o",this.constructor.name)}}e.Agent=t,e.prototype=e.Agent.prototype})(Pa||(Pa={}));R_.exports=Pa});var P_=N(lo=>{"use strict";var qD=lo&&lo.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(lo,"__esModule",{value:!0});var ZD=qD(
io()),co=ZD.default("https-proxy-agent:parse-proxy-response");function HD(e){return new Promise((t,r)=>{let n=0,s=[];function o(){let d=e.read();d?p(d):e.once("\
readable",o)}i(o,"read");function a(){e.removeListener("end",l),e.removeListener("error",u),e.removeListener("close",c),e.removeListener("readable",o)}i(a,"clea\
nup");function c(d){co("onclose had error %o",d)}i(c,"onclose");function l(){co("onend")}i(l,"onend");function u(d){a(),co("onerror %o",d),r(d)}i(u,"onerror");function p(d){
s.push(d),n+=d.length;let f=Buffer.concat(s,n);if(f.indexOf(`\r
\r
`)===-1){co("have not received end of HTTP headers yet..."),o();return}let g=f.toString("ascii",0,f.indexOf(`\r
`)),h=+g.split(" ")[1];co("got proxy server response: %o",g),t({statusCode:h,buffered:f})}i(p,"ondata"),e.on("error",u),e.on("close",c),e.on("end",l),o()})}i(HD,
"parseProxyResponse");lo.default=HD});var I_=N(en=>{"use strict";var WD=en&&en.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||
(r=Promise))(function(o,a){function c(p){try{u(n.next(p))}catch(d){a(d)}}i(c,"fulfilled");function l(p){try{u(n.throw(p))}catch(d){a(d)}}i(l,"rejected");function u(p){
p.done?o(p.value):s(p.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})},jn=en&&en.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};
Object.defineProperty(en,"__esModule",{value:!0});var $_=jn(ye("net")),C_=jn(ye("tls")),KD=jn(ye("url")),VD=jn(ye("assert")),JD=jn(io()),YD=O_(),XD=jn(P_()),uo=JD.
default("https-proxy-agent:agent"),sd=class extends YD.Agent{static{i(this,"HttpsProxyAgent")}constructor(t){let r;if(typeof t=="string"?r=KD.default.parse(t):r=
t,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");uo("creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign(
{},r);this.secureProxy=r.secureProxy||tF(n.protocol),n.host=n.hostname||n.host,typeof n.port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.
secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(t,r){
return WD(this,void 0,void 0,function*(){let{proxy:n,secureProxy:s}=this,o;s?(uo("Creating `tls.Socket`: %o",n),o=C_.default.connect(n)):(uo("Creating `net.Sock\
et`: %o",n),o=$_.default.connect(n));let a=Object.assign({},n.headers),l=`CONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:u,port:p,secureEndpoint:d}=r;eF(p,d)||(u+=`:${p}`),a.Host=u,a.Connection=
"close";for(let y of Object.keys(a))l+=`${y}: ${a[y]}\r
`;let f=XD.default(o);o.write(`${l}\r
`);let{statusCode:m,buffered:g}=yield f;if(m===200){if(t.once("socket",QD),r.secureEndpoint){uo("Upgrading socket connection to TLS");let y=r.servername||r.host;
return C_.default.connect(Object.assign(Object.assign({},rF(r,"host","hostname","path","port")),{socket:o,servername:y}))}return o}o.destroy();let h=new $_.default.
Socket({writable:!1});return h.readable=!0,t.once("socket",y=>{uo("replaying proxy buffer for failed request"),VD.default(y.listenerCount("data")>0),y.push(g),y.
push(null)}),h})}};en.default=sd;function QD(e){e.resume()}i(QD,"resume");function eF(e,t){return!!(!t&&e===80||t&&e===443)}i(eF,"isDefaultPort");function tF(e){
return typeof e=="string"?/^https:?$/i.test(e):!1}i(tF,"isHTTPS");function rF(e,...t){let r={},n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}i(rF,"omit")});var N_=N((ad,L_)=>{"use strict";var nF=ad&&ad.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},od=nF(I_());function id(e){return new od.default(
e)}i(id,"createHttpsProxyAgent");(function(e){e.HttpsProxyAgent=od.default,e.prototype=od.default.prototype})(id||(id={}));L_.exports=id});var F_=N((k9,D_)=>{var po;D_.exports=function(){if(!po){try{po=io()("follow-redirects")}catch{}typeof po!="function"&&(po=i(function(){},"debug"))}po.apply(null,
arguments)}});var B_=N((x9,wd)=>{var mo=ye("url"),fo=mo.URL,sF=ye("http"),oF=ye("https"),dd=ye("stream").Writable,fd=ye("assert"),G_=F_();i(function(){var t=typeof process<"u",
r=typeof window<"u"&&typeof document<"u",n=rn(Error.captureStackTrace);!t&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browser b\
uilds.")},"detectUnsupportedEnvironment")();var md=!1;try{fd(new fo(""))}catch(e){md=e.code==="ERR_INVALID_URL"}var iF=["Authorization","Proxy-Authorization","C\
ookie"],aF=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],hd=["abort","aborted","connect","error","socket","timeo\
ut"],gd=Object.create(null);hd.forEach(function(e){gd[e]=function(t,r,n){this._redirectable.emit(e,t,r,n)}});var ld=ho("ERR_INVALID_URL","Invalid URL",TypeError),
ud=ho("ERR_FR_REDIRECTION_FAILURE","Redirected request failed"),cF=ho("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",ud),lF=ho("ERR_FR_MAX_B\
ODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),uF=ho("ERR_STREAM_WRITE_AFTER_END","write after end"),pF=dd.prototype.destroy||U_;function lt(e,t){
dd.call(this),this._sanitizeOptions(e),this._options=e,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=
[],t&&this.on("response",t);var r=this;this._onNativeResponse=function(n){try{r._processResponse(n)}catch(s){r.emit("error",s instanceof ud?s:new ud({cause:s}))}},
this._headerFilter=new RegExp("^(?:"+iF.concat(e.sensitiveHeaders).map(gF).join("|")+")$","i"),this._performRequest()}i(lt,"RedirectableRequest");lt.prototype=Object.
create(dd.prototype);lt.prototype.abort=function(){bd(this._currentRequest),this._currentRequest.abort(),this.emit("abort")};lt.prototype.destroy=function(e){return bd(
this._currentRequest,e),pF.call(this,e),this};lt.prototype.write=function(e,t,r){if(this._ending)throw new uF;if(!tn(e)&&!mF(e))throw new TypeError("data should\
 be a string, Buffer or Uint8Array");if(rn(t)&&(r=t,t=null),e.length===0){r&&r();return}this._requestBodyLength+e.length<=this._options.maxBodyLength?(this._requestBodyLength+=
e.length,this._requestBodyBuffers.push({data:e,encoding:t}),this._currentRequest.write(e,t,r)):(this.emit("error",new lF),this.abort())};lt.prototype.end=function(e,t,r){
if(rn(e)?(r=e,e=t=null):rn(t)&&(r=t,t=null),!e)this._ended=this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,s=this._currentRequest;this.write(
e,t,function(){n._ended=!0,s.end(null,null,r)}),this._ending=!0}};lt.prototype.setHeader=function(e,t){this._options.headers[e]=t,this._currentRequest.setHeader(
e,t)};lt.prototype.removeHeader=function(e){delete this._options.headers[e],this._currentRequest.removeHeader(e)};lt.prototype.setTimeout=function(e,t){var r=this;
function n(a){a.setTimeout(e),a.removeListener("timeout",a.destroy),a.addListener("timeout",a.destroy)}i(n,"destroyOnTimeout");function s(a){r._timeout&&clearTimeout(
r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),o()},e),n(a)}i(s,"startTimer");function o(){r._timeout&&(clearTimeout(r._timeout),r._timeout=null),
r.removeListener("abort",o),r.removeListener("error",o),r.removeListener("response",o),r.removeListener("close",o),t&&r.removeListener("timeout",t),r.socket||r.
_currentRequest.removeListener("socket",s)}return i(o,"clearTimer"),t&&this.on("timeout",t),this.socket?s(this.socket):this._currentRequest.once("socket",s),this.
on("socket",n),this.on("abort",o),this.on("error",o),this.on("response",o),this.on("close",o),this};["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].
forEach(function(e){lt.prototype[e]=function(t,r){return this._currentRequest[e](t,r)}});["aborted","connection","socket"].forEach(function(e){Object.defineProperty(
lt.prototype,e,{get:i(function(){return this._currentRequest[e]},"get")})});lt.prototype._sanitizeOptions=function(e){if(!e.headers)e.headers={};else if(Array.isArray(
e.headers)){var t=e.headers;e.headers={};for(var r=0;r<t.length;r+=2)e.headers[t[r]]=t[r+1]}if(Array.isArray(e.sensitiveHeaders)||(e.sensitiveHeaders=[]),e.host&&
(e.hostname||(e.hostname=e.host),delete e.host),!e.pathname&&e.path){var n=e.path.indexOf("?");n<0?e.pathname=e.path:(e.pathname=e.path.substring(0,n),e.search=
e.path.substring(n))}};lt.prototype._performRequest=function(){var e=this._options.protocol,t=this._options.nativeProtocols[e];if(!t)throw new TypeError("Unsupp\
orted protocol "+e);if(this._options.agents){var r=e.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=t.request(this._options,
this._onNativeResponse);n._redirectable=this;for(var s of hd)n.on(s,gd[s]);if(this._currentUrl=/^\//.test(this._options.path)?mo.format(this._options):this._options.
path,this._isRedirect){var o=0,a=this,c=this._requestBodyBuffers;i(function l(u){if(n===a._currentRequest)if(u)a.emit("error",u);else if(o<c.length){var p=c[o++];
n.finished||n.write(p.data,p.encoding,l)}else a._ended&&n.end()},"writeNext")()}};lt.prototype._processResponse=function(e){var t=e.statusCode;this._options.trackRedirects&&
this._redirects.push({url:this._currentUrl,headers:e.headers,statusCode:t});var r=e.headers.location;if(!r||this._options.followRedirects===!1||t<300||t>=400){e.
responseUrl=this._currentUrl,e.redirects=this._redirects,this.emit("response",e),this._requestBodyBuffers=[];return}if(bd(this._currentRequest),e.destroy(),++this.
_redirectCount>this._options.maxRedirects)throw new cF;var n,s=this._options.beforeRedirect;s&&(n=Object.assign({Host:e.req.getHeader("host")},this._options.headers));
var o=this._options.method;((t===301||t===302)&&this._options.method==="POST"||t===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this._options.method="GE\
T",this._requestBodyBuffers=[],cd(/^content-/i,this._options.headers));var a=cd(/^host$/i,this._options.headers),c=yd(this._currentUrl),l=a||c.host,u=/^\w+:/.test(
r)?this._currentUrl:mo.format(Object.assign(c,{host:l})),p=dF(r,u);if(G_("redirecting to",p.href),this._isRedirect=!0,pd(p,this._options),(p.protocol!==c.protocol&&
p.protocol!=="https:"||p.host!==l&&!fF(p.host,l))&&cd(this._headerFilter,this._options.headers),rn(s)){var d={headers:e.headers,statusCode:t},f={url:u,method:o,
headers:n};s(this._options,d,f),this._sanitizeOptions(this._options)}this._performRequest()};function z_(e){var t={maxRedirects:21,maxBodyLength:10485760},r={};
return Object.keys(e).forEach(function(n){var s=n+":",o=r[s]=e[n],a=t[n]=Object.create(o);function c(u,p,d){return hF(u)?u=pd(u):tn(u)?u=pd(yd(u)):(d=p,p=M_(u),
u={protocol:s}),rn(p)&&(d=p,p=null),p=Object.assign({maxRedirects:t.maxRedirects,maxBodyLength:t.maxBodyLength},u,p),p.nativeProtocols=r,!tn(p.host)&&!tn(p.hostname)&&
(p.hostname="::1"),fd.equal(p.protocol,s,"protocol mismatch"),G_("options",p),new lt(p,d)}i(c,"request");function l(u,p,d){var f=a.request(u,p,d);return f.end(),
f}i(l,"get"),Object.defineProperties(a,{request:{value:c,configurable:!0,enumerable:!0,writable:!0},get:{value:l,configurable:!0,enumerable:!0,writable:!0}})}),
t}i(z_,"wrap");function U_(){}i(U_,"noop");function yd(e){var t;if(md)t=new fo(e);else if(t=M_(mo.parse(e)),!tn(t.protocol))throw new ld({input:e});return t}i(yd,
"parseUrl");function dF(e,t){return md?new fo(e,t):yd(mo.resolve(t,e))}i(dF,"resolveUrl");function M_(e){if(/^\[/.test(e.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(e.
hostname))throw new ld({input:e.href||e});if(/^\[/.test(e.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host))throw new ld({input:e.href||e});return e}i(M_,"validat\
eUrl");function pd(e,t){var r=t||{};for(var n of aF)r[n]=e[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(1,-1)),r.port!==""&&(r.port=Number(
r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}i(pd,"spreadUrlObject");function cd(e,t){var r;for(var n in t)e.test(n)&&(r=t[n],delete t[n]);return r===
null||typeof r>"u"?void 0:String(r).trim()}i(cd,"removeMatchingHeaders");function ho(e,t,r){function n(s){rn(Error.captureStackTrace)&&Error.captureStackTrace(this,
this.constructor),Object.assign(this,s||{}),this.code=e,this.message=this.cause?t+": "+this.cause.message:t}return i(n,"CustomError"),n.prototype=new(r||Error),
Object.defineProperties(n.prototype,{constructor:{value:n,enumerable:!1},name:{value:"Error ["+e+"]",enumerable:!1}}),n}i(ho,"createErrorType");function bd(e,t){
for(var r of hd)e.removeListener(r,gd[r]);e.on("error",U_),e.destroy(t)}i(bd,"destroyRequest");function fF(e,t){fd(tn(e)&&tn(t));var r=e.length-t.length-1;return r>
0&&e[r]==="."&&e.endsWith(t)}i(fF,"isSubdomain");function tn(e){return typeof e=="string"||e instanceof String}i(tn,"isString");function rn(e){return typeof e==
"function"}i(rn,"isFunction");function mF(e){return typeof e=="object"&&"length"in e}i(mF,"isBuffer");function hF(e){return fo&&e instanceof fo}i(hF,"isURL");function gF(e){
return e.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}i(gF,"escapeRegex");wd.exports=z_({http:sF,https:oF});wd.exports.wrap=z_});var XA=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Variation_Selector}|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0","gu");function Qc(e){
return e.replace(/\r\n?|\u2028|\u2029|\v|\f/g,`
`).replace(XA,t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}i(Qc,"visible");function el(e){return Qc(e).replace(/\s+/g," ").trim()}
i(el,"oneLine");var QA=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","\
&#64;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link tar\
get"],[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["\
|","&#124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],eR=new Map(
QA.map(([e,t])=>[e,t]));function Mt(e){return el(e).replace(/[^a-zA-Z0-9\s]/g,r=>eR.get(r)??r).replace(/\bwww\./gi,r=>`${r.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
r=>(r.match(/.{1,6}/g)??[]).join("<wbr>"))}i(Mt,"plain");var tR=600;function $t(e){let t=Se(el(e),tR);if(t==="")return"` `";let r="`".repeat(jm(t)+1),n=t.startsWith(
"`")||t.endsWith("`")?" ":"";return`${r}${n}${t}${n}${r}`}i($t,"code");function rt(e){return $t(e).replaceAll("|","\\|")}i(rt,"codeCell");function Yo(e,t="text"){
let r=Qc(e).trimEnd().replaceAll("<!--","<! --"),n="`".repeat(Math.max(3,jm(r)+1));return`${n}${t}
${r}
${n}`}i(Yo,"fence");function jm(e){return Math.max(0,...(e.match(/`+/g)??[]).map(t=>t.length))}i(jm,"longestRun");function hn(e,t){let r=us(t);return r===null?Mt(
e):`[${Mt(e)}](${r})`}i(hn,"link");function us(e){return/^https?:\/\//i.test(e)?e.replace(/[\s<>()[\]\\`|"']/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase().
padStart(2,"0")}`):null}i(us,"safeUrl");function nt(e){let t=`${e.slice(0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${e.replace(/[^0-9TZ:.+-]/g,
"")}">${t}</relative-time>`}i(nt,"relativeTime");function qm(e,t){if(mn(e)<=t)return e;if(t<3)return"";let r=0,n=Math.min(e.length,t);for(;r<n;){let s=r+n+1>>1;
mn(e.slice(0,s))<=t-3?r=s:n=s-1}return`${e.slice(0,r).replace(/[\ud800-\udbff]$/,"")}…`}i(qm,"fitBytes");function mn(e){return new TextEncoder().encode(e).length}
i(mn,"byteLength");function Se(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}i(Se,"shorten");function tl(e){return Qc(e).split(
`
`).map(t=>t.replaceAll("##[","##​[").replace(/^(\s*)::/,"$1:​:")).join(`
`)}i(tl,"stdout");function Gr(e){return el(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}i(Gr,"slackText");function rl(e){let t=Gr(e).
replaceAll("`","ˋ");return t===""?"–":`\`${t}\``}i(rl,"slackCode");function nl(e,t){let r=us(t);return r===null?Gr(e):`<${r.replaceAll("&","&amp;")}|${Gr(e).
replaceAll("|","¦")}>`}i(nl,"slackLink");var ht=["critical","high","medium","low"],ps=["exception","internal-error","time-limit","worker-lost","unregistered","invalid-message","rejected","chord-error",
"result-store","other-terminal"];function Xo(e){for(let{frames:t}of e.exceptions){let r=t.findLast(n=>n.own);if(r)return r}return null}i(Xo,"innermostOwnFrame");
function Je(e){return e.slice(e.lastIndexOf(".")+1)}i(Je,"className");import{readFile as Tz}from"node:fs/promises";import{join as vz}from"node:path";function K(e,t){return e.length!==t.length?e.length-t.length:e<t?-1:e>t?1:0}i(K,"compareIds");function Bt(...e){let t=e.flat().toSorted((n,s)=>K(n[0],s[0])||K(n[1],
s[1])),r=[];for(let[n,s]of t){let o=r.at(-1);o&&K(n,o[1])<=0?K(s,o[1])>0&&(o[1]=s):r.push([n,s])}return r}i(Bt,"unionRanges");function pr(e,t){return t.some(([r,
n])=>K(r,e)<=0&&K(e,n)<=0)}i(pr,"inRanges");var ri=ur(ti(),1);import{createReadStream as FR}from"node:fs";import{readdir as GR,stat as hh}from"node:fs/promises";import{basename as zR,join as gh}from"node:path";var me=class extends Error{static{i(this,"SourceError")}advice;constructor(t,r=null){super(t),this.name="SourceError",this.advice=r}};var UR=1<<20;async function yh(e,t,r,n){let s=new Map;for(let o of e){if(o==="-"){s.set("-",{path:"-",modifiedAt:bh(n()),open:r,once:!0});continue}let a=await MR(
o,t);if(a.length===0)throw new me(`no file matches ${o}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?, relative to the workspace.");for(let c of a)
s.set(c,await BR(c,t))}return[...s.values()]}i(yh,"findArchives");async function MR(e,t){let r=await hh(hl(t,e)).catch(()=>null);if(r?.isDirectory()===!0)return mh(
e.replace(/\/+$/,""),t,(0,ri.default)("**/*.tsv.gz"));if(r!==null)return[e];let{base:n,glob:s,isGlob:o}=ri.default.scan(e.replace(/^\.\//,""));return o?mh(n,t,(0,ri.default)(
s)):[]}i(MR,"expand");async function mh(e,t,r){let n=hl(t,e),s=await GR(n,{recursive:!0,withFileTypes:!0}).catch(()=>[]),o=e===""?"":`${e.replace(/\/+$/,"")}/`;
return s.filter(a=>!a.isDirectory()).map(a=>gh(a.parentPath,a.name).slice(n.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(a=>r(a)).toSorted().map(a=>`${o}${a}`)}
i(mh,"walk");async function BR(e,t){let r=hl(t,e),n=await hh(r).catch(s=>{throw new me(`${e} cannot be read: ${Wt(s)}`)});if(!n.isFile()&&!n.isFIFO())throw new me(
`${e} is not a file`);return{path:e,modifiedAt:bh(n.mtimeMs),open:i(()=>FR(r,{highWaterMark:UR}),"open"),once:n.isFIFO()}}i(BR,"openable");function ml(e){let t=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?\.(?:tsv|ndjson|jsonl)(?:\.gz)?$/.
exec(zR(e));if(t===null)return null;let r=Date.parse(`${t[1]}T${t[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(r)?null:{start:r,end:r+(t[2]===void 0?86400:3600)}}
i(ml,"periodOf");function Wt(e){let t=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return jR[t]??`fault ${t===""?"unknown":t}`}i(Wt,"reasonOf");var jR={
ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too ea\
rly"};function hl(e,t){return t.startsWith("/")?t:gh(e,t)}i(hl,"inFolder");function bh(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(bh,"iso");function Ye(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}i(Ye,"utc");function He(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(e);if(t===null)return null;let r=t[3]===void 0?"Z":`${t[3]}:${t[4]??"00"}`,n=Date.parse(`${t[1]}T${t[2]}${r}`);return Number.isNaN(n)?null:Math.floor(n/1e3)}
i(He,"epochSeconds");function hs(){let e="",t=null;return r=>{if(r===e&&t!==null)return t;let n=He(r);return n===null?null:(e=r,t={seconds:n,at:Ye(n)},t)}}i(hs,
"createReceiptClock");var wh=3600;function Eh(e,t){let r=ml(e.path);return r===null||r.start-wh<=t.last&&(t.from===null||r.end+wh>=t.from)}i(Eh,"touches");function Th(e,t,r,n){let s=[
...e].map(([{file:f},m])=>({...m,file:f,range:m.examined.range(),period:ml(f.path)})),o=[],a=!0;for(let{file:f,odd:m,unordered:g,broken:h}of s)h!==null&&o.push(
`${h}; what followed was not read.`),g>0&&o.push(`${f.path}: ${_h(g,"event")} out of the order of ids left out; sort the file by id.`),(h!==null||g>0)&&(a=!1),m>
0&&o.push(`${f.path}: ${_h(m,"line")} in another format left out.`);let c=r.first>r.last;c&&o.push(`No event of the window is in the files (${s.length} read).`);
let l=Math.max(0,...s.map(({file:f})=>He(f.modifiedAt)??0)),u=t.from??(c?t.to??l:r.first),p=t.to??(c?Math.max(u,l):r.last),d=s.flatMap(({period:f})=>f===null?[]:
[f]);if(d.length===s.length){let f=ZR(d,u,p);f.length>0&&(a=!1);for(let m of f)o.push(`No file holds the time from ${Ye(m.start)} to ${Ye(m.end)}.`);f[0]?.start===
u&&(u=f.shift()?.end??u),f[0]!==void 0&&(p=f[0].start-1)}for(let{broken:f,reached:m}of s)f!==null&&(p=Math.min(p,(m??u)-1));return{from:Ye(u),to:Ye(Math.max(u,p)),
complete:a,reasons:o,examined:n?[]:qR(s),requests:0}}i(Th,"coverageOf");function qR(e){let t=[],r=e.flatMap(o=>o.period!==null&&o.broken===null&&o.unordered===0?
[{...o.period,range:o.range}]:[]).toSorted((o,a)=>o.start-a.start),n=Number.NaN,s=null;for(let o of r)o.start!==n&&(s=null),s!==null&&o.range!==null&&K(s[1],o.range[0])<
0&&t.push([s[1],o.range[0]]),n=o.end,s=o.range??s;return Bt(e.flatMap(o=>o.range===null?[]:[o.range]),t)}i(qR,"joined");function ZR(e,t,r){let n=[],s=t;for(let{
start:o,end:a}of[...e.toSorted((c,l)=>c.start-l.start),{start:r,end:r}])o>s&&n.push({start:s,end:Math.min(o,r)}),s=Math.max(s,a);return n}i(ZR,"gapsOf");function _h(e,t){
return`${e} ${t}${e===1?"":"s"}`}i(_h,"count");var HR=/([{,]\s*"(?:id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function bn(e){return JSON.parse(e.replace(HR,'$1"$2"'))}i(bn,"parseWithExactIds");function G(e,t){
return typeof e=="object"&&e!==null?e[t]:void 0}i(G,"field");function Re(e,t){return typeof e=="string"?e:t}i(Re,"textOr");function Kt(e){return typeof e=="stri\
ng"&&/^\d{1,20}$/.test(e)?e.replace(/^0+(?=\d)/,""):null}i(Kt,"idOf");var vh={tsv:"10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)",ndjson:"\
one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",plain:"lines of text"};function gl(e,t){let r=e.replace(/\.gz$/,
"");return r.endsWith(".tsv")?"tsv":r.endsWith(".ndjson")||r.endsWith(".jsonl")?"ndjson":/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(t)?"tsv":t.startsWith("{")&&gs()(t)!==
null?"ndjson":"plain"}i(gl,"formatOf");function ni(){let e=hs(),t=[];return r=>{let n=0;for(let a=0;a<9;a++){let c=r.indexOf("	",n);if(c<0)return null;t[a]=r.slice(
n,c),n=c+1}let s=Kt(t[0]),o=e(t[2]??"");return s===null||o===null?null:{seconds:o.seconds,event:{id:s,at:o.at,source:t[4]??"",program:t[8]??"",message:r.slice(n)}}}}
i(ni,"createTsvReader");function gs(){let e=hs();return t=>{let r;try{r=bn(t)}catch{return null}let n=Kt(G(r,"id")),s=e(Re(G(r,"received_at"),Re(G(r,"time"),"")));
if(n===null||s===null)return null;let o=Re(G(r,"source_name"),Re(G(r,"hostname"),""));return{seconds:s.seconds,event:{id:n,at:s.at,source:o,program:Re(G(r,"prog\
ram"),""),message:Re(G(r,"message"),"")}}}}i(gs,"createNdjsonReader");var WR=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function yl(e){let t=WR.exec(
e);return t===null?null:He(`${t[1]}T${t[2]}Z`)}i(yl,"stampOf");function kh(e,t,r){let n=t,s=Ye(t);return o=>{let a=yl(o);return a!==null&&a!==n&&(n=a,s=Ye(a)),{
seconds:n,event:{id:String(r()),at:s,source:e.source,program:e.program,message:o}}}}i(kh,"createPlainReader");var KR=5e3;async function*Ah(e){let t=e.toSorted((o,a)=>K(o.firstId,a.firstId)),r=[],n=[],s="";for(;;){let o=xh(r);for(;t[0]!==void 0&&(o===null||K(t[0].firstId,
si(o))<=0);){let c={pages:t.shift().pages(),page:[],next:0};await Sh(c)&&r.push(c),o=xh(r)}if(o===null)break;let a=VR([...r.filter(c=>c!==o).map(si),...t.slice(
0,1).map(c=>c.firstId)]);for(;o.next<o.page.length;o.next++){let c=o.page[o.next].event;if(a!==null&&K(c.id,a)>0)break;K(c.id,s)>0&&(n.push(c),s=c.id)}o.next>=o.
page.length&&!await Sh(o)&&r.splice(r.indexOf(o),1),n.length>=KR&&(yield n,n=[])}n.length>0&&(yield n)}i(Ah,"mergeById");async function Sh(e){for(let t=await e.
pages.next();t.done!==!0;t=await e.pages.next())if(t.value.length!==0)return e.page=t.value,e.next=0,!0;return!1}i(Sh,"advance");function si(e){return e.page[e.
next].event.id}i(si,"headOf");function xh(e){return e.reduce((t,r)=>t===null||K(si(r),si(t))<0?r:t,null)}i(xh,"lowestOf");function VR(e){return e.reduce((t,r)=>t===
null||K(r,t)<0?r:t,null)}i(VR,"lowestId");import{basename as rO}from"node:path";import{pipeline as JR,Readable as YR}from"node:stream";import{createGunzip as XR}from"node:zlib";var QR=1<<20,Rh=4<<20,Oh=10;async function*bl(e,t){let r=null;for await(let n of eO(e,t)){let s=r===null?n:Buffer.concat([r,n]),o=[],a=0;for(let c=s.indexOf(Oh);c>=
0;c=s.indexOf(Oh,a))o.push(s.toString("utf8",a,c>a&&s[c-1]===13?c-1:c)),a=c+1;if(r=a<s.length?Buffer.from(s.subarray(a)):null,r!==null&&r.length>Rh)throw new me(
`${t} has no line break in ${Rh>>20} MiB: it is no log`);o.length>0&&(yield o)}r!==null&&(yield[r.toString("utf8")])}i(bl,"readLines");async function*eO(e,t){let r=e[Symbol.
asyncIterator]();try{let n=await r.next();if(n.done===!0)return;let s=n.value[0]===31&&n.value[1]===139;if(!s&&t.endsWith(".gz"))throw new me(`${t} is not gzip \
although its name says so`);let o=YR.from(tO(n.value,r),{objectMode:!0});if(!s)return yield*o;let a=XR({chunkSize:QR});JR(o,a,()=>{}),yield*a}finally{e.destroy()}}
i(eO,"readBytes");async function*tO(e,t){yield e;for(let r=await t.next();r.done!==!0;r=await t.next())yield r.value}i(tO,"startingWith");var nO=2e3;async function Ph(e){let t=bl(e.open(),e.path),r=[],n=null,s=null;try{for(let l=await t.next();l.done!==!0;l=await t.next()){for(let p of l.value)r.push(
p);let u=r.find(p=>p!=="");if(u!==void 0&&(n??=gl(e.path,u),n!=="plain"||(s??=l.value.map(yl).find(p=>p!==null)??null,s!==null||r.length>nO)))break}e.once||await t.
return(void 0)}catch(l){throw l instanceof me?l:new me(`${e.path} cannot be read: ${Wt(l)}`)}let o=r.findIndex(l=>l!==""),a=r[o]??"";if(a.slice(0,4096).includes(
"\0"))throw new me(`${e.path} is binary: it is no log`);n??=gl(e.path,"");let c=n==="tsv"?ni()(a):n==="ndjson"?gs()(a):null;if(n!=="plain"&&c===null&&a!=="")throw new me(
`${e.path}:${o+1}: expected ${vh[n]}; found ${n==="tsv"?oO(a):"something else"}`);return{file:e,format:n,first:c,startsAt:s??He(e.modifiedAt)??0,lines:e.once?()=>sO(
r,t):()=>bl(e.open(),e.path)}}i(Ph,"probe");async function*sO(e,t){yield e,yield*t}i(sO,"goOn");function oO(e){let t=e.split("	").length;return t<10?`${t} colum\
n${t===1?"":"s"}`:"an id or a receipt time that cannot be read"}i(oO,"found");function $h(e){let t=e.map(({file:r})=>r.path==="-"?"stdin":rO(r.path));return new Map(
e.map((r,n)=>[r,t.indexOf(t[n]??"")===t.lastIndexOf(t[n]??"")?t[n]??"":r.file.path]))}i($h,"namesOf");function oi(e,t){let r=null,n=null,s=null,o=!1;return{see(a,c){return t!==null&&c>t?(o=!0,!1):e!==null&&c<e?(r=null,n=null,s=null,!1):(o||(r??=s!==null&&K(s,a)<
0?s:a,n=a),!0)},readTo(a){!o&&n!==null&&K(a,n)>0&&(n=a)},readFrom(a){s=a},stop(){o=!0},range:i(()=>r!==null&&n!==null?[r,n]:null,"range")}}i(oi,"createExamined");async function Ch(e){if(e.files.length===0)throw new me("no files to read","Name at least one file in `archive`.");let t=[];for(let s of e.files)t.push(await Ph(
s));let r=t.find(({format:s})=>s==="plain"),n=t.find(({format:s})=>s!=="plain");if(r!==void 0&&n!==void 0)throw new me(`archives and plain logs cannot be read t\
ogether: ${n.file.path} has event ids, ${r.file.path} has none`,"Give `archive` only one of the two kinds.");return{name:"archive",hasIds:r===void 0,search:i((s,o)=>iO(
t,s,o),"search"),link:i(()=>null,"link")}}i(Ch,"archiveSource");async function*iO(e,t,r){let n=t.to===null?null:He(t.to),s={from:t.from===null?null:He(t.from),to:n,
last:n===null?Number.POSITIVE_INFINITY:n+t.margin},o=e.filter(({file:d})=>Eh(d,s)),a=new Map(o.map(d=>[d,{examined:oi(s.from,s.to),odd:0,unordered:0,broken:null,
reached:null}])),c={first:Number.POSITIVE_INFINITY,last:Number.NEGATIVE_INFINITY},l=e.some(({format:d})=>d==="plain"),u=l?cO(o,a,s,c):aO(o,a,s,c),p=r?.toLowerCase();
for await(let d of u){let f=p===void 0?d:d.filter(m=>m.message.toLowerCase().includes(p));f.length>0&&(yield f)}return Th(a,s,c,l)}i(iO,"search");function aO(e,t,r,n){
return Ah(e.flatMap(s=>{let o=t.get(s);if(s.first===null||o===void 0)return[];let a=s.format==="tsv"?ni():gs();return[{firstId:s.first.event.id,pages:i(()=>Ih(s,
a,o,r,n),"pages")}]}))}i(aO,"readMerged");async function*cO(e,t,r,n){let s=$h(e),o=0;for(let a of e.toSorted((c,l)=>c.startsAt-l.startsAt)){let c=t.get(a),l=s.get(
a)??a.file.path,u=l.slice(l.lastIndexOf("/")+1),p=kh({source:l,program:u},a.startsAt,()=>++o);if(c!==void 0)for await(let d of Ih(a,p,c,r,n))yield d.map(({event:f})=>f)}}
i(cO,"readPlain");async function*Ih(e,t,r,n,s){let o="";try{for await(let a of e.lines()){let c=[],l=Number.POSITIVE_INFINITY;for(let u of a){if(u==="")continue;
let p=t(u);if(p===null){r.odd+=1;continue}let{event:d,seconds:f}=p,m=K(d.id,o);if(m===0)continue;if(m<0){r.unordered+=1,r.examined.stop();continue}o=d.id,r.reached=
f,l=Math.min(l,f);let g=r.examined.see(d.id,f);g&&(s.first=Math.min(s.first,f),s.last=Math.max(s.last,f)),(g||n.to!==null&&f>n.to&&f<=n.last)&&c.push(p)}if(c.length>
0&&(yield c),l>n.last&&Number.isFinite(l))return}}catch(a){r.broken=a instanceof me?a.message:`${e.file.path} broke off: ${Wt(a)}`}}i(Ih,"readPages");var le=class extends Error{static{i(this,"TrackerError")}outcome;advice;constructor(t,r,n=null){super(t),this.name="TrackerError",this.outcome=r,this.advice=n}};import{readFileSync as lO,existsSync as uO}from"fs";import{EOL as pO}from"os";var wn=class{static{i(this,"Context")}constructor(){var t,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(uO(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(lO(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not e\
xist${pO}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&
t!==void 0?t:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.
GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(Object.assign({},this.repo),{number:(t.
issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:r}}if(this.
payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITOR\
Y environment variable like 'owner/repo'")}};var Al=ur(Zh(),1);vl();var $O=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||(r=Promise))(function(o,a){function c(p){try{
u(n.next(p))}catch(d){a(d)}}i(c,"fulfilled");function l(p){try{u(n.throw(p))}catch(d){a(d)}}i(l,"rejected");function u(p){p.done?o(p.value):s(p.value).then(c,l)}
i(u,"step"),u((n=n.apply(e,t||[])).next())})};function Hh(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(e&&t.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}i(Hh,"getAuthString");function Wh(e){return new Al.HttpClient().
getAgent(e)}i(Wh,"getProxyAgent");function CO(e){return new Al.HttpClient().getAgentDispatcher(e)}i(CO,"getProxyAgentDispatcher");function Kh(e){let t=CO(e);return i(
(n,s)=>$O(this,void 0,void 0,function*(){return Tl(n,Object.assign(Object.assign({},s),{dispatcher:t}))}),"proxyFetch")}i(Kh,"getProxyFetch");function Vh(){return process.
env.GITHUB_API_URL||"https://api.github.com"}i(Vh,"getApiBaseUrl");function Rl(e){var t;let r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:
t.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}i(Rl,"getUserAgentWith\
OrchestrationId");function fr(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}i(fr,"getUserAgent");function di(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(t)?t.reverse().reduce((s,o)=>di.
bind(null,e,o,s,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}i(di,"register");function Jh(e,t,r,n){let s=n;e.registry[r]||(e.registry[r]=[]),t==="before"&&(n=i((o,a)=>Promise.resolve().then(s.bind(null,a)).then(o.bind(null,a)),"hook")),t===
"after"&&(n=i((o,a)=>{let c;return Promise.resolve().then(o.bind(null,a)).then(l=>(c=l,s(c,a))).then(()=>c)},"hook")),t==="error"&&(n=i((o,a)=>Promise.resolve().
then(o.bind(null,a)).catch(c=>s(c,a)),"hook")),e.registry[r].push({hook:n,orig:s})}i(Jh,"addHook");function Yh(e,t,r){if(!e.registry[t])return;let n=e.registry[t].map(s=>s.orig).indexOf(r);n!==-1&&e.registry[t].splice(n,1)}i(Yh,"removeHook");var Xh=Function.bind,Qh=Xh.bind(Xh);function eg(e,t,r){let n=Qh(Yh,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[t,s,r]:[t,s];e[s]=e.api[s]=Qh(Jh,null).apply(null,o)})}i(eg,"bindApi");function LO(){let e=Symbol("Singular"),t={registry:{}},r=di.bind(null,t,e);return eg(
r,t,e),r}i(LO,"Singular");function NO(){let e={registry:{}},t=di.bind(null,e);return eg(t,e),t}i(NO,"Collection");var tg={Singular:LO,Collection:NO};var DO="0.0.0-development",FO=`octokit-endpoint.js/${DO} ${fr()}`,GO={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":FO},mediaType:{format:""}};function zO(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}i(zO,"lowercaseKeys");function UO(e){
if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.
prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(
e)}i(UO,"isPlainObject");function sg(e,t){let r=Object.assign({},e);return Object.keys(t).forEach(n=>{UO(t[n])?n in e?r[n]=sg(e[n],t[n]):Object.assign(r,{[n]:t[n]}):
Object.assign(r,{[n]:t[n]})}),r}i(sg,"mergeDeep");function rg(e){for(let t in e)e[t]===void 0&&delete e[t];return e}i(rg,"removeUndefinedProperties");function Pl(e,t,r){
if(typeof t=="string"){let[s,o]=t.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},t);r.headers=zO(r.headers),rg(r),rg(r.headers);
let n=sg(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}i(Pl,"merge");function MO(e,t){let r=/\?/.
test(e)?"&":"?",n=Object.keys(t);return n.length===0?e:e+r+n.map(s=>s==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(t[s])}`).
join("&")}i(MO,"addQueryParameters");var BO=/\{[^{}}]+\}/g;function jO(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}i(jO,"removeNonChars");function qO(e){
let t=e.match(BO);return t?t.map(jO).reduce((r,n)=>r.concat(n),[]):[]}i(qO,"extractUrlVariableNames");function ng(e,t){let r={__proto__:null};for(let n of Object.
keys(e))t.indexOf(n)===-1&&(r[n]=e[n]);return r}i(ng,"omit");function og(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=
encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}i(og,"encodeReserved");function Tn(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){
return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}i(Tn,"encodeUnreserved");function bs(e,t,r){return t=e==="+"||e==="#"?og(t):Tn(t),r?Tn(r)+"="+t:t}i(bs,"e\
ncodeValue");function En(e){return e!=null}i(En,"isDefined");function Ol(e){return e===";"||e==="&"||e==="?"}i(Ol,"isKeyOperator");function ZO(e,t,r,n){var s=e[r],
o=[];if(En(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,
10))),o.push(bs(t,s,Ol(t)?r:""));else if(n==="*")Array.isArray(s)?s.filter(En).forEach(function(a){o.push(bs(t,a,Ol(t)?r:""))}):Object.keys(s).forEach(function(a){
En(s[a])&&o.push(bs(t,s[a],a))});else{let a=[];Array.isArray(s)?s.filter(En).forEach(function(c){a.push(bs(t,c))}):Object.keys(s).forEach(function(c){En(s[c])&&
(a.push(Tn(c)),a.push(bs(t,s[c].toString())))}),Ol(t)?o.push(Tn(r)+"="+a.join(",")):a.length!==0&&o.push(a.join(","))}else t===";"?En(s)&&o.push(Tn(r)):s===""&&
(t==="&"||t==="?")?o.push(Tn(r)+"="):s===""&&o.push("");return o}i(ZO,"getValues");function HO(e){return{expand:WO.bind(null,e)}}i(HO,"parseUrl");function WO(e,t){
var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let c="",l=[];if(r.indexOf(s.charAt(0))!==-1&&(c=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var p=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);l.push(ZO(t,c,p[1],p[2]||p[3]))}),c&&c!=="+"){var a=",";return c===
"?"?a="&":c!=="#"&&(a=c),(l.length!==0?c:"")+l.join(a)}else return l.join(",")}else return og(o)}),e==="/"?e:e.replace(/\/$/,"")}i(WO,"expand");function ig(e){let t=e.
method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s,o=ng(e,["method","baseUrl","url","headers","request","mediaTy\
pe"]),a=qO(r);r=HO(r).expand(o),/^http/.test(r)||(r=e.baseUrl+r);let c=Object.keys(e).filter(p=>a.includes(p)).concat("baseUrl"),l=ng(o,c);if(!/application\/octet-stream/i.
test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(p=>p.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&e.mediaType.previews?.length)){let p=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=p.concat(
e.mediaType.previews).map(d=>{let f=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${f}`}).join(",")}return["GET",
"HEAD"].includes(t)?r=MO(r,l):"data"in l?s=l.data:Object.keys(l).length&&(s=l),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(t)&&typeof s>"u"&&(s=""),Object.assign({method:t,url:r,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}
i(ig,"parse");function KO(e,t,r){return ig(Pl(e,t,r))}i(KO,"endpointWithDefaults");function ag(e,t){let r=Pl(e,t),n=KO.bind(null,r);return Object.assign(n,{DEFAULTS:r,
defaults:ag.bind(null,r),merge:Pl.bind(null,r),parse:ig})}i(ag,"withDefaults");var cg=ag(null,GO);var We=new Uint8Array(256);We[9]|=2;We[32]|=2;We[59]|=4;We[44]|=8;for(let e=128;e<=255;e++)We[e]|=1;for(let e of"!#$%&'*+-.^_`|~")We[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)We[e]|=16;for(let e=65;e<=90;e++)We[e]|=17;for(let e=97;e<=122;e++)We[e]|=16;var lg=(()=>{let e=i(function(){},"C");return e.prototype=Object.create(null),
e})();function ug(e,t){let r=4|(t?.comma===!0?8:0),n=e.length,s=t?.start??0;for(;(We[e.charCodeAt(s)]&2)!==0;)s++;let o=s,a=0,c=-1,l=t?.parameters===!1?8:0;for(;o<n;){
let f=e.charCodeAt(o),m=We[f];if((m&r)!==0){l|=m&8;break}(m&2)!==0?c===-1&&(c=o):c=-1,a|=f&65280|m,o++}let u=c===-1?o:c,p=e.slice(s,u),d=(a&65281)===0?p:p.toLowerCase();
return o===n||l!==0?{type:d,index:o,parameters:new lg}:VO(e,d,o,n,r)}i(ug,"parse");function VO(e,t,r,n,s){let o=new lg;e:for(;r<n;){for(r++;(We[e.charCodeAt(r)]&
2)!==0;)r++;let a=r,c=0,l=-1;for(;r<n;){let u=e.charCodeAt(r),p=We[u];if((p&s)!==0){if((p&8)!==0)break e;continue e}if(u===61){let d=l===-1?r:l,f=e.slice(a,d),m=(c&
65281)===0?f:f.toLowerCase();for(r++;(We[e.charCodeAt(r)]&2)!==0;)r++;if(r<n&&e.charCodeAt(r)===34){let _=++r,w=!1;for(;r<n;){let E=e.charCodeAt(r);if(E===34){o[m]===
void 0&&(o[m]=w?JO(e,_,r):e.slice(_,r)),r++;let T=0;for(;r<n;){let R=e.charCodeAt(r),v=We[R];if((v&s)!==0){T=v&8;break}r++}if(T!==0)break e;continue e}if(E===92&&
r+1<n){w=!0,r+=2;continue}r++}continue e}let g=r,h=0,y=-1;for(;r<n;){let _=e.charCodeAt(r),w=We[_];if((w&s)!==0){h=w&8;break}(w&2)!==0?y===-1&&(y=r):y=-1,r++}if(o[m]===
void 0){let _=y===-1?r:y;o[m]=e.slice(g,_)}if(h!==0)break e;continue e}(p&2)!==0?l===-1&&(l=r):l=-1,c|=u&65280|p,r++}}return{type:t,index:r,parameters:o}}i(VO,"\
parseParameters");function JO(e,t,r){let n="";for(let s=t;s<r;s++)e.charCodeAt(s)===92&&(n+=e.slice(t,s),t=++s);return n+e.slice(t,r)}i(JO,"unescapeQuotedPairs");var YO=/^-?\d+$/,mi=/^-?\d+n+$/,mr=JSON.stringify,$l=JSON.parse,hg=/^-?\d+n$/,pg=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,dg=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Cl=i(
e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),Il=i(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",
"isRawJSON"),XO=i((e,t,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof t==
"function",o=Array.isArray(t)?new Set(t.map(String)):null,a=i((g,h,y)=>(y!==null&&typeof y=="object"&&typeof y.toJSON=="function"&&(y=y.toJSON(h)),typeof y=="st\
ring"&&mi.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":(s&&(y=t.call(g,h,y)),y!==null&&typeof y=="object"&&(y instanceof
Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),"prepareVal"),c=a({"":e},"",e);if(Cl(c))return;let l=c===null||typeof c!="object",u=Il(c);
if(l||u)return mr(c);let p=[],d=0,f=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],m=new WeakSet(
[c]);for(;f.length>0;){let g=f[f.length-1];g.index===0&&(p.push(g.isArray?"[":"{"),d++);let h=!1;if(g.isArray)if(g.index<g.val.length){g.first||p.push(","),n&&p.
push(`
`+n.repeat(d));let y=g.val[g.index],_=a(g.val,String(g.index),y);if(Cl(_))p.push("null"),g.first=!1,g.index++;else{let w=_!==null&&typeof _=="object",E=Il(_);if(w&&
!E){if(m.has(_))throw new TypeError("Converting circular structure to JSON");m.add(_),f.push({parent:g.val,key:String(g.index),val:_,isArray:Array.isArray(_),keys:Array.
isArray(_)?null:Object.keys(_),index:0,first:!0}),g.first=!1,g.index++}else p.push(mr(_)),g.first=!1,g.index++}}else h=!0;else{for(;g.index<g.keys.length;){let _=g.
keys[g.index++];if(o&&!o.has(_))continue;let E=g.val[_],T=a(g.val,_,E);if(Cl(T))continue;g.first||p.push(","),n?p.push(`
`+n.repeat(d)+mr(_)+": "):p.push(mr(_)+":");let R=T!==null&&typeof T=="object",v=Il(T);if(R&&!v){if(m.has(T))throw new TypeError("Converting circular structure \
to JSON");m.add(T),f.push({parent:g.val,key:_,val:T,isArray:Array.isArray(T),keys:Array.isArray(T)?null:Object.keys(T),index:0,first:!0}),g.first=!1;break}else p.
push(mr(T)),g.first=!1}g.index>=g.keys.length&&f[f.length-1]===g&&(h=!0)}h&&(d--,!g.first&&n&&p.push(`
`+n.repeat(d)),p.push(g.isArray?"]":"}"),m.delete(g.val),f.pop())}return p.join("")},"stringifyIteratively"),gg=i((e,t,r)=>{try{return"rawJSON"in JSON?mr(e,(c,l)=>typeof l==
"bigint"?JSON.rawJSON(l.toString()):typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r):e?mr(e,(c,l)=>typeof l=="string"&&mi.test(l)||typeof l=="\
bigint"?l.toString()+"n":typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r).replace(pg,"$1$2$3").replace(dg,"$1$2$3"):mr(e,t,r)}catch(n){if(n instanceof
RangeError){let s=XO(e,t,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(pg,"$1$2$3").replace(dg,"$1$2$3")}throw n}},"JSONStringify"),fi=new Map,QO=i(()=>{
let e=JSON.parse.toString();if(fi.has(e))return fi.get(e);try{let t=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return fi.set(e,t),t}catch{return fi.set(
e,!1),!1}},"isContextSourceSupported"),eP=i((e,t,r,n)=>typeof t=="string"&&hg.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&mi.test(t)?t.slice(0,-1):typeof n==
"function"?n(e,t,r):t,"convertMarkedBigIntsReviver"),tP=i((e,t)=>JSON.parse(e,(r,n,s)=>{let o=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
c=o&&a,l=s&&YO.test(s.source);return c&&l?BigInt(s.source):typeof t=="function"?t(r,n,s):n}),"JSONParseV2"),yg=Number.MAX_SAFE_INTEGER.toString(),fg=yg.length,rP=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
nP=/^"-?\d+n+"$/,sP=i((e,t)=>{let r={"":e},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:a}=s,c=o[a];typeof c==
"string"&&(hg.test(c)?c=BigInt(c.slice(0,-1)):mi.test(c)&&(c=c.slice(0,-1))),typeof t=="function"&&(c=t.call(o,a,c)),c===void 0?delete o[a]:o[a]=c,n.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let c=Object.keys(o);for(let l=c.length-1;l>=0;l--)n.push({parent:o,key:c[l],visited:!1})}}}
return r[""]},"applyReviverIteratively"),mg=i(e=>e.replace(rP,(t,r,n,s)=>{let o=t[0]==='"';if(o&&nP.test(t))return t.substring(0,t.length-1)+'n"';let c=n||s,l=r&&
(r.length<fg||r.length===fg&&r<=yg);return o||c||l?t:'"'+t+'n"'}),"serializeBigInts"),bg=i((e,t)=>{if(!e)return $l(e,t);try{if(QO())return tP(e,t);let r=mg(e);return $l(
r,(n,s,o)=>eP(n,s,o,t))}catch(r){if(r instanceof RangeError){let n=mg(e),s=$l(n);return sP(s,t)}throw r}},"JSONParse");var zr=class extends Error{static{i(this,"RequestError")}name;status;request;response;constructor(t,r,n){super(t,{cause:n.cause}),this.name="HttpError",this.status=
Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&
(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var oP="10.0.16",iP={headers:{"user-agent":`octokit-request.js/${oP} ${fr()}`}};function aP(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}i(aP,"isPlainObject");var wg=i(()=>"","noop");async function _g(e){let t=e.request?.
fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let r=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=aP(e.body)||Array.isArray(e.body)?gg(
e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([d,f])=>[d,String(f)])),a;try{a=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,
headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(d){let f="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,
d;f=d.message,d.name==="TypeError"&&"cause"in d&&(d.cause instanceof Error?f=d.cause.message:typeof d.cause=="string"&&(f=d.cause))}let m=new zr(f,500,{request:e});
throw m.cause=d,m}let c=a.status,l=a.url,u={};for(let[d,f]of a.headers)u[d]=f;let p={url:l,status:c,headers:u,data:""};if("deprecation"in u){let d=u.link&&u.link.
match(/<([^<>]+)>; rel="deprecation"/),f=d&&d.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${f?
`. See ${f}`:""}`)}if(c===204||c===205)return p;if(e.method==="HEAD"){if(c<400)return p;throw new zr(a.statusText,c,{response:p,request:e})}if(c===304)throw p.data=
await Ll(a),new zr("Not modified",c,{response:p,request:e});if(c>=400)throw p.data=await Ll(a),new zr(lP(p.data),c,{response:p,request:e});return p.data=n?await Ll(
a):a.body,p}i(_g,"fetchWrapper");async function Ll(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(wg);let r=ug(t);if(cP(r)){let n="";try{return n=
await e.text(),bg(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?
e.text().catch(wg):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}i(Ll,"getResponseData");function cP(e){return e.type==="application/json"||e.type==="applicatio\
n/scim+json"}i(cP,"isJSONResponse");function lP(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&
"message"in e){let t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(n=>JSON.stringify(n)).
join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}i(lP,"toErrorMessage");function Nl(e,t){let r=e.defaults(t);return Object.assign(
i(function(s,o){let a=r.merge(s,o);if(!a.request||!a.request.hook)return _g(r.parse(a));let c=i((l,u)=>_g(r.parse(r.merge(l,u))),"request2");return Object.assign(
c,{endpoint:r,defaults:Nl.bind(null,r)}),a.request.hook(c,a)},"newApi"),{endpoint:r,defaults:Nl.bind(null,r)})}i(Nl,"withDefaults");var ws=Nl(cg,iP);var uP="0.0.0-development";function pP(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}i(pP,"_buildMessageForResponseErrors");var dP=class extends Error{static{i(this,"GraphqlResponseError")}constructor(e,t,r){super(pP(r)),this.request=e,this.headers=
t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},fP=["method","baseUrl","url","headers","request","query","mediaType","operationName"],mP=["query","method","url"],Eg=/\/api\/v3\/?$/;
function hP(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in r)
if(mP.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}let n=typeof t=="string"?Object.assign({query:t},
r):t,s=Object.keys(n).reduce((a,c)=>fP.includes(c)?(a[c]=n[c],a):(a.variables||(a.variables={}),a.variables[c]=n[c],a),{}),o=n.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return Eg.test(o)&&(s.url=o.replace(Eg,"/api/graphql")),e(s).then(a=>{if(a.data.errors){let c={};for(let l of Object.keys(a.headers))c[l]=a.headers[l];throw new dP(
s,c,a.data)}return a.data.data})}i(hP,"graphql");function Dl(e,t){let r=e.defaults(t);return Object.assign(i((s,o)=>hP(r,s,o),"newApi"),{defaults:Dl.bind(null,r),
endpoint:r.endpoint})}i(Dl,"withDefaults");var _Z=Dl(ws,{headers:{"user-agent":`octokit-graphql.js/${uP} ${fr()}`},method:"POST",url:"/graphql"});function Tg(e){
return Dl(e,{method:"POST",url:"/graphql"})}i(Tg,"withCustomRequest");var Fl="(?:[a-zA-Z0-9_-]+)",vg="\\.",kg=new RegExp(`^${Fl}${vg}${Fl}${vg}${Fl}$`),gP=kg.test.bind(kg);async function yP(e){let t=gP(e),r=e.startsWith("v1.")||e.
startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}i(yP,"auth");function bP(e){
return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}i(bP,"withAuthorizationPrefix");async function wP(e,t,r,n){let s=t.endpoint.merge(r,n);return s.headers.
authorization=bP(e),t(s)}i(wP,"hook");var Sg=i(function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(yP.bind(null,
t),{hook:wP.bind(null,t)})},"createTokenAuth2");var Gl="7.0.8";var xg=i(()=>{},"noop"),_P=console.warn.bind(console),EP=console.error.bind(console);function TP(e={}){return typeof e.debug!="function"&&(e.debug=xg),typeof e.
info!="function"&&(e.info=xg),typeof e.warn!="function"&&(e.warn=_P),typeof e.error!="function"&&(e.error=EP),e}i(TP,"createLogger");var Ag=`octokit-core.js/${Gl}\
 ${fr()}`,hi=class{static{i(this,"Octokit")}static VERSION=Gl;static defaults(t){return class extends this{static{i(this,"OctokitWithDefaults")}constructor(...n){
let s=n[0]||{};if(typeof t=="function"){super(t(s));return}super(Object.assign({},t,s,s.userAgent&&t.userAgent?{userAgent:`${s.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let r=this.plugins;return class extends this{static{i(this,"NewOctokit")}static plugins=r.concat(t.filter(s=>!r.includes(s)))}}constructor(t={}){let r=new tg.Collection,
n={baseUrl:ws.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["\
user-agent"]=t.userAgent?`${t.userAgent} ${Ag}`:Ag,t.baseUrl&&(n.baseUrl=t.baseUrl),t.previews&&(n.mediaType.previews=t.previews),t.timeZone&&(n.headers["time-z\
one"]=t.timeZone),this.request=ws.defaults(n),this.graphql=Tg(this.request).defaults(n),this.log=TP(t.log),this.hook=r,t.authStrategy){let{authStrategy:o,...a}=t,
c=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},t.auth));r.wrap("request",c.hook),this.auth=c}else if(!t.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=Sg(t.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,t))}request;graphql;log;hook;auth};var zl="17.0.0";var vP={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
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
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},Rg=vP;var Ur=new Map;for(let[e,t]of Object.entries(Rg))for(let[r,n]of Object.entries(t)){let[s,o,a]=n,[c,l]=s.split(/ /),u=Object.assign({method:c,url:l},o);Ur.has(e)||
Ur.set(e,new Map),Ur.get(e).set(r,{scope:e,methodName:r,endpointDefaults:u,decorations:a})}var kP={has({scope:e},t){return Ur.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.
cache[t],!0},ownKeys({scope:e}){return[...Ur.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},n){if(r[n])return r[n];let s=Ur.get(
t).get(n);if(!s)return;let{endpointDefaults:o,decorations:a}=s;return a?r[n]=SP(e,t,n,o,a):r[n]=e.request.defaults(o),r[n]}};function Ul(e){let t={};for(let r of Ur.
keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},kP);return t}i(Ul,"endpointsToMethods");function SP(e,t,r,n,s){let o=e.request.defaults(n);function a(...c){let l=o.
endpoint.merge(...c);if(s.mapToData)return l=Object.assign({},l,{data:l[s.mapToData],[s.mapToData]:void 0}),o(l);if(s.renamed){let[u,p]=s.renamed;e.log.warn(`oc\
tokit.${t}.${r}() has been renamed to octokit.${u}.${p}()`)}if(s.deprecated&&e.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...c);for(let[
p,d]of Object.entries(s.renamedParameters))p in u&&(e.log.warn(`"${p}" parameter is deprecated for "octokit.${t}.${r}()". Use "${d}" instead`),d in u||(u[d]=u[p]),
delete u[p]);return o(u)}return o(...c)}return i(a,"withDecorations"),Object.assign(a,o)}i(SP,"decorate");function Ml(e){return{rest:Ul(e)}}i(Ml,"restEndpointMethods");Ml.VERSION=zl;function xP(e){let t=Ul(e);return{...t,rest:t}}i(xP,"legacyRestEndpointMethods");xP.
VERSION=zl;var AP="0.0.0-development";function RP(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let r=e.
data.incomplete_results,n=e.data.repository_selection,s=e.data.total_count,o=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let a=Object.keys(e.data)[0],c=e.data[a];return e.data=c,typeof r<"u"&&(e.data.incomplete_results=r),typeof n<
"u"&&(e.data.repository_selection=n),e.data.total_count=s,e.data.total_commits=o,e}i(RP,"normalizePaginatedListResponse");function Bl(e,t,r){let n=typeof t=="fu\
nction"?t.endpoint(r):e.request.endpoint(t,r),s=typeof t=="function"?t:e.request,o=n.method,a=n.headers,c=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!c)return{done:!0};try{let l=await s({method:o,url:c,headers:a}),u=RP(l);if(c=((u.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!c&&"total_comm\
its"in u.data){let p=new URL(u.url),d=p.searchParams,f=parseInt(d.get("page")||"1",10),m=parseInt(d.get("per_page")||"250",10);f*m<u.data.total_commits&&(d.set(
"page",String(f+1)),c=p.toString())}return{value:u}}catch(l){if(l.status!==409)throw l;return c="",{value:{status:200,headers:{},data:[]}}}}})}}i(Bl,"iterator");
function Og(e,t,r,n){return typeof r=="function"&&(n=r,r=void 0),Pg(e,[],Bl(e,t,r)[Symbol.asyncIterator](),n)}i(Og,"paginate");function Pg(e,t,r,n){return r.next().
then(s=>{if(s.done)return t;let o=!1;function a(){o=!0}return i(a,"done"),t=t.concat(n?n(s.value,a):s.value.data),o?t:Pg(e,t,r,n)})}i(Pg,"gather");var HZ=Object.
assign(Og,{iterator:Bl});function jl(e){return{paginate:Object.assign(Og.bind(null,e),{iterator:Bl.bind(null,e)})}}i(jl,"paginateRest");jl.VERSION=AP;var XZ=new wn,ql=Vh(),OP={baseUrl:ql,request:{agent:Wh(ql),fetch:Kh(ql)}},$g=hi.plugin(Ml,jl).defaults(OP);function Cg(e,t){let r=Object.assign({},t||{}),n=Hh(e,
r);n&&(r.auth=n);let s=Rl(r.userAgent);return s&&(r.userAgent=s),r}i(Cg,"getOctokitOptions");var n4=new wn;function Ig(e,t,...r){let n=$g.plugin(...r);return new n(Cg(e,t))}i(Ig,"getOctokit");var Lg=60;function Ng(e,t,r){let n=G(e,"response");if(n===void 0)return{...t,status:null,code:Dg(e),message:$P(e),header:i(()=>null,"header")};let s=G(n,"header\
s"),o=G(n,"status"),a=G(n,"data"),c=G(a,"message"),l=`${typeof c=="string"?c:"no explanation given"}${PP(G(a,"errors"))}`;return{...t,status:typeof o=="number"?
o:null,code:null,message:l.replace(/[\p{C}\s]+/gu," ").replaceAll(r===""?"\0":r,"***").slice(0,300),header:i(u=>{let p=G(s,u);return typeof p=="string"||typeof p==
"number"?String(p):null},"header")}}i(Ng,"describeFault");function PP(e){if(!Array.isArray(e))return"";let t=e.flatMap(r=>{let n=G(r,"field"),s=G(r,"code");return typeof n==
"string"&&typeof s=="string"?[`${n}: ${s}`]:[]});return t.length===0?"":` (${t.join(", ")})`}i(PP,"fieldFaults");function Dg(e){for(let t=e,r=0;t!==void 0&&r<4;t=
G(t,"cause"),r++){let n=G(t,"code");if(typeof n=="string")return n}return null}i(Dg,"networkCode");function $P(e){if(G(G(e,"cause"),"name")==="TimeoutError"||G(
e,"name")==="TimeoutError"||G(e,"name")==="AbortError")return"no answer in time";let t=Dg(e);return t===null?"the connection failed":`the connection failed (${t}\
)`}i($P,"networkWords");function Fg(e){if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(
t)<=Lg?Number(t)*1e3:null,message:`GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){
let r=Number(e.header("x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(r)?`; it is renewe\
d at ${new Date(r*1e3).toISOString().slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:Lg*1e3,message:"GitHub asks to slow d\
own (secondary rate limit)"}:null}i(Fg,"rateLimitOf");var Zl=`permissions:
  contents: read
  issues: write`,CP=[{when:i(e=>e.status===401,"when"),text:"GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow\
."},{when:i(e=>e.status===403&&/archived/i.test(e.message),"when"),text:"The repository is archived. Name another one for the issues with `repository`."},{when:i(
e=>e.status===403&&/SAML|IP allow list/i.test(e.message),"when"),text:"The organisation restricts this token: authorise it there, or use the one of the workflow\
."},{when:i(e=>e.status===403,"when"),text:`The token may not do this. Give the job of the workflow these permissions (naming one sets all others to none):
${Zl}`},{when:i(e=>e.status===410,"when"),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another reposit\
ory with `repository`."},{when:i(e=>e.status===404,"when"),text:"There is no such repository, or the token cannot see it: check `repository`; the token of a wor\
kflow reaches only its own repository."},{when:i(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:"The repository was renamed or moved: check `repos\
itory`."}];function Gg(e,t,r,n){let s=r===null?`${e.status??""} ${e.message}`.trim():r.message,o=n>1?` after ${n} attempts`:"",a=t==="unknown"?"; it may have be\
en carried out all the same":"",c=r===null?CP.find(l=>l.when(e))?.text??null:"The next run goes on from here.";return new le(`[${e.method}] ${e.host}${e.path}: ${s}${o}${a}`,
t,c)}i(Gg,"trackerError");var IP=3e4,LP=1e3,NP=3,DP=4,FP=new Set([500,502,503,504]),GP=/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;function Ug(e){let t=i(()=>{},"quiet"),r=Ig(e.token,{userAgent:e.
userAgent,log:{debug:t,info:t,warn:t,error:t},...e.baseUrl?{baseUrl:e.baseUrl.replace(/\/+$/,"")}:{}}),n=new URL(r.request.endpoint.DEFAULTS.baseUrl),s=0;async function o(l){
s+=1;let u={method:l.method,host:n.host,path:l.path.replace(/\?.*$/,"")};try{let p=await r.request(`${l.method} ${l.path}`,{headers:{"x-github-api-version":"202\
2-11-28",...l.raw?{accept:"application/vnd.github.raw+json"}:{}},request:{signal:AbortSignal.timeout(e.timeoutMs??IP),...l.follow?{}:{redirect:"manual"}},...zg(
l.body)?l.body:{}}),d=p.data,f=p.status;return f>=300&&!l.also.includes(f)?{...u,status:f,code:null,message:"moved elsewhere",header:i(()=>null,"header")}:!l.raw&&
f!==204&&f<300&&!zg(d)?{...u,status:f,code:null,message:"the answer is cut off or not JSON",header:i(()=>null,"header")}:{status:f,data:d,next:UP(p.headers.link,
n)}}catch(p){let d=Ng(p,u,e.token);return d.status!==null&&l.also.includes(d.status)?{status:d.status,data:null,next:null}:d}}i(o,"attempt");async function a(l){
let u=l.method!=="GET";for(let p=1;;p++){let d=await o(l);if(!("code"in d))return d;let f=Fg(d),m=d.status===null||d.status<300||FP.has(d.status);if(!(p<DP&&(f===
null?m&&!u:f.waitMs!==null))){let y=u&&m&&f===null&&!GP.test(d.code??"");throw Gg(d,y?"unknown":"refused",f,p)}let h=f?.waitMs??1e3*3**(p-1);e.log?.(`[${l.method}\
] ${d.host}${d.path}: ${d.status??"no answer"}; asking again in ${Math.ceil(h/1e3)} s`),await e.sleep(h)}}i(a,"send");let c=zP(e);return{get requests(){return s},
read:i((l,{also:u=[],raw:p=!1,follow:d=!1}={})=>a({method:"GET",path:l,also:u,raw:p,follow:d}),"read"),async write(l,u,p,{also:d=[],notifies:f=!1}={}){return await c(
f),a({method:l,path:u,body:p,also:d,raw:!1,follow:!1})}}}i(Ug,"createGithub");function zP(e){let t=e.spacingMs??LP,r=Number.NEGATIVE_INFINITY,n=Number.NEGATIVE_INFINITY;
return async s=>{let o=Math.max(r+t,s?n+NP*t:0)-e.now();o>0&&await e.sleep(o),r=e.now(),s&&(n=r)}}i(zP,"createWritePace");function UP(e,t){let r=/<([^<>]+)>;\s*rel="next"/.
exec(e??"")?.[1];return r===void 0||!URL.canParse(r)||new URL(r).origin!==t.origin?null:r}i(UP,"nextPage");function zg(e){return typeof e=="object"&&e!==null&&!(e instanceof
ArrayBuffer)}i(zg,"isRecord");function Hl(e){return e.status===200?e.data:null}i(Hl,"found");function _s(e){let[t,r,n]=e.split("/");if(!t||!r||n!==void 0)throw new le(
`"${e}" is not a repository`,"refused","Write it as OWNER/NAME.");return`/repos/${encodeURIComponent(t)}/${encodeURIComponent(r)}`}i(_s,"repositoryPath");async function Mg(e,t,r,n){
let s=r.split("/").map(encodeURIComponent).join("/"),o=await e.read(`${_s(t)}/contents/${s}?ref=${encodeURIComponent(n)}`,{also:[404],raw:!0,follow:!0});if(o.status===
404)return null;if(typeof o.data=="string")return o.data;if(o.data instanceof ArrayBuffer)return Buffer.from(o.data).toString("utf8");throw new le(`${r} is a fo\
lder, not a file`,"refused","Check `config-file`.")}i(Mg,"readRepositoryFile");async function Bg(e,t){try{let{data:r}=await e.read(_s(t),{follow:!0}),n=G(r,"vis\
ibility");return G(r,"private")===!0&&(n===void 0||n==="private"||n==="internal")?"private":"public"}catch{return"public"}}i(Bg,"readVisibility");function Wl(e,t){let r=yi(e.data);if(r===null)throw new le("the answer to a write could not be read; it was carried out all the same","unknown");if(gi("body",t.
body,r.body),gi("title",t.title,r.title),t.state!==void 0&&t.state!==r.state)throw new le(`the tracker kept issue ${r.number} ${r.state}`,"refused");return r}i(
Wl,"written");function gi(e,t,r){if(!(t===void 0||typeof r=="string"&&jg(r)===jg(t)))throw new le(`the tracker kept another ${e} than the one sent`,"refused","I\
t may be longer than the tracker takes.")}i(gi,"checkEcho");function jg(e){return e.replaceAll(`\r
`,`
`).trim()}i(jg,"normal");function yi(e){let t=G(e,"number"),r=G(e,"state");if(typeof t!="number"||r!=="open"&&r!=="closed")return null;let n=G(e,"labels"),s=G(e,
"closed_at");return{number:t,state:r,url:Re(G(e,"html_url"),""),title:Re(G(e,"title"),""),body:Re(G(e,"body"),""),stateReason:MP(G(e,"state_reason")),labels:(Array.
isArray(n)?n:[]).map(o=>typeof o=="string"?o:Re(G(o,"name"),"")),closedAt:typeof s=="string"?s:null,locked:G(e,"locked")===!0}}i(yi,"readIssue");function MP(e){
return e==="completed"||e==="not_planned"||e==="duplicate"||e==="reopened"?e:null}i(MP,"stateReasonOf");var BP=["celery-failure","celery-failure/dashboard"],jP=["github-actions[bot]"],qg=100,qP=500;function Zg({github:e,repository:t,labels:r=BP,trustedAuthors:n=jP}){
let s=null,o=null,a=i(()=>s??=ZP(e,t),"home"),c=i(()=>o??=HP(e,n),"authors");async function l(p){let d=yi(p);if(d===null||G(p,"pull_request")!==void 0||!d.labels.
some(m=>r.includes(m)))return null;let f=G(G(p,"user"),"login");return typeof f=="string"&&(await c()).has(f.toLowerCase())?d:null}i(l,"ours");async function u(p){
let{path:d}=await a(),f=await e.read(`${d}/issues/${p}`,{also:[301,404,410]});return l(Hl(f))}return i(u,"get"),{get requests(){return e.requests},async list(p){
let{path:d,hasIssues:f}=await a();if(!f)throw new le(`issues are disabled in ${t}`,"refused","Turn them on under Settings > General > Features, or name another \
repository with `repository`.");let m=new Map,g=i(async h=>{for(let y of Array.isArray(h.data)?h.data:[]){let _=await l(y);_!==null&&m.set(_.number,_)}},"take");
for(let h of r){let y=`${d}/issues?labels=${encodeURIComponent(h)}&state=all&sort=created&direction=asc&per_page=${qg}`;for(let _=0;y!==null&&_<qP;_++){let w=await e.
read(y);await g(w),y=w.next}}await g(await e.read(`${d}/issues?state=all&sort=created&direction=desc&per_page=${qg}`));for(let h of new Set(p)){let y=m.has(h)?null:
await u(h);y!==null&&m.set(h,y)}return[...m.values()].toSorted((h,y)=>h.number-y.number)},get:u,async ensureLabels(p){let{path:d}=await a();for(let f of p)await WP(
e,d,f)},async create({title:p,body:d,labels:f}){let{path:m}=await a(),g=await e.write("POST",`${m}/issues`,{title:p,body:d,labels:[...f]},{notifies:!0}),h=Wl(g,
{title:p,body:d}),y=f.filter(_=>!h.labels.includes(_));if(y.length>0)throw new le(`issue ${h.number} was opened, but without its label ${y.join(", ")}`,"refused",
`The token may open issues but not label them. Give the job of the workflow these permissions:
${Zl}`);return h},async edit(p,d){let{path:f}=await a();d.addLabels!==void 0&&d.addLabels.length>0&&await e.write("POST",`${f}/issues/${p}/labels`,{labels:[...d.
addLabels]});for(let h of d.removeLabels??[])await e.write("DELETE",`${f}/issues/${p}/labels/${encodeURIComponent(h)}`,void 0,{also:[404]});let m=KP(d);if(Object.
keys(m).length>0)return Wl(await e.write("PATCH",`${f}/issues/${p}`,m,{notifies:d.state==="open"}),d);let g=yi((await e.read(`${f}/issues/${p}`)).data);if(g===null)
throw new le(`issue ${p} could not be read back`,"unknown");return g},async comment(p,d){let{path:f}=await a(),m=await e.write("POST",`${f}/issues/${p}/comments`,
{body:d},{notifies:!0});gi("comment",d,G(m.data,"body"))}}}i(Zg,"githubTracker");async function ZP(e,t){let{data:r}=await e.read(_s(t),{follow:!0});return{path:_s(
Re(G(r,"full_name"),t)),hasIssues:G(r,"has_issues")!==!1}}i(ZP,"readRepository");async function HP(e,t){let r=G(Hl(await e.read("/user",{also:[403,404]})),"logi\
n");return new Set([...t,...typeof r=="string"?[r]:[]].map(n=>n.toLowerCase()))}i(HP,"readAuthors");async function WP(e,t,r){if((await e.read(`${t}/labels/${encodeURIComponent(
r.name)}`,{also:[404]})).status!==200)try{await e.write("POST",`${t}/labels`,{name:r.name,color:r.color,description:r.description})}catch(s){if(!(s instanceof le&&
s.message.includes("already_exists")))throw s}}i(WP,"ensureLabel");function KP(e){return{...e.title===void 0?{}:{title:e.title},...e.body===void 0?{}:{body:e.body},
...e.state===void 0?{}:{state:e.state},...e.state===void 0||e.stateReason===void 0?{}:{state_reason:e.stateReason}}}i(KP,"changesOf");import{STATUS_CODES as VP}from"node:http";var yt=class extends Error{static{i(this,"HttpError")}method;host;path;status;retryable;outcome;html;detail;constructor(t){super(`[${t.method}] ${t.host}${t.path}\
: ${t.detail}`),this.name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.outcome,
this.html=t.html,this.detail=t.detail}},JP={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name could not be looked up",ECONNRESET:"\
connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the answer broke off",Z_DATA_ERROR:"\
the answer was damaged"};function Hg(e,t){return e.unreadable?`${bi(e.status??0)}, but the answer is ${e.html?"a web page":"cut off or not what was asked for"}`:
e.status!==null?`${bi(e.status)}${e.html?" (a web page)":""}`:e.code==="ERR_CANCELED"||e.code==="ETIMEDOUT"?`no answer within ${t/1e3} s`:JP[e.code??""]??`netwo\
rk fault ${e.code??""}`}i(Hg,"describeFault");function bi(e){return`${e} ${VP[e]??""}`.trimEnd()}i(bi,"statusText");import{mkdir as PL,readdir as $L,readFile as CL,rename as IL,writeFile as LL}from"node:fs/promises";import{basename as NL,join as Pp}from"node:path";var ya=ur(Rp(),1);var kL=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,SL=["completed","not_planned","duplicate","reopened"];function Nw(e){let t=xL(e.body),r={number:e.number,title:e.
title,state:e.state,...e.stateReason===null?{}:{state_reason:e.stateReason},...e.closedAt===null?{}:{closed_at:e.closedAt},labels:[...e.labels],...OL(e.body),created:e.
created,...t===Op?{}:{separator:t}};return`---
${(0,ya.stringify)(r,{lineWidth:0})}---
${e.body}
${t}
${e.comments}`}i(Nw,"renderIssueFile");function Dw(e,t){let r=kL.exec(e);if(r===null)return"it does not begin with a block of settings between two lines of ---";
let n=(0,ya.parseDocument)(r[1]??"",{schema:"core"}),s=n.errors[0];if(s!==void 0)return`its head is not YAML (line ${(s.linePos?.[0].line??0)+1})`;let o=n.toJS(),
a=G(o,"state")??"open";if(a!=="open"&&a!=="closed")return"its state is neither open nor closed";let c=G(o,"title");if(typeof c!="string"&&typeof c!="number"&&typeof c!=
"boolean")return"it has no title";let l=G(o,"labels")??[],u=G(o,"closed_at"),p=G(o,"created"),d=G(o,"separator");return{number:t,title:String(c),state:a,stateReason:RL(
G(o,"state_reason")),closedAt:typeof u=="string"?u:null,labels:(Array.isArray(l)?l:[l]).map(String),created:typeof p=="number"?p:t,...AL(e.slice(r[0].length),typeof d==
"string"?d:Op)}}i(Dw,"parseIssueFile");var Op="<!-- comments -->";function xL(e){let t=Op;for(let r=2;e.includes(t);r++)t=`<!-- comments ${r} -->`;return t}i(xL,
"separatorFor");function AL(e,t){let r=new RegExp(`\\n${t}(?:\\r?\\n|$)`).exec(`
${e}`);return r===null?{body:e.replace(/\r?\n$/,""),comments:""}:{body:e.slice(0,Math.max(0,r.index-1)),comments:e.slice(r.index-1+r[0].length)}}i(AL,"split");function RL(e){
return typeof e=="string"&&SL.includes(e)?e:null}i(RL,"reasonFrom");function OL(e){let t=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(e)?.[1];return t===void 0?{}:{fingerprint:t}}
i(OL,"fingerprintOf");function zw(e){let{folder:t}=e,r=0;async function n(l){r+=1;let u=`${l}.md`,p;try{p=await CL(Pp(t,u),"utf8")}catch(f){if(Fw(f))return null;throw Gw(u,Wt(f))}let d=Dw(
p,l);if(typeof d=="string")throw Gw(u,d);return d}i(n,"read");async function s(l){r+=1;let u=`${l.number}.md`,p=Pp(t,`.${u}.new`);try{await PL(t,{recursive:!0}),
await LL(p,Nw(l)),await IL(p,Pp(t,u))}catch(d){throw new le(`${u} cannot be written: ${Wt(d)}`,"refused","Check that the folder for issues can be written to.")}
return a(l)}i(s,"write");async function o(){return(await $L(t).catch(u=>{if(Fw(u))return[];throw new le(`the folder for issues cannot be read: ${Wt(u)}`,"refuse\
d")})).flatMap(u=>/^[1-9]\d{0,8}\.md$/.test(u)?[Number(u.slice(0,-3))]:[]).toSorted((u,p)=>u-p)}i(o,"numbers");let a=i(l=>({number:l.number,url:`${NL(t)}/${l.number}\
.md`,title:l.title,body:l.body,state:l.state,stateReason:l.stateReason,labels:l.labels,closedAt:l.closedAt,locked:!1}),"tracked");async function c(l){let u=await n(
l);if(u===null)throw new le(`there is no issue ${l}.md`,"refused");return u}return i(c,"existing"),{get requests(){return r},async list(){let l=[];for(let u of await o()){
let p=await n(u);p!==null&&l.push(a(p))}return l},async get(l){let u=await n(l);return u===null?null:a(u)},async ensureLabels(){},async create({title:l,body:u,labels:p}){
let d=((await o()).at(-1)??0)+1;return s({number:d,created:d,title:l,body:u,labels:Uw(p),state:"open",stateReason:null,closedAt:null,comments:""})},async edit(l,u){
return s(DL(await c(l),u,e.now()))},async comment(l,u){let p=await c(l),d=(p.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await s({...p,comments:`${p.
comments}
<!-- comment ${d} -->
${u}
`})}}}i(zw,"localTracker");function DL(e,t,r){let n=t.state??e.state,s=n!==e.state,o=new Set(t.removeLabels);return{...e,title:t.title??e.title,body:t.body??e.body,
labels:Uw([...e.labels,...t.addLabels??[]]).filter(a=>!o.has(a)),state:n,stateReason:s?t.stateReason??(n==="open"?"reopened":"completed"):e.stateReason,closedAt:s?
n==="closed"?`${new Date(r).toISOString().slice(0,19)}Z`:null:e.closedAt}}i(DL,"edited");function Uw(e){return[...new Set(e)]}i(Uw,"unique");function Fw(e){return typeof e==
"object"&&e!==null&&"code"in e&&e.code==="ENOENT"}i(Fw,"isMissing");function Gw(e,t){return new le(`${e} cannot be read: ${t}`,"refused",`Mend or delete ${e} in\
 the folder for issues.`)}i(Gw,"unreadable");function Wr(e,t){return i(function(){return e.apply(t,arguments)},"wrap")}i(Wr,"bind");var{toString:FL}=Object.prototype,{getPrototypeOf:Qt}=Object,{iterator:Ys,toStringTag:jw}=Symbol,er=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),
qw=i(e=>typeof e=="string"&&(e==="__proto__"||e==="constructor"||e==="prototype"),"isUnsafeObjectKey"),wa=i((e,t,r)=>e===Object.prototype||!r&&t===null,"isProto\
typeBoundary"),GL=i(e=>{if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(
e)),t.every(r=>{if(qw(r))return!1;let n=Object.getOwnPropertyDescriptor(e,r);return!!n&&n.configurable&&n.writable===!0})},"isSafeAndFullyMutable"),Cp=i((e,t)=>{
let r=e,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let s=Qt(r);if(wa(r,s,r===e))return!1;if(er(r,t))return!0;r=s}return!1},"hasOwnInPrototypeCh\
ain"),zL=i((e,t)=>e!=null&&Cp(e,t)?e[t]:void 0,"getSafeProp"),UL=i(e=>{if(e==null||typeof e!="object"&&typeof e!="function")return e;let t=Qt(e);if(t===null&&GL(
e))return e;let r=Object.create(null),n=Object.create(null),s=[],o=e;for(;o!=null&&s.indexOf(o)===-1;){s.push(o);let a=o===e?t:Qt(o);if(wa(o,a,o===e))break;let c=Object.
getOwnPropertyNames(o);Object.getOwnPropertySymbols&&c.push(...Object.getOwnPropertySymbols(o));for(let l of c)qw(l)||er(n,l)||(r[l]=e[l],n[l]=!0);o=a}return r},
"toSafeFlatObject"),Ip=(e=>t=>{let r=FL.call(t);return e[r]||(e[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),xt=i(e=>(e=e.toLowerCase(),t=>Ip(t)===e),
"kindOfTest"),_a=i(e=>t=>typeof t===e,"typeOfTest"),{isArray:Vr}=Array,Jr=_a("undefined");function Ln(e){return e!==null&&!Jr(e)&&e.constructor!==null&&!Jr(e.constructor)&&
at(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}i(Ln,"isBuffer");var Zw=xt("ArrayBuffer");function ML(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?t=ArrayBuffer.isView(e):t=e&&e.buffer&&Zw(e.buffer),t}i(ML,"isArrayBufferView");var BL=_a("string"),at=_a("function"),jL=_a("number"),Nn=i(e=>e!==null&&typeof e==
"object","isObject"),qL=i(e=>e===!0||e===!1,"isBoolean"),ba=i(e=>{if(!Nn(e))return!1;let t=Qt(e);return(t===null||t===Object.prototype||Qt(t)===null)&&(wa(e,t,!0)||
!er(e,jw)&&!er(e,Ys))},"isPlainObject"),ZL=i(e=>{if(!Nn(e)||Ln(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{
return!1}},"isEmptyObject"),HL=xt("Date"),WL=xt("File"),KL=i(e=>!!(e&&typeof e.uri<"u"),"isReactNativeBlob"),VL=i(e=>e&&typeof e.getParts<"u","isReactNative"),JL=xt(
"Blob"),YL=xt("FileList"),XL=xt("Set"),QL=i(e=>Nn(e)&&at(e.pipe),"isStream");function eN(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:typeof global<"u"?global:{}}i(eN,"getGlobal");var Mw=eN(),Bw=typeof Mw.FormData<"u"?Mw.FormData:void 0,tN=i(e=>{if(!e)return!1;if(Bw&&e instanceof Bw)
return!0;let t=Qt(e);if(!t||t===Object.prototype||!at(e.append))return!1;let r=Ip(e);return r==="formdata"||r==="object"&&at(e.toString)&&e.toString()==="[objec\
t FormData]"},"isFormData"),rN=xt("URLSearchParams"),[nN,sN,oN,iN]=["ReadableStream","Request","Response","Headers"].map(xt),aN=i(e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,
""),"trim");function Xs(e,t,{allOwnKeys:r=!1}={}){if(e===null||typeof e>"u")return;let n,s;if(typeof e!="object"&&(e=[e]),Vr(e))for(n=0,s=e.length;n<s;n++)t.call(
null,e[n],n,e);else{if(Ln(e))return;let o=r?Object.getOwnPropertyNames(e):Object.keys(e),a=o.length,c;for(n=0;n<a;n++)c=o[n],t.call(null,e[c],c,e)}}i(Xs,"forEac\
h");function cN(e,t){if(Ln(e))return null;t=t.toLowerCase();let r=Object.keys(e),n=r.length,s;for(;n-- >0;)if(s=r[n],t===s.toLowerCase())return s;return null}i(
cN,"findKey");var Kr=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,Hw=i(e=>!Jr(e)&&e!==Kr,"isContextDefined");function $p(...e){
let{caseless:t,skipUndefined:r}=Hw(this)&&this||{},n={},s=t?Object.create(null):null,o=i((a,c)=>{if(c==="__proto__"||c==="constructor"||c==="prototype")return;let l=c;
if(s&&typeof c=="string"){let p=c.toLowerCase(),d=s[p];d!==void 0&&er(n,d)?l=d:s[p]=c}let u=er(n,l)?n[l]:void 0;ba(u)&&ba(a)?n[l]=$p(u,a):ba(a)?n[l]=$p({},a):Vr(
a)?n[l]=a.slice():(!r||!Jr(a))&&(n[l]=a)},"assignValue");for(let a=0,c=e.length;a<c;a++){let l=e[a];if(!l||Ln(l)||(Xs(l,o),typeof l!="object"||Vr(l)||!Object.getOwnPropertySymbols))
continue;let u=Object.getOwnPropertySymbols(l);for(let p=0;p<u.length;p++){let d=u[p];_N.call(l,d)&&o(l[d],d)}}return n}i($p,"merge");var lN=i((e,t,r,{allOwnKeys:n}={})=>(Xs(
t,(s,o)=>{r&&at(s)?Object.defineProperty(e,o,{__proto__:null,value:Wr(s,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,o,{__proto__:null,
value:s,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:n}),e),"extend"),uN=i(e=>(e.charCodeAt(0)===65279&&(e=e.slice(1)),e),"stripBOM"),pN=i((e,t,r,n)=>{
e.prototype=Object.create(t.prototype,n),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.
defineProperty(e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},"inherits"),dN=i((e,t,r,n)=>{let s,o,a,c={};if(t=t||{},e==null)return t;
do{for(s=Object.getOwnPropertyNames(e),o=s.length;o-- >0;)a=s[o],(!n||n(a,e,t))&&!c[a]&&(t[a]=e[a],c[a]=!0);e=r!==!1&&Qt(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);
return t},"toFlatObject"),fN=i((e,t,r)=>{e=String(e),(r===void 0||r>e.length)&&(r=e.length),r-=t.length;let n=e.indexOf(t,r);return n!==-1&&n===r},"endsWith"),mN=i(
e=>{if(!e)return null;if(Vr(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let r=new Set,n=new Set,s=e;for(;s!=null&&r.size<
t;){if(n.has(s))return null;n.add(s);let a=Qt(s);if(wa(s,a,s===e))break;Object.getOwnPropertyNames(s).forEach(c=>{let l=+c;Number.isInteger(l)&&l>=0&&l<t&&String(
l)===c&&er(s,c)&&r.add(l)}),s=a}if(r.size!==t)return null;let o=new Array(t);for(;t-- >0;)o[t]=e[t];return o},"toArray"),hN=(e=>t=>e&&t instanceof e)(typeof Uint8Array<
"u"&&Qt(Uint8Array)),gN=i((e,t)=>{let n=(e&&e[Ys]).call(e),s;for(;(s=n.next())&&!s.done;){let o=s.value;t.call(e,o[0],o[1])}},"forEachEntry"),yN=i((e,t)=>{let r,
n=[];for(;(r=e.exec(t))!==null;)n.push(r);return n},"matchAll"),bN=xt("HTMLFormElement"),wN=i(e=>e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,i(function(r,n,s){
return n.toUpperCase()+s},"replacer")),"toCamelCase"),{propertyIsEnumerable:_N}=Object.prototype,EN=xt("RegExp"),Ww=i((e,t)=>{let r=Object.getOwnPropertyDescriptors(
e),n={};Xs(r,(s,o)=>{let a;(a=t(s,o,e))!==!1&&(n[o]=a||s)}),Object.defineProperties(e,n)},"reduceDescriptors"),TN=i(e=>{Ww(e,(t,r)=>{if(at(e)&&["arguments","cal\
ler","callee"].includes(r))return!1;let n=e[r];if(at(n)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite\
 read-only method '"+r+"'")})}})},"freezeMethods"),vN=i((e,t)=>{let r={},n=i(s=>{s.forEach(o=>{r[o]=!0})},"define");return Vr(e)?n(e):n(String(e).split(t)),r},"\
toObjectSet"),kN=i(()=>{},"noop"),SN=i((e,t)=>e!=null&&Number.isFinite(e=+e)?e:t,"toFiniteNumber");function xN(e){return!!(e&&at(e.append)&&e[jw]==="FormData"&&
e[Ys])}i(xN,"isSpecCompliantForm");var AN=i(e=>{let t=new WeakSet,r=i(n=>{if(Nn(n)){if(t.has(n))return;if(Ln(n))return n;if(!("toJSON"in n)){t.add(n);let s;if(XL(
n)){s=[];for(let o of n){let a=r(o);!Jr(a)&&s.push(a)}}else s=Vr(n)?[]:{},Xs(n,(o,a)=>{let c=r(o);!Jr(c)&&(s[a]=c)});return t.delete(n),s}}return n},"visit");return r(
e)},"toJSONObject"),RN=xt("AsyncFunction"),ON=i(e=>e&&(Nn(e)||at(e))&&at(e.then)&&at(e.catch),"isThenable"),Kw=((e,t)=>e?setImmediate:t?((r,n)=>(Kr.addEventListener(
"message",({source:s,data:o})=>{s===Kr&&o===r&&n.length&&n.shift()()},!1),s=>{n.push(s),Kr.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(
typeof setImmediate=="function",at(Kr.postMessage)),PN=typeof queueMicrotask<"u"?queueMicrotask.bind(Kr):typeof process<"u"&&process.nextTick||Kw,Vw=i(e=>e!=null&&
at(e[Ys]),"isIterable"),$N=i(e=>e!=null&&Cp(e,Ys)&&Vw(e),"isSafeIterable"),b={isArray:Vr,isArrayBuffer:Zw,isBuffer:Ln,isFormData:tN,isArrayBufferView:ML,isString:BL,
isNumber:jL,isBoolean:qL,isObject:Nn,isPlainObject:ba,isEmptyObject:ZL,isReadableStream:nN,isRequest:sN,isResponse:oN,isHeaders:iN,isUndefined:Jr,isDate:HL,isFile:WL,
isReactNativeBlob:KL,isReactNative:VL,isBlob:JL,isRegExp:EN,isFunction:at,isStream:QL,isURLSearchParams:rN,isTypedArray:hN,isFileList:YL,forEach:Xs,merge:$p,extend:lN,
trim:aN,stripBOM:uN,inherits:pN,toFlatObject:dN,kindOf:Ip,kindOfTest:xt,endsWith:fN,toArray:mN,forEachEntry:gN,matchAll:yN,isHTMLForm:bN,hasOwnProperty:er,hasOwnProp:er,
hasOwnInPrototypeChain:Cp,getSafeProp:zL,toSafeFlatObject:UL,reduceDescriptors:Ww,freezeMethods:TN,toObjectSet:vN,toCamelCase:wN,noop:kN,toFiniteNumber:SN,findKey:cN,
global:Kr,isContextDefined:Hw,isSpecCompliantForm:xN,toJSONObject:AN,isAsyncFn:RN,isThenable:ON,setImmediate:Kw,asap:PN,isIterable:Vw,isSafeIterable:$N};var CN=b.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),Jw=i(e=>{let t=Object.create(null),r,n,s;return e&&e.split(`
`).forEach(i(function(a){s=a.indexOf(":"),r=a.substring(0,s).trim().toLowerCase(),n=a.substring(s+1).trim();let c=b.hasOwnProp(t,r);!r||c&&b.hasOwnProp(CN,r)||(r===
"set-cookie"?c?t[r].push(n):t[r]=[n]:t[r]=c?t[r]+", "+n:n)},"parser")),t},"default");function IN(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}i(IN,"trimSPorHTAB");var LN=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),NN=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080\
-\\u00ff]+","g");function Lp(e,t){return b.isArray(e)?e.map(r=>Lp(r,t)):IN(String(e).replace(t,""))}i(Lp,"sanitizeValue");var Yw=i(e=>Lp(e,LN),"sanitizeHeaderVa\
lue"),DN=i(e=>Lp(e,NN),"sanitizeByteStringHeaderValue");function Dn(e){let t=Object.create(null);return b.forEach(e.toJSON(),(r,n)=>{t[n]=DN(r)}),t}i(Dn,"toByte\
StringHeaderObject");var Xw=Symbol("internals");function Qs(e){return e&&String(e).trim().toLowerCase()}i(Qs,"normalizeHeader");function Ea(e){return e===!1||e==null?e:b.isArray(e)?
e.map(Ea):Yw(String(e))}i(Ea,"normalizeValue");function FN(e){let t=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(e);)t[n[1]]=n[2];return t}
i(FN,"parseTokens");var GN=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function Np(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>
t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===0&&r===e.length?e:e.slice(t,r)}i(Np,"trimOWS");function zN(e){let t=e.length-1;if(t<1||e.charCodeAt(
0)!==34||e.charCodeAt(t)!==34)return e;let r="";for(let n=1;n<t;n++){let s=e.charCodeAt(n);if(s===34||s===92&&(n+=1,n>=t))return e;r+=e[n]}return r}i(zN,"decode\
QuotedString");function UN(e){let t=Object.create(null),r=String(e),n=0,s=!1,o=!1;function a(c){let l=Np(r.slice(n,c)),u=l.indexOf("=");if(u<1)return;let p=Np(l.
slice(0,u));if(!GN.test(p))return;let d=p.toLowerCase();if(d==="__proto__"||d==="constructor"||d==="prototype")return;let f=Np(l.slice(u+1));t[d]=zN(f)}i(a,"par\
seParameter");for(let c=0;c<r.length;c++){let l=r.charCodeAt(c);s?o?o=!1:l===92?o=!0:l===34&&(s=!1):l===34?s=!0:(l===44||l===59)&&(a(c),n=c+1)}return a(r.length),
t}i(UN,"parseParameters");var MN=i(e=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim()),"isValidHeaderName"),BN="__Proto__",Qw=i(e=>e==="__proto__"?BN:e,"headerSl\
ot");function Dp(e,t,r,n,s){if(b.isFunction(n))return n.call(e,t,r);if(s&&(t=r),!!b.isString(t)){if(b.isString(n))return t.indexOf(n)!==-1;if(b.isRegExp(n))return n.
test(t)}}i(Dp,"matchHeaderValue");function jN(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,r,n)=>r.toUpperCase()+n)}i(jN,"formatHeader");function qN(e,t){
let r=b.toCamelCase(" "+t);["get","set","has"].forEach(n=>{Object.defineProperty(e,n+r,{__proto__:null,value:i(function(s,o,a){return this[n].call(this,t,s,o,a)},
"value"),configurable:!0})})}i(qN,"buildAccessors");var Fn=class{static{i(this,"AxiosHeaders")}constructor(t){t&&this.set(t)}set(t,r,n){let s=this;function o(c,l,u){
let p=Qs(l);if(!p)return;let d=b.findKey(s,p);(!d||s[d]===void 0||u===!0||u===void 0&&s[d]!==!1)&&(s[Qw(d||l)]=Ea(c))}i(o,"setHeader");let a=i((c,l)=>b.forEach(
c,(u,p)=>o(u,p,l)),"setHeaders");if(b.isPlainObject(t)||t instanceof this.constructor)a(t,r);else if(b.isString(t)&&(t=t.trim())&&!MN(t))a(Jw(t),r);else if(b.isObject(
t)&&b.isSafeIterable(t)){let c=Object.create(null),l,u;for(let p of t){if(!b.isArray(p))throw new TypeError("Object iterator must return a key-value pair");u=p[0],
b.hasOwnProp(c,u)?(l=c[u],c[u]=b.isArray(l)?[...l,p[1]]:[l,p[1]]):c[u]=p[1]}a(c,r)}else t!=null&&o(r,t,n);return this}get(t,r){if(t=Qs(t),t){let n=b.findKey(this,
t);if(n){let s=this[n];if(!r)return s;if(r===!0)return FN(s);if(b.isFunction(r))return r.call(this,s,n);if(b.isRegExp(r))return r.exec(s);throw new TypeError("p\
arser must be boolean|regexp|function")}}}has(t,r){if(t=Qs(t),t){let n=b.findKey(this,t);return!!(n&&this[n]!==void 0&&(!r||Dp(this,this[n],n,r)))}return!1}delete(t,r){
let n=this,s=!1;function o(a){if(a=Qs(a),a){let c=b.findKey(n,a);c&&(!r||Dp(n,n[c],c,r))&&(delete n[c],s=!0)}}return i(o,"deleteHeader"),b.isArray(t)?t.forEach(
o):o(t),s}clear(t){let r=Object.keys(this),n=r.length,s=!1;for(;n--;){let o=r[n];(!t||Dp(this,this[o],o,t,!0))&&(delete this[o],s=!0)}return s}normalize(t){let r=this,
n=Object.create(null);return b.forEach(this,(s,o)=>{let a=b.findKey(n,o);if(a){r[a]=Ea(s),delete r[o];return}let c=Qw(t?jN(o):String(o).trim());c!==o&&delete r[o],
r[c]=Ea(s),n[c]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){let r=Object.create(null);return b.forEach(this,(n,s)=>{n!=null&&n!==
!1&&(r[s]=t&&b.isArray(n)?n.join(", "):n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.
toJSON()).map(([t,r])=>t+": "+r).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return b.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof
this?t:new this(t)}static parseParameters(t){return UN(t)}static concat(t,...r){let n=new this(t);return r.forEach(s=>n.set(s)),n}static accessor(t){let n=(this[Xw]=
this[Xw]={accessors:{}}).accessors,s=this.prototype;function o(a){let c=Qs(a);n[c]||(qN(s,a),n[c]=!0)}return i(o,"defineAccessor"),b.isArray(t)?t.forEach(o):o(t),
this}};Fn.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);b.reduceDescriptors(Fn.prototype,({value:e},t)=>{let r=t[0].
toUpperCase()+t.slice(1);return{get:i(()=>e,"get"),set(n){this[r]=n}}});b.freezeMethods(Fn);var pe=Fn;var eo="[REDACTED ****]";function ZN(e){if(b.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(b.hasOwnProp(t,"to\
JSON"))return!0;t=Object.getPrototypeOf(t)}return!1}i(ZN,"hasOwnOrPrototypeToJSON");function HN(e,t){let r=new Set(t.map(o=>String(o).toLowerCase())),n=[],s=i(o=>{
if(o===null||typeof o!="object"||b.isBuffer(o))return o;if(n.indexOf(o)!==-1)return;o instanceof pe&&(o=o.toJSON()),n.push(o);let a;if(b.isArray(o))a=[],o.forEach(
(c,l)=>{let u=s(c);b.isUndefined(u)||(a[l]=u)});else{if(!b.isPlainObject(o)&&ZN(o))return n.pop(),o;a=Object.create(null);for(let[c,l]of Object.entries(o)){let u=r.
has(c.toLowerCase())?eo:s(l);b.isUndefined(u)||(a[c]=u)}}return n.pop(),a},"visit");return s(e)}i(HN,"redactConfig");function e_(e){try{return String(e)}catch{return""}}
i(e_,"stringifySafely");function WN(e){return e.errors.map(r=>{try{return r&&r.message?e_(r.message):e_(r)}catch{return""}}).filter(Boolean).join("; ")||e.name||
"AggregateError"}i(WN,"aggregateErrorMessage");var KN=`
Caused by: `,Fp=Symbol("causeStack");function t_(e,t){let r=b.hasOwnProp(e,Fp)&&e[Fp];return r&&t.endsWith(r)?t.length-r.length:-1}i(t_,"getCauseStackIndex");function VN(e,t){
try{let r=t&&t.stack;if(typeof r!="string"||!r)return;let n=e.stack;if(typeof n!="string"||!n)return;let s=KN+r;e.stack=n+s,Object.defineProperty(e,Fp,{__proto__:null,
value:s})}catch{}}i(VN,"appendCauseStack");var qe=class e extends Error{static{i(this,"AxiosError")}static from(t,r,n,s,o,a){let c=t.message;!c&&b.isArray(t.errors)&&
t.errors.length&&(c=WN(t));let l=new e(c,r||t.code,n,s,o);return Object.defineProperty(l,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),
l.name=t.name,VN(l,t),t.status!=null&&l.status==null&&(l.status=t.status),a&&Object.assign(l,a),l}constructor(t,r,n,s,o){super(t),Object.defineProperty(this,"me\
ssage",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),s&&(this.
request=s),o&&(this.response=o,this.status=o.status)}toJSON(){let t=this.config,r=t&&b.hasOwnProp(t,"redact")?t.redact:void 0,n=b.isArray(r)&&r.length>0?HN(t,r):
b.toJSONObject(t);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.
columnNumber,stack:this.stack,config:n,code:this.code,status:this.status}}};qe.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";qe.ERR_BAD_OPTION="ERR_BAD_OPTION";qe.
ECONNABORTED="ECONNABORTED";qe.ETIMEDOUT="ETIMEDOUT";qe.ECONNREFUSED="ECONNREFUSED";qe.ERR_NETWORK="ERR_NETWORK";qe.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_R\
EDIRECTS";qe.ERR_DEPRECATED="ERR_DEPRECATED";qe.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";qe.ERR_BAD_REQUEST="ERR_BAD_REQUEST";qe.ERR_CANCELED="ERR_CANCELED";qe.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";qe.ERR_INVALID_URL="ERR_INVALID_URL";qe.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";var x=qe;var r_=FormData;var Ta=r_;var va={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}};var Up=100;function zp(e){return b.isPlainObject(e)||b.isArray(e)}i(zp,"isVisitable");function n_(e){return b.endsWith(e,"[]")?e.slice(0,-2):e}i(n_,"removeBrack\
ets");function Gp(e,t,r){return e?e.concat(t).map(i(function(s,o){return s=n_(s),!r&&o?"["+s+"]":s},"each")).join(r?".":""):t}i(Gp,"renderKey");function JN(e){return b.
isArray(e)&&!e.some(zp)}i(JN,"isFlatArray");var YN=b.toFlatObject(b,{},null,i(function(t){return/^is[A-Z]/.test(t)},"filter"));function XN(e,t,r){if(!b.isObject(
e))throw new TypeError("target must be an object");t=t||new(Ta||FormData);let n=i((w,E)=>{let T=b.getSafeProp(r,w);return b.isUndefined(T)?E:T},"option"),s=n("m\
etaTokens",!0),o=n("visitor")||h,a=n("dots",!1),c=n("indexes",!1),l=n("Blob")||typeof Blob<"u"&&Blob,u=n("maxDepth",Up),p=l&&b.isSpecCompliantForm(t),d=[];if(!b.
isFunction(o))throw new TypeError("visitor must be a function");function f(w){if(w===null)return"";if(b.isDate(w))return w.toISOString();if(b.isBoolean(w))return w.
toString();if(!p&&b.isBlob(w))throw new x("Blob is not supported. Use a Buffer instead.");if(b.isArrayBuffer(w)||b.isTypedArray(w)){if(p&&typeof l=="function")return new l(
[w]);if(va&&va.isBufferAvailable())return va.from(w);throw new x("Blob is not supported. Use a Buffer instead.",x.ERR_NOT_SUPPORT)}return w}i(f,"convertValue");
function m(w){if(w>u)throw new x("Object is too deeply nested ("+w+" levels). Max depth: "+u,x.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(m,"throwIfMaxDepthExceeded");function g(w,E){
if(u===1/0)return JSON.stringify(w);let T=[];return JSON.stringify(w,i(function(v,I){if(!b.isObject(I))return I;for(;T.length&&T[T.length-1]!==this;)T.pop();return T.
push(I),m(E+T.length-1),I},"limitDepth"))}i(g,"stringifyWithDepthLimit");function h(w,E,T){let R=w;if(b.isReactNative(t)&&b.isReactNativeBlob(w))return t.append(
Gp(T,E,a),f(w)),!1;if(w&&!T&&typeof w=="object"){if(b.endsWith(E,"{}"))E=s?E:E.slice(0,-2),w=g(w,1);else if(b.isArray(w)&&JN(w)||(b.isFileList(w)||b.endsWith(E,
"[]"))&&(R=b.toArray(w)))return E=n_(E),R.forEach(i(function(I,k){!(b.isUndefined(I)||I===null)&&t.append(c===!0?Gp([E],k,a):c===null?E:E+"[]",f(I))},"each")),!1}
return zp(w)?!0:(t.append(Gp(T,E,a),f(w)),!1)}i(h,"defaultVisitor");let y=Object.assign(YN,{defaultVisitor:h,convertValue:f,isVisitable:zp});function _(w,E,T=0){
if(!b.isUndefined(w)){if(m(T),d.indexOf(w)!==-1)throw new Error("Circular reference detected in "+E.join("."));d.push(w),b.forEach(w,i(function(v,I){(!(b.isUndefined(
v)||v===null)&&o.call(t,v,b.isString(I)?I.trim():I,E,y))===!0&&_(v,E?E.concat(I):[I],T+1)},"each")),d.pop()}}if(i(_,"build"),!b.isObject(e))throw new TypeError(
"data must be an object");return _(e),t}i(XN,"toFormData");var Sr=XN;function s_(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,i(function(n){return t[n]},
"replacer"))}i(s_,"encode");function o_(e,t){this._pairs=[],e&&Sr(e,this,t)}i(o_,"AxiosURLSearchParams");var i_=o_.prototype;i_.append=i(function(t,r){this._pairs.
push([t,r])},"append");i_.toString=i(function(t){let r=t?n=>t.call(this,n,s_):s_;return this._pairs.map(i(function(s){return r(s[0])+"="+r(s[1])},"each"),"").join(
"&")},"toString");var a_=o_;function QN(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}i(QN,"encode");function Yr(e,t,r){
if(!t)return e;e=e||"";let n=b.isFunction(r)?{serialize:r}:r,s=b.getSafeProp(n,"encode")||QN,o=b.getSafeProp(n,"serialize"),a;if(o?a=o(t,n):a=b.isURLSearchParams(
t)?t.toString():new a_(t,n).toString(s),a){let c=e.indexOf("#");c!==-1&&(e=e.slice(0,c)),e+=(e.indexOf("?")===-1?"?":"&")+a}return e}i(Yr,"buildURL");var to=Symbol("internals");function l_(e){return e?e.length:0}i(l_,"countHandlers");function c_(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}i(c_,"trimH\
andlers");function eD(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}i(eD,"normalizeHandlerId");function ro(e,t){let r=e.handlers,n=l_(
r);r!==t.handlersRef?(t.handlersRef=r,t.handlerEntries.clear()):n!==t.handlersLength&&(n?t.handlerEntries.forEach(i(function(o,a){r[o.index]!==o.handler&&t.handlerEntries.
delete(a)},"removeStaleEntry")):t.handlerEntries.clear()),t.handlersLength=n}i(ro,"syncHandlerEntries");var Mp=class{static{i(this,"InterceptorManager")}constructor(){
this.handlers=[],this[to]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,r,n){let s={fulfilled:t,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},o=this[to];this.handlers==null&&(this.handlers=[]),ro(this,o);let a=o.nextId++;return this.handlers.
push(s),o.handlerEntries.set(a,{handler:s,index:this.handlers.length-1}),o.handlersLength=this.handlers.length,a}eject(t){let r=this[to];ro(this,r);let n=eD(t),
s=r.handlerEntries.get(n);if(s){if(r.handlerEntries.delete(n),this.handlers[s.index]!==s.handler)return;this.handlers[s.index]=null,r.iterationDepth||(c_(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],ro(this,this[to]))}forEach(t){let r=this[to];ro(this,r),r.iterationDepth++;try{
b.forEach(this.handlers,i(function(s){s!==null&&t(s)},"forEachHandler"))}finally{--r.iterationDepth||(ro(this,r),c_(this.handlers),r.handlersLength=l_(this.handlers))}}},
Bp=Mp;var xr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};import rD from"crypto";import tD from"url";var u_=tD.URLSearchParams;var jp="abcdefghijklmnopqrstuvwxyz",p_="0123456789",d_={DIGIT:p_,ALPHA:jp,ALPHA_DIGIT:jp+jp.toUpperCase()+p_},nD=i((e=16,t=d_.ALPHA_DIGIT)=>{let r="",{length:n}=t,
s=new Uint32Array(e);rD.randomFillSync(s);for(let o=0;o<e;o++)r+=t[s[o]%n];return r},"generateString"),f_={isNode:!0,classes:{URLSearchParams:u_,FormData:Ta,Blob:typeof Blob<
"u"&&Blob||null},ALPHABET:d_,generateString:nD,protocols:["http","https","file","data"]};var Hp={};Xc(Hp,{hasBrowserEnv:()=>Zp,hasStandardBrowserEnv:()=>sD,hasStandardBrowserWebWorkerEnv:()=>oD,navigator:()=>qp,origin:()=>iD});var Zp=typeof window<"\
u"&&typeof document<"u",qp=typeof navigator=="object"&&navigator||void 0,sD=Zp&&(!qp||["ReactNative","NativeScript","NS"].indexOf(qp.product)<0),oD=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",iD=Zp&&window.location.href||"http://localhost";var X={...Hp,...f_};function Wp(e,t){return Sr(e,new X.classes.URLSearchParams,{visitor:i(function(r,n,s,o){return X.isNode&&b.isBuffer(r)?(this.append(n,r.toString("base64")),!1):
o.defaultVisitor.apply(this,arguments)},"visitor"),...t})}i(Wp,"toURLEncodedForm");var m_=Up;function h_(e){if(e>m_)throw new x("FormData field is too deeply nested ("+e+" levels). Max depth: "+m_,x.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(h_,"throwIfD\
epthExceeded");function aD(e){let t=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(e))!==null;)h_(t.length),t.push(n[0]==="[]"?"":n[1]||n[0]);return t}i(aD,"pa\
rsePropPath");function g_(e){let t={},r=Object.keys(e),n,s=r.length,o;for(n=0;n<s;n++)o=r[n],t[o]=e[o];return t}i(g_,"arrayToObject");function y_(e){if(!b.isArray(
e))return e;let t=Object.keys(e);return t.length!==e.length||t.some((r,n)=>r!==String(n))?g_(e):e}i(y_,"normalizeArray");function cD(e){let t=[e];for(;t.length;){
let r=t.pop();Object.keys(r).forEach(n=>{let s=r[n]=y_(r[n]);(b.isArray(s)||b.isPlainObject(s))&&t.push(s)})}return e}i(cD,"normalizeArrays");function lD(e){function t(r,n,s,o){
h_(o);let a=r[o++];if(a==="__proto__")return!0;let c=Number.isFinite(+a),l=o>=r.length;return a=!a&&b.isArray(s)?s.length:a,l?(b.hasOwnProp(s,a)?(s[a]=y_(s[a]),
s[a]=b.isArray(s[a])?s[a].concat(n):[s[a],n]):s[a]=n,!c):((!b.hasOwnProp(s,a)||!b.isObject(s[a]))&&(s[a]=[]),t(r,n,s[a],o)&&b.isArray(s[a])&&(s[a]=g_(s[a])),!c)}
if(i(t,"buildPath"),b.isFormData(e)&&b.isFunction(e.entries)){let r={};return b.forEachEntry(e,(n,s)=>{t(aD(n),s,r,0)}),cD(r)}return null}i(lD,"formDataToJSON");
var ka=lD;var uD=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),Sa=uD;var Gn=i((e,t)=>e!=null&&b.hasOwnProp(e,t)?e[t]:void 0,"own");function pD(e,t,r){if(b.isString(e))try{return(t||JSON.parse)(e),b.trim(e)}catch(n){if(n.name!=="S\
yntaxError")throw n}return(r||JSON.stringify)(e)}i(pD,"stringifySafely");var Kp={transitional:xr,adapter:["xhr","http","fetch"],transformRequest:[i(function(t,r){
let n=r.getContentType()||"",s=n.indexOf("application/json")>-1,o=b.isObject(t);if(o&&b.isHTMLForm(t)&&(t=new FormData(t)),b.isFormData(t))return s?JSON.stringify(
ka(t)):t;if(b.isArrayBuffer(t)||b.isBuffer(t)||b.isStream(t)||b.isFile(t)||b.isBlob(t)||b.isReadableStream(t))return t;if(b.isArrayBufferView(t))return t.buffer;
if(b.isURLSearchParams(t))return r.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),t.toString();let c;if(o){let l=Gn(this,"formSerializer");
if(n.indexOf("application/x-www-form-urlencoded")>-1)return Wp(t,l).toString();if((c=b.isFileList(t))||n.indexOf("multipart/form-data")>-1){let u=Gn(this,"env"),
p=u&&u.FormData;return Sr(c?{"files[]":t}:t,p&&new p,l)}}return o||s?(r.setContentType("application/json",!1),pD(t)):t},"transformRequest")],transformResponse:[
i(function(t){let r=Gn(this,"transitional")||Kp.transitional,n=r&&r.forcedJSONParsing,s=Gn(this,"responseType"),o=s==="json";if(b.isResponse(t)||b.isReadableStream(
t))return t;if(t&&b.isString(t)&&(n&&!s||o)){let c=!(r&&r.silentJSONParsing)&&o;try{return JSON.parse(t,Gn(this,"parseReviver"))}catch(l){if(c)throw l.name==="S\
yntaxError"?x.from(l,x.ERR_BAD_RESPONSE,this,null,Gn(this,"response")):l}}return t},"transformResponse")],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"\
X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:X.classes.FormData,Blob:X.classes.Blob},validateStatus:i(function(t){return t>=200&&t<300},"val\
idateStatus"),headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};b.forEach(Sa,e=>{Kp.headers[e]={}});var zn=Kp;function no(e,t){let r=this||zn,n=t||r,s=pe.from(n.headers),o=n.data;return b.forEach(e,i(function(c){o=c.call(r,o,s.normalize(),t?t.status:void 0)},"transform")),
s.normalize(),o}i(no,"transformData");function so(e){return!!(e&&e.__CANCEL__)}i(so,"isCancel");var Vp=class extends x{static{i(this,"CanceledError")}constructor(t,r,n){super(t??"canceled",x.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},
bt=Vp;function Zt(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new x("Request failed with status code "+r.status,r.status>=400&&r.status<500?
x.ERR_BAD_REQUEST:x.ERR_BAD_RESPONSE,r.config,r.request,r))}i(Zt,"settle");function Jp(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}i(Jp,"isAbsoluteURL");function Yp(e,t){if(!t)return e;let r=e.length;for(;r>0&&e.charCodeAt(r-1)===47;)r--;return e.slice(0,r)+"/"+t.replace(/^\/+/,"")}i(Yp,"combineURLs");var dD=/[\t\n\r]/g;function oo(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(dD,"")}i(oo,"normal\
izeURLForProtocolCheck");var fD=/^https?:(?!\/\/)/i;function mD(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,(t,r,n="")=>`${r}${n}${eo}`)}i(mD,"redactFragment");function hD(e){let t=e.
replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${eo}@`),r=t.indexOf("#"),s=(r===-1?t:t.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${eo}`);return r===-1?s:`${s}#${mD(
t.slice(r+1))}`}i(hD,"redactSensitiveURLParts");function b_(e,t){if(typeof e=="string"){let r=oo(e);if(fD.test(r))throw new x(`Invalid URL ${JSON.stringify(hD(r))}\
: missing "//" after protocol`,x.ERR_INVALID_URL,t)}}i(b_,"assertValidHttpProtocolURL");function Xr(e,t,r,n){b_(t,n);let s=!Jp(t);return e&&(s||r===!1)?(b_(e,n),
Yp(e,t)):t}i(Xr,"buildFullPath");var gD={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function yD(e){try{return new URL(e)}catch{return null}}i(yD,"parseUrl");function w_(e){var t=(typeof e==
"string"?yD(e):e)||{},r=t.protocol,n=t.host,s=t.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),s=parseInt(s)||
gD[r]||0,!bD(n,s)))return"";var o=Xp(r+"_proxy")||Xp("all_proxy");return o&&o.indexOf("://")===-1&&(o=r+"://"+o),o}i(w_,"getProxyForUrl");function bD(e,t){var r=Xp(
"no_proxy").toLowerCase();return r?r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var s=n.match(/^(.+):(\d+)$/),o=s?s[1]:n,a=s?parseInt(s[2]):0;return a&&
a!==t?!0:/^[.*]/.test(o)?(o.charAt(0)==="*"&&(o=o.slice(1)),!e.endsWith(o)):e!==o}):!0}i(bD,"shouldProxy");function Xp(e){return process.env[e.toLowerCase()]||process.
env[e.toUpperCase()]||""}i(Xp,"getEnv");var Ld=ur(N_(),1),EE=ur(B_(),1);import Nd from"http";import La from"https";import QF from"http2";import eG from"util";import{resolve as aE}from"path";import At from"zlib";var tr="1.21.1";function nn(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}i(nn,"parseProtocol");var yF=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function _d(e,t,r){let n=r&&r.Blob||X.classes.Blob,s=nn(e);if(t===void 0&&n&&(t=!0),s===
"data"){e=s.length?e.slice(s.length+1):e;let o=yF.exec(e);if(!o)throw new x("Invalid URL",x.ERR_INVALID_URL);let a=o[1],c=o[2],l=o[3]?"base64":"utf8",u=o[4],p="";
a?p=c?a+c:a:c&&(p="text/plain"+c);let d=l==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,(f,m)=>String.fromCharCode(parseInt(m,16))),"base64"):Buffer.from(decodeURIComponent(
u),l);if(t){if(!n)throw new x("Blob is not supported",x.ERR_NOT_SUPPORT);return new n([d],{type:p})}return d}throw new x("Unsupported protocol "+s,x.ERR_NOT_SUPPORT)}
i(_d,"fromDataURI");import Lt from"stream";var bF=["content-type","content-length"];function go(e,t,r){if(r!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(([n,s])=>{bF.includes(n.toLowerCase())&&
e.set(n,s)})}i(go,"setFormDataHeaders");import wF from"stream";var Ed=Symbol("internals"),Td=class extends wF.Transform{static{i(this,"AxiosTransformStream")}constructor(t){t=b.toFlatObject(t,{maxRate:0,chunkSize:64*1024,minChunkSize:100,
timeWindow:500,ticksRate:2,samplesCount:15},null,(n,s)=>!b.isUndefined(s[n])),super({readableHighWaterMark:t.chunkSize});let r=this[Ed]={timeWindow:t.timeWindow,
chunkSize:t.chunkSize,maxRate:t.maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.
on("newListener",n=>{n==="progress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(t){let r=this[Ed];return r.onReadCallback&&r.onReadCallback(),super._read(t)}_transform(t,r,n){
let s=this[Ed],o=s.maxRate,a=this.readableHighWaterMark,c=s.timeWindow,l=1e3/c,u=o/l,p=s.minChunkSize!==!1?Math.max(s.minChunkSize,u*.01):0;o&&(p=Math.min(u,p));
let d=i((m,g)=>{let h=Buffer.byteLength(m);s.bytesSeen+=h,s.bytes+=h,s.isCaptured&&this.emit("progress",s.bytesSeen),this.push(m)?process.nextTick(g):s.onReadCallback=
()=>{s.onReadCallback=null,process.nextTick(g)}},"pushChunk"),f=i((m,g)=>{if(this.destroyed)return g();let h=Buffer.byteLength(m),y=null,_=a,w,E=0;if(o){let T=Date.
now();(!s.ts||(E=T-s.ts)>=c)&&(s.ts=T,w=u-s.bytes,s.bytes=w<0?-w:0,E=0),w=u-s.bytes}if(o){if(w<=0)return setTimeout(()=>{g(null,m)},c-E);w<_&&(_=Math.max(1,Math.
floor(w)))}_&&h>_&&h-_>p&&(y=m.subarray(_),m=m.subarray(0,_)),d(m,y?()=>{process.nextTick(g,null,y)}:g)},"transformChunk");f(t,i(function m(g,h){if(g)return n(g);
h?f(h,m):n(null)},"transformNextChunk"))}},vd=Td;import{EventEmitter as tG}from"events";import EF from"util";import{Readable as TF}from"stream";var{asyncIterator:j_}=Symbol,_F=i(async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[j_]?yield*e[j_]():yield e},"readBlob"),
$a=_F;var vF=X.ALPHABET.ALPHA_DIGIT+"-_",yo=typeof TextEncoder=="function"?new TextEncoder:new EF.TextEncoder,sn=`\r
`,kF=yo.encode(sn),SF=2,kd=class{static{i(this,"FormDataPart")}constructor(t,r){let{escapeName:n}=this.constructor,s=b.isString(r),o=`Content-Disposition: form-\
data; name="${n(t)}"${!s&&r.name?`; filename="${n(r.name)}"`:""}${sn}`;if(s)r=yo.encode(String(r).replace(/\r?\n|\r\n?/g,sn));else{let a=String(r.type||"applica\
tion/octet-stream").replace(/[\r\n]/g,"");o+=`Content-Type: ${a}${sn}`}this.headers=yo.encode(o+sn),this.contentLength=s?r.byteLength:r.size,this.size=this.headers.
byteLength+this.contentLength+SF,this.name=t,this.value=r}async*encode(){yield this.headers;let{value:t}=this;b.isTypedArray(t)?yield t:yield*$a(t),yield kF}static escapeName(t){
return String(t).replace(/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},xF=i((e,t,r)=>{let{tag:n="form-data-boundary",size:s=25,boundary:o=n+"-"+X.generateString(
s,vF)}=r||{};if(!b.isFormData(e))throw new TypeError("FormData instance required");if(o.length<1||o.length>70)throw new Error("boundary must be 1-70 characters \
long");let a=yo.encode("--"+o+sn),c=yo.encode("--"+o+"--"+sn),l=c.byteLength,u=Array.from(e.entries()).map(([d,f])=>{let m=new kd(d,f);return l+=m.size,m});l+=a.
byteLength*u.length,l=b.toFiniteNumber(l);let p={"Content-Type":`multipart/form-data; boundary=${o}`};return Number.isFinite(l)&&(p["Content-Length"]=l),t&&t(p),
TF.from((async function*(){for(let d of u)yield a,yield*d.encode();yield c})())},"formDataToStream"),q_=xF;import AF from"stream";var Sd=class extends AF.Transform{static{i(this,"ZlibHeaderTransformStream")}__transform(t,r,n){this.push(t),n()}_transform(t,r,n){if(t.length!==0&&(this._transform=
this.__transform,t[0]!==120)){let s=Buffer.alloc(2);s[0]=120,s[1]=156,this.push(s,r)}this.__transform(t,r,n)}},Z_=Sd;import RF from"http2";import OF from"util";var xd=class{static{i(this,"Http2Sessions")}constructor(){this.sessions=Object.create(null)}getSession(t,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},
r);let n=this.sessions[t];if(n){let d=n.length;for(let f=0;f<d;f++){let[m,g]=n[f];if(!m.destroyed&&!m.closed&&OF.isDeepStrictEqual(g,r))return m}}let s=RF.connect(
t,r),o,a,c=i(()=>{if(o)return;o=!0,a&&(clearTimeout(a),a=null);let d=n,f=d.length,m=f;for(;m--;)if(d[m][0]===s){f===1?delete this.sessions[t]:d.splice(m,1),s.closed||
s.close();return}},"removeSession"),l=s.request,{sessionTimeout:u}=r;if(u!=null){let d=0;s.request=function(){let f=l.apply(this,arguments);return d++,a&&(clearTimeout(
a),a=null),f.once("close",()=>{!--d&&!o&&(a=setTimeout(()=>{a=null,c()},u))}),f}}s.once("close",c),s.once("error",c),s.once("goaway",c);let p=[s,r];return n?n.push(
p):n=this.sessions[t]=[p],s}},H_=xd;var PF=i((e,t)=>b.isAsyncFn(e)?function(...r){let n=r.pop();e.apply(this,r).then(s=>{try{t?n(null,...t(s)):n(null,s)}catch(o){n(o)}},n)}:e,"callbackify"),W_=PF;import{domainToASCII as $F}from"url";var CF=new Set(["localhost","0.0.0.0"]),Od=i(e=>{let t=e.length;for(;t&&e.charCodeAt(t-1)===46;)t--;return t===e.length?e:e.slice(0,t)},"trimTrailingDots"),J_=i(
e=>{let t=e.split(".");return t.length!==4||t[0]!=="127"?!1:t.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},"isIPv4Loopback"),Ad=i(e=>{if(/^0[xX][0-9a-fA-F]+$/.
test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}
if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},"parseIPv4Octet"),Y_=i(
e=>{if(typeof e!="string"||!e||e.indexOf(":")!==-1)return e;let t=e;if(t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1)),t=Od(t),!/^[0-9.xXa-fA-F]+$/.
test(t))return e;let r=t.split(".");if(r.some(p=>p===""))return e;if(r.length===4){let p=r.map(Ad);return p.some(d=>d===null||d<0||d>255)?e:p.join(".")}if(r.length>
4||r.length===1)return e;let n=r.slice(0,-1),s=r[r.length-1],o=4-n.length,a=Ad(s);if(a===null)return e;let c=(1<<8*o)-1;if(a<0||a>c)return e;let l=new Array(o).
fill(0);for(let p=o-1,d=a;p>=0;p--,d>>=8)l[p]=d&255;let u=n.map(Ad);return u.some(p=>p===null||p<0||p>255)?e:[...u,...l].join(".")},"normalizeIPAddress"),Rd=i(e=>/^0{1,4}$/.
test(e),"isIPv6ZeroGroup"),IF=i(e=>{if(e==="::")return!0;let t=e.indexOf("::");if(t!==-1){if(t!==e.lastIndexOf("::"))return!1;let n=e.slice(0,t),s=e.slice(t+2),
o=n?n.split(":"):[],a=s?s.split(":"):[];return o.length+a.length<8&&o.every(Rd)&&a.every(Rd)}let r=e.split(":");return r.length===8&&r.every(Rd)},"isIPv6Unspeci\
fied"),LF=i(e=>{if(e==="::1")return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(t)return J_(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
if(r){let s=parseInt(r[1],16);return s>=32512&&s<=32767}let n=e.split(":");if(n.length===8){for(let s=0;s<7;s++)if(!/^0+$/.test(n[s]))return!1;return/^0*1$/.test(
n[7])}return!1},"isIPv6Loopback"),K_=i(e=>e?CF.has(e)||J_(e)||IF(e)?!0:LF(e):!1,"isLoopback"),NF={http:80,https:443,ws:80,wss:443,ftp:21},DF=i(e=>{let t=e,r=0;if(t.
charAt(0)==="["){let o=t.indexOf("]");if(o!==-1){let a=t.slice(1,o),c=t.slice(o+1);return c.charAt(0)===":"&&/^\d+$/.test(c.slice(1))&&(r=Number.parseInt(c.slice(
1),10)),[a,r]}}let n=t.indexOf(":"),s=t.lastIndexOf(":");return n!==-1&&n===s&&/^\d+$/.test(t.slice(s+1))&&(r=Number.parseInt(t.slice(s+1),10),t=t.slice(0,s)),[
t,r]},"parseNoProxyEntry"),FF=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,GF=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
X_=i(e=>{if(typeof e!="string"||e.indexOf(":")===-1)return e;let t=e.match(FF);if(t)return t[1];let r=e.match(GF);if(r){let n=parseInt(r[1],16),s=parseInt(r[2],
16);return`${n>>8}.${n&255}.${s>>8}.${s&255}`}return e},"unmapIPv4MappedIPv6"),zF=/^(?:0|[1-9]\d{0,2})$/,Q_=i(e=>{let t=e.split(".");return t.length===4&&t.every(
r=>zF.test(r)&&Number(r)<=255)?t.map(Number):null},"ipv4ToBytes"),UF=/^[0-9a-f]{1,4}$/i,MF=i(e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(
":"):[];if(t.length===2){let n=t[1]?t[1].split(":"):[],s=8-r.length-n.length;if(s<1)return null;r.push(...new Array(s).fill("0"),...n)}return r.length!==8||r.some(
n=>!UF.test(n))?null:r.flatMap(n=>{let s=Number.parseInt(n,16);return[s>>8&255,s&255]})},"ipv6ToBytes"),eE=i(e=>typeof e!="string"||!e?null:e.indexOf(":")!==-1?
MF(e):Q_(e),"ipToBytes"),V_=i(e=>{if(!e)return e;e.charAt(0)==="["&&e.charAt(e.length-1)==="]"&&(e=e.slice(1,-1));let t=Od(e);if(t.indexOf(":")!==-1)try{t=new URL(
"http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(t)){let n=/^[*.]+/.exec(t),s=n?n[0]:"",o=$F(t.slice(s.length));if(!o)return"";
t=s+Od(o)}let r=Y_(t);return r!==t?r:X_(t)},"normalizeNoProxyHost"),BF=i(e=>{let t=e,r=t.charAt(0)==="[",n=t.charAt(t.length-1)==="]",s=t.includes("[")||t.includes(
"]");if(r||n){if(!r||!n||(t=t.slice(1,-1),t.indexOf(":")===-1||t.includes("[")||t.includes("]")))return null}else if(s)return null;if(!t||t.charAt(t.length-1)===
".")return null;let o=t.indexOf(":")!==-1;if(o)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(t=Y_(t),!Q_(t))return null;return{
normalized:X_(t),wasIPv6:o}},"normalizeCidrBase"),jF=/^(.+)\/(0|[1-9]\d{0,2})$/,qF=i(e=>{if(e.indexOf("/")===-1)return;let t=jF.exec(e);if(!t)return null;let r=Number(
t[2]),n=BF(t[1]);if(!n)return null;let{normalized:s,wasIPv6:o}=n;if(o&&s.indexOf(":")===-1){if(r<96)return null;r-=96}let a=eE(s);return!a||r>a.length*8?null:{bytes:a,
prefix:r}},"parseCidrEntry"),ZF=i((e,t,r)=>{let n=r>>3;for(let o=0;o<n;o++)if(e[o]!==t[o])return!1;let s=r&7;if(s){let o=255<<8-s&255;if((e[n]&o)!==(t[n]&o))return!1}
return!0},"isInSubnet");function Pd(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;
if(r==="*")return!0;let n=Number.parseInt(t.port,10)||NF[t.protocol.split(":",1)[0]]||0,s=V_(t.hostname.toLowerCase()),o=eE(s);return r.split(/[\s,]+/).some(a=>{
if(!a)return!1;if(a==="*")return!0;let c=qF(a);if(c!==void 0)return c!==null&&!!o&&o.length===c.bytes.length&&ZF(o,c.bytes,c.prefix);let[l,u]=DF(a);return l=V_(
l),!l||u&&u!==n?!1:(l.charAt(0)==="*"&&(l=l.slice(1)),l.charAt(0)==="."?s.endsWith(l):s===l||K_(s)&&K_(l))})}i(Pd,"shouldBypassProxy");function HF(e,t){e=e||10;let r=new Array(e),n=new Array(e),s=0,o=0,a;return t=t!==void 0?t:1e3,i(function(l){let u=Date.now(),p=n[o];a||(a=u),r[s]=l,n[s]=u;let d=o,
f=0;for(;d!==s;)f+=r[d++],d=d%e;if(s=(s+1)%e,s===o&&(o=(o+1)%e),u-a<t)return;let m=p&&u-p;return m?Math.round(f*1e3/m):void 0},"push")}i(HF,"speedometer");var tE=HF;function WF(e,t){let r=0,n=1e3/t,s,o,a=i((p,d=Date.now())=>{r=d,s=null,o&&(clearTimeout(o),o=null),e(...p)},"invoke");return[i((...p)=>{let d=Date.now(),f=d-r;f>=
n?a(p,d):(s=p,o||(o=setTimeout(()=>{o=null,a(s)},n-f)))},"throttled"),i(()=>s&&a(s),"flush"),i((...p)=>a(p),"flushWith")]}i(WF,"throttle");var rE=WF;var rr=i((e,t,r=3)=>{let n=0,s=tE(50,250);return rE(o=>{if(!o||!b.isNumber(o.loaded))return;let a=o.loaded,c=o.lengthComputable?o.total:void 0,l=Math.max(0,c!=null?
Math.min(a,c):a),u=Math.max(0,l-n),p=s(u);n=Math.max(n,l);let d={loaded:l,total:c,progress:c?l/c:void 0,bytes:u,rate:p||void 0,estimated:p&&c?(c-l)/p:void 0,event:o,
lengthComputable:c!=null,[t?"download":"upload"]:!0};e(d)},r)},"progressEventReducer"),qn=i((e,t)=>{let r=e!=null;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),
t[1]]},"progressEventDecorator"),Zn=i((e,t=b.asap)=>(...r)=>t(()=>e(...r)),"asyncDecorator");var nE=i(e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,"isHexDigit"),$d=i((e,t,r)=>t+2<r&&nE(e.charCodeAt(t+1))&&nE(e.charCodeAt(t+2)),"isPercentEncodedByte"),Ca=i(
e=>e<=57?e-48:(e&223)-55,"hexValue"),KF=i(e=>e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===47||e===45||e===95,"isBase64Char"),VF=i(e=>e===9||e===10||e===
12||e===13||e===32,"isBase64Whitespace"),JF=i(e=>{let t=Math.floor(e/4),r=e%4;return t*3+(r===2?1:r===3?2:0)},"base64Bytes"),sE=i(e=>{let t=e.length,r=0;return t>
0&&e.charCodeAt(t-1)===61&&(r++,t>1&&e.charCodeAt(t-2)===61&&r++),Math.floor((t-r)*3/4)},"estimateBase64BufferAllocation"),YF=i(e=>{if(e.indexOf("%")===-1)return sE(
e);let t=0,r=0,n=0;for(let o=0,a=e.length;o<a;o++){let c=e.charCodeAt(o);c===37&&$d(e,o,a)&&(c=Ca(e.charCodeAt(o+1))*16+Ca(e.charCodeAt(o+2)),o+=2),t++,r=n,n=c}
return Math.floor((t-(n===61?r===61?2:1:0))*3/4)},"estimatePercentDecodedBase64BufferAllocation"),XF=i(e=>{let t=e.length,r=0,n=0,s=!1;for(let o=0;o<t;o++){let a=e.
charCodeAt(o);if(a===37&&$d(e,o,t)&&(a=Ca(e.charCodeAt(o+1))*16+Ca(e.charCodeAt(o+2)),o+=2),!VF(a)){if(a===61){n++;continue}if(!KF(a)||n>0){s=!0;continue}r++}}return s||
n>2||n>0&&(r+n)%4!==0||r%4===1?sE(e):JF(r)},"estimatePercentDecodedBase64Bytes"),oE=i((e,t,r)=>{if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let n=e.indexOf(
",");if(n<0)return 0;let s=e.slice(5,n),o=e.slice(n+1);if(r.test(s))return t(o);let c=0;for(let l=0,u=o.length;l<u;l++){let p=o.charCodeAt(l);if(p===37&&$d(o,l,
u))c+=1,l+=2;else if(p<128)c+=1;else if(p<2048)c+=2;else if(p>=55296&&p<=56319&&l+1<u){let d=o.charCodeAt(l+1);d>=56320&&d<=57343?(c+=4,l++):c+=3}else c+=3}return c},
"estimateDataURLBytes");function Cd(e){let t=typeof e=="string"?e.indexOf("#"):-1;return oE(t===-1?e:e.slice(0,t),XF,/; *base64[\t\n\f\r ]*$/i)}i(Cd,"estimateDa\
taURLDecodedBytes");function iE(e){return oE(e,YF,/;base64$/i)}i(iE,"estimateDataURLBufferAllocation");var cE={flush:At.constants.Z_SYNC_FLUSH,finishFlush:At.constants.Z_SYNC_FLUSH},rG={flush:At.constants.BROTLI_OPERATION_FLUSH,finishFlush:At.constants.BROTLI_OPERATION_FLUSH},
nG={flush:At.constants.ZSTD_e_flush,finishFlush:At.constants.ZSTD_e_flush},TE=b.isFunction(At.createBrotliDecompress),vE=b.isFunction(At.createZstdDecompress),kE="\
gzip, compress, deflate"+(TE?", br":""),sG=kE+(vE?", zstd":""),lE=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):b.asap,{http:oG,https:iG}=EE.default,
Na=/https:?/,uE=Symbol("axios.http.socketListener"),Ia=Symbol("axios.http.currentReq");function aG(e){let t=this[Ia];t&&!t.destroyed&&t.destroy(e)}i(aG,"handleS\
ocketError");var Id=Symbol("axios.http.installedTunnel"),cG=new Map,pE=new WeakMap,dE=new WeakMap,lG=["createConnection","getName"],uG=["addRequest","createSock\
et","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],fE={22:21,24:5};function pG(e=process.versions&&process.versions.
node){if(!e)return!1;let[t,r]=e.split(".").map(n=>Number(n));return!Number.isInteger(t)||!Number.isInteger(r)?!1:t>24?!0:fE[t]!=null&&r>=fE[t]}i(pG,"isNodeNativ\
eEnvProxySupported");function mE(e,t=process.versions&&process.versions.node){if(!pG(t))return!1;let r=e&&e.options;return!!(r&&b.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=
null)}i(mE,"isNodeEnvProxyEnabled");function dG(e,t,r){return Na.test(e.protocol)?r||La.globalAgent:t||Nd.globalAgent}i(dG,"getProxyEnvAgent");function fG(e,t){
if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof
t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!b.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="object"||n.proxyEnv===null)return e;for(let o of uG)if(b.isFunction(
t.Agent.prototype[o])&&r[o]!==t.Agent.prototype[o])throw new x("proxy: false cannot adapt an agent overriding "+o+"; use an agent constructed without proxyEnv",
x.ERR_BAD_OPTION_VALUE);let s=dE.get(r);if(!s){s=new t.Agent({...n,proxyEnv:void 0});let o=r.destroy;r.destroy=i(function(){try{return o.apply(this,arguments)}finally{
s.destroy()}},"destroyWithDirectAgent"),dE.set(r,s)}for(let o of lG)s[o]=r[o]===t.Agent.prototype[o]?t.Agent.prototype[o]:Wr(r[o],r);return s}i(fG,"getDirectAge\
nt");function hE(e,t,r){let n=Na.test(e.protocol),s=fG(n?r:t,n?La:Nd);e.agent=s,e.agents&&(e.agents[n?"https":"http"]=s)}i(hE,"setDirectAgent");function mG(e,t){
let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?pE.get(t)||pE.set(t,new Map).get(t):cG,s=n.get(r);if(s)return s;let o=t&&t.options?{...t.
options,...e}:e;s=new Ld.default(o);let a=s.callback;return s.callback=i(function(l,u){let p=t||La.globalAgent,d=p&&p.options;return a.call(this,l,{...d,...u})},
"axiosTunnelingAgentCallback"),s[Id]=!0,n.set(r,s),s}i(mG,"getTunnelingAgent");var gE=X.protocols.map(e=>e+":"),yE=i(e=>{if(!b.isString(e))return e;try{return decodeURIComponent(
e)}catch{return e}},"decodeURIComponentSafe"),bE=i((e,[t,r])=>(e.on("end",r).on("error",r),t),"flushOnFinish"),hG=new H_;function gG(e,t,r){xE(e,r)||(SE(e.headers,
new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.
sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(
e,t,r)}i(gG,"dispatchBeforeRedirect");function SE(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}i(SE,"stripMatchingHeaders");function xE(e,t){
if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}i(xE,"isSameOriginRedirect");function AE(e,t,r,n,s,o,a=!0){let c=t,l=dG(
e,o,s);if(!c&&c!==!1&&a&&!mE(l)){let u=w_(r);u&&(Pd(r)||(c=new URL(u)))}if(n&&e.headers)for(let u of Object.keys(e.headers))u.toLowerCase()==="proxy-authorizati\
on"&&delete e.headers[u];if(n&&e.agent&&e.agent[Id]&&(e.agent=void 0),n&&e.agents&&e.agents.https&&e.agents.https[Id]&&(e.agents.https=s),c){let u=c instanceof URL,
p=i(h=>u||b.hasOwnProp(c,h)?c[h]:void 0,"readProxyField"),d=p("username"),f=p("password"),m=b.hasOwnProp(c,"auth")?c.auth:void 0;if(d&&(m=(d||"")+":"+(f||"")),m){
let h=typeof m=="object",y=h&&b.hasOwnProp(m,"username")?m.username:void 0,_=h&&b.hasOwnProp(m,"password")?m.password:void 0;if(!!(y||_))m=(y||"")+":"+(_||"");else if(h)
throw new x("Invalid proxy authorization",x.ERR_BAD_OPTION,{proxy:c})}if(Na.test(e.protocol)){if(!(s instanceof Ld.default)){let h=p("hostname")||p("host"),y=p(
"port"),_=p("protocol"),w=_?_.includes(":")?_:`${_}:`:"http:",E=h&&h.includes(":")&&!h.startsWith("[")?`[${h}]`:h,T=new URL(`${w}//${E}${y?":"+y:""}`),R={protocol:T.
protocol,hostname:T.hostname.replace(/^\[|\]$/g,""),port:T.port,auth:m&&typeof m=="string"?m:void 0};T.protocol==="https:"&&(R.ALPNProtocols=["http/1.1"]);let v=mG(
R,s);e.agent=v,e.agents&&(e.agents.https=v)}}else{if(m){let w=Buffer.from(m,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+w}let h=!1;for(let w of Object.
keys(e.headers))if(w.toLowerCase()==="host"){h=!0;break}h||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let y=p("hostname")||p("host");e.hostname=y,e.host=
y,e.port=p("port"),e.path=r;let _=p("protocol");_&&(e.protocol=_.includes(":")?_:`${_}:`)}}return e.beforeRedirects.proxy=i(function(p){AE(p,t,p.href,!0,s,o,a)},
"beforeRedirect"),!!(c||t!==!1&&a&&mE(l))}i(AE,"setProxy");var yG=typeof process<"u"&&b.kindOf(process)==="process",bG=i(e=>new Promise((t,r)=>{let n,s,o=i((l,u)=>{
s||(s=!0,n&&n(l,u))},"done"),a=i(l=>{o(l),t(l)},"_resolve"),c=i(l=>{o(l,!0),r(l)},"_reject");e(a,c,l=>n=l).catch(c)}),"wrapAsync"),wG=i(({address:e,family:t})=>{
if(!b.isString(e))throw new x("address must be a string",x.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},"resolveFamily"),wE=i((e,t)=>wG(
b.isObject(e)?e:{address:e,family:t}),"buildAddressEntry"),_E=new WeakMap,_G=i(e=>{let t=_E.get(e);if(t)return t;let r=W_(e,n=>b.isArray(n)?n:[n]);return t=i((n,s,o)=>{
r(n,s,(a,c,l)=>{if(a)return o(a);let u;try{u=b.isArray(c)?c.map(p=>wE(p)):[wE(c,l)]}catch(p){return o(p)}s.all?o(a,u):o(a,u[0].address,u[0].family)})},"normaliz\
ed"),_E.set(e,t),t},"normalizeLookup"),EG={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),{http2Options:n,headers:s}=e,
o=hG.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:c,HTTP2_HEADER_PATH:l,HTTP2_HEADER_STATUS:u}=QF.constants,p={[a]:e.protocol.replace(":",""),[c]:e.
method,[l]:e.path};b.forEach(s,(f,m)=>{m.charAt(0)!==":"&&(p[m]=f)});let d=o.request(p);return d.once("response",f=>{let m=d;f=Object.assign({},f);let g=f[u];delete f[u],
m.headers=f,m.statusCode=+g,t(m)}),d}},RE=yG&&i(function(t){return bG(i(async function(n,s,o){let a=i(U=>b.getSafeProp(t,U),"own"),c=a("transitional")||xr,l=a("\
data"),u=a("lookup"),p=a("family"),d=a("httpVersion");d===void 0&&(d=1);let f=d,m=a("http2Options"),g=a("proxy"),h=a("httpAgent"),y=a("httpsAgent"),_=a("respons\
eType"),w=a("responseEncoding"),E=a("socketPath"),T=a("method").toUpperCase(),R=a("maxRedirects"),v=a("maxBodyLength"),I=a("maxContentLength"),k=a("decompress"),
C,S=!1,F,z;try{d=+d}catch{throw new x("Invalid protocol version: value is not a number",x.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(d))throw new x(`Invalid protoc\
ol version: '${f}' is not a number`,x.ERR_BAD_OPTION_VALUE,t);if(d!==1&&d!==2)throw new x(`Unsupported protocol version '${d}'`,x.ERR_BAD_OPTION_VALUE,t);let V=d===
2;u&&(u=_G(u));let A=new tG;function O(U){try{A.emit("abort",!U||U.type?new bt(null,t,F):U)}catch{}}i(O,"abort");function se(){z&&(clearTimeout(z),z=null)}i(se,
"clearConnectPhaseTimer");function J(){let U=a("timeout"),B=U?"timeout of "+U+"ms exceeded":"timeout exceeded",ie=a("timeoutErrorMessage");return ie&&(B=ie),new x(
B,c.clarifyTimeoutError?x.ETIMEDOUT:x.ECONNABORTED,t,F)}i(J,"createTimeoutError"),A.once("abort",s);let Ee=i(()=>{se(),t.cancelToken&&t.cancelToken.unsubscribe(
O),t.signal&&t.signal.removeEventListener("abort",O),A.removeAllListeners()},"onFinished");(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(O),
t.signal&&(t.signal.aborted?O():t.signal.addEventListener("abort",O))),o((U,B)=>{if(C=!0,se(),B){S=!0,Ee();return}let{data:ie}=U;if(ie instanceof Lt.Readable||ie instanceof
Lt.Duplex){let De=Lt.finished(ie,()=>{De(),Ee()})}else Ee()});let he=Xr(a("baseURL"),a("url"),a("allowAbsoluteUrls"),t),ce=E?"http://localhost":X.hasBrowserEnv?
X.origin:void 0,ge=new URL(he,ce),Me=ge.protocol||gE[0];if(Me==="data:"){if(I>-1){let B=String(a("url")||he||"");if(iE(B)>I)return s(new x("maxContentLength siz\
e of "+I+" exceeded",x.ERR_BAD_RESPONSE,t))}let U;if(T!=="GET")return Zt(n,s,{status:405,statusText:"method not allowed",headers:{},config:t});try{U=_d(a("url"),
_==="blob",{Blob:t.env&&t.env.Blob})}catch(B){throw x.from(B,x.ERR_BAD_REQUEST,t)}return I>-1&&(_==="blob"?U.size:U.length)>I?s(new x("maxContentLength size of "+
I+" exceeded",x.ERR_BAD_RESPONSE,t)):(_==="text"?(U=U.toString(w),(!w||w==="utf8")&&(U=b.stripBOM(U))):_==="stream"&&(U=Lt.Readable.from(U)),Zt(n,s,{data:U,status:200,
statusText:"OK",headers:new pe,config:t}))}if(gE.indexOf(Me)===-1)return s(new x("Unsupported protocol "+Me,x.ERR_BAD_REQUEST,t));let ee=pe.from(t.headers).normalize();
ee.set("User-Agent","axios/"+tr,!1);let{onUploadProgress:te,onDownloadProgress:q}=t,Ce=t.maxRate,Be,D;if(b.isSpecCompliantForm(l)){let U=ee.getContentType(/boundary=([-_\w\d]{10,70})/i);
l=q_(l,B=>{ee.set(B)},{tag:`axios-${tr}-boundary`,boundary:U&&U[1]||void 0})}else if(b.isFormData(l)&&b.isFunction(l.getHeaders)&&l.getHeaders!==Object.prototype.
getHeaders){if(go(ee,l.getHeaders(),a("formDataHeaderPolicy")),!ee.hasContentLength())try{let U=await eG.promisify(l.getLength).call(l);Number.isFinite(U)&&U>=0&&
ee.setContentLength(U)}catch{}}else if(b.isBlob(l)||b.isFile(l))l.size&&ee.setContentType(l.type||"application/octet-stream"),ee.setContentLength(l.size||0),l=Lt.
Readable.from($a(l));else if(l&&!b.isStream(l)){if(!Buffer.isBuffer(l))if(b.isArrayBuffer(l))l=Buffer.from(new Uint8Array(l));else if(b.isString(l))l=Buffer.from(
l,"utf-8");else return s(new x("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",x.ERR_BAD_REQUEST,t));if(ee.setContentLength(
l.length,!1),v>-1&&l.length>v)return s(new x("Request body larger than maxBodyLength limit",x.ERR_BAD_REQUEST,t))}let re=b.toFiniteNumber(ee.getContentLength());
b.isArray(Ce)?(Be=Ce[0],D=Ce[1]):Be=D=Ce,l&&(te||Be)&&(b.isStream(l)||(l=Lt.Readable.from(l,{objectMode:!1})),l=Lt.pipeline([l,new vd({maxRate:b.toFiniteNumber(
Be)})],b.noop),te&&l.on("progress",bE(l,qn(re,rr(Zn(te,lE),!1,3)))));let $,j=a("auth");if(j){let U=b.getSafeProp(j,"username")||"",B=b.getSafeProp(j,"password")||
"";$=U+":"+B}if(!$&&(ge.username||ge.password)){let U=yE(ge.username),B=yE(ge.password);$=U+":"+B}$&&ee.delete("authorization");let L;try{L=Yr(ge.pathname+ge.search,
a("params"),a("paramsSerializer")).replace(/^\?/,"")}catch(U){return s(x.from(U,x.ERR_BAD_REQUEST,t,null,null,{url:a("url"),exists:!0}))}ee.set("Accept-Encoding",
b.hasOwnProp(c,"advertiseZstdAcceptEncoding")&&c.advertiseZstdAcceptEncoding===!0?sG:kE,!1),V&&u&&(m=Object.assign(Object.create(null),m,{lookup:u}));let M=Object.
assign(Object.create(null),{path:L,method:T,headers:Dn(ee),agents:{http:h,https:y},auth:$,protocol:Me,family:p,beforeRedirect:gG,beforeRedirects:Object.create(null),
http2Options:m,createConnection:void 0});!b.isUndefined(u)&&(M.lookup=u);let Y=!1;if(E){if(typeof E!="string")return s(new x("socketPath must be a string",x.ERR_BAD_OPTION_VALUE,
t));let U=a("allowedSocketPaths");if(U!=null){let B=Array.isArray(U)?U:[U],ie=aE(E);if(!B.some(Q=>typeof Q=="string"&&aE(Q)===ie))return s(new x(`socketPath "${E}\
" is not permitted by allowedSocketPaths`,x.ERR_BAD_OPTION_VALUE,t))}M.socketPath=E}else M.hostname=ge.hostname.startsWith("[")?ge.hostname.slice(1,-1):ge.hostname,
M.port=ge.port,Y=AE(M,g,Me+"//"+ge.hostname+(ge.port?":"+ge.port:"")+M.path,!1,y,h,!V);let Oe,mt=!1,Tt=Na.test(M.protocol);if(!V&&g===!1?(hE(M,h,y),M.beforeRedirects.
direct=U=>{hE(U,h,y)}):M.agent==null&&(M.agent=Tt?y:h),V){if(Y)return s(new x("HTTP/2 requests with a proxy are not supported",x.ERR_NOT_SUPPORT,t));Oe=EG}else{
let U=a("transport");if(U)Oe=U;else if(R===0)Oe=Tt?La:Nd,mt=!0;else{M.sensitiveHeaders=[],R&&(M.maxRedirects=R);let B=a("beforeRedirect");if(B&&(M.beforeRedirects.
config=B),$){let De=ge.origin,Q=$;M.beforeRedirects.auth=i(function(ae){try{new URL(ae.href).origin===De&&(ae.auth=Q)}catch{}},"beforeRedirectAuth")}let ie=a("s\
ensitiveHeaders");if(ie!=null){if(!b.isArray(ie))return s(new x("sensitiveHeaders must be an array of strings",x.ERR_BAD_OPTION_VALUE,t));let De=new Set;for(let Q of ie){
if(!b.isString(Q))return s(new x("sensitiveHeaders must be an array of strings",x.ERR_BAD_OPTION_VALUE,t));De.add(Q.toLowerCase())}De.size&&(M.sensitiveHeaders=
Array.from(De),M.beforeRedirects.sensitiveHeaders=i(function(Z,ae){xE(Z,ae)||SE(Z.headers,De)},"beforeRedirectSensitiveHeaders"))}Oe=Tt?iG:oG}}v>-1?M.maxBodyLength=
v:M.maxBodyLength=1/0,M.insecureHTTPParser=!!a("insecureHTTPParser"),F=Oe.request(M,i(function(B){if(se(),F.destroyed)return;let ie=[B],De=b.toFiniteNumber(B.headers["\
content-length"]);if(q||D){let Te=new vd({maxRate:b.toFiniteNumber(D)});q&&Te.on("progress",bE(Te,qn(De,rr(Zn(q,lE),!0,3)))),ie.push(Te)}let Q=B,Z=B.req||F;if(k!==
!1&&B.headers["content-encoding"])switch((T==="HEAD"||B.statusCode===204)&&delete B.headers["content-encoding"],(B.headers["content-encoding"]||"").toLowerCase()){case"\
gzip":case"x-gzip":case"compress":case"x-compress":ie.push(At.createUnzip(cE)),delete B.headers["content-encoding"];break;case"deflate":ie.push(new Z_),ie.push(
At.createUnzip(cE)),delete B.headers["content-encoding"];break;case"br":TE&&(ie.push(At.createBrotliDecompress(rG)),delete B.headers["content-encoding"]);break;case"\
zstd":vE&&(ie.push(At.createZstdDecompress(nG)),delete B.headers["content-encoding"]);break}Q=ie.length>1?Lt.pipeline(ie,b.noop):ie[0];let ae={status:B.statusCode,
statusText:B.statusMessage,headers:new pe(B.headers),config:t,request:Z};if(_==="stream"){if(I>-1){let Te=I,vt=Q;async function*cr(){let Ie=0;for await(let lr of vt){
if(Ie+=lr.length,Ie>Te)throw new x("maxContentLength size of "+Te+" exceeded",x.ERR_BAD_RESPONSE,t,Z);yield lr}}i(cr,"enforceMaxContentLength"),Q=Lt.Readable.from(
cr(),{objectMode:!1})}ae.data=Q,Zt(n,s,ae)}else{let Te=[],vt=0;Q.on("data",i(function(Ie){Te.push(Ie),vt+=Ie.length,I>-1&&vt>I&&(S=!0,Q.destroy(),O(new x("maxCo\
ntentLength size of "+I+" exceeded",x.ERR_BAD_RESPONSE,t,Z)))},"handleStreamData")),Q.on("aborted",i(function(){if(S)return;let Ie=new x("stream has been aborte\
d",x.ERR_BAD_RESPONSE,t,Z,ae);Q.destroy(Ie),s(Ie)},"handlerStreamAborted")),Q.on("error",i(function(Ie){S||s(x.from(Ie,null,t,Z,ae))},"handleStreamError")),Q.on(
"end",i(function(){try{let Ie=Te.length===1?Te[0]:Buffer.concat(Te);_!=="arraybuffer"&&(Ie=Ie.toString(w),(!w||w==="utf8")&&(Ie=b.stripBOM(Ie))),ae.data=Ie}catch(Ie){
return s(x.from(Ie,null,t,ae.request,ae))}Zt(n,s,ae)},"handleStreamEnd"))}A.once("abort",Te=>{Q.destroyed||(Q.emit("error",Te),Q.destroy())})},"handleResponse")),
A.once("abort",U=>{F.close?F.close():F.destroy(U)}),F.on("error",i(function(B){s(x.from(B,null,t,F))},"handleRequestError"));let Ve=new Set;if(F.on("socket",i(function(B){
typeof B.setKeepAlive=="function"&&B.setKeepAlive(!0,1e3*60),B[uE]||(B.on("error",aG),B[uE]=!0),B[Ia]=F,Ve.add(B)},"handleRequestSocket")),F.once("close",i(function(){
se();for(let B of Ve)B[Ia]===F&&(B[Ia]=null);Ve.clear()},"clearCurrentReq")),a("timeout")){let U=parseInt(a("timeout"),10);if(Number.isNaN(U)){O(new x("error tr\
ying to parse `config.timeout` to int",x.ERR_BAD_OPTION_VALUE,t,F));return}let B=i(function(){C||O(J())},"handleTimeout");mt&&U>0&&(z=setTimeout(B,U)),F.setTimeout(
U,B)}else F.setTimeout(0);if(b.isStream(l)){let U=!1,B=!1;l.on("end",()=>{U=!0}),l.once("error",De=>{B=!0,F.destroy(De)}),l.on("close",()=>{!U&&!B&&O(new bt("Re\
quest stream has been aborted",t,F))});let ie=l;if(v>-1){let De=v,Q=0;ie=Lt.pipeline([l,new Lt.Transform({transform(Z,ae,Te){if(Q+=Z.length,Q>De)return Te(new x(
"Request body larger than maxBodyLength limit",x.ERR_BAD_REQUEST,t,F));Te(null,Z)}})],b.noop),ie.on("error",Z=>{F.destroyed||F.destroy(Z)})}ie.pipe(F)}else l&&F.
write(l),F.end()},"dispatchHttpRequest"))},"httpAdapter");var OE=i(e=>{try{return decodeURIComponent(e)}catch{return e}},"decodeCookieValue"),Da=X.hasStandardBrowserEnv?{write(e,t,r,n,s,o,a){if(typeof document>"u")return;
let c=[`${e}=${encodeURIComponent(t)}`];b.isNumber(r)&&c.push(`expires=${new Date(r).toUTCString()}`),b.isString(n)&&c.push(`path=${n}`),b.isString(s)&&c.push(`\
domain=${s}`),o===!0&&c.push("secure"),b.isString(a)&&c.push(`SameSite=${a}`),document.cookie=c.join("; ")},read(e){if(typeof document>"u")return null;let t=document.
cookie;if(!t)return null;let r=t.split(";");for(let n=0;n<r.length;n++){let s=r[n].replace(/^\s+/,""),o=s.indexOf("=");if(o!==-1&&s.slice(0,o)===e)return OE(s.slice(
o+1))}return null},async readAsync(e){try{let t=typeof window<"u"&&window.cookieStore;if(t&&b.isFunction(t.get)){let r=await t.get(e);return r?OE(r.value):null}}catch{}
return this.read(e)},remove(e){this.write(e,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var PE=X.hasStandardBrowserEnv?(e=>t=>(t=new URL(t,document.baseURI||X.origin),e.protocol===t.protocol&&e.host===t.host&&e.port===t.port))(new URL(X.origin)):()=>!0;function Dd(e){let t=[{value:e}],r=new WeakSet,n=new WeakSet;for(;t.length;){let{value:s,done:o}=t.pop();if(!b.isPlainObject(s)&&!b.isArray(s))continue;if(o){r.
delete(s);continue}if(r.has(s))throw new x("Circular reference detected in params",x.ERR_BAD_OPTION_VALUE);if(n.has(s))continue;n.add(s),r.add(s),t.push({value:s,
done:!0});let a=Object.keys(s);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(s).forEach(c=>{let l=Object.getOwnPropertyDescriptor(
s,c);l&&l.enumerable&&a.push(c)}),a.forEach(c=>{if(c==="__proto__"||c==="constructor"||c==="prototype"){let l=Object.getOwnPropertyDescriptor(s,c);l&&b.hasOwnProp(
l,"value")&&t.push({value:l.value})}else t.push({value:s[c]})})}}i(Dd,"assertParamsAcyclic");var $E=i(e=>e instanceof pe?{...e}:e,"headersToObject"),Gd=i(e=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(
e).filter(t=>{let r=Object.getOwnPropertyDescriptor(e,t);return r&&r.enumerable})):Object.keys(e),"ownEnumerableKeys");function TG(e,t){let r=[],n=new WeakMap,s={};
function o(c,l){if(!b.isPlainObject(l))return b.isArray(l)?l.slice():l;let u=b.isPlainObject(c)?c:s,p=n.get(l);if(p||(p=new WeakMap,n.set(l,p)),p.has(u))return p.
get(u);let d={};return p.set(u,d),r.push({base:u,source:l,result:d}),d}i(o,"copy");let a=b.isUndefined(t)?o(void 0,e):o(e,t);for(;r.length;){let{base:c,source:l,
result:u}=r.pop(),p=new Set(Gd(c)),d=new Set(Gd(l));new Set([...p,...d]).forEach(m=>{if(m==="__proto__"||m==="constructor"||m==="prototype")return;let g=d.has(m),
h=g?l[m]:void 0,y=(!g||b.isPlainObject(h))&&p.has(m)?c[m]:void 0;u[m]=g?o(y,h):o(void 0,y)})}return Dd(a),a}i(TG,"mergeParams");function Ar(e,t,r,n){return b.isPlainObject(
e)&&b.isPlainObject(t)?b.merge.call({caseless:n},e,t):b.isPlainObject(t)?b.merge({},t):b.isArray(t)?t.slice():t}i(Ar,"getMergedValue");function IE(e,t,r,n){if(b.
isUndefined(t)){if(!b.isUndefined(e))return Ar(void 0,e,r,n)}else return Ar(e,t,r,n)}i(IE,"mergeDeepProperties");function Fd(e,t){if(!b.isUndefined(t))return Ar(
void 0,t)}i(Fd,"valueFromConfig2");function we(e,t){if(b.isUndefined(t)){if(!b.isUndefined(e))return Ar(void 0,e)}else return Ar(void 0,t)}i(we,"defaultToConfig\
2");function vG(e,t,r){let n=b.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!b.isUndefined(n))if(b.isPlainObject(n)){if(b.hasOwnProp(n,r))return n[r]}else
return;let s=b.hasOwnProp(e,"transitional")?e.transitional:void 0;if(b.isPlainObject(s)&&b.hasOwnProp(s,r))return s[r]}i(vG,"getMergedTransitionalOption");function zd(e,t,r,n,s){
if(b.hasOwnProp(s,r))return Ar(e,t);if(b.hasOwnProp(n,r))return Ar(void 0,e)}i(zd,"mergeDirectKeys");function kG(e,t,r){return IE($E(e),$E(t),r,!0)}i(kG,"mergeH\
eaders");var SG=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),CE={url:Fd,method:Fd,data:Fd,baseURL:we,
transformRequest:we,transformResponse:we,params:TG,paramsSerializer:we,timeout:we,timeoutErrorMessage:we,withCredentials:we,withXSRFToken:we,adapter:we,responseType:we,
xsrfCookieName:we,xsrfHeaderName:we,onUploadProgress:we,onDownloadProgress:we,decompress:we,maxContentLength:we,maxBodyLength:we,beforeRedirect:we,transport:we,
httpAgent:we,httpsAgent:we,cancelToken:we,socketPath:we,allowedSocketPaths:we,responseEncoding:we,validateStatus:zd,headers:kG};function Nt(e,t){e=e||{},t=t||{};
let r=Object.create(null);Object.defineProperty(r,"hasOwnProperty",SG);let n=Gd({...e,...t});for(let s=0,o=n.length;s<o;s++){let a=n[s];if(a==="__proto__"||a===
"constructor"||a==="prototype")continue;let c=b.hasOwnProp(CE,a)?CE[a]:IE,l=b.hasOwnProp(e,a)?e[a]:void 0,u=b.hasOwnProp(t,a)?t[a]:void 0,p=c===zd?c(l,u,a,e,t):
c(l,u,a);b.isUndefined(p)&&c!==zd||(r[a]=p)}return b.hasOwnProp(t,"validateStatus")&&b.isUndefined(t.validateStatus)&&vG(e,t,"validateStatusUndefinedResolves")===
!1&&(b.hasOwnProp(e,"validateStatus")?r.validateStatus=Ar(void 0,e.validateStatus):delete r.validateStatus),r}i(Nt,"mergeConfig");var LE=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),xG=i(e=>Da.read(e),"readCookie");function AG(e,t=xG){
let r=Nt({},e),n=i(m=>b.hasOwnProp(r,m)?r[m]:void 0,"own"),s=n("data"),o=n("withXSRFToken"),a=n("xsrfHeaderName"),c=n("xsrfCookieName"),l=n("headers"),u=n("auth"),
p=n("baseURL"),d=n("allowAbsoluteUrls"),f=n("url");if(r.headers=l=pe.from(l),r.url=Yr(Xr(p,f,d,r),n("params"),n("paramsSerializer")),u){let m=b.getSafeProp(u,"u\
sername")||"",g=b.getSafeProp(u,"password")||"",h=n("transitional"),y=h&&b.hasOwnProp(h,"encodeBasicAuthUsername")&&h.encodeBasicAuthUsername===!0;try{l.set("Au\
thorization","Basic "+btoa((y?LE(m):m)+":"+(g?LE(g):"")))}catch(_){throw x.from(_,x.ERR_BAD_OPTION_VALUE,e)}}if(b.isFormData(s)){let m=b.getSafeProp(s,"getHeade\
rs");X.hasStandardBrowserEnv||X.hasStandardBrowserWebWorkerEnv||b.isReactNative(s)?l.setContentType(void 0):b.isFunction(m)&&go(l,m.call(s),n("formDataHeaderPol\
icy"))}if(X.hasStandardBrowserEnv&&(b.isFunction(o)&&(o=o(r)),o===!0||o==null&&PE(r.url))){let g=a&&c&&t(c);g&&l.set(a,g)}return r}i(AG,"resolveConfig");var Fa=AG;var RG=typeof XMLHttpRequest<"u",NE=RG&&function(e){return new Promise(i(function(r,n){let s;try{let k=X.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
s=k&&b.isFunction(k.get)}catch{}let o,a=Fa(e,s?k=>(o=k,null):void 0),c=a.data,l=pe.from(a.headers).normalize(),{responseType:u,onUploadProgress:p,onDownloadProgress:d}=a,
f,m,g,h,y,_,w;function E(){clearTimeout(m);try{y&&y()}catch(k){setTimeout(()=>{throw k})}try{_&&_()}catch(k){setTimeout(()=>{throw k})}T&&(h&&T.removeEventListener(
"progress",h),T.upload&&(g&&T.upload.removeEventListener("progress",g),y&&T.upload.removeEventListener("loadend",y))),a.cancelToken&&a.cancelToken.unsubscribe(f),
a.signal&&a.signal.removeEventListener("abort",f)}i(E,"done");let T=new XMLHttpRequest;T.open(a.method.toUpperCase(),a.url,!0),T.timeout=a.timeout;function R(k){
if(!T)return;if(T.status===0&&(nn(oo(a.url))||nn(X.origin))!=="file"&&!(T.responseURL&&T.responseURL.startsWith("file:"))){n(new x("Request aborted",x.ECONNABORTED,
e,T)),E(),T=null;return}try{k?w&&w(k):_&&_()}catch(z){setTimeout(()=>{throw z})}if(!T)return;let C=pe.from("getAllResponseHeaders"in T&&T.getAllResponseHeaders()),
F={data:!u||u==="text"||u==="json"?T.responseText:T.response,status:T.status,statusText:T.statusText,headers:C,config:e,request:T};Zt(i(function(V){r(V),E()},"_\
resolve"),i(function(V){n(V),E()},"_reject"),F),T=null}if(i(R,"onloadend"),"onloadend"in T?T.onloadend=R:T.onreadystatechange=i(function(){!T||T.readyState!==4||
T.status===0&&!(T.responseURL&&T.responseURL.startsWith("file:"))||setTimeout(R)},"handleLoad"),T.onabort=i(function(){T&&(n(new x("Request aborted",x.ECONNABORTED,
e,T)),E(),T=null)},"handleAbort"),T.onerror=i(function(C){let S=C&&C.message?C.message:"Network Error",F=new x(S,x.ERR_NETWORK,e,T);F.event=C||null,n(F),E(),T=null},
"handleError"),T.ontimeout=i(function(){if(!T)return;let C=a.timeout?"timeout of "+a.timeout+"ms exceeded":"timeout exceeded",S=a.transitional||xr;a.timeoutErrorMessage&&
(C=a.timeoutErrorMessage),n(new x(C,S.clarifyTimeoutError?x.ETIMEDOUT:x.ECONNABORTED,e,T)),E(),T=null},"handleTimeout"),c===void 0&&l.setContentType(null),b.isUndefined(
a.withCredentials)||(T.withCredentials=!!a.withCredentials),u&&u!=="json"&&(T.responseType=a.responseType),d&&([h,_,w]=rr(d,!0),T.addEventListener("progress",h)),
p&&T.upload&&([g,y]=rr(p),T.upload.addEventListener("progress",g),T.upload.addEventListener("loadend",y)),a.cancelToken||a.signal){if(f=i(k=>{if(!T)return;n(!k||
k.type?new bt(null,e,T):k);let C=T;E(),T=null,C.abort()},"onCanceled"),a.cancelToken&&a.cancelToken.subscribe(f),!T)return;a.signal&&(a.signal.aborted?f():a.signal.
addEventListener("abort",f))}if(!T)return;let v=nn(a.url);if(v&&!X.protocols.includes(v)){n(new x("Unsupported protocol "+v+":",x.ERR_BAD_REQUEST,e)),E();return}
let I=i(()=>{T&&("setRequestHeader"in T&&b.forEach(Dn(l),i(function(C,S){T.setRequestHeader(S,C)},"setRequestHeader")),T.send(c||null))},"sendRequest");if(o){let k=typeof performance<
"u"&&b.isFunction(performance.now)?()=>performance.now():Date.now,C=T.timeout>0?k()+Number(T.timeout):void 0,S=i(()=>{if(!T)return;let F=T;F.ontimeout(),F.abort()},
"abortOnTimeout");if(C!==void 0){let F=i(()=>{let z=C-k();z>0?m=setTimeout(F,Math.min(z,2147483647)):S()},"scheduleTimeout");F()}Da.readAsync(o).then(F=>{if(T){
if(C!==void 0&&k()>=C){S();return}if(F){let z=b.hasOwnProp(a,"xsrfHeaderName")&&a.xsrfHeaderName;l.set(z,F)}I()}}).catch(F=>{T&&(n(x.from(F,null,e,T)),E(),T=null)})}else
I()},"dispatchXhrRequest"))};var OG=i((e,t)=>{if(e=e?e.filter(Boolean):[],!t&&!e.length)return;let r=new AbortController,n=!1,s=i(function(l){if(!n){n=!0,a();let u=l instanceof Error?l:this.
reason;r.abort(u instanceof x?u:new bt(u instanceof Error?u.message:u))}},"onabort"),o=t&&setTimeout(()=>{o=null,s(new x(`timeout of ${t}ms exceeded`,x.ETIMEDOUT))},
t),a=i(()=>{e&&(o&&clearTimeout(o),o=null,e.forEach(l=>{let u=b.getSafeProp(l,"unsubscribe");b.isFunction(u)?u.call(l,s):l.removeEventListener("abort",s)}),e=null)},
"unsubscribe");e.forEach(l=>{if(!n){if(l.aborted){s.call(l);return}l.addEventListener("abort",s,{once:!0})}});let{signal:c}=r;return c.unsubscribe=()=>b.asap(a),
c},"composeSignals"),DE=OG;var PG=i(function*(e,t){let r=e.byteLength;if(!t||r<t){yield e;return}let n=0,s;for(;n<r;)s=n+t,yield e.slice(n,s),n=s},"streamChunk"),$G=i(async function*(e,t){
for await(let r of CG(e))yield*PG(r,t)},"readBytes"),CG=i(async function*(e){if(e[Symbol.asyncIterator]){yield*e;return}let t=e.getReader();try{for(;;){let{done:r,
value:n}=await t.read();if(r)break;yield n}}finally{await t.cancel()}},"readStream"),Ud=i((e,t,r,n)=>{let s=$G(e,t),o=0,a,c=i(l=>{a||(a=!0,n&&n(l))},"_onFinish");
return new ReadableStream({async pull(l){try{let{done:u,value:p}=await s.next();if(u){c(),l.close();return}let d=p.byteLength;if(r){let f=o+=d;r(f)}l.enqueue(new Uint8Array(
p))}catch(u){throw c(u),u}},cancel(l){return c(l),s.return()}},{highWaterMark:2})},"trackStream");var Rr=`\r
`,FE=i(e=>String(e).replace(/\r\n|\r|\n/g,Rr),"normalizeLines"),GE=i(e=>String(e).replace(/[\r\n"]/g,t=>t==="\r"?"%0D":t===`
`?"%0A":"%22"),"escapeName"),bo=i((e,t)=>{let r=0;for(let n=0;n<e.length;n++){let s=e.charCodeAt(n);t&&(s===13||s===10)?(s===13&&e.charCodeAt(n+1)===10&&n++,r+=
2):s<128?r++:s<2048?r+=2:s>=55296&&s<=56319&&e.charCodeAt(n+1)>=56320&&e.charCodeAt(n+1)<=57343?(r+=4,n++):r+=3}return r},"stringBytes"),on=class extends TypeError{static{
i(this,"FormDataError")}constructor(t,r){super(t),this.name="FormDataError",this.reason=r}};function Md(e,t,r,n,s){if(!b.isFunction(t))throw new on("Blob is not\
 supported","blob");if(!b.isString(s)||!/^[A-Za-z0-9'()+_,./:=? -]{1,70}$/.test(s)||/ $/.test(s))throw new on("Invalid multipart boundary","boundary");let o="--"+
s+"--"+Rr,a=o.length,c=[],l=i(p=>{if(a+p>r)throw n()},"checkLength");l(0);for(let[p,d]of e){let f=b.isString(d),m=f?bo(d,!0):d.size;if(!Number.isFinite(m)||m<0)
throw new on("Unsupported FormData part size","part");l(m+bo(p,!0)+(!f&&d.name?bo(d.name,!1):0)+(!f&&d.type?bo(d.type,!1):0));let g="--"+s+Rr+'Content-Dispositi\
on: form-data; name="'+GE(FE(p))+'"';f||(g+='; filename="'+GE(b.isString(d.name)?d.name:"blob")+'"'+Rr+"Content-Type: "+String(d.type||"application/octet-stream").
replace(/[\r\n]/g,"")),g+=Rr+Rr;let h=bo(g,!1)+m+Rr.length;l(h),a+=h,c.push({header:g,value:d,isString:f})}let u=[];for(let p of c)u.push(p.header,p.isString?FE(
p.value):p.value,Rr);return u.push(o),new t(u,{type:"multipart/form-data; boundary="+s})}i(Md,"formDataToBlob");function Bd(e,t,r,n,s){if(!b.isFunction(t))throw new x("Blob is not supported",x.ERR_NOT_SUPPORT);if(s===void 0)if(b.isFunction(X.generateString))s="axios-"+X.generateString(
36,"0123456789abcdef");else{let o=b.global.crypto;if(!o||!b.isFunction(o.getRandomValues))throw new x("Random byte generation is not supported",x.ERR_NOT_SUPPORT);
let a=new Uint8Array(18);o.getRandomValues(a),s="axios-"+Array.from(a,c=>("0"+c.toString(16)).slice(-2)).join("")}try{return Md(e,t,r,n,s)}catch(o){if(o instanceof
on){let a=o.reason==="boundary"?x.ERR_BAD_OPTION_VALUE:x.ERR_BAD_REQUEST;throw new x(o.message,a)}throw o}}i(Bd,"createMultipartBody");var zE=64*1024,UE={cache:"default",redirect:"follow",referrer:"about:client",referrerPolicy:"",mode:"cors",integrity:"",keepalive:!1,priority:"auto",window:null},
{isFunction:Ga}=b,IG=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),ME=i(e=>{if(!b.isString(e))
return e;try{return decodeURIComponent(e)}catch{return e}},"decodeURIComponentSafe"),za=i((e,...t)=>{try{return!!e(...t)}catch{return!1}},"test"),LG=i(e=>{let t=e.
indexOf("://"),r=e;return t!==-1&&(r=r.slice(t+3)),r.includes("@")||r.includes(":")},"maybeWithAuthCredentials"),NG=i(e=>{let t=b.global!==void 0&&b.global!==null?
b.global:globalThis,{ReadableStream:r,TextEncoder:n}=t;e=b.merge.call({skipUndefined:!0},{Request:t.Request,Response:t.Response,Blob:t.Blob},e);let s=b.hasOwnProp(
e,"fetch")?e.fetch:void 0,{Request:o,Response:a,Blob:c}=e,l=s?Ga(s):typeof fetch=="function",u=Ga(o),p=Ga(a);if(!l)return!1;let d=l&&Ga(r),f=l&&(typeof n=="func\
tion"?(E=>T=>E.encode(T))(new n):async E=>new Uint8Array(await new o(E).arrayBuffer())),m=u&&d&&za(()=>{let E=!1,T=new o(X.origin,{body:new r,method:"POST",get duplex(){
return E=!0,"half"}}),R=T.headers.has("Content-Type");return T.body!=null&&T.body.cancel(),E&&!R}),g=p&&d&&za(()=>b.isReadableStream(new a("").body)),h=Object.assign(
Object.create(null),UE);u&&!za(()=>new o(X.origin,h))&&(delete h.cache,za(()=>new o(X.origin,h))||(h.cache=UE.cache));let y={stream:g&&(E=>E.body)};l&&["text","\
arrayBuffer","blob","formData","stream"].forEach(E=>{!y[E]&&(y[E]=(T,R)=>{let v=T&&T[E];if(v)return v.call(T);throw new x(`Response type '${E}' is not supported`,
x.ERR_NOT_SUPPORT,R)})});let _=i(async E=>{if(E==null)return 0;if(b.isBlob(E))return E.size;if(b.isArrayBufferView(E)||b.isArrayBuffer(E))return E.byteLength;if(b.
isURLSearchParams(E)&&(E=E+""),b.isString(E))return(await f(E)).byteLength},"getBodyLength"),w=i(async(E,T)=>{let R=b.toFiniteNumber(E.getContentLength());return R??
_(T)},"resolveBodyLength");return async E=>{let{url:T,method:R,data:v,signal:I,cancelToken:k,timeout:C,onDownloadProgress:S,onUploadProgress:F,responseType:z,headers:V,
withCredentials:A="same-origin",fetchOptions:O,maxContentLength:se,maxBodyLength:J,maxRedirects:Ee}=Fa(E),he=b.isNumber(se)&&se>-1,ce=b.isNumber(J)&&J>-1,ge=i($=>b.
hasOwnProp(E,$)?E[$]:void 0,"own"),Me=s||fetch;z=z?(z+"").toLowerCase():"text";let ee=DE([I,k&&k.toAbortSignal()],C),te=null,q=ee&&ee.unsubscribe&&(()=>{ee.unsubscribe()}),
Ce,Be=null,D=null,re=i(()=>new x("Request body larger than maxBodyLength limit",x.ERR_BAD_REQUEST,E,te),"maxBodyLengthError");try{let $,j=ge("auth");if(j){let Z=b.
getSafeProp(j,"username")||"",ae=b.getSafeProp(j,"password")||"";$={username:Z,password:ae}}let L;if(LG(T)){if(L=new URL(T,X.origin),!$&&(L.username||L.password)){
let Z=ME(L.username),ae=ME(L.password);$={username:Z,password:ae}}(L.username||L.password)&&(L.username="",L.password="",T=L.href)}if($&&(V.delete("authorizatio\
n"),V.set("Authorization","Basic "+btoa(IG(($.username||"")+":"+($.password||""))))),he&&L&&L.protocol==="data:"&&Cd(L.href)>se)throw new x("maxContentLength si\
ze of "+se+" exceeded",x.ERR_BAD_RESPONSE,E,te);let M=b.isSpecCompliantForm(v)&&pe.from(ge("headers")).getContentType(),Y;if(b.isString(M)&&/^multipart\/form-data(?:\s*;|$)/i.
test(M.trim())){let Z=pe.parseParameters(M);b.hasOwnProp(Z,"boundary")&&(Y=Z.boundary)}if(b.isSpecCompliantForm(v)&&R!=="get"&&R!=="head"&&(ce||F&&m||Y!==void 0)&&
(v=Bd(v,c,ce?J:1/0,re,Y),V.setContentType(Y===void 0?v.type:M),Ce=v.size),ce&&R!=="get"&&R!=="head"){let Z=await _(v);if(typeof Z=="number"&&isFinite(Z)&&(Ce=Z,
Z>J))throw re()}let Oe=ce&&(b.isReadableStream(v)||b.isStream(v)),mt=i((Z,ae,Te)=>Ud(Z,zE,vt=>{if(ce&&vt>J)throw Be=re();ae&&ae(vt)},Te),"trackRequestStream");if(m&&
R!=="get"&&R!=="head"&&(F||Oe)){if(Ce=Ce??await w(V,v),Ce!==0||Oe){let Z=new o(T,{method:"POST",body:v,duplex:"half"}),ae;if(b.isFormData(v)&&(ae=Z.headers.get(
"content-type"))&&V.setContentType(ae),Z.body){let[Te,vt]=F&&qn(Ce,rr(Zn(F)))||[];v=mt(Z.body,Te,vt)}}}else if(Oe&&!u&&d&&R!=="get"&&R!=="head")v=mt(v);else if(Oe&&
u&&!m&&R!=="get"&&R!=="head")throw new x("Stream request bodies are not supported by the current fetch implementation",x.ERR_NOT_SUPPORT,E,te);b.isString(A)||(A=
A?"include":"omit");let Tt=u&&"credentials"in o.prototype;if(b.isFormData(v)){let Z=V.getContentType();Z&&/^multipart\/form-data/i.test(Z)&&!/boundary=/i.test(Z)&&
V.delete("content-type")}V.set("User-Agent","axios/"+tr,!1);let Ve=O==null?O:Object.assign(Object.create(null),O);Ve&&(delete Ve.body,delete Ve.headers,delete Ve.
method,delete Ve.signal,delete Ve.duplex,delete Ve.credentials);let U=Object.assign(Object.create(null),Ve,{signal:ee,method:R.toUpperCase(),headers:Dn(V.normalize()),
body:v,duplex:"half",credentials:Tt?A:void 0});u&&(b.forEach(h,(Z,ae)=>{U[ae]===void 0&&(U[ae]=Z)}),U.signal===void 0&&(U.signal=null),U.body===void 0&&(U.body=
null)),Ee===0&&(U.redirect="manual",Ve&&(Ve.redirect="manual")),te=u&&new o(T,U);let B=await(u?Me(te,Ve):Me(T,U)),ie=pe.from(B.headers);if(he){let Z=b.toFiniteNumber(
ie.getContentLength());if(Z!=null&&Z>se)throw new x("maxContentLength size of "+se+" exceeded",x.ERR_BAD_RESPONSE,E,te)}let De=g&&(z==="stream"||z==="response");
if(g&&B.body&&(S||he||De&&q)){let Z={};["status","statusText","headers"].forEach(lr=>{Z[lr]=B[lr]});let ae=b.toFiniteNumber(ie.getContentLength()),[Te,vt]=S&&qn(
ae,rr(Zn(S),!0))||[],cr=0,Ie=i(lr=>{if(he&&(cr=lr,cr>se))throw D=new x("maxContentLength size of "+se+" exceeded",x.ERR_BAD_RESPONSE,E,te);Te&&Te(lr)},"onChunkP\
rogress");B=new a(Ud(B.body,zE,Ie,()=>{vt&&vt(),q&&q()}),Z)}z=z||"text";let Q=await y[b.findKey(y,z)||"text"](B,E);if(he&&!g&&!De){let Z;if(Q!=null&&(typeof Q.byteLength==
"number"?Z=Q.byteLength:typeof Q.size=="number"?Z=Q.size:typeof Q=="string"&&(Z=typeof n=="function"?new n().encode(Q).byteLength:Q.length)),typeof Z=="number"&&
Z>se)throw new x("maxContentLength size of "+se+" exceeded",x.ERR_BAD_RESPONSE,E,te)}return!De&&q&&q(),await new Promise((Z,ae)=>{Zt(Z,ae,{data:Q,headers:pe.from(
B.headers),status:B.status,statusText:B.statusText,config:E,request:te})})}catch($){if(q&&q(),ee&&ee.aborted&&ee.reason instanceof x){let j=ee.reason;throw j.config=
E,te&&(j.request=te),$!==j&&Object.defineProperty(j,"cause",{__proto__:null,value:$,writable:!0,enumerable:!1,configurable:!0}),j}if(Be)throw te&&!Be.request&&(Be.
request=te),Be;if(D)throw D;if($ instanceof x)throw te&&!$.request&&($.request=te),$;if($&&$.name==="TypeError"&&/Load failed|fetch/i.test($.message)){let j=new x(
"Network Error",x.ERR_NETWORK,E,te,$&&$.response);throw Object.defineProperty(j,"cause",{__proto__:null,value:$.cause||$,writable:!0,enumerable:!1,configurable:!0}),
j}throw x.from($,$&&$.code,E,te,$&&$.response)}}},"factory"),DG=new Map,jd=i(e=>{let t=Object.create(null),r=e&&b.hasOwnProp(e,"env")&&e.env;["fetch","Request",
"Response","Blob"].forEach(m=>{r&&b.hasOwnProp(r,m)&&(t[m]=r[m])});let{fetch:n,Request:s,Response:o,Blob:a}=t,c=[s,o,n,a],l=c.length,u=l,p,d,f=DG;for(;u--;)p=c[u],
d=f.get(p),d===void 0&&f.set(p,d=u?new Map:NG(t)),f=d;return d},"getFetch"),bJ=jd();var qd={http:RE,xhr:NE,fetch:{get:jd}};b.forEach(qd,(e,t)=>{if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"a\
dapterName",{__proto__:null,value:t})}});var BE=i(e=>`- ${e}`,"renderReason"),GG=i(e=>b.isFunction(e)||e===null||e===!1,"isResolvedHandle");function zG(e,t){e=b.
isArray(e)?e:[e];let{length:r}=e,n,s,o={};for(let a=0;a<r;a++){n=e[a];let c;if(s=n,!GG(n)&&(s=qd[(c=String(n)).toLowerCase()],s===void 0))throw new x(`Unknown a\
dapter '${c}'`);if(s&&(b.isFunction(s)||(s=s.get(t))))break;o[c||"#"+a]=s}if(!s){let a=Object.entries(o).map(([l,u])=>`adapter ${l} `+(u===!1?"is not supported \
by the environment":"is not available in the build")),c=r?a.length>1?`since :
`+a.map(BE).join(`
`):" "+BE(a[0]):"as no adapter specified";throw new x("There is no suitable adapter to dispatch the request "+c,x.ERR_NOT_SUPPORT)}return s}i(zG,"getAdapter");var Ua={
getAdapter:zG,adapters:qd};function Zd(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new bt(null,e)}i(Zd,"throwIfCancellationRequested");function UG(){
return typeof performance<"u"&&b.isFunction(performance.now)?()=>performance.now():Date.now}i(UG,"resolveClock");function jE(e,t){return Math.max(0,Math.round(e()-
t))}i(jE,"elapsedSince");function wo(e){let t=b.toSafeFlatObject(e);Zd(t),t.headers=pe.from(b.getSafeProp(t,"headers")),t.data=no.call(t,t.transformRequest),["p\
ost","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let r=Ua.getAdapter(t.adapter||zn.adapter,t),n=UG(),
s=n();return r(t).then(i(function(a){Zd(t),a.duration=jE(n,s),t.response=a;try{a.data=no.call(t,t.transformResponse,a)}finally{delete t.response}return a.headers=
pe.from(a.headers),a},"onAdapterResolution"),i(function(a){if(!so(a)&&(Zd(t),a&&a.response)){a.response.duration=jE(n,s),t.response=a.response;try{a.response.data=
no.call(t,t.transformResponse,a.response)}finally{delete t.response}a.response.headers=pe.from(a.response.headers)}return Promise.reject(a)},"onAdapterRejection"))}
i(wo,"dispatchRequest");var Ma={};["object","boolean","number","function","string","symbol"].forEach((e,t)=>{Ma[e]=i(function(n){return typeof n===e||"a"+(t<1?"n ":" ")+e},"validator")});
var qE={};Ma.transitional=i(function(t,r,n){function s(o,a){return"[Axios v"+tr+"] Transitional option '"+o+"'"+a+(n?". "+n:"")}return i(s,"formatMessage"),(o,a,c)=>{
if(t===!1)throw new x(s(a," has been removed"+(r?" in "+r:"")),x.ERR_DEPRECATED);return r&&!qE[a]&&(qE[a]=!0,console.warn(s(a," has been deprecated since v"+r+"\
 and will be removed in the near future"))),t?t(o,a,c):!0}},"transitional");Ma.spelling=i(function(t){return(r,n)=>(console.warn(`${n} is likely a misspelling o\
f ${t}`),!0)},"spelling");function MG(e,t,r){if(typeof e!="object"||e===null)throw new x("options must be an object",x.ERR_BAD_OPTION_VALUE);let n=Object.keys(e),
s=n.length;for(;s-- >0;){let o=n[s],a=Object.prototype.hasOwnProperty.call(t,o)?t[o]:void 0;if(a){let c=e[o],l=c===void 0||a(c,o,e);if(l!==!0)throw new x("optio\
n "+o+" must be "+l,x.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new x("Unknown option "+o,x.ERR_BAD_OPTION)}}i(MG,"assertOptions");var _o={assertOptions:MG,
validators:Ma};var ze=_o.validators,Hd=i(e=>{if(e==null||b.isPlainObject(e)||e instanceof pe)return!0;try{return b.isObject(e)&&b.getSafeProp(e,Symbol.toStringTag)==="AxiosHea\
ders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(t=>b.isFunction(b.getSafeProp(e,t)))}catch{return!1}},
"isHeadersBucket"),Hn=class{static{i(this,"Axios")}constructor(t){this.defaults=t||{},this.interceptors={request:new Bp,response:new Bp}}async request(t,r){try{
return await this._request(t,r)}catch(n){if(n instanceof Error)try{let s={};Error.captureStackTrace?Error.captureStackTrace(s):s=new Error;let o=s.stack,a="";if(typeof o==
"string"){let c=o.indexOf(`
`);a=c===-1?"":o.slice(c+1)}if(!n.stack)n.stack=a;else if(a){let c=a.indexOf(`
`),l=c===-1?-1:a.indexOf(`
`,c+1),u=l===-1?a:a.slice(l+1),p=String(n.stack),d=t_(n,p),f=d===-1?p:p.slice(0,d),m=d===-1?"":p.slice(d);f.endsWith(u)||(n.stack=f+`
`+a+m)}}catch{}throw n}}_request(t,r){typeof t=="string"?(r=r||{},r.url=t):r=t||{},r=Nt(this.defaults,r);let{transitional:n,paramsSerializer:s,headers:o}=r;n!==
void 0&&_o.assertOptions(n,{silentJSONParsing:ze.transitional(ze.boolean),forcedJSONParsing:ze.transitional(ze.boolean),clarifyTimeoutError:ze.transitional(ze.boolean),
legacyInterceptorReqResOrdering:ze.transitional(ze.boolean),advertiseZstdAcceptEncoding:ze.transitional(ze.boolean),validateStatusUndefinedResolves:ze.transitional(
ze.boolean),encodeBasicAuthUsername:ze.transitional(ze.boolean)},!1),s!=null&&(b.isFunction(s)?r.paramsSerializer={serialize:s}:_o.assertOptions(s,{encode:ze.function,
serialize:ze.function},!0)),r.allowAbsoluteUrls!==void 0||(b.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),_o.assertOptions(r,{baseUrl:ze.spelling("baseURL"),withXsrfToken:ze.spelling("withXSRFToken")},!0),r.method=
(b.getSafeProp(r,"method")||b.getSafeProp(this.defaults,"method")||"get").toLowerCase();let a=b.getSafeProp(o,"common"),c=b.getSafeProp(o,r.method),l=o&&b.merge(
Hd(a)?a:void 0,Hd(c)?c:void 0);o&&b.forEach(Sa.concat("common"),y=>{Hd(b.getSafeProp(o,y))&&delete o[y]}),r.headers=pe.concat(l,o);let u=[],p=!0;this.interceptors.
request.forEach(i(function(_){if(typeof _.runWhen=="function"&&_.runWhen(r)===!1)return;p=p&&_.synchronous;let w=r.transitional||xr;w&&w.legacyInterceptorReqResOrdering?
u.unshift(_.fulfilled,_.rejected):u.push(_.fulfilled,_.rejected)},"unshiftRequestInterceptors"));let d=[];this.interceptors.response.forEach(i(function(_){d.push(
_.fulfilled,_.rejected)},"pushResponseInterceptors"));let f,m=0,g;if(!p){let y=[wo.bind(this),void 0];for(y.unshift(...u),y.push(...d),g=y.length,f=Promise.resolve(
r);m<g;)f=f.then(y[m++],y[m++]);return f}g=u.length;let h=r;for(;m<g;){let y=u[m++],_=u[m++];try{h=y?y(h):h}catch(w){if(!_){f=Promise.reject(w);break}try{let E=_.
call(this,w);b.isThenable(E)&&(f=Promise.resolve(E).then(()=>wo.call(this,h)))}catch(E){f=Promise.reject(E)}break}}if(!f)try{f=wo.call(this,h)}catch(y){f=Promise.
reject(y)}for(m=0,g=d.length;m<g;)f=f.then(d[m++],d[m++]);return f}getUri(t){t=Nt(this.defaults,t);let r=Xr(t.baseURL,t.url,t.allowAbsoluteUrls,t);return Yr(r,t.
params,t.paramsSerializer)}};b.forEach(["delete","get","head","options"],i(function(t){Hn.prototype[t]=async function(r,n){return this.request(Nt(n||{},{method:t,
url:r,data:n&&b.hasOwnProp(n,"data")?n.data:void 0}))}},"forEachMethodNoData"));b.forEach(["post","put","patch","query"],i(function(t){function r(n){return i(async function(o,a,c){
return this.request(Nt(c||{},{method:t,headers:n?{"Content-Type":"multipart/form-data"}:{},url:o,data:a}))},"httpMethod")}i(r,"generateHTTPMethod"),Hn.prototype[t]=
r(),t!=="query"&&(Hn.prototype[t+"Form"]=r(!0))},"forEachMethodWithData"));var Eo=Hn;var Wd=class e{static{i(this,"CancelToken")}constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(
i(function(o){r=o},"promiseExecutor"));let n=this;this.promise.then(s=>{if(!n._listeners)return;let o=n._listeners.length;for(;o-- >0;)n._listeners[o](s);n._listeners=
null}),this.promise.then=s=>{let o,a=new Promise(c=>{n.subscribe(c),o=c}).then(s);return a.cancel=i(function(){n.unsubscribe(o)},"reject"),a},t(i(function(o,a,c){
n.reason||(n.reason=new bt(o,a,c),r(n.reason))},"cancel"))}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.reason){t(this.reason);return}
this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let r=this._listeners.indexOf(t);r!==-1&&this._listeners.splice(
r,1)}toAbortSignal(){let t=new AbortController,r=i(n=>{t.abort(n)},"abort");return this.subscribe(r),t.signal.unsubscribe=()=>this.unsubscribe(r),t.signal}static source(){
let t;return{token:new e(i(function(s){t=s},"executor")),cancel:t}}},ZE=Wd;function Kd(e){return i(function(r){return e.apply(null,r)},"wrap")}i(Kd,"spread");function Vd(e){return b.isObject(e)&&e.isAxiosError===!0}i(Vd,"isAxiosError");var Ba={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Ba).forEach(([e,t])=>{Ba[t]===void 0&&(Ba[t]=e)});var HE=Ba;function WE(e){let t=new Eo(e),r=Wr(Eo.prototype.request,t);return b.extend(r,Eo.prototype,t,{allOwnKeys:!0}),b.extend(r,t,null,{allOwnKeys:!0}),r.create=i(function(s){
return WE(Nt(e,s))},"create"),r}i(WE,"createInstance");var Ne=WE(zn);Ne.Axios=Eo;Ne.CanceledError=bt;Ne.CancelToken=ZE;Ne.isCancel=so;Ne.VERSION=tr;Ne.toFormData=
Sr;Ne.AxiosError=x;Ne.Cancel=Ne.CanceledError;Ne.all=i(function(t){return Promise.all(t)},"all");Ne.spread=Kd;Ne.isAxiosError=Vd;Ne.mergeConfig=Nt;Ne.AxiosHeaders=
pe;Ne.formToJSON=e=>ka(b.isHTMLForm(e)?new FormData(e):e);Ne.getAdapter=Ua.getAdapter;Ne.HttpStatusCode=HE;Ne.default=Ne;var ja=Ne;var{Axios:A5,AxiosError:R5,CanceledError:O5,isCancel:P5,CancelToken:$5,VERSION:C5,all:I5,Cancel:L5,isAxiosError:N5,spread:D5,toFormData:F5,AxiosHeaders:G5,HttpStatusCode:z5,
formToJSON:U5,getAdapter:M5,mergeConfig:B5,create:j5}=ja;var BG=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),jG=/CERT|ALTNAME|LEAF_SIGNATURE|TLS_INVALID|^ERR_INVALID/,qG=new Set([500,502,503,504]),ZG=[{name:"slow\
-down",when:i(e=>e.status===429,"when"),tries:4,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:i(e=>e.code!==null&&
BG.has(e.code),"when"),tries:4,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"certificate",when:i(e=>e.code!==null&&jG.test(
e.code),"when"),tries:1,outcome:"refused",transient:!1,why:"asking again shows the same certificate"},{name:"lost-write",when:i(e=>e.method==="POST"&&(e.status===
null||e.status>=500||e.unreadable),"when"),tries:1,outcome:"unknown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-an\
swer",when:i(e=>e.status===null,"when"),tries:4,outcome:"unknown",transient:!0,why:"reading again changes nothing"},{name:"unreadable",when:i(e=>e.unreadable,"w\
hen"),tries:4,outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy that answered instead"},{name:"server-fault",when:i(e=>e.status!==null&&
qG.has(e.status),"when"),tries:4,outcome:"unknown",transient:!0,why:"a fault of the service that usually passes"},{name:"firewall",when:i(e=>e.method==="GET"&&e.
status===403&&e.html,"when"),tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now and then lets the next one through"},{name:"refus\
ed",when:i(()=>!0,"when"),tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function KE(e){let t=ZG.find(r=>r.when(e));if(t===
void 0)throw new Error("the last retry rule must fit everything");return t}i(KE,"ruleFor");function VE(e,t,r){return Math.max(1e3*3**(e-2),HG(t("retry-after"),r),
Jd(t("x-rate-limit-reset")))}i(VE,"waitBefore");function HG(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let r=Date.parse(e);return Number.
isNaN(r)?0:Math.max(0,r-t)}i(HG,"retryAfter");function Jd(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}i(Jd,"seconds");var WG=3;function To(e){let t=VG(e.baseUrl),r=e.now??Date.now,n=Object.values(e.headers).flatMap(c=>[c,c.replace(/^\S+ /,"")]),s=0;async function o(c,l,u){s+=1;
try{return{answer:await ja.request({adapter:"http",method:c,url:l,...u===void 0?{}:{data:JSON.stringify(u)},headers:{...e.headers,Accept:"application/json, text\
/plain;q=0.9, */*;q=0.1","Accept-Encoding":"gzip","User-Agent":e.userAgent,...u===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},signal:AbortSignal.
timeout(e.timeoutMs),responseType:"text",transformResponse:i(d=>d,"transformResponse"),validateStatus:i(()=>!0,"validateStatus"),maxRedirects:0})}}catch(p){return{
code:QG(p)}}}i(o,"attempt");async function a(c,l,u){let p={method:c,host:t.host,path:e.secretPath===!0?"/...":l},d=`${t.href.replace(/\/+$/,"")}${l}`;u.params!==
void 0&&(d+=`?${new URLSearchParams(u.params).toString()}`);let f=0;for(let m=1;;){await e.pace?.();let g=await o(c,d,u.body),h="answer"in g?g.answer:null,y=i(v=>JE(
h,v),"header");if(h!==null&&YG(h.status)){let v=XG(y("location"),d);if(c==="GET"&&v?.origin===t.origin&&f<WG){f+=1,d=v.href;continue}let I=v===null?"":` to ${v.
host===t.host?"itself":v.host}`;throw new yt({...p,status:h.status,retryable:!1,outcome:"refused",html:!0,detail:`${bi(h.status)}: redirects${I}, which is not f\
ollowed`})}let _=h!==null&&h.status<300?JG(h,u):null;if(_!==null)return{status:_.status,data:_.data,header:y};let w={method:c,status:h?.status??null,code:"code"in
g?g.code:null,html:h!==null&&YE(h),unreadable:h!==null&&h.status<300},E=KE(w),T=VE(m+1,y,r()),R=`${Hg(w,e.timeoutMs)}${ez(h,n)}`;if(m>=E.tries||T>6e4)throw KG(p,
w,E,R,m,T);e.log?.(`[${c}] ${p.host}${p.path}: ${R}; asking again in ${Math.ceil(T/1e3)} s (${m} of ${E.tries} attempts used)`),await e.sleep(T),m+=1}}return i(
a,"ask"),{get:i((c,l)=>a("GET",c,l),"get"),post:i((c,l)=>a("POST",c,l),"post"),get requests(){return s}}}i(To,"createHttp");function KG(e,t,r,n,s,o){let a=s>1?`\
 after ${s} attempts`:"",c=r.tries>s&&o>6e4?`; it asks to wait ${Math.ceil(o/1e3)} s, more than the ${6e4/1e3} s allowed`:"";return new yt({...e,status:t.status,
retryable:r.transient,outcome:r.outcome,html:t.html,detail:`${n}${a}${c}`})}i(KG,"giveUp");function VG(e){let t=URL.canParse(e)?new URL(e):null;if(t===null||t.protocol!==
"https:"&&t.protocol!=="http:")throw new Error("the base URL must be an absolute https:// address");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.
test(t.hostname))throw new Error(`http://${t.host} is not allowed: it would send the token in clear; use https://`);return t.username="",t.password="",t.search=
"",t.hash="",t}i(VG,"checkedBase");function JG(e,t){if(t.anyBody!==!0&&YE(e))return null;try{return{status:e.status,data:t.read(e.data)}}catch{return null}}i(JG,
"readReply");function JE(e,t){let r=e?.headers[t];return typeof r=="string"?r:null}i(JE,"headerOf");function YE(e){return(JE(e,"content-type")??"").includes("te\
xt/html")||/^\s*<(!doctype|html|head|body)\b/i.test(e.data)}i(YE,"looksLikeHtml");function YG(e){return e>=300&&e<400}i(YG,"isRedirect");function XG(e,t){return e!==
null&&URL.canParse(e,t)?new URL(e,t):null}i(XG,"redirectTarget");function QG(e){let t=typeof e=="object"&&e!==null&&"code"in e?e.code:null;return typeof t=="str\
ing"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(t)?t:"UNKNOWN"}i(QG,"codeOf");function ez(e,t){if(e===null||e.status<400)return"";let r=/^[a-z]+(_[a-z]+)*$/.test(e.data)?e.
data:tz(e.data);if(r===null)return"";let n=r.replace(/[\p{C}\s]+/gu," ").trim();for(let s of t)s.length>3&&(n=n.replaceAll(s,"***"));return n===""?"":` (${n.slice(
0,200)})`}i(ez,"explanation");function tz(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?null:"message"in t&&typeof t.message=="string"?t.message:
"error"in t&&typeof t.error=="string"?t.error:null}catch{return null}}i(tz,"messageOf");function XE(e,t,r){let n=[];return async()=>{let s=n.length<e?void 0:n.shift();if(s!==void 0){let o=s+t-r.now();o>0&&await r.sleep(o)}n.push(r.now())}}i(XE,"cre\
atePace");async function QE(e,t){if(/^\d+$/.test(t))return t;let r;try{r=(await e.get("/api/v1/groups.json",{read:rz})).data}catch(a){throw a instanceof yt?new me(`Papert\
rail's groups could not be read: ${a.message}`,Qd(a)):a}let n=r.find(a=>a.name===t);if(n!==void 0)return n.id;let s=r.filter(a=>a.name.toLowerCase()===t.toLowerCase());
if(s.length===1&&s[0]!==void 0)return s[0].id;let o=r.map(a=>a.name).join(", ");throw new me(`Papertrail has no group named "${t}"`,o===""?"The token sees no gr\
oups at all: leave `group` empty.":`Groups the token can see: ${o}.`)}i(QE,"findGroup");function rz(e){let t=bn(e);if(!Array.isArray(t))throw new SyntaxError("n\
o list of groups");return t.flatMap(r=>{let n=Kt(G(r,"id")),s=G(r,"name");return n!==null&&typeof s=="string"?[{id:n,name:s}]:[]})}i(rz,"readGroups");var Xd="Ac\
counts that were moved to SolarWinds Observability get this answer too: use `solarwinds-token` for those.",nz=[{when:i(e=>e.status===401,"when"),text:`Papertrai\
l does not accept the token: copy it anew from your Papertrail profile. ${Xd}`},{when:i(e=>e.status===400,"when"),text:"Papertrail does not understand the searc\
h: check `query`; brackets and other special characters belong in quotes."},{when:i(e=>e.status===404,"when"),text:`Nothing is there: check \`papertrail-url\`, \`g\
roup\` and \`system\`. ${Xd}`},{when:i(e=>e.html,"when"),text:`A web page came back instead of the API: check \`papertrail-url\` and any proxy on the way. ${Xd}`},
{when:i(e=>e.status===403,"when"),text:"The token may not search these logs: its owner needs access to them."},{when:i(e=>e.status===429,"when"),text:"The whole\
 account shares 25 requests in 5 seconds: something else is using them up. The next run tries again."},{when:i(e=>e.retryable,"when"),text:"This usually passes:\
 the next run reads the same time again."}];function Qd(e){return nz.find(t=>t.when(e))?.text??null}i(Qd,"adviceFor");function eT(e){let t=bn(e),r=G(t,"events");if(!Array.isArray(r))throw new SyntaxError("no events array");let n=hs(),s=r.map(o=>sz(o,n));return s.some((o,a)=>a>0&&
K(s[a-1]?.event.id??"",o.event.id)>0)&&s.sort((o,a)=>K(o.event.id,a.event.id)),{events:s,minId:Kt(G(t,"min_id")),maxId:Kt(G(t,"max_id")),reachedEnd:G(t,"reached\
_end")===!0,stoppedBy:oz(t),minTime:He(Re(G(t,"min_time_at"),"")),maxTime:He(Re(G(t,"max_time_at"),""))}}i(eT,"readSearchPage");function sz(e,t){let r=Kt(G(e,"i\
d")),n=t(Re(G(e,"received_at"),""));if(r===null||n===null)throw new SyntaxError("an event without id or receipt time");return{seconds:n.seconds,event:{id:r,at:n.
at,source:Re(G(e,"source_name"),Re(G(e,"hostname"),"")),program:Re(G(e,"program"),""),message:Re(G(e,"message"),"")}}}i(sz,"readEvent");function oz(e){return G(
e,"reached_record_limit")===!0?"records":G(e,"reached_time_limit")===!0||G(e,"backend_timeout")===!0?"time":null}i(oz,"stoppedBy");var tT={requests:25,perMs:5e3},iz=3e4,rT=2e3;async function nT(e){let t=XE(tT.requests,tT.perMs,e),r=0,n=To({baseUrl:e.url,headers:{"X-Papertrail-Token":e.token},
timeoutMs:e.timeoutMs??iz,userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:i(async()=>{let a=r-e.now();a>0&&await e.sleep(a),await t()},"pace")}),s=e.
group?await QE(n,e.group):null;async function o(a){let{data:c,header:l}=await n.get("/api/v1/events/search.json",{params:a,read:eT});return l("x-rate-limit-rema\
ining")==="0"&&(r=e.now()+Jd(l("x-rate-limit-reset"))),c}return i(o,"readPage"),{name:"papertrail",hasIds:!0,search:i((a,c)=>az({options:e,group:s,http:n,readPage:o},
a,c),"search"),link:i(({id:a})=>`https://my.papertrailapp.com${s===null?"":`/groups/${s}`}/events?focus=${a}`,"link")}}i(nT,"papertrailSource");async function*az({
options:e,group:t,http:r,readPage:n},s,o){let a=s.from===null?null:He(s.from),c=s.to===null?null:He(s.to);if(a===null)throw new me("a search of Papertrail needs\
 the time it starts at","Give `since`.");let l=cz(e,t,a,o),u=c===null?Number.POSITIVE_INFINITY:c+s.margin,p=oi(a,c),d=[],f={ms:e.now(),requests:r.requests},m=null,
g="",h=a,y=!0,_=i(E=>{let T=p.range();return{from:Ye(a),to:Ye(Math.max(a,E)),complete:y,reasons:d,examined:T===null?[]:[T],requests:r.requests-f.requests}},"cov\
ered"),w=i(E=>{if(y=!1,c!==null&&h>c)return d.push(`${E} The window itself was read; the lines after it, which may belong to its last failures, were not.`),_(c);
let T=Math.max(a,h-1);return d.push(`${E} Read up to ${Ye(T)}; what came later is left to the next run.`),_(T)},"stopped");for(let E=0;;E++){if(E>=(e.maxPages??
Number.POSITIVE_INFINITY))return w(`The budget of ${E} result pages was spent.`);let T=e.now()-f.ms;if(E>0&&T>=(e.maxMs??Number.POSITIVE_INFINITY))return w(`The\
 budget of ${Math.round((e.maxMs??0)/1e3)} s for the search was spent.`);let R=Math.floor(e.now()/1e3),v;try{v=await n(m===null?l:{...l,min_id:m})}catch(C){if(!(C instanceof
yt))throw C;if(E===0)throw new me(`Papertrail could not be searched: ${C.message}`,Qd(C));return w(`The search broke off after ${E} result pages: ${C.message}.`)}
E===0&&(v.minId!==null&&p.readFrom(v.minId),v.minTime!==null&&v.minTime>a&&(y=!1,d.push(`Papertrail holds nothing older than ${Ye(v.minTime)}: the time from ${Ye(
a)} is past its retention and was not read.`)));let I=[];for(let{event:C,seconds:S}of v.events){if(K(C.id,g)<=0)continue;g=C.id,h=Math.max(h,S),(p.see(C.id,S)||
c!==null&&S>c&&S<=u)&&I.push(C)}if(h=Math.max(h,v.maxTime??0),v.maxId!==null&&v.maxTime!==null&&!v.reachedEnd&&v.maxTime<=(c??Number.POSITIVE_INFINITY)&&p.readTo(
v.maxId),I.length>0&&(yield I),v.reachedEnd||v.stoppedBy===null)return _(Math.min(c??Number.POSITIVE_INFINITY,Math.max(R,h)));if(h>u)return _(c??h);let k=v.maxId??
(v.events.length>0?g:null);if(k===null||m!==null&&K(k,m)<=0)return w("Papertrail answered twice with the same position, so the search could not go on.");m=k}}i(
az,"search");function cz(e,t,r,n){let s=[e.query??"",n===void 0?"":lz(n)].filter(a=>a!==""),o=s.length===2&&/\bOR\b/.test(s[0]??"")?`(${s[0]}) ${s[1]}`:s.join("\
 ");if(o.length>rT)throw new me(`the query has ${o.length} characters; Papertrail takes ${rT}`,"Shorten `query`, or narrow the search with `group` and `system` \
instead.");return{tail:"false",min_time:String(r),limit:String(e.pageSize??1e4),...t===null?{}:{group_id:t},...e.system?{system_id:e.system}:{},...o===""?{}:{q:o}}}
i(cz,"searchParams");function lz(e){if(!e.includes('"'))return`"${e}"`;if(!e.includes("'"))return`'${e}'`;throw new me("a phrase with both kinds of quotes canno\
t be searched in Papertrail")}i(lz,"quoted");var oT=2e4;async function iT(e,t,r){let n=dT(e,r);return n===null?{delivered:!1,retryable:!1,problem:"the address of the Slack webhook is not a valid https:// a\
ddress"}:uT(t,i(o=>ef("Slack",async()=>(await n.http.post(n.path,{body:pT(o),read:i(a=>a,"read")}),null)),"post"))}i(iT,"postSlackWebhook");async function aT(e,t,r){
let n=To({...r,baseUrl:e.apiUrl,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:r.timeoutMs??oT});return uT(t,i(o=>ef("Slack",async()=>{let{data:a}=await n.
post("/chat.postMessage",{body:{channel:e.channel,...pT(o)},read:i(l=>JSON.parse(l),"read")}),c=G(a,"error");return G(a,"ok")===!0?null:typeof c=="string"&&/^[a-z_]{1,60}$/.
test(c)?c:"refused"}),"post"))}i(aT,"postSlackMessage");async function cT(e,t){let r=dT(e,t);return r===null?{delivered:!1,retryable:!1,problem:"the address of \
the heartbeat is not a valid https:// address"}:ef("The heartbeat",async()=>(await r.http.get(r.path,{read:i(()=>null,"read"),anyBody:!0}),null))}i(cT,"getHeart\
beat");var lT=[{name:"not_in_channel",retryable:!1,help:"invite the app to the channel: /invite @APP"},{name:"channel_not_found",retryable:!1,help:"check `slack\
-channel`: a private channel must be given by id, with the app in it"},{name:"is_archived",retryable:!1,help:"the channel is archived; choose another one"},{name:"\
channel_is_archived",retryable:!1,help:"the channel is archived; choose another one"},{name:"invalid_auth",retryable:!1,help:"check `slack-bot-token`"},{name:"n\
ot_authed",retryable:!1,help:"check `slack-bot-token`"},{name:"account_inactive",retryable:!1,help:"the app was removed from the workspace; install it anew"},{name:"\
token_revoked",retryable:!1,help:"the token was revoked; install the app anew and renew `slack-bot-token`"},{name:"token_expired",retryable:!1,help:"the token h\
as expired; renew `slack-bot-token`"},{name:"missing_scope",retryable:!1,help:"give the app the scope chat:write, for channels it is not in chat:write.public to\
o"},{name:"restricted_action",retryable:!1,help:"the workspace's rules keep the app from posting there"},{name:"action_prohibited",retryable:!1,help:"the worksp\
ace's rules keep the webhook from posting there"},{name:"no_service",retryable:!1,help:"the webhook was removed; make a new one"},{name:"no_team",retryable:!1,help:"\
the workspace of the webhook is gone"},{name:"invalid_blocks",retryable:!1,help:"Slack did not take the layout of the message"},{name:"invalid_blocks_format",retryable:!1,
help:"Slack did not take the layout of the message"},{name:"msg_blocks_too_long",retryable:!1,help:"the message is longer than Slack takes"},{name:"msg_too_long",
retryable:!1,help:"the message is longer than Slack takes"},{name:"no_text",retryable:!1,help:"the message was empty"},{name:"invalid_payload",retryable:!1,help:"\
Slack did not take the layout of the message"},{name:"rate_limited",retryable:!0,help:"too many messages at once"},{name:"ratelimited",retryable:!0,help:"too ma\
ny messages at once"},{name:"rollup_error",retryable:!0,help:"a fault within Slack"},{name:"internal_error",retryable:!0,help:"a fault within Slack; the message\
 may be there all the same"},{name:"fatal_error",retryable:!0,help:"a fault within Slack; the message may be there all the same"},{name:"service_unavailable",retryable:!0,
help:"a fault within Slack"}];async function uT(e,t){let r=await t(e);return!r.delivered&&/\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.test(
r.problem)&&e.blocks!==void 0?t({text:e.text}):r}i(uT,"textOnlyIfRefused");async function ef(e,t){try{let r=await t();return r===null?{delivered:!0}:sT(`${e} re\
fused: ${r}`,r,!1)}catch(r){if(!(r instanceof yt))throw r;let n=lT.find(({name:o})=>r.detail.includes(`(${o})`)),s=r.outcome==="unknown"&&r.method==="POST"?"; i\
t may have arrived all the same":"";return sT(`${e} did not take it: ${r.detail}${s}`,n?.name??"",r.retryable)}}i(ef,"delivery");function sT(e,t,r){let n=lT.find(
s=>s.name===t);return{delivered:!1,retryable:n?.retryable??r,problem:n===void 0?e:`${e}: ${n.help}`}}i(sT,"problem");function pT({text:e,blocks:t}){return{text:e,
...t===void 0?{}:{blocks:t},unfurl_links:!1,unfurl_media:!1}}i(pT,"payload");function dT(e,t){if(!URL.canParse(e))return null;let r=new URL(e);try{return{http:To(
{...t,baseUrl:r.origin,headers:{},timeoutMs:t.timeoutMs??oT,secretPath:!0}),path:`${r.pathname}${r.search}`}}catch{return null}}i(dT,"secretAddress");var Wn={w:6048e5,d:864e5,h:36e5,m:6e4,s:1e3},hT=/^(?:(?<w>\d{1,6})w)?\s*(?:(?<d>\d{1,6})d)?\s*(?:(?<h>\d{1,6})h)?\s*(?:(?<m>\d{1,6})m)?\s*(?:(?<s>\d{1,6})s)?$/,
uz=48,fT='a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';function tf(e){let t=e.trim();if(t.length>uz)return{expected:fT};let r=t===""?void 0:hT.
exec(t)?.groups;if(r===void 0)return{expected:fT,hint:pz(t)};let n=0;for(let[s,o]of Object.entries(Wn))n+=Number(r[s]??0)*o;return n}i(tf,"readDuration");function qa(e,[
t,r]){let n=tf(e);return typeof n!="number"||n>=mT(t)&&n<=mT(r)?n:{expected:`a duration from ${t} to ${r}`}}i(qa,"readDurationWithin");function pz(e){if(/^\d+$/.
test(e))return`The number ${e} has no unit.`;let t=e.toLowerCase().replaceAll(/(?<=\d)\s*(?<unit>[wdhms])(?:eeks?|ays?|ours?|rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?![a-z])/g,
"$<unit>");return t!==""&&hT.test(t)?`Did you mean "${t}"?`:void 0}i(pz,"durationHint");function mT(e){let t=tf(e);if(typeof t!="number")throw new Error(`not a \
duration: ${e}`);return t}i(mT,"knownDuration");var dz=/^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:[Tt ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
function rf(e){let t=tf(e);if(typeof t=="number")return{kind:"back",ms:t};let r={expected:"a time such as 2026-05-11T13:00:00Z, or a duration back from now such\
 as 24h or 7d"},n=dz.exec(e.trim())?.groups;if(n===void 0)return t.hint===void 0?r:{...r,hint:t.hint};let s=i(l=>Number(n[l]??0),"field"),o=Date.UTC(s("year"),s(
"month")-1,s("day"));if(new Date(o).toISOString().slice(0,10)!==n.date)return{expected:"a day that exists",hint:`The calendar has no ${n.date}.`};let a=o+s("hou\
r")*Wn.h+s("minute")*Wn.m+s("second")*Wn.s-fz(n.zone),c=new Date(a).toISOString();return/^\d{4}-/.test(c)?{kind:"at",iso:`${c.slice(0,19)}Z`}:r}i(rf,"readInstan\
t");function fz(e){if(e===void 0||e.toUpperCase()==="Z")return 0;let t=e.replaceAll(/\D/g,""),r=Number(t.slice(0,2))*Wn.h+Number(t.slice(2))*Wn.m;return e.startsWith(
"-")?-r:r}i(fz,"zoneOffset");function vo(e,t){return e.kind==="at"?Date.parse(e.iso):t-e.ms}i(vo,"instantMs");function mz({failures:e,coverage:t,workers:r,problems:n}){return e===0&&t.complete&&r>0&&n.length===0}i(mz,"allQuiet");function Kn(e){let t=i((c,l,u)=>`${c} ${c===
1?l:u}`,"count"),r=e.name==="default"?"":` (${e.name})`;if(mz(e))return`Celery${r}: all quiet, no task failed for good`;let n=e.changes.filter(({change:c})=>c===
"open").length,s=e.changes.filter(({change:c})=>c==="reopen").length,o=e.changes.filter(({change:c})=>c==="close").length,a=[e.failures===0?"no failure found":t(
e.failures,"task failed for good","tasks failed for good"),...n>0?[t(n,"new issue","new issues")]:[],...s>0?[`${s} back again`]:[],...o>0?[`${o} closed`]:[],...e.
coverage.complete?[]:["the search was incomplete"],...e.workers>0?[]:["no worker line was seen"]];return`Celery${r}: ${a.join(", ")}`}i(Kn,"headline");function Za(e){
let t=new Map;for(let{severity:r,failures:n}of e){let s=n[0]?.task??null,o=`${r}
${s??""}`,a=t.get(o)??{task:s,severity:r,failures:0,groups:0};a.failures+=n.length,a.groups+=1,t.set(o,a)}return[...t.values()].toSorted((r,n)=>ht.indexOf(r.severity)-
ht.indexOf(n.severity)||n.failures-r.failures||((r.task??"")<(n.task??"")?-1:1))}i(Za,"totalsOf");var hz=40,gz=1e4,yz=2900,gT=150,Ha=10,bz={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"Milestone"},yT={critical:"\
:red_circle:",high:":large_orange_circle:",medium:":large_yellow_circle:",low:":white_circle:"};function nf(e){let t=Kn(e),r=[wz(e),_z(e),...e.problems.slice(0,
5).map(o=>`:warning: ${Gr(Se(o,500))}`),...e.coverage.reasons.slice(0,5).map(o=>`:warning: ${Gr(Se(o,500))}`)].filter(o=>o!==""),n=[{type:"header",text:{type:"p\
lain_text",text:Se(t,gT)}}],s=gz-gT-1200;for(let o of r){if(n.length>=hz-1||o.length>s)break;s-=o.length,n.push({type:"section",text:{type:"mrkdwn",text:o}})}return n.
push({type:"context",elements:[{type:"mrkdwn",text:Ez(e)}]}),{text:Gr(t),blocks:n}}i(nf,"renderSlack");function bT(e,t,r){let n=[e],s=e.length,o=r;for(let a of t){
if(s+a.length+1>yz-40){o+=1;continue}n.push(a),s+=a.length+1}return[...n,...o>0?[`… and ${o} more`]:[]].join(`
`)}i(bT,"section");function wz(e){let{changes:t,baseline:r}=e,n=e.groups.filter(({waiting:o})=>o).length,s=r?`*The audit is on.* This was its first run: ${e.groups.
length===0?"no failure found.":`${e.groups.length} ${e.groups.length===1?"cause":"causes"} found, ${n} of them ${n===1?"waits":"wait"} for room on the dashboard\
.`}`:"*What changed*";return t.length===0?r?s:"":bT(s,t.slice(0,Ha).map(({change:o,title:a,severity:c,total:l,number:u,url:p})=>{let d=Se(a,90),f=u===null?"":p?
` ${nl(`#${u}`,p)}`:` #${u}`;return`${yT[c]} *${bz[o]}*${f} ${rl(d)} · ${l} ${l===1?"failure":"failures"}`}),Math.max(0,t.length-Ha))}i(wz,"changesOf");function _z({
totals:e}){return e.length===0?"":bT("*Failures by task and severity*",e.slice(0,Ha).map(({severity:t,task:r,failures:n,groups:s})=>`${yT[t]} ${t} · ${r===null?
"no task named":rl(Se(r,120))} · ${n} (${s} ${s===1?"cause":"causes"})`),Math.max(0,e.length-Ha))}i(_z,"totalsOf");function Ez(e){let t=i(s=>`${s.slice(0,16).replace(
"T"," ")}`,"time"),r=e.groups.filter(s=>s.waiting).length;return[`Logs ${t(e.coverage.from)} to ${t(e.coverage.to)} UTC, ${e.coverage.complete?"read in full":"*\
not read in full*"}`,`${e.workers} worker ${e.workers===1?"stream":"streams"} alive`,...r>0?[`${r} ${r===1?"cause waits":"causes wait"}`]:[],`${e.savedByRetry} \
saved by retry`,...e.unrecognised>0?[`:warning: ${e.unrecognised} worker errors of an unknown form`]:[],...e.repeat?["may have been sent before"]:[],...e.dashboardUrl?
[nl("Dashboard",e.dashboardUrl)]:[]].join(" · ")}i(Ez,"footer");function wT(e){let t=[],r=new Map,n=0;return{writes:t,get requests(){return e.requests},async list(s){let o=await e.list(s);for(let a of o)r.set(a.number,a),n=Math.
max(n,a.number);return o},async get(s){return r.get(s)??e.get(s)},async ensureLabels(){},async create({title:s,body:o,labels:a}){t.push({action:"create",number:null,
title:s,body:o,labels:a,state:"open"}),n+=1;let c={number:n,url:"",title:s,body:o,labels:a,state:"open",stateReason:null,closedAt:null,locked:!1};return r.set(n,
c),c},async edit(s,o){let a=r.get(s)??await e.get(s);if(!a)throw new RangeError(`no issue ${s}`);let c=[...a.labels.filter(u=>!o.removeLabels?.includes(u)),...o.
addLabels??[]],l={...a,labels:c,title:o.title??a.title,body:o.body??a.body,state:o.state??a.state,stateReason:o.stateReason??a.stateReason};return r.set(s,l),t.
push({action:"edit",number:s,title:l.title,body:o.body??null,labels:c,state:o.state??null}),l},async comment(s,o){t.push({action:"comment",number:s,title:r.get(
s)?.title??"",body:o,labels:[],state:null})}}}i(wT,"dryRunTracker");function _T(){let e=i(()=>{throw new le("there is no issue tracker here","refused")},"refuse");
return{requests:0,list:i(async()=>[],"list"),get:i(async()=>null,"get"),ensureLabels:i(async()=>{},"ensureLabels"),create:e,edit:e,comment:e}}i(_T,"emptyTracker");var sf="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)",kz=20*6e4,Sz=2e3;async function eY(e,t,r){let{now:n,sleep:s,log:o}=t,
a=await xz(e,t),c=r===null&&e.github.token!==null?ET(e,t):null,l=Az(e,c,r,n),u=e.dryRun||!a.hasIds,p=u?wT(l):null,d={userAgent:sf,sleep:s,log:o},f=n(),m=i(g=>`${new Date(
g).toISOString().slice(0,19)}Z`,"iso");return{deps:{source:a,tracker:p??l,notifiers:Oz(e,d)},options:{name:e.name,policy:e.policy,publication:await Rz(e,c),digest:e.
digest,dryRun:u,window:{since:e.window.since?m(vo(e.window.since,f)):null,until:e.window.until?m(vo(e.window.until,f)):null,automaticUntil:e.source.kind==="arch\
ive"?null:m(f-e.window.queryDelayMs),lookbackMs:e.window.lookbackMs,maxCatchUpMs:e.window.maxCatchUpMs}},writes:i(()=>p?.writes??[],"writes"),heartbeat:e.heartbeatUrl===
null||u?null:Pz(e.heartbeatUrl,d)}}i(eY,"compose");async function xz({source:e},{now:t,sleep:r,stdin:n,folder:s,log:o}){switch(e.kind){case"papertrail":return nT(
{...e,maxPages:Sz,maxMs:kz,userAgent:sf,sleep:r,now:t,log:o});case"archive":return Ch({files:await yh(e.patterns,s,n,t)})}}i(xz,"sourceOf");function ET({github:e},{
now:t,sleep:r,log:n}){return Ug({token:e.token??"",userAgent:sf,sleep:r,now:t,spacingMs:e.spacingMs,log:n})}i(ET,"githubOf");function Az({github:{repository:e}},t,r,n){
return r!==null?zw({folder:r,now:n}):t!==null&&e!==null?Zg({github:t,repository:e}):_T()}i(Az,"trackerOf");async function Rz({policy:e,github:{repository:t}},r){
return e.publish!=="auto"?e.publish:r===null||t===null||await Bg(r,t)==="private"?"full":"minimal"}i(Rz,"publicationOf");function Oz({slack:e},t){return e===null?
[]:[{name:"Slack",send:i(r=>e.kind==="webhook"?iT(e.url,nf(r),t):aT(e,nf(r),t),"send")}]}i(Oz,"notifiersOf");function Pz(e,t){return()=>cT(e,t)}i(Pz,"heartbeatO\
f");async function tY(e,t,r){if(t.workspace!==null)try{return await Tz(vz(t.workspace,e),"utf8")}catch{}if(!t.repository||!t.sha||!t.token)return null;let n=ET(
{github:{token:t.token,repository:t.repository,spacingMs:0}},r);return Mg(n,t.repository,e,t.sha)}i(tY,"readPolicyText");function rY(e){return e instanceof me||
e instanceof le?{message:e.message,advice:e.advice,known:!0}:e instanceof yt?{message:e.message,advice:null,known:!0}:{message:e instanceof Error?e.message:String(
e),advice:null,known:!1}}i(rY,"explain");function oY(e){return`${e.where}: ${e.text}`}i(oY,"problemText");function Dt(e,t){return`found ${e}, expected ${t.expected}.${t.hint?` ${t.hint}`:""}`}i(Dt,"sen\
tence");function Ft(e){return e.length<3?e.join(" or "):`one of ${e.join(", ")}`}i(Ft,"oneOf");function ut(e){return e===null?void 0:`Did you mean "${e}"?`}i(ut,
"didYouMean");var $z=64;function nr(e,t){let r=TT(e);if(r===""||r.length>$z)return null;let n=null,s=Number.POSITIVE_INFINITY;for(let o of t){let a=Cz(r,TT(o));
a<s&&a<=Math.max(1,Math.floor(o.length/3))&&([n,s]=[o,a])}return n}i(nr,"nearest");function TT(e){return e.trim().toLowerCase().replaceAll(/[_\s]+/g,"-")}i(TT,"\
plain");function Cz(e,t){let r=[],n=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let a=1;a<=t.length;a+=1){let c=e[s-1]===
t[a-1],l=Math.min(ko(n,a)+1,ko(o,a-1)+1,ko(n,a-1)+(c?0:1));s>1&&a>1&&e[s-1]===t[a-2]&&e[s-2]===t[a-1]&&(l=Math.min(l,ko(r,a-2)+1)),o.push(l)}[r,n]=[n,o]}return ko(
n,t.length)}i(Cz,"typingDistance");function ko(e,t){return e[t]??Number.POSITIVE_INFINITY}i(ko,"at");var kT=ur(ti(),1);function pt(e){return typeof e=="object"&&e!==null&&Object.hasOwn(e,"expected")}i(pt,"isRefusal");var af=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;function Rt(e,t=500){return e.
trim()!==""&&e.length<=t&&!af.test(e)?e.trim():{expected:`one line of 1 to ${t} printable characters`}}i(Rt,"readLine");function Wa(e){return/^[\x21-\x7e]+$/.test(
e)?e:{expected:"a single token of printable ASCII characters without spaces or line breaks"}}i(Wa,"readToken");function cf(e){return/^(?:true|True|TRUE)$/.test(
e)?!0:/^(?:false|False|FALSE)$/.test(e)?!1:/^(?:yes|y|on|1|true)$/i.test(e)?{expected:"true or false",hint:ut("true")}:/^(?:no|n|off|0|false)$/i.test(e)?{expected:"\
true or false",hint:ut("false")}:{expected:"true or false",hint:ut(nr(e,["true","false"]))}}i(cf,"readBoolean");function ST(e,t){return t.find(r=>r===e)??{expected:Ft(
t),hint:ut(nr(e,t))}}i(ST,"readChoice");var of="an https:// address without a user name or password in it (http:// only for this machine itself)";function Vn(e){
if(!(!/[\s\\]/.test(e)&&!af.test(e)&&URL.canParse(e))){let s=/^[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s@\\]*)?$/.test(e)&&URL.canParse(`https://${e}`);return{expected:of,
hint:s?ut(`https://${e}`):void 0}}let r=new URL(e);return!/^https?:\/\//i.test(e)||r.username!==""||r.password!==""?{expected:of}:r.protocol==="https:"||Iz(r.hostname)?
e:{expected:of,hint:ut(e.replace(/^http:/i,"https:"))}}i(Vn,"readUrl");function lf(e){let t=Vn(e);return pt(t)?t:/[?#]/.test(t)?{expected:"an address without ? \
or #, because paths are added to it"}:t.replace(/\/+$/,"")}i(lf,"readBaseUrl");function Iz(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(
e)}i(Iz,"isLoopback");function xT(e){let t=/^[a-z0-9][a-z0-9-]{0,38}$/;if(t.test(e))return e;let r=e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replace(/^-+/,"").
slice(0,39).replace(/-+$/,"");return{expected:"at most 39 lower-case letters, digits and hyphens, a letter or digit first",hint:ut(t.test(r)?r:null)}}i(xT,"read\
AuditName");function Ka(e){let t=/^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;if(t.test(e))return e;let r=/^(?:https?:\/\/[^/@\s]+\/|git@[^:\s]+:)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.
exec(e)?.groups?.name;return{expected:"a repository as owner/name",hint:ut(r!==void 0&&t.test(r)?r:null)}}i(Ka,"readRepository");var vT=256;function uf(e){let t=e.
trim();if(t===""||t.length>vT||af.test(t))return{expected:`a glob pattern of 1 to ${vT} characters, such as billing.*`};if(/^!(?!\()/.test(t))return{expected:"a\
 glob pattern that says what to match; one that begins with ! (all but this) is not supported"};try{return kT.default.makeRe(t,{strictBrackets:!0}),t}catch{return{
expected:"a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself)"}}}i(uf,"readGlob");function AT(e){let t=[];for(let r of e.
split(/\r?\n/).filter(n=>n.trim()!=="")){let n=uf(r);if(pt(n))return{...n,expected:`on every line ${n.expected}`};t.push(n)}return t}i(AT,"readGlobs");function RT(e){
return(e.startsWith("@")?/^@[A-Za-z0-9][\w-]{0,38}(?:\/[\w.-]{1,100})?$/.test(e):!pt(Rt(e,80)))?e.trim():{expected:'an owner such as "@org/team", "@user" or a p\
lain name of at most 80 characters'}}i(RT,"readOwner");function OT(e){let t="an https:// address or a path from the root of the repository, such as docs/runbook\
s/billing.md";return/^[a-z][a-z0-9+.-]*:/i.test(e)?pt(Vn(e))?{expected:t}:e:(e.split("#")[0]??"").split("/").every(s=>s.trim()!==""&&s!=="."&&s!=="..")&&!e.includes(
"\\")&&!pt(Rt(e))?e.trim():{expected:t}}i(OT,"readRunbook");var So=["task_id","task","fingerprint","event_id"];function PT(e){let t=`an https:// address, perhap\
s with the variables ${So.map(o=>`{${o}}`).join(", ")} after its host`;for(let[,o=""]of e.matchAll(/\{([^{}]*)\}/g)){if(So.includes(o))continue;let a=nr(o,So);return{
expected:t,hint:`There is no variable {${o}}.${a===null?"":` Did you mean "{${a}}"?`}`}}let[r=""]=/^https:\/\/[^/?#]*/.exec(e)??[],n=e.replaceAll(/\{[^{}]*\}/g,
"x");return r!==""&&!/[{}]/.test(r)&&!/[{}]/.test(n)&&!pt(Vn(n))?e:{expected:t}}i(PT,"readLinkTemplate");var xo=".github/celery-failure-audit.yml",Jn={"papertrail-token":dt(Wa,"API token of the Papertrail account to read. This or `archive` is needed.",{secret:!0,basic:!0}),
archive:dt(AT,"Log files to read instead of a log service: glob patterns, one a line (`.tsv`, `.tsv.gz`, `.ndjson`, `.ndjson.gz`, or plain worker logs).",{basic:!0}),
source:Va(["papertrail","archive"],null,"Which source to read where both `papertrail-token` and `archive` are set"),group:dt(Rt,"Papertrail group to search, by \
name or id. Without it the whole account is searched.",{basic:!0}),system:dt(Rt,"Papertrail system (sender) to search, by name or id."),query:dt(e=>Rt(e,2e3),"F\
urther Papertrail search terms, which a line must match as well as the built-in search."),"papertrail-url":an(lf,"https://papertrailapp.com","Base address of th\
e Papertrail API."),since:dt(rf,"Start of the time to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00:00 where it is only a date) or a duratio\
n back from now (`24h`, `7d`). Without it a run goes on where the last one ended.",{basic:!0}),until:dt(rf,"End of the time to read, inclusive, written like `si\
nce`. Without it a run reads up to `query-delay` ago."),lookback:pf("1m","365d","24h","How far back the first run reads, and any run that finds no mark of an ea\
rlier one.",{basic:!0}),"query-delay":pf("0s","24h","2m","How long the log service is given to index a line before it is searched for."),"max-catch-up":pf("1h",
"365d","7d","The most time that one run reads to catch up after missed runs; what is older is recorded as a gap."),mode:Va(["audit"],"audit","What the run does"),
name:an(xT,"default","Name of this audit, where one repository holds several (two apps, two log accounts). Audits never touch the issues of one with another nam\
e."),"config-file":an(Rt,xo,"Path of the policy file in the repository; no checkout is needed. Where the default file is missing, the defaults hold.",{basic:!0}),
"github-token":dt(Wa,"Token that may write issues in `repository`.",{expression:"${{ github.token }}",secret:!0}),repository:dt(Ka,"Repository whose issues are \
kept, as `owner/name`.",{expression:"${{ github.repository }}"}),"slack-webhook-url":dt(Vn,"Incoming webhook of the Slack channel that gets the digest.",{secret:!0,
basic:!0}),"slack-bot-token":dt(Wa,"Slack bot token, in place of a webhook. It needs `slack-channel`.",{secret:!0}),"slack-channel":dt(Rt,"Slack channel that th\
e bot posts to, by id (`C0123456789`) or name."),"slack-api-url":an(lf,"https://slack.com/api","Base address of the Slack API."),digest:Va(["always","failures",
"changes","never"],"changes","When the channel gets a digest: after every run, after runs with failures, after runs that changed something, or never",{basic:!0}),
"heartbeat-url":dt(Vn,"Address that is fetched after every complete run, for a monitor that reports when the audit itself stops.",{secret:!0}),"dry-run":an(cf,"\
false","Does everything but write, and prints exactly what it would have written.",{basic:!0}),"fail-on-severity":Va(["never","low","medium","high","critical"],
"never","Fails the job when the window holds a failure of this severity or a higher one",{basic:!0}),"fail-on-incomplete":an(cf,"false","Fails the job when the \
logs could not be read completely."),"output-dir":dt(Rt,"Directory for `report.json` and `digest.md`. Without it: `celery-failure-audit` in the temporary direct\
ory of the runner.")},Ao=Object.keys(Jn);function dt(e,t,r={}){return df(e,null,t,r)}i(dt,"optional");function an(e,t,r,n={}){return df(e,t,r,n)}i(an,"defaulted");
function pf(e,t,r,n,s={}){return an(o=>qa(o,[e,t]),r,n,s)}i(pf,"duration");function Va(e,t,r,n={}){let s=Ft(e.map(o=>`\`${o}\``));return df(o=>ST(o,e),t,`${r} (${s}\
).`,n)}i(Va,"choice");function df(e,t,r,n){return{description:r,read:e,default:t,expression:n.expression??null,secret:n.secret??!1,basic:n.basic??!1}}i(df,"entr\
y");function wY(e){let t=Object.entries(e).filter(([r])=>r.startsWith("INPUT_"));return Object.fromEntries(t.map(([r,n])=>[r.slice(6).toLowerCase(),n]))}i(wY,"input\
sFromEnv");var Lz=4;function $T(e){let t=Ao.filter(n=>Jn[n].secret).map(n=>Or(e,n)),r=t.flatMap(n=>n.split(/[\r\n]+/)).map(n=>n.trim()).filter(n=>n.length>=Lz);
return[...new Set([...t.filter(n=>n!==""),...r])]}i($T,"secretsOf");function Or(e,t){return(Object.hasOwn(e,t)?e[t]??"":"").trim()}i(Or,"textOf");function CT(e,t){
let r=Nz(e,t),n=Ao.map(s=>{let{read:o,default:a}=Jn[s],c=Or(e,s),l=c===""?null:o(c);return pt(l)&&r.push(ff(s,c,l,t)),[s,l===null||pt(l)?a===null?null:o(a):l]});
return{values:Object.fromEntries(n),problems:r,isGiven:i(s=>Or(e,s)!=="","isGiven")}}i(CT,"readInputs");function Nz(e,t){return Object.keys(e).filter(n=>Or(e,n)!==
""&&!Object.hasOwn(Jn,n)).map(n=>({where:"inputs",text:t.hidden(Dt(`the unknown input ${t(n)}`,{expected:Ft(Ao),hint:ut(nr(n,Ao))})),position:null}))}i(Nz,"unkn\
ownInputs");function ff(e,t,r,n){let s=Jn[e].secret&&t!=="",o=s?`a secret of ${t.length} characters`:t===""?"nothing":n(t),a=s||n.isTelling(t)?{expected:r.expected}:
r;return{where:`input ${e}`,text:n.hidden(Dt(o,a)),position:null}}i(ff,"inputProblem");var Ue=ur(Rp(),1);var W={};Xc(W,{BIGINT_FORMAT_RANGES:()=>Qa,CONSTANT_CATCH:()=>qT,Class:()=>gf,NUMBER_FORMAT_RANGES:()=>$o,aborted:()=>wt,allowsEval:()=>Ef,assert:()=>Uz,assertEqual:()=>Dz,
assertIs:()=>Gz,assertNever:()=>zz,assertNotEqual:()=>Fz,assignProp:()=>Ot,attachSchema:()=>Co,base64ToUint8Array:()=>BT,base64urlToUint8Array:()=>oU,cached:()=>Ro,
captureStackTrace:()=>Ya,cleanEnum:()=>sU,cleanRegex:()=>Oo,clone:()=>Pt,cloneDef:()=>jz,codePointLength:()=>Io,constantCatch:()=>ZT,createTransparentProxy:()=>Vz,
defineLazy:()=>NT,defineLazyInternal:()=>oe,derived:()=>lU,esc:()=>wf,escapeRegex:()=>ir,explicitlyAborted:()=>kf,extend:()=>Xz,finalizeIssue:()=>zt,floatSafeRemainder:()=>bf,
getElementAtPath:()=>qz,getEnumValues:()=>Qn,getLengthableOrigin:()=>Lo,getParsedType:()=>Kz,getSizableOrigin:()=>MT,hexToUint8Array:()=>aU,hide:()=>rc,installLazyProp:()=>fU,
isObject:()=>Xn,isPlainObject:()=>Cr,issue:()=>ts,joinValues:()=>Ja,jsonStringifyReplacer:()=>es,members:()=>xf,merge:()=>eU,mergeDefs:()=>or,normalizeParams:()=>H,
nullish:()=>yf,numKeys:()=>Wz,objectClone:()=>Mz,omit:()=>Yz,optionalKeys:()=>vf,own:()=>$r,parsedType:()=>Sf,partial:()=>tU,pick:()=>Jz,prefixIssues:()=>Gt,primitiveTypes:()=>zT,
promiseAllObject:()=>Zz,propertyKeyTypes:()=>Tf,randomString:()=>Hz,rawShape:()=>Po,required:()=>rU,safeExtend:()=>Qz,shallowClone:()=>GT,sizeCaps:()=>tc,slugify:()=>_f,
stringifyPrimitive:()=>Xa,toZod:()=>LT,uint8ArrayToBase64:()=>jT,uint8ArrayToBase64url:()=>iU,uint8ArrayToHex:()=>cU,unwrapMessage:()=>Yn});function Dz(e){return e}i(Dz,"assertEqual");function Fz(e){return e}i(Fz,"assertNotEqual");function LT(){return e=>e}i(LT,"toZod");function Gz(e){}i(Gz,"assertI\
s");function zz(e){throw new Error("Unexpected value in exhaustive check")}i(zz,"assertNever");function Uz(e){}i(Uz,"assert");function Qn(e){let t=Object.values(
e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}i(Qn,"getEnumValues");function Ja(e,t="|"){return e.
map(r=>Xa(r)).join(t)}i(Ja,"joinValues");function es(e,t){return typeof t=="bigint"?t.toString():t}i(es,"jsonStringifyReplacer");var hf=class{static{i(this,"Cac\
hed")}constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Ro(e){
return new hf(e)}i(Ro,"cached");function yf(e){return e==null}i(yf,"nullish");function Oo(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.
slice(t,r)}i(Oo,"cleanRegex");function bf(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}i(bf,"floatSafe\
Remainder");var IT=Symbol("evaluating");function NT(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==IT)return n===void 0&&(n=IT,n=r()),n},set(s){Object.defineProperty(
e,t,{value:s})},configurable:!0})}i(NT,"defineLazy");function Mz(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}i(Mz,"obj\
ectClone");function Ot(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(Ot,"assignProp");function Po(e){let t=Object.getOwnPropertyDescriptor(
e,"shape");return t?.get?t.get.raw:t?.value}i(Po,"rawShape");function sr(e){return Po(e._zod.def)??e._zod.def.shape}i(sr,"sourceShape");function DT(e,t,r){Object.
defineProperty(e,t,{get(){let n=r();return Ot(this,t,n),n},enumerable:!0,configurable:!0})}i(DT,"deferProp");function FT(e,t,r){t in e?Ot(e,t,r):e[t]=r}i(FT,"pu\
tProp");function cn(e,t,r,n){let s=sr(t);for(let o of r){let a=Object.getOwnPropertyDescriptor(s,o);a.enumerable&&(a.get?DT(e,o,()=>{let c=t._zod.def.shape[o];return n?
n(c,o):c}):FT(e,o,n?n(a.value,o):a.value))}}i(cn,"mirrorShape");function Bz(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&
(n.get?DT(e,r,()=>t[r]):FT(e,r,n.value))}}i(Bz,"mirrorProps");function or(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
t,n)}return Object.defineProperties({},t)}i(or,"mergeDefs");function jz(e){return or(e._zod.def)}i(jz,"cloneDef");function qz(e,t){return t?t.reduce((r,n)=>r?.[n],
e):e}i(qz,"getElementAtPath");function Zz(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];
return s})}i(Zz,"promiseAllObject");function Hz(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}
i(Hz,"randomString");function wf(e){return JSON.stringify(e)}i(wf,"esc");function _f(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}i(_f,"slugify");var Ya="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Xn(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}i(Xn,"isObject");var Ef=Ro(()=>{if(Qe.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;
return new e(""),!0}catch{return!1}});function Cr(e){if(Xn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Xn(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}i(Cr,"isPlainObject");function GT(e){return Cr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof
Map?new Map(e):e instanceof Set?new Set(e):e}i(GT,"shallowClone");function Wz(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
i(Wz,"numKeys");var Kz=i(e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?
"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&
e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},
"getParsedType"),Tf=new Set(["string","number","symbol"]),zT=new Set(["string","number","bigint","boolean","symbol","undefined"]);function ir(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}i(ir,"escapeRegex");function Pt(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}i(Pt,"clo\
ne");function H(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:i(()=>t,"error")};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Can\
not specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:i(()=>t.error,"error")}:t}i(H,"no\
rmalizeParams");function Vz(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},
has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}
i(Vz,"createTransparentProxy");function Xa(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}i(Xa,"stringifyPrimitive");function vf(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}i(vf,"optionalKeys");var $o={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Qa={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Jz(e,t){let r=e._zod.def,n=r.checks;if(n&&
n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return cn(o,e,ec(e,t)),Pt(e,or(r,{shape:o,checks:[]}))}i(
Jz,"pick");function ec(e,t){let r=sr(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(s)}"`);t[s]&&n.push(s)}return n}i(ec,"maskedKeys");function Yz(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let o=new Set(ec(e,t)),a={};return cn(a,e,Reflect.ownKeys(sr(e)).filter(c=>!o.has(c))),Pt(e,or(r,{shape:a,checks:[]}))}
i(Yz,"omit");function Xz(e,t){if(!Cr(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=sr(e);
for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return Pt(e,or(e._zod.def,{shape:UT(e,t)}))}i(Xz,"extend");function UT(e,t){let r={};return cn(r,e,Reflect.ownKeys(sr(e))),Bz(r,
t),r}i(UT,"extended");function Qz(e,t){if(!Cr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Pt(e,or(e._zod.def,{shape:UT(e,t)}))}
i(Qz,"safeExtend");function eU(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};cn(r,e,
Reflect.ownKeys(sr(e))),cn(r,t,Reflect.ownKeys(sr(t)));let n=or(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Pt(
e,n)}i(eU,"merge");function tU(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing \
refinements`);let c=r?new Set(ec(t,r)):void 0,l={};return cn(l,t,Reflect.ownKeys(sr(t)),e&&((u,p)=>c&&!c.has(p)?u:new e({type:"optional",innerType:u}))),Pt(t,or(
t._zod.def,{shape:l,checks:[]}))}i(tU,"partial");function rU(e,t,r){let n=r?new Set(ec(t,r)):void 0,s={};return cn(s,t,Reflect.ownKeys(sr(t)),(o,a)=>n&&!n.has(a)?
o:new e({type:"nonoptional",innerType:o})),Pt(t,or(t._zod.def,{shape:s}))}i(rU,"required");function wt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.
length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}i(wt,"aborted");function kf(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue===!1)return!0;return!1}i(kf,"explicitlyAborted");function Gt(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}
i(Gt,"prefixIssues");function Yn(e){return typeof e=="string"?e:e?.message}i(Yn,"unwrapMessage");function tc(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}i(tc,"sizeCaps");function Co(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).
schema??(n.schema=r)}i(Co,"attachSchema");function zt(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.
inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:Yn(e.inst?._zod.def?.error?.(e))??Yn(o?.(e))??Yn(t?.error?.(
e))??Yn(r.customError?.(e))??Yn(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l===
"__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=a,t?.reportInput&&(c.input=e.input),c}i(zt,"finalizeIssue");function MT(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}i(MT,"getSizableOrigin");var nU=/[\uD800-\uDBFF]/;function Io(e){let t=e.length;if(!nU.test(e))return t;
let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}i(Io,"codePointLength");function Lo(e){return Array.
isArray(e)?"array":typeof e=="string"?"string":"unknown"}i(Lo,"getLengthableOrigin");function Sf(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?
"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return t}i(Sf,"parsedType");function ts(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,
inst:n}:{...t}}i(ts,"issue");function sU(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}i(sU,"cleanEnum");function BT(e){
let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}i(BT,"base64ToUint8Array");function jT(e){let t="";for(let r=0;r<
e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}i(jT,"uint8ArrayToBase64");function oU(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.
length%4)%4);return BT(t+r)}i(oU,"base64urlToUint8Array");function iU(e){return jT(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}i(iU,"uint8ArrayToB\
ase64url");function aU(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<
t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}i(aU,"hexToUint8Array");function cU(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).
join("")}i(cU,"uint8ArrayToHex");var gf=class{static{i(this,"Class")}constructor(...t){}};function xf(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):uU(e,r,n.value)}}i(xf,"members");function $r(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}i($r,"own");function rc(e,t,r){return $r(e,t,r,!1)}i(rc,"hide");function lU(e,t){for(let r in e){let n=e[r];Object.defineProperty(
t,r,{configurable:!0,enumerable:!0,get(){return $r(this,r,n(this))},set(s){$r(this,r,s)}})}return t}i(lU,"derived");function uU(e,t,r){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?r:$r(this,t,r.bind(this))},set(n){$r(this,t,n)}})}i(uU,"defineBound");function pU(e,t){let r=Object.getPrototypeOf(e);return t in
r?void 0:r}i(pU,"claim");var mf,Pr=!1,dU={configurable:!0,get(){Pr=!0}};function oe(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&mf!==e._zod){mf=void 0;
return}mf=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,dU);let s=Pr;Pr=!1;try{let o=r(this);return Pr?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o}),Pr=Pr||s,o}catch(o){throw delete this[t],Pr=Pr||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s})}})}i(oe,"defineLazyInternal");function fU(e,t,r,n){let s=pU(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,
writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(
this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}i(fU,"installLazyProp");var qT="~constantCatch";function ZT(e){let t=i(()=>e,"fn");return t[qT]=!0,
t}i(ZT,"constantCatch");var HT,Rf=Object.freeze({status:"aborted"}),Af={value:void 0,enumerable:!1},WT="captureStackTrace"in Error?Error:null;function mU(e){let t=WT;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return WT=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}i(mU,"newError");function P(e,t,r,n){
let s={};function o(f){this.def=f,this.constr=d,this.traits=new Set}i(o,"Internals"),o.prototype=s;let a=r,c=a&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.
traits.has(e))return}else{Af.value=new o(m);try{Object.defineProperty(f,"_zod",Af)}finally{Af.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let h=Object.getPrototypeOf(
f),y=f._zod.constr.prototype,_=h;for(;_&&_!==y;)_=Object.getPrototypeOf(_);let w=_??h;c.has(w)||(c.add(w),xf(w,a))}let g=d.prototype;for(let h in g)Object.prototype.
hasOwnProperty.call(g,h)&&(h in f||(f[h]=g[h].bind(f)))}i(l,"init");let u=n?.Parent??Object;class p extends u{static{i(this,"Definition")}}Object.defineProperty(
p,"name",{value:e});function d(f){let m=n?.Parent?mU(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.
postProcessor;return h&&h(m),m}return i(d,"_"),Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:i(f=>n?.Parent&&f instanceof
n.Parent?!0:f?._zod?.traits?.has(e),"value")}),Object.defineProperty(d,"name",{value:e}),d}i(P,"$constructor");var Ut=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},rs=class extends Error{static{
i(this,"$ZodEncodeError")}constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(HT=globalThis).__zod_globalConfig??
(HT.__zod_globalConfig={});var Qe=globalThis.__zod_globalConfig;function ft(e){return e&&Object.assign(Qe,e),Qe}i(ft,"config");function hU(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,es,2)),e.message}i(hU,"_getMessage");function gU(e){this._zod.message=e}i(gU,"_s\
etMessage");var yU={get:hU,set:gU,enumerable:!0,configurable:!0},Pf={value:void 0,enumerable:!1},KT=new WeakSet([Object.prototype,Error.prototype]),VT=i((e,t)=>{
e.name="$ZodError",Pf.value=t,Object.defineProperty(e,"issues",Pf),Pf.value=void 0,Object.defineProperty(e,"message",yU);let r=Object.getPrototypeOf(e);KT.has(r)||
(KT.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),JT=P("$ZodErro\
r",VT),AY=P("$ZodError",VT,void 0,{Parent:Error});function bU(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,
t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}i(bU,"node");function $f(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>
0?bU(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}i($f,"flattenError");function Cf(e,t=r=>r.message){let r={_errors:[]},n=i((s,o=[])=>{
for(let a of s.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>n({issues:c},[...o,...a.path]));else if(a.code==="invalid_key")n({issues:a.issues},
[...o,...a.path]);else if(a.code==="invalid_element")n({issues:a.issues},[...o,...a.path]);else{let c=[...o,...a.path];if(c.length===0)r._errors.push(t(a));else{
let l=r,u=0;for(;u<c.length;){let p=c[u],d=u===c.length-1;if(p==="_errors"){d&&l._errors.push(t(a)),u++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.
defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(a)),l=f,u++}}}},"processError");return n(e),r}
i(Cf,"formatError");function nc(e,t){return{callee:t?.callee??e,Err:t?.Err}}i(nc,"finalizeParams");var sc=i(e=>{let t=i((r,n,s,o)=>{let a=s?{...s,async:!1}:{async:!1},c=r._zod.run(
{value:n,issues:[]},a);if(c instanceof Promise)throw new Ut;if(c.issues.length){let l=new(o?.Err??e)(c.issues.map(u=>zt(u,a,ft())));throw Ya(l,o?.callee??t),l}return c.
value},"fn");return t},"_parse");var oc=i(e=>{let t=i(async(r,n,s,o)=>{let a=s?{...s,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){
let l=new(o?.Err??e)(c.issues.map(u=>zt(u,a,ft())));throw Ya(l,o?.callee??t),l}return c.value},"fn");return t},"_parseAsync");var ic=i(e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Ut;return o.issues.length?YT(e,o.
issues,s):{success:!0,data:o.value}},"_safeParse");function YT(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>zt(s,r,ft()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}i(YT,
"failure");var ac=i(e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?
YT(e,o.issues,s):{success:!0,data:o.value}},"_safeParseAsync");var wU=Symbol.for("zod.compile.invalid"),_U=Symbol.for("zod.compile.fallback"),If=i(((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==wU)return!0;if(n.
definite===!0&&r===void 0)return!1}return EU(e,t,r)}),"validate");function EU(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.
fallbackRun,o;if(s?(n[_U]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Ut;return o.issues.length===0}i(EU,"\
validateFallback");var Lf=i(async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof
Promise&&(s=await s),s.issues.length===0},"validateAsync"),XT=i(e=>{let t=sc(e),r=i((n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return t(
n,s,c,nc(r,a))},"fn");return r},"_encode");var QT=i(e=>{let t=sc(e),r=i((n,s,o,a)=>t(n,s,o,nc(r,a)),"fn");return r},"_decode");var ev=i(e=>{let t=oc(e),r=i(async(n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,c,nc(r,a))},"fn");return r},"_encode\
Async");var tv=i(e=>{let t=oc(e),r=i(async(n,s,o,a)=>await t(n,s,o,nc(r,a)),"fn");return r},"_decodeAsync");var rv=i(e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return ic(e)(t,r,s)},"_safeEncode");var nv=i(e=>(t,r,n)=>ic(e)(t,r,n),"_safeDecode");var sv=i(e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return ac(e)(t,r,s)},"_safeEncodeAsync");var ov=i(e=>async(t,r,n)=>ac(e)(t,r,n),"_safeDecodeAsync");var iv=/^[cC][0-9a-z]{6,}$/,av=/^[0-9a-z]+$/,cv=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,lv=/^[0-9a-vA-V]{20}$/,uv=/^[A-Za-z0-9]{27}$/,pv=/^[a-zA-Z0-9_-]{21}$/;
function dv(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}i(dv,"nanoidOfLength");var fv=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var mv=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Df=i(e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var hv=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var TU="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function gv(){return new RegExp(
TU,"u")}i(gv,"emoji");var yv=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,bv=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var wv=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_v=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Ev=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Tv=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var vv=/^https?$/,kv=/^\+[1-9]\d{6,14}$/;var Sv="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function vU(e){return new RegExp(`^${e}$`)}i(vU,"anchor");var xv=vU(Sv);function Nf(e){let t="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}\
:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}i(Nf,"timeSource");function Av(e){return new RegExp(`^${Nf(e)}$`)}i(Av,"time");function Rv(e){let t=["Z"];
e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Nf({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Nf({precision:e.precision})}`:
r;return new RegExp(`^${Sv}T(?:${n})$`)}i(Rv,"datetime");var Ov=/^[\s\S]{0,}$/;var Ff=/^-?\d+$/,No=/^-?\d+(?:\.\d+)?$/,Pv=/^(?:true|false)$/i;var $v=/^[^A-Z]*$/,Cv=/^[^a-z]*$/;var Ze=P("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Gf=i(e=>{let t=e.value;return!yf(t)&&t.length!==void 0},"_whenHasLength"),cc={number:"number",bigint:"bigint",object:"date"},zf=P("$ZodCheckLessThan",(e,t)=>{
Ze.init(e,t);let r=cc[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:cc[typeof n.value]??r,code:"too_big",
maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Uf=P("$ZodCheckGreaterThan",(e,t)=>{
Ze.init(e,t);let r=cc[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:cc[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Iv=P("$ZodCheckMultipleOf",(e,t)=>{
Ze.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?
t.value!==BigInt(0)&&r.value%t.value===BigInt(0):bf(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,
inst:e,continue:!t.abort})}}),Lv=P("$ZodCheckNumberFormat",(e,t)=>{Ze.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",
[s,o]=$o[t.format];e._zod.check=a=>{let c=a.value;if(r){if(!Number.isInteger(c)){a.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,
inst:e});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<s&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:s,inclusive:!0,
inst:e,continue:!t.abort}),c>o&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}});var Nv=P("$ZodCheckMaxLength",(e,t)=>{var r;Ze.init(e,t),(r=e._zod.def).when??(r.when=Gf),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.
maximum?Io(s):o)<=t.maximum)return;let c=Lo(s);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),Dv=P(
"$ZodCheckMinLength",(e,t)=>{var r;Ze.init(e,t),(r=e._zod.def).when??(r.when=Gf),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&
o<t.minimum*2?Io(s):o)>=t.minimum)return;let c=Lo(s);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),
Fv=P("$ZodCheckLengthEquals",(e,t)=>{var r;Ze.init(e,t),(r=e._zod.def).when??(r.when=Gf),e._zod.check=n=>{let s=n.value,o=s.length,a=typeof s=="string"&&o>=t.length&&
o<=t.length*2?Io(s):o;if(a===t.length)return;let c=Lo(s),l=a>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Do=P("$ZodCheckStringFormat",(e,t)=>{var r,n;Ze.init(e,t),t.pattern?(r=e._zod).check??
(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Gv=P("$ZodCheckRegex",(e,t)=>{Do.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
zv=P("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=$v),Do.init(e,t)}),Uv=P("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Cv),Do.init(e,t)}),Mv=P("$Zod\
CheckIncludes",(e,t)=>{Ze.init(e,t);let r=ir(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.
includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),
Bv=P("$ZodCheckStartsWith",(e,t)=>{Ze.init(e,t);let r=new RegExp(`^${ir(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),jv=P("$ZodCheckEndsWith",(e,t)=>{
Ze.init(e,t);let r=new RegExp(`.*${ir(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var qv=P("$ZodCheckOverwrite",(e,t)=>{Ze.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var lc=class{static{i(this,"Doc")}constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(a=>a),s=Math.min(...n.map(a=>a.length-a.trimStart().length)),o=n.map(a=>a.slice(s)).map(a=>" ".repeat(this.indent*2)+a);for(let a of o)this.content.push(
a)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Hv={major:4,minor:6,patch:7};var be=P("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Hv;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let o of s)for(let a of o._zod.onattach)a(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let o=i((c,l,u)=>{if(c.memo)return c;let p=wt(c),d;for(let f of l){if(f._zod.def.when){if(kf(c)||!f._zod.def.when(c))continue}else if(p)
continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&u?.async===!1)throw new Ut;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,c.issues.length!==m&&(Co(c.issues,m,e),p||(p=wt(c,m)))});else{if(c.issues.length===m)continue;Co(c.issues,m,e),p||(p=wt(c,m))}}return d?d.then(()=>c):c},
"runChecks"),a=i((c,l,u)=>{if(wt(c))return c.aborted=!0,c;let p=o(l,s,u);if(p instanceof Promise){if(u.async===!1)throw new Ut;return p.then(d=>e._zod.parse(d,u))}
return e._zod.parse(p,u)},"handleCanaryResult");e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.
value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>a(d,c,l)):a(p,c,l)}let u=e._zod.parse(c,l);if(u instanceof Promise){if(l.async===!1)
throw new Ut;return u.then(p=>o(p,s,l))}return o(u,s,l)}}},{get"~standard"(){return rc(this,"~standard",Bf(this))},set"~standard"(e){$r(this,"~standard",e)}}),ik=i(
(e,t)=>e.issues.length?{issues:e.issues.map(r=>zt(r,t,ft()))}:{value:e.value},"toStandardResult");async function kU(e,t){let r={async:!0};return ik(await e._zod.
run({value:t,issues:[]},r),r)}i(kU,"validateAsync");function Bf(e){return{validate:i(t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof
Promise))return ik(n,r)}catch{}return kU(e,t)},"validate"),vendor:"zod",version:1}}i(Bf,"standardProps");var fc=P("$ZodString",(e,t)=>{be.init(e,t),e._zod.pattern=
t.pattern??Ov,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:e}),r}}),_e=P("$ZodStringFormat",(e,t)=>{Do.init(e,t),fc.init(e,t)}),ak=P("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=mv),_e.init(e,t)}),
ck=P("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}\
"`);t.pattern??(t.pattern=Df(n))}else t.pattern??(t.pattern=Df());_e.init(e,t)}),lk=P("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=hv),_e.init(e,t)}),uk=1,pc=2;function pk(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}i(pk,"canParseURL");function SU(e,t){return!("normali\
ze"in t)&&!("hostname"in t)&&!("protocol"in t)?pk(e)||pc:xU(e,t)}i(SU,"validateURL");function xU(e,t){if(!t.normalize&&t.protocol?.source===vv.source&&!/^https?:\/\//i.
test(e))return uk;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??pc}return new URL(e)}catch{return pc}}i(xU,"parseURLObject");
var AU=/[\t\n\r]/g;function Wv(e){return e.replace(AU,"")}i(Wv,"stripTabAndNewline");function RU(e,t){return t.lastIndex=0,t.test(e.hostname)}i(RU,"urlHostnameO\
k");function OU(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}i(OU,"urlProtocolOk");var dk=P("$ZodURL",(e,t)=>{_e.
init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=SU(n,t);if(s===uk){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:e,continue:!t.abort});return}if(s===pc){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=
Wv(n);return}t.hostname&&!RU(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,
continue:!t.abort}),t.protocol&&!OU(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,
inst:e,continue:!t.abort}),r.value=t.normalize?s.href:Wv(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),
fk=P("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=gv()),_e.init(e,t)}),mk=P("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?pv:dv(t.length)),_e.init(e,t)}),hk=P("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=iv),
_e.init(e,t)}),gk=P("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=av),_e.init(e,t)}),yk=P("$ZodULID",(e,t)=>{t.pattern??(t.pattern=cv),_e.init(e,t)}),bk=P("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=lv),_e.init(e,t)}),wk=P("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=uv),_e.init(e,t)}),_k=P("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=Rv(t)),_e.init(e,t)}),Ek=P("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=xv),_e.init(e,t)}),Tk=P("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Av(t)),_e.init(
e,t)}),vk=P("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=fv),_e.init(e,t)}),kk=P("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=yv),_e.init(e,t)}),PU=/^[0-9a-fA-F:.]+$/;
function Sk(e){return PU.test(e)?pk(`http://[${e}]`):!1}i(Sk,"isValidIPv6");var xk=P("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=bv),_e.init(e,t),e._zod.check=r=>{
Sk(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Ak=P("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=wv),_e.init(e,t)});function $U(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(
n);return`${s}`!==n||s<0||s>128?!1:Sk(r)}i($U,"isValidCIDRv6");var Rk=P("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=_v),_e.init(e,t),e._zod.check=r=>{$U(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Ok(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==
0)return!1;try{return atob(e),!0}catch{return!1}}i(Ok,"isValidBase64");var jf=/^[0-9a-zA-Z+/]*={0,2}$/,Pk=P("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=jf),_e.init(
e,t),e._zod.check=r=>{Ok(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),mc=/^[A-Za-z0-9_-]*$/;function CU(e){
if(!mc.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Ok(r)}i(CU,"isValidBase64URL");var $k=P("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=mc),_e.init(e,t),e._zod.check=r=>{CU(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,
continue:!t.abort})}}),Ck=P("$ZodE164",(e,t)=>{t.pattern??(t.pattern=kv),_e.init(e,t)});function IU(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||
t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}i(IU,"isValidJWT");var Ik=P("$ZodJWT",(e,t)=>{_e.init(e,t),e._zod.check=r=>{IU(r.value,t.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var qf=P("$ZodNumber",(e,t)=>{be.init(e,t),e._zod.pattern=No,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:e,...o?{received:o}:{}}),r}}),Lk=P("$ZodNumberFormat",(e,t)=>{Lv.init(e,t),qf.init(e,t)}),Nk=P("$ZodBoolean",
(e,t)=>{be.init(e,t),e._zod.pattern=Pv,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:e}),r}});var Dk=P("$ZodUnknown",(e,t)=>{be.init(e,t),e._zod.parse=r=>r}),Fk=P("$ZodNever",(e,t)=>{be.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"\
invalid_type",input:r.value,inst:e}),r)});function LU(e,t){let r=tc(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,a)=>{let c=t(o.value);if(c>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[l,u]of tc(e._zod.def.checks))if(c>l&&u._zod.def.when(o)){let p=o.issues.length;return u._zod.check(o),o.issues[p].
continue=!1,Co(o.issues,p,e),o}}return s(o,a)}}i(LU,"capSize");var NU=i(e=>Array.isArray(e)?e.length:-1,"arraySize");function Kv(e,t,r){e.issues.length&&t.issues.push(...Gt(r,e.issues)),t.value[r]=e.value}i(Kv,"handleArrayResult");var Gk=P("$ZodArray",(e,t)=>{be.init(e,t);let r=Qe.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=
r?r.alloc(e,n,Array(o.length),s):Array(o.length);let a=[],c=s?.abortEarly;for(let l=0;l<o.length;l++){let u=o[l],p=t.element._zod.run({value:u,issues:[]},s);if(p instanceof
Promise)a.push(p.then(d=>Kv(d,n,l)));else if(Kv(p,n,l),c&&p.issues.length!==0&&wt(p))break}return a.length?Promise.all(a).then(()=>n):n},LU(e,NU)});function dc(e,t,r,n,s,o){
let a=r in n,c=o==="optional";if(!(!a&&c&&s==="optional")){if(e.issues.length){if(s!==void 0&&c&&!a)return;t.issues.push(...Gt(r,e.issues))}if(!a&&s===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||s==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}i(dc,"handlePropertyResult");var DU=[];function zk(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:DU,s=n.
length?[...t,...n]:t;for(let a of s)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let o=vf(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}i(zk,"normalizeDef");function Uk(e,t,r,n,s,o,a){
let c=[],l=s.keySet,u=s.catchall._zod,p=u.def.type,d=u.optin,f=u.optout,m=0;for(let g in t){if(a&&r.issues.length!==m){if(wt(r,m))break;m=r.issues.length}if(l.has(
g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let h=u.run({value:t[g],issues:[]},n);h instanceof Promise?e.
push(h.then(y=>dc(y,r,g,t,d,f))):dc(h,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}i(Uk,"handleCatchall");var FU=P("$ZodObject",(e,t)=>{be.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??
{};if(n){let u=i(()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),u.raw=p,p},"get");u.raw=n,Object.defineProperty(t,"shape",{get:u})}let s=Ro(
()=>zk(t));oe(e,"propValues",u=>{let p=u.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Ot(d,f,new Set);
for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let o=Xn,a=t.catchall,c,l=Qe.memoizer;l?.attach(e),e._zod.parse=(u,p)=>{c??(c=s.
value);let d=u.value;if(!o(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=l?l.alloc(e,u,{},p):{};let f=[],m=c.shape,g=p?.
abortEarly,h=u.issues.length;for(let y of c.allKeys){if(g&&u.issues.length!==h){if(wt(u,h))break;h=u.issues.length}if(y==="__proto__")continue;let _=m[y],w=_._zod.
optin,E=_._zod.optout,T=_._zod.run({value:d[y],issues:[]},p);T instanceof Promise?f.push(T.then(R=>dc(R,u,y,d,w,E))):dc(T,u,y,d,w,E)}return a?Uk(f,d,u,p,s.value,
e,g===!0):f.length?Promise.all(f).then(()=>u):u}}),Mk=P("$ZodObjectJIT",(e,t)=>{FU.init(e,t);let r=e._zod.parse,n=Ro(()=>zk(t)),s=Qe.memoizer,o=i(m=>{let g=n.value,
h=g.symbolKeys,y=new lc(["payload","ctx"],{shape:m,inst:e,memo:s,syms:h}),_=i(R=>`shape[${R}]._zod.run({ value: input[${R}], issues: [] }, ctx)`,"parseStr"),w=i(
(R,v)=>`
          let ${R}_ab = false;
          for (let i = 0; i < ${R}.issues.length; i++) {
            const iss = ${R}.issues[i];
            iss.path = iss.path ? [${v}, ...iss.path] : [${v}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${R}_ab = true;
          }
          if (${R}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");y.write("const input = payload.value;");let E=Object.create(null),T=0;for(let R of g.allKeys)E[R]=`key_${T++}`;y.write(s?"const newRes\
ult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let R of g.allKeys){if(R==="__proto__")continue;let v=E[R],I=typeof R=="symbol"?`syms[${h.
indexOf(R)}]`:wf(R),k=`${I} in input`,C=m[R],S=C?._zod?.optin,F=S!==void 0,z=C?._zod?.optout==="optional";if(y.write(`const ${v} = ${_(I)};`),F&&z){let V=S==="o\
ptional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;y.write(`
        const ${v}_present = ${k};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${w(v,I)}
          }

          if (${V}) {
            newResult[${I}] = ${v}.value;
          }
        }

      `)}else F?(y.write(`
        if (${v}.issues.length) {${w(v,I)}
        }
      `),S==="defaulted"?y.write(`newResult[${I}] = ${v}.value;`):y.write(`
        if (${v}.value !== undefined || ${k}) {
          newResult[${I}] = ${v}.value;
        }
      `)):y.write(`
        const ${v}_present = ${k};
        if (${v}.issues.length) {${w(v,I)}
        }
        if (!${v}_present && !${v}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${I}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${v}_present) {
          newResult[${I}] = ${v}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},"generateFastpass"),a,c=Xn,l=!Qe.jitless,p=l&&Ef.value,d=t.catchall,
f;e._zod.parse=(m,g)=>{f??(f=n.value);let h=m.value;return c(h)?l&&p&&g?.async===!1&&g.jitless!==!0?(a||(a=o(t.shape)),m=a(m,g),d?Uk([],h,m,g,f,e,g?.abortEarly===
!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function Vv(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=
o.value,t;let s=e.filter(o=>!wt(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.
map(a=>zt(a,n,ft())))}),t)}i(Vv,"handleUnionResults");var Bk=P("$ZodUnion",(e,t)=>{be.init(e,t),oe(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?
"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),oe(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),
oe(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),oe(e,"pattern",n=>{if(n.def.options.
every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>Oo(o.source)).join("|")})$`)}});let r=t.options.length===1?
t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,a=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},s);if(l instanceof
Promise)a.push(l),o=!0;else{if(l.issues.length===0)return l;a.push(l)}}return o?Promise.all(a).then(c=>Vv(c,n,e,s)):Vv(a,n,e,s)}});var jk=P("$ZodIntersection",(e,t)=>{be.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),a=t.right._zod.run({value:s,issues:[]},
n);return o instanceof Promise||a instanceof Promise?Promise.all([o,a]).then(([l,u])=>Jv(r,l,u)):Jv(r,o,a)}});function Mf(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Cr(e)&&Cr(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,
...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let a=Mf(e[o],t[o]);if(!a.valid)return{
valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};s[o]=a.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],a=Mf(s,o);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}i(Mf,"mergeValues");function Jv(e,t,r){let n=new Map,s,o=new Map,a=i((u,p)=>{let d;if(u.code===
"unrecognized_keys"&&!u.path?.length)s??(s=u),d=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);o.has(f)||
o.set(f,u),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[p]=!0;return!0},"collect");for(let u of t.issues)a(u,"l")||e.issues.push(u);for(let u of r.
issues)a(u,"r")||e.issues.push(u);let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=s?c.filter(p=>s.keys.includes(p)):[];u.length&&e.issues.
push({...s,keys:u});for(let p of c)!u.includes(p)&&o.has(p)&&e.issues.push(o.get(p))}let l=Mf(t.value,r.value);if(!l.valid){if(wt(e))return e;throw new Error(`U\
nmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}i(Jv,"handleIntersectionResults");var qk=P("$ZodTuple",(e,t)=>{
be.init(e,t);let r=t.items,n=Qe.memoizer;n?.attach(e),e._zod.parse=(s,o)=>{let a=s.value;if(!Array.isArray(a))return s.issues.push({input:a,inst:e,expected:"tup\
le",code:"invalid_type"}),s;s.value=n?n.alloc(e,s,[],o):[];let c=[],l=Yv(r,"optin"),u=Yv(r,"optout");if(!t.rest){if(a.length<l)return s.issues.push({code:"too_s\
mall",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),s;a.length>r.length&&s.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:a,inst:e,origin:"\
array"})}let p=new Array(r.length),d=t.rest?o?.abortEarly:void 0,f=!1;for(let m=0;m<r.length;m++){let g=r[m]._zod.run({value:a[m],issues:[]},o);g instanceof Promise?
c.push(g.then(h=>{p[m]=h})):(p[m]=g,d&&!f&&g.issues.length&&(f=wt(g)))}if(t.rest&&!f){let m=r.length-1,g=a.slice(r.length),h=s.issues.length;for(let y of g){if(d&&
s.issues.length!==h){if(wt(s,h))break;h=s.issues.length}m++;let _=t.rest._zod.run({value:y,issues:[]},o);_ instanceof Promise?c.push(_.then(w=>Xv(w,s,m))):Xv(_,
s,m)}}return c.length?Promise.all(c).then(()=>Qv(p,s,r,a,u)):Qv(p,s,r,a,u)}});function Yv(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==
void 0:e[r]._zod.optout==="optional"))return r+1;return 0}i(Yv,"getTupleOptStart");function Xv(e,t,r){e.issues.length&&t.issues.push(...Gt(r,e.issues)),t.value[r]=
e.value}i(Xv,"handleTupleResult");function Qv(e,t,r,n,s){for(let o=0;o<r.length;o++){let a=e[o],c=o<n.length;if(!c&&o>=s&&r[o]._zod.optin==="optional"){t.value.
length=o;break}if(a.issues.length){if(!c&&o>=s){t.value.length=o;break}t.issues.push(...Gt(o,a.issues))}t.value[o]=a.value}for(let o=t.value.length-1;o>=n.length&&
(r[o]._zod.optout==="optional"&&t.value[o]===void 0);o--)t.value.length=o;return t}i(Qv,"handleTupleResults");var Zk=P("$ZodRecord",(e,t)=>{be.init(e,t);let r=Qe.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Cr(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let a=[],c=t.keyType.
_zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(
typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},s);if(d instanceof Promise)throw new Error("Async schem\
as not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>zt(g,s,ft())),input:p,path:[
p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:o[p],issues:[]},s);m instanceof Promise?a.push(m.then(g=>{g.issues.
length&&n.issues.push(...Gt(p,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...Gt(p,m.issues)),n.value[f]=m.value)}let u;for(let p in o)if(!l.
has(p))if(t.mode==="loose"){if(p==="__proto__")continue;n.value[p]=o[p]}else u=u??[],u.push(p);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let l;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(
o,u))continue;let p=t.keyType._zod.run({value:u,issues:[]},s);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u==
"string"&&No.test(u)&&p.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},s);if(g instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[u]=o[u]:c?(l=l??[],l.push(u)):n.issues.push({code:"invali\
d_key",origin:"record",issues:p.issues.map(g=>zt(g,s,ft())),input:u,path:[u],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.
run({value:o[u],issues:[]},s);m instanceof Promise?a.push(m.then(g=>{g.issues.length&&n.issues.push(...Gt(u,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.
issues.push(...Gt(u,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}return a.length?Promise.
all(a).then(()=>n):n}});var Hk=P("$ZodEnum",(e,t)=>{be.init(e,t);let r=Qn(t.entries),n=new Set(r);e._zod.values=n,oe(e,"pattern",s=>{let o=Qn(s.def.entries).filter(a=>Tf.has(typeof a));
return new RegExp(o.length?`^(${o.map(a=>ir(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let a=s.value;return n.has(a)||s.issues.push({code:"\
invalid_value",values:r,input:a,inst:e}),s}}),Wk=P("$ZodLiteral",(e,t)=>{be.init(e,t);let r=new Set(t.values);e._zod.values=r,oe(e,"pattern",n=>{let s=n.def.values;
return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?ir(o):o?ir(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,s)=>{let o=n.value;
return r.has(o)||n.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),n}});var Kk=P("$ZodTransform",(e,t)=>{be.init(e,t),e._zod.optin="optional",Qe.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new rs(e.constructor.
name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(a=>(r.value=a,r));if(s instanceof Promise)throw new Ut;return r.
value=s,r}});function ek(e,t){return e.value=t.issues.length?void 0:t.value,e}i(ek,"handleOptionalResult");var Zf=P("$ZodOptional",(e,t)=>{be.init(e,t),oe(e,"op\
tin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",oe(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),oe(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Oo(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===
void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>ek(r,o)):
ek(r,s)}return t.innerType._zod.run(r,n)}}),Vk=P("$ZodExactOptional",(e,t)=>{Zf.init(e,t),oe(e,"values",r=>r.def.innerType._zod.values),oe(e,"pattern",r=>r.def.
innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Jk=P("$ZodNullable",(e,t)=>{be.init(e,t),oe(e,"optin",r=>r.def.innerType._zod.optin),oe(
e,"optout",r=>r.def.innerType._zod.optout),oe(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Oo(n.source)}|null)$`):void 0}),oe(e,"\
values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Yk=P(
"$ZodDefault",(e,t)=>{be.init(e,t),e._zod.optin="defaulted",oe(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>tk(o,t)):tk(s,
t)}});function tk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}i(tk,"handleDefaultResult");var Xk=P("$ZodPrefault",(e,t)=>{be.init(e,t),e._zod.optin=
"defaulted",oe(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),Qk=P("$ZodNonOptional",(e,t)=>{be.init(e,t),oe(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):
void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>rk(o,e)):rk(s,e)}});function rk(e,t){return!e.issues.length&&
e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}i(rk,"handleNonOptionalResult");function nk(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>zt(s,n,ft()))},input:e.value}),e):(e.value=t.
value,t.memo&&(e.memo=!0),e)}i(nk,"handleCatchResult");var eS=P("$ZodCatch",(e,t)=>{be.init(e,t),oe(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defau\
lted":"optional"),oe(e,"optout",r=>r.def.innerType._zod.optout),oe(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>nk(r,o,t,n)):nk(r,s,t,n)}});var tS=P("$ZodPipe",(e,t)=>{be.init(e,t),oe(e,"values",r=>r.def.in._zod.values),oe(e,"optin",r=>r.def.in._zod.optin),oe(e,"optout",r=>r.def.out._zod.optout),oe(
e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(a=>uc(
a,t.in,n)):uc(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>uc(o,t.out,n)):uc(s,t.out,n)}});function uc(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}i(uc,"handlePipeResult");var rS=P("$ZodReadonly",(e,t)=>{be.init(e,t),oe(e,"propValues",r=>r.def.innerType._zod.propValues),oe(e,"values",r=>r.def.innerType._zod.values),oe(e,"optin",r=>r.
def.innerType?._zod?.optin),oe(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.
innerType._zod.run(r,n);return s instanceof Promise?s.then(sk):sk(s)}});function sk(e){return e.memo||(e.value=Object.freeze(e.value)),e}i(sk,"handleReadonlyRes\
ult");var nS=P("$ZodCustom",(e,t)=>{Ze.init(e,t),be.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>ok(
o,r,n,e));ok(s,r,n,e)}});function ok(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(s.params=n._zod.def.params),t.issues.push(ts(s))}}i(ok,"handleRefineResult");var Wf=class extends Error{static{i(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},Kf="~memo",sS=[];function oS(e){return e!==null&&typeof e=="object"}i(oS,"isRef");function Hf(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:
{...t})}i(Hf,"cloneIssues");var iS=new WeakMap,Fo=0,yc=1,Go=2;function bc(e,t,r){let n=iS.get(e);if(n!==void 0)return n?Go:Fo;if(t.has(e))return Go;t.add(e);let s=Fo,
o=i(p=>{if(s!==Go&&p?._zod){let d=bc(p,t,r);d>s&&(s=d)}},"check"),a=i((p,d)=>{let f=Fo;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,
m);if(d&&!g.enumerable)continue;let h=g.get?yc:g.value?._zod?bc(g.value,t,r):Fo;h>f&&(f=h)}return f},"shape"),c=i(p=>{p>s&&(s=p)},"merge"),l=e._zod.def,u=l.type;
switch(u){case"object":{let p=Po(l);c(p?a(p,!0):yc),o(l.catchall);break}case"array":o(l.element);break;case"tuple":for(let p of l.items)o(p);o(l.rest);break;case"\
record":case"map":o(l.keyType),o(l.valueType);break;case"set":o(l.valueType);break;case"union":for(let p of l.options)o(p);break;case"intersection":o(l.left),o(
l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(l.innerType);
break;case"pipe":o(l.in),o(l.out);break;case"function":o(l.input),o(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?bc(p,t,!1):
yc);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(
l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)o(f);else if(Array.isArray(f))for(let m of f)o(m)}}}return t.delete(e),GU(e,s)}
i(bc,"isRecursive");function GU(e,t){return t!==yc&&iS.set(e,t===Go),t}i(GU,"settle");function zU(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}i(zU,"bucketFor");var hc,gc=[],UU={alloc(e,t,r){let n=hc;if(!n)return r;hc=
void 0;let s={value:r,issues:null};return n.set(t.value,s),gc.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.
parse,n=i((s,o)=>{if(o.direction!=="backward"&&MU(o,s.value))throw new Wf;return r(s,o)},"wrapped");e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;
let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,c=i((l,u)=>{if(r===void 0){let _=bc(e,new Set,!1);if(_===Fo)return e.
_zod.parse=a,e._zod.run===c&&(e._zod.run=a),a(l,u);_===Go||n?r=!0:n=!0}let p=l.value;if(!oS(p))return a(l,u);let d=u[Kf];d||(d={buckets:new WeakMap,backEdges:void 0},
u[Kf]=d);let f;s===u?f=o:(f=zU(d,e),s=u,o=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Hf(m.issues)):(l.memo=!0,d.backEdges??
(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;hc=f;let g=gc.length,h=a(l,u);hc=void 0;let y=gc.length>g?gc.pop():void 0;return h instanceof Promise?h.then(
_=>(y&&(y.issues=_.issues.length?Hf(_.issues):sS),_)):(y&&(y.issues=h.issues.length?Hf(h.issues):sS),h)},"wrapped");e._zod.parse=c,e._zod.run===a&&(e._zod.run=c)})}};
function Vf(){return UU}i(Vf,"memoizer");function MU(e,t){let r=e[Kf]?.backEdges;return r!==void 0&&oS(t)&&r.has(t)}i(MU,"isBackEdge");var BU=i(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}i(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,a){return o==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):n[o]??
o}return i(s,"getTypeName"),o=>{switch(o.code){case"invalid_type":{let a=s(o.expected),c=Sf(o.input),l=s(c,o.input);return`Invalid input: expected ${a}, receive\
d ${l}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${Xa(o.values[0])}`:`Invalid option: expected one of ${Ja(o.values,"|")}`;case"t\
oo_big":{let a=o.exact?"exactly ":o.inclusive?"<=":"<",c=t(o.origin);return c?`Too big: expected ${o.origin??"value"} to have ${a}${o.maximum.toString()} ${c.unit??
"elements"}`:`Too big: expected ${o.origin??"value"} to be ${a}${o.maximum.toString()}`}case"too_small":{let a=o.exact?"exactly ":o.inclusive?">=":">",c=t(o.origin);
return c?`Too small: expected ${o.origin} to have ${a}${o.minimum.toString()} ${c.unit}`:`Too small: expected ${o.origin} to be ${a}${o.minimum.toString()}`}case"\
invalid_format":{let a=o;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.
suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.
format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>
1?"s":""}: ${Ja(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>
0?`Invalid discriminator value. Expected ${o.options.map(c=>`'${c}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}},"error");function Jf(){return{localeError:BU()}}i(Jf,"default");var aS;var Yf=class{static{i(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this.
_map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function cS(){return new Yf}i(cS,"registry");(aS=globalThis).
__zod_globalRegistry??(aS.__zod_globalRegistry=cS());var Ir=globalThis.__zod_globalRegistry;function lS(e){return e.checks&&(e.checks=[...e.checks]),e}i(lS,"snapshotChecks");function uS(e,t){return new e(lS({type:"string",...H(t)}))}i(uS,"_string");function pS(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...H(t)})}i(pS,"_email");function dS(e,t){return new e({type:"string",
format:"guid",check:"string_format",abort:!1,...H(t)})}i(dS,"_guid");function fS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...H(
t)})}i(fS,"_uuid");function mS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...H(t)})}i(mS,"_uuidv4");function hS(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...H(t)})}i(hS,"_uuidv6");function gS(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...H(t)})}i(gS,"_uuidv7");function yS(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,
...H(t)})}i(yS,"_url");function bS(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...H(t)})}i(bS,"_emoji");function wS(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...H(t)})}i(wS,"_nanoid");function _S(e,t){return new e({type:"string",format:"cuid",check:"string\
_format",abort:!1,...H(t)})}i(_S,"_cuid");function ES(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...H(t)})}i(ES,"_cuid2");function TS(e,t){
return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...H(t)})}i(TS,"_ulid");function vS(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...H(t)})}i(vS,"_xid");function kS(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...H(t)})}i(kS,"_ksuid");
function SS(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...H(t)})}i(SS,"_ipv4");function xS(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...H(t)})}i(xS,"_ipv6");function AS(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...H(t)})}i(AS,"_cidrv4");function RS(e,t){return new e({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...H(t)})}i(RS,"_cidrv6");function OS(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,
...H(t)})}i(OS,"_base64");function PS(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...H(t)})}i(PS,"_base64url");function $S(e,t){
return new e({type:"string",format:"e164",check:"string_format",abort:!1,...H(t)})}i($S,"_e164");function CS(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...H(t)})}i(CS,"_jwt");function IS(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...H(t)})}i(IS,"_isoDateTime");function LS(e,t){
return new e({type:"string",format:"date",check:"string_format",...H(t)})}i(LS,"_isoDate");function NS(e,t){return new e({type:"string",format:"time",check:"str\
ing_format",precision:null,...H(t)})}i(NS,"_isoTime");function DS(e,t){return new e({type:"string",format:"duration",check:"string_format",...H(t)})}i(DS,"_isoD\
uration");function FS(e,t){return new e(lS({type:"number",checks:[],...H(t)}))}i(FS,"_number");function GS(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...H(t)})}i(GS,"_int");function zS(e,t){return new e({type:"boolean",...H(t)})}i(zS,"_boolean");function US(e){return new e({type:"unknown"})}i(US,"_unknown");function MS(e,t){return new e({type:"never",...H(t)})}i(MS,"_never");function wc(e,t){return new zf({check:"less_than",...H(t),value:e,inclusive:!1})}i(wc,"_lt");function zo(e,t){return new zf({check:"less_than",...H(t),value:e,inclusive:!0})}
i(zo,"_lte");function _c(e,t){return new Uf({check:"greater_than",...H(t),value:e,inclusive:!1})}i(_c,"_gt");function Uo(e,t){return new Uf({check:"greater_than",...H(t),value:e,
inclusive:!0})}i(Uo,"_gte");function Ec(e,t){return new Iv({check:"multiple_of",...H(t),value:e})}i(Ec,"_multipleOf");function Tc(e,t){return new Nv({check:"max_length",...H(t),maximum:e})}i(Tc,"_maxLength");function ss(e,t){return new Dv({check:"min_length",...H(t),minimum:e})}
i(ss,"_minLength");function vc(e,t){return new Fv({check:"length_equals",...H(t),length:e})}i(vc,"_length");function Xf(e,t){return new Gv({check:"string_format",
format:"regex",...H(t),pattern:e})}i(Xf,"_regex");function Qf(e){return new zv({check:"string_format",format:"lowercase",...H(e)})}i(Qf,"_lowercase");function em(e){
return new Uv({check:"string_format",format:"uppercase",...H(e)})}i(em,"_uppercase");function tm(e,t){return new Mv({check:"string_format",format:"includes",...H(
t),includes:e})}i(tm,"_includes");function rm(e,t){return new Bv({check:"string_format",format:"starts_with",...H(t),prefix:e})}i(rm,"_startsWith");function nm(e,t){
return new jv({check:"string_format",format:"ends_with",...H(t),suffix:e})}i(nm,"_endsWith");function Lr(e){return new qv({check:"overwrite",tx:e})}i(Lr,"_overwrite");function sm(e){return Lr(t=>t.normalize(e))}i(sm,"_normalize");function om(){return Lr(
e=>e.trim())}i(om,"_trim");function im(){return Lr(e=>e.toLowerCase())}i(im,"_toLowerCase");function am(){return Lr(e=>e.toUpperCase())}i(am,"_toUpperCase");function cm(){
return Lr(e=>_f(e))}i(cm,"_slugify");function BS(e,t,r){return new e({type:"array",element:t,...H(r)})}i(BS,"_array");function jS(e,t,r){return new e({type:"custom",check:"custom",fn:t,...H(r)})}i(jS,"_refine");function qS(e,t){let r=jU(n=>(n.addIssue=s=>{if(typeof s=="string")
n.issues.push(ts(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??
(o.continue=!r._zod.def.abort),n.issues.push(ts(o))}},e(n.value,n)),t);return r}i(qS,"_superRefine");function jU(e,t){let r=new Ze({check:"custom",...H(t)});return r.
_zod.check=e,r}i(jU,"_check");function Mo(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Ot(e,n,r[n]);return e}i(Mo,"assignProps");function um(e){
let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Ir,
target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}i(um,"initializeContext");function ar(e,t,r,n,s){let o=typeof t.
unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(
s);return Object.assign(r,o),!0}i(ar,"handleUnrepresentable");function xe(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,
r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=
void 0;let c=e._zod.toJSONSchema?.();if(c)a.schema=c;else{let p={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(
t,a.schema,p);else{let f=a.schema,m=t.processors[s.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);m(e,t,f,p)}let d=e.
_zod.parent;d&&(a.ref||(a.ref=d),xe(d,t,p),t.seen.get(d).isParent=!0)}let l=t.metadataRegistry.get(e);return l&&Mo(a.schema,l),t.io==="input"&&et(e)&&(delete a.
schema.examples,delete a.schema.default),t.io==="input"&&"_prefault"in a.schema&&((n=a.schema).default??(n.default=a.schema._prefault)),delete a.schema._prefault,
t.seen.get(e).schema}i(xe,"processSchema");function ZS(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}i(ZS,"encodeJSONPointerSegment");function pm(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let a of e.seen.entries()){let c=e.metadataRegistry.
get(a[0])?.id;if(c){let l=n.get(c);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(c,a[0])}}let s=i(a=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.
registry.get(a[0])?.id,f=e.external.uri??(g=>g);if(d)return{ref:f(d)};let m=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=m,{defId:m,ref:`${f(
"__shared")}#/${c}/${ZS(m)}`}}let l="#",u=`${l}/${c}/`;if(a[1]===r&&!a[1].schema.id)return{ref:l};let p=a[1].schema.id??`__schema${e.counter++}`;return{defId:p,
ref:u+ZS(p)}},"makeURI"),o=i(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:l,defId:u}=s(a);c.def={...c.schema},u&&(c.defId=u);let p=c.schema;for(let d in p)delete p[d];
p.$ref=l},"extractToDef");if(e.cycles==="throw")for(let a of e.seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let c=a[1];if(t===a[0]){o(a);continue}if(e.external){
let u=e.external.registry.get(a[0])?.id;if(t!==a[0]&&u){o(a);continue}}if(e.metadataRegistry.get(a[0])?.id){o(a);continue}if(c.cycle){o(a);continue}c.count>1&&e.
reused==="ref"&&o(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}i(pm,"extractDefs");function KS(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;KS(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let a of Array.
isArray(o)?o:[o]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete e.anyOf,e.type=r.length===1?r[0]:r}i(KS,"compactTypeUnion");var VS=new Set(["typ\
e","properties","required","additionalProperties"]),HS=["oneOf","anyOf"];function WS(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="objec\
t"||t===null?null:Object.keys(t).length?t:null}i(WS,"undeclaredConstraint");function lm(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let a in o)if(!VS.has(a))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let a in o.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;
let c=[];for(let u of t){let p=u.properties?.[a]??WS(u);p!=null&&(c.some(d=>JSON.stringify(d)===JSON.stringify(p))||c.push(p))}let l=c.length===1?c[0]:lm(c)??{allOf:c};
Ot(r,a,l)}for(let a of o.required??[])n.add(a)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let a of t){let c=WS(a);c&&!o.some(l=>JSON.stringify(l)===JSON.stringify(c))&&o.push(c)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}i(lm,"foldObjects");function qU(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of VS)if(s in e)return;
let r=t.filter(s=>HS.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=lm(t);else{let s=r[0],o=HS.find(l=>Array.isArray(s[l]));if(Object.keys(s).length!==1)return;
let a=t.filter(l=>l!==s),c=s[o].map(l=>lm([...a,l]));if(c.some(l=>!l))return;n={[o]:c}}n&&(delete e.allOf,Mo(e,n))}i(qU,"foldIntersection");function dm(e,t){let r=e.
seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=i(c=>{let l=e.seen.get(c);if(l.ref===null)return;let u=l.def??l.schema,p={...u},
d=l.ref;if(l.ref=null,d){n(d);let m=e.seen.get(d),g=m.schema;if(g.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??
[],u.allOf.push(g)):Mo(u,g),Mo(u,p),c._zod.parent===d)for(let y in u)y==="$ref"||y==="allOf"||y in p||delete u[y];if(g.$ref&&m.def)for(let y in u)y==="$ref"||y===
"allOf"||y in m.def&&JSON.stringify(u[y])===JSON.stringify(m.def[y])&&delete u[y]}let f=c._zod.parent;if(f&&f!==d){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(u.
$ref=m.schema.$ref,m.def))for(let g in u)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(u[g])===JSON.stringify(m.def[g])&&delete u[g]}e.override({zodSchema:c,
jsonSchema:u,path:l.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!==
"openapi-3.0")for(let c of e.seen.entries())KS(c[1].def??c[1].schema);for(let c of e.deferred)c();if(e.intersections.length){let c=new Map;for(let l of e.seen.values())
for(let u of[l.schema,l.def]){let p=u?.allOf;if(!Array.isArray(p))continue;let d=c.get(p);d?d.push(u):c.set(p,[u])}for(let l of e.intersections)for(let u of c.get(
l)??[])qU(u)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schem\
a.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;
if(!c)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(c)}Mo(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==
void 0&&s.id===o&&delete s.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let c of e.seen.entries()){let l=c[1];l.def&&l.defId&&
(l.def.id===l.defId&&delete l.def.id,Ot(a,l.defId,l.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2\
020-12"?s.$defs=a:s.definitions=a);try{let c=JSON.parse(JSON.stringify(s));return Object.defineProperty(c,"~standard",{value:{...t["~standard"],jsonSchema:{input:Bo(
t,"input",e.processors),output:Bo(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}i(dm,"fina\
lize");function et(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return et(
n.element,r);if(n.type==="set")return et(n.valueType,r);if(n.type==="lazy")return et(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonopti\
onal"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return et(n.innerType,r);if(n.type==="intersection")return et(
n.left,r)||et(n.right,r);if(n.type==="record"||n.type==="map")return et(n.keyType,r)||et(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?
!0:et(n.in,r)||et(n.out,r);if(n.type==="object"){for(let s in n.shape)if(et(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(et(s,
r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(et(s,r))return!0;return!!(n.rest&&et(n.rest,r))}return!1}i(et,"isTransforming");var JS=i((e,t={})=>r=>{
let n=um({...r,processors:t});return xe(e,n),pm(n,e),dm(n,e)},"createToJSONSchemaMethod"),Bo=i((e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},a=um({...s??
{},target:o,io:t,processors:r});return xe(e,a),pm(a,e),dm(a,e)},"createStandardJSONSchemaMethod");var os=i((e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},"narrowMin"),is=i((e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},"narrowMax"),YS=i((e,t)=>{os(e,"minimum",t),
is(e,"maximum",t)},"narrowBoth"),t0=i((e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},"addDivisor"),r0=i((e,t)=>{e.patterns??
(e.patterns=new Set),e.patterns.add(t)},"addPattern"),n0=i((e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},"intersectMime"),s0=i((e,t)=>{e.format=
t,t.includes("int")&&(e.isInt=!0)},"setFormat"),XS=i((e,t)=>os(e,"minimum",t.minimum),"minContributor"),QS=i((e,t)=>is(e,"maximum",t.maximum),"maxContributor"),
e0=i(e=>(t,r)=>{s0(t,r.format);let[n,s]=e[r.format];os(t,"minimum",n),is(t,"maximum",s)},"formatContributor"),ZU={greater_than:i((e,t)=>os(e,t.inclusive?"minimu\
m":"exclusiveMinimum",t.value),"greater_than"),less_than:i((e,t)=>is(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),"less_than"),multiple_of:i((e,t)=>t0(e,
t.value),"multiple_of"),number_format:e0($o),bigint_format:e0(Qa),min_length:XS,max_length:QS,length_equals:i((e,t)=>YS(e,t.length),"length_equals"),min_size:XS,
max_size:QS,size_equals:i((e,t)=>YS(e,t.size),"size_equals"),string_format:i((e,t)=>{s0(e,t.format),t.pattern&&r0(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:i((e,t)=>n0(e,t.mime),"mime_type")};function _t(e){
let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)ZU[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==
void 0&&os(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&os(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&is(t,"maximum",s.maximum),s.exclusiveMaximum!==
void 0&&is(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&t0(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes(
"int")&&(t.isInt=!0)),s.mime&&n0(t,s.mime);for(let o of s.patterns??[])r0(t,o);return t}i(_t,"aggregateChecks");var HU={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},WU=new Map([[jf,Ev],[mc,Tv]]),o0=i(e=>WU.get(e)??e,"exactPattern"),i0=i((e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,
maximum:a,format:c,patterns:l,contentEncoding:u,laxFormat:p}=_t(e);if(typeof o=="number"&&(s.minLength=o),typeof a=="number"&&(s.maxLength=a),c&&(s.format=HU[c]??
c,s.format===""&&delete s.format,(c==="time"||p)&&delete s.format),u&&(s.contentEncoding=u),l&&l.size>0){let d=[...l].map(o0);d.length===1?s.pattern=d[0].source:
d.length>1&&(s.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},"string\
Processor"),a0=i((e,t,r,n)=>{let s=r,{minimum:o,maximum:a,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:u,isInt:p}=_t(e);s.type=p?"integer":"number";let d=typeof u==
"number"&&u>=(o??Number.NEGATIVE_INFINITY),f=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(d?m?(s.minimum=
u,s.exclusiveMinimum=!0):s.exclusiveMinimum=u:typeof o=="number"&&(s.minimum=o),f?m?(s.maximum=l,s.exclusiveMaximum=!0):s.exclusiveMaximum=l:typeof a=="number"&&
(s.maximum=a),c){let g=new Set;for(let _ of c)Number.isFinite(_)&&_!==0?g.add(Math.abs(_)):ar(e,t,s,n,`A multipleOf divisor of ${_} cannot be represented in JSO\
N Schema`);let[h,...y]=g;h!==void 0&&(s.multipleOf=h),y.length&&(s.allOf=[...s.allOf??[],...y.map(_=>({multipleOf:_}))])}},"numberProcessor"),c0=i((e,t,r,n)=>{r.
type="boolean"},"booleanProcessor");var l0=i((e,t,r,n)=>{r.not={}},"neverProcessor");var u0=i((e,t,r,n)=>{},"unknownProcessor");var p0=i((e,t,r,n)=>{let s=e._zod.def,o=Qn(s.entries);if(o.length===0){r.not={};return}o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="s\
tring")&&(r.type="string"),r.enum=o},"enumProcessor"),d0=i((e,t,r,n)=>{let s=e._zod.def;if(s.values.length===0){r.not={};return}let o=[];for(let a of s.values)if(a===
void 0){if(ar(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(ar(e,t,r,n,"BigInt literals cannot be re\
presented in JSON Schema"))return;o.push(Number(a))}else o.push(a);if(o.length!==0)if(o.length===1){let a=o[0];r.type=a===null?"null":typeof a,t.target==="draft\
-04"||t.target==="openapi-3.0"?r.enum=[a]:r.const=a}else o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="string")&&(r.type="string"),o.every(
a=>typeof a=="boolean")&&(r.type="boolean"),o.every(a=>a===null)&&(r.type="null"),r.enum=o},"literalProcessor");var f0=i((e,t,r,n)=>{ar(e,t,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor");var m0=i((e,t,r,n)=>{ar(e,t,r,n,"Transforms cannot be represented in JSON Schema")},"transformProcessor");var h0=i((e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:a,maximum:c}=_t(e);typeof a=="number"&&(s.minItems=a),typeof c=="number"&&(s.maxItems=c),s.type="array",s.items=
xe(o.element,t,{...n,path:[...n.path,"items"]})},"arrayProcessor");function jo(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?
jo(t.out):t.type==="catch"?jo(t.innerType):e._zod.optin}i(jo,"inputOptin");var g0=i((e,t,r,n)=>{let s=r,o=e._zod.def,a=o.shape;if(Object.getOwnPropertySymbols(a).
length&&ar(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let u in a)Ot(s.properties,u,xe(a[u],t,{...n,path:[
...n.path,"properties",u]}));let l=[];for(let u of Object.keys(a)){let p=o.shape[u];(t.io==="input"?jo(p)===void 0:p._zod.optout===void 0)&&l.push(u)}l.length>0&&
(s.required=l),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=xe(o.catchall,t,{...n,path:[...n.path,
"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},"objectProcessor"),y0=i((e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,a=s.options.map(
(c,l)=>xe(c,t,{...n,path:[...n.path,o?"oneOf":"anyOf",l]}));o?r.oneOf=a:r.anyOf=a},"unionProcessor"),b0=i((e,t,r,n)=>{let s=e._zod.def,o=xe(s.left,t,{...n,path:[
...n.path,"allOf",0]}),a=xe(s.right,t,{...n,path:[...n.path,"allOf",1]}),c=i(u=>"allOf"in u&&Object.keys(u).length===1,"isSimpleIntersection"),l=[...c(o)?o.allOf:
[o],...c(a)?a.allOf:[a]];r.allOf=l,t.intersections.push(l)},"intersectionProcessor"),w0=i((e,t,r,n)=>{let s=r,o=e._zod.def;s.type="array";let a=t.target==="draf\
t-2020-12"?"prefixItems":"items",c=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",l=o.items.map((h,y)=>xe(h,t,{...n,path:[...n.path,
a,y]})),u=o.rest?xe(o.rest,t,{...n,path:[...n.path,c,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null,p=o.items.length;for(;p>0;){let h=o.items[p-1];if(!(t.
io==="input"?jo(h)!==void 0:h._zod.optout==="optional"))break;p--}let d=o.items.length,f=!o.rest;t.target==="draft-2020-12"?(s.prefixItems=l,f?s.items=!1:u&&(s.
items=u),p>0&&(s.minItems=p),f&&(s.maxItems=d)):t.target==="openapi-3.0"?(s.items={anyOf:l},u&&s.items.anyOf.push(u),p>0&&(s.minItems=p),f&&(s.maxItems=d)):(s.items=
l,f?s.additionalItems=!1:u&&(s.additionalItems=u),p>0&&(s.minItems=p),f&&(s.maxItems=d));let{minimum:m,maximum:g}=_t(e);typeof m=="number"&&(s.minItems=m),typeof g==
"number"&&(s.maxItems=g)},"tupleProcessor");function fm(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let g=e.get(t)?.def;if(!g)return t;let h=fm(e,g,r);return h===
g?t:h}for(let g of["anyOf","oneOf"]){let h=t[g];if(!Array.isArray(h))continue;let y=h.map(_=>fm(e,_,r));y.some((_,w)=>_!==h[w])&&(t={...t,[g]:y})}let n=Array.isArray(
t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(g=>g==="number"||g==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(g=>typeof g==
"number"))return t;let{minimum:a,maximum:c,exclusiveMinimum:l,exclusiveMaximum:u,multipleOf:p,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(g=>typeof g==
"number"?String(g):g):typeof m.const=="number"&&(m.const=String(m.const)),s&&(m.type="string",o||(m.pattern=(n.includes("number")?No:Ff).source)),m}i(fm,"string\
ifyKeyNames");var mm=new WeakMap;function KU(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of mm.
get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let a=fm(t,o,new Set);a!==o&&r.set(o,a)}if(r.size)for(let n of e.
seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}i(KU,"rewriteKeyNames");var _0=i((e,t,r,n)=>{let s=r,o=e._zod.
def;s.type="object";let a=o.keyType,c=_t(a).patterns;if(o.mode==="loose"&&c&&c.size>0){let p=xe(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.
patternProperties={};for(let d of c)Ot(s.patternProperties,o0(d).source,p)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=xe(o.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let p=mm.get(t);p||(p=[],mm.set(t,p),t.deferred.push(()=>KU(t))),p.push(e)}s.additionalProperties=xe(o.valueType,t,{...n,
path:[...n.path,"additionalProperties"]})}let l=a._zod.values,u=t.io==="input"&&jo(o.valueType)!==void 0;if(l&&!o.partial&&!u){let p=[...l].filter(d=>typeof d==
"string"||typeof d=="number");p.length>0&&(s.required=p.map(String))}},"recordProcessor"),E0=i((e,t,r,n)=>{let s=e._zod.def,o=xe(s.innerType,t,n),a=t.seen.get(e);
t.target==="openapi-3.0"?(a.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},"nullableProcessor"),T0=i((e,t,r,n)=>{let s=e._zod.def;xe(s.innerType,t,n);
let o=t.seen.get(e);o.ref=s.innerType},"nonoptionalProcessor"),hm=Symbol();function v0(e,t,r,n,s){let o=!1,a=JSON.stringify(e,(c,l)=>typeof l!="bigint"?l:(o=!0,
null));return o?(ar(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),hm):JSON.parse(a)}i(v0,"serializeDefaultValue");var k0=i((e,t,r,n)=>{let s=e.
_zod.def;xe(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a=v0(s.defaultValue,e,t,r,n);a!==hm&&(r.default=a)},"defaultProcessor"),S0=i((e,t,r,n)=>{
let s=e._zod.def;xe(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let a=v0(s.defaultValue,e,t,r,n);a!==hm&&(r._prefault=a)},"p\
refaultProcessor"),x0=i((e,t,r,n)=>{let s=e._zod.def;xe(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a;try{a=s.catchValue(void 0)}catch{ar(e,t,r,n,
"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),A0=i((e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTra\
nsform"),a=t.io==="input"?o?s.out:s.in:s.out;xe(a,t,n);let c=t.seen.get(e);c.ref=a},"pipeProcessor"),R0=i((e,t,r,n)=>{let s=e._zod.def;xe(s.innerType,t,n);let o=t.
seen.get(e);o.ref=s.innerType,r.readOnly=!0},"readonlyProcessor");var gm=i((e,t,r,n)=>{let s=e._zod.def;xe(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},"optionalProcessor");var O0=new WeakSet([Object.prototype,Error.prototype]);function Sc(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}i(Sc,"_lazyMethod");
var nM=i((e,t)=>{JT.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);O0.has(r)||(O0.add(r),Sc(r,"format",n=>s=>Cf(n,s)),Sc(r,"flatten",n=>s=>$f(n,s)),
Sc(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,es,2)}),Sc(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,
es,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var Et=P("ZodError",nM,void 0,{Parent:Error});var P0=sc(Et),$0=oc(Et),C0=ic(Et),I0=ac(Et),L0=XT(Et),N0=QT(Et),D0=ev(Et),F0=tv(Et),G0=rv(Et),z0=nv(Et),U0=sv(Et),M0=ov(Et);function oM(){Qe.localeError||ft(Jf())}i(oM,"_ensureDefaultLocale");function qo(){Qe.memoizer||ft({memoizer:Vf()})}i(qo,"_ensureDefaultMemoizer");var ke=P("ZodT\
ype",(e,t)=>(oM(),be.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(W.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Pt(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(eB(e,t))},superRefine(e,t){return this.check(tB(e,t))},overwrite(e){return this.check(Lr(
e))},optional(){return q0(this)},exactOptional(){return MM(this)},nullable(){return Z0(this)},nullish(){return q0(Z0(this))},nonoptional(e){return WM(this,e)},array(){
return tt(this)},or(e){return bm([this,e])},and(e){return DM(this,e)},transform(e){return H0(this,UM(e))},default(e){return qM(this,e)},prefault(e){return HM(this,
e)},catch(e){return VM(this,e)},pipe(e){return H0(this,e)},readonly(){return XM(this)},describe(e){let t=this.clone();return Ir.add(t,{description:e}),t},meta(...e){
if(e.length===0)return Ir.get(this);let t=this.clone();return Ir.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return W.hide(this,"~standard",{...Bf(this),jsonSchema:{input:Bo(this,"i\
nput"),output:Bo(this,"output")}})},set"~standard"(e){W.own(this,"~standard",e)},parse:i(function e(t,r){return P0(this,t,r,{callee:e})},"_parse"),parseAsync:i(
async function e(t,r){return await $0(this,t,r,{callee:e})},"_parseAsync"),safeParse(e,t){return C0(this,e,t)},async safeParseAsync(e,t){return I0(this,e,t)},get spa(){
return this?.safeParseAsync},set spa(e){W.own(this,"spa",e)},validate(e,t){return If(this,e,t)},validateAsync(e,t){return Lf(this,e,t)},encode:i(function e(t,r){
return L0(this,t,r,{callee:e})},"_encode"),decode:i(function e(t,r){return N0(this,t,r,{callee:e})},"_decode"),encodeAsync:i(async function e(t,r){return await D0(
this,t,r,{callee:e})},"_encodeAsync"),decodeAsync:i(async function e(t,r){return await F0(this,t,r,{callee:e})},"_decodeAsync"),safeEncode(e,t){return G0(this,e,
t)},safeDecode(e,t){return z0(this,e,t)},async safeEncodeAsync(e,t){return U0(this,e,t)},async safeDecodeAsync(e,t){return M0(this,e,t)},toJSONSchema(e){return JS(
this,{})(e)},get description(){return Ir.get(this)?.description},get _def(){return this._zod.def}}),W0=P("_ZodString",(e,t)=>{fc.init(e,t),ke.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>i0(e,r,n,s)},W.derived({format:i(e=>_t(e).format??null,"format"),minLength:i(e=>_t(e).minimum??null,"minLength"),maxLength:i(e=>_t(e).maximum??null,"ma\
xLength")},{regex(...e){return this.check(Xf(...e))},includes(...e){return this.check(tm(...e))},startsWith(...e){return this.check(rm(...e))},endsWith(...e){return this.
check(nm(...e))},min(...e){return this.check(ss(...e))},max(...e){return this.check(Tc(...e))},length(...e){return this.check(vc(...e))},nonempty(...e){return this.
check(ss(1,...e))},lowercase(e){return this.check(Qf(e))},uppercase(e){return this.check(em(e))},trim(){return this.check(om())},normalize(...e){return this.check(
sm(...e))},toLowerCase(){return this.check(im())},toUpperCase(){return this.check(am())},slugify(){return this.check(cm())}})),iM=P("ZodString",(e,t)=>{fc.init(
e,t),W0.init(e,t)},{email(e){return this.check(pS(pM,e))},url(e){return this.check(yS(fM,e))},jwt(e){return this.check(CS(RM,e))},emoji(e){return this.check(bS(
mM,e))},guid(e){return this.check(dS(dM,e))},uuid(e){return this.check(fS(xc,e))},uuidv4(e){return this.check(mS(xc,e))},uuidv6(e){return this.check(hS(xc,e))},
uuidv7(e){return this.check(gS(xc,e))},nanoid(e){return this.check(wS(hM,e))},cuid(e){return this.check(_S(gM,e))},cuid2(e){return this.check(ES(yM,e))},ulid(e){
return this.check(TS(bM,e))},base64(e){return this.check(OS(SM,e))},base64url(e){return this.check(PS(xM,e))},xid(e){return this.check(vS(wM,e))},ksuid(e){return this.
check(kS(_M,e))},ipv4(e){return this.check(SS(EM,e))},ipv6(e){return this.check(xS(TM,e))},cidrv4(e){return this.check(AS(vM,e))},cidrv6(e){return this.check(RS(
kM,e))},e164(e){return this.check($S(AM,e))},datetime(e){return this.check(IS(aM,e))},date(e){return this.check(LS(cM,e))},time(e){return this.check(NS(lM,e))},
duration(e){return this.check(DS(uM,e))}});function de(e){return uS(iM,e)}i(de,"string");var Ae=P("ZodStringFormat",(e,t)=>{_e.init(e,t),W0.init(e,t)}),aM=P("Zo\
dISODateTime",(e,t)=>{_k.init(e,t),Ae.init(e,t)}),cM=P("ZodISODate",(e,t)=>{Ek.init(e,t),Ae.init(e,t)}),lM=P("ZodISOTime",(e,t)=>{Tk.init(e,t),Ae.init(e,t)}),uM=P(
"ZodISODuration",(e,t)=>{vk.init(e,t),Ae.init(e,t)}),pM=P("ZodEmail",(e,t)=>{lk.init(e,t),Ae.init(e,t)});var dM=P("ZodGUID",(e,t)=>{ak.init(e,t),Ae.init(e,t)});var xc=P("ZodUUID",(e,t)=>{ck.init(e,t),Ae.init(e,t)});var fM=P("ZodURL",(e,t)=>{dk.init(e,t),Ae.init(e,t)});var mM=P("ZodEmoji",(e,t)=>{fk.init(e,t),Ae.init(e,t)});var hM=P("ZodNanoID",(e,t)=>{mk.init(e,t),Ae.init(e,t)});var gM=P("ZodCUID",(e,t)=>{hk.init(e,t),Ae.init(e,t)});var yM=P("ZodCUID2",(e,t)=>{gk.init(e,t),Ae.init(e,t)});var bM=P("ZodULID",(e,t)=>{yk.init(e,t),Ae.init(e,t)});var wM=P("ZodXID",(e,t)=>{bk.init(e,t),Ae.init(e,t)});var _M=P("ZodKSUID",(e,t)=>{wk.init(e,t),Ae.init(e,t)});var EM=P("ZodIPv4",(e,t)=>{kk.init(e,t),Ae.init(e,t)});var TM=P("ZodIPv6",(e,t)=>{xk.init(e,t),Ae.init(e,t)});var vM=P("ZodCIDRv4",(e,t)=>{Ak.init(e,t),Ae.init(e,t)});var kM=P("ZodCIDRv6",(e,t)=>{Rk.init(e,t),Ae.init(e,t)});var SM=P("ZodBase64",(e,t)=>{Pk.init(e,t),Ae.init(e,t)});var xM=P("ZodBase64URL",(e,t)=>{$k.init(e,t),Ae.init(e,t)});var AM=P("ZodE164",(e,t)=>{Ck.init(e,t),Ae.init(e,t)});var RM=P("ZodJWT",(e,t)=>{Ik.init(e,t),Ae.init(e,t)});var K0=P("ZodNumber",(e,t)=>{qf.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>a0(e,r,n,s),e.isFinite=!0},W.derived({minValue:i(e=>{let{minimum:t,exclusiveMinimum:r}=_t(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:i(e=>{let{maximum:t,exclusiveMaximum:r}=_t(e);return Math.min(
t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:i(e=>{let{isInt:t,multipleOf:r}=_t(e);return!!t||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:i(e=>_t(e).format??null,"format")},{gt(e,t){return this.check(_c(e,t))},gte(e,t){return this.check(Uo(e,t))},min(e,t){return this.check(Uo(e,t))},
lt(e,t){return this.check(wc(e,t))},lte(e,t){return this.check(zo(e,t))},max(e,t){return this.check(zo(e,t))},int(e){return this.check(Ac(e))},safe(e){return this.
check(Ac(e))},positive(e){return this.check(_c(0,e))},nonnegative(e){return this.check(Uo(0,e))},negative(e){return this.check(wc(0,e))},nonpositive(e){return this.
check(zo(0,e))},multipleOf(e,t){return this.check(Ec(e,t))},step(e,t){return this.check(Ec(e,t))},finite(){return this}}));function Ht(e){return FS(K0,e)}i(Ht,"\
number");var OM=P("ZodNumberFormat",(e,t)=>{Lk.init(e,t),K0.init(e,t)});function Ac(e){return GS(OM,e)}i(Ac,"int");var PM=P("ZodBoolean",(e,t)=>{Nk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>c0(e,r,n,s)});function V0(e){return zS(PM,e)}i(V0,"boolean");var $M=P("ZodUnknown",(e,t)=>{Dk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>u0(e,r,n,s)});function B0(){return US($M)}i(B0,"unknown");var CM=P("Zo\
dNever",(e,t)=>{Fk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>l0(e,r,n,s)});function J0(e){return MS(CM,e)}i(J0,"never");var IM=P("ZodArray",(e,t)=>{qo(),Gk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>h0(e,r,n,s),e.element=t.element},{min(e,t){return this.check(ss(e,t))},
nonempty(e){return this.check(ss(1,e))},max(e,t){return this.check(Tc(e,t))},length(e,t){return this.check(vc(e,t))},unwrap(){return this.element}});function tt(e,t){
return BS(IM,e,t)}i(tt,"array");var Y0=P("ZodObject",(e,t)=>{qo(),Mk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>g0(e,r,n,s),W.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{
keyof(){return cs(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(W.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(W.mergeDefs(
this._zod.def,{catchall:B0()}))},loose(){return this.clone(W.mergeDefs(this._zod.def,{catchall:B0()}))},strict(){return this.clone(W.mergeDefs(this._zod.def,{catchall:J0()}))},
strip(){return this.clone(W.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return W.extend(this,e)},safeExtend(e){return W.safeExtend(this,e)},merge(e){
return W.merge(this,e)},pick(e){return W.pick(this,e)},omit(e){return W.omit(this,e)},partial(...e){return W.partial(wm,this,e[0])},exactPartial(...e){return W.
partial(ex,this,e[0],"exactPartial")},required(...e){return W.required(tx,this,e[0])}});function Zo(e,t){let r={type:"object",shape:e??{},...W.normalizeParams(t)};
return new Y0(r)}i(Zo,"object");function X0(e,t){return new Y0({type:"object",shape:e,catchall:J0(),...W.normalizeParams(t)})}i(X0,"strictObject");var LM=P("ZodUnion",(e,t)=>{Bk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>y0(e,r,n,s),e.options=t.options});function bm(e,t){return new LM({type:"\
union",options:e,...W.normalizeParams(t)})}i(bm,"union");var NM=P("ZodIntersection",(e,t)=>{jk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>b0(e,r,n,s)});function DM(e,t){return new NM({type:"intersection",
left:e,right:t})}i(DM,"intersection");var FM=P("ZodTuple",(e,t)=>{qo(),qk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>w0(e,r,n,s)},{rest(e){return this.
clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refin\
ements");return this.clone({...e,items:e.items.map(t=>new wm({type:"optional",innerType:t}))})}});function Nr(e,t,r){let n=t instanceof be,s=n?r:t,o=n?t:null;return new FM(
{type:"tuple",items:e,rest:o,...W.normalizeParams(s)})}i(Nr,"tuple");var j0=P("ZodRecord",(e,t)=>{qo(),Zk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>_0(
e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function as(e,t,r){return!t||!t._zod?new j0({type:"record",keyType:de(),valueType:e,...W.normalizeParams(
t)}):new j0({type:"record",keyType:e,valueType:t,...W.normalizeParams(r)})}i(as,"record");var ym=P("ZodEnum",(e,t)=>{Hk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(n,s,o)=>p0(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,s)=>{let o={};for(let a of n)if(r.has(a))o[a]=t.entries[a];else throw new Error(`Key ${a} not found in enum`);return new ym({...t,
checks:[],...W.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let a of n)if(r.has(a))delete o[a];else throw new Error(`Key ${a} not \
found in enum`);return new ym({...t,checks:[],...W.normalizeParams(s),entries:o})}});function cs(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new ym({type:"enum",entries:r,...W.normalizeParams(t)})}i(cs,"_enum");var GM=P("ZodLiteral",(e,t)=>{Wk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>d0(e,r,n,s),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Q0(e,t){
return new GM({type:"literal",values:Array.isArray(e)?e:[e],...W.normalizeParams(t)})}i(Q0,"literal");var zM=P("ZodTransform",(e,t)=>{qo(),Kk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>m0(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new rs(
e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(W.issue(o,r.value,t));else{let a=o;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"in\
put"in a||(a.input=r.value),a.inst??(a.inst=e),r.issues.push(W.issue(a))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.
value=s,r)}});function UM(e){return new zM({type:"transform",transform:e})}i(UM,"transform");var wm=P("ZodOptional",(e,t)=>{Zf.init(e,t),ke.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>gm(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function q0(e){return new wm({type:"optional",innerType:e})}i(q0,"optional");var ex=P("ZodExactOptional",
(e,t)=>{Vk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>gm(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function MM(e){return new ex({type:"optional",
innerType:e})}i(MM,"exactOptional");var BM=P("ZodNullable",(e,t)=>{Jk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>E0(e,r,n,s),e.unwrap=()=>e._zod.def.
innerType});function Z0(e){return new BM({type:"nullable",innerType:e})}i(Z0,"nullable");var jM=P("ZodDefault",(e,t)=>{Yk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>k0(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function qM(e,t){return new jM({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():W.shallowClone(t)}})}i(qM,"_default");var ZM=P("Zo\
dPrefault",(e,t)=>{Xk.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>S0(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function HM(e,t){return new ZM({type:"\
prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():W.shallowClone(t)}})}i(HM,"prefault");var tx=P("ZodNonOptional",(e,t)=>{Qk.init(e,t),ke.
init(e,t),e._zod.processJSONSchema=(r,n,s)=>T0(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function WM(e,t){return new tx({type:"nonoptional",innerType:e,...W.
normalizeParams(t)})}i(WM,"nonoptional");var KM=P("ZodCatch",(e,t)=>{eS.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>x0(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function VM(e,t){
return new KM({type:"catch",innerType:e,catchValue:typeof t=="function"?t:W.constantCatch(t)})}i(VM,"_catch");var JM=P("ZodPipe",(e,t)=>{tS.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>A0(e,r,n,s),e.in=t.in,e.out=t.out});function H0(e,t){return new JM({type:"\
pipe",in:e,out:t})}i(H0,"pipe");var YM=P("ZodReadonly",(e,t)=>{rS.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>R0(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function XM(e){return new YM(
{type:"readonly",innerType:e})}i(XM,"readonly");var QM=P("ZodCustom",(e,t)=>{nS.init(e,t),ke.init(e,t),e._zod.processJSONSchema=(r,n,s)=>f0(e,r,n,s)});function eB(e,t={}){return jS(QM,e,t)}i(eB,"refine");function tB(e,t){return qS(e,t)}i(tB,"superRefine");var nx=ln(uf,"a glob pattern"),sx="one glob pattern or a list of them",_m=Pc(nx,sx),rB=un({name:ln(e=>Rt(e,40),"a name of at most 40 characters").meta({description:"\
Name of the environment in issues, digests and reports."}),match:_m.meta({description:"Glob pattern, or a list of them, on the sender or the program of a line."}),
issues:ix().prefault(!0).meta({description:"Whether failures in this environment may open, reopen and keep open issues."})}),nB=un({task:_m.optional().meta({description:"\
Glob pattern, or a list of them, on the name of the task."}),exception:_m.optional().meta({description:"Glob pattern, or a list of them, on the class of the exc\
eption."}),kind:Pc(Tm(ps),Ft(ps)).optional().meta({description:"Kind of failure, or a list of them."})}),sB=un({name:ln(e=>Rt(e,80),"a name of at most 80 charac\
ters").meta({description:"Name of the rule; issues name the rule that decided."}),match:nB.refine(e=>Object.keys(e).length>0,"task, exception or kind; leave `ma\
tch` out for a rule that matches every failure").optional().meta({description:"Which failures the rule is for: all the keys that are given must match. Without i\
t: every failure."}),severity:Tm(ht).optional().meta({description:"Severity of these failures."}),owners:Pc(ln(RT,'an owner such as "@org/team"'),"one owner or \
a list of them",0).optional().meta({description:"Whose failures these are: teams (`@org/team`), users (`@user`) or plain names."}),runbook:ln(OT,"an https:// ad\
dress or a path in the repository").optional().meta({description:"What to do about them: an address, or a path in the repository such as `docs/runbooks/billing.\
md`."}),ignore:ix().optional().meta({description:"Whether these failures are counted only, and never become an issue."})}).refine(({severity:e,owners:t,runbook:r,
ignore:n})=>[e,t,r,n].some(s=>s!==void 0),"at least one of severity, owners, runbook and ignore, for a rule has to set something").refine(e=>e.match!==void 0||e.
ignore!==!0,"`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit"),oB=un({failures:Oc(1,1e6,3,"So many failures of one ca\
use `within` this time open an issue."),within:Rc("1h","90d","24h","The time in which `failures` are counted."),days:Oc(1,7,2,"Failures on so many different day\
s of the last seven open an issue, too.")}),iB=un({open:oB.prefault({}).meta({description:"When a cause gets an issue."}),reopen:Rc("0s","365d","14d","So long a\
fter closing, an issue whose cause returns is reopened; later a new one opens."),close:Rc("3d","90d","90d","The longest quiet time after which an issue is close\
d."),"max-new":Oc(0,100,5,"The most issues that one run opens; critical ones are not held back."),"max-open":Oc(0,1e3,30,"The most issues that are open at one t\
ime; critical ones are not held back.")}),aB=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/,cB=ln(PT,"an https:// address"),Em=un({version:Q0(1,{error:i(()=>"1 without\
 quotes, the version of this format","error")}).meta({description:"Version of the format of this file."}),apps:Pc(nx,sx,0).prefault([]).meta({description:"Glob \
pattern such as `billing.*`, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope."}),
environments:tt(rB,{error:i(()=>"a list of environments","error")}).prefault([]).meta({description:"Environments, told apart by sender or program; the first tha\
t matches is taken."}),defaults:iB.prefault({}).meta({description:"When issues open, reopen and close, and how many there may be."}),rules:tt(sB,{error:i(()=>"a\
 list of rules","error")}).prefault([]).meta({description:"Rules, in order; the first rule that sets a key (severity, owners, runbook, ignore) wins that key."}),
links:as(de().regex(aB),cB,{error:i(e=>e.code==="invalid_key"?"a name of at most 40 letters, digits, spaces, dots, hyphens and underscores":"a mapping of names \
to addresses","error")}).prefault({}).meta({description:`Links in every issue, by name, such as \`sentry: "https://example.sentry.io/issues/?query=celery_task_id\
%3A{task_id}"\`; ${So.map(e=>`\`{${e}}\``).join(", ")} are filled in, percent-encoded.`}),publish:Tm(["auto","minimal","full"]).prefault("auto").meta({description:"\
How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones."}),
github:un({spacing:Rc("0s","1m","1s","Least time between two writes to GitHub; those that notify people wait three times as long.")}).prefault({}).meta({description:"\
How GitHub is written to."})}).transform(e=>({policy:{apps:e.apps,environments:e.environments,open:{failures:e.defaults.open.failures,withinMs:e.defaults.open.within,
days:e.defaults.open.days},reopenMs:e.defaults.reopen,closeMs:e.defaults.close,maxNew:e.defaults["max-new"],maxOpen:e.defaults["max-open"],rules:e.rules.map(t=>({
name:t.name,match:{task:t.match?.task??null,exception:t.match?.exception??null,kind:t.match?.kind??null},severity:t.severity??null,owners:t.owners??null,runbook:t.
runbook??null,ignore:t.ignore??null})),links:Object.entries(e.links).map(([t,r])=>({name:t,template:r})),publish:e.publish},spacingMs:e.github.spacing})),ox=Em.
parse({version:1});function ln(e,t){return de({error:i(()=>t,"error")}).transform((r,n)=>{let s=e(r);return pt(s)?(n.issues.push({code:"custom",input:r,message:s.
expected,params:{hint:s.hint}}),Rf):s})}i(ln,"leaf");function Rc(e,t,r,n){return ln(s=>qa(s,[e,t]),`a duration from ${e} to ${t}`).prefault(r).meta({description:`${n}\
 A duration from ${e} to ${t}, such as \`${r}\`.`})}i(Rc,"duration");function Oc(e,t,r,n){let s=i(()=>`a whole number from ${e} to ${t}`,"error");return Ac({error:s}).
min(e,{error:s}).max(t,{error:s}).prefault(r).meta({description:n})}i(Oc,"count");function ix(){return V0({error:i(()=>"true or false","error")})}i(ix,"flag");function Tm(e){
return cs(e,{error:i(()=>Ft(e),"error")})}i(Tm,"choice");function Pc(e,t,r=1){let n=i(()=>t,"error");return bm([e.transform(s=>[s]),tt(e,{error:n}).min(r,{error:i(
()=>"at least one entry","error")})],{error:n})}i(Pc,"oneOrMany");function un(e){let t=Object.keys(e);return X0(e,{error:i(r=>r.code==="unrecognized_keys"?t.join(
", "):`a mapping with the keys ${t.join(", ")}`,"error")})}i(un,"mapping");var ax=256*1024,vm=100,lB=10;function lx(e,t){let r=new Ue.LineCounter,n=i((f,m)=>{let{line:g,col:h}=r.linePos(f),y={file:e.path,line:Math.max(g,1),column:Math.
max(h,1)},_=`${e.path}:${y.line}:${y.column}`;return{where:t.hidden(_),text:t.hidden(m),position:y}},"problem");if(e.text.length>ax)return[n(0,`found ${e.text.length}\
 characters, expected at most ${ax}.`)];let s=(0,Ue.parseDocument)(e.text,{lineCounter:r,prettyErrors:!1}),o=[...s.errors,...s.warnings].toSorted((f,m)=>f.pos[0]-
m.pos[0]);if(o.length>0)return o.map(m=>n(m.pos[0],uB(m,e.text,t))).filter(dB).slice(0,lB);let a=pB(s),c=`found more aliases (*name) than expected: ${vm} at mos\
t, counting the repetitions inside repetitions.`;if(a.length>vm)return[n(Ho(a[0]),c)];let l=a.filter(f=>f.resolve(s)===void 0);if(l.length>0)return l.map(f=>n(Ho(
f),ux(f.source,t)));let u;try{u=s.toJS({maxAliasCount:vm})}catch{return[n(Ho(a[0]),c)]}if(u===null)return[n(0,"found an empty file, expected at least the line `\
version: 1`.")];let p=Em.safeParse(u),d=[...p.success?[]:fB(p.error.issues).flatMap(f=>px(f,[],u,t)),...cx(u,"rules",t),...cx(u,"environments",t),...mB(u)];return p.
success&&d.length===0?p.data:d.map(f=>({offset:hB(s,f),text:f.text})).toSorted((f,m)=>f.offset-m.offset).map(({offset:f,text:m})=>n(f,m))}i(lx,"readPolicyFile");
function uB(e,t,r){let n=t.slice(e.pos[0]);if(e.code==="DUPLICATE_KEY"){let s=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.exec(n)?.
groups??{};return`found the key ${r(s.double??s.single??s.plain?.trim()??"")} a second time, expected every key once.`}if(e.code==="BAD_ALIAS")return ux("",r);if(e.
code==="BAD_SCALAR_START"||e.code==="TAG_RESOLVE_FAILED"){let s=/^[^\s,[\]{}]*/.exec(n)?.[0]??"";return`found ${r(s)} without quotes, expected quotes around a t\
ext that begins with ${s.slice(0,1)}: "${r.hidden(s)}".`}return e.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deeply, expected\
 the few levels of this format.":e.code==="MULTIPLE_DOCS"?"found a second document, expected one (no line with only --- between).":`the text is no valid YAML: ${e.
message}.`}i(uB,"syntaxText");function ux(e,t){return`found ${t(`*${e}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that b\
egins with *: "*${t.hidden(e)}".`}i(ux,"aliasText");function pB(e){let t=[];return(0,Ue.visit)(e,{Alias(r,n){t.push(n)}}),t}i(pB,"aliasesOf");function dB(e,t,r){
return t===0||r[t-1]?.position?.line!==e.position?.line}i(dB,"isFirstOfItsLine");function fB(e){let t=new Set(e.filter(({code:r})=>r==="unrecognized_keys").map(
({path:r})=>r.join(".")));return e.filter(({code:r,path:n})=>r!=="custom"||!t.has(n.join(".")))}i(fB,"withoutEchoes");function px(e,t,r,n){let s=[...t,...e.path],
o=Cc(r,s),a=typeof o=="string"&&n.isTelling(o),c=i(({expected:l,hint:u})=>[{path:s,text:`${$c(s,n)}${Dt(n(o),{expected:l,hint:a?void 0:u})}`}],"finding");switch(e.
code){case"unrecognized_keys":{let l=e.message.split(", ");return e.keys.map(u=>({path:[...s,u],onKey:!0,text:`${$c(s,n)}${Dt(`the unknown key ${n(u)}`,{expected:Ft(
l),hint:ut(nr(u,l))})}`}))}case"invalid_key":return[{path:s,onKey:!0,text:`${$c(s.slice(0,-1),n)}${Dt(n(s.at(-1)),{expected:e.message})}`}];case"invalid_union":
return(typeof o=="string"?e.errors[0]:Array.isArray(o)?e.errors[1]:void 0)?.flatMap(u=>px(u,s,r,n))??c({expected:e.message});case"invalid_value":{let l=e.values.
filter(p=>typeof p=="string"),u=typeof o=="string"?nr(o,l):null;return c({expected:e.message,hint:ut(u)})}case"custom":return c({expected:e.message,hint:e.params?.
hint});default:return c({expected:e.message})}}i(px,"findingsOf");function $c(e,t){let r=e.map(n=>typeof n=="number"?`[${n}]`:/^[\w-]+$/.test(String(n))?`.${String(
n)}`:`[${t(String(n))}]`);return r.length===0?"":`${r.join("").replace(/^\./,"")}: `}i($c,"subject");function Cc(e,t){let r=e;for(let n of t){if(typeof r!="obje\
ct"||r===null||!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}i(Cc,"valueAt");function cx(e,t,r){let n=Cc(e,[t]);if(!Array.isArray(n))return[];let s=new Set;
return n.flatMap((o,a)=>{let c=Cc(o,["name"]);if(typeof c!="string"||!s.has(c.trim()))return typeof c=="string"&&s.add(c.trim()),[];let l=[t,a,"name"];return[{path:l,
text:`${$c(l,r)}${Dt(`${r(c)} a second time`,{expected:"a name of its own for every entry"})}`}]})}i(cx,"repeatedNames");function mB(e){let t=["links","__proto_\
_"];return Cc(e,t)===void 0?[]:[{path:t,onKey:!0,text:'links: found "__proto__", expected another name.'}]}i(mB,"protoLink");function hB(e,{path:t,onKey:r=!1}){
let n=e.contents,s=Ho(n);for(let[o,a]of t.entries()){if((0,Ue.isAlias)(n)&&(n=n.resolve(e)),(0,Ue.isMap)(n)){let c=n.items.find(({key:l})=>((0,Ue.isScalar)(l)?String(
l.value):String(l))===a);if(c===void 0)return s;n=r&&o===t.length-1?c.key:c.value??c.key}else if((0,Ue.isSeq)(n)&&typeof a=="number")n=n.items[a];else return s;
s=Ho(n)||s}return s}i(hB,"locate");function Ho(e){return((0,Ue.isScalar)(e)||(0,Ue.isMap)(e)||(0,Ue.isSeq)(e)||(0,Ue.isAlias)(e))&&e.range?e.range[0]:0}i(Ho,"of\
fsetOf");function fx(e){let t=e.filter(s=>s.length>=4).toSorted((s,o)=>o.length-s.length),r=i(s=>t.reduce((o,a)=>o.replaceAll(a,"***"),s),"hidden");return Object.assign(
i(s=>s===void 0?"nothing":s===null?"an empty value":typeof s=="string"?dx(r(s)):Array.isArray(s)?s.length===0?"an empty list":`a list of ${s.length}`:typeof s==
"object"?gB(Object.keys(s).map(o=>dx(r(o)))):typeof s=="number"||typeof s=="boolean"?String(s):`a ${typeof s}`,"show"),{hidden:r,isTelling:i(s=>r(s)!==s,"isTell\
ing")})}i(fx,"showWithout");function dx(e){let t=Array.from(e),r=t.length>60?`${t.slice(0,60).join("")}…`:e;return JSON.stringify(r).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
n=>`\\u{${n.codePointAt(0)?.toString(16)}}`)}i(dx,"quoted");function gB(e){return e.length===0?"an empty mapping":`a mapping with ${e.slice(0,6).join(", ")}${e.
length>6?", …":""}`}i(gB,"mapping");function yB(e){return Or(e,"config-file").replace(/^(?:\.\/+)+/,"")||xo}i(yB,"policyFilePath");function qQ({inputs:e,file:t,env:r,now:n,github:s="required"}){let o=$T(
e),a=fx(o),{values:c,problems:l,isGiven:u}=CT(e,a),p=[...l],d=i((_,w)=>{p.push(ff(_,Or(e,_),w,a))},"refuse"),f=bB(c,u,d,p),m=wB(c,u,d);_B(c,f?.kind==="archive",
n,a(Or(e,"until")),d),s==="required"&&!u("github-token")&&d("github-token",{expected:"a token that may write issues",hint:"Leave the input out, and the token of\
 the workflow is taken."});let g=(r.GITHUB_REPOSITORY??"").trim(),h=c.repository??(u("repository")||g===""?null:Ka(g));pt(h)&&p.push({where:"environment GITHUB_\
REPOSITORY",text:a.hidden(Dt(a(g),h)),position:null}),s==="required"&&h===null&&!u("repository")&&d("repository",{expected:"a repository as owner/name"}),t===null&&
yB(e)!==xo&&c["config-file"]!==xo&&d("config-file",{expected:"the path of a file in the workspace, or in the repository at the commit of this run"});let y=t===null?
ox:lx(t,a);return mx(y)&&p.push(...y),p.length>0||f===null||mx(y)||pt(h)?{problems:p}:{config:{source:f,window:{since:c.since,until:c.until,lookbackMs:c.lookback,
queryDelayMs:c["query-delay"],maxCatchUpMs:c["max-catch-up"]},mode:c.mode,name:c.name,github:{token:c["github-token"],repository:h,spacingMs:y.spacingMs},slack:m,
digest:c.digest,heartbeatUrl:c["heartbeat-url"],dryRun:c["dry-run"],failOn:{severity:c["fail-on-severity"]==="never"?null:c["fail-on-severity"],incomplete:c["fa\
il-on-incomplete"]},outputDir:c["output-dir"]??`${r.RUNNER_TEMP?.trim()||"."}/celery-failure-audit`,policy:y.policy,secrets:o}}}i(qQ,"loadConfig");function bB(e,t,r,n){
if(t("papertrail-token")&&t("archive")&&!t("source"))return r("source",{expected:"papertrail or archive",hint:"Both papertrail-token and archive are set, so it \
has to say which one to read."}),null;if(!t("papertrail-token")&&!t("archive"))return n.push({where:"inputs papertrail-token, archive",text:Dt("neither",{expected:"\
one of them: papertrail-token to search Papertrail, archive to read log files",hint:"A secret that does not exist, or that a run from a fork may not see, arrive\
s as an empty input."}),position:null}),null;let o=e.source??(t("papertrail-token")?"papertrail":"archive");if(o==="archive"){for(let d of["group","system","que\
ry"])t(d)&&r(d,{expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of Papertrail only."});return t("archive")||r("archive",{expected:"\
glob patterns of log files, because source is archive"}),e.archive&&{kind:o,patterns:e.archive}}t("papertrail-token")||r("papertrail-token",{expected:"a token, \
because source is papertrail"});let{"papertrail-token":a,"papertrail-url":c,group:l,system:u,query:p}=e;return a===null?null:{kind:o,token:a,url:c,group:l,system:u,
query:p}}i(bB,"chooseSource");function wB(e,t,r){let{"slack-webhook-url":n,"slack-bot-token":s,"slack-channel":o,"slack-api-url":a}=e,[c,l,u]=[t("slack-webhook-\
url"),t("slack-bot-token"),t("slack-channel")];return c&&l&&r("slack-bot-token",{expected:"nothing, because slack-webhook-url is set and one way into Slack is e\
nough"}),l&&!u&&r("slack-channel",{expected:"the channel that the bot of slack-bot-token posts to"}),u&&!l&&r("slack-channel",{expected:`nothing, because ${c?"a\
 webhook posts to the one channel it was made for":"only slack-bot-token makes use of it"}`}),n!==null?{kind:"webhook",url:n}:s!==null&&o!==null?{kind:"bot",token:s,
channel:o,apiUrl:a}:null}i(wB,"chooseSlack");function _B({since:e,until:t,"query-delay":r},n,s,o,a){let c=s===void 0?null:Date.parse(s),l=i(d=>vo(d,c??0),"milli\
seconds");c!==null&&t!==null&&l(t)>c&&a("until",{expected:`a time that has come (it is ${s} now)`});let u=t??(n?null:{kind:"back",ms:r});if(e===null||u===null||
e.kind!==u.kind&&c===null||l(e)<=l(u))return;let p=t===null?"the end of the window, which lies back by query-delay":`until, which is ${o}`;a("since",{expected:`\
a time before ${p}`})}i(_B,"checkWindow");function mx(e){return Array.isArray(e)}i(mx,"isProblems");function EB(e){return e.length}i(EB,"defaultStringLength");function Ic(e,t){let r=t||{},n=(r.align||[]).concat(),s=r.stringLength||EB,o=[],a=[],c=[],l=[],u=0,p=-1;
for(;++p<e.length;){let h=[],y=[],_=-1;for(e[p].length>u&&(u=e[p].length);++_<e[p].length;){let w=TB(e[p][_]);if(r.alignDelimiters!==!1){let E=s(w);y[_]=E,(l[_]===
void 0||E>l[_])&&(l[_]=E)}h.push(w)}a[p]=h,c[p]=y}let d=-1;if(typeof n=="object"&&"length"in n)for(;++d<u;)o[d]=hx(n[d]);else{let h=hx(n);for(;++d<u;)o[d]=h}d=-1;
let f=[],m=[];for(;++d<u;){let h=o[d],y="",_="";h===99?(y=":",_=":"):h===108?y=":":h===114&&(_=":");let w=r.alignDelimiters===!1?1:Math.max(1,l[d]-y.length-_.length),
E=y+"-".repeat(w)+_;r.alignDelimiters!==!1&&(w=y.length+w+_.length,w>l[d]&&(l[d]=w),m[d]=w),f[d]=E}a.splice(1,0,f),c.splice(1,0,m),p=-1;let g=[];for(;++p<a.length;){
let h=a[p],y=c[p],_=r.fillRows===!1?Math.max(1,a[p===1?0:p].length):u;d=-1;let w=[];for(;++d<_;){let E=h[d]||"",T="",R="";if(r.alignDelimiters!==!1){let v=l[d]-
(y[d]||0),I=o[d];if(I===114)T=" ".repeat(v);else if(I===99){let k=v/2;v%2?(T=" ".repeat(k+.5),R=" ".repeat(k-.5)):(T=" ".repeat(k),R=T)}else R=" ".repeat(v)}r.delimiterStart!==
!1&&!d&&w.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&E==="")&&(r.delimiterStart!==!1||d)&&w.push(" "),r.alignDelimiters!==!1&&w.push(T),w.push(E),r.alignDelimiters!==
!1&&w.push(R),r.padding!==!1&&w.push(" "),(r.delimiterEnd!==!1||d!==_-1)&&w.push("|")}g.push(r.delimiterEnd===!1?w.join("").replace(/ +$/,""):w.join(""))}return g.
join(`
`)}i(Ic,"markdownTable");function TB(e){return e==null?"":String(e)}i(TB,"serialize");function hx(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||
t===99?99:t===76||t===108?108:t===82||t===114?114:0}i(hx,"toAlignment");var vB=900*1024,kB=100,SB={open:"new",reopen:"back again",close:"closed","severity-changed":"severity changed",milestone:"milestone"};function XQ(e){let{coverage:t,
changes:r,totals:n,groups:s}=e,o=i((l,u)=>{if(l===null)return"";let p=u===null?null:us(u);return p===null?`#${l}`:`[#${l}](${p})`},"issue"),a=i(l=>Ic(l,{alignDelimiters:!1}),
"table"),c=[`## ${Mt(Kn(e))}`,"",`Logs from ${nt(t.from)} to ${nt(t.to)}: ${t.complete?"read in full":"**not read in full**"}, ${e.workers} worker ${e.workers===
1?"stream":"streams"} alive.`,"",...e.baseline?["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],
...e.repeat?["_This digest may have been sent before._",""]:[],...[...e.problems,...t.reasons].map(l=>`> [!WARNING]
> ${Mt(l)}
`),...r.length>0?["### What changed","",a([["Change","Cause","Severity","Failures","Issue"],...r.map(({change:l,title:u,severity:p,total:d,number:f,url:m})=>[SB[l],
rt(u),p,String(d),o(f,m)])]),""]:[],...n.length>0?["### Failures by task and severity","",a([["Severity","Task","Failures","Causes"],...n.map(({severity:l,task:u,
failures:p,groups:d})=>[l,u===null?"no task named":rt(u),String(p),String(d)])]),""]:[],...s.length>0?[`<details><summary>${s.length} ${s.length===1?"cause":"ca\
uses"}</summary>`,"",a([["Cause","Severity","Failures","Trend","Issue"],...s.slice(0,kB).map(({title:l,severity:u,count:p,trend:d,number:f,url:m,waiting:g})=>[rt(
l),u,String(p),d,o(f,m)||(g?"waiting":"")])]),"","</details>",""]:[],xB(e),...e.dashboardUrl&&us(e.dashboardUrl)?["",hn("Dashboard",e.dashboardUrl)]:[],""];return qm(
c.join(`
`),vB)}i(XQ,"renderMarkdown");function xB(e){return`Also seen: ${[`${e.expected} failed as their code expects`,`${e.savedByRetry} saved by a retry`,...e.ignored>
0?[`${e.ignored} ignored by a rule`]:[],...e.otherApps>0?[`${e.otherApps} of other apps`]:[],...e.unrecognised>0?[`${e.unrecognised} worker errors of an unknown\
 form`]:[]].join(", ")}.`}i(xB,"counted");function gx(e){let{coverage:t,log:r,groups:n}=e;return{schema:1,name:e.name,window:{from:t.from,to:t.to,complete:t.complete,reasons:t.reasons,streams:r.streams.
map((s,o)=>e.showStreams?s:{...s,name:`stream ${o+1}`})},totals:Za(n).map(s=>({...s,previous:null})),failures:n.flatMap(s=>s.failures.map(o=>RB(o,s))).toSorted(
(s,o)=>s.at<o.at?-1:s.at>o.at?1:s.eventId.length-o.eventId.length||(s.eventId<o.eventId?-1:1)),groups:e.plan.flatMap(({cause:s,change:o,reason:a})=>s.group?[yx(
s.group,{change:o,reason:a},e)]:[]).concat(AB(e)),receipts:e.receipts.map(s=>({...s,result:e.dryRun&&s.result==="done"?"dry-run":s.result})),expected:r.expected,
savedByRetry:r.savedByRetry,unrecognised:{count:r.unrecognised.count,samples:r.unrecognised.samples.map(({at:s,eventId:o,level:a,text:c})=>({at:s,eventId:o,level:a,
text:e.sample(c)}))},otherApps:e.otherApps,problems:e.problems,cost:e.cost}}i(gx,"reportOf");function AB(e){let t=new Set(e.plan.map(({cause:r})=>r.fingerprint));
return e.groups.filter(({fingerprint:r})=>!t.has(r.hash)).map(r=>yx(r,{change:"skip",reason:r.silent?"silent-environment":"nothing-new"},e))}i(AB,"silentGroups");
function RB(e,{fingerprint:t}){return{taskId:e.taskId,task:e.task,kind:e.kind,exception:e.exception,message:e.message,retries:e.retries,attempts:e.attempts,args:e.
args,at:e.at,eventId:e.eventId,environment:e.environment,host:e.host,program:e.program,fingerprint:t.hash,traceback:e.traceback,frames:e.exceptions.flatMap(({frames:r})=>r.
map(({file:n,line:s,function:o,own:a})=>({file:n,line:s,function:o,own:a}))),candidates:e.candidates}}i(RB,"reportedFailure");function yx(e,t,r){let n=r.dryRun?
void 0:r.numbers.get(e.fingerprint.hash),s={};for(let{environment:o}of e.failures)o!==null&&(s[o]=(s[o]??0)+1);return{fingerprint:e.fingerprint.hash,version:e.fingerprint.
version,parts:e.fingerprint.parts,task:e.failures[0]?.task??null,title:e.title,severity:e.severity,decidedBy:e.decidedBy,count:e.failures.length,firstSeen:e.ledger?.
firstSeen||(e.failures[0]?.at??""),lastSeen:e.ledger?.lastSeen||(e.failures.at(-1)?.at??""),byEnvironment:s,trend:e.trend,issue:n?{number:n.number,url:n.url}:null,
decision:t}}i(yx,"reportedGroup");function ree(e,t,r){return{schema:1,name:e,window:{from:t,to:t,complete:!1,reasons:[r],streams:[]},totals:[],failures:[],groups:[],
receipts:[],expected:0,savedByRetry:[],unrecognised:{count:0,samples:[]},otherApps:0,problems:[r],cost:{logRequests:0,githubRequests:0,events:0,ms:0}}}i(ree,"re\
portOfFailure");var OB={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"waiting, as a first run opens five at most","nothing-new":"without anything new","ignored-by-rule":"ignored by a rule","silent-environment":"in env\
ironments without issues","no-ids":"only reported, as these lines have no event ids"},ls=12;function aee(e,t,r,n){let{coverage:s,totals:o}=e,a=[Kn(e),`Logs ${bx(
s.from)} to ${bx(s.to)} UTC, ${s.complete?"read in full":"NOT read in full"}; ${e.expected} expected failures, ${e.savedByRetry} saved by a retry`,""],c=Math.max(
20,Math.min(48,n-42));for(let{severity:d,task:f,failures:m,groups:g}of o.slice(0,ls))a.push(`  ${d.padEnd(8)} ${Se(f??"(no task named)",c).padEnd(c)} ${String(m).
padStart(4)}  ${g} ${g===1?"cause":"causes"}`);if(o.length>ls){let d=o.slice(ls);a.push(`  … and ${d.reduce((f,{failures:m})=>f+m,0)} failures of ${d.length} \
more rows`)}o.length>0&&a.push("");let l=t.filter(({change:d})=>d!=="skip"),u=r?"would ":"";for(let{change:d,cause:f,reason:m}of l.slice(0,ls))a.push(`  ${u}${d}\
 (${m}): ${Se(f.title,Math.max(30,n-30))}`);l.length>ls&&a.push(`  … and ${l.length-ls} more changes`);let p=new Map;for(let{change:d,reason:f}of t)d==="skip"&&
p.set(f,(p.get(f)??0)+1);for(let[d,f]of[...p].toSorted((m,g)=>g[1]-m[1]))a.push(`  ${f} ${f===1?"cause":"causes"} ${OB[d]??d}`);for(let d of[...e.problems,...s.
complete?[]:s.reasons])a.push(`  ! ${d}`);return a.map(d=>tl(d))}i(aee,"renderTerminal");function cee(e,t){return["Plan:",...e.map(({change:r,reason:n,cause:s})=>`\
  ${r.padEnd(6)} ${n.padEnd(18)} ${s.judgement.severity.padEnd(8)} ${s.title}`),"",`Writes (${t.length}):`,...t.flatMap(({action:r,number:n,title:s,labels:o,state:a,
body:c})=>[`  ${r}${n===null?"":` #${n}`}${a===null?"":` (${a})`} ${s}${o.length>0?` [${o.join(", ")}]`:""}`,...(c??"").split(`
`).filter(l=>!l.startsWith("<!--")).map(l=>`  | ${Se(l,200)}`)])].map(r=>tl(r))}i(cee,"renderPlan");function bx(e){return e.slice(0,16).replace("T"," ")}i(bx,"c\
lock");var Ke=String.raw`(?<task>\S(?:(?!\] ).){0,250}?)\[(?<id>[^[\]\s]{1,255})\]`,fe=i((e,t,r,n,s)=>({phrase:e,holds:t,pattern:new RegExp(`^(?:${r})`,"s"),example:n,
reason:s}),"row"),wx=[fe("failed","] raised unexpected: ",`Task ${Ke} raised unexpected: (?<detail>.*)`,"Task h.tasks.email.send[5fbb…] raised unexpected: Value\
Error('x')","THE terminal failure of a body; logged once an execution, never for a retry"),fe("expected","] raised expected: ",`Task ${Ke} raised expected: (?<d\
etail>.*)`,"Task a.b[5fbb…] raised expected: NotFound()","declared in `throws`: failed, but as its author planned"),fe("retry","] retry: ",`Task ${Ke} retry: \
(?<detail>.*)`,"Task a.b[5fbb…] retry: Retry in 5s: OSError()","will run again: never a failure"),fe("succeeded","] succeeded in ",`Task ${Ke} succeeded in (?\
<detail>.*)`,"Task a.b[5fbb…] succeeded in 0.01s: None","ended well"),fe("received","] received",`Task ${Ke} received$`,"Task a.b[5fbb…] received","a delive\
ry (5.1 and later); once for each retry and redelivery"),fe("received","Received task: ",`Received task: ${Ke}(?: .*)?$`,"Received task: a.b[5fbb…]  ","a deli\
very (up to 5.0, and 5.1+ with an ETA)"),fe("received","Got task from broker: ",`Got task from broker: ${Ke}(?: .*)?$`,"Got task from broker: a.b[5fbb…]","a d\
elivery (up to 3.0)"),fe("accepted","Task accepted: ",`Task accepted: ${Ke} pid:(?<detail>\\d+)`,"Task accepted: a.b[5fbb…] pid:123","DEBUG: joins id and proc\
ess"),fe("ignored","] ignored",`Task ${Ke} ignored$`,"Task a.b[5fbb…] ignored","the task raised Ignore"),fe("rejected","] reject requeue=",`Task ${Ke} reject \
requeue=(?:True|False): ?(?<detail>.*)`,"Task a.b[5fbb…] reject requeue=False: reason","deliberate Reject, or a retry that could not be published: only the tr\
aceback tells"),fe("internal","] INTERNAL ERROR: ",`Task ${Ke} INTERNAL ERROR: (?<detail>.*)`,"Task a.b[5fbb…] INTERNAL ERROR: KeyError()","a policy of trace.\
py that no run has shown yet"),fe("already-done","] Task already completed",`Task ${Ke} Task already completed successfully`,"Task a.b[5fbb…] Task already compl\
eted successfully.","redelivered after success (5.1+)"),fe("failed","] raised exception: ",`Task ${Ke} raised exception: (?<detail>.*)`,"Task a.b[5fbb…] raised \
exception: OSError()","the same failure as Celery 2.x and 3.0 word it"),fe("hard-limit","Hard time limit",String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${Ke}`,
"Hard time limit (240s) exceeded for a.b[5fbb…]","killed by its time limit; two more records without id tell the same"),fe("soft-limit","Soft time limit",String.
raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${Ke}`,"Soft time limit (120s) exceeded for a.b[5fbb…]","a warning: the task may catch it, retry or f\
ail"),fe("revoked","Discarding revoked task",`Discarding revoked task: ${Ke}`,"Discarding revoked task: a.b[5fbb…]","stopped by an operator, or expired"),fe("\
handler-error","Task handler raised error",'"?Task handler raised error: (?<detail>.*)',"Task handler raised error: WorkerLostError('Worker exited prematurely: \
signal 9 (SIGKILL) Job: 12.')","from the main process, without id: lost child, or the twin of a time limit"),fe("outside-body","Exception raised outside body","\
\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)","/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():",
"the tracer itself failed; without id"),fe("pool-callback","Pool callback raised","Pool callback raised exception: (?<detail>.*)","Pool callback raised exceptio\
n: ResponseError('OOM command not allowed')","the main process could not handle a result"),fe("process-exited"," exited with ","Process '(?<detail>[^']+)' pid:\\\
d+ exited with ","Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'","always accompanied by another record"),fe("unregistered","Received unreg\
istered task",String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`,"Received unregistered task of type 'a.b'.","nobody knows this task; the \
id stands in the dumped headers"),fe("invalid","Received invalid task message","Received invalid task message: (?<detail>.*)","Received invalid task message: Ta\
sk keyword arguments must be a mapping","the message is gone, no state stored"),fe("undecodable","Can't decode message body","Can't decode message body: (?<deta\
il>.*)","Can't decode message body: DecodeError(…) [type:… headers:{…}]","the message is gone"),fe("unknown-message","Received and deleted unknown message",
"Received and deleted unknown message","Received and deleted unknown message.  Wrong destination?!?","no task message at all"),fe("chord-error","Chord ",String.
raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`,"Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')","the bod\
y of a chord never runs; the id is the group, not the task"),fe("bad-eta","Couldn't convert ETA","Couldn't convert ETA (?<detail>.*)","Couldn't convert ETA '…' \
to timestamp: …. Task: {…}","message rejected: a lost task"),fe("cannot-apply","Couldn't apply scheduled task","(?:Message Error: )?Couldn't apply scheduled\
 task (?<task>[^:]+): (?<detail>.*)","Message Error: Couldn't apply scheduled task nightly: …","beat lost a run of a periodic task"),fe("unrecoverable","Unrec\
overable error: ","Unrecoverable error: (?<detail>.*)","Unrecoverable error: OSError()","the worker stops; tasks in flight may leave no line"),fe("harmless","",
"Process cleanup failed: |Signal handler |Tasks flagged as revoked: |Terminating |Restoring \\d+ unack|Timed out waiting for UP message|Process inqueue damaged|c\
onsumer: (?:Cannot connect|Connection to broker lost)|Couldn't ack |Couldn't reject |Connection to Redis lost|beat: Connection error|pidbox command error|Refusi\
ng to deserialize|Task \\S+ cannot be acknowledged|child process exiting|Removing corrupted schedule|Chord counter incremented|Failed operation |Thread '","cons\
umer: Cannot connect to redis://…","worker trouble that decides no task")],_x=new Set(wx.filter(({pattern:e})=>e.source.includes("(?<id>")).map(({phrase:e})=>e));
function Lc(e){for(let{phrase:t,holds:r,pattern:n}of wx){if(!e.includes(r))continue;let s=n.exec(e);if(!s)continue;let o=s.groups??{};return{phrase:t,task:o.task??
null,id:o.id??null,detail:o.detail??""}}return null}i(Lc,"readCelery");var Ex={DEBUG:"debug",INFO:"info",NOTICE:"info",WARN:"warning",WARNING:"warning",ERROR:"error",CRITICAL:"critical",FATAL:"critical"},Wo="DEBUG|INFO|NOTICE|WARN|\
WARNING|ERROR|CRITICAL|FATAL",km=String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`,PB=[{pattern:new RegExp(String.raw`^\[?(?<stamp>${km}): (?<level>${Wo})/(?<process>[^\]\s]{1,120})\] ?`),
example:"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text"},{pattern:new RegExp(String.raw`^\[?(?<stamp>${km})\]?[ :|-]{1,3}\[? ?(?<level>${Wo})\b *\]?[ :|-]{0,3}`),
example:"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text"},{pattern:new RegExp(String.raw`^\[?(?<level>${Wo})\]?:? +\[?(?<stamp>${km})\]? +`),
example:"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text"},{pattern:new RegExp(String.raw`^\[? *(?<level>${Wo})[ /]+(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `),
example:"ERROR ForkPoolWorker-7 text"},{pattern:new RegExp(String.raw`^(?<level>${Wo}):(?=[\w.]+:)`),example:"ERROR:celery.app.trace:text"}],$B=/^(?:\[[^\]\n]{0,100}\]|[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*|[a-z_][\w.]*\.[\w.]+(?::\d+)?:?|[a-z_]\w*:|[a-z_]{3,}(?= \d+ \d+ )|\d+|[-|:])(?: +|(?<=:)(?=\S)|(?<=\])(?=\[))/,
CB=8;function Sm(e){if(e.startsWith("{"))return FB(e);for(let[t,{pattern:r}]of PB.entries()){let n=r.exec(e);if(!n)continue;let s=n.groups??{};return{level:Ex[s.
level??""]??null,process:s.process??null,stamp:s.stamp??null,prefix:t===0?"celery":"own",text:e.slice(n[0].length),traceback:null,data:null}}return null}i(Sm,"s\
tartOfRecord");function*Tx(e){let t=e;yield t;for(let r=0;r<CB;r++){let n=$B.exec(t);if(!n)return;t=t.slice(n[0].length),yield t}}i(Tx,"peelings");var IB=["mess\
age","event","msg","log"],LB=["exc_info","exception","traceback","stack_info"],NB=["levelname","level","severity"],DB=["asctime","timestamp","time"];function FB(e){
let t=GB(e)??zB(e);if(!t)return null;let r=i(l=>{for(let u of l){let p=t[u];if(typeof p=="string")return p}return null},"string"),n=r(IB);if(n===null)return null;
let s=t.data,o=vx(s)?s:{},a=o.args,c=o.kwargs;return{level:Ex[(r(NB)??"").trim().toUpperCase()]??null,process:r(["processName","process_name"]),stamp:r(DB),prefix:"\
json",text:n,traceback:r(LB),data:typeof a=="string"&&typeof c=="string"?{args:a,kwargs:c}:null}}i(FB,"startOfJson");function vx(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}i(vx,"isObject");function GB(e){try{let t=JSON.parse(e);return vx(t)?t:null}catch{return null}}i(GB,"parseJson");function zB(e){if(!/^\{ ?"/.
test(e))return null;let t={};for(let r of e.matchAll(/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g)){let[,n="",s=""]=r;if(!(n in t))try{t[n]=JSON.parse(`"${s}"`)}catch{
t[n]=s}}return t}i(zB,"cutJson");function Nc(e){let t=/^([A-Za-z_][\w.<>]*)\(/.exec(e);if(t?.[1]){let s=e.lastIndexOf(")");return{type:t[1],message:UB(e.slice(t[0].length,s>0?s:void 0))}}let r=/^<Unrepresentable <class '([\w.<>]+)'>/.
exec(e);if(r?.[1])return{type:r[1],message:""};let n=/^<([A-Za-z_][\w.]*(?:Error|Exception|Warning)?)[ :](.*)>$/s.exec(e);return n?.[1]?{type:n[1],message:n[2]??
""}:null}i(Nc,"readRepr");function UB(e){let t=/^(?:b|u)?(['"])((?:\\.|(?!\1)[^\\])*)\1,?$/s.exec(e);return t?(t[2]??"").replace(/\\([\\'"nrt])/g,(r,n)=>({n:`
`,r:"\r",t:"	"})[n]??n):e}i(UB,"unquote");var Sx=/^(\s*\+?\s*(?:Exception Group )?)Traceback \(most recent call last\):\s*$/,Am=/^\s*File "([^"]*)", line (\d+)(?:, in (.*))?$/,xx=/^\s*[~^]+[~^ ]*$/,kx="\
The above exception was the direct cause of the following exception:",MB="During handling of the above exception, another exception occurred:",BB=/^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/s,
jB=/^\s*\+(?:-\+)?-{4,} (?:\d+|\.\.\.) -{4,}\s*$/,qB=new Set(["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]),xm=i(e=>qB.has(e.slice(e.lastIndexOf(
".")+1)),"isWrapper");function Ax(e){return Sx.test(e)}i(Ax,"isTracebackHeader");function Rx(e){return Am.test(e)||xx.test(e)||/^ {4}\S/.test(e)}i(Rx,"isTraceba\
ckPiece");function Ox(e){let t=[],r=null,n=null,s=!1,o="",a=!1,c=i(()=>{r?.type&&!xm(r.type)&&t.push({type:r.type,message:r.message.join(`
`).trimEnd(),frames:r.frames,link:t.length===0?null:r.link,group:r.group})},"close");for(let u of e){let p=o&&u.startsWith(o)?u.slice(o.length):u;if(Sx.exec(u)&&
!a){r?.type&&xm(r.type)&&(s=!0),c(),r={frames:[],message:[],type:null,link:n,group:[]},n=null,u.includes("Exception Group")&&(o="  | ");continue}if(r){if(o&&jB.
test(u)){a=!0;continue}if(a){let f=/^\s*\| ([A-Za-z_][\w.]*)(?:: .*)?$/.exec(u);f?.[1]&&!Am.test(u.replace(/^\s*\|/,""))&&r.group.push(f[1]);continue}if(p===kx||
p===MB){for(n=p===kx?"cause":"context";r.message.at(-1)==="";)r.message.pop();continue}r.type===null?ZB(r,p):s&&p.trim()==='"""'?s=!1:xm(r.type)&&p.trim()==='""\
"'||r.message.push(p)}}if(c(),r===null)return null;let l=r.type===null;return t.length===0||l?(l&&r.frames.length>0&&t.push({type:"",message:"",frames:r.frames,
link:r.link,group:[]}),{exceptions:t,state:"partial",why:"the log ends before the exception line"}):{exceptions:t,state:"complete",why:null}}i(Ox,"readTraceback");
function ZB(e,t){let r=Am.exec(t);if(r){e.frames.push({file:r[1]??"",line:Number(r[2]),function:r[3]?.trim()??"<unknown>",source:null});return}if(t===""||xx.test(
t)||/^\s*\[Previous line repeated \d+ more times?\]$/.test(t))return;if(/^\s/.test(t)){let s=e.frames.at(-1);s&&s.source===null&&(e.frames[e.frames.length-1]={...s,
source:t.trim()});return}let n=BB.exec(t);n?.[1]&&(e.type=n[1],e.message.push(n[2]??""))}i(ZB,"readInside");function Px(e){if(e.startsWith("<"))return!1;let t=e.
replaceAll("\\","/");return/\/(?:site|dist)-packages\//.test(t)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(t)&&!/\/Python\d+\/Lib\//i.test(
t)}i(Px,"isOwnCode");var HB=5e3,WB=26;function Cx(e){let t=null,r=null,n=!1,s=i(a=>e({event:a.event,start:a.start,celery:a.celery,lines:a.lines}),"close"),o=i((a,c,l,u)=>{r&&r.traceback===
"raised"&&(s(r),r=null),t&&(t.traceback==="inside"?(r&&s(r),r=t):s(t)),t={event:u,start:a,celery:c,lines:[],traceback:"none",json:l.startsWith("{")&&!Ix(l)?l:null}},
"begin");return{line(a,c){let l=Sm(a);if(l&&!(t&&QB(t,l,a,c))){n||=l.level!==null,o(l,Lx(l),a,c);return}if(!l){let u=JB(a,n);if(u&&!(t&&Nx(t,a))){o({level:null,
process:null,stamp:null,prefix:"none",text:a,traceback:null,data:null},u,a,c);return}}if(t){if(r&&t.traceback==="none"&&XB(t)&&(Rx(a)||r.traceback==="raised"||/^[A-Za-z_][\w.]*(?:: |$)/.
test(a))){$x(r,a);return}$x(t,a)}},end(){r&&s(r),t&&s(t),t=r=null}}}i(Cx,"foldStream");function $x(e,t){if(e.json!==null){e.json+=t;let r=t.endsWith("}")?Sm(e.json):
null;r&&Ix(e.json)&&(e.start=r,e.celery=Lx(r),e.json=null);return}e.lines.length>=HB||(e.lines.push(t),Ax(t)?e.traceback="inside":e.traceback==="inside"&&/^[A-Za-z_]/.
test(t)&&(e.traceback="raised"))}i($x,"append");function Ix(e){try{return JSON.parse(e),!0}catch{return!1}}i(Ix,"parses");function Lx(e){let t=e.prefix==="own"?
Tx(e.text):[e.text];for(let r of t){let n=KB(r);if(n)return VB(n,e)?n:null}return null}i(Lx,"readPeeled");function KB(e){let t=Lc(e);if(t)return t;let r=/^\S.{0,250}?\[[^[\]\s]{1,255}\]:? /.
exec(e);return r?Lc(e.slice(r[0].length)):null}i(KB,"readTagged");function VB({phrase:e},{level:t}){return e!=="failed"||t===null||t==="error"||t==="critical"}i(
VB,"isAtItsLevel");function JB(e,t){let r=Lc(e);return!r||r.phrase==="harmless"?null:_x.has(r.phrase)?t||(r.phrase==="failed"||r.phrase==="expected")&&Nc(r.detail)===
null?null:r:r.phrase==="outside-body"||!t||YB.has(r.phrase)?r:null}i(JB,"readBare");var YB=new Set(["pool-callback","process-exited"]);function XB(e){return e.start.
level==="info"||e.start.level==="debug"}i(XB,"isSingle");function QB(e,t,r,n){if(e.traceback==="none"&&e.lines.length===0)return!1;if(Nx(e,r))return!0;if(e.traceback===
"none"||t.stamp===null)return!1;let s=Date.parse(`${t.stamp.slice(0,19).replace(" ","T")}Z`);return Number.isFinite(s)&&Math.abs(s-Date.parse(n.at))>WB*36e5}i(QB,
"isQuoted");function Nx(e,t){let r=t.trimEnd();return r.length<12?!1:e.start.text.replaceAll("\\","").includes(r.slice(0,400).replaceAll("\\",""))}i(Nx,"quotes");var ej=/^([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,tj=/(?:\u001b|#033)\[[0-9;]*m/g;function Fx(e){let t=e.includes("\x1B")||
e.includes("#033")?e.replace(tj,""):e;return!t.includes(`
`)&&!t.includes("#012")&&!t.includes("\r")?[Dx(t)]:t.split(/\r?\n|#012/).map(Dx)}i(Fx,"readLines");function Dx(e){let t=e.includes("#011")?e.replaceAll("#011","\
	"):e,r=t.indexOf("|");if(r<1||r>130)return{label:"",text:t};let n=ej.exec(t);return n?{label:n[1]??"",text:t.slice(n[0].length)}:{label:"",text:t}}i(Dx,"readLi\
ne");function Ko(e){return e?.exceptions.findLast(({type:t})=>t!=="")??null}i(Ko,"lastOf");var rj=new Set(["ExceptionWithTraceback","UnpickleableExceptionWrapper"]);
function pn(e,t){let r=Nc(e),n=Ko(t);if(r&&!rj.has(r.type))return{type:r.type,message:n?.message||r.message};if(n)return{type:n.type,message:n.message};let s=/^UnpickleableExceptionWrapper\('[^']*', '(\w+)', [^"']*(.*)\)$/s.
exec(e);return s?.[1]?{type:s[1],message:s[2]??""}:{type:/^[A-Za-z_][\w.]*/.exec(e)?.[0]??"UnknownError",message:e}}i(pn,"exceptionOf");function Gx(e){let t=e?.
exceptions??[],r=t.some(({frames:s})=>s.some(({file:o,function:a})=>a==="retry"&&o.endsWith("/app/task.py"))),n=t.at(-1);return!r||!n||!/(?:^|\.)Reject$/.test(n.
type)?null:t.at(-2)??null}i(Gx,"publishError");function Dc(e){let t=[e.start.text,...e.lines].join(`
`),r=i(o=>new RegExp(`['"]${o}['"]: u?(['"])(.*?)\\1[,}]`).exec(t)?.[2]??null,"value"),n=r("argsrepr"),s=r("kwargsrepr");return{id:r("id"),task:e.celery?.task??
r("task"),args:n===null?null:`args:${n} kwargs:${s??"{}"}`}}i(Dc,"headersOf");function zx(e){return e.start.data?`args:${e.start.data.args} kwargs:${e.start.data.
kwargs}`:/Can't retry .{1,250}?\[[^[\]\s]+\] (args:.* kwargs:\{.*\})/s.exec(e.celery?.detail??"")?.[1]??null}i(zx,"argumentsOf");var nj=15;function Rm(e,t){return(Date.parse(e)-Date.parse(t))/1e3}i(Rm,"seconds");function Mx(e,t,r){let n=new Set,s=i((u,p,d)=>{let f=null,m=nj;for(let g of p){
if(n.has(g)||g===u||g.stream!==u.stream||!d(g))continue;let h=Math.abs(Rm(g.event.at,u.event.at));h<=m&&(f===null||h<m)&&([f,m]=[g,h])}return f&&n.add(f),f},"ne\
arest"),o=e.toSorted((u,p)=>K(u.event.id,p.event.id)),a=[],c=o.filter(({phrase:u})=>u==="outside-body"),l=sj(r);for(let u of o)switch(u.phrase){case"handler-err\
or":if(u.exception==="TimeLimitExceeded")s(u,t,({kind:p})=>p==="time-limit")||a.push({...u,kind:"time-limit"});else if(u.exception==="WorkerLostError"){let p=l.
findIndex(({stream:d,before:f,after:m})=>d===u.stream&&K(f,u.event.id)<0&&K(u.event.id,m)<0);p>=0?l.splice(p,1):a.push({...u,kind:"worker-lost"})}else s(u,t,({kind:p})=>p===
"exception"&&u.exception==="MaybeEncodingError")||a.push(u);break;case"outside-body":{let p=s(u,t,({exception:d,kind:f,process:m})=>f==="exception"&&d===u.exception&&
m===u.process);if(p){p.kind="internal-error";break}a.push({...u,kind:Ux(u)});break}case"pool-callback":{if(s(u,t,({exception:p})=>p===u.exception&&u.exception===
"MemoryError")||s(u,c,p=>Ux(p)==="result-store"))break;a.push({...u,kind:u.exception==="MemoryError"?"other-terminal":"result-store"});break}default:a.push(u)}return a}
i(Mx,"joinTwins");function Ux(e){if(e.exception==="InvalidTaskError")return"invalid-message";let t=Ko(e.traceback)?.frames??[];return e.message.includes("celery\
-task-meta-")||t.some(({file:n,function:s})=>/\/celery\/backends\//.test(n)||s==="store_result"||s==="mark_as_failure")?"result-store":"internal-error"}i(Ux,"ou\
tsideKind");function sj(e){let t=[];for(let{received:r,attempts:n,stream:s}of e.values()){let o=r.length-1-n.length;if(o<1)continue;let a=r.toSorted(K),l=a.slice(
1).map((u,p)=>({stream:s,before:a[p]??u,after:u})).filter(({before:u,after:p})=>!n.some(({eventId:d})=>K(u,d)<0&&K(d,p)<0));t.push(...l.slice(0,o))}return t.toSorted(
(r,n)=>K(r.before,n.before))}i(sj,"redeliveries");var oj=20,ij=3600,aj=20;function Bx(){let e=new Map,t=new Map,r=[],n=new Set,s=new Set,o=new Map,a=new Set,c={count:0,samples:[]},l=i((p,d)=>{if(!p.id||!p.task)
return null;let f=e.get(p.id);if(f)return f;let m={task:p.task,received:[],attempts:[],end:null,lastAt:"",stream:d};return e.set(p.id,m),m},"life"),u=i((p,d,f)=>{
let m=l(p,d);if(m){if(m.end=f,f==="succeeded"&&m.attempts.length>0){let g=o.get(m.task)??{executions:0,retries:0};o.set(m.task,{executions:g.executions+1,retries:g.
retries+m.attempts.length})}f==="succeeded"&&p.id&&m.received.length<=1&&e.delete(p.id)}},"end");return{tell(p,d){let{celery:f,event:m,start:g}=p;if(!f){(g.level===
"error"||g.level==="critical")&&lj(p)&&(c.count+=1,c.samples.length<aj&&c.samples.push({at:m.at,eventId:m.id,level:g.level,text:g.text}));return}let h=i(()=>Ox(
g.traceback===null?p.lines:g.traceback.split(`
`)),"trace"),y=i((w,E)=>({kind:w,task:f.task,id:f.id,exception:"",message:"",args:null,traceback:null,stream:d,event:m,process:g.process,...E}),"terminal"),_=i(
w=>{if(w.id===null)return;let E=t.get(w.id);if(E){w.traceback&&(!E.traceback||E.traceback.state==="partial"&&w.traceback.state==="complete")&&(E.traceback=w.traceback);
return}t.set(w.id,w)},"fail");switch(f.phrase){case"received":{n.add(d);let w=l(f,d);w&&(w.received.push(m.id),w.lastAt=m.at,w.stream=d);return}case"retry":{n.add(
d);let w=l(f,d),E=w?.attempts.some(({at:T,reason:R,stamp:v,eventId:I})=>I===m.id||T===m.at&&R===f.detail&&v===g.stamp&&v!==null);w&&!E&&w.attempts.push({at:m.at,
reason:f.detail,eventId:m.id,stamp:g.stamp});return}case"succeeded":n.add(d),u(f,d,"succeeded");return;case"already-done":case"ignored":case"revoked":n.add(d),u(
f,d,"given-up");return;case"expected":n.add(d),f.id&&s.add(f.id),u(f,d,"given-up");return;case"failed":{let w=h(),E=pn(f.detail,w);_(y(E.type==="TimeLimitExceed\
ed"?"time-limit":"exception",{exception:E.type,message:E.message,args:zx(p),traceback:w})),u(f,d,"failed");return}case"internal":{let w=h(),E=pn(f.detail,w);_(y(
"internal-error",{exception:E.type,message:E.message,traceback:w})),u(f,d,"failed");return}case"hard-limit":_(y("time-limit",{exception:"TimeLimitExceeded",message:`\
killed after ${f.detail.replace(/s$/,"")} seconds`})),u(f,d,"failed");return;case"rejected":{let w=h(),E=Gx(w);u(f,d,E?"failed":"given-up"),E&&_(y("rejected",{exception:E.
type,message:E.message||f.detail,traceback:w}));return}case"unregistered":{let w=Dc(p),E=h(),T=y("unregistered",{id:w.id,exception:"NotRegistered",message:"no w\
orker knows a task of this name",args:w.args,traceback:E});T.id?_(T):r.push({...T,phrase:f.phrase});return}case"undecodable":{let w=Dc(p),E=h(),T=pn(f.detail,E),
R=y("invalid-message",{...w,exception:T.type,message:T.message,traceback:E});R.id?_(R):r.push({...R,phrase:f.phrase});return}case"bad-eta":{let w=Dc(p),E=y("inv\
alid-message",{...w,exception:"ValueError",message:f.detail,traceback:h()});E.id?_(E):r.push({...E,phrase:f.phrase});return}case"invalid":case"unknown-message":{
let w=h();r.push({...y("invalid-message",{exception:Ko(w)?.type??"InvalidTaskError",message:f.detail,traceback:w}),phrase:f.phrase});return}case"handler-error":case"\
outside-body":case"pool-callback":{let w=h(),E=pn(f.detail.replace(/:$/,""),w),T=E.message.replace(/\n\s*warn\(RuntimeWarning\($/,"");r.push({...y("other-termin\
al",{exception:E.type,message:T,traceback:w}),phrase:f.phrase});return}case"chord-error":{let w=f.detail.slice(0,f.detail.search(/['"] raised: /));if(a.has(w))return;
a.add(w);let E=h(),T=pn(f.detail.slice(w.length+10),E);r.push({...y("chord-error",{exception:T.type,message:T.message,traceback:E}),phrase:f.phrase});return}case"\
cannot-apply":r.push({...y("other-terminal",{exception:"SchedulingError",message:f.detail,traceback:h()}),phrase:f.phrase});return;case"unrecoverable":{if(!f.detail.
includes("celery-task-meta-"))return;let w=h(),E=pn(f.detail,w);r.push({...y("result-store",{exception:E.type,message:E.message,traceback:w}),phrase:f.phrase});
return}case"accepted":case"soft-limit":case"process-exited":case"harmless":return}},end(){let p=[...t.values()],d=Mx(r,p,e);return{failures:[...p,...d].map(m=>{
let h=((m.id===null?void 0:e.get(m.id))?.attempts??[]).filter(({eventId:y})=>K(y,m.event.id)<0).toSorted((y,_)=>K(y.eventId,_.eventId));return{taskId:m.id,task:m.
task,kind:m.kind,exception:m.exception,message:m.message,retries:m.id!==null&&(h.length>0||n.has(m.stream))?h.length:null,attempts:h.map(({at:y,reason:_})=>({at:y,
reason:_})),args:m.args,at:m.event.at,eventId:m.event.id,source:m.event.source,program:m.event.program,worker:cj(m),process:m.process,traceback:m.traceback,candidates:m.
kind==="worker-lost"?uj(m,e):[]}}).toSorted((m,g)=>K(m.eventId,g.eventId)),expected:s.size,savedByRetry:[...o].map(([m,g])=>({task:m,...g})).toSorted((m,g)=>m.task<
g.task?-1:1),unrecognised:c}}}}i(Bx,"startStory");function cj({stream:e,event:t}){return e.slice(e.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$/,"")||t.program}
i(cj,"workerOf");function lj({start:e}){return e.process==="MainProcess"||e.process==="Beat"}i(lj,"isWorkers");function uj(e,t){let r=[];for(let[n,{task:s,received:o,
end:a,stream:c,lastAt:l}]of t){if(a!==null||c!==e.stream)continue;let u=o.toSorted(K).at(-1);if(u!==void 0&&K(u,e.event.id)<0&&Rm(e.event.at,l)<=ij&&r.push({task:s,
id:n}),r.length>=oj)break}return r}i(uj,"candidatesOf");function jx(){let e=Bx(),t=new Map,r=new Map,n=0,s=i((a,c,l)=>{let u=`${c.source}	${c.program}	${l}`,p=a.get(u);if(!p){let d={name:u.replaceAll("	"," ").trimEnd(),
events:0,workerRecords:0,lastAt:c.at};p={fold:Cx(i(m=>{m.celery&&m.celery.phrase!=="harmless"&&(d.workerRecords+=1),e.tell(m,u)},"told")),activity:d},a.set(u,p)}
return p.activity.events+=1,p.activity.lastAt=c.at,p},"streamOf"),o=i((a,c)=>{for(let l of c)for(let{label:u,text:p}of Fx(l.message))s(a,l,u).fold.line(p,l)},"r\
eadInto");return{read(a){n+=a.length,o(t,a)},readContext:i(a=>o(r,a),"readContext"),end(){for(let{fold:c}of r.values())c.end();for(let{fold:c}of t.values())c.end();
let a=[...t.values()].map(({activity:c})=>c).filter(({workerRecords:c})=>c>0);return{...e.end(),streams:a.toSorted((c,l)=>c.name<l.name?-1:1),events:n}}}}i(jx,"\
startAssembly");var qx=120,pj=24*36e5;async function Hx(e,t,r,n){let s=[],o=jx(),a={from:t===null?null:Zx(t,-qx*1e3),to:r,margin:qx},c=null,l=0,u=e.search(a),p=await u.next();for(;!p.
done;){for(let{id:w,at:E}of p.value){let T=(t===null||E>=t)&&(r===null||E<=r);T&&(l+=1),T&&(c===null||K(w,c)<0)&&(c=w)}o.read(p.value);let _=p.value.at(-1);_&&n(
l,_.at),p=await u.next()}let d=p.value,f=d.requests;if(t!==null){let _=e.search({from:Zx(t,-pj),to:t,margin:0},"retry: ");try{let w=await _.next();for(;!w.done;)
o.readContext(w.value),w=await _.next();f+=w.value.requests,w.value.complete||s.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(w){
s.push(`Earlier retries could not be read, so retry counts may be too low: ${w instanceof Error?w.message:"unknown error"}`)}}let m=c===null?[]:d.examined.flatMap(
([_,w])=>K(w,c)<0?[]:[[K(_,c)<0?c:_,w]]),g={...d,from:t??d.from,examined:m,requests:f},h=o.end(),y=i(_=>(t===null||_.at>=t)&&(r===null||_.at<=r)&&(!e.hasIds||pr(
_.eventId,m)),"inside");return{log:{...h,events:l,failures:h.failures.filter(y)},coverage:g,problems:s}}i(Hx,"readWindow");function Zx(e,t){return`${new Date(Date.
parse(e)+t).toISOString().slice(0,19)}Z`}i(Zx,"shift");import{createHash as dj}from"node:crypto";var Wx=1,fj=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]),Kx=/(?:^|\/)(?:celery|billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag)\//;
function Jx(e,t){let r=[{name:"audit",value:t,hint:"audits of different names never share a group"}];switch(e.task!==null?r.push({name:"task",value:e.task,hint:"\
each task has its own cause"}):r.push({name:"program",value:Gc(e.worker),hint:"no task is named in the log: the worker stands in its place"}),e.kind){case"time-\
limit":case"worker-lost":case"unregistered":return r.push({name:"kind",value:e.kind,hint:"decided outside the task: no code of the task is to blame"},{name:"exc\
eption",value:Je(e.exception),hint:"class of the exception"}),e.kind==="worker-lost"&&r.push({name:"message",value:e.template,hint:"the signal or exit status"}),
Fc(r);case"result-store":return r.push({name:"kind",value:e.kind,hint:"the result could not be stored, whatever the task did"},{name:"exception",value:Je(e.exception),
hint:"class of the exception"}),Fc(r);default:}e.kind!=="exception"&&r.push({name:"kind",value:e.kind,hint:"how the task was lost"});let n=mj(e),s=n.map(({type:c})=>Je(
c)).filter(c=>c!==""),o=hj(n.flatMap(({frames:c})=>c.filter(l=>l.own&&!Kx.test(l.file)).map(Vx)));if(r.push({name:"exception",value:(s.length>0?s:[Je(e.exception)]).
join(" > "),hint:s.length>1?"classes of the chain, root first":"class of the exception"}),o.length>0)return r.push({name:"frames",value:o.join(" > "),hint:"func\
tions of your own code, outermost first, without line numbers"}),Fc(r);let a=n.flatMap(({frames:c})=>c).findLast(c=>!Kx.test(c.file));return a&&r.push({name:"li\
brary-frame",value:Vx(a),hint:"no frame of your own code: the innermost library function"}),r.push({name:"message",value:e.template,hint:"no frame of your own c\
ode: the text without its variable parts"}),Fc(r)}i(Jx,"fingerprintOf");function mj(e){let t=e.exceptions.filter(({type:s})=>!fj.has(Je(s))),r=t.length>0?t:e.exceptions,
n=new Set;return r.filter(({type:s,message:o})=>{let a=`${Je(s)}
${o}`;return n.has(a)?!1:(n.add(a),!0)})}i(mj,"causesOf");function Vx(e){let t=e.file.replaceAll("\\","/"),r=t.slice(t.lastIndexOf("/")+1).replace(/\.pyc?$/,""),
n=t.split("/").at(-2)??"";return`${r==="__init__"?n:r}:${e.function.replace(/<locals>\./g,"")}`}i(Vx,"placeOf");function hj(e){let t=e.filter((r,n)=>r!==e[n-1]);
return t.length>40?[...new Set(t)]:t}i(hj,"unrepeated");function Gc(e){return e.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,
"*")}i(Gc,"programOf");function Fc(e){let t=e.map(({name:r,value:n})=>`${r}=${n}`).join(`
`);return{hash:dj("sha256").update(`${Wx}
${t}`).digest("hex").slice(0,16),version:Wx,parts:e}}i(Fc,"seal");var dn=864e5,gj=90,Yx=10,yj=3;function Xx(e,t,r,n,s){let o=Bt(t?.counted??[],n),a=r.filter(({eventId:m})=>!pr(m,o)),c={...t?.days},l={...t?.hours},u={...t?.environments};
for(let{at:m,environment:g}of a){let h=m.slice(0,10),y=m.slice(0,13),_=l[y]??0,[w,E]=c[h]??[0,0];c[h]=[w+1,E+(_+1)**2-_**2],l[y]=_+1,u[g??""]=(u[g??""]??0)+1}let p=[
...a.map(({at:m})=>m),...t?[t.firstSeen,t.lastSeen]:[]].toSorted(),d=[...t?.recent??[],...a.map(({at:m,eventId:g,taskId:h})=>[m,g,h])].toSorted((m,g)=>K(m[1],g[1]));
return{ledger:eA({...e,firstSeen:p[0]??"",lastSeen:p.at(-1)??"",total:(t?.total??0)+a.length,retries:a.reduce((m,{retries:g})=>Math.max(m,g??0),t?.retries??0),days:c,
hours:l,environments:u,recent:d.slice(-Yx),counted:Bt(t?.counted??[],n,s)}),counted:a}}i(Xx,"countIn");function Qx(e,t){let[r,n]=e.total<=t.total?[e,t]:[t,e],s={
...r.days};for(let[o,a]of Object.entries(n.days))s[o]=(s[o]?.[0]??0)>a[0]?s[o]??a:a;return eA({...n,firstSeen:r.firstSeen<n.firstSeen?r.firstSeen:n.firstSeen,lastSeen:r.
lastSeen>n.lastSeen?r.lastSeen:n.lastSeen,retries:Math.max(r.retries,n.retries),days:s,counted:Bt(r.counted,n.counted)})}i(Qx,"mergeLedgers");function eA(e){if(e.
lastSeen==="")return e;let t=Date.parse(e.lastSeen),r=new Date(t-(gj-1)*dn).toISOString().slice(0,10),n=new Date(t-yj*dn).toISOString().slice(0,13),s=i((o,a)=>Object.
fromEntries(Object.entries(o).filter(([c])=>c>=a).toSorted(([c],[l])=>c<l?-1:1)),"kept");return{...e,days:s(e.days,r),hours:s(e.hours,n),environments:s(e.environments,
"")}}i(eA,"prune");function tA(e,t,r,n){if(r==="critical"&&e.total>0)return"critical";let s=[...new Map([...e.recent.map(([a,c])=>[c,a]),...t.map(({at:a,eventId:c})=>[
c,a])]).values()].map(Date.parse).toSorted((a,c)=>a-c);for(let a=n.failures-1;a<s.length;a++){let c=s[a-n.failures+1],l=s[a];if(c!==void 0&&l!==void 0&&l-c<=n.withinMs)
return"threshold-count"}if(n.failures>Yx&&Object.values(e.days).some(([a])=>a>=n.failures))return"threshold-count";let o=Object.keys(e.days).map(a=>Date.parse(a)).
toSorted((a,c)=>a-c);for(let a=n.days-1;a<o.length;a++){let c=o[a-n.days+1],l=o[a];if(c!==void 0&&l!==void 0&&l-c<7*dn)return"threshold-days"}return null}i(tA,"\
qualifies");function rA(e,t,r){let n=Date.parse(e.firstSeen),s=Date.parse(e.lastSeen),o=(Date.parse(t)-s)/dn,a=Math.min(28,Math.max(7,(s-n)/dn)),c=new Date(s-a*
dn).toISOString().slice(0,10),l=Object.entries(e.days).filter(([m])=>m>=c),u=l.reduce((m,[,[g]])=>m+g,0),p=l.reduce((m,[,[,g]])=>m+g,0),d=u>0?Math.max(1,p/u):1,
f=a*(.01**(-d/Math.max(1,u))-1);return o>=Math.min(r/dn,Math.max(3,f))}i(rA,"quietEnough");function nA(e){return e===null||e.total===0?"new":"recurring"}i(nA,"t\
rendOf");var zc="";function Om(e,t){return t==="full"?e:{...e,message:e.template,args:null,attempts:e.attempts.map(({at:r,reason:n})=>({at:r,reason:Je(/^Retry (?:in|at) [^:]{1,60}: ([A-Za-z_][\w.]*)\(/.
exec(n)?.[1]??"")})),host:zc,program:zc,worker:zc,process:null,exceptions:e.exceptions.map(r=>({...r,message:zc,frames:r.frames.filter(({own:n})=>n).map(n=>({...n,
source:null}))}))}}i(Om,"publish");var sA=ur(ti(),1);var bj=[{severity:"high",reason:"a worker process died",holds:i(({kind:e})=>e==="worker-lost","holds")},{severity:"high",reason:"a message was lost before any t\
ask ran",holds:i(({kind:e})=>e==="invalid-message"||e==="unregistered","holds")},{severity:"high",reason:"the worker failed outside the task body",holds:i(({kind:e})=>e===
"internal-error","holds")},{severity:"high",reason:"results cannot be stored",holds:i(({kind:e})=>e==="result-store","holds")},{severity:"high",reason:"two or m\
ore retries did not help",holds:i(({retries:e})=>e>=2,"holds")},{severity:"low",reason:"a failure of no known kind without a task id",holds:i(({kind:e,identified:t})=>e===
"other-terminal"&&!t,"holds")},{severity:"medium",reason:"a task failed for good",holds:i(()=>!0,"holds")}];function Uc(e,t){let r=t.filter(u=>wj(u,e)),n=i(u=>{
for(let p of r){let d=p[u];if(d!==null)return{value:d,by:p.name}}return null},"winner"),s=n("severity"),o=n("owners"),a=n("runbook"),c=n("ignore"),l=bj.find(({holds:u})=>u(
e));return{severity:s?.value??l?.severity??"medium",owners:o?.value??[],runbook:a?.value??null,ignore:c?.value??!1,decidedBy:{severity:s?.by??`default: ${l?.reason??
"a task failed for good"}`,owners:o?.by??"default: nobody",runbook:a?.by??"default: none",ignore:c?.by??"default: nothing is ignored"}}}i(Uc,"judge");function wj({
match:e},{task:t,exception:r,kind:n}){return e.task&&!(t!==null&&Vo(e.task)(t))||e.exception&&!Vo(e.exception)(r)&&!Vo(e.exception)(Je(r))?!1:e.kind===null||e.kind.
includes(n)}i(wj,"matches");function Vo(e){let t=(0,sA.default)([...e],{dot:!0,windows:!1,bash:!0});return r=>t(r)}i(Vo,"glob");function oA(e,t){return t.length===
0||e===null||Vo(t)(e)}i(oA,"inScope");function iA(e){let t=e.map(({name:r,match:n})=>({name:r,test:Vo(n)}));return(r,n)=>t.find(({test:s})=>s(r)||s(n))?.name??null}
i(iA,"environmentFinder");function aA(e){return new Set(e.filter(({issues:t})=>!t).map(({name:t})=>t))}i(aA,"silentEnvironments");function cA(e,t){let[r]=e;if(!r)
throw new RangeError("a group has at least one failure");return{task:r.task,exception:r.exception,kind:r.kind,identified:e.some(({taskId:n})=>n!==null),retries:e.
reduce((n,{retries:s})=>Math.max(n,s??0),t)}}i(cA,"judgedOf");function pA(e,t,r,n,s,o){let a=aA(r.environments),c=new Map;for(let l of e){let u=Jx(l,t),p=c.get(u.hash);p?p.failures.push(l):c.set(u.hash,{fingerprint:u,failures:[
l]})}return[...c.values()].map(({fingerprint:l,failures:u})=>{let p=n.ledgerOf(l.hash),d=Uc(cA(u,p?.retries??0),r.rules),f=u.filter(({environment:_})=>_===null||
!a.has(_)),m=u.at(-1),g=_j(m),h={fingerprint:l.hash,version:l.version,title:g,task:m.task,program:Gc(m.worker),exception:m.exception,kind:m.kind,template:m.template,
severity:d.severity},y=f.length>0||p?Xx(h,p,f,n.examined,s):null;return{...d,fingerprint:l,title:g,failures:u.map(_=>Om(_,o)),fresh:(y?.counted??[]).map(_=>Om(_,
o)),ledger:y&&y.ledger.total>0?y.ledger:null,before:p,trend:n.evicted.has(l.hash)?"recurring":nA(p),silent:f.length===0}})}i(pA,"groupFailures");var lA=120,uA=[
{holds:i(({kind:e})=>e==="worker-lost","holds"),text:i(({template:e})=>e.replace("Worker exited prematurely: ",""),"text")},{holds:i(({kind:e})=>e==="result-sto\
re","holds"),text:i(()=>"the result could not be stored","text")},{holds:i(({exception:e,exceptions:t})=>Je(e)==="MaxRetriesExceededError"&&t.length>1,"holds"),
text:i(({exceptions:e})=>`from ${Je(e[0]?.type??"")}`,"text")}];function _j(e){let t=e.task??Gc(e.worker),r=uA[1]?.holds(e)?null:Xo(e),n=uA.find(({holds:a})=>a(
e))?.text(e)??e.template,s=`[${t}] ${Je(e.exception)}${n?`: ${n}`:""}`.replace(/\s+/g," "),o=r?`${s} (in ${r.function})`:s;return o.length<=lA?o:Se(s,lA)}i(_j,"\
titleOf");var fA=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|private-key|webhook-url)>`,reason:"placeholders of the\
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
v2"}],Ej=new RegExp(fA.map(({source:e})=>`(${e})`).join("|"),"g"),Pm=4096,dA=200;function $m(e){return(e.length>Pm?e.slice(0,Pm):e).replace(Ej,(r,...n)=>{let s=n.
findIndex(a=>a!==void 0),o=fA[s]?.placeholder??r;return o==="<$>"?r:o})}i($m,"normalize");function mA(e){let t=e.slice(0,Pm).split(`
`).map(n=>n.trim()).filter(n=>n!==""),r=$m(t.slice(0,2).join(" ")).replace(/(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"<v>").replace(/\s+/g," ").trim();return r.
length<=dA?r:`${r.slice(0,dA-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}…`}i(mA,"templateOf");var hA=String.raw`[\w.-]{0,40}?(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn)`,
gA=[{name:"private-key",pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,replacement:"\
<private-key>",secret:null,reason:"PEM blocks span lines; a cut one has no end"},{name:"jwt",pattern:/\beyJ[\w-]{8,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,1000})?/g,replacement:"\
<jwt>",secret:0,reason:"the payload of a JSON Web Token is readable by anybody"},{name:"webhook",pattern:/\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com)\/[^\s'"\\)>,]{4,400}/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address may post"},{name:"service-token",pattern:/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,100}|xox[abeoprs]-[\w-]{8,250}|xapp-[\w-]{8,250}|sk-(?:ant|proj|svcacct)-[\w-]{16,250}|sk-[A-Za-z0-9]{32,100}|[sr]k_(?:live|test)_\w{8,200}|whsec_[\w+/=-]{16,200}|(?:AKIA|ASIA|AGPA|AROA|AIDA)[A-Z0-9]{12,20}|AIza[\w-]{30,45}|ya29\.[\w-]{20,400}|SG\.[\w-]{16,64}\.[\w-]{16,100}|npm_[A-Za-z0-9]{30,60}|pypi-[\w-]{16,300}|do[oprt]_v1_[a-f0-9]{40,80}|hf_[A-Za-z0-9]{20,60}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,60}|sq0(?:atp|csp)-[\w-]{16,60}|EAA[A-Za-z0-9]{40,300}|NRAK-[A-Z0-9]{20,40}|key-[a-f0-9]{32}|SK[a-f0-9]{32}|dapi[a-f0-9]{32}|lin_api_\w{20,60}|glsa_\w{20,80}|hvs\.[\w-]{20,200}|sntry[su]_[\w+/=-]{20,300}|[a-f0-9]{32}-us\d{1,2}\b|\d{8,10}:AA[\w-]{32,40})/g,
replacement:"<token>",secret:0,reason:"tokens of known services by their documented prefixes"},{name:"authorization",pattern:/\b(Bearer|Basic|Digest|Negotiate|ApiKey)(\s{1,3}|%20|\+)([\w.~+/=:-]{8,4000})/gi,
replacement:"$1$2<credentials>",secret:3,reason:"HTTP authorization values in headers and reprs"},{name:"authorization-header",pattern:/\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<)([^\s"'\\,;}\])]{4,4000}(?:\s(?!<)[\w.~+/=:-]{8,4000})?)/gi,
replacement:"$1$2<credentials>",secret:3,reason:"header names in dicts, tuples and raw requests"},{name:"cookie",pattern:/\b((?:set-)?cookie)(\\?["']?\s{0,3}[:=,]\s{0,3}b?\\?["']?)([^"'\n\\}\])]{3,4000})/gi,
replacement:"$1$2<cookie>",secret:null,reason:"a session for whoever reads it"},{name:"url-credentials",pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):([^\s/?#'"<>]{1,300})@/gi,
replacement:"$1<credentials>@",secret:3,reason:"redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password may h\
old one"},{name:"url-user",pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,replacement:"$1<credentials>@",secret:2,reason:"a token in the pla\
ce of the user (https://TOKEN@host, Sentry DSN)"},{name:"signed-parameter",pattern:/([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]{1,2000})/gi,
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"},{name:"secret-pair-quoted",pattern:new RegExp(String.raw`\b(${hA})(\\{0,3}["']?\s{0,3}(?:[:=]|=>|,)\s{0,3}b?)(\\{0,3}["'])((?:(?!\3)[^\n]){1,2000}?)(?=\3|$)`,
"gi"),replacement:"$1$2$3<secret>",secret:4,reason:`{'password': 'x'}, password="x", ("api_key", "x"), JSON inside a repr`},{name:"secret-pair-bare",pattern:new RegExp(
String.raw`\b(${hA})(\s{0,2}[:=]\s{0,3})(?!["'\\<]|None\b|null\b|True\b|False\b|str\b|\w+\()([^\s"'\\,;&)}\]<>]{3,2000})`,"gi"),replacement:"$1$2<secret>",secret:3,
reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`"},{name:"account",pattern:/\bacct:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/gi,
replacement:"<user>",secret:null,reason:"webfinger user ids, as h logs them"},{name:"email",pattern:/(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
replacement:"<email>",secret:null,reason:"addresses of people"},{name:"aws-secret",pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
replacement:"<secret>",secret:0,reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"},{name:"iban",pattern:/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
replacement:"<iban>",secret:null,reason:"bank accounts"}],Tj=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g,vj=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i,
kj=6;function Sj(e){let t=new Set;for(let n of e)for(let{pattern:s,secret:o}of gA)if(o!==null)for(let a of n.matchAll(s)){let c=(a[o]??"").replace(/\\+$/,"");c.
length>=kj&&!vj.test(c)&&!c.startsWith("<")&&t.add(c)}let r=[...t].toSorted((n,s)=>s.length-n.length||(n<s?-1:1));return{redact:i(n=>xj(n,r),"redact")}}i(Sj,"cr\
eateRedactor");function xj(e,t){let r=e;for(let{pattern:n,replacement:s}of gA)r=r.replace(n,s);r=r.replace(Tj,n=>Aj(n)?"<card>":n);for(let n of t)r.includes(n)&&
(r=r.replaceAll(n,"<secret>"));return r}i(xj,"mask");function Aj(e){let t=e.replace(/\D/g,"");if(/^0|^(\d)\1+$/.test(t))return!1;let r=0;for(let n=0;n<t.length;n++){
let s=Number(t[t.length-1-n]),o=n%2===1?s*2:s;r+=o>9?o-9:o}return r%10===0}i(Aj,"isCard");function yA(e,t){let r=Sj(e.flatMap(Pj)),n=i(o=>r.redact(o),"r");return{
failures:e.map(o=>{let a=n(o.message),c=(o.traceback?.exceptions??[]).map(({type:l,message:u,frames:p,link:d,group:f})=>({type:n(l),message:n(u),frames:p.map(m=>({
file:n(m.file),line:m.line,function:n(m.function),source:m.source===null?null:n(m.source),own:Px(m.file)})),link:d,group:f.map(n)}));return{taskId:o.taskId,task:o.
task===null?null:n(o.task),kind:o.kind,exception:n(o.exception),message:a,template:Rj.has(o.kind)?Oj(a):mA(a),retries:o.retries,attempts:o.attempts.map(({at:l,reason:u})=>({
at:l,reason:n(u)})),args:o.args===null?null:n(o.args),at:o.at,eventId:o.eventId,environment:t(o.source,o.program),host:n(o.source),program:n(o.program),worker:n(
o.worker),process:o.process===null?null:n(o.process),traceback:o.traceback===null?"none":o.traceback.state,tracebackNote:o.traceback?.why??null,exceptions:c,candidates:o.
candidates.map(({task:l,id:u})=>n(`${l}[${u}]`))}}),redactor:r}}i(yA,"redactFailures");var Rj=new Set(["worker-lost","time-limit","unregistered"]);function Oj(e){
return e.replace(/:? ?\bJob: \d+\.?$/,"").slice(0,200)}i(Oj,"verbatim");function Pj(e){return[e.message,e.task??"",e.args??"",...e.attempts.map(({reason:t})=>t),
...(e.traceback?.exceptions??[]).flatMap(({message:t,frames:r})=>[t,...r.map(({source:n})=>n??"")])]}i(Pj,"textsOf");var Cm=de().regex(/^\d{1,25}$/),$j=Nr([Cm,Cm]),Im=Zo({f:de().regex(/^[0-9a-f]{16}$/),v:Ht().int().positive(),t:de(),k:de().nullable(),p:de(),e:de(),kd:cs(ps),m:de(),
s:cs(ht),a:de(),z:de(),n:Ht().int().nonnegative(),r:Ht().int().nonnegative(),d:as(de(),Nr([Ht(),Ht()])),h:as(de(),Ht()),en:as(de(),Ht()),re:tt(Nr([de(),Cm,de().
nullable()])),c:tt($j)});function Mc(e){return{f:e.fingerprint,v:e.version,t:e.title,k:e.task,p:e.program,e:e.exception,kd:e.kind,m:e.template,s:e.severity,a:e.
firstSeen,z:e.lastSeen,n:e.total,r:e.retries,d:Object.fromEntries(Object.entries(e.days).map(([t,[r,n]])=>[t,[r,n]])),h:{...e.hours},en:{...e.environments},re:e.
recent.map(([t,r,n])=>[t,r,n]),c:e.counted.map(([t,r])=>[t,r])}}i(Mc,"packLedger");function Lm(e){return{fingerprint:e.f,version:e.v,title:e.t,task:e.k,program:e.
p,exception:e.e,kind:e.kd,template:e.m,severity:e.s,firstSeen:e.a,lastSeen:e.z,total:e.n,retries:e.r,days:e.d,hours:e.h,environments:e.en,recent:e.re,counted:e.
c}}i(Lm,"unpackLedger");function bA(e){let t=Im.safeParse(e);return t.success?Lm(t.data):null}i(bA,"readLedger");import{createHash as Cj}from"node:crypto";import{deflateRawSync as Ij,inflateRawSync as Lj}from"node:zlib";var Nj=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
Dj=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,wA=1;function Bc(e,t,r,n){let s=Ij(Buffer.from(JSON.
stringify(n),"utf8"),{level:9}).toString("base64url");return`<!-- celery-failure-audit:v${wA} ${e} name=${t} key=${r} s=${s} h=${_A(e,t,r,s)} -->`}i(Bc,"writeMa\
rker");function jc(e){let t=e.slice(0,e.search(/\r?\n|$/)).trim(),r=Dj.exec(t)?.groups;if(!r)return null;let n=r.kind==="dashboard"?"dashboard":"issue",s={kind:n,
name:r.name??"",key:r.key??"",state:null},o=Nj.exec(t)?.groups;if(!o||Number(o.version)!==wA)return s;let a=o.state??"";if(o.check!==_A(n,s.name,s.key,a))return s;
try{let c=Lj(Buffer.from(a,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...s,state:JSON.parse(c)}}catch{return s}}i(jc,"readMarker");function _A(e,t,r,n){
return Cj("sha256").update(`${e} ${t} ${r} ${n}`).digest("hex").slice(0,8)}i(_A,"check");var EA="<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->",Nm="<!-- celery-failure-audit:details -->",TA="<!-- celery-failure-au\
dit:end -->";function qc(e,t,{above:r,below:n}){return[e,...r?[r]:[],EA,...t,TA,...n?[n]:[]].join(`
`)}i(qc,"layOut");function Zc(e){let t=e.replaceAll(`\r
`,`
`),r=t.indexOf(`
`),n=/^<!-- celery-failure-audit:v\d/.test(t)?r<0?"":t.slice(r+1):t,s=n.split(`
`),o=s.indexOf(EA),a=s.lastIndexOf(TA);if(o<0||a<o)return{above:"",details:"",below:n.trim()};let c=s.indexOf(Nm,o);return{above:s.slice(0,o).join(`
`),details:c<0||c>a?"":s.slice(c+1,a).join(`
`),below:s.slice(a+1).join(`
`)}}i(Zc,"readRegions");var vA="▁▂▃▄▅▆▇█";function Hc(e,t=30){let r=Date.parse(e.lastSeen.slice(0,10)),n=Array.from({length:t},(o,a)=>{let c=new Date(r-(t-1-a)*864e5).toISOString().
slice(0,10);return e.days[c]?.[0]??0}),s=Math.max(1,...n);return n.map(o=>o===0?"·":vA[Math.ceil(o/s*vA.length)-1]??"█").join("")}i(Hc,"sparkline");var Fj=500,Gj=2e3,zj=20;function Fm(e,t,r){let n=Bc("issue",t.name,e.fingerprint,Mc({...e.ledger,severity:e.judgement.severity})),s=r===null?{above:"",details:"",
below:""}:Zc(r),o=e.group?.fresh.at(-1)??e.group?.failures.at(-1)??null,a=Mj(e,t,o);for(let c of[200,80,30,0]){let l=o?Zj(o,e.group?.fingerprint.parts??[],c):s.
details,u=qc(n,[a,Nm,l],{above:s.above,below:s.below});if(mn(u)<=6e4||c===0)return u}throw new RangeError("unreachable: the last step always returns")}i(Fm,"ren\
derBody");var Uj=new Set(["exception","internal-error","rejected"]);function Mj(e,{policy:t,linkTo:r,previous:n},s){let{ledger:o,judgement:a}=e,c=o.task===null?
`A task of the worker ${$t(o.program||"?")} (the log does not name it)`:$t(o.task),l=s&&Uj.has(s.kind)?Xo(s):null,u=Se(s?.message||o.template,Fj),p=[["First",kA(
o.firstSeen)],["Last",kA(o.lastSeen)],["Trend",`${Hc(o)} ${SA(o,1)} on the last of these 30 days, ${SA(o,7)} in the last 7`],["Severity",`**${a.severity}** (${Wc(
a.decidedBy.severity)})`]],d=Object.entries(o.environments).filter(([h])=>h!=="");d.length>0&&p.push(["Environments",d.map(([h,y])=>`${rt(h)} ${y}`).join(", ")]),
l&&p.push(["Where",`${rt(`${l.file}:${l.line}`)} in ${rt(l.function)}`]),a.owners.length>0&&p.push(["Owners",`${a.owners.map(rt).join(", ")} (${Wc(a.decidedBy.owners)}\
)`]),a.runbook!==null&&p.push(["Runbook",`${Bj(a.runbook)} (${Wc(a.decidedBy.runbook)})`]);let f=jj(t,o);f.length>0&&p.push(["Links",f.join(" · ")]);let m=o.recent.
toReversed().slice(0,5),g=m.every(([,,h])=>h===null);return[`${c} failed for good with ${$t(o.exception)}${n===null?".":`. It was tracked before in #${n}.`}`,"",
.../[A-Za-z]{2}/.test(u.replace(/<[a-z-]+>/g,""))?[Yo(u),""]:[],`| Failures | **${o.total}** |`,"|---|---|",...p.map(([h,y])=>`| ${h} | ${y} |`),"",`<details><s\
ummary>The last ${m.length===1?"failure":`${m.length} failures`}</summary>`,"",...g?["No task id stands in the log.",""]:[],...m.map(([h,y,_])=>{let w=r(h,y);return`\
- ${[`${h.slice(0,10)} ${h.slice(11,19)} UTC`,..._===null?[]:[$t(_)],...w?[hn("in the log",w)]:[]].join(" · ")}`}),"","</details>","","<details><summary>What h\
appens next, and what you can do</summary>","",qj(t),"",`Key of this cause: ${$t(o.fingerprint)}`,"","</details>",""].join(`
`)}i(Mj,"renderFacts");function kA(e){return`${nt(e)}, at ${e.slice(11,16)} UTC`}i(kA,"moment");function Wc(e){return e.startsWith("default: ")?Mt(e):`rule ${rt(
e)}`}i(Wc,"decidedBy");function Bj(e){return/^https?:/.test(e)?hn(e.replace(/^https?:\/\//,""),e):rt(e)}i(Bj,"runbook");function jj(e,t){let[,r="",n]=t.recent.at(
-1)??[],s={task_id:n??"",task:t.task??"",fingerprint:t.fingerprint,event_id:r};return e.links.flatMap(({name:o,template:a})=>[...a.matchAll(/\{(\w+)\}/g)].map(([
,l=""])=>l).some(l=>!s[l])?[]:[hn(o,a.replace(/\{(\w+)\}/g,(l,u)=>encodeURIComponent(s[u]??"")))])}i(jj,"customLinks");function qj({reopenMs:e,closeMs:t}){let r=i(
n=>`${Math.round(n/864e5)} days`,"days");return[`New failures are counted here without a comment. When it has been quiet for long enough (3 to ${r(t)}, by its h\
istory) and all logs of that time were read, the issue closes by itself. A failure within ${r(e)} after that reopens it; later a new issue opens and links here.`,
"",`- **Fixed?** Close it as completed: a failure within ${r(e)} reopens it.`,"- **Not worth it?** Close it as not planned: it is counted, and never reopened.",
"- **Too loud?** Add the label `celery-failure/muted`, or set `severity`, `owners`, `runbook` or `ignore` with a rule in the policy file."].join(`
`)}i(qj,"nextSteps");function SA(e,t){let r=Date.parse(e.lastSeen.slice(0,10)),n=new Date(r-(t-1)*864e5).toISOString().slice(0,10);return Object.entries(e.days).
reduce((s,[o,[a]])=>o>=n?s+a:s,0)}i(SA,"countOf");function Zj(e,t,r){let n=e.attempts.length===0?[]:[`<details><summary>${e.attempts.length} ${e.attempts.length===
1?"retry":"retries"} before it failed</summary>`,"",...e.attempts.slice(-20).map(({at:c,reason:l})=>`- ${c.slice(0,10)} ${c.slice(11,19)} UTC ${l?$t(l.slice(0,300)):
"retried"}`),"","</details>",""],s=e.traceback==="partial"?` (incomplete: ${e.tracebackNote??"cut"})`:"",o=Hj(e),a=o.length<=r?o:[`… ${o.length-r} lines left \
out`,...o.slice(o.length-r)];return[...o.length>0&&r>0?[`<details open><summary>Traceback of the newest failure${Mt(s)}</summary>`,"",Yo(a.join(`
`),"python"),"","</details>",""]:[],...e.args!==null&&r>30?["<details><summary>Arguments</summary>","",Yo(e.args.slice(0,2e3)),"","</details>",""]:[],...r>30?n:
[],...e.host?[`Newest failure on ${$t(e.host)}, ${$t(e.program)}, ${e.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...e.candidates.length>0?[`The log does not \
say which task this was. Received and not ended at that time: ${e.candidates.slice(0,zj).map($t).join(", ")}.`,""]:[],"<details><summary>Why is this one group?<\
/summary>","","| part | value | why it counts |","|---|---|---|",...t.map(({name:c,value:l,hint:u})=>`| ${c} | ${rt(l)} | ${u} |`),"","</details>",""].join(`
`)}i(Zj,"renderDetails");function Hj(e){let t=[];for(let{type:r,message:n,frames:s,link:o}of e.exceptions){o==="cause"&&t.push("","The above exception was the d\
irect cause of the following exception:",""),o==="context"&&t.push("","During handling of the above exception, another exception occurred:",""),s.length>0&&t.push(
"Traceback (most recent call last):");for(let a of s)t.push(`  File "${Se(a.file,300)}", line ${a.line}, in ${Se(a.function,300)}`),a.source&&t.push(`    ${Se(a.
source,500)}`);if(r)for(let a of(n?`${r}: ${n}`:r).split(`
`,Gj))t.push(a.slice(0,500))}return t}i(Hj,"tracebackLines");function xA(e,t,r){let{ledger:n,judgement:s,issue:o}=e,a=e.group?.fresh.length??0;switch(t){case"re\
gressed":return`It failed again: ${a} ${a===1?"failure":"failures"}, the last ${nt(n.lastSeen)}. The issue is open again.`;case"quiet":return`No failure since ${nt(
n.lastSeen)}, and every log line up to ${nt(r)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;case"seve\
rity-changed":return`Severity changed from ${o?.ledger?.severity??"unknown"} to **${s.severity}** (${Wc(s.decidedBy.severity)}).`;case"milestone":return`${n.total}\
 failures so far, since ${nt(n.firstSeen)}.`}}i(xA,"renderComment");var Dr="celery-failure",Jo=`${Dr}/dashboard`,Kc=`${Dr}/muted`,fn=i(e=>`${Dr}/${e}`,"severityLabel"),AA=ht.map(fn),Vc=[{name:Dr,color:"37814a",description:"A rec\
urring failure of a Celery task, kept by Celery Failure Audit"},{name:fn("critical"),color:"b60205",description:"Celery failure: critical"},{name:fn("high"),color:"\
d93f0b",description:"Celery failure: high"},{name:fn("medium"),color:"fbca04",description:"Celery failure: medium"},{name:fn("low"),color:"c5def5",description:"\
Celery failure: low"},{name:Kc,color:"ededed",description:"Set by a person: counted, but silent"},{name:Jo,color:"0e8a16",description:"Overview of all Celery fa\
ilures, kept by Celery Failure Audit"}];async function RA(e,t){let{tracker:r,stop:n}=t,s=[],o=[],a=null;e.some(({change:c})=>c!=="skip")&&await r.ensureLabels(Vc);for(let c of e){let{cause:l}=c,u={fingerprint:l.
fingerprint,title:l.title,task:l.ledger.task,severity:l.judgement.severity,change:c.change,reason:c.reason,comment:null,number:l.issue?.issue.number??null,url:l.
issue?.issue.url??null,result:"skipped",problem:null};if(c.change==="skip"){s.push(u);continue}if(a===null&&n()&&(a="the run was asked to stop"),a!==null){s.push(
{...u,result:"failed",problem:a});continue}try{let p=await Wj(c,t);o.push(p);let d=null,f=null;if(c.comment!==null)try{await r.comment(p.number,xA(l,c.comment,t.
until)),d=c.comment}catch(g){f=`the comment was not written: ${Kj(g)}`}let m={...u,comment:d,number:p.number,url:p.url,result:"done",problem:f};s.push(m),t.onWrite(
m)}catch(p){if(!(p instanceof le)||p.advice!==null&&o.length===0)throw p;s.push({...u,result:"failed",problem:p.message}),p.advice!==null&&(a=p.message)}}return{
receipts:s,written:o,stopped:a}}i(RA,"applyPlan");async function Wj({change:e,cause:t,reason:r},{tracker:n,context:s}){let o=fn(t.judgement.severity);if(e==="op\
en"||t.issue===null){let u=r==="came-back-late"?t.issue?.issue.number??null:null,p=[Dr,o],d=Fm(t,{...s,previous:u},null);try{return await n.create({title:t.title,
body:d,labels:p})}catch(f){if(!(f instanceof le)||f.outcome!=="unknown")throw f;let m=(await n.list([])).find(g=>{let h=jc(g.body);return h?.kind==="issue"&&h.name===
s.name&&h.key===t.fingerprint&&g.state==="open"});if(!m)throw f;return m}}let{number:a}=t.issue.issue,c=await n.get(a)??t.issue.issue,l=c.labels.filter(u=>u!==o&&
AA.includes(u));return n.edit(a,{body:Fm(t,{...s,previous:null},c.body),...l.length>0?{removeLabels:l}:{},...c.labels.includes(o)?{}:{addLabels:[o]},...e==="reo\
pen"?{state:"open",stateReason:"reopened"}:{},...e==="close"?{state:"closed",stateReason:"completed"}:{}})}i(Wj,"carryOut");function Kj(e){return e instanceof Error?
e.message:String(e)}i(Kj,"messageOf");var Vj=5*6e4,Jj=7*864e5;function OA(e,t){let r=e.until??e.automaticUntil;if(e.since!==null||r===null)return{from:e.since,to:r,gap:null,continues:!1};let n=Date.
parse(r);if(t===null)return{from:Jc(n-(e.rebuilding?Math.max(e.lookbackMs,Jj):e.lookbackMs)),to:r,gap:null,continues:!1};let s=n-e.maxCatchUpMs,o=Math.max(Date.
parse(t)-Vj,s);return Date.parse(t)>=s?{from:Jc(Math.min(o,n)),to:r,gap:null,continues:!0}:{from:Jc(s),to:r,gap:[t,Jc(s)],continues:!0}}i(OA,"chooseWindow");function PA(e,t,r){
if(e===null)return{watermark:t.to,examined:Bt(t.examined),moved:!0};if(!(t.from<=e.watermark||r!==null))return{watermark:e.watermark,examined:Bt(e.examined,t.examined),
moved:!1};let s=t.to>e.watermark,o=e.examined.at(-1),a=t.examined.at(-1),c=r===null&&o&&a&&t.examined.length===1&&t.to>=e.watermark&&K(a[1],o[1])>0?[[o[1],a[1]]]:
[];return{watermark:s?t.to:e.watermark,examined:Bt(e.examined,t.examined,c),moved:s}}i(PA,"advance");function Jc(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}i(Jc,"iso");var $A=de().regex(/^\d{1,25}$/),Yj=Zo({w:de(),x:tt(Nr([$A,$A])),g:tt(Nr([de(),de()])),l:tt(Im),e:tt(de().regex(/^[0-9a-f]{16}$/)),i:tt(Ht().int().positive()),d:Zo(
{i:de().nullable(),r:de().nullable(),p:tt(Nr([de(),de()]))})});function CA(e){return{w:e.watermark,x:e.examined,g:e.gaps,l:e.ledgers.map(Mc),e:e.evicted,i:e.known,
d:{i:e.digest.intent,r:e.digest.delivered,p:e.digest.pending.map(({fingerprint:t,change:r})=>[t,r])}}}i(CA,"packDashboard");var Xj=500,Qj=8;function Gm(e,t,r){let n=e.
toSorted((c,l)=>c.lastSeen>l.lastSeen?-1:c.lastSeen<l.lastSeen?1:c.fingerprint<l.fingerprint?-1:1),s=n.slice(0,r),o=new Set(s.map(({fingerprint:c})=>c)),a=[...t.
filter(c=>!o.has(c)),...n.slice(r).map(({fingerprint:c})=>c)];return{ledgers:s.map(eq).toSorted((c,l)=>c.fingerprint<l.fingerprint?-1:1),evicted:[...new Set(a)].
slice(-Xj)}}i(Gm,"makeRoom");function eq(e){let t=i(n=>new Date(Date.parse(e.lastSeen)-n*864e5).toISOString().slice(0,10),"day"),r=i((n,s)=>Object.fromEntries(Object.
entries(n).filter(([o])=>o>=s)),"since");return{...e,title:Se(e.title,120),template:Se(e.template,120),days:r(e.days,t(Qj)),hours:r(e.hours,t(1)),recent:e.recent.
slice(-5),counted:[]}}i(eq,"inShort");function tq(e){let t=Yj.safeParse(e);if(!t.success)return null;let{w:r,x:n,g:s,l:o,e:a,i:c,d:l}=t.data;return{watermark:r,
examined:n,gaps:s,ledgers:o.map(Lm),evicted:a,known:c,digest:{intent:l.i,delivered:l.r,pending:l.p.map(([u,p])=>({fingerprint:u,change:p}))}}}i(tq,"readDashboar\
d");function Yc(e,t){let r=[],n=null,s=null;for(let c of e.toSorted((l,u)=>l.number-u.number)){let l=jc(c.body);if(!(!l||l.name!==t)){if(l.kind==="dashboard"){if(!c.
labels.includes(Jo)||n!==null||c.state==="closed")continue;n=c,s=tq(l.state)}else if(c.labels.includes(Dr)){let u=bA(l.state);r.push({issue:c,fingerprint:l.key,
ledger:u?.fingerprint===l.key?u:null})}}}let o=new Map;for(let c of r){let l=o.get(c.fingerprint);(!l||rq(c.issue,l.issue))&&o.set(c.fingerprint,c)}let a=new Map(
(s?.ledgers??[]).map(c=>[c.fingerprint,c]));return{dashboard:s,dashboardIssue:n,issues:o,all:r,ledgerOf(c){let l=o.get(c)?.ledger??null,u=a.get(c)??null;return l&&
u?Qx(l,u):l??u}}}i(Yc,"readState");function rq(e,t){return e.state!==t.state?e.state==="open":e.state==="closed"&&(e.closedAt??"")>(t.closedAt??"")}i(rq,"prefer\
red");var IA=44e3;function FA(e){return e==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${e})`}i(FA,"dashboardTitle");function zm(e,t){let r=nq(
e),{above:n,below:s}=t===null?{above:"",below:""}:Zc(t);for(let o of[200,100,50,20,0]){let a=qc(r,[sq(e,o)],{above:n,below:s});if(mn(a)<=6e4||o===0)return a}throw new RangeError(
"unreachable: the last step always returns")}i(zm,"renderDashboard");var LA=["open","waiting","closed","below threshold","ignored"],NA=14;function nq({name:e,state:t}){
let r=i(s=>Bc("dashboard",e,"dashboard",CA(s)),"write"),n=r(t);if(n.length<=IA)return n;for(let s=t.ledgers.length;s>0;s=Math.floor(s*.8)){let o=r({...t,...Gm(t.
ledgers,t.evicted,s)});if(o.length<=IA)return o}return r({...t,...Gm(t.ledgers,t.evicted,0)})}i(nq,"markerOf");function sq({state:e,rows:t,notes:r},n){let s=i(l=>t.
filter(u=>u.state===l).length,"count"),o=t.toSorted((l,u)=>LA.indexOf(l.state)-LA.indexOf(u.state)).slice(0,n),a=o.filter(({state:l})=>l==="open"||l==="waiting"),
c=o.filter(({state:l})=>l!=="open"&&l!=="waiting");return[`Logs are read up to ${nt(e.watermark)}, at ${e.watermark.slice(11,16)} UTC. ${s("open")} ${s("open")===
1?"cause has":"causes have"} an open issue, ${s("waiting")} more ${s("waiting")===1?"is":"are"} frequent enough and wait for room, ${s("below threshold")} ${s("\
below threshold")===1?"is":"are"} below the threshold.`,"",...r.length>0?["> [!WARNING]",...r.map(l=>`> - ${Mt(l)}`),""]:[],...e.gaps.length>0?[`Never examined:\
 ${e.gaps.map(([l,u])=>`${nt(l)} to ${nt(u)}`).join("; ")}.`,""]:[],...t.length===0?["No task has failed for good in the time examined.",""]:[],...a.length>0?[DA(
a),""]:[],...c.length>0?[`<details><summary>${t.length-s("open")-s("waiting")} more: below the threshold, closed or ignored</summary>`,"",DA(c),"","</details>",
""]:[],...t.length>n?[`${t.length-n} more are in the report of the run.`,""]:[],"<sub>This issue holds the state of the audit. If it is closed or deleted, it is\
 rebuilt from the failure issues; causes without an issue are forgotten.</sub>"].join(`
`)}i(sq,"renderTable");function DA(e){return Ic([["Severity","Cause","Failures",`${NA} days`,"Last","Issue"],...e.map(({cause:t,number:r,state:n})=>[t.judgement.
severity,rt(Se(t.title,110)),String(t.ledger.total),Hc(t.ledger,NA),nt(t.ledger.lastSeen),r===null?n==="below threshold"?"too few":n:n==="open"?`#${r}`:`#${r} ${n}`])],
{alignDelimiters:!1})}i(DA,"tableOf");async function GA(e,t,r){let s=(Yc(e,t).dashboard?.known??[]).filter(a=>!e.some(c=>c.number===a)),o=[...e];for(let a of s){let c=await r.get(a);c&&o.push(c)}return o}
i(GA,"withKnown");function zA({all:e},t){let r=i(n=>pr(n,t),"isInside");return e.every(({ledger:n})=>n?.counted.every(([s,o])=>r(s)&&r(o))??!1)}i(zA,"isUnfinish\
edFirstRun");async function UA(e,t){let r=[];for(let{number:n,body:s}of e)try{let o=await t.get(n);o&&o.body.slice(0,o.body.indexOf(`
`)).trim()!==s.slice(0,s.indexOf(`
`)).trim()&&r.push(`Issue #${n} was overwritten by another run: the same time is read again next time.`)}catch(o){if(!(o instanceof le))throw o}return r}i(UA,"o\
verwritten");function MA(e,t,r){let n=new Set(t.receipts.filter(({result:o})=>o==="done").map(({fingerprint:o})=>o));return{ledgers:e.filter(({fingerprint:o,issue:a,
ledger:c})=>!n.has(o)&&(a===null||c.total>(a.ledger?.total??0))).map(({ledger:o,judgement:a})=>({...o,severity:a.severity,counted:[]})),evicted:r.dashboard?.evicted??
[]}}i(MA,"keptLedgers");function Um(e,t){let r=new Map([...e.issues].map(([s,{issue:o}])=>[s,o])),n=new Map(t.written.map(s=>[s.number,s]));for(let{fingerprint:s,
number:o,result:a}of t.receipts){let c=o===null?void 0:n.get(o);a==="done"&&c&&r.set(s,c)}return r}i(Um,"issueNumbers");function BA(e,t,r){let n=new Set(t.receipts.
filter(({result:s})=>s==="failed").map(({fingerprint:s})=>s));return e.map(({cause:s,change:o,reason:a})=>{let c=r.get(s.fingerprint);if(c)return{cause:s,number:c.
number,state:c.state};if(a==="ignored-by-rule")return{cause:s,number:null,state:"ignored"};let l=o==="open"||n.has(s.fingerprint)||["over-budget","open-limit","\
baseline","nothing-new"].includes(a);return{cause:s,number:null,state:l?"waiting":"below threshold"}})}i(BA,"dashboardRows");async function Mm(e,t,r){if(t===null)
return await e.ensureLabels(Vc),e.create({title:FA(r.name),body:zm(r,null),labels:[Jo]});let n=zm(r,t.body);return n===t.body.replaceAll(`\r
`,`
`)?t:e.edit(t.number,{body:n})}i(Mm,"writeDashboard");function jA(e,t,r){let n=new Set(e.dashboard?.known??[]),s=new Set(r.filter(({ignore:a})=>a).map(({fingerprint:a})=>a.
hash)),o=[...e.dashboard?.digest.pending??[],...e.all.filter(({issue:a,fingerprint:c})=>!n.has(a.number)&&!s.has(c)).map(({fingerprint:a})=>({fingerprint:a,change:"\
open"})),...t.flatMap(({fingerprint:a,change:c,comment:l,result:u})=>u!=="done"?[]:c==="open"||c==="reopen"||c==="close"?[{fingerprint:a,change:c}]:l==="severit\
y-changed"||l==="milestone"?[{fingerprint:a,change:l}]:[])];return[...new Map(o.map(a=>[`${a.fingerprint} ${a.change}`,a])).values()]}i(jA,"pendingChanges");var oq=5;function ZA(e,t,r){let n=new Map;for(let s of e){let o=s.fingerprint.hash;s.ledger&&n.set(o,{fingerprint:o,title:s.title,group:s,ledger:s.ledger,before:s.
before,issue:t.issues.get(o)??null,judgement:s})}for(let s of[...t.issues.keys(),...(t.dashboard?.ledgers??[]).map(o=>o.fingerprint)]){let o=t.ledgerOf(s);if(n.
has(s)||!o)continue;let{task:a,exception:c,kind:l,retries:u}=o,p=Uc({task:a,exception:c,kind:l,identified:o.recent.some(([,,d])=>d!==null),retries:u},r.rules);n.
set(s,{fingerprint:s,title:o.title,group:null,ledger:o,before:o,issue:t.issues.get(s)??null,judgement:p})}return[...n.values()].toSorted(iq)}i(ZA,"causesOf");function iq(e,t){
return ht.indexOf(e.judgement.severity)-ht.indexOf(t.judgement.severity)||t.ledger.total-e.ledger.total||(e.fingerprint<t.fingerprint?-1:e.fingerprint>t.fingerprint?
1:0)}i(iq,"byRank");function HA(e,t){let{state:r,policy:n}=t,s=e.map(d=>({cause:d,...aq(d,t)})),o=s.filter(({change:d})=>d==="reopen").length,a=s.filter(({change:d})=>d===
"close").length,c=r.all.filter(({issue:d})=>d.state==="open").length+o-a,l=new Set(r.dashboard?.known??[]),u=r.dashboard===null?r.all.length:r.all.filter(({issue:d})=>!l.
has(d.number)).length,p=(r.dashboard===null?Math.min(oq,n.maxNew):n.maxNew)-u;return s.map(d=>{if(d.change!=="open")return d;if(d.reason!=="critical"){if(c>=n.maxOpen)
return{...d,change:"skip",reason:"open-limit"};if(p<=0)return{...d,change:"skip",reason:r.dashboard===null?"baseline":"over-budget"}}return c+=1,p-=1,d})}i(HA,"\
planIssues");var Fr=i(e=>({change:"skip",reason:e,comment:null}),"skip");function aq(e,t){let{group:r,issue:n,judgement:s,ledger:o,before:a}=e,{policy:c,until:l}=t,
u=r?.fresh??[];if(!t.countable)return Fr("no-ids");if(s.ignore)return Fr("ignored-by-rule");if(n&&n.issue.state==="open"){let d=n.issue.labels.includes(Kc);if(u.
length>0)return d?{change:"update",reason:"muted",comment:null}:qA(e)?{change:"update",reason:"severity-changed",comment:"severity-changed"}:{change:"update",reason:"\
still-failing",comment:cq(a,o)?"milestone":null};if(!d&&qA(e))return{change:"update",reason:"severity-changed",comment:"severity-changed"};let f=t.gaps.every(([
,m])=>m<=o.lastSeen);return t.healthy&&f&&rA(o,l,c.closeMs)?{change:"close",reason:"quiet",comment:d?null:"quiet"}:Fr("nothing-new")}if(n){let d=o.total>(n.ledger?.
total??0);if(u.length===0&&!d)return Fr("nothing-new");let{stateReason:f,closedAt:m,labels:g}=n.issue;return f==="not_planned"||f==="duplicate"?{change:"update",
reason:"closed-by-person",comment:null}:g.includes(Kc)?{change:"update",reason:"muted",comment:null}:m!==null&&o.lastSeen<=m?{change:"update",reason:"older-than\
-close",comment:null}:(m===null?0:Date.parse(l)-Date.parse(m))<=c.reopenMs?{change:"reopen",reason:"regressed",comment:"regressed"}:t.progress?{change:"open",reason:"\
came-back-late",comment:null}:Fr("nothing-new")}if(r&&u.length===0&&r.before===null)return Fr("silent-environment");let p=tA(o,u,s.severity,c.open);return p?t.progress?
p==="critical"?{change:"open",reason:"critical",comment:null}:a===null?{change:"open",reason:"first-seen",comment:null}:{change:"open",reason:u.length===0?"room\
-again":"reached-threshold",comment:null}:Fr("nothing-new"):Fr("below-threshold")}i(aq,"decide");function qA({issue:e,judgement:t}){return e?.ledger!=null&&e.ledger.
severity!==t.severity}i(qA,"severityChanged");function cq(e,t){return e!==null&&Math.floor(Math.log10(t.total))>Math.floor(Math.log10(Math.max(1,e.total)))}i(cq,
"milestone");function WA(e){return ht.find(t=>e.includes(t))??null}i(WA,"worstSeverity");var KA=200,lq=200,Bm="baseline",uq=7*864e5;async function Ure(e,t){let{source:r,tracker:n}=e,{name:s,policy:o,publication:a}=t,c=e.clock(),l=[],u=await n.list([]),
p=Yc(await GA(u,s,n),s),{from:d,to:f,gap:m,continues:g}=OA({...t.window,rebuilding:p.dashboard===null&&p.all.length>0},p.dashboard?.watermark??null);m&&l.push(`\
Nobody looked at ${m[0]} to ${m[1]}: the audit was away for longer than max-catch-up.`);let h=await Hx(r,d,f,(L,M)=>e.progress({step:"events",events:L,at:M})),{
log:y,coverage:_}=h;l.push(...h.problems),p.dashboard===null&&!zA(p,_.examined)&&l.push("The dashboard was lost or is damaged and has been rebuilt from the issu\
es; causes without an issue start anew.");let w=y.streams.length===0;w&&y.events>=KA&&l.push(`No line of a Celery worker among ${y.events} events: wrong group, \
system, query or program?`);let E=g?p.dashboard?.examined??[]:[],T=y.failures.filter(({eventId:L})=>!pr(L,E)),R=T.filter(({task:L})=>oA(L,o.apps)),{failures:v,redactor:I}=yA(
R,iA(o.environments)),k=pA(v,s,o,{ledgerOf:p.ledgerOf,examined:p.dashboard?.examined??[],evicted:new Set(p.dashboard?.evicted)},_.examined,a);e.progress({step:"\
failures",failures:v.length,groups:k.length});let C=PA(p.dashboard,_,m),S=ZA(k,p,o),F=HA(S,{state:p,policy:o,until:_.to,healthy:_.complete&&!w&&C.watermark===_.
to,gaps:[...p.dashboard?.gaps??[],...m?[m]:[]],progress:C.moved||k.some(({fresh:L})=>L.length>0),countable:r.hasIds});e.progress({step:"plan",plan:F});let z=w&&
y.events>=KA&&p.dashboard===null,A=z?{receipts:[],written:[],stopped:null}:await RA(F,{tracker:n,context:{name:s,policy:o,linkTo:i((L,M)=>r.link({id:M,at:L,source:"",
program:""}),"linkTo")},until:_.to,stop:e.stop,onWrite:i(L=>e.progress({step:"write",receipt:L}),"onWrite")});A.stopped!==null&&l.push(`Issues were not written \
to the end: ${A.stopped}.`);for(let{result:L,problem:M,title:Y}of A.receipts)L==="failed"&&A.stopped===null&&l.push(`${Y}: ${M??"the change failed"}.`);let O=t.
dryRun?[]:await UA(A.written,n);l.push(...O);let se=A.stopped===null&&O.length===0&&!z&&A.receipts.every(({result:L})=>L!=="failed"),J=jA(p,A.receipts,k),Ee=p.dashboard===
null||p.dashboard.digest.pending.some(({change:L})=>L===Bm),he=p.dashboard?.digest??{intent:null,delivered:null,pending:[]},ce=he.intent!==null,Me=dq(t,{changes:J,
baseline:Ee,repeat:ce,fresh:k.some(({fresh:L})=>L.length>0),delivered:he.delivered,until:_.to})&&e.notifiers.length>0&&!t.dryRun&&!z,ee=Um(p,A),te={watermark:se?
C.watermark:p.dashboard?.watermark??_.from,examined:se?C.examined:p.dashboard?.examined??[],gaps:[...p.dashboard?.gaps??[],...m?[m]:[]].slice(-20),...se?MA(S,A,
p):{ledgers:p.dashboard?.ledgers??[],evicted:p.dashboard?.evicted??[]},known:[...new Set([...p.all.map(({issue:L})=>L.number),...A.written.map(({number:L})=>L)])].
toSorted((L,M)=>L-M),digest:{intent:Me?he.intent??_.to:null,delivered:he.delivered,pending:e.notifiers.length>0&&t.digest!=="never"?[...Ee?[{fingerprint:"",change:Bm}]:
[],...J.filter(({change:L})=>L!==Bm).slice(-lq)]:[]}},q=BA(F,A,ee),Ce=[...l,..._.complete?[]:_.reasons],Be=p.dashboardIssue,D=r.hasIds&&!z&&A.stopped===null;D&&
(Be=await Mm(n,Be,{name:s,state:te,rows:q,notes:Ce}));let re={name:s,key:_.to,repeat:ce,baseline:Ee,coverage:_,workers:y.streams.length,failures:v.length,changes:J.
flatMap(L=>pq(L,F,A,p)),totals:Za(k),groups:F.flatMap(({cause:L})=>L.group?[{title:L.title,severity:L.judgement.severity,count:L.group.failures.length,trend:L.group.
trend,...VA(ee.get(L.fingerprint)),waiting:q.some(M=>M.cause===L&&M.state==="waiting")}]:[]),expected:y.expected,savedByRetry:y.savedByRetry.reduce((L,{executions:M})=>L+
M,0),otherApps:T.length-R.length,ignored:k.reduce((L,M)=>L+(M.ignore?M.failures.length:0),0),unrecognised:y.unrecognised.count,dashboardUrl:Be?.url||null,problems:l};
if(Me){let L=[];for(let M of e.notifiers){let Y=await M.send(re);Y.delivered||L.push(`${M.name}: ${Y.problem}`)}l.push(...L),L.length===0&&D&&await Mm(n,Be,{name:s,
state:{...te,digest:{intent:null,delivered:te.digest.intent,pending:[]}},rows:q,notes:Ce})}let $=z?"failed":_.complete&&l.length===0?"ok":"degraded";return{report:gx(
{name:s,coverage:_,log:y,groups:k,plan:F,receipts:A.receipts,dryRun:t.dryRun,numbers:ee,otherApps:re.otherApps,problems:[...l],sample:i(L=>(a==="full"?I.redact(
L):$m(I.redact(L))).slice(0,500),"sample"),showStreams:a==="full",cost:{logRequests:_.requests,githubRequests:n.requests,events:y.events,ms:Math.round(e.clock()-
c)}}),digest:re,groups:k,plan:F,receipts:A.receipts,highestSeverity:WA(k.filter(({ignore:L,silent:M})=>!L&&!M).map(({severity:L})=>L)),verdict:$}}i(Ure,"runAudi\
t");function pq({fingerprint:e,change:t},r,n,s){let o=r.find(({cause:c})=>c.fingerprint===e);if(!o)return[];let{cause:a}=o;return[{change:t,title:a.title,severity:a.
judgement.severity,total:a.ledger.total,...VA(Um(s,n).get(e))}]}i(pq,"describe");function dq({digest:e},{changes:t,baseline:r,repeat:n,fresh:s,delivered:o,until:a}){
switch(e){case"never":return!1;case"always":return!0;case"failures":return n||s;case"changes":return n||r||t.length>0||o!==null&&Date.parse(a)-Date.parse(o)>=uq}}
i(dq,"isDue");function VA(e){return{number:e?.number??null,url:e?.url||null}}i(VA,"address");export{Bh as a,vl as b,tl as c,ht as d,eY as e,tY as f,rY as g,oY as h,wY as i,$T as j,yB as k,qQ as l,XQ as m,ree as n,aee as o,cee as p,Ure as q};
