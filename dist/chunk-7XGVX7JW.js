import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as i,b as we,c as CP,d as L,e as lu,f as $r,g as IP}from"./chunk-FLE5BRFS.js";var Vs=L((JH,Ag)=>{"use strict";var Tg="[^\\\\/]",GP="(?=.)",vg="[^/]",mu="(?:\\/|$)",Sg="(?:^|\\/)",hu=`\\.{1,2}${mu}`,zP="(?!\\.)",UP=`(?!${Sg}${hu})`,MP=`(?!\
\\.{0,1}${mu})`,BP=`(?!${hu})`,jP="[^.\\/]",qP=`${vg}*?`,ZP="/",xg={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:GP,QMARK:vg,
END_ANCHOR:mu,DOTS_SLASH:hu,NO_DOT:zP,NO_DOTS:UP,NO_DOT_SLASH:MP,NO_DOTS_SLASH:BP,QMARK_NO_DOT:jP,STAR:qP,START_ANCHOR:Sg,SEP:ZP},HP={...xg,SLASH_LITERAL:"[\\\\/]",
QMARK:Tg,STAR:`${Tg}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},WP={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Ag.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:WP,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?HP:xg}}});var Js=L(at=>{"use strict";var{REGEX_BACKSLASH:KP,REGEX_REMOVE_BACKSLASH:VP,REGEX_SPECIAL_CHARS:JP,REGEX_SPECIAL_CHARS_GLOBAL:YP}=Vs();at.isObject=e=>e!==null&&
typeof e=="object"&&!Array.isArray(e);at.hasRegexChars=e=>JP.test(e);at.isRegexChar=e=>e.length===1&&at.hasRegexChars(e);at.escapeRegex=e=>e.replace(YP,"\\$1");
at.toPosixSlashes=e=>e.replace(KP,"/");at.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||
e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};at.removeBackslashes=e=>e.replace(VP,t=>t==="\\"?"":t);at.escapeLast=(e,t,r)=>{
let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?at.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};at.removePrefix=(e,t={})=>{let r=e;return r.startsWith(
"./")&&(r=r.slice(2),t.prefix="./"),r};at.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${e})${s}`;return t.negated===!0&&(o=
`(?:^(?!${o}).*$)`),o};at.basename=(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var Ng=L((XH,Lg)=>{"use strict";var Rg=Js(),{CHAR_ASTERISK:gu,CHAR_AT:XP,CHAR_BACKWARD_SLASH:Zn,CHAR_COMMA:QP,CHAR_DOT:yu,CHAR_EXCLAMATION_MARK:bu,CHAR_FORWARD_SLASH:Ig,
CHAR_LEFT_CURLY_BRACE:wu,CHAR_LEFT_PARENTHESES:Hi,CHAR_LEFT_SQUARE_BRACKET:e$,CHAR_PLUS:t$,CHAR_QUESTION_MARK:Og,CHAR_RIGHT_CURLY_BRACE:r$,CHAR_RIGHT_PARENTHESES:Pg,
CHAR_RIGHT_SQUARE_BRACKET:n$}=Vs(),$g=i(e=>e===Ig||e===Zn,"isPathSeparator"),Cg=i(e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},"depth"),s$=i((e,t)=>{let r=t||
{},n=e.length-1,s=r.parts===!0||r.tokens===!0||r.scanToEnd===!0,o=[],a=[],c=[],l=e,u=-1,d=0,p=0,f=!1,m=!1,y=!1,g=!1,h=!1,b=!1,w=!1,k=!1,E=!1,A=!1,T=0,I,v,C={value:"",
depth:0,isGlob:!1},x=i(()=>u>=n,"eos"),D=i(()=>l.charCodeAt(u+1),"peek"),G=i(()=>(I=v,l.charCodeAt(++u)),"advance");for(;u<n;){v=G();let J;if(v===Zn){w=C.backslashes=
!0,v=G(),v===wu&&(b=!0);continue}if(b===!0||v===wu){for(T++;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}if(v===wu){T++;continue}if(b!==!0&&v===
yu&&(v=G())===yu){if(f=C.isBrace=!0,y=C.isGlob=!0,A=!0,s===!0)continue;break}if(b!==!0&&v===QP){if(f=C.isBrace=!0,y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===
r$&&(T--,T===0)){b=!1,f=C.isBrace=!0,A=!0;break}}if(s===!0)continue;break}if(v===Ig){if(o.push(u),a.push(C),C={value:"",depth:0,isGlob:!1},A===!0)continue;if(I===
yu&&u===d+1){d+=2;continue}p=u+1;continue}if(r.noext!==!0&&(v===t$||v===XP||v===gu||v===Og||v===bu)===!0&&D()===Hi){if(y=C.isGlob=!0,g=C.isExtglob=!0,A=!0,v===bu&&
u===d&&(E=!0),s===!0){let be=0;for(;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}if(v===Hi){be++;continue}if(v===Pg&&--be===0){A=!0;break}}continue}
break}if(v===gu){if(I===gu&&(h=C.isGlobstar=!0),y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===Og){if(y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===e$){for(;x()!==
!0&&(J=G());){if(J===Zn){w=C.backslashes=!0,G();continue}if(J===n$){m=C.isBracket=!0,y=C.isGlob=!0,A=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&v===
bu&&u===d){k=C.negated=!0,d++;continue}if(r.noparen!==!0&&v===Hi){if(y=C.isGlob=!0,s===!0){let xe=1;for(;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}
if(v===Hi){xe++;continue}if(v===Pg&&--xe===0){A=!0;break}}continue}break}if(y===!0){if(A=!0,s===!0)continue;break}}r.noext===!0&&(g=!1,y=!1);let W=l,O="",P="";d>
0&&(O=l.slice(0,d),l=l.slice(d),p-=d),W&&y===!0&&p>0?(W=l.slice(0,p),P=l.slice(p)):y===!0?(W="",P=l):W=l,W&&W!==""&&W!=="/"&&W!==l&&$g(W.charCodeAt(W.length-1))&&
(W=W.slice(0,-1)),r.unescape===!0&&(P&&(P=Rg.removeBackslashes(P)),W&&w===!0&&(W=Rg.removeBackslashes(W)));let oe={prefix:O,input:e,start:d,base:W,glob:P,isBrace:f,
isBracket:m,isGlob:y,isExtglob:g,isGlobstar:h,negated:k,negatedExtglob:E};if(r.tokens===!0&&(oe.maxDepth=0,$g(v)||a.push(C),oe.tokens=a),r.parts===!0||r.tokens===
!0){let J;for(let ce=0;ce<o.length;ce++){let he=J!==void 0?J+1:d,Ze=o[ce],Q=e.slice(he,Ze);r.tokens&&(ce===0&&d!==0?(a[ce].isPrefix=!0,a[ce].value=O):a[ce].value=
Q,Cg(a[ce]),oe.maxDepth+=a[ce].depth),Ze>=d&&(c.push(Q),J=Ze)}let xe=J!==void 0?J+1:d,be=e.slice(xe);c.push(be),r.tokens&&J&&J+1<e.length&&(a[a.length-1].value=
be,Cg(a[a.length-1]),oe.maxDepth+=a[a.length-1].depth),oe.slashes=o,oe.parts=c}return oe},"scan");Lg.exports=s$});var zg=L((e3,Gg)=>{"use strict";var Ys=Vs(),Tt=Js(),{MAX_LENGTH:Wi,POSIX_REGEX_SOURCE:o$,REGEX_NON_SPECIAL_CHARS:i$,REGEX_SPECIAL_CHARS_BACKREF:a$,REPLACEMENTS:Dg}=Ys,
c$=i((e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(s=>Tt.escapeRegex(
s)).join("..")}return r},"expandRange"),Hn=i((e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,"syntaxError"),Fg=i(e=>{let t=[],r=0,n=0,
s=0,o="",a=!1;for(let c of e){if(a===!0){o+=c,a=!1;continue}if(c==="\\"){o+=c,a=!0;continue}if(c==='"'){s=s===1?0:1,o+=c;continue}if(s===0){if(c==="[")r++;else if(c===
"]"&&r>0)r--;else if(r===0){if(c==="(")n++;else if(c===")"&&n>0)n--;else if(c==="|"&&n===0){t.push(o),o="";continue}}}o+=c}return t.push(o),t},"splitTopLevel"),
l$=i(e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},"isPlainBranch"),Eu=i(e=>{let t=e.
trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(l$(t))return t.replace(/\\(.)/g,"$1")},"normalizeSimpleBranch"),u$=i(e=>{
let t=e.map(Eu).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let s=t[r],o=t[n],a=s[0];if(!(!a||s!==a.repeat(s.length)||o!==a.repeat(
o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},"hasRepeatedCharPrefixOverlap"),_u=i((e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;
let r=0,n=0,s=0,o=!1;for(let a=1;a<e.length;a++){let c=e[a];if(o===!0){o=!1;continue}if(c==="\\"){o=!0;continue}if(c==='"'){s=s===1?0:1;continue}if(s!==1){if(c===
"["){r++;continue}if(c==="]"&&r>0){r--;continue}if(!(r>0)){if(c==="("){n++;continue}if(c===")"&&(n--,n===0))return t===!0&&a!==e.length-1?void 0:{type:e[0],body:e.
slice(2,a),end:a}}}}},"parseRepeatedExtglob"),d$=i(e=>`${e.length===1?Tt.escapeRegex(e[0]):`[${e.map(r=>Tt.escapeRegex(r)).join("")}]`}*`,"buildCharClassStar"),
p$=i(e=>{let t=0,r=[];for(;t<e.length;){let n=_u(e.slice(t),!1);if(!n||n.type!=="*")return;let s=Fg(n.body).map(a=>a.trim());if(s.length!==1)return;let o=Eu(s[0]);
if(!o||o.length!==1)return;r.push(o),t+=n.end+1}if(!(r.length<1))return r},"getStarExtglobSequenceChars"),f$=i(e=>{let t=0,r=e.trim(),n=_u(r);for(;n;)t++,r=n.body.
trim(),n=_u(r);return t},"repeatedExtglobRecursion"),m$=i((e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.
maxExtglobRecursion:Ys.DEFAULT_MAX_EXTGLOB_RECURSION,n=Fg(e).map(c=>c.trim());if(n.length>1&&(n.some(c=>c==="")||n.some(c=>/^[*?]+$/.test(c))||u$(n)))return{risky:!0};
let s=[],o=!1,a=!0;for(let c of n){let l=p$(c);if(l){o=!0,s.push(...l);continue}let u=Eu(c);if(u&&u.length===1){s.push(u);continue}if(a=!1,f$(c)>r)return{risky:!0}}
return o?a?{risky:!0,safeOutput:d$([...new Set(s)])}:{risky:!0}:{risky:!1}},"analyzeRepeatedExtglob"),ku=i((e,t)=>{if(typeof e!="string")throw new TypeError("Ex\
pected a string");e=Dg[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(Wi,r.maxLength):Wi,s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}\
, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},a=[o],c=r.capture?"":"?:",l=Ys.globChars(r.windows),u=Ys.extglobChars(
l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:f,ONE_CHAR:m,DOTS_SLASH:y,NO_DOT:g,NO_DOT_SLASH:h,NO_DOTS_SLASH:b,QMARK:w,QMARK_NO_DOT:k,STAR:E,START_ANCHOR:A}=l,
T=i(F=>`(${c}(?:(?!${A}${F.dot?y:d}).)*?)`,"globstar"),I=r.dot?"":g,v=r.dot?w:k,C=r.bash===!0?T(r):E;r.capture&&(C=`(${C})`),typeof r.noext=="boolean"&&(r.noextglob=
r.noext);let x={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,
tokens:a};e=Tt.removePrefix(e,x),s=e.length;let D=[],G=[],W=[],O=o,P,oe=i(()=>x.index===s-1,"eos"),J=x.peek=(F=1)=>e[x.index+F],xe=x.advance=()=>e[++x.index]||"",
be=i(()=>e.slice(x.index+1),"remaining"),ce=i((F="",le=0)=>{x.consumed+=F,x.index+=le},"consume"),he=i(F=>{x.output+=F.output!=null?F.output:F.value,ce(F.value)},
"append"),Ze=i(()=>{let F=1;for(;J()==="!"&&(J(2)!=="("||J(3)==="?");)xe(),x.start++,F++;return F%2===0?!1:(x.negated=!0,x.start++,!0)},"negate"),Q=i(F=>{x[F]++,
W.push(F)},"increment"),ne=i(F=>{x[F]--,W.pop()},"decrement"),q=i(F=>{if(O.type==="globstar"){let le=x.braces>0&&(F.type==="comma"||F.type==="brace"),S=F.extglob===
!0||D.length&&(F.type==="pipe"||F.type==="paren");F.type!=="slash"&&F.type!=="paren"&&!le&&!S&&(x.output=x.output.slice(0,-O.output.length),O.type="star",O.value=
"*",O.output=C,x.output+=O.output)}if(D.length&&F.type!=="paren"&&(D[D.length-1].inner+=F.value),(F.value||F.output)&&he(F),O&&O.type==="text"&&F.type==="text"){
O.output=(O.output||O.value)+F.value,O.value+=F.value;return}F.prev=O,a.push(F),O=F},"push"),Pe=i((F,le)=>{let S={...u[le],conditions:1,inner:""};S.prev=O,S.parens=
x.parens,S.output=x.output,S.startIndex=x.index,S.tokensIndex=a.length;let z=(r.capture?"(":"")+S.open;Q("parens"),q({type:F,value:le,output:x.output?"":m}),q({
type:"paren",extglob:!0,value:xe(),output:z}),D.push(S)},"extglobOpen"),Ve=i(F=>{let le=e.slice(F.startIndex,x.index+1),S=e.slice(F.startIndex+2,x.index),z=m$(S,
r);if((F.type==="plus"||F.type==="star")&&z.risky){let te=z.safeOutput?(F.output?"":m)+(r.capture?`(${z.safeOutput})`:z.safeOutput):void 0,$e=a[F.tokensIndex];$e.
type="text",$e.value=le,$e.output=te||Tt.escapeRegex(le);for(let _t=F.tokensIndex+1;_t<a.length;_t++)a[_t].value="",a[_t].output="",delete a[_t].suffix;x.output=
F.output+$e.output,x.backtrack=!0,q({type:"paren",extglob:!0,value:P,output:""}),ne("parens");return}let V=F.close+(r.capture?")":""),K;if(F.type==="negate"){let te=C;
if(F.inner&&F.inner.length>1&&F.inner.includes("/")&&(te=T(r)),(te!==C||oe()||/^\)+$/.test(be()))&&(V=F.close=`)$))${te}`),F.inner.includes("*")&&(K=be())&&/^\.[^\\/.]+$/.
test(K)){let $e=ku(K,{...t,fastpaths:!1}).output;V=F.close=`)${$e})${te})`}F.prev.type==="bos"&&(x.negatedExtglob=!0)}q({type:"paren",extglob:!0,value:P,output:V}),
ne("parens")},"extglobClose");if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let F=!1,le=e.replace(a$,(S,z,V,K,te,$e)=>K==="\\"?(F=!0,S):K==="?"?z?z+K+(te?
w.repeat(te.length):""):$e===0?v+(te?w.repeat(te.length):""):w.repeat(V.length):K==="."?d.repeat(V.length):K==="*"?z?z+K+(te?C:""):C:z?S:`\\${S}`);return F===!0&&
(r.unescape===!0?le=le.replace(/\\/g,""):le=le.replace(/\\+/g,S=>S.length%2===0?"\\\\":S?"\\":"")),le===e&&r.contains===!0?(x.output=e,x):(x.output=Tt.wrapOutput(
le,x,t),x)}for(;!oe();){if(P=xe(),P==="\0")continue;if(P==="\\"){let S=J();if(S==="/"&&r.bash!==!0||S==="."||S===";")continue;if(!S){P+="\\",q({type:"text",value:P});
continue}let z=/^\\+/.exec(be()),V=0;if(z&&z[0].length>2&&(V=z[0].length,x.index+=V,V%2!==0&&(P+="\\")),r.unescape===!0?P=xe():P+=xe(),x.brackets===0){q({type:"\
text",value:P});continue}}if(x.brackets>0&&(P!=="]"||O.value==="["||O.value==="[^")){if(r.posix!==!1&&P===":"){let S=O.value.slice(1);if(S.includes("[")&&(O.posix=
!0,S.includes(":"))){let z=O.value.lastIndexOf("["),V=O.value.slice(0,z),K=O.value.slice(z+2),te=o$[K];if(te){O.value=V+te,x.backtrack=!0,xe(),!o.output&&a.indexOf(
O)===1&&(o.output=m);continue}}}(P==="["&&J()!==":"||P==="-"&&J()==="]")&&(P=`\\${P}`),P==="]"&&(O.value==="["||O.value==="[^")&&(P=`\\${P}`),r.posix===!0&&P===
"!"&&O.value==="["&&(P="^"),O.value+=P,he({value:P});continue}if(x.quotes===1&&P!=='"'){P=Tt.escapeRegex(P),O.value+=P,he({value:P});continue}if(P==='"'){x.quotes=
x.quotes===1?0:1,r.keepQuotes===!0&&q({type:"text",value:P});continue}if(P==="("){Q("parens"),q({type:"paren",value:P});continue}if(P===")"){if(x.parens===0&&r.
strictBrackets===!0)throw new SyntaxError(Hn("opening","("));let S=D[D.length-1];if(S&&x.parens===S.parens+1){Ve(D.pop());continue}q({type:"paren",value:P,output:x.
parens?")":"\\)"}),ne("parens");continue}if(P==="["){if(r.nobracket===!0||!be().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(
Hn("closing","]"));P=`\\${P}`}else Q("brackets");q({type:"bracket",value:P});continue}if(P==="]"){if(r.nobracket===!0||O&&O.type==="bracket"&&O.value.length===1){
q({type:"text",value:P,output:`\\${P}`});continue}if(x.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(Hn("opening","["));q({type:"text",value:P,output:`\
\\${P}`});continue}ne("brackets");let S=O.value.slice(1);if(O.posix!==!0&&S[0]==="^"&&!S.includes("/")&&(P=`/${P}`),O.value+=P,he({value:P}),r.literalBrackets===
!1||Tt.hasRegexChars(S))continue;let z=Tt.escapeRegex(O.value);if(x.output=x.output.slice(0,-O.value.length),r.literalBrackets===!0){x.output+=z,O.value=z;continue}
O.value=`(${c}${z}|${O.value})`,x.output+=O.value;continue}if(P==="{"&&r.nobrace!==!0){Q("braces");let S={type:"brace",value:P,output:"(",outputIndex:x.output.length,
tokensIndex:x.tokens.length};G.push(S),q(S);continue}if(P==="}"){let S=G[G.length-1];if(r.nobrace===!0||!S){q({type:"text",value:P,output:P});continue}let z=")";
if(S.dots===!0){let V=a.slice(),K=[];for(let te=V.length-1;te>=0&&(a.pop(),V[te].type!=="brace");te--)V[te].type!=="dots"&&K.unshift(V[te].value);z=c$(K,r),x.backtrack=
!0}if(S.comma!==!0&&S.dots!==!0){let V=x.output.slice(0,S.outputIndex),K=x.tokens.slice(S.tokensIndex);S.value=S.output="\\{",P=z="\\}",x.output=V;for(let te of K)
x.output+=te.output||te.value}q({type:"brace",value:P,output:z}),ne("braces"),G.pop();continue}if(P==="|"){D.length>0&&D[D.length-1].conditions++,q({type:"text",
value:P});continue}if(P===","){let S=P,z=G[G.length-1];z&&W[W.length-1]==="braces"&&(z.comma=!0,S="|"),q({type:"comma",value:P,output:S});continue}if(P==="/"){if(O.
type==="dot"&&x.index===x.start+1){x.start=x.index+1,x.consumed="",x.output="",a.pop(),O=o;continue}q({type:"slash",value:P,output:f});continue}if(P==="."){if(x.
braces>0&&O.type==="dot"){O.value==="."&&(O.output=d);let S=G[G.length-1];O.type="dots",O.output+=P,O.value+=P,S.dots=!0;continue}if(x.braces+x.parens===0&&O.type!==
"bos"&&O.type!=="slash"){q({type:"text",value:P,output:d});continue}q({type:"dot",value:P,output:d});continue}if(P==="?"){if(!(O&&O.value==="(")&&r.noextglob!==
!0&&J()==="("&&J(2)!=="?"){Pe("qmark",P);continue}if(O&&O.type==="paren"){let z=J(),V=P;(O.value==="("&&!/[!=<:]/.test(z)||z==="<"&&!/<([!=]|\w+>)/.test(be()))&&
(V=`\\${P}`),q({type:"text",value:P,output:V});continue}if(r.dot!==!0&&(O.type==="slash"||O.type==="bos")){q({type:"qmark",value:P,output:k});continue}q({type:"\
qmark",value:P,output:w});continue}if(P==="!"){if(r.noextglob!==!0&&J()==="("&&(J(2)!=="?"||!/[!=<:]/.test(J(3)))){Pe("negate",P);continue}if(r.nonegate!==!0&&x.
index===0){Ze();continue}}if(P==="+"){if(r.noextglob!==!0&&J()==="("&&J(2)!=="?"){Pe("plus",P);continue}if(O&&O.value==="("||r.regex===!1){q({type:"plus",value:P,
output:p});continue}if(O&&(O.type==="bracket"||O.type==="paren"||O.type==="brace")||x.parens>0){q({type:"plus",value:P});continue}q({type:"plus",value:p});continue}
if(P==="@"){if(r.noextglob!==!0&&J()==="("&&J(2)!=="?"){q({type:"at",extglob:!0,value:P,output:""});continue}q({type:"text",value:P});continue}if(P!=="*"){(P===
"$"||P==="^")&&(P=`\\${P}`);let S=i$.exec(be());S&&(P+=S[0],x.index+=S[0].length),q({type:"text",value:P});continue}if(O&&(O.type==="globstar"||O.star===!0)){O.
type="star",O.star=!0,O.value+=P,O.output=C,x.backtrack=!0,x.globstar=!0,ce(P);continue}let F=be();if(r.noextglob!==!0&&/^\([^?]/.test(F)){Pe("star",P);continue}
if(O.type==="star"){if(r.noglobstar===!0){ce(P);continue}let S=O.prev,z=S.prev,V=S.type==="slash"||S.type==="bos",K=z&&(z.type==="star"||z.type==="globstar");if(r.
bash===!0&&(!V||F[0]&&F[0]!=="/")){q({type:"star",value:P,output:""});continue}let te=x.braces>0&&(S.type==="comma"||S.type==="brace"),$e=D.length&&(S.type==="p\
ipe"||S.type==="paren");if(!V&&S.type!=="paren"&&!te&&!$e){q({type:"star",value:P,output:""});continue}for(;F.slice(0,3)==="/**";){let $t=e[x.index+4];if($t&&$t!==
"/")break;F=F.slice(3),ce("/**",3)}let _t=oe()||x.parens>0&&F===")".repeat(x.parens)&&!D.some($t=>$t.type==="negate");if(S.type==="bos"&&oe()){O.type="globstar",
O.value+=P,O.output=T(r),x.output=O.output,x.globstar=!0,ce(P);continue}if(S.type==="slash"&&S.prev.type!=="bos"&&!K&&_t){x.output=x.output.slice(0,-(S.output+O.
output).length),S.output=`(?:${S.output}`,O.type="globstar",O.output=T(r)+(r.strictSlashes?")":"|$)"),O.value+=P,x.globstar=!0,x.output+=S.output+O.output,ce(P);
continue}if(S.type==="slash"&&S.prev.type!=="bos"&&F[0]==="/"){let $t=F[1]!==void 0?"|$":"";x.output=x.output.slice(0,-(S.output+O.output).length),S.output=`(?:${S.
output}`,O.type="globstar",O.output=`${T(r)}${f}|${f}${$t})`,O.value+=P,x.output+=S.output+O.output,x.globstar=!0,ce(P+xe()),q({type:"slash",value:"/",output:""});
continue}if(S.type==="bos"&&F[0]==="/"){O.type="globstar",O.value+=P,O.output=`(?:^|${f}|${T(r)}${f})`,x.output=O.output,x.globstar=!0,ce(P+xe()),q({type:"slash",
value:"/",output:""});continue}x.output=x.output.slice(0,-O.output.length),O.type="globstar",O.output=T(r),O.value+=P,x.output+=O.output,x.globstar=!0,ce(P);continue}
let le={type:"star",value:P,output:C};if(r.bash===!0){le.output=".*?",(O.type==="bos"||O.type==="slash")&&(le.output=I+le.output),q(le);continue}if(O&&(O.type===
"bracket"||O.type==="paren")&&r.regex===!0){le.output=P,q(le);continue}(x.index===x.start||O.type==="slash"||O.type==="dot")&&(O.type==="dot"?(x.output+=h,O.output+=
h):r.dot===!0?(x.output+=b,O.output+=b):(x.output+=I,O.output+=I),J()!=="*"&&(x.output+=m,O.output+=m)),q(le)}for(;x.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(
Hn("closing","]"));x.output=Tt.escapeLast(x.output,"["),ne("brackets")}for(;x.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(Hn("closing",")"));x.output=
Tt.escapeLast(x.output,"("),ne("parens")}for(;x.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(Hn("closing","}"));x.output=Tt.escapeLast(x.output,"{"),
ne("braces")}if(r.strictSlashes!==!0&&(O.type==="star"||O.type==="bracket")&&q({type:"maybe_slash",value:"",output:`${f}?`}),x.backtrack===!0){x.output="";for(let F of x.
tokens)x.output+=F.output!=null?F.output:F.value,F.suffix&&(x.output+=F.suffix)}return x},"parse");ku.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="numb\
er"?Math.min(Wi,r.maxLength):Wi,s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);e=Dg[e]||e;let{DOT_LITERAL:o,
SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:f,START_ANCHOR:m}=Ys.globChars(r.windows),y=r.dot?d:u,g=r.dot?p:u,h=r.capture?"":
"?:",b={negated:!1,prefix:""},w=r.bash===!0?".*?":f;r.capture&&(w=`(${w})`);let k=i(I=>I.noglobstar===!0?w:`(${h}(?:(?!${m}${I.dot?l:o}).)*?)`,"globstar"),E=i(I=>{
switch(I){case"*":return`${y}${c}${w}`;case".*":return`${o}${c}${w}`;case"*.*":return`${y}${w}${o}${c}${w}`;case"*/*":return`${y}${w}${a}${c}${g}${w}`;case"**":
return y+k(r);case"**/*":return`(?:${y}${k(r)}${a})?${g}${c}${w}`;case"**/*.*":return`(?:${y}${k(r)}${a})?${g}${w}${o}${c}${w}`;case"**/.*":return`(?:${y}${k(r)}${a}\
)?${o}${c}${w}`;default:{let v=/^(.*?)\.(\w+)$/.exec(I);if(!v)return;let C=E(v[1]);return C?C+o+v[2]:void 0}}},"create"),A=Tt.removePrefix(e,b),T=E(A);return T&&
r.strictSlashes!==!0&&(T+=`${a}?`),T};Gg.exports=ku});var Bg=L((r3,Mg)=>{"use strict";var h$=Ng(),Tu=zg(),Ug=Js(),g$=Vs(),y$=i(e=>e&&typeof e=="object"&&!Array.isArray(e),"isObject"),Ce=i((e,t,r=!1)=>{if(Array.isArray(
e)){let d=e.map(f=>Ce(f,t,r));return i(f=>{for(let m of d){let y=m(f);if(y)return y}return!1},"arrayMatcher")}let n=y$(e)&&e.tokens&&e.input;if(e===""||typeof e!=
"string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,a=n?Ce.compileRe(e,t):Ce.makeRe(e,t,!1,!0),c=a.state;delete a.
state;let l=i(()=>!1,"isIgnored");if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=Ce(s.ignore,d,r)}let u=i((d,p=!1)=>{let{isMatch:f,match:m,output:y}=Ce.
test(d,a,t,{glob:e,posix:o}),g={glob:e,state:c,regex:a,posix:o,input:d,output:y,match:m,isMatch:f};return typeof s.onResult=="function"&&s.onResult(g),f===!1?(g.
isMatch=!1,p?g:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(g),g.isMatch=!1,p?g:!1):(typeof s.onMatch=="function"&&s.onMatch(g),p?g:!0)},"matcher");return r&&
(u.state=c),u},"picomatch");Ce.test=(e,t,r,{glob:n,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,
output:""};let o=r||{},a=o.format||(s?Ug.toPosixSlashes:null),c=e===n,l=c&&a?a(e):e;return c===!1&&(l=a?a(e):e,c=l===n),(c===!1||o.capture===!0)&&(o.matchBase===
!0||o.basename===!0?c=Ce.matchBase(e,t,r,s):c=t.exec(l)),{isMatch:!!c,match:c,output:l}};Ce.matchBase=(e,t,r,n=r&&r.windows)=>(t instanceof RegExp?t:Ce.makeRe(t,
r)).test(Ug.basename(e,{windows:n}));Ce.isMatch=(e,t,r)=>Ce(t,r)(e);Ce.parse=(e,t)=>Array.isArray(e)?e.map(r=>Ce.parse(r,t)):Tu(e,{...t,fastpaths:!1});Ce.scan=(e,t)=>h$(
e,t);Ce.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let s=t||{},o=s.contains?"":"^",a=s.contains?"":"$",c=`${o}(?:${e.output})${a}`;e&&e.negated===!0&&
(c=`^(?!${c}).*$`);let l=Ce.toRegex(c,t);return n===!0&&(l.state=e),l};Ce.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a \
non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=Tu.fastpaths(e,t)),s.output||(s=Tu(e,t)),Ce.compileRe(
s,t,r,n)};Ce.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};Ce.constants=g$;Mg.
exports=Ce});var Ki=L((s3,Zg)=>{"use strict";var jg=Bg(),b$=Js();function qg(e,t,r=!1){return t&&(t.windows===null||t.windows===void 0)&&(t={...t,windows:b$.isWindows()}),jg(
e,t,r)}i(qg,"picomatch");Object.assign(qg,jg);Zg.exports=qg});var Vy=L((s9,Ky)=>{var ts=1e3,rs=ts*60,ns=rs*60,En=ns*24,FI=En*7,GI=En*365.25;Ky.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0)return zI(
e);if(r==="number"&&isFinite(e))return t.long?MI(e):UI(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function zI(e){
if(e=String(e),!(e.length>100)){var t=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(t){var r=parseFloat(t[1]),n=(t[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*GI;case"weeks":case"week":case"\
w":return r*FI;case"days":case"day":case"d":return r*En;case"hours":case"hour":case"hrs":case"hr":case"h":return r*ns;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*rs;case"seconds":case"second":case"secs":case"sec":case"s":return r*ts;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}i(zI,"parse");function UI(e){var t=Math.abs(e);return t>=En?Math.round(e/En)+"d":t>=ns?Math.round(e/ns)+"h":t>=rs?Math.round(e/rs)+"m":
t>=ts?Math.round(e/ts)+"s":e+"ms"}i(UI,"fmtShort");function MI(e){var t=Math.abs(e);return t>=En?la(e,t,En,"day"):t>=ns?la(e,t,ns,"hour"):t>=rs?la(e,t,rs,"minut\
e"):t>=ts?la(e,t,ts,"second"):e+" ms"}i(MI,"fmtLong");function la(e,t,r,n){var s=t>=r*1.5;return Math.round(e/r)+" "+n+(s?"s":"")}i(la,"plural")});var ed=L((i9,Jy)=>{function BI(e){r.debug=r,r.default=r,r.coerce=l,r.disable=a,r.enable=s,r.enabled=c,r.humanize=Vy(),r.destroy=u,Object.keys(e).forEach(d=>{r[d]=
e[d]}),r.names=[],r.skips=[],r.formatters={};function t(d){let p=0;for(let f=0;f<d.length;f++)p=(p<<5)-p+d.charCodeAt(f),p|=0;return r.colors[Math.abs(p)%r.colors.
length]}i(t,"selectColor"),r.selectColor=t;function r(d){let p,f=null,m,y;function g(...h){if(!g.enabled)return;let b=g,w=Number(new Date),k=w-(p||w);b.diff=k,b.
prev=p,b.curr=w,p=w,h[0]=r.coerce(h[0]),typeof h[0]!="string"&&h.unshift("%O");let E=0;h[0]=h[0].replace(/%([a-zA-Z%])/g,(T,I)=>{if(T==="%%")return"%";E++;let v=r.
formatters[I];if(typeof v=="function"){let C=h[E];T=v.call(b,C),h.splice(E,1),E--}return T}),r.formatArgs.call(b,h),(b.log||r.log).apply(b,h)}return i(g,"debug"),
g.namespace=d,g.useColors=r.useColors(),g.color=r.selectColor(d),g.extend=n,g.destroy=r.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:i(()=>f!==null?f:(m!==r.namespaces&&(m=r.namespaces,y=r.enabled(d)),y),"get"),set:i(h=>{f=h},"set")}),typeof r.init=="function"&&r.init(g),g}i(r,"createDebu\
g");function n(d,p){let f=r(this.namespace+(typeof p>"u"?":":p)+d);return f.log=this.log,f}i(n,"extend");function s(d){r.save(d),r.namespaces=d,r.names=[],r.skips=
[];let p=(typeof d=="string"?d:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let f of p)f[0]==="-"?r.skips.push(f.slice(1)):r.names.push(f)}i(s,
"enable");function o(d,p){let f=0,m=0,y=-1,g=0;for(;f<d.length;)if(m<p.length&&(p[m]===d[f]||p[m]==="*"))p[m]==="*"?(y=m,g=f,m++):(f++,m++);else if(y!==-1)m=y+1,
g++,f=g;else return!1;for(;m<p.length&&p[m]==="*";)m++;return m===p.length}i(o,"matchesTemplate");function a(){let d=[...r.names,...r.skips.map(p=>"-"+p)].join(
",");return r.enable(""),d}i(a,"disable");function c(d){for(let p of r.skips)if(o(d,p))return!1;for(let p of r.names)if(o(d,p))return!0;return!1}i(c,"enabled");
function l(d){return d instanceof Error?d.stack||d.message:d}i(l,"coerce");function u(){console.warn("Instance method `debug.destroy()` is deprecated and no lon\
ger does anything. It will be removed in the next major version of `debug`.")}return i(u,"destroy"),r.enable(r.load()),r}i(BI,"setup");Jy.exports=BI});var Yy=L((lt,ua)=>{lt.formatArgs=qI;lt.save=ZI;lt.load=HI;lt.useColors=jI;lt.storage=WI();lt.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();lt.colors=["#0000CC","#0000F\
F","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333F\
F","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC3\
3","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC339\
9","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF333\
3","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function jI(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
i(jI,"useColors");function qI(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+ua.exports.humanize(
this.diff),!this.useColors)return;let t="color: "+this.color;e.splice(1,0,t,"color: inherit");let r=0,n=0;e[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(r++,s==="%c"&&
(n=r))}),e.splice(n,0,t)}i(qI,"formatArgs");lt.log=console.debug||console.log||(()=>{});function ZI(e){try{e?lt.storage.setItem("debug",e):lt.storage.removeItem(
"debug")}catch{}}i(ZI,"save");function HI(){let e;try{e=lt.storage.getItem("debug")||lt.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&
(e=process.env.DEBUG),e}i(HI,"load");function WI(){try{return localStorage}catch{}}i(WI,"localstorage");ua.exports=ed()(lt);var{formatters:KI}=ua.exports;KI.j=function(e){
try{return JSON.stringify(e)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}}});var Qy=L((Me,pa)=>{var VI=we("tty"),da=we("util");Me.init=r1;Me.log=QI;Me.formatArgs=YI;Me.save=e1;Me.load=t1;Me.useColors=JI;Me.destroy=da.deprecate(()=>{},"In\
stance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");Me.colors=[6,2,3,4,5,1];try{
let e=we("supports-color");e&&(e.stderr||e).level>=2&&(Me.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,
112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}Me.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{let r=t.substring(6).toLowerCase().replace(/_([a-z])/g,
(s,o)=>o.toUpperCase()),n=process.env[t];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[r]=
n,e},{});function JI(){return"colors"in Me.inspectOpts?!!Me.inspectOpts.colors:VI.isatty(process.stderr.fd)}i(JI,"useColors");function YI(e){let{namespace:t,useColors:r}=this;
if(r){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),o=`  ${s};1m${t} \x1B[0m`;e[0]=o+e[0].split(`
`).join(`
`+o),e.push(s+"m+"+pa.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=XI()+t+" "+e[0]}i(YI,"formatArgs");function XI(){return Me.inspectOpts.hideDate?"":new Date().
toISOString()+" "}i(XI,"getDate");function QI(...e){return process.stderr.write(da.formatWithOptions(Me.inspectOpts,...e)+`
`)}i(QI,"log");function e1(e){e?process.env.DEBUG=e:delete process.env.DEBUG}i(e1,"save");function t1(){return process.env.DEBUG}i(t1,"load");function r1(e){e.inspectOpts=
{};let t=Object.keys(Me.inspectOpts);for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=Me.inspectOpts[t[r]]}i(r1,"init");pa.exports=ed()(Me);var{formatters:Xy}=pa.
exports;Xy.o=function(e){return this.inspectOpts.colors=this.useColors,da.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")};Xy.O=function(e){return this.inspectOpts.colors=this.useColors,da.inspect(e,this.inspectOpts)}});var co=L((u9,td)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?td.exports=Yy():td.exports=Qy()});var eb=L(rd=>{"use strict";Object.defineProperty(rd,"__esModule",{value:!0});function n1(e){return function(t,r){return new Promise((n,s)=>{e.call(this,t,r,(o,a)=>{
o?s(o):n(a)})})}}i(n1,"promisify");rd.default=n1});var nb=L((sd,rb)=>{"use strict";var tb=sd&&sd.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},s1=we("events"),o1=tb(co()),i1=tb(eb()),lo=o1.default(
"agent-base");function a1(e){return!!e&&typeof e.addRequest=="function"}i(a1,"isAgent");function nd(){let{stack:e}=new Error;return typeof e!="string"?!1:e.split(
`
`).some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}i(nd,"isSecureEndpoint");function fa(e,t){return new fa.Agent(e,t)}i(fa,"createAgent");(function(e){
class t extends s1.EventEmitter{static{i(this,"Agent")}constructor(n,s){super();let o=s;typeof n=="function"?this.callback=n:n&&(o=n),this.timeout=null,o&&typeof o.
timeout=="number"&&(this.timeout=o.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},
this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:nd()?443:80}set defaultPort(n){this.explicitDefaultPort=
n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:nd()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,s,o){
throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(n,s){let o=Object.assign({},s);typeof o.secureEndpoint!=
"boolean"&&(o.secureEndpoint=nd()),o.host==null&&(o.host="localhost"),o.port==null&&(o.port=o.secureEndpoint?443:80),o.protocol==null&&(o.protocol=o.secureEndpoint?
"https:":"http:"),o.host&&o.path&&delete o.path,delete o.agent,delete o.hostname,delete o._defaultAgent,delete o.defaultPort,delete o.createConnection,n._last=!0,
n.shouldKeepAlive=!1;let a=!1,c=null,l=o.timeout||this.timeout,u=i(m=>{n._hadError||(n.emit("error",m),n._hadError=!0)},"onerror"),d=i(()=>{c=null,a=!0;let m=new Error(
`A "socket" was not created for HTTP request before ${l}ms`);m.code="ETIMEOUT",u(m)},"ontimeout"),p=i(m=>{a||(c!==null&&(clearTimeout(c),c=null),u(m))},"callbac\
kError"),f=i(m=>{if(a)return;if(c!=null&&(clearTimeout(c),c=null),a1(m)){lo("Callback returned another Agent instance %o",m.constructor.name),m.addRequest(n,o);
return}if(m){m.once("free",()=>{this.freeSocket(m,o)}),n.onSocket(m);return}let y=new Error(`no Duplex stream was returned to agent-base for \`${n.method} ${n.path}\
\``);u(y)},"onsocket");if(typeof this.callback!="function"){u(new Error("`callback` is not defined"));return}this.promisifiedCallback||(this.callback.length>=3?
(lo("Converting legacy callback function to promise"),this.promisifiedCallback=i1.default(this.callback)):this.promisifiedCallback=this.callback),typeof l=="num\
ber"&&l>0&&(c=setTimeout(d,l)),"port"in o&&typeof o.port!="number"&&(o.port=Number(o.port));try{lo("Resolving socket for %o request: %o",o.protocol,`${n.method}\
 ${n.path}`),Promise.resolve(this.promisifiedCallback(n,o)).then(f,p)}catch(m){Promise.reject(m).catch(p)}}freeSocket(n,s){lo("Freeing socket %o %o",n.constructor.
name,s),n.destroy()}destroy(){lo("Destroying agent %o",this.constructor.name)}}e.Agent=t,e.prototype=e.Agent.prototype})(fa||(fa={}));rb.exports=fa});var sb=L(po=>{"use strict";var c1=po&&po.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(po,"__esModule",{value:!0});var l1=c1(
co()),uo=l1.default("https-proxy-agent:parse-proxy-response");function u1(e){return new Promise((t,r)=>{let n=0,s=[];function o(){let p=e.read();p?d(p):e.once("\
readable",o)}i(o,"read");function a(){e.removeListener("end",l),e.removeListener("error",u),e.removeListener("close",c),e.removeListener("readable",o)}i(a,"clea\
nup");function c(p){uo("onclose had error %o",p)}i(c,"onclose");function l(){uo("onend")}i(l,"onend");function u(p){a(),uo("onerror %o",p),r(p)}i(u,"onerror");function d(p){
s.push(p),n+=p.length;let f=Buffer.concat(s,n);if(f.indexOf(`\r
\r
`)===-1){uo("have not received end of HTTP headers yet..."),o();return}let y=f.toString("ascii",0,f.indexOf(`\r
`)),g=+y.split(" ")[1];uo("got proxy server response: %o",y),t({statusCode:g,buffered:f})}i(d,"ondata"),e.on("error",u),e.on("close",c),e.on("end",l),o()})}i(u1,
"parseProxyResponse");po.default=u1});var ab=L(kn=>{"use strict";var d1=kn&&kn.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||
(r=Promise))(function(o,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"rejected");function u(d){
d.done?o(d.value):s(d.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})},ss=kn&&kn.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};
Object.defineProperty(kn,"__esModule",{value:!0});var ob=ss(we("net")),ib=ss(we("tls")),p1=ss(we("url")),f1=ss(we("assert")),m1=ss(co()),h1=nb(),g1=ss(sb()),fo=m1.
default("https-proxy-agent:agent"),od=class extends h1.Agent{static{i(this,"HttpsProxyAgent")}constructor(t){let r;if(typeof t=="string"?r=p1.default.parse(t):r=
t,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");fo("creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign(
{},r);this.secureProxy=r.secureProxy||w1(n.protocol),n.host=n.hostname||n.host,typeof n.port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.
secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(t,r){
return d1(this,void 0,void 0,function*(){let{proxy:n,secureProxy:s}=this,o;s?(fo("Creating `tls.Socket`: %o",n),o=ib.default.connect(n)):(fo("Creating `net.Sock\
et`: %o",n),o=ob.default.connect(n));let a=Object.assign({},n.headers),l=`CONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:u,port:d,secureEndpoint:p}=r;b1(d,p)||(u+=`:${d}`),a.Host=u,a.Connection=
"close";for(let h of Object.keys(a))l+=`${h}: ${a[h]}\r
`;let f=g1.default(o);o.write(`${l}\r
`);let{statusCode:m,buffered:y}=yield f;if(m===200){if(t.once("socket",y1),r.secureEndpoint){fo("Upgrading socket connection to TLS");let h=r.servername||r.host;
return ib.default.connect(Object.assign(Object.assign({},_1(r,"host","hostname","path","port")),{socket:o,servername:h}))}return o}o.destroy();let g=new ob.default.
Socket({writable:!1});return g.readable=!0,t.once("socket",h=>{fo("replaying proxy buffer for failed request"),f1.default(h.listenerCount("data")>0),h.push(y),h.
push(null)}),g})}};kn.default=od;function y1(e){e.resume()}i(y1,"resume");function b1(e,t){return!!(!t&&e===80||t&&e===443)}i(b1,"isDefaultPort");function w1(e){
return typeof e=="string"?/^https:?$/i.test(e):!1}i(w1,"isHTTPS");function _1(e,...t){let r={},n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}i(_1,"omit")});var lb=L((cd,cb)=>{"use strict";var E1=cd&&cd.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},id=E1(ab());function ad(e){return new id.default(
e)}i(ad,"createHttpsProxyAgent");(function(e){e.HttpsProxyAgent=id.default,e.prototype=id.default.prototype})(ad||(ad={}));cb.exports=ad});var db=L((w9,ub)=>{var mo;ub.exports=function(){if(!mo){try{mo=co()("follow-redirects")}catch{}typeof mo!="function"&&(mo=i(function(){},"debug"))}mo.apply(null,
arguments)}});var gb=L((E9,_d)=>{var go=we("url"),ho=go.URL,k1=we("http"),T1=we("https"),fd=we("stream").Writable,md=we("assert"),pb=db();i(function(){var t=typeof process<"u",
r=typeof window<"u"&&typeof document<"u",n=vn(Error.captureStackTrace);!t&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browser b\
uilds.")},"detectUnsupportedEnvironment")();var hd=!1;try{md(new ho(""))}catch(e){hd=e.code==="ERR_INVALID_URL"}var v1=["Authorization","Proxy-Authorization","C\
ookie"],S1=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],gd=["abort","aborted","connect","error","socket","timeo\
ut"],yd=Object.create(null);gd.forEach(function(e){yd[e]=function(t,r,n){this._redirectable.emit(e,t,r,n)}});var ud=yo("ERR_INVALID_URL","Invalid URL",TypeError),
dd=yo("ERR_FR_REDIRECTION_FAILURE","Redirected request failed"),x1=yo("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",dd),A1=yo("ERR_FR_MAX_B\
ODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),R1=yo("ERR_STREAM_WRITE_AFTER_END","write after end"),O1=fd.prototype.destroy||mb;function ut(e,t){
fd.call(this),this._sanitizeOptions(e),this._options=e,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=
[],t&&this.on("response",t);var r=this;this._onNativeResponse=function(n){try{r._processResponse(n)}catch(s){r.emit("error",s instanceof dd?s:new dd({cause:s}))}},
this._headerFilter=new RegExp("^(?:"+v1.concat(e.sensitiveHeaders).map(L1).join("|")+")$","i"),this._performRequest()}i(ut,"RedirectableRequest");ut.prototype=Object.
create(fd.prototype);ut.prototype.abort=function(){wd(this._currentRequest),this._currentRequest.abort(),this.emit("abort")};ut.prototype.destroy=function(e){return wd(
this._currentRequest,e),O1.call(this,e),this};ut.prototype.write=function(e,t,r){if(this._ending)throw new R1;if(!Tn(e)&&!C1(e))throw new TypeError("data should\
 be a string, Buffer or Uint8Array");if(vn(t)&&(r=t,t=null),e.length===0){r&&r();return}this._requestBodyLength+e.length<=this._options.maxBodyLength?(this._requestBodyLength+=
e.length,this._requestBodyBuffers.push({data:e,encoding:t}),this._currentRequest.write(e,t,r)):(this.emit("error",new A1),this.abort())};ut.prototype.end=function(e,t,r){
if(vn(e)?(r=e,e=t=null):vn(t)&&(r=t,t=null),!e)this._ended=this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,s=this._currentRequest;this.write(
e,t,function(){n._ended=!0,s.end(null,null,r)}),this._ending=!0}};ut.prototype.setHeader=function(e,t){this._options.headers[e]=t,this._currentRequest.setHeader(
e,t)};ut.prototype.removeHeader=function(e){delete this._options.headers[e],this._currentRequest.removeHeader(e)};ut.prototype.setTimeout=function(e,t){var r=this;
function n(a){a.setTimeout(e),a.removeListener("timeout",a.destroy),a.addListener("timeout",a.destroy)}i(n,"destroyOnTimeout");function s(a){r._timeout&&clearTimeout(
r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),o()},e),n(a)}i(s,"startTimer");function o(){r._timeout&&(clearTimeout(r._timeout),r._timeout=null),
r.removeListener("abort",o),r.removeListener("error",o),r.removeListener("response",o),r.removeListener("close",o),t&&r.removeListener("timeout",t),r.socket||r.
_currentRequest.removeListener("socket",s)}return i(o,"clearTimer"),t&&this.on("timeout",t),this.socket?s(this.socket):this._currentRequest.once("socket",s),this.
on("socket",n),this.on("abort",o),this.on("error",o),this.on("response",o),this.on("close",o),this};["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].
forEach(function(e){ut.prototype[e]=function(t,r){return this._currentRequest[e](t,r)}});["aborted","connection","socket"].forEach(function(e){Object.defineProperty(
ut.prototype,e,{get:i(function(){return this._currentRequest[e]},"get")})});ut.prototype._sanitizeOptions=function(e){if(!e.headers)e.headers={};else if(Array.isArray(
e.headers)){var t=e.headers;e.headers={};for(var r=0;r<t.length;r+=2)e.headers[t[r]]=t[r+1]}if(Array.isArray(e.sensitiveHeaders)||(e.sensitiveHeaders=[]),e.host&&
(e.hostname||(e.hostname=e.host),delete e.host),!e.pathname&&e.path){var n=e.path.indexOf("?");n<0?e.pathname=e.path:(e.pathname=e.path.substring(0,n),e.search=
e.path.substring(n))}};ut.prototype._performRequest=function(){var e=this._options.protocol,t=this._options.nativeProtocols[e];if(!t)throw new TypeError("Unsupp\
orted protocol "+e);if(this._options.agents){var r=e.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=t.request(this._options,
this._onNativeResponse);n._redirectable=this;for(var s of gd)n.on(s,yd[s]);if(this._currentUrl=/^\//.test(this._options.path)?go.format(this._options):this._options.
path,this._isRedirect){var o=0,a=this,c=this._requestBodyBuffers;i(function l(u){if(n===a._currentRequest)if(u)a.emit("error",u);else if(o<c.length){var d=c[o++];
n.finished||n.write(d.data,d.encoding,l)}else a._ended&&n.end()},"writeNext")()}};ut.prototype._processResponse=function(e){var t=e.statusCode;this._options.trackRedirects&&
this._redirects.push({url:this._currentUrl,headers:e.headers,statusCode:t});var r=e.headers.location;if(!r||this._options.followRedirects===!1||t<300||t>=400){e.
responseUrl=this._currentUrl,e.redirects=this._redirects,this.emit("response",e),this._requestBodyBuffers=[];return}if(wd(this._currentRequest),e.destroy(),++this.
_redirectCount>this._options.maxRedirects)throw new x1;var n,s=this._options.beforeRedirect;s&&(n=Object.assign({Host:e.req.getHeader("host")},this._options.headers));
var o=this._options.method;((t===301||t===302)&&this._options.method==="POST"||t===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this._options.method="GE\
T",this._requestBodyBuffers=[],ld(/^content-/i,this._options.headers));var a=ld(/^host$/i,this._options.headers),c=bd(this._currentUrl),l=a||c.host,u=/^\w+:/.test(
r)?this._currentUrl:go.format(Object.assign(c,{host:l})),d=P1(r,u);if(pb("redirecting to",d.href),this._isRedirect=!0,pd(d,this._options),(d.protocol!==c.protocol&&
d.protocol!=="https:"||d.host!==l&&!$1(d.host,l))&&ld(this._headerFilter,this._options.headers),vn(s)){var p={headers:e.headers,statusCode:t},f={url:u,method:o,
headers:n};s(this._options,p,f),this._sanitizeOptions(this._options)}this._performRequest()};function fb(e){var t={maxRedirects:21,maxBodyLength:10485760},r={};
return Object.keys(e).forEach(function(n){var s=n+":",o=r[s]=e[n],a=t[n]=Object.create(o);function c(u,d,p){return I1(u)?u=pd(u):Tn(u)?u=pd(bd(u)):(p=d,d=hb(u),
u={protocol:s}),vn(d)&&(p=d,d=null),d=Object.assign({maxRedirects:t.maxRedirects,maxBodyLength:t.maxBodyLength},u,d),d.nativeProtocols=r,!Tn(d.host)&&!Tn(d.hostname)&&
(d.hostname="::1"),md.equal(d.protocol,s,"protocol mismatch"),pb("options",d),new ut(d,p)}i(c,"request");function l(u,d,p){var f=a.request(u,d,p);return f.end(),
f}i(l,"get"),Object.defineProperties(a,{request:{value:c,configurable:!0,enumerable:!0,writable:!0},get:{value:l,configurable:!0,enumerable:!0,writable:!0}})}),
t}i(fb,"wrap");function mb(){}i(mb,"noop");function bd(e){var t;if(hd)t=new ho(e);else if(t=hb(go.parse(e)),!Tn(t.protocol))throw new ud({input:e});return t}i(bd,
"parseUrl");function P1(e,t){return hd?new ho(e,t):bd(go.resolve(t,e))}i(P1,"resolveUrl");function hb(e){if(/^\[/.test(e.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(e.
hostname))throw new ud({input:e.href||e});if(/^\[/.test(e.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host))throw new ud({input:e.href||e});return e}i(hb,"validat\
eUrl");function pd(e,t){var r=t||{};for(var n of S1)r[n]=e[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(1,-1)),r.port!==""&&(r.port=Number(
r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}i(pd,"spreadUrlObject");function ld(e,t){var r;for(var n in t)e.test(n)&&(r=t[n],delete t[n]);return r===
null||typeof r>"u"?void 0:String(r).trim()}i(ld,"removeMatchingHeaders");function yo(e,t,r){function n(s){vn(Error.captureStackTrace)&&Error.captureStackTrace(this,
this.constructor),Object.assign(this,s||{}),this.code=e,this.message=this.cause?t+": "+this.cause.message:t}return i(n,"CustomError"),n.prototype=new(r||Error),
Object.defineProperties(n.prototype,{constructor:{value:n,enumerable:!1},name:{value:"Error ["+e+"]",enumerable:!1}}),n}i(yo,"createErrorType");function wd(e,t){
for(var r of gd)e.removeListener(r,yd[r]);e.on("error",mb),e.destroy(t)}i(wd,"destroyRequest");function $1(e,t){md(Tn(e)&&Tn(t));var r=e.length-t.length-1;return r>
0&&e[r]==="."&&e.endsWith(t)}i($1,"isSubdomain");function Tn(e){return typeof e=="string"||e instanceof String}i(Tn,"isString");function vn(e){return typeof e==
"function"}i(vn,"isFunction");function C1(e){return typeof e=="object"&&"length"in e}i(C1,"isBuffer");function I1(e){return ho&&e instanceof ho}i(I1,"isURL");function L1(e){
return e.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}i(L1,"escapeRegex");_d.exports=fb({http:k1,https:T1});_d.exports.wrap=fb});var Cw=L(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.getProxyUrl=$N;Oa.checkBypass=$w;function $N(e){let t=e.protocol==="https:";if($w(
e))return;let r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new Ra(r)}catch{if(!r.startsWith(
"http://")&&!r.startsWith("https://"))return new Ra(`http://${r}`)}else return}i($N,"getProxyUrl");function $w(e){if(!e.hostname)return!1;let t=e.hostname;if(CN(
t))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=
443);let s=[e.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(o==="*"||
s.some(a=>a===o||a.endsWith(`.${o}`)||o.startsWith(".")&&a.endsWith(`${o}`)))return!0;return!1}i($w,"checkBypass");function CN(e){let t=e.toLowerCase();return t===
"localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}i(CN,"isLoopbackAddress");var Ra=class extends URL{static{i(this,"De\
codedURL")}constructor(t,r){super(t,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}});var Dw=L(ls=>{"use strict";var p8=we("net"),IN=we("tls"),Qd=we("http"),Iw=we("https"),LN=we("events"),f8=we("assert"),NN=we("util");ls.httpOverHttp=DN;ls.httpsOverHttp=
FN;ls.httpOverHttps=GN;ls.httpsOverHttps=zN;function DN(e){var t=new gr(e);return t.request=Qd.request,t}i(DN,"httpOverHttp");function FN(e){var t=new gr(e);return t.
request=Qd.request,t.createSocket=Lw,t.defaultPort=443,t}i(FN,"httpsOverHttp");function GN(e){var t=new gr(e);return t.request=Iw.request,t}i(GN,"httpOverHttps");
function zN(e){var t=new gr(e);return t.request=Iw.request,t.createSocket=Lw,t.defaultPort=443,t}i(zN,"httpsOverHttps");function gr(e){var t=this;t.options=e||{},
t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||Qd.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",i(function(n,s,o,a){for(var c=Nw(
s,o,a),l=0,u=t.requests.length;l<u;++l){var d=t.requests[l];if(d.host===c.host&&d.port===c.port){t.requests.splice(l,1),d.request.onSocket(n);return}}n.destroy(),
t.removeSocket(n)},"onFree"))}i(gr,"TunnelingAgent");NN.inherits(gr,LN.EventEmitter);gr.prototype.addRequest=i(function(t,r,n,s){var o=this,a=ep({request:t},o.options,
Nw(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(a);return}o.createSocket(a,function(c){c.on("free",l),c.on("close",u),c.on("agentRemove",u),t.onSocket(
c);function l(){o.emit("free",c,a)}i(l,"onFree");function u(d){o.removeSocket(c),c.removeListener("free",l),c.removeListener("close",u),c.removeListener("agentR\
emove",u)}i(u,"onCloseOrRemove")})},"addRequest");gr.prototype.createSocket=i(function(t,r){var n=this,s={};n.sockets.push(s);var o=ep({},n.proxyOptions,{method:"\
CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(o.localAddress=t.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),Ur("making CONNECT request");var a=n.request(o);a.useChunkedEncodingByDefault=
!1,a.once("response",c),a.once("upgrade",l),a.once("connect",u),a.once("error",d),a.end();function c(p){p.upgrade=!0}i(c,"onResponse");function l(p,f,m){process.
nextTick(function(){u(p,f,m)})}i(l,"onUpgrade");function u(p,f,m){if(a.removeAllListeners(),f.removeAllListeners(),p.statusCode!==200){Ur("tunneling socket coul\
d not be established, statusCode=%d",p.statusCode),f.destroy();var y=new Error("tunneling socket could not be established, statusCode="+p.statusCode);y.code="EC\
ONNRESET",t.request.emit("error",y),n.removeSocket(s);return}if(m.length>0){Ur("got illegal response body from proxy"),f.destroy();var y=new Error("got illegal \
response body from proxy");y.code="ECONNRESET",t.request.emit("error",y),n.removeSocket(s);return}return Ur("tunneling connection has established"),n.sockets[n.
sockets.indexOf(s)]=f,r(f)}i(u,"onConnect");function d(p){a.removeAllListeners(),Ur(`tunneling socket could not be established, cause=%s
`,p.message,p.stack);var f=new Error("tunneling socket could not be established, cause="+p.message);f.code="ECONNRESET",t.request.emit("error",f),n.removeSocket(
s)}i(d,"onError")},"createSocket");gr.prototype.removeSocket=i(function(t){var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.
shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}},"removeSocket");function Lw(e,t){var r=this;gr.prototype.createSocket.call(r,e,function(n){
var s=e.request.getHeader("host"),o=ep({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):e.host}),a=IN.connect(0,o);r.sockets[r.sockets.indexOf(n)]=a,t(a)})}
i(Lw,"createSecureSocket");function Nw(e,t,r){return typeof e=="string"?{host:e,port:t,localAddress:r}:e}i(Nw,"toOptions");function ep(e){for(var t=1,r=arguments.
length;t<r;++t){var n=arguments[t];if(typeof n=="object")for(var s=Object.keys(n),o=0,a=s.length;o<a;++o){var c=s[o];n[c]!==void 0&&(e[c]=n[c])}}return e}i(ep,"\
mergeOptions");var Ur;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?Ur=i(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]==
"string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):Ur=i(function(){},"debug");ls.debug=Ur});var Gw=L((g8,Fw)=>{Fw.exports=Dw()});var zw={};lu(zw,{ProxyAgent:()=>tp,fetch:()=>rp});async function rp(e,{dispatcher:t,...r}={}){if(t===void 0)return globalThis.fetch(e,r);let{default:n}=await import("./chunk-FVAXKJJB.js");
return n.fetch(e,{...r,dispatcher:await t.agent()})}var tp,np=CP(()=>{tp=class{static{i(this,"ProxyAgent")}options;#r;constructor(t){this.options=t}agent(){return this.#r??=
import("./chunk-FVAXKJJB.js").then(({default:t})=>new t.ProxyAgent(this.options)),this.#r}};i(rp,"fetch")});var Mw=L(ve=>{"use strict";var UN=ve&&ve.__createBinding||(Object.create?(function(e,t,r,n){n===void 0&&(n=r);var s=Object.getOwnPropertyDescriptor(t,r);(!s||("\
get"in s?!t.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:i(function(){return t[r]},"get")}),Object.defineProperty(e,n,s)}):(function(e,t,r,n){
n===void 0&&(n=r),e[n]=t[r]})),MN=ve&&ve.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Ia=ve&&ve.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(r){var n=[];for(var s in r)Object.prototype.
hasOwnProperty.call(r,s)&&(n[n.length]=s);return n},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var r={};if(t!=null)for(var n=e(t),s=0;s<n.length;s++)
n[s]!=="default"&&UN(r,t,n[s]);return MN(r,t),r}})(),Ie=ve&&ve.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(
s,"adopt"),new(r||(r=Promise))(function(o,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"\
rejected");function u(d){d.done?o(d.value):s(d.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})};Object.defineProperty(ve,"__esModule",{value:!0});
ve.HttpClient=ve.HttpClientResponse=ve.HttpClientError=ve.MediaTypes=ve.Headers=ve.HttpCodes=void 0;ve.getProxyUrl=jN;ve.isHttps=VN;var sp=Ia(we("http")),Uw=Ia(
we("https")),op=Ia(Cw()),Pa=Ia(Gw()),BN=(np(),IP(zw)),Nt;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="Mov\
edPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=
306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=
401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotA\
llowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=
409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotI\
mplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(Nt||(ve.HttpCodes=Nt={}));
var rt;(function(e){e.Accept="accept",e.ContentType="content-type"})(rt||(ve.Headers=rt={}));var yr;(function(e){e.ApplicationJson="application/json"})(yr||(ve.
MediaTypes=yr={}));function jN(e){let t=op.getProxyUrl(new URL(e));return t?t.href:""}i(jN,"getProxyUrl");var qN=[Nt.MovedPermanently,Nt.ResourceMoved,Nt.SeeOther,
Nt.TemporaryRedirect,Nt.PermanentRedirect],ZN=[Nt.BadGateway,Nt.ServiceUnavailable,Nt.GatewayTimeout],HN=["OPTIONS","GET","DELETE","HEAD"],WN=10,KN=5,$a=class e extends Error{static{
i(this,"HttpClientError")}constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,e.prototype)}};ve.HttpClientError=$a;
var Ca=class{static{i(this,"HttpClientResponse")}constructor(t){this.message=t}readBody(){return Ie(this,void 0,void 0,function*(){return new Promise(t=>Ie(this,
void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){
return Ie(this,void 0,void 0,function*(){return new Promise(t=>Ie(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on(
"end",()=>{t(Buffer.concat(r))})}))})}};ve.HttpClientResponse=Ca;function VN(e){return new URL(e).protocol==="https:"}i(VN,"isHttps");var ip=class{static{i(this,
"HttpClient")}constructor(t,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,r){return Ie(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return Ie(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return Ie(
this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,n){return Ie(this,void 0,void 0,function*(){return this.request("POST",t,r,
n||{})})}patch(t,r,n){return Ie(this,void 0,void 0,function*(){return this.request("PATCH",t,r,n||{})})}put(t,r,n){return Ie(this,void 0,void 0,function*(){return this.
request("PUT",t,r,n||{})})}head(t,r){return Ie(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,n,s){return Ie(this,void 0,
void 0,function*(){return this.request(t,r,n,s)})}getJson(t){return Ie(this,arguments,void 0,function*(r,n={}){n[rt.Accept]=this._getExistingOrDefaultHeader(n,rt.
Accept,yr.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.post(n,a,o);return this._processResponse(c,this.requestOptions)})}putJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.put(n,a,o);return this._processResponse(c,this.requestOptions)})}patchJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.patch(n,a,o);return this._processResponse(c,this.requestOptions)})}request(t,r,n,s){return Ie(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),a=this._prepareRequest(t,o,s),c=this._allowRetries&&HN.includes(t)?this.
_maxRetries+1:1,l=0,u;do{if(u=yield this.requestRaw(a,n),u&&u.message&&u.message.statusCode===Nt.Unauthorized){let p;for(let f of this.handlers)if(f.canHandleAuthentication(
u)){p=f;break}return p?p.handleAuthentication(this,a,n):u}let d=this._maxRedirects;for(;u.message.statusCode&&qN.includes(u.message.statusCode)&&this._allowRedirects&&
d>0;){let p=u.message.headers.location;if(!p)break;let f=new URL(p);if(o.protocol==="https:"&&o.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),f.hostname!==o.hostname)for(let m in s)m.toLowerCase()==="authorization"&&delete s[m];a=this._prepareRequest(t,f,s),u=yield this.
requestRaw(a,n),d--}if(!u.message.statusCode||!ZN.includes(u.message.statusCode))return u;l+=1,l<c&&(yield u.readBody(),yield this._performExponentialBackoff(l))}while(l<
c);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return Ie(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(a,c){a?s(a):c?n(c):s(new Error("Unknown error"))}i(o,"callbackForResult"),this.requestRawWithCallback(t,r,o)})})}requestRawWithCallback(t,r,n){typeof r==
"string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(l,u){s||(s=!0,n(l,u))}
i(o,"handleResult");let a=t.httpModule.request(t.options,l=>{let u=new Ca(l);o(void 0,u)}),c;a.on("socket",l=>{c=l}),a.setTimeout(this._socketTimeout||3*6e4,()=>{
c&&c.end(),o(new Error(`Request timeout: ${t.options.path}`))}),a.on("error",function(l){o(l)}),r&&typeof r=="string"&&a.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){a.end()}),r.pipe(a)):a.end()}getAgent(t){let r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){let r=new URL(t),n=op.getProxyUrl(
r);if(n&&n.hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(t,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?
Uw:sp;let a=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a,s.options.path=(s.parsedUrl.
pathname||"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),
s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let c of this.handlers)c.prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},vo(this.requestOptions.headers),vo(t||{})):vo(t||{})}_getExistingOrDefaultHeader(t,r,n){let s;if(this.requestOptions&&
this.requestOptions.headers){let a=vo(this.requestOptions.headers)[r];a&&(s=typeof a=="number"?a.toString():a)}let o=t[r];return o!==void 0?typeof o=="number"?o.
toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(t,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=vo(this.requestOptions.
headers)[rt.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=t[rt.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(t){let r,n=op.getProxyUrl(t),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this.
_agent),r)return r;let o=t.protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.maxSockets||sp.globalAgent.maxSockets),n&&n.hostname){let c={
maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,
port:n.port})},l,u=n.protocol==="https:";o?l=u?Pa.httpsOverHttps:Pa.httpsOverHttp:l=u?Pa.httpOverHttps:Pa.httpOverHttp,r=l(c),this._proxyAgent=r}if(!r){let c={keepAlive:this.
_keepAlive,maxSockets:a};r=o?new Uw.Agent(c):new sp.Agent(c),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(t,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=t.protocol==="https:";return n=new BN.ProxyAgent(Object.
assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){
let r=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(t){
return Ie(this,void 0,void 0,function*(){t=Math.min(WN,t);let r=KN*Math.pow(2,t);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(t,r){return Ie(
this,void 0,void 0,function*(){return new Promise((n,s)=>Ie(this,void 0,void 0,function*(){let o=t.message.statusCode||0,a={statusCode:o,result:null,headers:{}};
o===Nt.NotFound&&n(a);function c(d,p){if(typeof p=="string"){let f=new Date(p);if(!isNaN(f.valueOf()))return f}return p}i(c,"dateTimeDeserializer");let l,u;try{
u=yield t.readBody(),u&&u.length>0&&(r&&r.deserializeDates?l=JSON.parse(u,c):l=JSON.parse(u),a.result=l),a.headers=t.message.headers}catch{}if(o>299){let d;l&&l.
message?d=l.message:u&&u.length>0?d=u:d=`Failed request: (${o})`;let p=new $a(d,o);p.result=a.result,s(p)}else n(a)}))})}};ve.HttpClient=ip;var vo=i(e=>Object.keys(
e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}),"lowercaseKeys")});var re=L(We=>{"use strict";var Rp=Symbol.for("yaml.alias"),B_=Symbol.for("yaml.document"),Ua=Symbol.for("yaml.map"),j_=Symbol.for("yaml.pair"),Op=Symbol.for("ya\
ml.scalar"),Ma=Symbol.for("yaml.seq"),br=Symbol.for("yaml.node.type"),mF=i(e=>!!e&&typeof e=="object"&&e[br]===Rp,"isAlias"),hF=i(e=>!!e&&typeof e=="object"&&e[br]===
B_,"isDocument"),gF=i(e=>!!e&&typeof e=="object"&&e[br]===Ua,"isMap"),yF=i(e=>!!e&&typeof e=="object"&&e[br]===j_,"isPair"),q_=i(e=>!!e&&typeof e=="object"&&e[br]===
Op,"isScalar"),bF=i(e=>!!e&&typeof e=="object"&&e[br]===Ma,"isSeq");function Z_(e){if(e&&typeof e=="object")switch(e[br]){case Ua:case Ma:return!0}return!1}i(Z_,
"isCollection");function wF(e){if(e&&typeof e=="object")switch(e[br]){case Rp:case Ua:case Op:case Ma:return!0}return!1}i(wF,"isNode");var _F=i(e=>(q_(e)||Z_(e))&&
!!e.anchor,"hasAnchor");We.ALIAS=Rp;We.DOC=B_;We.MAP=Ua;We.NODE_TYPE=br;We.PAIR=j_;We.SCALAR=Op;We.SEQ=Ma;We.hasAnchor=_F;We.isAlias=mF;We.isCollection=Z_;We.isDocument=
hF;We.isMap=gF;We.isNode=wF;We.isPair=yF;We.isScalar=q_;We.isSeq=bF});var Ro=L(Pp=>{"use strict";var ze=re(),dt=Symbol("break visit"),H_=Symbol("skip children"),nr=Symbol("remove node");function Ba(e,t){let r=W_(t);ze.isDocument(e)?
ps(null,e.contents,r,Object.freeze([e]))===nr&&(e.contents=null):ps(null,e,r,Object.freeze([]))}i(Ba,"visit");Ba.BREAK=dt;Ba.SKIP=H_;Ba.REMOVE=nr;function ps(e,t,r,n){
let s=K_(e,t,r,n);if(ze.isNode(s)||ze.isPair(s))return V_(e,n,s),ps(e,s,r,n);if(typeof s!="symbol"){if(ze.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<
t.items.length;++o){let a=ps(o,t.items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===dt)return dt;a===nr&&(t.items.splice(o,1),o-=1)}}}else if(ze.isPair(t)){n=
Object.freeze(n.concat(t));let o=ps("key",t.key,r,n);if(o===dt)return dt;o===nr&&(t.key=null);let a=ps("value",t.value,r,n);if(a===dt)return dt;a===nr&&(t.value=
null)}}return s}i(ps,"visit_");async function ja(e,t){let r=W_(t);ze.isDocument(e)?await fs(null,e.contents,r,Object.freeze([e]))===nr&&(e.contents=null):await fs(
null,e,r,Object.freeze([]))}i(ja,"visitAsync");ja.BREAK=dt;ja.SKIP=H_;ja.REMOVE=nr;async function fs(e,t,r,n){let s=await K_(e,t,r,n);if(ze.isNode(s)||ze.isPair(
s))return V_(e,n,s),fs(e,s,r,n);if(typeof s!="symbol"){if(ze.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<t.items.length;++o){let a=await fs(o,t.
items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===dt)return dt;a===nr&&(t.items.splice(o,1),o-=1)}}}else if(ze.isPair(t)){n=Object.freeze(n.concat(t));let o=await fs(
"key",t.key,r,n);if(o===dt)return dt;o===nr&&(t.key=null);let a=await fs("value",t.value,r,n);if(a===dt)return dt;a===nr&&(t.value=null)}}return s}i(fs,"visitAs\
ync_");function W_(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.
Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}i(W_,"initVisitor");function K_(e,t,r,n){if(typeof r=="function")return r(
e,t,n);if(ze.isMap(t))return r.Map?.(e,t,n);if(ze.isSeq(t))return r.Seq?.(e,t,n);if(ze.isPair(t))return r.Pair?.(e,t,n);if(ze.isScalar(t))return r.Scalar?.(e,t,
n);if(ze.isAlias(t))return r.Alias?.(e,t,n)}i(K_,"callVisitor");function V_(e,t,r){let n=t[t.length-1];if(ze.isCollection(n))n.items[e]=r;else if(ze.isPair(n))e===
"key"?n.key=r:n.value=r;else if(ze.isDocument(n))n.contents=r;else{let s=ze.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
i(V_,"replaceNode");Pp.visit=Ba;Pp.visitAsync=ja});var $p=L(Y_=>{"use strict";var J_=re(),EF=Ro(),kF={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},TF=i(e=>e.replace(/[!,[\]{}]/g,t=>kF[t]),"escape\
TagName"),Oo=class e{static{i(this,"Directives")}constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.
assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),
this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[o,a]=n;return this.tags[o]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly o\
ne part"),!1;let[o]=n;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let a=/^\d+\.\d+$/.test(o);return r(6,`Unsupported YAML version ${o}`,a),!1}}default:
return r(0,`Unknown directive ${s}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(
2,-1);return a==="!"||a==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),a)}let[
,n,s]=t.match(/^(.*!)([^!]*)$/s);s||r(`The ${t} tag has no suffix`);let o=this.tags[n];if(o)try{return o+decodeURIComponent(s)}catch(a){return r(String(a)),null}
return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+TF(t.substring(n.length));
return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&J_.isNode(
t.contents)){let o={};EF.visit(t.contents,(a,c)=>{J_.isNode(c)&&c.tag&&(o[c.tag]=!0)}),s=Object.keys(o)}else s=[];for(let[o,a]of n)o==="!!"&&a==="tag:yaml.org,2\
002:"||(!t||s.some(c=>c.startsWith(a)))&&r.push(`%TAG ${o} ${a}`);return r.join(`
`)}};Oo.defaultYaml={explicit:!1,version:"1.2"};Oo.defaultTags={"!!":"tag:yaml.org,2002:"};Y_.Directives=Oo});var qa=L(Po=>{"use strict";var X_=re(),vF=Ro();function SF(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(r)}return!0}i(SF,"anchorIsValid");function Q_(e){let t=new Set;return vF.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),
t}i(Q_,"anchorNames");function eE(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}i(eE,"findNewAnchor");function xF(e,t){let r=[],n=new Map,s=null;
return{onAnchor:i(o=>{r.push(o),s??(s=Q_(e));let a=eE(t,s);return s.add(a),a},"onAnchor"),setAnchors:i(()=>{for(let o of r){let a=n.get(o);if(typeof a=="object"&&
a.anchor&&(X_.isScalar(a.node)||X_.isCollection(a.node)))a.node.anchor=a.anchor;else{let c=new Error("Failed to resolve repeated object (this should not happen)");
throw c.source=o,c}}},"setAnchors"),sourceObjects:n}}i(xF,"createNodeAnchors");Po.anchorIsValid=SF;Po.anchorNames=Q_;Po.createNodeAnchors=xF;Po.findNewAnchor=eE});var Cp=L(tE=>{"use strict";function $o(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,o=n.length;s<o;++s){let a=n[s],c=$o(e,n,String(s),a);c===
void 0?delete n[s]:c!==a&&(n[s]=c)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let o=n.get(s),a=$o(e,n,s,o);a===void 0?n.delete(s):a!==o&&n.set(
s,a)}else if(n instanceof Set)for(let s of Array.from(n)){let o=$o(e,n,s,s);o===void 0?n.delete(s):o!==s&&(n.delete(s),n.add(o))}else for(let[s,o]of Object.entries(
n)){let a=$o(e,n,s,o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}return e.call(t,r,n)}i($o,"applyReviver");tE.applyReviver=$o});var jr=L(nE=>{"use strict";var AF=re();function rE(e,t,r){if(Array.isArray(e))return e.map((n,s)=>rE(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!AF.
hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=o=>{n.res=o,delete r.onCreate};let s=e.toJSON(t,r);return r.
onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&!r?.keep?Number(e):e}i(rE,"toJS");nE.toJS=rE});var Za=L(oE=>{"use strict";var RF=Cp(),sE=re(),OF=jr(),Ip=class{static{i(this,"NodeBase")}constructor(t){Object.defineProperty(this,sE.NODE_TYPE,{value:t})}clone(){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,
onAnchor:s,reviver:o}={}){if(!sE.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},c=OF.toJS(this,"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof o=="functi\
on"?RF.applyReviver(o,{"":c},"",c):c}};oE.NodeBase=Ip});var Co=L(iE=>{"use strict";var PF=qa(),$F=Ro(),ms=re(),CF=Za(),IF=jr(),Lp=class extends CF.NodeBase{static{i(this,"Alias")}constructor(t){super(ms.ALIAS),this.source=
t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],$F.visit(t,{Node:i((o,a)=>{(ms.isAlias(a)||ms.hasAnchor(a))&&n.push(a)},"Node")}),
r&&(r.aliasResolveCache=n));let s;for(let o of n){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&r){let{anchors:o,doc:a,maxAliasCount:c}=r,l=o.get(s);if(l||
(IF.toJS(s,null,r),l=o.get(s)),l?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(c>=0&&(l.count+=1,
l.aliasCount===0&&(l.aliasCount=Ha(a,s,o)),l.count*l.aliasCount>c)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(PF.anchorIsValid(this.source),t.options.verifyAliasOrder&&
!t.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}
return s}};function Ha(e,t,r){if(ms.isAlias(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(ms.isCollection(t)){let n=0;for(let s of t.
items){let o=Ha(e,s,r);o>n&&(n=o)}return n}else if(ms.isPair(t)){let n=Ha(e,t.key,r),s=Ha(e,t.value,r);return Math.max(n,s)}return 1}i(Ha,"getAliasCount");iE.Alias=
Lp});var De=L(Np=>{"use strict";var LF=re(),NF=Za(),DF=jr(),FF=i(e=>!e||typeof e!="function"&&typeof e!="object","isScalarValue"),qr=class extends NF.NodeBase{static{
i(this,"Scalar")}constructor(t){super(LF.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:DF.toJS(this.value,t,r)}toString(){return String(this.value)}};
qr.BLOCK_FOLDED="BLOCK_FOLDED";qr.BLOCK_LITERAL="BLOCK_LITERAL";qr.PLAIN="PLAIN";qr.QUOTE_DOUBLE="QUOTE_DOUBLE";qr.QUOTE_SINGLE="QUOTE_SINGLE";Np.Scalar=qr;Np.isScalarValue=
FF});var Io=L(cE=>{"use strict";var GF=Co(),Pn=re(),aE=De(),zF="tag:yaml.org,2002:";function UF(e,t,r){if(t){let n=r.filter(o=>o.tag===t),s=n.find(o=>!o.format)??n[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(e)&&!n.format)}i(UF,"findTagObject");function MF(e,t,r){if(Pn.isDocument(e)&&
(e=e.contents),Pn.isNode(e))return e;if(Pn.isPair(e)){let p=r.schema[Pn.MAP].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:o,schema:a,sourceObjects:c}=r,
l;if(n&&e&&typeof e=="object"){if(l=c.get(e),l)return l.anchor??(l.anchor=s(e)),new GF.Alias(l.anchor);l={anchor:null,node:null},c.set(e,l)}t?.startsWith("!!")&&
(t=zF+t.slice(2));let u=UF(e,t,a.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new aE.Scalar(e);return l&&(l.node=
p),p}u=e instanceof Map?a[Pn.MAP]:Symbol.iterator in Object(e)?a[Pn.SEQ]:a[Pn.MAP]}o&&(o(u),delete r.onTagObj);let d=u?.createNode?u.createNode(r.schema,e,r):typeof u?.
nodeClass?.from=="function"?u.nodeClass.from(r.schema,e,r):new aE.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),l&&(l.node=d),d}i(MF,"createNode");cE.createNode=
MF});var Ka=L(Wa=>{"use strict";var BF=Io(),sr=re(),jF=Za();function Dp(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let a=[];a[o]=n,n=a}else n=new Map([[o,n]])}return BF.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:i(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:e,sourceObjects:new Map})}i(Dp,"collectionFromPath");var lE=i(e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,"isEmptyPath"),Fp=class extends jF.NodeBase{static{i(this,"Collection")}constructor(t,r){super(t),Object.defineProperty(this,
"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&
(r.schema=t),r.items=r.items.map(n=>sr.isNode(n)||sr.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(lE(t))this.add(r);else{let[
n,...s]=t,o=this.get(n,!0);if(sr.isCollection(o))o.addIn(s,r);else if(o===void 0&&this.schema)this.set(n,Dp(this.schema,s,r));else throw new Error(`Expected YAM\
L collection at ${n}. Remaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(sr.isCollection(s))return s.
deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,o=this.get(n,!0);return s.length===0?!r&&sr.isScalar(
o)?o.value:o:sr.isCollection(o)?o.getIn(s,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!sr.isPair(r))return!1;let n=r.value;return n==null||t&&sr.
isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let s=this.get(r,!0);return sr.isCollection(
s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let o=this.get(n,!0);if(sr.isCollection(o))o.setIn(s,r);else if(o===void 0&&this.schema)
this.set(n,Dp(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};Wa.Collection=Fp;Wa.collectionFromPath=Dp;Wa.isEmptyPath=
lE});var Lo=L(Va=>{"use strict";var qF=i(e=>e.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function Gp(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}i(Gp,"indentComment");var ZF=i((e,t,r)=>e.endsWith(`
`)?Gp(r,t):r.includes(`
`)?`
`+Gp(r,t):(e.endsWith(" ")?"":" ")+r,"lineComment");Va.indentComment=Gp;Va.lineComment=ZF;Va.stringifyComment=qF});var dE=L(No=>{"use strict";var HF="flow",zp="block",Ja="quoted";function WF(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:o=20,onFold:a,onOverflow:c}={}){
if(!s||s<0)return e;s<o&&(o=0);let l=Math.max(1+o,1+s-t.length);if(e.length<=l)return e;let u=[],d={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,o)?u.push(
0):p=s-n);let f,m,y=!1,g=-1,h=-1,b=-1;r===zp&&(g=uE(e,g,t.length),g!==-1&&(p=g+l));for(let k;k=e[g+=1];){if(r===Ja&&k==="\\"){switch(h=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}b=g}if(k===`
`)r===zp&&(g=uE(e,g,t.length)),p=g+t.length+l,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let E=e[g+1];E&&E!==" "&&E!==`
`&&E!=="	"&&(f=g)}if(g>=p)if(f)u.push(f),p=f+l,f=void 0;else if(r===Ja){for(;m===" "||m==="	";)m=k,k=e[g+=1],y=!0;let E=g>b+1?g-2:h-1;if(d[E])return e;u.push(E),
d[E]=!0,p=E+l,f=void 0}else y=!0}m=k}if(y&&c&&c(),u.length===0)return e;a&&a();let w=e.slice(0,u[0]);for(let k=0;k<u.length;++k){let E=u[k],A=u[k+1]||e.length;E===
0?w=`
${t}${e.slice(0,A)}`:(r===Ja&&d[E]&&(w+=`${e[E]}\\`),w+=`
${t}${e.slice(E+1,A)}`)}return w}i(WF,"foldFlowLines");function uE(e,t,r){let n=t,s=t+1,o=e[s];for(;o===" "||o==="	";)if(t<s+r)o=e[++t];else{do o=e[++t];while(o&&
o!==`
`);n=t,s=t+1,o=e[s]}return n}i(uE,"consumeMoreIndentedLines");No.FOLD_BLOCK=zp;No.FOLD_FLOW=HF;No.FOLD_QUOTED=Ja;No.foldFlowLines=WF});var Fo=L(pE=>{"use strict";var qt=De(),Zr=dE(),Xa=i((e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),"getFoldOptions"),Qa=i(e=>/^(%|---|\.\.\.)/m.test(e),"containsDocumentMarker");function KF(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=
n)return!1;for(let o=0,a=0;o<s;++o)if(e[o]===`
`){if(o-a>n)return!0;if(a=o+1,s-a<=n)return!1}return!0}i(KF,"lineLengthOverLimit");function Do(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;
let{implicitKey:n}=t,s=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(Qa(e)?"  ":""),a="",c=0;for(let l=0,u=r[l];u;u=r[++l])if(u===" "&&r[l+1]==="\\"&&r[l+
2]==="n"&&(a+=r.slice(c,l)+"\\ ",l+=1,c=l,u="\\"),u==="\\")switch(r[l+1]){case"u":{a+=r.slice(c,l);let d=r.substr(l+2,4);switch(d){case"0000":a+="\\0";break;case"\
0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:d.substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=r.substr(l,6)}l+=5,c=l+1}break;case"n":if(n||r[l+2]==='"'||r.length<s)l+=1;else{for(a+=r.slice(
c,l)+`

`;r[l+2]==="\\"&&r[l+3]==="n"&&r[l+4]!=='"';)a+=`
`,l+=2;a+=o,r[l+2]===" "&&(a+="\\"),l+=1,c=l+1}break;default:l+=1}return a=c?a+r.slice(c):r,n?a:Zr.foldFlowLines(a,o,Zr.FOLD_QUOTED,Xa(t,!1))}i(Do,"doubleQuoted\
String");function Up(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Do(e,t);let r=t.indent||(Qa(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Zr.foldFlowLines(n,r,Zr.FOLD_FLOW,Xa(t,!1))}i(Up,"singleQuotedString");function hs(e,t){let{singleQuote:r}=t.options,n;if(r===
!1)n=Do;else{let s=e.includes('"'),o=e.includes("'");s&&!o?n=Up:o&&!s?n=Do:n=r?Up:Do}return n(e,t)}i(hs,"quotedString");var Mp;try{Mp=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Mp=/\n+(?!\n|$)/g}function Ya({comment:e,type:t,value:r},n,s,o){let{blockQuote:a,commentString:c,lineWidth:l}=n.options;if(!a||/\n[\t ]+$/.test(
r))return hs(r,n);let u=n.indent||(n.forceBlockIndent||Qa(r)?"  ":""),d=a==="literal"?!0:a==="folded"||t===qt.Scalar.BLOCK_FOLDED?!1:t===qt.Scalar.BLOCK_LITERAL?
!0:!KF(r,l,u.length);if(!r)return d?`|
`:`>
`;let p,f;for(f=r.length;f>0;--f){let A=r[f-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=r.substring(f),y=m.indexOf(`
`);y===-1?p="-":r===m||y!==m.length-1?(p="+",o&&o()):p="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Mp,`$&${u}`));let g=!1,h,b=-1;for(h=0;h<r.length;++h){let A=r[h];if(A===" ")g=!0;else if(A===`
`)b=h;else break}let w=r.substring(0,b<h?b+1:h);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let E=(g?u?"2":"1":"")+p;if(e&&(E+=" "+c(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!d){let A=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),T=!1,I=Xa(n,!0);a!=="folded"&&t!==qt.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{T=!0});let v=Zr.foldFlowLines(`${w}${A}${m}`,u,Zr.FOLD_BLOCK,I);if(!T)return`>${E}
${u}${v}`}return r=r.replace(/\n+/g,`$&${u}`),`|${E}
${u}${w}${r}${m}`}i(Ya,"blockString");function VF(e,t,r,n){let{type:s,value:o}=e,{actualString:a,implicitKey:c,indent:l,indentStep:u,inFlow:d}=t;if(c&&o.includes(
`
`)||d&&/[[\]{},]/.test(o))return hs(o,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return c||d||!o.includes(
`
`)?hs(o,t):Ya(e,t,r,n);if(!c&&!d&&s!==qt.Scalar.PLAIN&&o.includes(`
`))return Ya(e,t,r,n);if(Qa(o)){if(l==="")return t.forceBlockIndent=!0,Ya(e,t,r,n);if(c&&l===u)return hs(o,t)}let p=o.replace(/\n+/g,`$&
${l}`);if(a){let f=i(g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),"test"),{compat:m,tags:y}=t.doc.schema;if(y.some(f)||m?.some(f))return hs(o,
t)}return c?p:Zr.foldFlowLines(p,l,Zr.FOLD_FLOW,Xa(t,!1))}i(VF,"plainString");function JF(e,t,r,n){let{implicitKey:s,inFlow:o}=t,a=typeof e.value=="string"?e:Object.
assign({},e,{value:String(e.value)}),{type:c}=e;c!==qt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(c=qt.Scalar.QUOTE_DOUBLE);
let l=i(d=>{switch(d){case qt.Scalar.BLOCK_FOLDED:case qt.Scalar.BLOCK_LITERAL:return s||o?hs(a.value,t):Ya(a,t,r,n);case qt.Scalar.QUOTE_DOUBLE:return Do(a.value,
t);case qt.Scalar.QUOTE_SINGLE:return Up(a.value,t);case qt.Scalar.PLAIN:return VF(a,t,r,n);default:return null}},"_stringify"),u=l(c);if(u===null){let{defaultKeyType:d,
defaultStringType:p}=t.options,f=s&&d||p;if(u=l(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}i(JF,"stringifyString");pE.stringifyString=
JF});var Go=L(Bp=>{"use strict";var YF=qa(),Hr=re(),XF=Lo(),QF=Fo();function eG(e,t){let r=Object.assign({blockQuote:!0,commentString:XF.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}i(eG,"createStringifyContext");function tG(e,t){if(t.tag){let s=e.filter(o=>o.tag===t.tag);if(s.length>
0)return s.find(o=>o.format===t.format)??s[0]}let r,n;if(Hr.isScalar(t)){n=t.value;let s=e.filter(o=>o.identify?.(n));if(s.length>1){let o=s.filter(a=>a.test);o.
length>0&&(s=o)}r=s.find(o=>o.format===t.format)??s.find(o=>!o.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}i(tG,"getTagObject");function rG(e,t,{anchors:r,doc:n}){if(!n.directives)
return"";let s=[],o=(Hr.isScalar(e)||Hr.isCollection(e))&&e.anchor;o&&YF.anchorIsValid(o)&&(r.add(o),s.push(`&${o}`));let a=e.tag??(t.default?null:t.tag);return a&&
s.push(n.directives.tagString(a)),s.join(" ")}i(rG,"stringifyProps");function nG(e,t,r,n){if(Hr.isPair(e))return e.toString(t,r,n);if(Hr.isAlias(e)){if(t.doc.directives)
return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.
add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,o=Hr.isNode(e)?e:t.doc.createNode(e,{onTagObj:i(l=>s=l,"onTagObj")});s??(s=tG(t.doc.schema.tags,o));
let a=rG(o,s,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let c=typeof s.stringify=="function"?s.stringify(o,t,r,n):Hr.isScalar(o)?QF.stringifyString(
o,t,r,n):o.toString(t,r,n);return a?Hr.isScalar(o)||c[0]==="{"||c[0]==="["?`${a} ${c}`:`${a}
${t.indent}${c}`:c}i(nG,"stringify");Bp.createStringifyContext=eG;Bp.stringify=nG});var gE=L(hE=>{"use strict";var wr=re(),fE=De(),mE=Go(),zo=Lo();function sG({key:e,value:t},r,n,s){let{allNullValues:o,doc:a,indent:c,indentStep:l,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=r,f=wr.isNode(e)&&e.comment||null;if(p){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(wr.isCollection(e)||
!wr.isNode(e)&&typeof e=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!p&&(!e||f&&t==null&&!r.inFlow||
wr.isCollection(e)||(wr.isScalar(e)?e.type===fE.Scalar.BLOCK_FOLDED||e.type===fE.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!m&&(p||!o),indent:c+l});let y=!1,g=!1,h=mE.stringify(e,r,()=>y=!0,()=>g=!0);if(!m&&!r.inFlow&&h.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(o||t==null)return y&&n&&n(),h===""?"?":m?`? ${h}`:h}else if(o&&!p||t==null&&
m)return h=`? ${h}`,f&&!y?h+=zo.lineComment(h,r.indent,u(f)):g&&s&&s(),h;y&&(f=null),m?(f&&(h+=zo.lineComment(h,r.indent,u(f))),h=`? ${h}
${c}:`):(h=`${h}:`,f&&(h+=zo.lineComment(h,r.indent,u(f))));let b,w,k;wr.isNode(t)?(b=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(b=!1,w=null,k=null,t&&typeof t==
"object"&&(t=a.createNode(t))),r.implicitKey=!1,!m&&!f&&wr.isScalar(t)&&(r.indentAtStart=h.length+1),g=!1,!d&&l.length>=2&&!r.inFlow&&!m&&wr.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let E=!1,A=mE.stringify(t,r,()=>E=!0,()=>g=!0),T=" ";if(f||b||w){if(T=b?`
`:"",w){let I=u(w);T+=`
${zo.indentComment(I,r.indent)}`}A===""&&!r.inFlow?T===`
`&&k&&(T=`

`):T+=`
${r.indent}`}else if(!m&&wr.isCollection(t)){let I=A[0],v=A.indexOf(`
`),C=v!==-1,x=r.inFlow??t.flow??t.items.length===0;if(C||!x){let D=!1;if(C&&(I==="&"||I==="!")){let G=A.indexOf(" ");I==="&"&&G!==-1&&G<v&&A[G+1]==="!"&&(G=A.indexOf(
" ",G+1)),(G===-1||v<G)&&(D=!0)}D||(T=`
${r.indent}`)}}else(A===""||A[0]===`
`)&&(T="");return h+=T+A,r.inFlow?E&&n&&n():k&&!E?h+=zo.lineComment(h,r.indent,u(k)):g&&s&&s(),h}i(sG,"stringifyPair");hE.stringifyPair=sG});var qp=L(jp=>{"use strict";var yE=we("process");function oG(e,...t){e==="debug"&&console.log(...t)}i(oG,"debug");function iG(e,t){(e==="debug"||e==="warn")&&(typeof yE.
emitWarning=="function"?yE.emitWarning(t):console.warn(t))}i(iG,"warn");jp.debug=oG;jp.warn=iG});var sc=L(nc=>{"use strict";var rc=re(),bE=De(),ec="<<",tc={identify:i(e=>e===ec||typeof e=="symbol"&&e.description===ec,"identify"),default:"key",tag:"tag:yaml.\
org,2002:merge",test:/^<<$/,resolve:i(()=>Object.assign(new bE.Scalar(Symbol(ec)),{addToJSMap:wE}),"resolve"),stringify:i(()=>ec,"stringify")},aG=i((e,t)=>(tc.identify(
t)||rc.isScalar(t)&&(!t.type||t.type===bE.Scalar.PLAIN)&&tc.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===tc.tag&&r.default),"isMergeKey");function wE(e,t,r){
let n=_E(e,r);if(rc.isSeq(n))for(let s of n.items)Zp(e,t,s);else if(Array.isArray(n))for(let s of n)Zp(e,t,s);else Zp(e,t,n)}i(wE,"addMergeToJSMap");function Zp(e,t,r){
let n=_E(e,r);if(!rc.isMap(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[o,a]of s)t instanceof Map?t.has(o)||
t.set(o,a):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}
i(Zp,"mergeValue");function _E(e,t){return e&&rc.isAlias(t)?t.resolve(e.doc,e):t}i(_E,"resolveAliasValue");nc.addMergeToJSMap=wE;nc.isMergeKey=aG;nc.merge=tc});var Wp=L(TE=>{"use strict";var cG=qp(),EE=sc(),lG=Go(),kE=re(),Hp=jr();function uG(e,t,{key:r,value:n}){if(kE.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(EE.
isMergeKey(e,r))EE.addMergeToJSMap(e,t,n);else{let s=Hp.toJS(r,"",e);if(t instanceof Map)t.set(s,Hp.toJS(n,s,e));else if(t instanceof Set)t.add(s);else{let o=dG(
r,s,e),a=Hp.toJS(n,o,e);o in t?Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[o]=a}}return t}i(uG,"addPairToJSMap");function dG(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(kE.isNode(e)&&r?.doc){let n=lG.createStringifyContext(r.doc,{});n.anchors=new Set;for(let o of r.
anchors.keys())n.anchors.add(o.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(
0,36)+'..."'),cG.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use obj\
ect keys.`),r.mapKeyWarned=!0}return s}return JSON.stringify(t)}i(dG,"stringifyKey");TE.addPairToJSMap=uG});var Wr=L(Kp=>{"use strict";var vE=Io(),pG=gE(),fG=Wp(),oc=re();function mG(e,t,r){let n=vE.createNode(e,void 0,r),s=vE.createNode(t,void 0,r);return new ic(n,s)}
i(mG,"createPair");var ic=class e{static{i(this,"Pair")}constructor(t,r=null){Object.defineProperty(this,oc.NODE_TYPE,{value:oc.PAIR}),this.key=t,this.value=r}clone(t){
let{key:r,value:n}=this;return oc.isNode(r)&&(r=r.clone(t)),oc.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return fG.addPairToJSMap(
r,n,this)}toString(t,r,n){return t?.doc?pG.stringifyPair(this,t,r,n):JSON.stringify(this)}};Kp.Pair=ic;Kp.createPair=mG});var Vp=L(xE=>{"use strict";var $n=re(),SE=Go(),ac=Lo();function hG(e,t,r){return(t.inFlow??e.flow?yG:gG)(e,t,r)}i(hG,"stringifyCollection");function gG({comment:e,
items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:o,onChompKeep:a,onComment:c}){let{indent:l,options:{commentString:u}}=r,d=Object.assign({},r,{indent:o,type:null}),
p=!1,f=[];for(let y=0;y<t.length;++y){let g=t[y],h=null;if($n.isNode(g))!p&&g.spaceBefore&&f.push(""),cc(r,f,g.commentBefore,p),g.comment&&(h=g.comment);else if($n.
isPair(g)){let w=$n.isNode(g.key)?g.key:null;w&&(!p&&w.spaceBefore&&f.push(""),cc(r,f,w.commentBefore,p))}p=!1;let b=SE.stringify(g,d,()=>h=null,()=>p=!0);h&&(b+=
ac.lineComment(b,o,u(h))),p&&h&&(p=!1),f.push(n+b)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let y=1;y<f.length;++y){let g=f[y];m+=g?`
${l}${g}`:`
`}}return e?(m+=`
`+ac.indentComment(u(e),l),c&&c()):p&&a&&a(),m}i(gG,"stringifyBlockCollection");function yG({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:o,flowCollectionPadding:a,
options:{commentString:c}}=t;n+=o;let l=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let y=0;y<e.length;++y){let g=e[y],h=null;if($n.isNode(
g))g.spaceBefore&&p.push(""),cc(t,p,g.commentBefore,!1),g.comment&&(h=g.comment);else if($n.isPair(g)){let w=$n.isNode(g.key)?g.key:null;w&&(w.spaceBefore&&p.push(
""),cc(t,p,w.commentBefore,!1),w.comment&&(u=!0));let k=$n.isNode(g.value)?g.value:null;k?(k.comment&&(h=k.comment),k.commentBefore&&(u=!0)):g.value==null&&w?.comment&&
(h=w.comment)}h&&(u=!0);let b=SE.stringify(g,l,()=>h=null);u||(u=p.length>d||b.includes(`
`)),y<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((w,k)=>w+k.length+2,2)+(b.length+2)>t.options.lineWidth)),u&&(b+=",")),
h&&(b+=ac.lineComment(b,n,c(h))),p.push(b),d=p.length}let{start:f,end:m}=r;if(p.length===0)return f+m;if(!u){let y=p.reduce((g,h)=>g+h.length+2,2);u=t.options.lineWidth>
0&&y>t.options.lineWidth}if(u){let y=f;for(let g of p)y+=g?`
${o}${s}${g}`:`
`;return`${y}
${s}${m}`}else return`${f}${a}${p.join(" ")}${a}${m}`}i(yG,"stringifyFlowCollection");function cc({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(
/^\n+/,"")),n){let o=ac.indentComment(t(n),e);r.push(o.trimStart())}}i(cc,"addCommentBefore");xE.stringifyCollection=hG});var Vr=L(Yp=>{"use strict";var bG=Vp(),wG=Wp(),_G=Ka(),Kr=re(),lc=Wr(),EG=De();function Uo(e,t){let r=Kr.isScalar(t)?t.value:t;for(let n of e)if(Kr.isPair(n)&&(n.
key===t||n.key===r||Kr.isScalar(n.key)&&n.key.value===r))return n}i(Uo,"findPair");var Jp=class extends _G.Collection{static{i(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(Kr.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,replacer:o}=n,a=new this(t),c=i((l,u)=>{if(typeof o==
"function")u=o.call(r,l,u);else if(Array.isArray(o)&&!o.includes(l))return;(u!==void 0||s)&&a.items.push(lc.createPair(l,u,n))},"add");if(r instanceof Map)for(let[
l,u]of r)c(l,u);else if(r&&typeof r=="object")for(let l of Object.keys(r))c(l,r[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,r){
let n;Kr.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new lc.Pair(t,t?.value):n=new lc.Pair(t.key,t.value);let s=Uo(this.items,n.key),o=this.schema?.sortMapEntries;
if(s){if(!r)throw new Error(`Key ${n.key} already set`);Kr.isScalar(s.value)&&EG.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(o){let a=this.
items.findIndex(c=>o(n,c)<0);a===-1?this.items.push(n):this.items.splice(a,0,n)}else this.items.push(n)}delete(t){let r=Uo(this.items,t);return r?this.items.splice(
this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Uo(this.items,t)?.value;return(!r&&Kr.isScalar(s)?s.value:s)??void 0}has(t){return!!Uo(this.items,t)}set(t,r){
this.add(new lc.Pair(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let o of this.items)wG.addPairToJSMap(r,s,o);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!Kr.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),bG.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};Yp.YAMLMap=Jp;Yp.findPair=Uo});var gs=L(RE=>{"use strict";var kG=re(),AE=Vr(),TG={collection:"map",default:!0,nodeClass:AE.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return kG.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:i((e,t,r)=>AE.YAMLMap.from(e,t,r),"createNode")};RE.map=TG});var Jr=L(OE=>{"use strict";var vG=Io(),SG=Vp(),xG=Ka(),dc=re(),AG=De(),RG=jr(),Xp=class extends xG.Collection{static{i(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(t){super(dc.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=uc(t);return typeof r!="number"?!1:this.items.splice(
r,1).length>0}get(t,r){let n=uc(t);if(typeof n!="number")return;let s=this.items[n];return!r&&dc.isScalar(s)?s.value:s}has(t){let r=uc(t);return typeof r=="numb\
er"&&r<this.items.length}set(t,r){let n=uc(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[n];dc.isScalar(s)&&AG.
isScalarValue(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let o of this.items)n.push(RG.toJS(o,String(s++),r));return n}toString(t,r,n){
return t?SG.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&Symbol.iterator in Object(r)){let a=0;for(let c of r){if(typeof s=="function"){let l=r instanceof
Set?c:String(a++);c=s.call(r,l,c)}o.items.push(vG.createNode(c,void 0,n))}}return o}};function uc(e){let t=dc.isScalar(e)?e.value:e;return t&&typeof t=="string"&&
(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}i(uc,"asItemIndex");OE.YAMLSeq=Xp});var ys=L($E=>{"use strict";var OG=re(),PE=Jr(),PG={collection:"seq",default:!0,nodeClass:PE.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return OG.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:i((e,t,r)=>PE.YAMLSeq.from(e,t,r),"createNode")};$E.seq=PG});var Mo=L(CE=>{"use strict";var $G=Fo(),CG={identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify(e,t,r,n){
return t=Object.assign({actualString:!0},t),$G.stringifyString(e,t,r,n)}};CE.string=CG});var pc=L(NE=>{"use strict";var IE=De(),LE={identify:i(e=>e==null,"identify"),createNode:i(()=>new IE.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:i(()=>new IE.Scalar(null),"resolve"),stringify:i(({source:e},t)=>typeof e=="string"&&LE.test.test(e)?e:t.options.nullStr,
"stringify")};NE.nullTag=LE});var Qp=L(FE=>{"use strict";var IG=De(),DE={identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:i(e=>new IG.Scalar(e[0]==="t"||e[0]==="T"),"resolve"),stringify({source:e,value:t},r){if(e&&DE.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}
return t?r.options.trueStr:r.options.falseStr}};FE.boolTag=DE});var bs=L(GE=>{"use strict";function LG({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let o=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let c=t-(o.length-a-1);for(;c-- >0;)o+="0"}return o}i(LG,"stringifyNumber");GE.stringifyNumber=
LG});var tf=L(fc=>{"use strict";var NG=De(),ef=bs(),DG={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:ef.stringifyNumber},FG={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:i(
e=>parseFloat(e),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ef.stringifyNumber(e)}},GG={identify:i(e=>typeof e=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new NG.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==
-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:ef.stringifyNumber};fc.float=GG;fc.floatExp=FG;fc.floatNaN=DG});var nf=L(hc=>{"use strict";var zE=bs(),mc=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify"),rf=i((e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(
t),r),"intResolve");function UE(e,t,r){let{value:n}=e;return mc(n)&&n>=0?r+n.toString(t):zE.stringifyNumber(e)}i(UE,"intStringify");var zG={identify:i(e=>mc(e)&&
e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:i((e,t,r)=>rf(e,2,8,r),"resolve"),stringify:i(e=>UE(e,8,"0o"),"st\
ringify")},UG={identify:mc,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:i((e,t,r)=>rf(e,0,10,r),"resolve"),stringify:zE.stringifyNumber},
MG={identify:i(e=>mc(e)&&e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:i((e,t,r)=>rf(e,2,16,r),"resolve"),
stringify:i(e=>UE(e,16,"0x"),"stringify")};hc.int=UG;hc.intHex=MG;hc.intOct=zG});var BE=L(ME=>{"use strict";var BG=gs(),jG=pc(),qG=ys(),ZG=Mo(),HG=Qp(),sf=tf(),of=nf(),WG=[BG.map,qG.seq,ZG.string,jG.nullTag,HG.boolTag,of.intOct,of.int,of.intHex,
sf.floatNaN,sf.floatExp,sf.float];ME.schema=WG});var ZE=L(qE=>{"use strict";var KG=De(),VG=gs(),JG=ys();function jE(e){return typeof e=="bigint"||Number.isInteger(e)}i(jE,"intIdentify");var gc=i(({value:e})=>JSON.
stringify(e),"stringifyJSON"),YG=[{identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify:gc},{
identify:i(e=>e==null,"identify"),createNode:i(()=>new KG.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:i(()=>null,"r\
esolve"),stringify:gc},{identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i(e=>e==="true","res\
olve"),stringify:gc},{identify:jE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:i((e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),
"resolve"),stringify:i(({value:e})=>jE(e)?e.toString():JSON.stringify(e),"stringify")},{identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:i(e=>parseFloat(e),"resolve"),stringify:gc}],XG={default:!0,tag:"",test:/^/,
resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},QG=[VG.map,JG.seq].concat(YG,XG);qE.schema=QG});var cf=L(HE=>{"use strict";var Bo=we("buffer"),af=De(),ez=Fo(),tz={identify:i(e=>e instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Bo.Buffer=="function")return Bo.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<
r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:r},n,s,o){if(!r)return"";let a=r,c;if(typeof Bo.Buffer=="function")c=a instanceof Bo.Buffer?a.toString("base64"):Bo.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let u=0;u<a.length;++u)l+=String.fromCharCode(a[u]);c=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=af.Scalar.BLOCK_LITERAL),t!==af.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(c.length/l),d=new Array(u);for(let p=0,f=0;p<u;++p,f+=l)d[p]=c.substr(f,l);c=d.join(t===af.Scalar.
BLOCK_LITERAL?`
`:" ")}return ez.stringifyString({comment:e,type:t,value:c},n,s,o)}};HE.binary=tz});var wc=L(bc=>{"use strict";var yc=re(),lf=Wr(),rz=De(),nz=Jr();function WE(e,t){if(yc.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!yc.isPair(
n)){if(yc.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let s=n.items[0]||new lf.Pair(new rz.Scalar(null));if(n.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let o=s.value??s.key;o.comment=o.comment?`${n.comment}
${o.comment}`:n.comment}n=s}e.items[r]=yc.isPair(n)?n:new lf.Pair(n)}}else t("Expected a sequence for this tag");return e}i(WE,"resolvePairs");function KE(e,t,r){
let{replacer:n}=r,s=new nz.YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof n=="function"&&(a=n.call(
t,String(o++),a));let c,l;if(Array.isArray(a))if(a.length===2)c=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof
Object){let u=Object.keys(a);if(u.length===1)c=u[0],l=a[c];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else c=a;s.items.push(lf.
createPair(c,l,r))}return s}i(KE,"createPairs");var sz={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:WE,createNode:KE};bc.createPairs=KE;bc.
pairs=sz;bc.resolvePairs=WE});var pf=L(df=>{"use strict";var VE=re(),uf=jr(),jo=Vr(),oz=Jr(),JE=wc(),Cn=class e extends oz.YAMLSeq{static{i(this,"YAMLOMap")}constructor(){super(),this.add=jo.
YAMLMap.prototype.add.bind(this),this.delete=jo.YAMLMap.prototype.delete.bind(this),this.get=jo.YAMLMap.prototype.get.bind(this),this.has=jo.YAMLMap.prototype.has.
bind(this),this.set=jo.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.
items){let o,a;if(VE.isPair(s)?(o=uf.toJS(s.key,"",r),a=uf.toJS(s.value,o,r)):o=uf.toJS(s,"",r),n.has(o))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(o,a)}return n}static from(t,r,n){let s=JE.createPairs(t,r,n),o=new this;return o.items=s.items,o}};Cn.tag="tag:yaml.org,2002:omap";var iz={collection:"\
seq",identify:i(e=>e instanceof Map,"identify"),nodeClass:Cn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=JE.resolvePairs(e,t),n=[];for(let{key:s}of r.
items)VE.isScalar(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Cn,r)},createNode:i(
(e,t,r)=>Cn.from(e,t,r),"createNode")};df.YAMLOMap=Cn;df.omap=iz});var tk=L(ff=>{"use strict";var YE=De();function XE({value:e,source:t},r){return t&&(e?QE:ek).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}i(XE,"boolStr\
ingify");var QE={identify:i(e=>e===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:i(()=>new YE.
Scalar(!0),"resolve"),stringify:XE},ek={identify:i(e=>e===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:i(()=>new YE.Scalar(!1),"resolve"),stringify:XE};ff.falseTag=ek;ff.trueTag=QE});var rk=L(_c=>{"use strict";var az=De(),mf=bs(),cz={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:mf.stringifyNumber},lz={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:i(e=>parseFloat(
e.replace(/_/g,"")),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():mf.stringifyNumber(e)}},uz={identify:i(e=>typeof e=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new az.Scalar(parseFloat(e.replace(/_/g,""))),
r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:mf.stringifyNumber};
_c.float=uz;_c.floatExp=lz;_c.floatNaN=cz});var sk=L(Zo=>{"use strict";var nk=bs(),qo=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify");function Ec(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||
s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return s===
"-"?BigInt(-1)*a:a}let o=parseInt(e,r);return s==="-"?-1*o:o}i(Ec,"intResolve");function hf(e,t,r){let{value:n}=e;if(qo(n)){let s=n.toString(t);return n<0?"-"+r+
s.substr(1):r+s}return nk.stringifyNumber(e)}i(hf,"intStringify");var dz={identify:qo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:i((e,t,r)=>Ec(e,2,2,r),"resolve"),stringify:i(e=>hf(e,2,"0b"),"stringify")},pz={identify:qo,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:i((e,t,r)=>Ec(e,1,8,r),"resolve"),stringify:i(e=>hf(e,8,"0"),"stringify")},fz={identify:qo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:i((e,t,r)=>Ec(e,0,10,r),"resolve"),stringify:nk.stringifyNumber},mz={identify:qo,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:i((e,t,r)=>Ec(e,2,16,r),"resolve"),stringify:i(e=>hf(e,16,"0x"),"stringify")};Zo.int=fz;Zo.intBin=dz;Zo.intHex=mz;Zo.intOct=pz});var yf=L(gf=>{"use strict";var vc=re(),kc=Wr(),Tc=Vr(),In=class e extends Tc.YAMLMap{static{i(this,"YAMLSet")}constructor(t){super(t),this.tag=e.tag}add(t){let r;
vc.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new kc.Pair(t.key,null):r=new kc.Pair(t,null),Tc.findPair(this.items,r.key)||this.
items.push(r)}get(t,r){let n=Tc.findPair(this.items,t);return!r&&vc.isPair(n)?vc.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Tc.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&
r&&this.items.push(new kc.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&
Symbol.iterator in Object(r))for(let a of r)typeof s=="function"&&(a=s.call(r,a,a)),o.items.push(kc.createPair(a,null,n));return o}};In.tag="tag:yaml.org,2002:s\
et";var hz={collection:"map",identify:i(e=>e instanceof Set,"identify"),nodeClass:In,default:!1,tag:"tag:yaml.org,2002:set",createNode:i((e,t,r)=>In.from(e,t,r),
"createNode"),resolve(e,t){if(vc.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new In,e);t("Set items must all have null values")}else t("Expected a \
mapping for this tag");return e}};gf.YAMLSet=In;gf.set=hz});var wf=L(Sc=>{"use strict";var gz=bs();function bf(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=i(a=>t?BigInt(a):Number(a),"num"),o=n.replace(/_/g,"").
split(":").reduce((a,c)=>a*s(60)+s(c),s(0));return r==="-"?s(-1)*o:o}i(bf,"parseSexagesimal");function ok(e){let{value:t}=e,r=i(a=>a,"num");if(typeof t=="bigint")
r=i(a=>BigInt(a),"num");else if(isNaN(t)||!isFinite(t))return gz.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let s=r(60),o=[t%s];return t<60?o.unshift(0):
(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),n+o.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}i(ok,"stringifySexages\
imal");var yz={identify:i(e=>typeof e=="bigint"||Number.isInteger(e),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:i((e,t,{intAsBigInt:r})=>bf(e,r),"resolve"),stringify:ok},bz={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:i(e=>bf(e,!1),"resolve"),stringify:ok},ik={identify:i(e=>e instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ik.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,
s,o,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,s,o||0,a||0,c||0,l),d=t[8];if(d&&d!=="Z"){let p=bf(d,!1);Math.abs(p)<30&&(p*=60),
u-=6e4*p}return new Date(u)},stringify:i(({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};Sc.floatTime=bz;Sc.intTime=yz;Sc.timestamp=
ik});var lk=L(ck=>{"use strict";var wz=gs(),_z=pc(),Ez=ys(),kz=Mo(),Tz=cf(),ak=tk(),_f=rk(),xc=sk(),vz=sc(),Sz=pf(),xz=wc(),Az=yf(),Ef=wf(),Rz=[wz.map,Ez.seq,kz.string,
_z.nullTag,ak.trueTag,ak.falseTag,xc.intBin,xc.intOct,xc.int,xc.intHex,_f.floatNaN,_f.floatExp,_f.float,Tz.binary,vz.merge,Sz.omap,xz.pairs,Az.set,Ef.intTime,Ef.
floatTime,Ef.timestamp];ck.schema=Rz});var wk=L(vf=>{"use strict";var fk=gs(),Oz=pc(),mk=ys(),Pz=Mo(),$z=Qp(),kf=tf(),Tf=nf(),Cz=BE(),Iz=ZE(),hk=cf(),Ho=sc(),gk=pf(),yk=wc(),uk=lk(),bk=yf(),Ac=wf(),dk=new Map(
[["core",Cz.schema],["failsafe",[fk.map,mk.seq,Pz.string]],["json",Iz.schema],["yaml11",uk.schema],["yaml-1.1",uk.schema]]),pk={binary:hk.binary,bool:$z.boolTag,
float:kf.float,floatExp:kf.floatExp,floatNaN:kf.floatNaN,floatTime:Ac.floatTime,int:Tf.int,intHex:Tf.intHex,intOct:Tf.intOct,intTime:Ac.intTime,map:fk.map,merge:Ho.
merge,null:Oz.nullTag,omap:gk.omap,pairs:yk.pairs,seq:mk.seq,set:bk.set,timestamp:Ac.timestamp},Lz={"tag:yaml.org,2002:binary":hk.binary,"tag:yaml.org,2002:merg\
e":Ho.merge,"tag:yaml.org,2002:omap":gk.omap,"tag:yaml.org,2002:pairs":yk.pairs,"tag:yaml.org,2002:set":bk.set,"tag:yaml.org,2002:timestamp":Ac.timestamp};function Nz(e,t,r){
let n=dk.get(t);if(n&&!e)return r&&!n.includes(Ho.merge)?n.concat(Ho.merge):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(dk.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)
s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(Ho.merge)),s.reduce((o,a)=>{let c=typeof a=="string"?pk[a]:a;if(!c){let l=JSON.stringify(
a),u=Object.keys(pk).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${u}`)}return o.includes(c)||o.push(c),o},[])}i(Nz,
"getTags");vf.coreKnownTags=Lz;vf.getTags=Nz});var Af=L(_k=>{"use strict";var Sf=re(),Dz=gs(),Fz=ys(),Gz=Mo(),Rc=wk(),zz=i((e,t)=>e.key<t.key?-1:e.key>t.key?1:0,"sortMapEntriesByKey"),xf=class e{static{i(this,
"Schema")}constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:o,sortMapEntries:a,toStringDefaults:c}){this.compat=Array.isArray(t)?Rc.getTags(t,
"compat"):t?Rc.getTags(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?Rc.coreKnownTags:{},this.tags=Rc.getTags(r,this.name,n),this.toStringOptions=
c??null,Object.defineProperty(this,Sf.MAP,{value:Dz.map}),Object.defineProperty(this,Sf.SCALAR,{value:Gz.string}),Object.defineProperty(this,Sf.SEQ,{value:Fz.seq}),
this.sortMapEntries=typeof a=="function"?a:a===!0?zz:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.
slice(),t}};_k.Schema=xf});var kk=L(Ek=>{"use strict";var Uz=re(),Rf=Go(),Wo=Lo();function Mz(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(
e);l?(r.push(l),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let s=Rf.createStringifyContext(e,t),{commentString:o}=s.options;if(e.commentBefore){r.length!==
1&&r.unshift("");let l=o(e.commentBefore);r.unshift(Wo.indentComment(l,""))}let a=!1,c=null;if(e.contents){if(Uz.isNode(e.contents)){if(e.contents.spaceBefore&&
n&&r.push(""),e.contents.commentBefore){let d=o(e.contents.commentBefore);r.push(Wo.indentComment(d,""))}s.forceBlockIndent=!!e.comment,c=e.contents.comment}let l=c?
void 0:()=>a=!0,u=Rf.stringify(e.contents,s,()=>c=null,l);c&&(u+=Wo.lineComment(u,"",o(c))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:
r.push(u)}else r.push(Rf.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let l=o(e.comment);l.includes(`
`)?(r.push("..."),r.push(Wo.indentComment(l,""))):r.push(`... ${l}`)}else r.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||c)&&r[r.length-
1]!==""&&r.push(""),r.push(Wo.indentComment(o(l),"")))}return r.join(`
`)+`
`}i(Mz,"stringifyDocument");Ek.stringifyDocument=Mz});var Ko=L(Tk=>{"use strict";var Bz=Co(),ws=Ka(),Dt=re(),jz=Wr(),qz=jr(),Zz=Af(),Hz=kk(),Of=qa(),Wz=Cp(),Kz=Io(),Pf=$p(),$f=class e{static{i(this,"Document")}constructor(t,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Dt.NODE_TYPE,{value:Dt.DOC});let s=null;typeof r=="function"||
Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=o;let{version:a}=o;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.
directives.yaml.version)):this.directives=new Pf.Directives({version:a}),this.setSchema(a,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){let t=Object.
create(e.prototype,{[Dt.NODE_TYPE]:{value:Dt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Dt.isNode(
this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){_s(this.contents)&&this.contents.add(t)}addIn(t,r){
_s(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Of.anchorNames(this);t.anchor=!r||n.has(r)?Of.findNewAnchor(r||"a",n):r}return new Bz.
Alias(t.anchor)}createNode(t,r,n){let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let h=i(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),b=r.filter(h).map(String);b.length>0&&(r=r.concat(b)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:a,
flow:c,keepUndefined:l,onTagObj:u,tag:d}=n??{},{onAnchor:p,setAnchors:f,sourceObjects:m}=Of.createNodeAnchors(this,a||"a"),y={aliasDuplicateObjects:o??!0,keepUndefined:l??
!1,onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:m},g=Kz.createNode(t,d,y);return c&&Dt.isCollection(g)&&(g.flow=!0),f(),g}createPair(t,r,n={}){
let s=this.createNode(t,null,n),o=this.createNode(r,null,n);return new jz.Pair(s,o)}delete(t){return _s(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ws.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):_s(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return Dt.isCollection(this.contents)?this.
contents.get(t,r):void 0}getIn(t,r){return ws.isEmptyPath(t)?!r&&Dt.isScalar(this.contents)?this.contents.value:this.contents:Dt.isCollection(this.contents)?this.
contents.getIn(t,r):void 0}has(t){return Dt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return ws.isEmptyPath(t)?this.contents!==void 0:Dt.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=ws.collectionFromPath(this.schema,[t],r):_s(this.contents)&&this.contents.set(
t,r)}setIn(t,r){ws.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=ws.collectionFromPath(this.schema,Array.from(t),r):_s(this.contents)&&this.contents.
setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Pf.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Pf.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=
new Zz.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,
maxAliasCount:s,onAnchor:o,reviver:a}={}){let c={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},l=qz.toJS(
this.contents,r??"",c);if(typeof o=="function")for(let{count:u,res:d}of c.anchors.values())o(d,u);return typeof a=="function"?Wz.applyReviver(a,{"":l},"",l):l}toJSON(t,r){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return Hz.stringifyDocument(this,t)}};function _s(e){if(Dt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
i(_s,"assertCollection");Tk.Document=$f});var Yo=L(Jo=>{"use strict";var Vo=class extends Error{static{i(this,"YAMLError")}constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},
Cf=class extends Vo{static{i(this,"YAMLParseError")}constructor(t,r,n){super("YAMLParseError",t,r,n)}},If=class extends Vo{static{i(this,"YAMLWarning")}constructor(t,r,n){
super("YAMLWarning",t,r,n)}},Vz=i((e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(c=>t.linePos(c));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}\
, column ${s}`;let o=s-1,a=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(o>=60&&a.length>80){let c=Math.min(o-39,a.length-79);a="…"+
a.substring(c),o-=c-1}if(a.length>80&&(a=a.substring(0,79)+"…"),n>1&&/^ *$/.test(a.substring(0,o))){let c=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);c.length>
80&&(c=c.substring(0,79)+`…
`),a=c+a}if(/[^ ]/.test(a)){let c=1,l=r.linePos[1];l?.line===n&&l.col>s&&(c=Math.max(1,Math.min(l.col-s,80-o)));let u=" ".repeat(o)+"^".repeat(c);r.message+=`:

${a}
${u}
`}},"prettifyError");Jo.YAMLError=Vo;Jo.YAMLParseError=Cf;Jo.YAMLWarning=If;Jo.prettifyError=Vz});var Xo=L(vk=>{"use strict";function Jz(e,{flow:t,indicator:r,next:n,offset:s,onError:o,parentIndent:a,startOnNewline:c}){let l=!1,u=c,d=c,p="",f="",m=!1,y=!1,g=null,
h=null,b=null,w=null,k=null,E=null,A=null;for(let v of e)switch(y&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&o(v.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(u&&v.type!=="comment"&&v.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),v.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&v.source.includes("	")&&(g=v),d=!0;break;case"comment":{d||o(v,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=v.source.substring(1)||" ";p?p+=f+C:p=C,f="",u=!1;break}case"newlin\
e":u?p?p+=v.source:(!E||r!=="seq-item-ind")&&(l=!0):f+=v.source,u=!0,m=!0,(h||b)&&(w=v),d=!0;break;case"anchor":h&&o(v,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),v.source.endsWith(":")&&o(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=v,A??(A=v.offset),u=!1,d=!1,y=!0;break;case"\
tag":{b&&o(v,"MULTIPLE_TAGS","A node can have at most one tag"),b=v,A??(A=v.offset),u=!1,d=!1,y=!0;break}case r:(h||b)&&o(v,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${v.source} indicator`),E&&o(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${t??"collection"}`),E=v,u=r==="seq-item-ind"||r==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){k&&o(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=v,u=!1,d=!1;break}default:o(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} toke\
n`),u=!1,d=!1}let T=e[e.length-1],I=T?T.offset+T.source.length:s;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=a||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:E,spaceBefore:l,comment:p,hasNewline:m,anchor:h,tag:b,newlineAfterProp:w,end:I,
start:A??I}}i(Jz,"resolveProps");vk.resolveProps=Jz});var Oc=L(Sk=>{"use strict";function Lf(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Lf(t.key)||Lf(t.value))return!0}return!1;default:return!0}}i(Lf,"containsNewline");
Sk.containsNewline=Lf});var Nf=L(xk=>{"use strict";var Yz=Oc();function Xz(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Yz.containsNewline(
t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}i(Xz,"flowIndentCheck");xk.flowIndentCheck=Xz});var Df=L(Rk=>{"use strict";var Ak=re();function Qz(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(o,a)=>o===a||Ak.isScalar(
o)&&Ak.isScalar(a)&&o.value===a.value;return t.some(o=>s(o.key,r))}i(Qz,"mapIncludes");Rk.mapIncludes=Qz});var Lk=L(Ik=>{"use strict";var Ok=Wr(),eU=Vr(),Pk=Xo(),tU=Oc(),$k=Nf(),rU=Df(),Ck="All mapping items must start at the same column";function nU({composeNode:e,composeEmptyNode:t},r,n,s,o){
let a=o?.nodeClass??eU.YAMLMap,c=new a(r.schema);r.atRoot&&(r.atRoot=!1);let l=n.offset,u=null;for(let d of n.items){let{start:p,key:f,sep:m,value:y}=d,g=Pk.resolveProps(
p,{indicator:"explicit-key-ind",next:f??m?.[0],offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0}),h=!g.found;if(h){if(f&&(f.type==="block-seq"?s(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&s(l,"BAD_INDENT",Ck)),!g.anchor&&!g.tag&&!m){
u=g.end,g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment);continue}(g.newlineAfterProp||tU.containsNewline(f))&&s(f??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==n.indent&&s(l,"BAD_INDENT",Ck);r.atKey=!0;let b=g.end,w=f?e(r,f,g,s):t(r,b,p,null,g,s);r.schema.compat&&$k.flowIndentCheck(
n.indent,f,s),r.atKey=!1,rU.mapIncludes(r,c.items,w)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let k=Pk.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:w.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=k.end,k.found){h&&(y?.type==="block-map"&&!k.hasNewline&&s(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&g.start<k.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let E=y?e(r,y,k,s):t(r,l,m,null,k,s);r.schema.compat&&$k.flowIndentCheck(
n.indent,y,s),l=E.range[2];let A=new Ok.Pair(w,E);r.options.keepSourceTokens&&(A.srcToken=d),c.items.push(A)}else{h&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let E=new Ok.Pair(w);r.options.keepSourceTokens&&(E.srcToken=d),c.items.push(E)}}return u&&u<l&&s(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),c.range=[n.offset,l,u??l],c}i(nU,"resolveBlockMap");Ik.resolveBlockMap=nU});var Dk=L(Nk=>{"use strict";var sU=Jr(),oU=Xo(),iU=Nf();function aU({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=o?.nodeClass??sU.YAMLSeq,c=new a(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let l=n.offset,u=null;for(let{start:d,value:p}of n.items){let f=oU.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||p)p?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(c.comment=f.comment);continue}let m=p?e(r,p,f,s):
t(r,f.end,d,null,f,s);r.schema.compat&&iU.flowIndentCheck(n.indent,p,s),l=m.range[2],c.items.push(m)}return c.range=[n.offset,l,u??l],c}i(aU,"resolveBlockSeq");
Nk.resolveBlockSeq=aU});var Es=L(Fk=>{"use strict";function cU(e,t,r,n){let s="";if(e){let o=!1,a="";for(let c of e){let{source:l,type:u}=c;switch(u){case"space":o=!0;break;case"commen\
t":{r&&!o&&n(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";s?s+=a+d:s=d,a="";break}case"n\
ewline":s&&(a+=l),o=!0;break;default:n(c,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=l.length}}return{comment:s,offset:t}}i(cU,"resolveEnd");Fk.resolveEnd=
cU});var Mk=L(Uk=>{"use strict";var lU=re(),uU=Wr(),Gk=Vr(),dU=Jr(),pU=Es(),zk=Xo(),fU=Oc(),mU=Df(),Ff="Block collections are not allowed within flow collections",Gf=i(
e=>e&&(e.type==="block-map"||e.type==="block-seq"),"isBlock");function hU({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=n.start.source==="{",c=a?"flow map":
"flow sequence",l=o?.nodeClass??(a?Gk.YAMLMap:dU.YAMLSeq),u=new l(r.schema);u.flow=!0;let d=r.atRoot;d&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.
source.length;for(let h=0;h<n.items.length;++h){let b=n.items[h],{start:w,key:k,sep:E,value:A}=b,T=zk.resolveProps(w,{flow:c,indicator:"explicit-key-ind",next:k??
E?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!E&&!A){h===0&&T.comma?s(T.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${c}`):h<n.items.length-1&&s(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${c}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),p=T.end;continue}!a&&r.options.strict&&fU.containsNewline(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(h===0)T.comma&&s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${c}`);else if(T.comma||s(T.start,"MISSING_CHAR",`Missing , betw\
een ${c} items`),T.comment){let I="";e:for(let v of w)switch(v.type){case"comma":case"space":break;case"comment":I=v.source.substring(1);break e;default:break e}
if(I){let v=u.items[u.items.length-1];lU.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+I:v.comment=I,T.comment=T.comment.substring(I.length+1)}}if(!a&&!E&&!T.found){let I=A?e(r,A,T,s):t(r,T.end,E,null,T,s);u.items.push(I),p=I.range[2],Gf(A)&&s(I.
range,"BLOCK_IN_FLOW",Ff)}else{r.atKey=!0;let I=T.end,v=k?e(r,k,T,s):t(r,I,w,null,T,s);Gf(k)&&s(v.range,"BLOCK_IN_FLOW",Ff),r.atKey=!1;let C=zk.resolveProps(E??
[],{flow:c,indicator:"map-value-ind",next:A,offset:v.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!a&&!T.found&&r.options.strict){
if(E)for(let G of E){if(G===C.found)break;if(G.type==="newline"){s(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}T.start<C.found.offset-1024&&s(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?s(A,"MISSING_CHAR",`Missing space after : in ${c}`):s(C.start,"MISSING_CHAR",`Missing , or : between ${c} items`));let x=A?
e(r,A,C,s):C.found?t(r,C.end,E,null,C,s):null;x?Gf(A)&&s(x.range,"BLOCK_IN_FLOW",Ff):C.comment&&(v.comment?v.comment+=`
`+C.comment:v.comment=C.comment);let D=new uU.Pair(v,x);if(r.options.keepSourceTokens&&(D.srcToken=b),a){let G=u;mU.mapIncludes(r,G.items,v)&&s(I,"DUPLICATE_KEY",
"Map keys must be unique"),G.items.push(D)}else{let G=new Gk.YAMLMap(r.schema);G.flow=!0,G.items.push(D);let W=(x??v).range;G.range=[v.range[0],W[1],W[2]],u.items.
push(G)}p=x?x.range[2]:C.end}}let f=a?"}":"]",[m,...y]=n.end,g=p;if(m?.source===f)g=m.offset+m.source.length;else{let h=c[0].toUpperCase()+c.substring(1),b=d?`${h}\
 must end with a ${f}`:`${h} in block collection must be sufficiently indented and end with a ${f}`;s(p,d?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==1&&
y.unshift(m)}if(y.length>0){let h=pU.resolveEnd(y,g,r.options.strict,s);h.comment&&(u.comment?u.comment+=`
`+h.comment:u.comment=h.comment),u.range=[n.offset,g,h.offset]}else u.range=[n.offset,g,g];return u}i(hU,"resolveFlowCollection");Uk.resolveFlowCollection=hU});var jk=L(Bk=>{"use strict";var gU=re(),yU=De(),bU=Vr(),wU=Jr(),_U=Lk(),EU=Dk(),kU=Mk();function zf(e,t,r,n,s,o){let a=r.type==="block-map"?_U.resolveBlockMap(e,
t,r,n,o):r.type==="block-seq"?EU.resolveBlockSeq(e,t,r,n,o):kU.resolveFlowCollection(e,t,r,n,o),c=a.constructor;return s==="!"||s===c.tagName?(a.tag=c.tagName,a):
(s&&(a.tag=s),a)}i(zf,"resolveCollection");function TU(e,t,r,n,s){let o=n.tag,a=o?t.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(r.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=n,y=f&&o?f.offset>o.offset?f:o:f??o;y&&(!m||m.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block se\
quence props")}let c=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!a||a==="!"||a===bU.YAMLMap.tagName&&c==="map"||
a===wU.YAMLSeq.tagName&&c==="seq")return zf(e,t,r,s,a);let l=t.schema.tags.find(f=>f.tag===a&&f.collection===c);if(!l){let f=t.schema.knownTags[a];if(f?.collection===
c)t.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${c} collection, but expects ${f.collection??
"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),zf(e,t,r,s,a)}let u=zf(e,t,r,s,a,l),d=l.resolve?.(u,f=>s(o,"TAG_RESOLVE_FAILED",f),t.options)??
u,p=gU.isNode(d)?d:new yU.Scalar(d);return p.range=u.range,p.tag=a,l?.format&&(p.format=l.format),p}i(TU,"composeCollection");Bk.composeCollection=TU});var Mf=L(qk=>{"use strict";var Uf=De();function vU(e,t,r){let n=t.offset,s=SU(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let o=s.
mode===">"?Uf.Scalar.BLOCK_FOLDED:Uf.Scalar.BLOCK_LITERAL,a=t.source?xU(t.source):[],c=a.length;for(let g=a.length-1;g>=0;--g){let h=a[g][1];if(h===""||h==="\r")
c=g;else break}if(c===0){let g=s.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=n+s.length;return t.source&&(h+=t.source.length),{value:g,type:o,comment:s.comment,range:[n,h,h]}}let l=t.indent+s.indent,
u=t.offset+s.length,d=0;for(let g=0;g<c;++g){let[h,b]=a[g];if(b===""||b==="\r")s.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&r(u+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(l=h.length),d=g,l===0&&!e.atRoot&&r(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=h.length+b.length+1}for(let g=a.length-1;g>=c;--g)a[g][0].length>l&&(c=g+1);let p="",f="",
m=!1;for(let g=0;g<d;++g)p+=a[g][0].slice(l)+`
`;for(let g=d;g<c;++g){let[h,b]=a[g];u+=h.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&h.length<l){let E=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(u-b.length-(w?2:1),"BAD_INDENT",E),h=""}o===Uf.Scalar.BLOCK_LITERAL?(p+=
f+h.slice(l)+b,f=`
`):h.length>l||b[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),p+=f+h.slice(l)+b,f=`
`,m=!0):b===""?f===`
`?p+=`
`:f=`
`:(p+=f+b,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let g=c;g<a.length;++g)p+=`
`+a[g][0].slice(l);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let y=n+s.length+t.source.length;return{value:p,type:o,comment:s.comment,range:[n,y,y]}}i(vU,"resolveBlockScalar");function SU({offset:e,props:t},r,n){if(t[0].
type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],a=0,c="",l=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!c&&(m==="-"||m==="+"))c=m;else{let y=Number(m);!a&&y?a=y:l===-1&&(l=e+f)}}l!==-1&&n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let u=!1,d="",p=s.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":u=!0;case"newline":p+=m.source.length;break;case"comme\
nt":r&&!u&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=m.source.length,d=m.source.substring(1);break;case"er\
ror":n(m,"UNEXPECTED_TOKEN",m.message),p+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",y);let g=m.
source;g&&typeof g=="string"&&(p+=g.length)}}}return{mode:o,indent:a,chomp:c,comment:d,length:p}}i(SU,"parseBlockScalarHeader");function xU(e){let t=e.split(/\n( *)/),
r=t[0],n=r.match(/^( *)/),o=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let a=1;a<t.length;a+=2)o.push([t[a],t[a+1]]);return o}i(xU,"splitLines");qk.resolveBlockScalar=
vU});var jf=L(Hk=>{"use strict";var Bf=De(),AU=Es();function RU(e,t,r){let{offset:n,type:s,source:o,end:a}=e,c,l,u=i((f,m,y)=>r(n+f,m,y),"_onError");switch(s){case"s\
calar":c=Bf.Scalar.PLAIN,l=OU(o,u);break;case"single-quoted-scalar":c=Bf.Scalar.QUOTE_SINGLE,l=PU(o,u);break;case"double-quoted-scalar":c=Bf.Scalar.QUOTE_DOUBLE,
l=$U(o,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+o.length,n+o.length]}}
let d=n+o.length,p=AU.resolveEnd(a,d,t,r);return{value:l,type:c,comment:p.comment,range:[n,d,p.offset]}}i(RU,"resolveFlowScalar");function OU(e,t){let r="";switch(e[0]){case"\
	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar ind\
icator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Zk(e)}i(OU,"\
plainValue");function PU(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Zk(e.slice(1,-1)).replace(/''/g,"'")}
i(PU,"singleQuotedValue");function Zk(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(n,""),a=" ",c=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(s,"");u===""?a===`
`?o+=a:a=`
`:(o+=a+u,a=" "),c=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=c,r=l.exec(e),o+a+(r?.[1]??"")}i(Zk,"unfoldLines");function $U(e,t){let r="";for(let n=1;n<
e.length-1;++n){let s=e[n];if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:o,offset:a}=CU(e,n);r+=o,n=a}else if(s==="\\"){let o=e[++n],a=IU[o];if(a)r+=a;else if(o===`
`)for(o=e[n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="\r"&&e[n+1]===`
`)for(o=e[++n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="x"||o==="u"||o==="U"){let c=o==="x"?2:o==="u"?4:8;r+=LU(e,n+1,c,t),n+=c}else{let c=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),r+=c}}else if(s===" "||s==="	"){let o=n,a=e[n+1];for(;a===" "||a==="	";)a=e[++n+1];a!==`
`&&!(a==="\r"&&e[n+2]===`
`)&&(r+=n>o?e.slice(o,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}i($U,"doubleQuotedValue");
function CU(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}i(CU,"foldNewline");var IU={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function LU(e,t,r,n){let s=e.substr(t,r),a=s.length===r&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(a)}catch{let c=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),c}}i(LU,
"parseCharCode");Hk.resolveFlowScalar=RU});var Vk=L(Kk=>{"use strict";var Ln=re(),Wk=De(),NU=Mf(),DU=jf();function FU(e,t,r,n){let{value:s,type:o,comment:a,range:c}=t.type==="block-scalar"?NU.resolveBlockScalar(
e,t,n):DU.resolveFlowScalar(t,e.options.strict,n),l=r?e.directives.tagName(r.source,p=>n(r,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ln.
SCALAR]:l?u=GU(e.schema,s,l,r,n):t.type==="scalar"?u=zU(e,s,t,n):u=e.schema[Ln.SCALAR];let d;try{let p=u.resolve(s,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);
d=Ln.isScalar(p)?p:new Wk.Scalar(p)}catch(p){let f=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",f),d=new Wk.Scalar(s)}return d.range=c,d.source=
s,o&&(d.type=o),l&&(d.tag=l),u.format&&(d.format=u.format),a&&(d.comment=a),d}i(FU,"composeScalar");function GU(e,t,r,n,s){if(r==="!")return e[Ln.SCALAR];let o=[];
for(let c of e.tags)if(!c.collection&&c.tag===r)if(c.default&&c.test)o.push(c);else return c;for(let c of o)if(c.test?.test(t))return c;let a=e.knownTags[r];return a&&
!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Ln.SCALAR])}
i(GU,"findScalarTagByName");function zU({atKey:e,directives:t,schema:r},n,s,o){let a=r.tags.find(c=>(c.default===!0||e&&c.default==="key")&&c.test?.test(n))||r[Ln.
SCALAR];if(r.compat){let c=r.compat.find(l=>l.default&&l.test?.test(n))??r[Ln.SCALAR];if(a.tag!==c.tag){let l=t.tagString(a.tag),u=t.tagString(c.tag),d=`Value m\
ay be parsed as either ${l} or ${u}`;o(s,"TAG_RESOLVE_FAILED",d,!0)}}return a}i(zU,"findScalarTagByTest");Kk.composeScalar=FU});var Yk=L(Jk=>{"use strict";function UU(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}i(UU,"emptyScalarPosition");Jk.emptyScalarPosition=UU});var eT=L(Zf=>{"use strict";var MU=Co(),BU=re(),jU=jk(),Xk=Vk(),qU=Es(),ZU=Yk(),HU={composeNode:Qk,composeEmptyNode:qf};function Qk(e,t,r,n){let s=e.atKey,{spaceBefore:o,
comment:a,anchor:c,tag:l}=r,u,d=!0;switch(t.type){case"alias":u=WU(e,t,n),(c||l)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Xk.composeScalar(e,t,l,n),c&&(u.anchor=c.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=jU.composeCollection(HU,e,t,r,n),c&&(u.anchor=c.source.substring(1))}catch(p){let f=p instanceof Error?p.message:
String(p);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=qf(e,t.offset,void 0,null,r,n)),c&&u.anchor===""&&n(c,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!BU.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?u.comment=a:u.commentBefore=a),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}i(Qk,"composeNode");function qf(e,t,r,n,{spaceBefore:s,comment:o,
anchor:a,tag:c,end:l},u){let d={type:"scalar",offset:ZU.emptyScalarPosition(t,r,n),indent:-1,source:""},p=Xk.composeScalar(e,d,c,u);return a&&(p.anchor=a.source.
substring(1),p.anchor===""&&u(a,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=l),p}i(qf,"composeEmptyNode");
function WU({options:e},{offset:t,source:r,end:n},s){let o=new MU.Alias(r.substring(1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+r.length,c=qU.resolveEnd(n,a,e.strict,s);return o.range=[t,a,c.offset],c.
comment&&(o.comment=c.comment),o}i(WU,"composeAlias");Zf.composeEmptyNode=qf;Zf.composeNode=Qk});var nT=L(rT=>{"use strict";var KU=Ko(),tT=eT(),VU=Es(),JU=Xo();function YU(e,t,{offset:r,start:n,value:s,end:o},a){let c=Object.assign({_directives:t},e),l=new KU.
Document(void 0,c),u={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=JU.resolveProps(n,{indicator:"doc-start",next:s??o?.[0],offset:r,
onError:a,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=s?tT.composeNode(u,s,d,a):tT.composeEmptyNode(u,d.end,n,null,d,a);let p=l.
contents.range[2],f=VU.resolveEnd(o,p,!1,a);return f.comment&&(l.comment=f.comment),l.range=[r,p,f.offset],l}i(YU,"composeDoc");rT.composeDoc=YU});var Wf=L(iT=>{"use strict";var XU=we("process"),QU=$p(),eM=Ko(),Qo=Yo(),sT=re(),tM=nT(),rM=Es();function ei(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(
e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}i(ei,"getErrorPos");function oT(e){let t="",r=!1,n=!1;
for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(o.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}i(oT,"parsePrel\
ude");var Hf=class{static{i(this,"Composer")}constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,o)=>{
let a=ei(r);o?this.warnings.push(new Qo.YAMLWarning(a,n,s)):this.errors.push(new Qo.YAMLParseError(a,n,s))},this.directives=new QU.Directives({version:t.version||
"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:s}=oT(this.prelude);if(n){let o=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!o)t.commentBefore=n;else if(sT.isCollection(o)&&!o.flow&&o.items.length>0){let a=o.items[0];sT.isPair(a)&&(a=a.key);let c=a.
commentBefore;a.commentBefore=c?`${n}
${c}`:n}else{let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}}if(r){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:oT(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(XU.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,s)=>{let o=ei(t);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",n,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let r=tM.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,n=new Qo.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Qo.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let r=rM.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Qo.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new eM.Document(
void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};iT.Composer=Hf});var lT=L(Pc=>{"use strict";var nM=Mf(),sM=jf(),oM=Yo(),aT=Fo();function iM(e,t=!0,r){if(e){let n=i((s,o,a)=>{let c=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(r)r(c,o,a);else throw new oM.YAMLParseError([c,c+1],o,a)},"_onError");switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return sM.resolveFlowScalar(e,t,n);case"block-scalar":return nM.resolveBlockScalar({options:{strict:t}},e,n)}}return null}i(iM,"resolveAsScalar");function aM(e,t){
let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:o=-1,type:a="PLAIN"}=t,c=aT.stringifyString({type:a,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(c[0]){case"|":case">":{let u=c.indexOf(`
`),d=c.substring(0,u),p=c.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:o,indent:n,source:d}];return cT(f,l)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:o,indent:n,props:f,source:p}}case'"':return{type:"double-quoted-scalar",offset:o,indent:n,source:c,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:n,source:c,end:l};default:return{type:"scalar",offset:o,indent:n,source:c,end:l}}}i(aM,"createScalarToken");function cM(e,t,r={}){
let{afterKey:n=!1,implicitKey:s=!1,inFlow:o=!1,type:a}=r,c="indent"in e?e.indent:null;if(n&&typeof c=="number"&&(c+=2),!a)switch(e.type){case"single-quoted-scal\
ar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");a=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=aT.stringifyString({type:a,value:t},{implicitKey:s||
c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":lM(e,l);break;case'"':Kf(e,l,"double\
-quoted-scalar");break;case"'":Kf(e,l,"single-quoted-scalar");break;default:Kf(e,l,"scalar")}}i(cM,"setScalarValue");function lM(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),s=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=n,e.source=s}else{let{offset:o}=e,
a="indent"in e?e.indent:-1,c=[{type:"block-scalar-header",offset:o,indent:a,source:n}];cT(c,"end"in e?e.end:void 0)||c.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:c,source:s})}}i(lM,"setBlockScalarValu\
e");function cT(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}i(cT,"addEndtoBlock\
Props");function Kf(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.
props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&(s-=e.props[0].source.length);for(let o of n)o.offset+=s;delete e.props,Object.assign(e,{type:r,
source:t,end:n});break}case"block-map":case"block-seq":{let s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[s]});break}default:{let n="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:r,indent:n,source:t,
end:s})}}}i(Kf,"setFlowScalarValue");Pc.createScalarToken=aM;Pc.resolveAsScalar=iM;Pc.setScalarValue=cM});var dT=L(uT=>{"use strict";var uM=i(e=>"type"in e?Cc(e):$c(e),"stringify");function Cc(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=Cc(
r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=$c(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.
items)t+=$c(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=$c(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("\
end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}i(Cc,"stringifyToken");function $c({start:e,key:t,sep:r,value:n}){let s="";for(let o of e)s+=o.source;
if(t&&(s+=Cc(t)),r)for(let o of r)s+=o.source;return n&&(s+=Cc(n)),s}i($c,"stringifyItem");uT.stringify=uM});var hT=L(mT=>{"use strict";var Vf=Symbol("break visit"),dM=Symbol("skip children"),pT=Symbol("remove item");function Nn(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),fT(Object.freeze([]),e,t)}i(Nn,"visit");Nn.BREAK=Vf;Nn.SKIP=dM;Nn.REMOVE=pT;Nn.itemAtPath=(e,t)=>{let r=e;for(let[n,s]of t){let o=r?.[n];
if(o&&"items"in o)r=o.items[s];else return}return r};Nn.parentCollection=(e,t)=>{let r=Nn.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],s=r?.[n];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function fT(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let s of["key","value"]){let o=t[s];
if(o&&"items"in o){for(let a=0;a<o.items.length;++a){let c=fT(Object.freeze(e.concat([[s,a]])),o.items[a],r);if(typeof c=="number")a=c-1;else{if(c===Vf)return Vf;
c===pT&&(o.items.splice(a,1),a-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}i(fT,"_visit");mT.visit=Nn});var Ic=L(pt=>{"use strict";var Jf=lT(),pM=dT(),fM=hT(),Yf="\uFEFF",Xf="",Qf="",em="",mM=i(e=>!!e&&"items"in e,"isCollection"),hM=i(e=>!!e&&(e.type==="scalar"||
e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar"),"isScalar");function gM(e){switch(e){case Yf:return"<BOM>";case Xf:return"\
<DOC>";case Qf:return"<FLOW_END>";case em:return"<SCALAR>";default:return JSON.stringify(e)}}i(gM,"prettyToken");function yM(e){switch(e){case Yf:return"byte-or\
der-mark";case Xf:return"doc-mode";case Qf:return"flow-error-end";case em:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}i(yM,"tokenType");pt.createScalarToken=Jf.createScalarToken;pt.resolveAsScalar=Jf.resolveAsScalar;pt.
setScalarValue=Jf.setScalarValue;pt.stringify=pM.stringify;pt.visit=fM.visit;pt.BOM=Yf;pt.DOCUMENT=Xf;pt.FLOW_END=Qf;pt.SCALAR=em;pt.isCollection=mM;pt.isScalar=
hM;pt.prettyToken=gM;pt.tokenType=yM});var nm=L(yT=>{"use strict";var ti=Ic();function Zt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}i(Zt,"isEmpty");var gT=new Set("0123456789ABCDEFabcdef"),bM=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Lc=new Set(",[]{}"),wM=new Set(` ,[]{}
\r	`),tm=i(e=>!e||wM.has(e),"isNotAnchorChar"),rm=class{static{i(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&Zt(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===ti.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){
let o=t[n-1];if(o===" "||o==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let o=t[r-1];if(o===" "||o==="	")r-=1;else break}let s=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield ti.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&Zt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Zt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Zt(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(tm),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&Zt(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ti.FLOW_END,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(tm),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||Zt(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=n.indexOf(`
`,o)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Zt(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let o=this.pos;n=this.buffer[o];++o)switch(n){case" ":r+=1;break;case`
`:t=o,r=0;break;case"\r":{let a=this.buffer[o+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,a=this.buffer[o];a==="\r"&&(a=this.buffer[--o]);let c=o;for(;a===" ";)a=this.buffer[--o];
if(a===`
`&&o>=this.pos&&o+1+r>c)t=o;else break}while(!0);return yield ti.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let o=this.buffer[n+1];if(Zt(o)||t&&Lc.has(o))break;r=n}else if(Zt(s)){let o=this.buffer[n+
1];if(s==="\r"&&(o===`
`?(n+=1,s=`
`,o=this.buffer[n+1]):r=n),o==="#"||t&&Lc.has(o))break;if(s===`
`){let a=this.continueScalar(n+1);if(a===-1)break;n=Math.max(n,a-2)}}else{if(t&&Lc.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ti.
SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.
buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(tm),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(Zt(n)||r&&Lc.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!Zt(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(bM.has(r))r=this.buffer[++t];else if(r==="%"&&gT.has(this.buffer[t+1])&&gT.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};yT.Lexer=rm});var om=L(bT=>{"use strict";var sm=class{static{i(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{
let r=0,n=this.lineStarts.length;for(;r<n;){let o=r+n>>1;this.lineStarts[o]<t?r=o+1:n=o}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,
col:t};let s=this.lineStarts[r-1];return{line:r,col:t-s+1}}}};bT.LineCounter=sm});var am=L(TT=>{"use strict";var _M=we("process"),wT=Ic(),EM=nm();function Yr(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}i(Yr,"includesTok\
en");function _T(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}i(_T,"findNonEmptyIndex");
function kT(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}i(
kT,"isFlowToken");function Nc(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-\
seq":return e.items[e.items.length-1].start;default:return[]}}i(Nc,"getPrevProps");function ks(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
i(ks,"getFirstKeyStartProps");function Dc(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}i(Dc,"arrayPushArray");
function ET(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Yr(t.start,"explicit-key-ind")&&!Yr(t.sep,"map-value-ind")&&(t.key&&(t.
value=t.key),delete t.key,kT(t.value)?t.value.end?Dc(t.value.end,t.sep):t.value.end=t.sep:Dc(t.start,t.sep),delete t.sep)}i(ET,"fixFlowSeqItems");var im=class{static{
i(this,"Parser")}constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new EM.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.
end())}*next(t){if(this.source=t,_M.env.LOG_TOKENS&&console.log("|",wT.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}
let r=wT.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.
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
n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&ET(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-m\
ap":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"\
flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&_T(s.start)===-1&&(r.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(n.type==="doc\
ument"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
_T(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Nc(this.peek(2)),n=ks(r),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.
end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Dc(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&r.sep&&!r.value){let a=[];for(let c=0;c<r.sep.length;++c){let l=r.sep[c];switch(l.type){case"newli\
ne":a.push(c);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(o=r.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Yr(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(kT(r.key)&&!Yr(r.sep,"newline")){
let a=ks(r.start),c=r.key,l=r.sep;l.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:c,sep:l}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(Yr(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let a=ks(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):Yr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);s||r.value?(t.items.push({start:o,key:a,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(a):(Object.assign(r,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Yr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:o});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Dc(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||Yr(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=Nc(
n),o=ks(s);ET(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let c={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Nc(t),n=ks(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Nc(t),n=ks(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};TT.Parser=im});var RT=L(ni=>{"use strict";var vT=Wf(),kM=Ko(),ri=Yo(),TM=qp(),vM=re(),SM=om(),ST=am();function xT(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new SM.LineCounter||null,prettyErrors:t}}i(xT,"parseOptions");function xM(e,t={}){let{lineCounter:r,prettyErrors:n}=xT(t),s=new ST.Parser(r?.addNewLine),o=new vT.
Composer(t),a=Array.from(o.compose(s.parse(e)));if(n&&r)for(let c of a)c.errors.forEach(ri.prettifyError(e,r)),c.warnings.forEach(ri.prettifyError(e,r));return a.
length>0?a:Object.assign([],{empty:!0},o.streamInfo())}i(xM,"parseAllDocuments");function AT(e,t={}){let{lineCounter:r,prettyErrors:n}=xT(t),s=new ST.Parser(r?.
addNewLine),o=new vT.Composer(t),a=null;for(let c of o.compose(s.parse(e),!0,e.length))if(!a)a=c;else if(a.options.logLevel!=="silent"){a.errors.push(new ri.YAMLParseError(
c.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(a.errors.forEach(ri.prettifyError(
e,r)),a.warnings.forEach(ri.prettifyError(e,r))),a}i(AT,"parseDocument");function AM(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=
t);let s=AT(e,r);if(!s)return null;if(s.warnings.forEach(o=>TM.warn(s.options.logLevel,o)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:n},r))}i(AM,"parse");function RM(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&
(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=r??t??
{};if(!s)return}return vM.isDocument(e)&&!n?e.toString(r):new kM.Document(e,n,r).toString(r)}i(RM,"stringify");ni.parse=AM;ni.parseAllDocuments=xM;ni.parseDocument=
AT;ni.stringify=RM});var lm=L(fe=>{"use strict";var OM=Wf(),PM=Ko(),$M=Af(),cm=Yo(),CM=Co(),Xr=re(),IM=Wr(),LM=De(),NM=Vr(),DM=Jr(),FM=Ic(),GM=nm(),zM=om(),UM=am(),Fc=RT(),OT=Ro();fe.
Composer=OM.Composer;fe.Document=PM.Document;fe.Schema=$M.Schema;fe.YAMLError=cm.YAMLError;fe.YAMLParseError=cm.YAMLParseError;fe.YAMLWarning=cm.YAMLWarning;fe.
Alias=CM.Alias;fe.isAlias=Xr.isAlias;fe.isCollection=Xr.isCollection;fe.isDocument=Xr.isDocument;fe.isMap=Xr.isMap;fe.isNode=Xr.isNode;fe.isPair=Xr.isPair;fe.isScalar=
Xr.isScalar;fe.isSeq=Xr.isSeq;fe.Pair=IM.Pair;fe.Scalar=LM.Scalar;fe.YAMLMap=NM.YAMLMap;fe.YAMLSeq=DM.YAMLSeq;fe.CST=FM;fe.Lexer=GM.Lexer;fe.LineCounter=zM.LineCounter;
fe.Parser=UM.Parser;fe.parse=Fc.parse;fe.parseAllDocuments=Fc.parseAllDocuments;fe.parseDocument=Fc.parseDocument;fe.stringify=Fc.stringify;fe.visit=OT.visit;fe.
visitAsync=OT.visitAsync});var LP=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Variation_Selector}|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0","gu");function Hs(e){
return e.replace(/\r\n?|\u2028|\u2029|\v|\f/g,`
`).replace(LP,t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}i(Hs,"visible");function jn(e){return Hs(e).replace(/\s+/g," ").trim()}
i(jn,"oneLine");var NP=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","\
&#64;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link tar\
get"],[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["\
|","&#124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],DP=new Map(
NP.map(([e,t])=>[e,t]));function Xt(e){return jn(e).replace(/[^a-zA-Z0-9\s]/g,r=>DP.get(r)??r).replace(/\bwww\./gi,r=>`${r.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
r=>(r.match(/.{1,6}/g)??[]).join("<wbr>"))}i(Xt,"plain");var FP=600;function Mt(e){let t=se(jn(e),FP);if(t==="")return"` `";let r="`".repeat(wg(t)+1),n=t.startsWith(
"`")||t.endsWith("`")?" ":"";return`${r}${n}${t}${n}${r}`}i(Mt,"code");function ot(e){return Mt(e).replaceAll("|","\\|")}i(ot,"codeCell");function ji(e,t="text"){
let r=Hs(e).trimEnd().replaceAll("<!--","<! --"),n="`".repeat(Math.max(3,wg(r)+1));return`${n}${t}
${r}
${n}`}i(ji,"fence");function wg(e){return Math.max(0,...(e.match(/`+/g)??[]).map(t=>t.length))}i(wg,"longestRun");function qn(e,t){let r=Et(t);return r===null?Xt(
e):`[${Xt(e)}](${r})`}i(qn,"link");function Ws(e,t){let r=t===null?null:Et(t);return r===null?e:`[${e}](${r})`}i(Ws,"linkIfSafe");function Et(e){return/^https?:\/\//i.
test(e)?e.replace(/[\s<>()[\]\\`|"']/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`):null}i(Et,"safeUrl");function it(e){let t=`${e.slice(
0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${e.replace(/[^0-9TZ:.+-]/g,"")}">${t}</relative-time>`}i(it,"relativeTime");function _g(e,t){if(Cr(
e)<=t)return e;if(t<3)return"";let r=0,n=Math.min(e.length,t);for(;r<n;){let s=r+n+1>>1;Cr(e.slice(0,s))<=t-3?r=s:n=s-1}return`${e.slice(0,r).replace(/[\ud800-\udbff]$/,
"")}…`}i(_g,"fitBytes");function Cr(e){return new TextEncoder().encode(e).length}i(Cr,"byteLength");function se(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(
/[\ud800-\udbff]$/,"")}…`}i(se,"shorten");function uu(e){return Hs(e).split(`
`).map(t=>t.replaceAll("##[","##​[").replace(/^(\s*)::/,"$1:​:")).join(`
`)}i(uu,"stdout");function fn(e){return jn(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}i(fn,"slackText");function du(e){return Eg(fn(
e))}i(du,"slackCode");function Eg(e){return e===""?"–":`\`${e.replaceAll("`","ˋ")}\``}i(Eg,"tickedOnce");function pu(e,t){let r=Et(t);return r===null?fn(e):`\
<${r.replaceAll("&","&amp;")}|${fn(e).replaceAll("|","¦")}>`}i(pu,"slackLink");function kg(e){return jn(e).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g,"\\$&")}i(kg,
"discordText");function fu(e){return Eg(jn(e))}i(fu,"discordCode");function qi(e){let t=jn(e).replace(/\{(?=\{)/g,"{ ");return t===""?"–":t}i(qi,"teamsText");var kt=["critical","high","medium","low"],Ks=["exception","internal-error","time-limit","worker-lost","unregistered","invalid-message","rejected","chord-error",
"result-store","other-terminal"];function Zi(e){for(let{frames:t}of e.exceptions){let r=t.findLast(n=>n.own);if(r)return r}return null}i(Zi,"innermostOwnFrame");
function et(e){return e.slice(e.lastIndexOf(".")+1)}i(et,"className");import{readFile as B2}from"node:fs/promises";import{join as j2}from"node:path";function j(e,t){return e.length!==t.length?e.length-t.length:e<t?-1:e>t?1:0}i(j,"compareIds");function Qt(...e){let t=e.flat().toSorted((n,s)=>j(n[0],s[0])||j(n[1],
s[1])),r=[];for(let[n,s]of t){let o=r.at(-1);o&&j(n,o[1])<=0?j(s,o[1])>0&&(o[1]=s):r.push([n,s])}return r}i(Qt,"unionRanges");function Ir(e,t){return t.some(([r,
n])=>j(r,e)<=0&&j(e,n)<=0)}i(Ir,"inRanges");var Vi=$r(Ki(),1);import{createReadStream as w$}from"node:fs";import{readdir as _$,stat as Wg}from"node:fs/promises";import{basename as E$,join as Kg}from"node:path";var ie=class extends Error{static{i(this,"SourceError")}advice;constructor(t,r=null){super(t),this.name="SourceError",this.advice=r}};var k$=1<<20;async function Vg(e,t,r,n){let s=new Map;for(let o of e){if(o==="-"){s.set("-",{path:"-",modifiedAt:Jg(n()),open:r,once:!0});continue}let a=await T$(
o,t);if(a.length===0)throw new ie(`no file matches ${o}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?, relative to the workspace.");for(let c of a)
s.set(c,await v$(c,t))}return[...s.values()]}i(Vg,"findArchives");async function T$(e,t){let r=await Wg(Su(t,e)).catch(()=>null);if(r?.isDirectory()===!0)return Hg(
e.replace(/\/+$/,""),t,(0,Vi.default)("**/*.tsv.gz"));if(r!==null)return[e];let{base:n,glob:s,isGlob:o}=Vi.default.scan(e.replace(/^\.\//,""));return o?Hg(n,t,(0,Vi.default)(
s)):[]}i(T$,"expand");async function Hg(e,t,r){let n=Su(t,e),s=await _$(n,{recursive:!0,withFileTypes:!0}).catch(()=>[]),o=e===""?"":`${e.replace(/\/+$/,"")}/`;
return s.filter(a=>!a.isDirectory()).map(a=>Kg(a.parentPath,a.name).slice(n.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(a=>r(a)).toSorted().map(a=>`${o}${a}`)}
i(Hg,"walk");async function v$(e,t){let r=Su(t,e),n=await Wg(r).catch(s=>{throw new ie(`${e} cannot be read: ${ar(s)}`)});if(!n.isFile()&&!n.isFIFO())throw new ie(
`${e} is not a file`);return{path:e,modifiedAt:Jg(n.mtimeMs),open:i(()=>w$(r,{highWaterMark:k$}),"open"),once:n.isFIFO()}}i(v$,"openable");function vu(e){let t=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?\.(?:tsv|ndjson|jsonl)(?:\.gz)?$/.
exec(E$(e));if(t===null)return null;let r=Date.parse(`${t[1]}T${t[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(r)?null:{start:r,end:r+(t[2]===void 0?86400:3600)}}
i(vu,"periodOf");function ar(e){let t=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return S$[t]??`fault ${t===""?"unknown":t}`}i(ar,"reasonOf");var S$={
ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too ea\
rly"};function Su(e,t){return t.startsWith("/")?t:Kg(e,t)}i(Su,"inFolder");function Jg(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(Jg,"iso");function Oe(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}i(Oe,"utc");function Ge(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(e);if(t===null)return null;let r=t[3]===void 0?"Z":`${t[3]}:${t[4]??"00"}`,n=Date.parse(`${t[1]}T${t[2]}${r}`);return Number.isNaN(n)?null:Math.floor(n/1e3)}
i(Ge,"epochSeconds");function mn(){let e="",t=null;return r=>{if(r===e&&t!==null)return t;let n=Ge(r);return n===null?null:(e=r,t={seconds:n,at:Oe(n)},t)}}i(mn,
"createReceiptClock");var Yg=3600;function Qg(e,t){let r=vu(e.path);return r===null||r.start-Yg<=t.last&&(t.from===null||r.end+Yg>=t.from)}i(Qg,"touches");function ey(e,t,r,n){let s=[
...e].map(([{file:f},m])=>({...m,file:f,range:m.examined.range(),period:vu(f.path)})),o=[],a=!0;for(let{file:f,odd:m,unordered:y,broken:g}of s)g!==null&&o.push(
`${g}; what followed was not read.`),y>0&&o.push(`${f.path}: ${Xg(y,"event")} out of the order of ids left out; sort the file by id.`),(g!==null||y>0)&&(a=!1),m>
0&&o.push(`${f.path}: ${Xg(m,"line")} in another format left out.`);let c=r.first>r.last;c&&o.push(`No event of the window is in the files (${s.length} read).`);
let l=Math.max(0,...s.map(({file:f})=>Ge(f.modifiedAt)??0)),u=t.from??(c?t.to??l:r.first),d=t.to??(c?Math.max(u,l):r.last),p=s.flatMap(({period:f})=>f===null?[]:
[f]);if(p.length===s.length){let f=A$(p,u,d);f.length>0&&(a=!1);for(let m of f)o.push(`No file holds the time from ${Oe(m.start)} to ${Oe(m.end)}.`);f[0]?.start===
u&&(u=f.shift()?.end??u),f[0]!==void 0&&(d=f[0].start-1)}for(let{broken:f,reached:m}of s)f!==null&&(d=Math.min(d,(m??u)-1));return{from:Oe(u),to:Oe(Math.max(u,d)),
complete:a,reasons:o,examined:n?[]:x$(s),requests:0}}i(ey,"coverageOf");function x$(e){let t=[],r=e.flatMap(o=>o.period!==null&&o.broken===null&&o.unordered===0?
[{...o.period,range:o.range}]:[]).toSorted((o,a)=>o.start-a.start),n=Number.NaN,s=null;for(let o of r)o.start!==n&&(s=null),s!==null&&o.range!==null&&j(s[1],o.range[0])<
0&&t.push([s[1],o.range[0]]),n=o.end,s=o.range??s;return Qt(e.flatMap(o=>o.range===null?[]:[o.range]),t)}i(x$,"joined");function A$(e,t,r){let n=[],s=t;for(let{
start:o,end:a}of[...e.toSorted((c,l)=>c.start-l.start),{start:r,end:r}])o>s&&n.push({start:s,end:Math.min(o,r)}),s=Math.max(s,a);return n}i(A$,"gapsOf");function Xg(e,t){
return`${e} ${t}${e===1?"":"s"}`}i(Xg,"count");var R$=/([{,]\s*"(?:id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function Lr(e){return JSON.parse(e.replace(R$,'$1"$2"'))}i(Lr,"parseWithExactIds");function N(e,t){
return typeof e=="object"&&e!==null?e[t]:void 0}i(N,"field");function ge(e,t){return typeof e=="string"?e:t}i(ge,"textOr");function cr(e){return typeof e=="stri\
ng"&&/^\d{1,20}$/.test(e)?e.replace(/^0+(?=\d)/,""):null}i(cr,"idOf");var ty={tsv:"10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)",ndjson:"\
one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",plain:"lines of text"};function xu(e,t){let r=e.replace(/\.gz$/,
"");return r.endsWith(".tsv")?"tsv":r.endsWith(".ndjson")||r.endsWith(".jsonl")?"ndjson":/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(t)?"tsv":t.startsWith("{")&&Xs()(t)!==
null?"ndjson":"plain"}i(xu,"formatOf");function Ji(){let e=mn(),t=[];return r=>{let n=0;for(let a=0;a<9;a++){let c=r.indexOf("	",n);if(c<0)return null;t[a]=r.slice(
n,c),n=c+1}let s=cr(t[0]),o=e(t[2]??"");return s===null||o===null?null:{seconds:o.seconds,event:{id:s,at:o.at,source:t[4]??"",program:t[8]??"",message:r.slice(n)}}}}
i(Ji,"createTsvReader");function Xs(){let e=mn();return t=>{let r;try{r=Lr(t)}catch{return null}let n=cr(N(r,"id")),s=e(ge(N(r,"received_at"),ge(N(r,"time"),"")));
if(n===null||s===null)return null;let o=ge(N(r,"source_name"),ge(N(r,"hostname"),""));return{seconds:s.seconds,event:{id:n,at:s.at,source:o,program:ge(N(r,"prog\
ram"),""),message:ge(N(r,"message"),"")}}}}i(Xs,"createNdjsonReader");var O$=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function Au(e){let t=O$.exec(
e);return t===null?null:Ge(`${t[1]}T${t[2]}Z`)}i(Au,"stampOf");function ry(e,t,r){let n=t,s=Oe(t);return o=>{let a=Au(o);return a!==null&&a!==n&&(n=a,s=Oe(a)),{
seconds:n,event:{id:String(r()),at:s,source:e.source,program:e.program,message:o}}}}i(ry,"createPlainReader");var P$=5e3;async function*oy(e){let t=e.toSorted((o,a)=>j(o.firstId,a.firstId)),r=[],n=[],s="";for(;;){let o=sy(r);for(;t[0]!==void 0&&(o===null||j(t[0].firstId,
Yi(o))<=0);){let c={pages:t.shift().pages(),page:[],next:0};await ny(c)&&r.push(c),o=sy(r)}if(o===null)break;let a=$$([...r.filter(c=>c!==o).map(Yi),...t.slice(
0,1).map(c=>c.firstId)]);for(;o.next<o.page.length;o.next++){let c=o.page[o.next].event;if(a!==null&&j(c.id,a)>0)break;j(c.id,s)>0&&(n.push(c),s=c.id)}o.next>=o.
page.length&&!await ny(o)&&r.splice(r.indexOf(o),1),n.length>=P$&&(yield n,n=[])}n.length>0&&(yield n)}i(oy,"mergeById");async function ny(e){for(let t=await e.
pages.next();t.done!==!0;t=await e.pages.next())if(t.value.length!==0)return e.page=t.value,e.next=0,!0;return!1}i(ny,"advance");function Yi(e){return e.page[e.
next].event.id}i(Yi,"headOf");function sy(e){return e.reduce((t,r)=>t===null||j(Yi(r),Yi(t))<0?r:t,null)}i(sy,"lowestOf");function $$(e){return e.reduce((t,r)=>t===
null||j(r,t)<0?r:t,null)}i($$,"lowestId");import{basename as G$}from"node:path";import{pipeline as C$,Readable as I$}from"node:stream";import{createGunzip as L$}from"node:zlib";var N$=1<<20,iy=4<<20,ay=10;async function*Ru(e,t){let r=null;for await(let n of D$(e,t)){let s=r===null?n:Buffer.concat([r,n]),o=[],a=0;for(let c=s.indexOf(ay);c>=
0;c=s.indexOf(ay,a))o.push(s.toString("utf8",a,c>a&&s[c-1]===13?c-1:c)),a=c+1;if(r=a<s.length?Buffer.from(s.subarray(a)):null,r!==null&&r.length>iy)throw new ie(
`${t} has no line break in ${iy>>20} MiB: it is no log`);o.length>0&&(yield o)}r!==null&&(yield[r.toString("utf8")])}i(Ru,"readLines");async function*D$(e,t){let r=e[Symbol.
asyncIterator]();try{let n=await r.next();if(n.done===!0)return;let s=n.value[0]===31&&n.value[1]===139;if(!s&&t.endsWith(".gz"))throw new ie(`${t} is not gzip \
although its name says so`);let o=I$.from(F$(n.value,r),{objectMode:!0});if(!s)return yield*o;let a=L$({chunkSize:N$});C$(o,a,()=>{}),yield*a}finally{e.destroy()}}
i(D$,"readBytes");async function*F$(e,t){yield e;for(let r=await t.next();r.done!==!0;r=await t.next())yield r.value}i(F$,"startingWith");var z$=2e3;async function cy(e){let t=Ru(e.open(),e.path),r=[],n=null,s=null;try{for(let l=await t.next();l.done!==!0;l=await t.next()){for(let d of l.value)r.push(
d);let u=r.find(d=>d!=="");if(u!==void 0&&(n??=xu(e.path,u),n!=="plain"||(s??=l.value.map(Au).find(d=>d!==null)??null,s!==null||r.length>z$)))break}e.once||await t.
return(void 0)}catch(l){throw l instanceof ie?l:new ie(`${e.path} cannot be read: ${ar(l)}`)}let o=r.findIndex(l=>l!==""),a=r[o]??"";if(a.slice(0,4096).includes(
"\0"))throw new ie(`${e.path} is binary: it is no log`);n??=xu(e.path,"");let c=n==="tsv"?Ji()(a):n==="ndjson"?Xs()(a):null;if(n!=="plain"&&c===null&&a!=="")throw new ie(
`${e.path}:${o+1}: expected ${ty[n]}; found ${n==="tsv"?M$(a):"something else"}`);return{file:e,format:n,first:c,startsAt:s??Ge(e.modifiedAt)??0,lines:e.once?()=>U$(
r,t):()=>Ru(e.open(),e.path)}}i(cy,"probe");async function*U$(e,t){yield e,yield*t}i(U$,"goOn");function M$(e){let t=e.split("	").length;return t<10?`${t} colum\
n${t===1?"":"s"}`:"an id or a receipt time that cannot be read"}i(M$,"found");function ly(e){let t=e.map(({file:r})=>r.path==="-"?"stdin":G$(r.path));return new Map(
e.map((r,n)=>[r,t.indexOf(t[n]??"")===t.lastIndexOf(t[n]??"")?t[n]??"":r.file.path]))}i(ly,"namesOf");function Wn(e,t){let r=null,n=null,s=null,o=!1;return{see(a,c){return t!==null&&c>t?(o=!0,!1):e!==null&&c<e?(r=null,n=null,s=null,!1):(o||(r??=s!==null&&j(s,a)<
0?s:a,n=a),!0)},readTo(a){!o&&n!==null&&j(a,n)>0&&(n=a)},readFrom(a){s=a},stop(){o=!0},range:i(()=>r!==null&&n!==null?[r,n]:null,"range")}}i(Wn,"createExamined");async function uy(e){if(e.files.length===0)throw new ie("no files to read","Name at least one file in `archive`.");let t=[];for(let s of e.files)t.push(await cy(
s));let r=t.find(({format:s})=>s==="plain"),n=t.find(({format:s})=>s!=="plain");if(r!==void 0&&n!==void 0)throw new ie(`archives and plain logs cannot be read t\
ogether: ${n.file.path} has event ids, ${r.file.path} has none`,"Give `archive` only one of the two kinds.");return{name:"archive",hasIds:r===void 0,search:i((s,o)=>B$(
t,s,o),"search"),link:i(()=>null,"link")}}i(uy,"archiveSource");async function*B$(e,t,r){let n=t.to===null?null:Ge(t.to),s={from:t.from===null?null:Ge(t.from),to:n,
last:n===null?Number.POSITIVE_INFINITY:n+t.margin},o=e.filter(({file:p})=>Qg(p,s)),a=new Map(o.map(p=>[p,{examined:Wn(s.from,s.to),odd:0,unordered:0,broken:null,
reached:null}])),c={first:Number.POSITIVE_INFINITY,last:Number.NEGATIVE_INFINITY},l=e.some(({format:p})=>p==="plain"),u=l?q$(o,a,s,c):j$(o,a,s,c),d=r?.toLowerCase();
for await(let p of u){let f=d===void 0?p:p.filter(m=>m.message.toLowerCase().includes(d));f.length>0&&(yield f)}return ey(a,s,c,l)}i(B$,"search");function j$(e,t,r,n){
return oy(e.flatMap(s=>{let o=t.get(s);if(s.first===null||o===void 0)return[];let a=s.format==="tsv"?Ji():Xs();return[{firstId:s.first.event.id,pages:i(()=>dy(s,
a,o,r,n),"pages")}]}))}i(j$,"readMerged");async function*q$(e,t,r,n){let s=ly(e),o=0;for(let a of e.toSorted((c,l)=>c.startsAt-l.startsAt)){let c=t.get(a),l=s.get(
a)??a.file.path,u=l.slice(l.lastIndexOf("/")+1),d=ry({source:l,program:u},a.startsAt,()=>++o);if(c!==void 0)for await(let p of dy(a,d,c,r,n))yield p.map(({event:f})=>f)}}
i(q$,"readPlain");async function*dy(e,t,r,n,s){let o="";try{for await(let a of e.lines()){let c=[],l=Number.POSITIVE_INFINITY;for(let u of a){if(u==="")continue;
let d=t(u);if(d===null){r.odd+=1;continue}let{event:p,seconds:f}=d,m=j(p.id,o);if(m===0)continue;if(m<0){r.unordered+=1,r.examined.stop();continue}o=p.id,r.reached=
f,l=Math.min(l,f);let y=r.examined.see(p.id,f);y&&(s.first=Math.min(s.first,f),s.last=Math.max(s.last,f)),(y||n.to!==null&&f>n.to&&f<=n.last)&&c.push(d)}if(c.length>
0&&(yield c),l>n.last&&Number.isFinite(l))return}}catch(a){r.broken=a instanceof ie?a.message:`${e.file.path} broke off: ${ar(a)}`}}i(dy,"readPages");function Ou({failures:e,coverage:t,workers:r,problems:n}){return e===0&&t.complete&&r>0&&n.length===0}i(Ou,"allQuiet");function er(e){let t=i((c,l,u)=>`${c} ${c===
1?l:u}`,"count"),r=e.name==="default"?"":` (${e.name})`;if(Ou(e))return`Celery${r}: all quiet, no task failed for good`;let n=e.changes.filter(({change:c})=>c===
"open").length,s=e.changes.filter(({change:c})=>c==="reopen").length,o=e.changes.filter(({change:c})=>c==="close").length,a=[e.failures===0?"no failure found":t(
e.failures,"task failed for good","tasks failed for good"),...n>0?[t(n,"new issue","new issues")]:[],...s>0?[`${s} back again`]:[],...o>0?[`${o} closed`]:[],...e.
coverage.complete?[]:["the search was incomplete"],...e.workers>0?[]:["no worker line was seen"]];return`Celery${r}: ${a.join(", ")}`}i(er,"headline");function Xi(e){
let t=new Map;for(let{severity:r,failures:n}of e){let s=n[0]?.task??null,o=`${r}
${s??""}`,a=t.get(o)??{task:s,severity:r,failures:0,groups:0};a.failures+=n.length,a.groups+=1,t.set(o,a)}return[...t.values()].toSorted((r,n)=>kt.indexOf(r.severity)-
kt.indexOf(n.severity)||n.failures-r.failures||((r.task??"")<(n.task??"")?-1:1))}i(Xi,"totalsOf");var py={critical:"🔴",high:"🟠",medium:"🟡",low:"⚪"},Z$={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"\
Milestone"},H$=10,fy=5;function Qi(e){let{changes:t,totals:r,problems:n,coverage:s}=e;return{title:er(e),worst:r[0]?.severity??t.find(({change:o})=>o!=="close")?.
severity??(Ou(e)?null:"medium"),opening:W$(e),changes:t.map(({change:o,severity:a,title:c,total:l,number:u,url:d})=>({sign:py[a],word:Z$[o],number:u,url:d,cause:se(
c,90),count:Kn(l,"failure","failures")})),totals:r.map(({severity:o,task:a,failures:c,groups:l})=>({sign:py[o],severity:o,task:a===null?null:se(a,120),count:`${c}\
 (${Kn(l,"cause","causes")})`})),warnings:[...n.slice(0,fy),...s.reasons.slice(0,fy)].map(o=>se(o,300)),footer:K$(e),dashboardUrl:e.dashboardUrl}}i(Qi,"outlineO\
f");function ea(e,t,r){let n=[],s=t;for(let o of e.slice(0,H$))r(o)>s||(s-=r(o),n.push(o));return{kept:n,more:e.length-n.length}}i(ea,"fitting");function W$({baseline:e,
groups:t}){if(!e)return null;let r=t.filter(s=>s.waiting).length;return`This was its first run: ${t.length===0?"no failure found.":`${Kn(t.length,"cause","cause\
s")} found, ${r} of them ${r===1?"waits":"wait"} for room on the dashboard.`}`}i(W$,"openingOf");function K$(e){let{coverage:t,workers:r,groups:n,savedByRetry:s,
unrecognised:o,repeat:a}=e,c=i(u=>u.slice(0,16).replace("T"," "),"time"),l=n.filter(u=>u.waiting).length;return[`Logs ${c(t.from)} to ${c(t.to)} UTC, ${t.complete?
"read in full":"NOT read in full"}`,`${Kn(r,"worker stream","worker streams")} alive`,...l>0?[Kn(l,"cause waits","causes wait")]:[],`${s} saved by retry`,...o>0?
[Kn(o,"worker error of an unknown form","worker errors of an unknown form")]:[],...a?["may have been sent before"]:[]]}i(K$,"footerOf");function Kn(e,t,r){return`${e}\
 ${e===1?t:r}`}i(Kn,"counted");var V$=256,Pu={changes:2300,totals:1500,warnings:950},J$=500,Y$={critical:14105162,high:14901769,medium:14396169,low:9147550},X$=2991182;function my(e){let{title:t,
worst:r,opening:n,changes:s,totals:o,warnings:a,footer:c,dashboardUrl:l}=Qi(e),u=l===null?null:Et(l),d=[...n===null?[]:[`**The audit is on.** ${n}`],...$u(n===null?
"**What changed**":null,s.map(Q$),Pu.changes),...$u("**Failures by task and severity**",o.map(eC),Pu.totals),...u===null?[]:[Ws("Dashboard",u)]],[p=""]=$u(null,
a.map(f=>`⚠️ ${kg(f)}`),Pu.warnings);return{allowed_mentions:{parse:[]},embeds:[{title:se(t,V$),...u===null?{}:{url:u},color:r===null?X$:Y$[r],...d.length===
0?{}:{description:d.join(`

`)},...p===""?{}:{fields:[{name:"Warnings",value:p}]},footer:{text:se(c.join(" · "),J$)},timestamp:e.coverage.to}]}}i(my,"renderDiscord");function $u(e,t,r){if(t.
length===0)return[];let{kept:n,more:s}=ea(t,r,o=>o.length+1);return[[...e===null?[]:[e],...n,...s>0?[`… and ${s} more`]:[]].join(`
`)]}i($u,"section");function Q$({sign:e,word:t,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${Ws(`#${r}`,n)}`;return`${e} **${t}**${a} ${fu(s)} · ${o}`}
i(Q$,"changeLine");function eC({sign:e,severity:t,task:r,count:n}){return`${e} ${t} · ${r===null?"no task named":fu(r)} · ${n}`}i(eC,"totalLine");function hn(e,t){return i(function(){return e.apply(t,arguments)},"wrap")}i(hn,"bind");var{toString:tC}=Object.prototype,{getPrototypeOf:lr}=Object,{iterator:Qs,toStringTag:yy}=Symbol,ur=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),
by=i(e=>typeof e=="string"&&(e==="__proto__"||e==="constructor"||e==="prototype"),"isUnsafeObjectKey"),ra=i((e,t,r)=>e===Object.prototype||!r&&t===null,"isProto\
typeBoundary"),rC=i(e=>{if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(
e)),t.every(r=>{if(by(r))return!1;let n=Object.getOwnPropertyDescriptor(e,r);return!!n&&n.configurable&&n.writable===!0})},"isSafeAndFullyMutable"),Iu=i((e,t)=>{
let r=e,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let s=lr(r);if(ra(r,s,r===e))return!1;if(ur(r,t))return!0;r=s}return!1},"hasOwnInPrototypeCh\
ain"),nC=i((e,t)=>e!=null&&Iu(e,t)?e[t]:void 0,"getSafeProp"),sC=i(e=>{if(e==null||typeof e!="object"&&typeof e!="function")return e;let t=lr(e);if(t===null&&rC(
e))return e;let r=Object.create(null),n=Object.create(null),s=[],o=e;for(;o!=null&&s.indexOf(o)===-1;){s.push(o);let a=o===e?t:lr(o);if(ra(o,a,o===e))break;let c=Object.
getOwnPropertyNames(o);Object.getOwnPropertySymbols&&c.push(...Object.getOwnPropertySymbols(o));for(let l of c)by(l)||ur(n,l)||(r[l]=e[l],n[l]=!0);o=a}return r},
"toSafeFlatObject"),Lu=(e=>t=>{let r=tC.call(t);return e[r]||(e[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),It=i(e=>(e=e.toLowerCase(),t=>Lu(t)===e),
"kindOfTest"),na=i(e=>t=>typeof t===e,"typeOfTest"),{isArray:yn}=Array,bn=na("undefined");function Vn(e){return e!==null&&!bn(e)&&e.constructor!==null&&!bn(e.constructor)&&
ct(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}i(Vn,"isBuffer");var wy=It("ArrayBuffer");function oC(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?t=ArrayBuffer.isView(e):t=e&&e.buffer&&wy(e.buffer),t}i(oC,"isArrayBufferView");var iC=na("string"),ct=na("function"),aC=na("number"),Jn=i(e=>e!==null&&typeof e==
"object","isObject"),cC=i(e=>e===!0||e===!1,"isBoolean"),ta=i(e=>{if(!Jn(e))return!1;let t=lr(e);return(t===null||t===Object.prototype||lr(t)===null)&&(ra(e,t,!0)||
!ur(e,yy)&&!ur(e,Qs))},"isPlainObject"),lC=i(e=>{if(!Jn(e)||Vn(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{
return!1}},"isEmptyObject"),uC=It("Date"),dC=It("File"),pC=i(e=>!!(e&&typeof e.uri<"u"),"isReactNativeBlob"),fC=i(e=>e&&typeof e.getParts<"u","isReactNative"),mC=It(
"Blob"),hC=It("FileList"),gC=It("Set"),yC=i(e=>Jn(e)&&ct(e.pipe),"isStream");function bC(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:typeof global<"u"?global:{}}i(bC,"getGlobal");var hy=bC(),gy=typeof hy.FormData<"u"?hy.FormData:void 0,wC=i(e=>{if(!e)return!1;if(gy&&e instanceof gy)
return!0;let t=lr(e);if(!t||t===Object.prototype||!ct(e.append))return!1;let r=Lu(e);return r==="formdata"||r==="object"&&ct(e.toString)&&e.toString()==="[objec\
t FormData]"},"isFormData"),_C=It("URLSearchParams"),[EC,kC,TC,vC]=["ReadableStream","Request","Response","Headers"].map(It),SC=i(e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,
""),"trim");function eo(e,t,{allOwnKeys:r=!1}={}){if(e===null||typeof e>"u")return;let n,s;if(typeof e!="object"&&(e=[e]),yn(e))for(n=0,s=e.length;n<s;n++)t.call(
null,e[n],n,e);else{if(Vn(e))return;let o=r?Object.getOwnPropertyNames(e):Object.keys(e),a=o.length,c;for(n=0;n<a;n++)c=o[n],t.call(null,e[c],c,e)}}i(eo,"forEac\
h");function xC(e,t){if(Vn(e))return null;t=t.toLowerCase();let r=Object.keys(e),n=r.length,s;for(;n-- >0;)if(s=r[n],t===s.toLowerCase())return s;return null}i(
xC,"findKey");var gn=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,_y=i(e=>!bn(e)&&e!==gn,"isContextDefined");function Cu(...e){
let{caseless:t,skipUndefined:r}=_y(this)&&this||{},n={},s=t?Object.create(null):null,o=i((a,c)=>{if(c==="__proto__"||c==="constructor"||c==="prototype")return;let l=c;
if(s&&typeof c=="string"){let d=c.toLowerCase(),p=s[d];p!==void 0&&ur(n,p)?l=p:s[d]=c}let u=ur(n,l)?n[l]:void 0;ta(u)&&ta(a)?n[l]=Cu(u,a):ta(a)?n[l]=Cu({},a):yn(
a)?n[l]=a.slice():(!r||!bn(a))&&(n[l]=a)},"assignValue");for(let a=0,c=e.length;a<c;a++){let l=e[a];if(!l||Vn(l)||(eo(l,o),typeof l!="object"||yn(l)||!Object.getOwnPropertySymbols))
continue;let u=Object.getOwnPropertySymbols(l);for(let d=0;d<u.length;d++){let p=u[d];GC.call(l,p)&&o(l[p],p)}}return n}i(Cu,"merge");var AC=i((e,t,r,{allOwnKeys:n}={})=>(eo(
t,(s,o)=>{r&&ct(s)?Object.defineProperty(e,o,{__proto__:null,value:hn(s,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,o,{__proto__:null,
value:s,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:n}),e),"extend"),RC=i(e=>(e.charCodeAt(0)===65279&&(e=e.slice(1)),e),"stripBOM"),OC=i((e,t,r,n)=>{
e.prototype=Object.create(t.prototype,n),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.
defineProperty(e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},"inherits"),PC=i((e,t,r,n)=>{let s,o,a,c={};if(t=t||{},e==null)return t;
do{for(s=Object.getOwnPropertyNames(e),o=s.length;o-- >0;)a=s[o],(!n||n(a,e,t))&&!c[a]&&(t[a]=e[a],c[a]=!0);e=r!==!1&&lr(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);
return t},"toFlatObject"),$C=i((e,t,r)=>{e=String(e),(r===void 0||r>e.length)&&(r=e.length),r-=t.length;let n=e.indexOf(t,r);return n!==-1&&n===r},"endsWith"),CC=i(
e=>{if(!e)return null;if(yn(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let r=new Set,n=new Set,s=e;for(;s!=null&&r.size<
t;){if(n.has(s))return null;n.add(s);let a=lr(s);if(ra(s,a,s===e))break;Object.getOwnPropertyNames(s).forEach(c=>{let l=+c;Number.isInteger(l)&&l>=0&&l<t&&String(
l)===c&&ur(s,c)&&r.add(l)}),s=a}if(r.size!==t)return null;let o=new Array(t);for(;t-- >0;)o[t]=e[t];return o},"toArray"),IC=(e=>t=>e&&t instanceof e)(typeof Uint8Array<
"u"&&lr(Uint8Array)),LC=i((e,t)=>{let n=(e&&e[Qs]).call(e),s;for(;(s=n.next())&&!s.done;){let o=s.value;t.call(e,o[0],o[1])}},"forEachEntry"),NC=i((e,t)=>{let r,
n=[];for(;(r=e.exec(t))!==null;)n.push(r);return n},"matchAll"),DC=It("HTMLFormElement"),FC=i(e=>e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,i(function(r,n,s){
return n.toUpperCase()+s},"replacer")),"toCamelCase"),{propertyIsEnumerable:GC}=Object.prototype,zC=It("RegExp"),Ey=i((e,t)=>{let r=Object.getOwnPropertyDescriptors(
e),n={};eo(r,(s,o)=>{let a;(a=t(s,o,e))!==!1&&(n[o]=a||s)}),Object.defineProperties(e,n)},"reduceDescriptors"),UC=i(e=>{Ey(e,(t,r)=>{if(ct(e)&&["arguments","cal\
ler","callee"].includes(r))return!1;let n=e[r];if(ct(n)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite\
 read-only method '"+r+"'")})}})},"freezeMethods"),MC=i((e,t)=>{let r={},n=i(s=>{s.forEach(o=>{r[o]=!0})},"define");return yn(e)?n(e):n(String(e).split(t)),r},"\
toObjectSet"),BC=i(()=>{},"noop"),jC=i((e,t)=>e!=null&&Number.isFinite(e=+e)?e:t,"toFiniteNumber");function qC(e){return!!(e&&ct(e.append)&&e[yy]==="FormData"&&
e[Qs])}i(qC,"isSpecCompliantForm");var ZC=i(e=>{let t=new WeakSet,r=i(n=>{if(Jn(n)){if(t.has(n))return;if(Vn(n))return n;if(!("toJSON"in n)){t.add(n);let s;if(gC(
n)){s=[];for(let o of n){let a=r(o);!bn(a)&&s.push(a)}}else s=yn(n)?[]:{},eo(n,(o,a)=>{let c=r(o);!bn(c)&&(s[a]=c)});return t.delete(n),s}}return n},"visit");return r(
e)},"toJSONObject"),HC=It("AsyncFunction"),WC=i(e=>e&&(Jn(e)||ct(e))&&ct(e.then)&&ct(e.catch),"isThenable"),ky=((e,t)=>e?setImmediate:t?((r,n)=>(gn.addEventListener(
"message",({source:s,data:o})=>{s===gn&&o===r&&n.length&&n.shift()()},!1),s=>{n.push(s),gn.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(
typeof setImmediate=="function",ct(gn.postMessage)),KC=typeof queueMicrotask<"u"?queueMicrotask.bind(gn):typeof process<"u"&&process.nextTick||ky,Ty=i(e=>e!=null&&
ct(e[Qs]),"isIterable"),VC=i(e=>e!=null&&Iu(e,Qs)&&Ty(e),"isSafeIterable"),_={isArray:yn,isArrayBuffer:wy,isBuffer:Vn,isFormData:wC,isArrayBufferView:oC,isString:iC,
isNumber:aC,isBoolean:cC,isObject:Jn,isPlainObject:ta,isEmptyObject:lC,isReadableStream:EC,isRequest:kC,isResponse:TC,isHeaders:vC,isUndefined:bn,isDate:uC,isFile:dC,
isReactNativeBlob:pC,isReactNative:fC,isBlob:mC,isRegExp:zC,isFunction:ct,isStream:yC,isURLSearchParams:_C,isTypedArray:IC,isFileList:hC,forEach:eo,merge:Cu,extend:AC,
trim:SC,stripBOM:RC,inherits:OC,toFlatObject:PC,kindOf:Lu,kindOfTest:It,endsWith:$C,toArray:CC,forEachEntry:LC,matchAll:NC,isHTMLForm:DC,hasOwnProperty:ur,hasOwnProp:ur,
hasOwnInPrototypeChain:Iu,getSafeProp:nC,toSafeFlatObject:sC,reduceDescriptors:Ey,freezeMethods:UC,toObjectSet:MC,toCamelCase:FC,noop:BC,toFiniteNumber:jC,findKey:xC,
global:gn,isContextDefined:_y,isSpecCompliantForm:qC,toJSONObject:ZC,isAsyncFn:HC,isThenable:WC,setImmediate:ky,asap:KC,isIterable:Ty,isSafeIterable:VC};var JC=_.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),vy=i(e=>{let t=Object.create(null),r,n,s;return e&&e.split(`
`).forEach(i(function(a){s=a.indexOf(":"),r=a.substring(0,s).trim().toLowerCase(),n=a.substring(s+1).trim();let c=_.hasOwnProp(t,r);!r||c&&_.hasOwnProp(JC,r)||(r===
"set-cookie"?c?t[r].push(n):t[r]=[n]:t[r]=c?t[r]+", "+n:n)},"parser")),t},"default");function YC(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}i(YC,"trimSPorHTAB");var XC=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),QC=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080\
-\\u00ff]+","g");function Nu(e,t){return _.isArray(e)?e.map(r=>Nu(r,t)):YC(String(e).replace(t,""))}i(Nu,"sanitizeValue");var Sy=i(e=>Nu(e,XC),"sanitizeHeaderVa\
lue"),eI=i(e=>Nu(e,QC),"sanitizeByteStringHeaderValue");function Yn(e){let t=Object.create(null);return _.forEach(e.toJSON(),(r,n)=>{t[n]=eI(r)}),t}i(Yn,"toByte\
StringHeaderObject");var xy=Symbol("internals");function to(e){return e&&String(e).trim().toLowerCase()}i(to,"normalizeHeader");function sa(e){return e===!1||e==null?e:_.isArray(e)?
e.map(sa):Sy(String(e))}i(sa,"normalizeValue");function tI(e){let t=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(e);)t[n[1]]=n[2];return t}
i(tI,"parseTokens");var rI=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function Du(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>
t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===0&&r===e.length?e:e.slice(t,r)}i(Du,"trimOWS");function nI(e){let t=e.length-1;if(t<1||e.charCodeAt(
0)!==34||e.charCodeAt(t)!==34)return e;let r="";for(let n=1;n<t;n++){let s=e.charCodeAt(n);if(s===34||s===92&&(n+=1,n>=t))return e;r+=e[n]}return r}i(nI,"decode\
QuotedString");function sI(e){let t=Object.create(null),r=String(e),n=0,s=!1,o=!1;function a(c){let l=Du(r.slice(n,c)),u=l.indexOf("=");if(u<1)return;let d=Du(l.
slice(0,u));if(!rI.test(d))return;let p=d.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let f=Du(l.slice(u+1));t[p]=nI(f)}i(a,"par\
seParameter");for(let c=0;c<r.length;c++){let l=r.charCodeAt(c);s?o?o=!1:l===92?o=!0:l===34&&(s=!1):l===34?s=!0:(l===44||l===59)&&(a(c),n=c+1)}return a(r.length),
t}i(sI,"parseParameters");var oI=i(e=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim()),"isValidHeaderName"),iI="__Proto__",Ay=i(e=>e==="__proto__"?iI:e,"headerSl\
ot");function Fu(e,t,r,n,s){if(_.isFunction(n))return n.call(e,t,r);if(s&&(t=r),!!_.isString(t)){if(_.isString(n))return t.indexOf(n)!==-1;if(_.isRegExp(n))return n.
test(t)}}i(Fu,"matchHeaderValue");function aI(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,r,n)=>r.toUpperCase()+n)}i(aI,"formatHeader");function cI(e,t){
let r=_.toCamelCase(" "+t);["get","set","has"].forEach(n=>{Object.defineProperty(e,n+r,{__proto__:null,value:i(function(s,o,a){return this[n].call(this,t,s,o,a)},
"value"),configurable:!0})})}i(cI,"buildAccessors");var Xn=class{static{i(this,"AxiosHeaders")}constructor(t){t&&this.set(t)}set(t,r,n){let s=this;function o(c,l,u){
let d=to(l);if(!d)return;let p=_.findKey(s,d);(!p||s[p]===void 0||u===!0||u===void 0&&s[p]!==!1)&&(s[Ay(p||l)]=sa(c))}i(o,"setHeader");let a=i((c,l)=>_.forEach(
c,(u,d)=>o(u,d,l)),"setHeaders");if(_.isPlainObject(t)||t instanceof this.constructor)a(t,r);else if(_.isString(t)&&(t=t.trim())&&!oI(t))a(vy(t),r);else if(_.isObject(
t)&&_.isSafeIterable(t)){let c=Object.create(null),l,u;for(let d of t){if(!_.isArray(d))throw new TypeError("Object iterator must return a key-value pair");u=d[0],
_.hasOwnProp(c,u)?(l=c[u],c[u]=_.isArray(l)?[...l,d[1]]:[l,d[1]]):c[u]=d[1]}a(c,r)}else t!=null&&o(r,t,n);return this}get(t,r){if(t=to(t),t){let n=_.findKey(this,
t);if(n){let s=this[n];if(!r)return s;if(r===!0)return tI(s);if(_.isFunction(r))return r.call(this,s,n);if(_.isRegExp(r))return r.exec(s);throw new TypeError("p\
arser must be boolean|regexp|function")}}}has(t,r){if(t=to(t),t){let n=_.findKey(this,t);return!!(n&&this[n]!==void 0&&(!r||Fu(this,this[n],n,r)))}return!1}delete(t,r){
let n=this,s=!1;function o(a){if(a=to(a),a){let c=_.findKey(n,a);c&&(!r||Fu(n,n[c],c,r))&&(delete n[c],s=!0)}}return i(o,"deleteHeader"),_.isArray(t)?t.forEach(
o):o(t),s}clear(t){let r=Object.keys(this),n=r.length,s=!1;for(;n--;){let o=r[n];(!t||Fu(this,this[o],o,t,!0))&&(delete this[o],s=!0)}return s}normalize(t){let r=this,
n=Object.create(null);return _.forEach(this,(s,o)=>{let a=_.findKey(n,o);if(a){r[a]=sa(s),delete r[o];return}let c=Ay(t?aI(o):String(o).trim());c!==o&&delete r[o],
r[c]=sa(s),n[c]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){let r=Object.create(null);return _.forEach(this,(n,s)=>{n!=null&&n!==
!1&&(r[s]=t&&_.isArray(n)?n.join(", "):n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.
toJSON()).map(([t,r])=>t+": "+r).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return _.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof
this?t:new this(t)}static parseParameters(t){return sI(t)}static concat(t,...r){let n=new this(t);return r.forEach(s=>n.set(s)),n}static accessor(t){let n=(this[xy]=
this[xy]={accessors:{}}).accessors,s=this.prototype;function o(a){let c=to(a);n[c]||(cI(s,a),n[c]=!0)}return i(o,"defineAccessor"),_.isArray(t)?t.forEach(o):o(t),
this}};Xn.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);_.reduceDescriptors(Xn.prototype,({value:e},t)=>{let r=t[0].
toUpperCase()+t.slice(1);return{get:i(()=>e,"get"),set(n){this[r]=n}}});_.freezeMethods(Xn);var ye=Xn;var ro="[REDACTED ****]";function lI(e){if(_.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(_.hasOwnProp(t,"to\
JSON"))return!0;t=Object.getPrototypeOf(t)}return!1}i(lI,"hasOwnOrPrototypeToJSON");function uI(e,t){let r=new Set(t.map(o=>String(o).toLowerCase())),n=[],s=i(o=>{
if(o===null||typeof o!="object"||_.isBuffer(o))return o;if(n.indexOf(o)!==-1)return;o instanceof ye&&(o=o.toJSON()),n.push(o);let a;if(_.isArray(o))a=[],o.forEach(
(c,l)=>{let u=s(c);_.isUndefined(u)||(a[l]=u)});else{if(!_.isPlainObject(o)&&lI(o))return n.pop(),o;a=Object.create(null);for(let[c,l]of Object.entries(o)){let u=r.
has(c.toLowerCase())?ro:s(l);_.isUndefined(u)||(a[c]=u)}}return n.pop(),a},"visit");return s(e)}i(uI,"redactConfig");function Ry(e){try{return String(e)}catch{return""}}
i(Ry,"stringifySafely");function dI(e){return e.errors.map(r=>{try{return r&&r.message?Ry(r.message):Ry(r)}catch{return""}}).filter(Boolean).join("; ")||e.name||
"AggregateError"}i(dI,"aggregateErrorMessage");var pI=`
Caused by: `,Gu=Symbol("causeStack");function Oy(e,t){let r=_.hasOwnProp(e,Gu)&&e[Gu];return r&&t.endsWith(r)?t.length-r.length:-1}i(Oy,"getCauseStackIndex");function fI(e,t){
try{let r=t&&t.stack;if(typeof r!="string"||!r)return;let n=e.stack;if(typeof n!="string"||!n)return;let s=pI+r;e.stack=n+s,Object.defineProperty(e,Gu,{__proto__:null,
value:s})}catch{}}i(fI,"appendCauseStack");var He=class e extends Error{static{i(this,"AxiosError")}static from(t,r,n,s,o,a){let c=t.message;!c&&_.isArray(t.errors)&&
t.errors.length&&(c=dI(t));let l=new e(c,r||t.code,n,s,o);return Object.defineProperty(l,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),
l.name=t.name,fI(l,t),t.status!=null&&l.status==null&&(l.status=t.status),a&&Object.assign(l,a),l}constructor(t,r,n,s,o){super(t),Object.defineProperty(this,"me\
ssage",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),s&&(this.
request=s),o&&(this.response=o,this.status=o.status)}toJSON(){let t=this.config,r=t&&_.hasOwnProp(t,"redact")?t.redact:void 0,n=_.isArray(r)&&r.length>0?uI(t,r):
_.toJSONObject(t);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.
columnNumber,stack:this.stack,config:n,code:this.code,status:this.status}}};He.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";He.ERR_BAD_OPTION="ERR_BAD_OPTION";He.
ECONNABORTED="ECONNABORTED";He.ETIMEDOUT="ETIMEDOUT";He.ECONNREFUSED="ECONNREFUSED";He.ERR_NETWORK="ERR_NETWORK";He.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_R\
EDIRECTS";He.ERR_DEPRECATED="ERR_DEPRECATED";He.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";He.ERR_BAD_REQUEST="ERR_BAD_REQUEST";He.ERR_CANCELED="ERR_CANCELED";He.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";He.ERR_INVALID_URL="ERR_INVALID_URL";He.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";var R=He;var Py=FormData;var oa=Py;var ia={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}};var Mu=100;function Uu(e){return _.isPlainObject(e)||_.isArray(e)}i(Uu,"isVisitable");function $y(e){return _.endsWith(e,"[]")?e.slice(0,-2):e}i($y,"removeBrack\
ets");function zu(e,t,r){return e?e.concat(t).map(i(function(s,o){return s=$y(s),!r&&o?"["+s+"]":s},"each")).join(r?".":""):t}i(zu,"renderKey");function mI(e){return _.
isArray(e)&&!e.some(Uu)}i(mI,"isFlatArray");var hI=_.toFlatObject(_,{},null,i(function(t){return/^is[A-Z]/.test(t)},"filter"));function gI(e,t,r){if(!_.isObject(
e))throw new TypeError("target must be an object");t=t||new(oa||FormData);let n=i((w,k)=>{let E=_.getSafeProp(r,w);return _.isUndefined(E)?k:E},"option"),s=n("m\
etaTokens",!0),o=n("visitor")||g,a=n("dots",!1),c=n("indexes",!1),l=n("Blob")||typeof Blob<"u"&&Blob,u=n("maxDepth",Mu),d=l&&_.isSpecCompliantForm(t),p=[];if(!_.
isFunction(o))throw new TypeError("visitor must be a function");function f(w){if(w===null)return"";if(_.isDate(w))return w.toISOString();if(_.isBoolean(w))return w.
toString();if(!d&&_.isBlob(w))throw new R("Blob is not supported. Use a Buffer instead.");if(_.isArrayBuffer(w)||_.isTypedArray(w)){if(d&&typeof l=="function")return new l(
[w]);if(ia&&ia.isBufferAvailable())return ia.from(w);throw new R("Blob is not supported. Use a Buffer instead.",R.ERR_NOT_SUPPORT)}return w}i(f,"convertValue");
function m(w){if(w>u)throw new R("Object is too deeply nested ("+w+" levels). Max depth: "+u,R.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(m,"throwIfMaxDepthExceeded");function y(w,k){
if(u===1/0)return JSON.stringify(w);let E=[];return JSON.stringify(w,i(function(T,I){if(!_.isObject(I))return I;for(;E.length&&E[E.length-1]!==this;)E.pop();return E.
push(I),m(k+E.length-1),I},"limitDepth"))}i(y,"stringifyWithDepthLimit");function g(w,k,E){let A=w;if(_.isReactNative(t)&&_.isReactNativeBlob(w))return t.append(
zu(E,k,a),f(w)),!1;if(w&&!E&&typeof w=="object"){if(_.endsWith(k,"{}"))k=s?k:k.slice(0,-2),w=y(w,1);else if(_.isArray(w)&&mI(w)||(_.isFileList(w)||_.endsWith(k,
"[]"))&&(A=_.toArray(w)))return k=$y(k),A.forEach(i(function(I,v){!(_.isUndefined(I)||I===null)&&t.append(c===!0?zu([k],v,a):c===null?k:k+"[]",f(I))},"each")),!1}
return Uu(w)?!0:(t.append(zu(E,k,a),f(w)),!1)}i(g,"defaultVisitor");let h=Object.assign(hI,{defaultVisitor:g,convertValue:f,isVisitable:Uu});function b(w,k,E=0){
if(!_.isUndefined(w)){if(m(E),p.indexOf(w)!==-1)throw new Error("Circular reference detected in "+k.join("."));p.push(w),_.forEach(w,i(function(T,I){(!(_.isUndefined(
T)||T===null)&&o.call(t,T,_.isString(I)?I.trim():I,k,h))===!0&&b(T,k?k.concat(I):[I],E+1)},"each")),p.pop()}}if(i(b,"build"),!_.isObject(e))throw new TypeError(
"data must be an object");return b(e),t}i(gI,"toFormData");var Nr=gI;function Cy(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,i(function(n){return t[n]},
"replacer"))}i(Cy,"encode");function Iy(e,t){this._pairs=[],e&&Nr(e,this,t)}i(Iy,"AxiosURLSearchParams");var Ly=Iy.prototype;Ly.append=i(function(t,r){this._pairs.
push([t,r])},"append");Ly.toString=i(function(t){let r=t?n=>t.call(this,n,Cy):Cy;return this._pairs.map(i(function(s){return r(s[0])+"="+r(s[1])},"each"),"").join(
"&")},"toString");var Ny=Iy;function yI(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}i(yI,"encode");function wn(e,t,r){
if(!t)return e;e=e||"";let n=_.isFunction(r)?{serialize:r}:r,s=_.getSafeProp(n,"encode")||yI,o=_.getSafeProp(n,"serialize"),a;if(o?a=o(t,n):a=_.isURLSearchParams(
t)?t.toString():new Ny(t,n).toString(s),a){let c=e.indexOf("#");c!==-1&&(e=e.slice(0,c)),e+=(e.indexOf("?")===-1?"?":"&")+a}return e}i(wn,"buildURL");var no=Symbol("internals");function Fy(e){return e?e.length:0}i(Fy,"countHandlers");function Dy(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}i(Dy,"trimH\
andlers");function bI(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}i(bI,"normalizeHandlerId");function so(e,t){let r=e.handlers,n=Fy(
r);r!==t.handlersRef?(t.handlersRef=r,t.handlerEntries.clear()):n!==t.handlersLength&&(n?t.handlerEntries.forEach(i(function(o,a){r[o.index]!==o.handler&&t.handlerEntries.
delete(a)},"removeStaleEntry")):t.handlerEntries.clear()),t.handlersLength=n}i(so,"syncHandlerEntries");var Bu=class{static{i(this,"InterceptorManager")}constructor(){
this.handlers=[],this[no]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,r,n){let s={fulfilled:t,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},o=this[no];this.handlers==null&&(this.handlers=[]),so(this,o);let a=o.nextId++;return this.handlers.
push(s),o.handlerEntries.set(a,{handler:s,index:this.handlers.length-1}),o.handlersLength=this.handlers.length,a}eject(t){let r=this[no];so(this,r);let n=bI(t),
s=r.handlerEntries.get(n);if(s){if(r.handlerEntries.delete(n),this.handlers[s.index]!==s.handler)return;this.handlers[s.index]=null,r.iterationDepth||(Dy(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],so(this,this[no]))}forEach(t){let r=this[no];so(this,r),r.iterationDepth++;try{
_.forEach(this.handlers,i(function(s){s!==null&&t(s)},"forEachHandler"))}finally{--r.iterationDepth||(so(this,r),Dy(this.handlers),r.handlersLength=Fy(this.handlers))}}},
ju=Bu;var Dr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};import _I from"crypto";import wI from"url";var Gy=wI.URLSearchParams;var qu="abcdefghijklmnopqrstuvwxyz",zy="0123456789",Uy={DIGIT:zy,ALPHA:qu,ALPHA_DIGIT:qu+qu.toUpperCase()+zy},EI=i((e=16,t=Uy.ALPHA_DIGIT)=>{let r="",{length:n}=t,
s=new Uint32Array(e);_I.randomFillSync(s);for(let o=0;o<e;o++)r+=t[s[o]%n];return r},"generateString"),My={isNode:!0,classes:{URLSearchParams:Gy,FormData:oa,Blob:typeof Blob<
"u"&&Blob||null},ALPHABET:Uy,generateString:EI,protocols:["http","https","file","data"]};var Wu={};lu(Wu,{hasBrowserEnv:()=>Hu,hasStandardBrowserEnv:()=>kI,hasStandardBrowserWebWorkerEnv:()=>TI,navigator:()=>Zu,origin:()=>vI});var Hu=typeof window<"\
u"&&typeof document<"u",Zu=typeof navigator=="object"&&navigator||void 0,kI=Hu&&(!Zu||["ReactNative","NativeScript","NS"].indexOf(Zu.product)<0),TI=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",vI=Hu&&window.location.href||"http://localhost";var Y={...Wu,...My};function Ku(e,t){return Nr(e,new Y.classes.URLSearchParams,{visitor:i(function(r,n,s,o){return Y.isNode&&_.isBuffer(r)?(this.append(n,r.toString("base64")),!1):
o.defaultVisitor.apply(this,arguments)},"visitor"),...t})}i(Ku,"toURLEncodedForm");var By=Mu;function jy(e){if(e>By)throw new R("FormData field is too deeply nested ("+e+" levels). Max depth: "+By,R.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(jy,"throwIfD\
epthExceeded");function SI(e){let t=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(e))!==null;)jy(t.length),t.push(n[0]==="[]"?"":n[1]||n[0]);return t}i(SI,"pa\
rsePropPath");function qy(e){let t={},r=Object.keys(e),n,s=r.length,o;for(n=0;n<s;n++)o=r[n],t[o]=e[o];return t}i(qy,"arrayToObject");function Zy(e){if(!_.isArray(
e))return e;let t=Object.keys(e);return t.length!==e.length||t.some((r,n)=>r!==String(n))?qy(e):e}i(Zy,"normalizeArray");function xI(e){let t=[e];for(;t.length;){
let r=t.pop();Object.keys(r).forEach(n=>{let s=r[n]=Zy(r[n]);(_.isArray(s)||_.isPlainObject(s))&&t.push(s)})}return e}i(xI,"normalizeArrays");function AI(e){function t(r,n,s,o){
jy(o);let a=r[o++];if(a==="__proto__")return!0;let c=Number.isFinite(+a),l=o>=r.length;return a=!a&&_.isArray(s)?s.length:a,l?(_.hasOwnProp(s,a)?(s[a]=Zy(s[a]),
s[a]=_.isArray(s[a])?s[a].concat(n):[s[a],n]):s[a]=n,!c):((!_.hasOwnProp(s,a)||!_.isObject(s[a]))&&(s[a]=[]),t(r,n,s[a],o)&&_.isArray(s[a])&&(s[a]=qy(s[a])),!c)}
if(i(t,"buildPath"),_.isFormData(e)&&_.isFunction(e.entries)){let r={};return _.forEachEntry(e,(n,s)=>{t(SI(n),s,r,0)}),xI(r)}return null}i(AI,"formDataToJSON");
var aa=AI;var RI=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),ca=RI;var Qn=i((e,t)=>e!=null&&_.hasOwnProp(e,t)?e[t]:void 0,"own");function OI(e,t,r){if(_.isString(e))try{return(t||JSON.parse)(e),_.trim(e)}catch(n){if(n.name!=="S\
yntaxError")throw n}return(r||JSON.stringify)(e)}i(OI,"stringifySafely");var Vu={transitional:Dr,adapter:["xhr","http","fetch"],transformRequest:[i(function(t,r){
let n=r.getContentType()||"",s=n.indexOf("application/json")>-1,o=_.isObject(t);if(o&&_.isHTMLForm(t)&&(t=new FormData(t)),_.isFormData(t))return s?JSON.stringify(
aa(t)):t;if(_.isArrayBuffer(t)||_.isBuffer(t)||_.isStream(t)||_.isFile(t)||_.isBlob(t)||_.isReadableStream(t))return t;if(_.isArrayBufferView(t))return t.buffer;
if(_.isURLSearchParams(t))return r.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),t.toString();let c;if(o){let l=Qn(this,"formSerializer");
if(n.indexOf("application/x-www-form-urlencoded")>-1)return Ku(t,l).toString();if((c=_.isFileList(t))||n.indexOf("multipart/form-data")>-1){let u=Qn(this,"env"),
d=u&&u.FormData;return Nr(c?{"files[]":t}:t,d&&new d,l)}}return o||s?(r.setContentType("application/json",!1),OI(t)):t},"transformRequest")],transformResponse:[
i(function(t){let r=Qn(this,"transitional")||Vu.transitional,n=r&&r.forcedJSONParsing,s=Qn(this,"responseType"),o=s==="json";if(_.isResponse(t)||_.isReadableStream(
t))return t;if(t&&_.isString(t)&&(n&&!s||o)){let c=!(r&&r.silentJSONParsing)&&o;try{return JSON.parse(t,Qn(this,"parseReviver"))}catch(l){if(c)throw l.name==="S\
yntaxError"?R.from(l,R.ERR_BAD_RESPONSE,this,null,Qn(this,"response")):l}}return t},"transformResponse")],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"\
X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:Y.classes.FormData,Blob:Y.classes.Blob},validateStatus:i(function(t){return t>=200&&t<300},"val\
idateStatus"),headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};_.forEach(ca,e=>{Vu.headers[e]={}});var es=Vu;function oo(e,t){let r=this||es,n=t||r,s=ye.from(n.headers),o=n.data;return _.forEach(e,i(function(c){o=c.call(r,o,s.normalize(),t?t.status:void 0)},"transform")),
s.normalize(),o}i(oo,"transformData");function io(e){return!!(e&&e.__CANCEL__)}i(io,"isCancel");var Ju=class extends R{static{i(this,"CanceledError")}constructor(t,r,n){super(t??"canceled",R.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},
vt=Ju;function tr(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new R("Request failed with status code "+r.status,r.status>=400&&r.status<500?
R.ERR_BAD_REQUEST:R.ERR_BAD_RESPONSE,r.config,r.request,r))}i(tr,"settle");function Yu(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}i(Yu,"isAbsoluteURL");function Xu(e,t){if(!t)return e;let r=e.length;for(;r>0&&e.charCodeAt(r-1)===47;)r--;return e.slice(0,r)+"/"+t.replace(/^\/+/,"")}i(Xu,"combineURLs");var PI=/[\t\n\r]/g;function ao(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(PI,"")}i(ao,"normal\
izeURLForProtocolCheck");var $I=/^https?:(?!\/\/)/i;function CI(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,(t,r,n="")=>`${r}${n}${ro}`)}i(CI,"redactFragment");function II(e){let t=e.
replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${ro}@`),r=t.indexOf("#"),s=(r===-1?t:t.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${ro}`);return r===-1?s:`${s}#${CI(
t.slice(r+1))}`}i(II,"redactSensitiveURLParts");function Hy(e,t){if(typeof e=="string"){let r=ao(e);if($I.test(r))throw new R(`Invalid URL ${JSON.stringify(II(r))}\
: missing "//" after protocol`,R.ERR_INVALID_URL,t)}}i(Hy,"assertValidHttpProtocolURL");function _n(e,t,r,n){Hy(t,n);let s=!Yu(t);return e&&(s||r===!1)?(Hy(e,n),
Xu(e,t)):t}i(_n,"buildFullPath");var LI={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function NI(e){try{return new URL(e)}catch{return null}}i(NI,"parseUrl");function Wy(e){var t=(typeof e==
"string"?NI(e):e)||{},r=t.protocol,n=t.host,s=t.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),s=parseInt(s)||
LI[r]||0,!DI(n,s)))return"";var o=Qu(r+"_proxy")||Qu("all_proxy");return o&&o.indexOf("://")===-1&&(o=r+"://"+o),o}i(Wy,"getProxyForUrl");function DI(e,t){var r=Qu(
"no_proxy").toLowerCase();return r?r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var s=n.match(/^(.+):(\d+)$/),o=s?s[1]:n,a=s?parseInt(s[2]):0;return a&&
a!==t?!0:/^[.*]/.test(o)?(o.charAt(0)==="*"&&(o=o.slice(1)),!e.endsWith(o)):e!==o}):!0}i(DI,"shouldProxy");function Qu(e){return process.env[e.toLowerCase()]||process.
env[e.toUpperCase()]||""}i(Qu,"getEnv");var Nd=$r(lb(),1),Vb=$r(gb(),1);import Dd from"http";import ya from"https";import yL from"http2";import bL from"util";import{resolve as Nb}from"path";import Lt from"zlib";var dr="1.21.1";function Sn(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}i(Sn,"parseProtocol");var N1=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function Ed(e,t,r){let n=r&&r.Blob||Y.classes.Blob,s=Sn(e);if(t===void 0&&n&&(t=!0),s===
"data"){e=s.length?e.slice(s.length+1):e;let o=N1.exec(e);if(!o)throw new R("Invalid URL",R.ERR_INVALID_URL);let a=o[1],c=o[2],l=o[3]?"base64":"utf8",u=o[4],d="";
a?d=c?a+c:a:c&&(d="text/plain"+c);let p=l==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,(f,m)=>String.fromCharCode(parseInt(m,16))),"base64"):Buffer.from(decodeURIComponent(
u),l);if(t){if(!n)throw new R("Blob is not supported",R.ERR_NOT_SUPPORT);return new n([p],{type:d})}return p}throw new R("Unsupported protocol "+s,R.ERR_NOT_SUPPORT)}
i(Ed,"fromDataURI");import Bt from"stream";var D1=["content-type","content-length"];function bo(e,t,r){if(r!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(([n,s])=>{D1.includes(n.toLowerCase())&&
e.set(n,s)})}i(bo,"setFormDataHeaders");import F1 from"stream";var kd=Symbol("internals"),Td=class extends F1.Transform{static{i(this,"AxiosTransformStream")}constructor(t){t=_.toFlatObject(t,{maxRate:0,chunkSize:64*1024,minChunkSize:100,
timeWindow:500,ticksRate:2,samplesCount:15},null,(n,s)=>!_.isUndefined(s[n])),super({readableHighWaterMark:t.chunkSize});let r=this[kd]={timeWindow:t.timeWindow,
chunkSize:t.chunkSize,maxRate:t.maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.
on("newListener",n=>{n==="progress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(t){let r=this[kd];return r.onReadCallback&&r.onReadCallback(),super._read(t)}_transform(t,r,n){
let s=this[kd],o=s.maxRate,a=this.readableHighWaterMark,c=s.timeWindow,l=1e3/c,u=o/l,d=s.minChunkSize!==!1?Math.max(s.minChunkSize,u*.01):0;o&&(d=Math.min(u,d));
let p=i((m,y)=>{let g=Buffer.byteLength(m);s.bytesSeen+=g,s.bytes+=g,s.isCaptured&&this.emit("progress",s.bytesSeen),this.push(m)?process.nextTick(y):s.onReadCallback=
()=>{s.onReadCallback=null,process.nextTick(y)}},"pushChunk"),f=i((m,y)=>{if(this.destroyed)return y();let g=Buffer.byteLength(m),h=null,b=a,w,k=0;if(o){let E=Date.
now();(!s.ts||(k=E-s.ts)>=c)&&(s.ts=E,w=u-s.bytes,s.bytes=w<0?-w:0,k=0),w=u-s.bytes}if(o){if(w<=0)return setTimeout(()=>{y(null,m)},c-k);w<b&&(b=Math.max(1,Math.
floor(w)))}b&&g>b&&g-b>d&&(h=m.subarray(b),m=m.subarray(0,b)),p(m,h?()=>{process.nextTick(y,null,h)}:y)},"transformChunk");f(t,i(function m(y,g){if(y)return n(y);
g?f(g,m):n(null)},"transformNextChunk"))}},vd=Td;import{EventEmitter as wL}from"events";import z1 from"util";import{Readable as U1}from"stream";var{asyncIterator:yb}=Symbol,G1=i(async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[yb]?yield*e[yb]():yield e},"readBlob"),
ma=G1;var M1=Y.ALPHABET.ALPHA_DIGIT+"-_",wo=typeof TextEncoder=="function"?new TextEncoder:new z1.TextEncoder,xn=`\r
`,B1=wo.encode(xn),j1=2,Sd=class{static{i(this,"FormDataPart")}constructor(t,r){let{escapeName:n}=this.constructor,s=_.isString(r),o=`Content-Disposition: form-\
data; name="${n(t)}"${!s&&r.name?`; filename="${n(r.name)}"`:""}${xn}`;if(s)r=wo.encode(String(r).replace(/\r?\n|\r\n?/g,xn));else{let a=String(r.type||"applica\
tion/octet-stream").replace(/[\r\n]/g,"");o+=`Content-Type: ${a}${xn}`}this.headers=wo.encode(o+xn),this.contentLength=s?r.byteLength:r.size,this.size=this.headers.
byteLength+this.contentLength+j1,this.name=t,this.value=r}async*encode(){yield this.headers;let{value:t}=this;_.isTypedArray(t)?yield t:yield*ma(t),yield B1}static escapeName(t){
return String(t).replace(/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},q1=i((e,t,r)=>{let{tag:n="form-data-boundary",size:s=25,boundary:o=n+"-"+Y.generateString(
s,M1)}=r||{};if(!_.isFormData(e))throw new TypeError("FormData instance required");if(o.length<1||o.length>70)throw new Error("boundary must be 1-70 characters \
long");let a=wo.encode("--"+o+xn),c=wo.encode("--"+o+"--"+xn),l=c.byteLength,u=Array.from(e.entries()).map(([p,f])=>{let m=new Sd(p,f);return l+=m.size,m});l+=a.
byteLength*u.length,l=_.toFiniteNumber(l);let d={"Content-Type":`multipart/form-data; boundary=${o}`};return Number.isFinite(l)&&(d["Content-Length"]=l),t&&t(d),
U1.from((async function*(){for(let p of u)yield a,yield*p.encode();yield c})())},"formDataToStream"),bb=q1;import Z1 from"stream";var xd=class extends Z1.Transform{static{i(this,"ZlibHeaderTransformStream")}__transform(t,r,n){this.push(t),n()}_transform(t,r,n){if(t.length!==0&&(this._transform=
this.__transform,t[0]!==120)){let s=Buffer.alloc(2);s[0]=120,s[1]=156,this.push(s,r)}this.__transform(t,r,n)}},wb=xd;import H1 from"http2";import W1 from"util";var Ad=class{static{i(this,"Http2Sessions")}constructor(){this.sessions=Object.create(null)}getSession(t,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},
r);let n=this.sessions[t];if(n){let p=n.length;for(let f=0;f<p;f++){let[m,y]=n[f];if(!m.destroyed&&!m.closed&&W1.isDeepStrictEqual(y,r))return m}}let s=H1.connect(
t,r),o,a,c=i(()=>{if(o)return;o=!0,a&&(clearTimeout(a),a=null);let p=n,f=p.length,m=f;for(;m--;)if(p[m][0]===s){f===1?delete this.sessions[t]:p.splice(m,1),s.closed||
s.close();return}},"removeSession"),l=s.request,{sessionTimeout:u}=r;if(u!=null){let p=0;s.request=function(){let f=l.apply(this,arguments);return p++,a&&(clearTimeout(
a),a=null),f.once("close",()=>{!--p&&!o&&(a=setTimeout(()=>{a=null,c()},u))}),f}}s.once("close",c),s.once("error",c),s.once("goaway",c);let d=[s,r];return n?n.push(
d):n=this.sessions[t]=[d],s}},_b=Ad;var K1=i((e,t)=>_.isAsyncFn(e)?function(...r){let n=r.pop();e.apply(this,r).then(s=>{try{t?n(null,...t(s)):n(null,s)}catch(o){n(o)}},n)}:e,"callbackify"),Eb=K1;import{domainToASCII as V1}from"url";var J1=new Set(["localhost","0.0.0.0"]),Pd=i(e=>{let t=e.length;for(;t&&e.charCodeAt(t-1)===46;)t--;return t===e.length?e:e.slice(0,t)},"trimTrailingDots"),vb=i(
e=>{let t=e.split(".");return t.length!==4||t[0]!=="127"?!1:t.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},"isIPv4Loopback"),Rd=i(e=>{if(/^0[xX][0-9a-fA-F]+$/.
test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}
if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},"parseIPv4Octet"),Sb=i(
e=>{if(typeof e!="string"||!e||e.indexOf(":")!==-1)return e;let t=e;if(t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1)),t=Pd(t),!/^[0-9.xXa-fA-F]+$/.
test(t))return e;let r=t.split(".");if(r.some(d=>d===""))return e;if(r.length===4){let d=r.map(Rd);return d.some(p=>p===null||p<0||p>255)?e:d.join(".")}if(r.length>
4||r.length===1)return e;let n=r.slice(0,-1),s=r[r.length-1],o=4-n.length,a=Rd(s);if(a===null)return e;let c=(1<<8*o)-1;if(a<0||a>c)return e;let l=new Array(o).
fill(0);for(let d=o-1,p=a;d>=0;d--,p>>=8)l[d]=p&255;let u=n.map(Rd);return u.some(d=>d===null||d<0||d>255)?e:[...u,...l].join(".")},"normalizeIPAddress"),Od=i(e=>/^0{1,4}$/.
test(e),"isIPv6ZeroGroup"),Y1=i(e=>{if(e==="::")return!0;let t=e.indexOf("::");if(t!==-1){if(t!==e.lastIndexOf("::"))return!1;let n=e.slice(0,t),s=e.slice(t+2),
o=n?n.split(":"):[],a=s?s.split(":"):[];return o.length+a.length<8&&o.every(Od)&&a.every(Od)}let r=e.split(":");return r.length===8&&r.every(Od)},"isIPv6Unspeci\
fied"),X1=i(e=>{if(e==="::1")return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(t)return vb(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
if(r){let s=parseInt(r[1],16);return s>=32512&&s<=32767}let n=e.split(":");if(n.length===8){for(let s=0;s<7;s++)if(!/^0+$/.test(n[s]))return!1;return/^0*1$/.test(
n[7])}return!1},"isIPv6Loopback"),kb=i(e=>e?J1.has(e)||vb(e)||Y1(e)?!0:X1(e):!1,"isLoopback"),Q1={http:80,https:443,ws:80,wss:443,ftp:21},eL=i(e=>{let t=e,r=0;if(t.
charAt(0)==="["){let o=t.indexOf("]");if(o!==-1){let a=t.slice(1,o),c=t.slice(o+1);return c.charAt(0)===":"&&/^\d+$/.test(c.slice(1))&&(r=Number.parseInt(c.slice(
1),10)),[a,r]}}let n=t.indexOf(":"),s=t.lastIndexOf(":");return n!==-1&&n===s&&/^\d+$/.test(t.slice(s+1))&&(r=Number.parseInt(t.slice(s+1),10),t=t.slice(0,s)),[
t,r]},"parseNoProxyEntry"),tL=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,rL=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
xb=i(e=>{if(typeof e!="string"||e.indexOf(":")===-1)return e;let t=e.match(tL);if(t)return t[1];let r=e.match(rL);if(r){let n=parseInt(r[1],16),s=parseInt(r[2],
16);return`${n>>8}.${n&255}.${s>>8}.${s&255}`}return e},"unmapIPv4MappedIPv6"),nL=/^(?:0|[1-9]\d{0,2})$/,Ab=i(e=>{let t=e.split(".");return t.length===4&&t.every(
r=>nL.test(r)&&Number(r)<=255)?t.map(Number):null},"ipv4ToBytes"),sL=/^[0-9a-f]{1,4}$/i,oL=i(e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(
":"):[];if(t.length===2){let n=t[1]?t[1].split(":"):[],s=8-r.length-n.length;if(s<1)return null;r.push(...new Array(s).fill("0"),...n)}return r.length!==8||r.some(
n=>!sL.test(n))?null:r.flatMap(n=>{let s=Number.parseInt(n,16);return[s>>8&255,s&255]})},"ipv6ToBytes"),Rb=i(e=>typeof e!="string"||!e?null:e.indexOf(":")!==-1?
oL(e):Ab(e),"ipToBytes"),Tb=i(e=>{if(!e)return e;e.charAt(0)==="["&&e.charAt(e.length-1)==="]"&&(e=e.slice(1,-1));let t=Pd(e);if(t.indexOf(":")!==-1)try{t=new URL(
"http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(t)){let n=/^[*.]+/.exec(t),s=n?n[0]:"",o=V1(t.slice(s.length));if(!o)return"";
t=s+Pd(o)}let r=Sb(t);return r!==t?r:xb(t)},"normalizeNoProxyHost"),iL=i(e=>{let t=e,r=t.charAt(0)==="[",n=t.charAt(t.length-1)==="]",s=t.includes("[")||t.includes(
"]");if(r||n){if(!r||!n||(t=t.slice(1,-1),t.indexOf(":")===-1||t.includes("[")||t.includes("]")))return null}else if(s)return null;if(!t||t.charAt(t.length-1)===
".")return null;let o=t.indexOf(":")!==-1;if(o)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(t=Sb(t),!Ab(t))return null;return{
normalized:xb(t),wasIPv6:o}},"normalizeCidrBase"),aL=/^(.+)\/(0|[1-9]\d{0,2})$/,cL=i(e=>{if(e.indexOf("/")===-1)return;let t=aL.exec(e);if(!t)return null;let r=Number(
t[2]),n=iL(t[1]);if(!n)return null;let{normalized:s,wasIPv6:o}=n;if(o&&s.indexOf(":")===-1){if(r<96)return null;r-=96}let a=Rb(s);return!a||r>a.length*8?null:{bytes:a,
prefix:r}},"parseCidrEntry"),lL=i((e,t,r)=>{let n=r>>3;for(let o=0;o<n;o++)if(e[o]!==t[o])return!1;let s=r&7;if(s){let o=255<<8-s&255;if((e[n]&o)!==(t[n]&o))return!1}
return!0},"isInSubnet");function $d(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;
if(r==="*")return!0;let n=Number.parseInt(t.port,10)||Q1[t.protocol.split(":",1)[0]]||0,s=Tb(t.hostname.toLowerCase()),o=Rb(s);return r.split(/[\s,]+/).some(a=>{
if(!a)return!1;if(a==="*")return!0;let c=cL(a);if(c!==void 0)return c!==null&&!!o&&o.length===c.bytes.length&&lL(o,c.bytes,c.prefix);let[l,u]=eL(a);return l=Tb(
l),!l||u&&u!==n?!1:(l.charAt(0)==="*"&&(l=l.slice(1)),l.charAt(0)==="."?s.endsWith(l):s===l||kb(s)&&kb(l))})}i($d,"shouldBypassProxy");function uL(e,t){e=e||10;let r=new Array(e),n=new Array(e),s=0,o=0,a;return t=t!==void 0?t:1e3,i(function(l){let u=Date.now(),d=n[o];a||(a=u),r[s]=l,n[s]=u;let p=o,
f=0;for(;p!==s;)f+=r[p++],p=p%e;if(s=(s+1)%e,s===o&&(o=(o+1)%e),u-a<t)return;let m=d&&u-d;return m?Math.round(f*1e3/m):void 0},"push")}i(uL,"speedometer");var Ob=uL;function dL(e,t){let r=0,n=1e3/t,s,o,a=i((d,p=Date.now())=>{r=p,s=null,o&&(clearTimeout(o),o=null),e(...d)},"invoke");return[i((...d)=>{let p=Date.now(),f=p-r;f>=
n?a(d,p):(s=d,o||(o=setTimeout(()=>{o=null,a(s)},n-f)))},"throttled"),i(()=>s&&a(s),"flush"),i((...d)=>a(d),"flushWith")]}i(dL,"throttle");var Pb=dL;var pr=i((e,t,r=3)=>{let n=0,s=Ob(50,250);return Pb(o=>{if(!o||!_.isNumber(o.loaded))return;let a=o.loaded,c=o.lengthComputable?o.total:void 0,l=Math.max(0,c!=null?
Math.min(a,c):a),u=Math.max(0,l-n),d=s(u);n=Math.max(n,l);let p={loaded:l,total:c,progress:c?l/c:void 0,bytes:u,rate:d||void 0,estimated:d&&c?(c-l)/d:void 0,event:o,
lengthComputable:c!=null,[t?"download":"upload"]:!0};e(p)},r)},"progressEventReducer"),os=i((e,t)=>{let r=e!=null;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),
t[1]]},"progressEventDecorator"),is=i((e,t=_.asap)=>(...r)=>t(()=>e(...r)),"asyncDecorator");var $b=i(e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,"isHexDigit"),Cd=i((e,t,r)=>t+2<r&&$b(e.charCodeAt(t+1))&&$b(e.charCodeAt(t+2)),"isPercentEncodedByte"),ha=i(
e=>e<=57?e-48:(e&223)-55,"hexValue"),pL=i(e=>e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===47||e===45||e===95,"isBase64Char"),fL=i(e=>e===9||e===10||e===
12||e===13||e===32,"isBase64Whitespace"),mL=i(e=>{let t=Math.floor(e/4),r=e%4;return t*3+(r===2?1:r===3?2:0)},"base64Bytes"),Cb=i(e=>{let t=e.length,r=0;return t>
0&&e.charCodeAt(t-1)===61&&(r++,t>1&&e.charCodeAt(t-2)===61&&r++),Math.floor((t-r)*3/4)},"estimateBase64BufferAllocation"),hL=i(e=>{if(e.indexOf("%")===-1)return Cb(
e);let t=0,r=0,n=0;for(let o=0,a=e.length;o<a;o++){let c=e.charCodeAt(o);c===37&&Cd(e,o,a)&&(c=ha(e.charCodeAt(o+1))*16+ha(e.charCodeAt(o+2)),o+=2),t++,r=n,n=c}
return Math.floor((t-(n===61?r===61?2:1:0))*3/4)},"estimatePercentDecodedBase64BufferAllocation"),gL=i(e=>{let t=e.length,r=0,n=0,s=!1;for(let o=0;o<t;o++){let a=e.
charCodeAt(o);if(a===37&&Cd(e,o,t)&&(a=ha(e.charCodeAt(o+1))*16+ha(e.charCodeAt(o+2)),o+=2),!fL(a)){if(a===61){n++;continue}if(!pL(a)||n>0){s=!0;continue}r++}}return s||
n>2||n>0&&(r+n)%4!==0||r%4===1?Cb(e):mL(r)},"estimatePercentDecodedBase64Bytes"),Ib=i((e,t,r)=>{if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let n=e.indexOf(
",");if(n<0)return 0;let s=e.slice(5,n),o=e.slice(n+1);if(r.test(s))return t(o);let c=0;for(let l=0,u=o.length;l<u;l++){let d=o.charCodeAt(l);if(d===37&&Cd(o,l,
u))c+=1,l+=2;else if(d<128)c+=1;else if(d<2048)c+=2;else if(d>=55296&&d<=56319&&l+1<u){let p=o.charCodeAt(l+1);p>=56320&&p<=57343?(c+=4,l++):c+=3}else c+=3}return c},
"estimateDataURLBytes");function Id(e){let t=typeof e=="string"?e.indexOf("#"):-1;return Ib(t===-1?e:e.slice(0,t),gL,/; *base64[\t\n\f\r ]*$/i)}i(Id,"estimateDa\
taURLDecodedBytes");function Lb(e){return Ib(e,hL,/;base64$/i)}i(Lb,"estimateDataURLBufferAllocation");var Db={flush:Lt.constants.Z_SYNC_FLUSH,finishFlush:Lt.constants.Z_SYNC_FLUSH},_L={flush:Lt.constants.BROTLI_OPERATION_FLUSH,finishFlush:Lt.constants.BROTLI_OPERATION_FLUSH},
EL={flush:Lt.constants.ZSTD_e_flush,finishFlush:Lt.constants.ZSTD_e_flush},Jb=_.isFunction(Lt.createBrotliDecompress),Yb=_.isFunction(Lt.createZstdDecompress),Xb="\
gzip, compress, deflate"+(Jb?", br":""),kL=Xb+(Yb?", zstd":""),Fb=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):_.asap,{http:TL,https:vL}=Vb.default,
ba=/https:?/,Gb=Symbol("axios.http.socketListener"),ga=Symbol("axios.http.currentReq");function SL(e){let t=this[ga];t&&!t.destroyed&&t.destroy(e)}i(SL,"handleS\
ocketError");var Ld=Symbol("axios.http.installedTunnel"),xL=new Map,zb=new WeakMap,Ub=new WeakMap,AL=["createConnection","getName"],RL=["addRequest","createSock\
et","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],Mb={22:21,24:5};function OL(e=process.versions&&process.versions.
node){if(!e)return!1;let[t,r]=e.split(".").map(n=>Number(n));return!Number.isInteger(t)||!Number.isInteger(r)?!1:t>24?!0:Mb[t]!=null&&r>=Mb[t]}i(OL,"isNodeNativ\
eEnvProxySupported");function Bb(e,t=process.versions&&process.versions.node){if(!OL(t))return!1;let r=e&&e.options;return!!(r&&_.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=
null)}i(Bb,"isNodeEnvProxyEnabled");function PL(e,t,r){return ba.test(e.protocol)?r||ya.globalAgent:t||Dd.globalAgent}i(PL,"getProxyEnvAgent");function $L(e,t){
if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof
t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!_.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="object"||n.proxyEnv===null)return e;for(let o of RL)if(_.isFunction(
t.Agent.prototype[o])&&r[o]!==t.Agent.prototype[o])throw new R("proxy: false cannot adapt an agent overriding "+o+"; use an agent constructed without proxyEnv",
R.ERR_BAD_OPTION_VALUE);let s=Ub.get(r);if(!s){s=new t.Agent({...n,proxyEnv:void 0});let o=r.destroy;r.destroy=i(function(){try{return o.apply(this,arguments)}finally{
s.destroy()}},"destroyWithDirectAgent"),Ub.set(r,s)}for(let o of AL)s[o]=r[o]===t.Agent.prototype[o]?t.Agent.prototype[o]:hn(r[o],r);return s}i($L,"getDirectAge\
nt");function jb(e,t,r){let n=ba.test(e.protocol),s=$L(n?r:t,n?ya:Dd);e.agent=s,e.agents&&(e.agents[n?"https":"http"]=s)}i(jb,"setDirectAgent");function CL(e,t){
let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?zb.get(t)||zb.set(t,new Map).get(t):xL,s=n.get(r);if(s)return s;let o=t&&t.options?{...t.
options,...e}:e;s=new Nd.default(o);let a=s.callback;return s.callback=i(function(l,u){let d=t||ya.globalAgent,p=d&&d.options;return a.call(this,l,{...p,...u})},
"axiosTunnelingAgentCallback"),s[Ld]=!0,n.set(r,s),s}i(CL,"getTunnelingAgent");var qb=Y.protocols.map(e=>e+":"),Zb=i(e=>{if(!_.isString(e))return e;try{return decodeURIComponent(
e)}catch{return e}},"decodeURIComponentSafe"),Hb=i((e,[t,r])=>(e.on("end",r).on("error",r),t),"flushOnFinish"),IL=new _b;function LL(e,t,r){ew(e,r)||(Qb(e.headers,
new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.
sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(
e,t,r)}i(LL,"dispatchBeforeRedirect");function Qb(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}i(Qb,"stripMatchingHeaders");function ew(e,t){
if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}i(ew,"isSameOriginRedirect");function tw(e,t,r,n,s,o,a=!0){let c=t,l=PL(
e,o,s);if(!c&&c!==!1&&a&&!Bb(l)){let u=Wy(r);u&&($d(r)||(c=new URL(u)))}if(n&&e.headers)for(let u of Object.keys(e.headers))u.toLowerCase()==="proxy-authorizati\
on"&&delete e.headers[u];if(n&&e.agent&&e.agent[Ld]&&(e.agent=void 0),n&&e.agents&&e.agents.https&&e.agents.https[Ld]&&(e.agents.https=s),c){let u=c instanceof URL,
d=i(g=>u||_.hasOwnProp(c,g)?c[g]:void 0,"readProxyField"),p=d("username"),f=d("password"),m=_.hasOwnProp(c,"auth")?c.auth:void 0;if(p&&(m=(p||"")+":"+(f||"")),m){
let g=typeof m=="object",h=g&&_.hasOwnProp(m,"username")?m.username:void 0,b=g&&_.hasOwnProp(m,"password")?m.password:void 0;if(!!(h||b))m=(h||"")+":"+(b||"");else if(g)
throw new R("Invalid proxy authorization",R.ERR_BAD_OPTION,{proxy:c})}if(ba.test(e.protocol)){if(!(s instanceof Nd.default)){let g=d("hostname")||d("host"),h=d(
"port"),b=d("protocol"),w=b?b.includes(":")?b:`${b}:`:"http:",k=g&&g.includes(":")&&!g.startsWith("[")?`[${g}]`:g,E=new URL(`${w}//${k}${h?":"+h:""}`),A={protocol:E.
protocol,hostname:E.hostname.replace(/^\[|\]$/g,""),port:E.port,auth:m&&typeof m=="string"?m:void 0};E.protocol==="https:"&&(A.ALPNProtocols=["http/1.1"]);let T=CL(
A,s);e.agent=T,e.agents&&(e.agents.https=T)}}else{if(m){let w=Buffer.from(m,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+w}let g=!1;for(let w of Object.
keys(e.headers))if(w.toLowerCase()==="host"){g=!0;break}g||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let h=d("hostname")||d("host");e.hostname=h,e.host=
h,e.port=d("port"),e.path=r;let b=d("protocol");b&&(e.protocol=b.includes(":")?b:`${b}:`)}}return e.beforeRedirects.proxy=i(function(d){tw(d,t,d.href,!0,s,o,a)},
"beforeRedirect"),!!(c||t!==!1&&a&&Bb(l))}i(tw,"setProxy");var NL=typeof process<"u"&&_.kindOf(process)==="process",DL=i(e=>new Promise((t,r)=>{let n,s,o=i((l,u)=>{
s||(s=!0,n&&n(l,u))},"done"),a=i(l=>{o(l),t(l)},"_resolve"),c=i(l=>{o(l,!0),r(l)},"_reject");e(a,c,l=>n=l).catch(c)}),"wrapAsync"),FL=i(({address:e,family:t})=>{
if(!_.isString(e))throw new R("address must be a string",R.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},"resolveFamily"),Wb=i((e,t)=>FL(
_.isObject(e)?e:{address:e,family:t}),"buildAddressEntry"),Kb=new WeakMap,GL=i(e=>{let t=Kb.get(e);if(t)return t;let r=Eb(e,n=>_.isArray(n)?n:[n]);return t=i((n,s,o)=>{
r(n,s,(a,c,l)=>{if(a)return o(a);let u;try{u=_.isArray(c)?c.map(d=>Wb(d)):[Wb(c,l)]}catch(d){return o(d)}s.all?o(a,u):o(a,u[0].address,u[0].family)})},"normaliz\
ed"),Kb.set(e,t),t},"normalizeLookup"),zL={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),{http2Options:n,headers:s}=e,
o=IL.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:c,HTTP2_HEADER_PATH:l,HTTP2_HEADER_STATUS:u}=yL.constants,d={[a]:e.protocol.replace(":",""),[c]:e.
method,[l]:e.path};_.forEach(s,(f,m)=>{m.charAt(0)!==":"&&(d[m]=f)});let p=o.request(d);return p.once("response",f=>{let m=p;f=Object.assign({},f);let y=f[u];delete f[u],
m.headers=f,m.statusCode=+y,t(m)}),p}},rw=NL&&i(function(t){return DL(i(async function(n,s,o){let a=i(U=>_.getSafeProp(t,U),"own"),c=a("transitional")||Dr,l=a("\
data"),u=a("lookup"),d=a("family"),p=a("httpVersion");p===void 0&&(p=1);let f=p,m=a("http2Options"),y=a("proxy"),g=a("httpAgent"),h=a("httpsAgent"),b=a("respons\
eType"),w=a("responseEncoding"),k=a("socketPath"),E=a("method").toUpperCase(),A=a("maxRedirects"),T=a("maxBodyLength"),I=a("maxContentLength"),v=a("decompress"),
C,x=!1,D,G;try{p=+p}catch{throw new R("Invalid protocol version: value is not a number",R.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(p))throw new R(`Invalid protoc\
ol version: '${f}' is not a number`,R.ERR_BAD_OPTION_VALUE,t);if(p!==1&&p!==2)throw new R(`Unsupported protocol version '${p}'`,R.ERR_BAD_OPTION_VALUE,t);let W=p===
2;u&&(u=GL(u));let O=new wL;function P(U){try{O.emit("abort",!U||U.type?new vt(null,t,D):U)}catch{}}i(P,"abort");function oe(){G&&(clearTimeout(G),G=null)}i(oe,
"clearConnectPhaseTimer");function J(){let U=a("timeout"),M=U?"timeout of "+U+"ms exceeded":"timeout exceeded",ue=a("timeoutErrorMessage");return ue&&(M=ue),new R(
M,c.clarifyTimeoutError?R.ETIMEDOUT:R.ECONNABORTED,t,D)}i(J,"createTimeoutError"),O.once("abort",s);let xe=i(()=>{oe(),t.cancelToken&&t.cancelToken.unsubscribe(
P),t.signal&&t.signal.removeEventListener("abort",P),O.removeAllListeners()},"onFinished");(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(P),
t.signal&&(t.signal.aborted?P():t.signal.addEventListener("abort",P))),o((U,M)=>{if(C=!0,oe(),M){x=!0,xe();return}let{data:ue}=U;if(ue instanceof Bt.Readable||ue instanceof
Bt.Duplex){let Fe=Bt.finished(ue,()=>{Fe(),xe()})}else xe()});let be=_n(a("baseURL"),a("url"),a("allowAbsoluteUrls"),t),ce=k?"http://localhost":Y.hasBrowserEnv?
Y.origin:void 0,he=new URL(be,ce),Ze=he.protocol||qb[0];if(Ze==="data:"){if(I>-1){let M=String(a("url")||be||"");if(Lb(M)>I)return s(new R("maxContentLength siz\
e of "+I+" exceeded",R.ERR_BAD_RESPONSE,t))}let U;if(E!=="GET")return tr(n,s,{status:405,statusText:"method not allowed",headers:{},config:t});try{U=Ed(a("url"),
b==="blob",{Blob:t.env&&t.env.Blob})}catch(M){throw R.from(M,R.ERR_BAD_REQUEST,t)}return I>-1&&(b==="blob"?U.size:U.length)>I?s(new R("maxContentLength size of "+
I+" exceeded",R.ERR_BAD_RESPONSE,t)):(b==="text"?(U=U.toString(w),(!w||w==="utf8")&&(U=_.stripBOM(U))):b==="stream"&&(U=Bt.Readable.from(U)),tr(n,s,{data:U,status:200,
statusText:"OK",headers:new ye,config:t}))}if(qb.indexOf(Ze)===-1)return s(new R("Unsupported protocol "+Ze,R.ERR_BAD_REQUEST,t));let Q=ye.from(t.headers).normalize();
Q.set("User-Agent","axios/"+dr,!1);let{onUploadProgress:ne,onDownloadProgress:q}=t,Pe=t.maxRate,Ve,F;if(_.isSpecCompliantForm(l)){let U=Q.getContentType(/boundary=([-_\w\d]{10,70})/i);
l=bb(l,M=>{Q.set(M)},{tag:`axios-${dr}-boundary`,boundary:U&&U[1]||void 0})}else if(_.isFormData(l)&&_.isFunction(l.getHeaders)&&l.getHeaders!==Object.prototype.
getHeaders){if(bo(Q,l.getHeaders(),a("formDataHeaderPolicy")),!Q.hasContentLength())try{let U=await bL.promisify(l.getLength).call(l);Number.isFinite(U)&&U>=0&&
Q.setContentLength(U)}catch{}}else if(_.isBlob(l)||_.isFile(l))l.size&&Q.setContentType(l.type||"application/octet-stream"),Q.setContentLength(l.size||0),l=Bt.Readable.
from(ma(l));else if(l&&!_.isStream(l)){if(!Buffer.isBuffer(l))if(_.isArrayBuffer(l))l=Buffer.from(new Uint8Array(l));else if(_.isString(l))l=Buffer.from(l,"utf-\
8");else return s(new R("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",R.ERR_BAD_REQUEST,t));if(Q.setContentLength(l.length,
!1),T>-1&&l.length>T)return s(new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,t))}let le=_.toFiniteNumber(Q.getContentLength());_.isArray(
Pe)?(Ve=Pe[0],F=Pe[1]):Ve=F=Pe,l&&(ne||Ve)&&(_.isStream(l)||(l=Bt.Readable.from(l,{objectMode:!1})),l=Bt.pipeline([l,new vd({maxRate:_.toFiniteNumber(Ve)})],_.noop),
ne&&l.on("progress",Hb(l,os(le,pr(is(ne,Fb),!1,3)))));let S,z=a("auth");if(z){let U=_.getSafeProp(z,"username")||"",M=_.getSafeProp(z,"password")||"";S=U+":"+M}
if(!S&&(he.username||he.password)){let U=Zb(he.username),M=Zb(he.password);S=U+":"+M}S&&Q.delete("authorization");let V;try{V=wn(he.pathname+he.search,a("params"),
a("paramsSerializer")).replace(/^\?/,"")}catch(U){return s(R.from(U,R.ERR_BAD_REQUEST,t,null,null,{url:a("url"),exists:!0}))}Q.set("Accept-Encoding",_.hasOwnProp(
c,"advertiseZstdAcceptEncoding")&&c.advertiseZstdAcceptEncoding===!0?kL:Xb,!1),W&&u&&(m=Object.assign(Object.create(null),m,{lookup:u}));let K=Object.assign(Object.
create(null),{path:V,method:E,headers:Yn(Q),agents:{http:g,https:h},auth:S,protocol:Ze,family:d,beforeRedirect:LL,beforeRedirects:Object.create(null),http2Options:m,
createConnection:void 0});!_.isUndefined(u)&&(K.lookup=u);let te=!1;if(k){if(typeof k!="string")return s(new R("socketPath must be a string",R.ERR_BAD_OPTION_VALUE,
t));let U=a("allowedSocketPaths");if(U!=null){let M=Array.isArray(U)?U:[U],ue=Nb(k);if(!M.some(ee=>typeof ee=="string"&&Nb(ee)===ue))return s(new R(`socketPath \
"${k}" is not permitted by allowedSocketPaths`,R.ERR_BAD_OPTION_VALUE,t))}K.socketPath=k}else K.hostname=he.hostname.startsWith("[")?he.hostname.slice(1,-1):he.
hostname,K.port=he.port,te=tw(K,y,Ze+"//"+he.hostname+(he.port?":"+he.port:"")+K.path,!1,h,g,!W);let $e,_t=!1,$t=ba.test(K.protocol);if(!W&&y===!1?(jb(K,g,h),K.
beforeRedirects.direct=U=>{jb(U,g,h)}):K.agent==null&&(K.agent=$t?h:g),W){if(te)return s(new R("HTTP/2 requests with a proxy are not supported",R.ERR_NOT_SUPPORT,
t));$e=zL}else{let U=a("transport");if(U)$e=U;else if(A===0)$e=$t?ya:Dd,_t=!0;else{K.sensitiveHeaders=[],A&&(K.maxRedirects=A);let M=a("beforeRedirect");if(M&&(K.
beforeRedirects.config=M),S){let Fe=he.origin,ee=S;K.beforeRedirects.auth=i(function(de){try{new URL(de.href).origin===Fe&&(de.auth=ee)}catch{}},"beforeRedirect\
Auth")}let ue=a("sensitiveHeaders");if(ue!=null){if(!_.isArray(ue))return s(new R("sensitiveHeaders must be an array of strings",R.ERR_BAD_OPTION_VALUE,t));let Fe=new Set;
for(let ee of ue){if(!_.isString(ee))return s(new R("sensitiveHeaders must be an array of strings",R.ERR_BAD_OPTION_VALUE,t));Fe.add(ee.toLowerCase())}Fe.size&&
(K.sensitiveHeaders=Array.from(Fe),K.beforeRedirects.sensitiveHeaders=i(function(B,de){ew(B,de)||Qb(B.headers,Fe)},"beforeRedirectSensitiveHeaders"))}$e=$t?vL:TL}}
T>-1?K.maxBodyLength=T:K.maxBodyLength=1/0,K.insecureHTTPParser=!!a("insecureHTTPParser"),D=$e.request(K,i(function(M){if(oe(),D.destroyed)return;let ue=[M],Fe=_.
toFiniteNumber(M.headers["content-length"]);if(q||F){let Te=new vd({maxRate:_.toFiniteNumber(F)});q&&Te.on("progress",Hb(Te,os(Fe,pr(is(q,Fb),!0,3)))),ue.push(Te)}
let ee=M,B=M.req||D;if(v!==!1&&M.headers["content-encoding"])switch((E==="HEAD"||M.statusCode===204)&&delete M.headers["content-encoding"],(M.headers["content-e\
ncoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":ue.push(Lt.createUnzip(Db)),delete M.headers["content-encoding"];break;case"\
deflate":ue.push(new wb),ue.push(Lt.createUnzip(Db)),delete M.headers["content-encoding"];break;case"br":Jb&&(ue.push(Lt.createBrotliDecompress(_L)),delete M.headers["\
content-encoding"]);break;case"zstd":Yb&&(ue.push(Lt.createZstdDecompress(EL)),delete M.headers["content-encoding"]);break}ee=ue.length>1?Bt.pipeline(ue,_.noop):
ue[0];let de={status:M.statusCode,statusText:M.statusMessage,headers:new ye(M.headers),config:t,request:B};if(b==="stream"){if(I>-1){let Te=I,Ct=ee;async function*Or(){
let Le=0;for await(let Pr of Ct){if(Le+=Pr.length,Le>Te)throw new R("maxContentLength size of "+Te+" exceeded",R.ERR_BAD_RESPONSE,t,B);yield Pr}}i(Or,"enforceMa\
xContentLength"),ee=Bt.Readable.from(Or(),{objectMode:!1})}de.data=ee,tr(n,s,de)}else{let Te=[],Ct=0;ee.on("data",i(function(Le){Te.push(Le),Ct+=Le.length,I>-1&&
Ct>I&&(x=!0,ee.destroy(),P(new R("maxContentLength size of "+I+" exceeded",R.ERR_BAD_RESPONSE,t,B)))},"handleStreamData")),ee.on("aborted",i(function(){if(x)return;
let Le=new R("stream has been aborted",R.ERR_BAD_RESPONSE,t,B,de);ee.destroy(Le),s(Le)},"handlerStreamAborted")),ee.on("error",i(function(Le){x||s(R.from(Le,null,
t,B,de))},"handleStreamError")),ee.on("end",i(function(){try{let Le=Te.length===1?Te[0]:Buffer.concat(Te);b!=="arraybuffer"&&(Le=Le.toString(w),(!w||w==="utf8")&&
(Le=_.stripBOM(Le))),de.data=Le}catch(Le){return s(R.from(Le,null,t,de.request,de))}tr(n,s,de)},"handleStreamEnd"))}O.once("abort",Te=>{ee.destroyed||(ee.emit("\
error",Te),ee.destroy())})},"handleResponse")),O.once("abort",U=>{D.close?D.close():D.destroy(U)}),D.on("error",i(function(M){s(R.from(M,null,t,D))},"handleRequ\
estError"));let Qe=new Set;if(D.on("socket",i(function(M){typeof M.setKeepAlive=="function"&&M.setKeepAlive(!0,1e3*60),M[Gb]||(M.on("error",SL),M[Gb]=!0),M[ga]=
D,Qe.add(M)},"handleRequestSocket")),D.once("close",i(function(){oe();for(let M of Qe)M[ga]===D&&(M[ga]=null);Qe.clear()},"clearCurrentReq")),a("timeout")){let U=parseInt(
a("timeout"),10);if(Number.isNaN(U)){P(new R("error trying to parse `config.timeout` to int",R.ERR_BAD_OPTION_VALUE,t,D));return}let M=i(function(){C||P(J())},"\
handleTimeout");_t&&U>0&&(G=setTimeout(M,U)),D.setTimeout(U,M)}else D.setTimeout(0);if(_.isStream(l)){let U=!1,M=!1;l.on("end",()=>{U=!0}),l.once("error",Fe=>{M=
!0,D.destroy(Fe)}),l.on("close",()=>{!U&&!M&&P(new vt("Request stream has been aborted",t,D))});let ue=l;if(T>-1){let Fe=T,ee=0;ue=Bt.pipeline([l,new Bt.Transform(
{transform(B,de,Te){if(ee+=B.length,ee>Fe)return Te(new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,t,D));Te(null,B)}})],_.noop),ue.on("e\
rror",B=>{D.destroyed||D.destroy(B)})}ue.pipe(D)}else l&&D.write(l),D.end()},"dispatchHttpRequest"))},"httpAdapter");var nw=i(e=>{try{return decodeURIComponent(e)}catch{return e}},"decodeCookieValue"),wa=Y.hasStandardBrowserEnv?{write(e,t,r,n,s,o,a){if(typeof document>"u")return;
let c=[`${e}=${encodeURIComponent(t)}`];_.isNumber(r)&&c.push(`expires=${new Date(r).toUTCString()}`),_.isString(n)&&c.push(`path=${n}`),_.isString(s)&&c.push(`\
domain=${s}`),o===!0&&c.push("secure"),_.isString(a)&&c.push(`SameSite=${a}`),document.cookie=c.join("; ")},read(e){if(typeof document>"u")return null;let t=document.
cookie;if(!t)return null;let r=t.split(";");for(let n=0;n<r.length;n++){let s=r[n].replace(/^\s+/,""),o=s.indexOf("=");if(o!==-1&&s.slice(0,o)===e)return nw(s.slice(
o+1))}return null},async readAsync(e){try{let t=typeof window<"u"&&window.cookieStore;if(t&&_.isFunction(t.get)){let r=await t.get(e);return r?nw(r.value):null}}catch{}
return this.read(e)},remove(e){this.write(e,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var sw=Y.hasStandardBrowserEnv?(e=>t=>(t=new URL(t,document.baseURI||Y.origin),e.protocol===t.protocol&&e.host===t.host&&e.port===t.port))(new URL(Y.origin)):()=>!0;function Fd(e){let t=[{value:e}],r=new WeakSet,n=new WeakSet;for(;t.length;){let{value:s,done:o}=t.pop();if(!_.isPlainObject(s)&&!_.isArray(s))continue;if(o){r.
delete(s);continue}if(r.has(s))throw new R("Circular reference detected in params",R.ERR_BAD_OPTION_VALUE);if(n.has(s))continue;n.add(s),r.add(s),t.push({value:s,
done:!0});let a=Object.keys(s);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(s).forEach(c=>{let l=Object.getOwnPropertyDescriptor(
s,c);l&&l.enumerable&&a.push(c)}),a.forEach(c=>{if(c==="__proto__"||c==="constructor"||c==="prototype"){let l=Object.getOwnPropertyDescriptor(s,c);l&&_.hasOwnProp(
l,"value")&&t.push({value:l.value})}else t.push({value:s[c]})})}}i(Fd,"assertParamsAcyclic");var ow=i(e=>e instanceof ye?{...e}:e,"headersToObject"),zd=i(e=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(
e).filter(t=>{let r=Object.getOwnPropertyDescriptor(e,t);return r&&r.enumerable})):Object.keys(e),"ownEnumerableKeys");function UL(e,t){let r=[],n=new WeakMap,s={};
function o(c,l){if(!_.isPlainObject(l))return _.isArray(l)?l.slice():l;let u=_.isPlainObject(c)?c:s,d=n.get(l);if(d||(d=new WeakMap,n.set(l,d)),d.has(u))return d.
get(u);let p={};return d.set(u,p),r.push({base:u,source:l,result:p}),p}i(o,"copy");let a=_.isUndefined(t)?o(void 0,e):o(e,t);for(;r.length;){let{base:c,source:l,
result:u}=r.pop(),d=new Set(zd(c)),p=new Set(zd(l));new Set([...d,...p]).forEach(m=>{if(m==="__proto__"||m==="constructor"||m==="prototype")return;let y=p.has(m),
g=y?l[m]:void 0,h=(!y||_.isPlainObject(g))&&d.has(m)?c[m]:void 0;u[m]=y?o(h,g):o(void 0,h)})}return Fd(a),a}i(UL,"mergeParams");function Fr(e,t,r,n){return _.isPlainObject(
e)&&_.isPlainObject(t)?_.merge.call({caseless:n},e,t):_.isPlainObject(t)?_.merge({},t):_.isArray(t)?t.slice():t}i(Fr,"getMergedValue");function aw(e,t,r,n){if(_.
isUndefined(t)){if(!_.isUndefined(e))return Fr(void 0,e,r,n)}else return Fr(e,t,r,n)}i(aw,"mergeDeepProperties");function Gd(e,t){if(!_.isUndefined(t))return Fr(
void 0,t)}i(Gd,"valueFromConfig2");function Ee(e,t){if(_.isUndefined(t)){if(!_.isUndefined(e))return Fr(void 0,e)}else return Fr(void 0,t)}i(Ee,"defaultToConfig\
2");function ML(e,t,r){let n=_.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!_.isUndefined(n))if(_.isPlainObject(n)){if(_.hasOwnProp(n,r))return n[r]}else
return;let s=_.hasOwnProp(e,"transitional")?e.transitional:void 0;if(_.isPlainObject(s)&&_.hasOwnProp(s,r))return s[r]}i(ML,"getMergedTransitionalOption");function Ud(e,t,r,n,s){
if(_.hasOwnProp(s,r))return Fr(e,t);if(_.hasOwnProp(n,r))return Fr(void 0,e)}i(Ud,"mergeDirectKeys");function BL(e,t,r){return aw(ow(e),ow(t),r,!0)}i(BL,"mergeH\
eaders");var jL=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),iw={url:Gd,method:Gd,data:Gd,baseURL:Ee,
transformRequest:Ee,transformResponse:Ee,params:UL,paramsSerializer:Ee,timeout:Ee,timeoutErrorMessage:Ee,withCredentials:Ee,withXSRFToken:Ee,adapter:Ee,responseType:Ee,
xsrfCookieName:Ee,xsrfHeaderName:Ee,onUploadProgress:Ee,onDownloadProgress:Ee,decompress:Ee,maxContentLength:Ee,maxBodyLength:Ee,beforeRedirect:Ee,transport:Ee,
httpAgent:Ee,httpsAgent:Ee,cancelToken:Ee,socketPath:Ee,allowedSocketPaths:Ee,responseEncoding:Ee,validateStatus:Ud,headers:BL};function jt(e,t){e=e||{},t=t||{};
let r=Object.create(null);Object.defineProperty(r,"hasOwnProperty",jL);let n=zd({...e,...t});for(let s=0,o=n.length;s<o;s++){let a=n[s];if(a==="__proto__"||a===
"constructor"||a==="prototype")continue;let c=_.hasOwnProp(iw,a)?iw[a]:aw,l=_.hasOwnProp(e,a)?e[a]:void 0,u=_.hasOwnProp(t,a)?t[a]:void 0,d=c===Ud?c(l,u,a,e,t):
c(l,u,a);_.isUndefined(d)&&c!==Ud||(r[a]=d)}return _.hasOwnProp(t,"validateStatus")&&_.isUndefined(t.validateStatus)&&ML(e,t,"validateStatusUndefinedResolves")===
!1&&(_.hasOwnProp(e,"validateStatus")?r.validateStatus=Fr(void 0,e.validateStatus):delete r.validateStatus),r}i(jt,"mergeConfig");var cw=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),qL=i(e=>wa.read(e),"readCookie");function ZL(e,t=qL){
let r=jt({},e),n=i(m=>_.hasOwnProp(r,m)?r[m]:void 0,"own"),s=n("data"),o=n("withXSRFToken"),a=n("xsrfHeaderName"),c=n("xsrfCookieName"),l=n("headers"),u=n("auth"),
d=n("baseURL"),p=n("allowAbsoluteUrls"),f=n("url");if(r.headers=l=ye.from(l),r.url=wn(_n(d,f,p,r),n("params"),n("paramsSerializer")),u){let m=_.getSafeProp(u,"u\
sername")||"",y=_.getSafeProp(u,"password")||"",g=n("transitional"),h=g&&_.hasOwnProp(g,"encodeBasicAuthUsername")&&g.encodeBasicAuthUsername===!0;try{l.set("Au\
thorization","Basic "+btoa((h?cw(m):m)+":"+(y?cw(y):"")))}catch(b){throw R.from(b,R.ERR_BAD_OPTION_VALUE,e)}}if(_.isFormData(s)){let m=_.getSafeProp(s,"getHeade\
rs");Y.hasStandardBrowserEnv||Y.hasStandardBrowserWebWorkerEnv||_.isReactNative(s)?l.setContentType(void 0):_.isFunction(m)&&bo(l,m.call(s),n("formDataHeaderPol\
icy"))}if(Y.hasStandardBrowserEnv&&(_.isFunction(o)&&(o=o(r)),o===!0||o==null&&sw(r.url))){let y=a&&c&&t(c);y&&l.set(a,y)}return r}i(ZL,"resolveConfig");var _a=ZL;var HL=typeof XMLHttpRequest<"u",lw=HL&&function(e){return new Promise(i(function(r,n){let s;try{let v=Y.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
s=v&&_.isFunction(v.get)}catch{}let o,a=_a(e,s?v=>(o=v,null):void 0),c=a.data,l=ye.from(a.headers).normalize(),{responseType:u,onUploadProgress:d,onDownloadProgress:p}=a,
f,m,y,g,h,b,w;function k(){clearTimeout(m);try{h&&h()}catch(v){setTimeout(()=>{throw v})}try{b&&b()}catch(v){setTimeout(()=>{throw v})}E&&(g&&E.removeEventListener(
"progress",g),E.upload&&(y&&E.upload.removeEventListener("progress",y),h&&E.upload.removeEventListener("loadend",h))),a.cancelToken&&a.cancelToken.unsubscribe(f),
a.signal&&a.signal.removeEventListener("abort",f)}i(k,"done");let E=new XMLHttpRequest;E.open(a.method.toUpperCase(),a.url,!0),E.timeout=a.timeout;function A(v){
if(!E)return;if(E.status===0&&(Sn(ao(a.url))||Sn(Y.origin))!=="file"&&!(E.responseURL&&E.responseURL.startsWith("file:"))){n(new R("Request aborted",R.ECONNABORTED,
e,E)),k(),E=null;return}try{v?w&&w(v):b&&b()}catch(G){setTimeout(()=>{throw G})}if(!E)return;let C=ye.from("getAllResponseHeaders"in E&&E.getAllResponseHeaders()),
D={data:!u||u==="text"||u==="json"?E.responseText:E.response,status:E.status,statusText:E.statusText,headers:C,config:e,request:E};tr(i(function(W){r(W),k()},"_\
resolve"),i(function(W){n(W),k()},"_reject"),D),E=null}if(i(A,"onloadend"),"onloadend"in E?E.onloadend=A:E.onreadystatechange=i(function(){!E||E.readyState!==4||
E.status===0&&!(E.responseURL&&E.responseURL.startsWith("file:"))||setTimeout(A)},"handleLoad"),E.onabort=i(function(){E&&(n(new R("Request aborted",R.ECONNABORTED,
e,E)),k(),E=null)},"handleAbort"),E.onerror=i(function(C){let x=C&&C.message?C.message:"Network Error",D=new R(x,R.ERR_NETWORK,e,E);D.event=C||null,n(D),k(),E=null},
"handleError"),E.ontimeout=i(function(){if(!E)return;let C=a.timeout?"timeout of "+a.timeout+"ms exceeded":"timeout exceeded",x=a.transitional||Dr;a.timeoutErrorMessage&&
(C=a.timeoutErrorMessage),n(new R(C,x.clarifyTimeoutError?R.ETIMEDOUT:R.ECONNABORTED,e,E)),k(),E=null},"handleTimeout"),c===void 0&&l.setContentType(null),_.isUndefined(
a.withCredentials)||(E.withCredentials=!!a.withCredentials),u&&u!=="json"&&(E.responseType=a.responseType),p&&([g,b,w]=pr(p,!0),E.addEventListener("progress",g)),
d&&E.upload&&([y,h]=pr(d),E.upload.addEventListener("progress",y),E.upload.addEventListener("loadend",h)),a.cancelToken||a.signal){if(f=i(v=>{if(!E)return;n(!v||
v.type?new vt(null,e,E):v);let C=E;k(),E=null,C.abort()},"onCanceled"),a.cancelToken&&a.cancelToken.subscribe(f),!E)return;a.signal&&(a.signal.aborted?f():a.signal.
addEventListener("abort",f))}if(!E)return;let T=Sn(a.url);if(T&&!Y.protocols.includes(T)){n(new R("Unsupported protocol "+T+":",R.ERR_BAD_REQUEST,e)),k();return}
let I=i(()=>{E&&("setRequestHeader"in E&&_.forEach(Yn(l),i(function(C,x){E.setRequestHeader(x,C)},"setRequestHeader")),E.send(c||null))},"sendRequest");if(o){let v=typeof performance<
"u"&&_.isFunction(performance.now)?()=>performance.now():Date.now,C=E.timeout>0?v()+Number(E.timeout):void 0,x=i(()=>{if(!E)return;let D=E;D.ontimeout(),D.abort()},
"abortOnTimeout");if(C!==void 0){let D=i(()=>{let G=C-v();G>0?m=setTimeout(D,Math.min(G,2147483647)):x()},"scheduleTimeout");D()}wa.readAsync(o).then(D=>{if(E){
if(C!==void 0&&v()>=C){x();return}if(D){let G=_.hasOwnProp(a,"xsrfHeaderName")&&a.xsrfHeaderName;l.set(G,D)}I()}}).catch(D=>{E&&(n(R.from(D,null,e,E)),k(),E=null)})}else
I()},"dispatchXhrRequest"))};var WL=i((e,t)=>{if(e=e?e.filter(Boolean):[],!t&&!e.length)return;let r=new AbortController,n=!1,s=i(function(l){if(!n){n=!0,a();let u=l instanceof Error?l:this.
reason;r.abort(u instanceof R?u:new vt(u instanceof Error?u.message:u))}},"onabort"),o=t&&setTimeout(()=>{o=null,s(new R(`timeout of ${t}ms exceeded`,R.ETIMEDOUT))},
t),a=i(()=>{e&&(o&&clearTimeout(o),o=null,e.forEach(l=>{let u=_.getSafeProp(l,"unsubscribe");_.isFunction(u)?u.call(l,s):l.removeEventListener("abort",s)}),e=null)},
"unsubscribe");e.forEach(l=>{if(!n){if(l.aborted){s.call(l);return}l.addEventListener("abort",s,{once:!0})}});let{signal:c}=r;return c.unsubscribe=()=>_.asap(a),
c},"composeSignals"),uw=WL;var KL=i(function*(e,t){let r=e.byteLength;if(!t||r<t){yield e;return}let n=0,s;for(;n<r;)s=n+t,yield e.slice(n,s),n=s},"streamChunk"),VL=i(async function*(e,t){
for await(let r of JL(e))yield*KL(r,t)},"readBytes"),JL=i(async function*(e){if(e[Symbol.asyncIterator]){yield*e;return}let t=e.getReader();try{for(;;){let{done:r,
value:n}=await t.read();if(r)break;yield n}}finally{await t.cancel()}},"readStream"),Md=i((e,t,r,n)=>{let s=VL(e,t),o=0,a,c=i(l=>{a||(a=!0,n&&n(l))},"_onFinish");
return new ReadableStream({async pull(l){try{let{done:u,value:d}=await s.next();if(u){c(),l.close();return}let p=d.byteLength;if(r){let f=o+=p;r(f)}l.enqueue(new Uint8Array(
d))}catch(u){throw c(u),u}},cancel(l){return c(l),s.return()}},{highWaterMark:2})},"trackStream");var Gr=`\r
`,dw=i(e=>String(e).replace(/\r\n|\r|\n/g,Gr),"normalizeLines"),pw=i(e=>String(e).replace(/[\r\n"]/g,t=>t==="\r"?"%0D":t===`
`?"%0A":"%22"),"escapeName"),_o=i((e,t)=>{let r=0;for(let n=0;n<e.length;n++){let s=e.charCodeAt(n);t&&(s===13||s===10)?(s===13&&e.charCodeAt(n+1)===10&&n++,r+=
2):s<128?r++:s<2048?r+=2:s>=55296&&s<=56319&&e.charCodeAt(n+1)>=56320&&e.charCodeAt(n+1)<=57343?(r+=4,n++):r+=3}return r},"stringBytes"),An=class extends TypeError{static{
i(this,"FormDataError")}constructor(t,r){super(t),this.name="FormDataError",this.reason=r}};function Bd(e,t,r,n,s){if(!_.isFunction(t))throw new An("Blob is not\
 supported","blob");if(!_.isString(s)||!/^[A-Za-z0-9'()+_,./:=? -]{1,70}$/.test(s)||/ $/.test(s))throw new An("Invalid multipart boundary","boundary");let o="--"+
s+"--"+Gr,a=o.length,c=[],l=i(d=>{if(a+d>r)throw n()},"checkLength");l(0);for(let[d,p]of e){let f=_.isString(p),m=f?_o(p,!0):p.size;if(!Number.isFinite(m)||m<0)
throw new An("Unsupported FormData part size","part");l(m+_o(d,!0)+(!f&&p.name?_o(p.name,!1):0)+(!f&&p.type?_o(p.type,!1):0));let y="--"+s+Gr+'Content-Dispositi\
on: form-data; name="'+pw(dw(d))+'"';f||(y+='; filename="'+pw(_.isString(p.name)?p.name:"blob")+'"'+Gr+"Content-Type: "+String(p.type||"application/octet-stream").
replace(/[\r\n]/g,"")),y+=Gr+Gr;let g=_o(y,!1)+m+Gr.length;l(g),a+=g,c.push({header:y,value:p,isString:f})}let u=[];for(let d of c)u.push(d.header,d.isString?dw(
d.value):d.value,Gr);return u.push(o),new t(u,{type:"multipart/form-data; boundary="+s})}i(Bd,"formDataToBlob");function jd(e,t,r,n,s){if(!_.isFunction(t))throw new R("Blob is not supported",R.ERR_NOT_SUPPORT);if(s===void 0)if(_.isFunction(Y.generateString))s="axios-"+Y.generateString(
36,"0123456789abcdef");else{let o=_.global.crypto;if(!o||!_.isFunction(o.getRandomValues))throw new R("Random byte generation is not supported",R.ERR_NOT_SUPPORT);
let a=new Uint8Array(18);o.getRandomValues(a),s="axios-"+Array.from(a,c=>("0"+c.toString(16)).slice(-2)).join("")}try{return Bd(e,t,r,n,s)}catch(o){if(o instanceof
An){let a=o.reason==="boundary"?R.ERR_BAD_OPTION_VALUE:R.ERR_BAD_REQUEST;throw new R(o.message,a)}throw o}}i(jd,"createMultipartBody");var fw=64*1024,mw={cache:"default",redirect:"follow",referrer:"about:client",referrerPolicy:"",mode:"cors",integrity:"",keepalive:!1,priority:"auto",window:null},
{isFunction:Ea}=_,YL=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),hw=i(e=>{if(!_.isString(e))
return e;try{return decodeURIComponent(e)}catch{return e}},"decodeURIComponentSafe"),ka=i((e,...t)=>{try{return!!e(...t)}catch{return!1}},"test"),XL=i(e=>{let t=e.
indexOf("://"),r=e;return t!==-1&&(r=r.slice(t+3)),r.includes("@")||r.includes(":")},"maybeWithAuthCredentials"),QL=i(e=>{let t=_.global!==void 0&&_.global!==null?
_.global:globalThis,{ReadableStream:r,TextEncoder:n}=t;e=_.merge.call({skipUndefined:!0},{Request:t.Request,Response:t.Response,Blob:t.Blob},e);let s=_.hasOwnProp(
e,"fetch")?e.fetch:void 0,{Request:o,Response:a,Blob:c}=e,l=s?Ea(s):typeof fetch=="function",u=Ea(o),d=Ea(a);if(!l)return!1;let p=l&&Ea(r),f=l&&(typeof n=="func\
tion"?(k=>E=>k.encode(E))(new n):async k=>new Uint8Array(await new o(k).arrayBuffer())),m=u&&p&&ka(()=>{let k=!1,E=new o(Y.origin,{body:new r,method:"POST",get duplex(){
return k=!0,"half"}}),A=E.headers.has("Content-Type");return E.body!=null&&E.body.cancel(),k&&!A}),y=d&&p&&ka(()=>_.isReadableStream(new a("").body)),g=Object.assign(
Object.create(null),mw);u&&!ka(()=>new o(Y.origin,g))&&(delete g.cache,ka(()=>new o(Y.origin,g))||(g.cache=mw.cache));let h={stream:y&&(k=>k.body)};l&&["text","\
arrayBuffer","blob","formData","stream"].forEach(k=>{!h[k]&&(h[k]=(E,A)=>{let T=E&&E[k];if(T)return T.call(E);throw new R(`Response type '${k}' is not supported`,
R.ERR_NOT_SUPPORT,A)})});let b=i(async k=>{if(k==null)return 0;if(_.isBlob(k))return k.size;if(_.isArrayBufferView(k)||_.isArrayBuffer(k))return k.byteLength;if(_.
isURLSearchParams(k)&&(k=k+""),_.isString(k))return(await f(k)).byteLength},"getBodyLength"),w=i(async(k,E)=>{let A=_.toFiniteNumber(k.getContentLength());return A??
b(E)},"resolveBodyLength");return async k=>{let{url:E,method:A,data:T,signal:I,cancelToken:v,timeout:C,onDownloadProgress:x,onUploadProgress:D,responseType:G,headers:W,
withCredentials:O="same-origin",fetchOptions:P,maxContentLength:oe,maxBodyLength:J,maxRedirects:xe}=_a(k),be=_.isNumber(oe)&&oe>-1,ce=_.isNumber(J)&&J>-1,he=i(S=>_.
hasOwnProp(k,S)?k[S]:void 0,"own"),Ze=s||fetch;G=G?(G+"").toLowerCase():"text";let Q=uw([I,v&&v.toAbortSignal()],C),ne=null,q=Q&&Q.unsubscribe&&(()=>{Q.unsubscribe()}),
Pe,Ve=null,F=null,le=i(()=>new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,k,ne),"maxBodyLengthError");try{let S,z=he("auth");if(z){let B=_.
getSafeProp(z,"username")||"",de=_.getSafeProp(z,"password")||"";S={username:B,password:de}}let V;if(XL(E)){if(V=new URL(E,Y.origin),!S&&(V.username||V.password)){
let B=hw(V.username),de=hw(V.password);S={username:B,password:de}}(V.username||V.password)&&(V.username="",V.password="",E=V.href)}if(S&&(W.delete("authorizatio\
n"),W.set("Authorization","Basic "+btoa(YL((S.username||"")+":"+(S.password||""))))),be&&V&&V.protocol==="data:"&&Id(V.href)>oe)throw new R("maxContentLength si\
ze of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne);let K=_.isSpecCompliantForm(T)&&ye.from(he("headers")).getContentType(),te;if(_.isString(K)&&/^multipart\/form-data(?:\s*;|$)/i.
test(K.trim())){let B=ye.parseParameters(K);_.hasOwnProp(B,"boundary")&&(te=B.boundary)}if(_.isSpecCompliantForm(T)&&A!=="get"&&A!=="head"&&(ce||D&&m||te!==void 0)&&
(T=jd(T,c,ce?J:1/0,le,te),W.setContentType(te===void 0?T.type:K),Pe=T.size),ce&&A!=="get"&&A!=="head"){let B=await b(T);if(typeof B=="number"&&isFinite(B)&&(Pe=
B,B>J))throw le()}let $e=ce&&(_.isReadableStream(T)||_.isStream(T)),_t=i((B,de,Te)=>Md(B,fw,Ct=>{if(ce&&Ct>J)throw Ve=le();de&&de(Ct)},Te),"trackRequestStream");
if(m&&A!=="get"&&A!=="head"&&(D||$e)){if(Pe=Pe??await w(W,T),Pe!==0||$e){let B=new o(E,{method:"POST",body:T,duplex:"half"}),de;if(_.isFormData(T)&&(de=B.headers.
get("content-type"))&&W.setContentType(de),B.body){let[Te,Ct]=D&&os(Pe,pr(is(D)))||[];T=_t(B.body,Te,Ct)}}}else if($e&&!u&&p&&A!=="get"&&A!=="head")T=_t(T);else if($e&&
u&&!m&&A!=="get"&&A!=="head")throw new R("Stream request bodies are not supported by the current fetch implementation",R.ERR_NOT_SUPPORT,k,ne);_.isString(O)||(O=
O?"include":"omit");let $t=u&&"credentials"in o.prototype;if(_.isFormData(T)){let B=W.getContentType();B&&/^multipart\/form-data/i.test(B)&&!/boundary=/i.test(B)&&
W.delete("content-type")}W.set("User-Agent","axios/"+dr,!1);let Qe=P==null?P:Object.assign(Object.create(null),P);Qe&&(delete Qe.body,delete Qe.headers,delete Qe.
method,delete Qe.signal,delete Qe.duplex,delete Qe.credentials);let U=Object.assign(Object.create(null),Qe,{signal:Q,method:A.toUpperCase(),headers:Yn(W.normalize()),
body:T,duplex:"half",credentials:$t?O:void 0});u&&(_.forEach(g,(B,de)=>{U[de]===void 0&&(U[de]=B)}),U.signal===void 0&&(U.signal=null),U.body===void 0&&(U.body=
null)),xe===0&&(U.redirect="manual",Qe&&(Qe.redirect="manual")),ne=u&&new o(E,U);let M=await(u?Ze(ne,Qe):Ze(E,U)),ue=ye.from(M.headers);if(be){let B=_.toFiniteNumber(
ue.getContentLength());if(B!=null&&B>oe)throw new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne)}let Fe=y&&(G==="stream"||G==="response");
if(y&&M.body&&(x||be||Fe&&q)){let B={};["status","statusText","headers"].forEach(Pr=>{B[Pr]=M[Pr]});let de=_.toFiniteNumber(ue.getContentLength()),[Te,Ct]=x&&os(
de,pr(is(x),!0))||[],Or=0,Le=i(Pr=>{if(be&&(Or=Pr,Or>oe))throw F=new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne);Te&&Te(Pr)},"onChunkP\
rogress");M=new a(Md(M.body,fw,Le,()=>{Ct&&Ct(),q&&q()}),B)}G=G||"text";let ee=await h[_.findKey(h,G)||"text"](M,k);if(be&&!y&&!Fe){let B;if(ee!=null&&(typeof ee.
byteLength=="number"?B=ee.byteLength:typeof ee.size=="number"?B=ee.size:typeof ee=="string"&&(B=typeof n=="function"?new n().encode(ee).byteLength:ee.length)),typeof B==
"number"&&B>oe)throw new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne)}return!Fe&&q&&q(),await new Promise((B,de)=>{tr(B,de,{data:ee,headers:ye.
from(M.headers),status:M.status,statusText:M.statusText,config:k,request:ne})})}catch(S){if(q&&q(),Q&&Q.aborted&&Q.reason instanceof R){let z=Q.reason;throw z.config=
k,ne&&(z.request=ne),S!==z&&Object.defineProperty(z,"cause",{__proto__:null,value:S,writable:!0,enumerable:!1,configurable:!0}),z}if(Ve)throw ne&&!Ve.request&&(Ve.
request=ne),Ve;if(F)throw F;if(S instanceof R)throw ne&&!S.request&&(S.request=ne),S;if(S&&S.name==="TypeError"&&/Load failed|fetch/i.test(S.message)){let z=new R(
"Network Error",R.ERR_NETWORK,k,ne,S&&S.response);throw Object.defineProperty(z,"cause",{__proto__:null,value:S.cause||S,writable:!0,enumerable:!1,configurable:!0}),
z}throw R.from(S,S&&S.code,k,ne,S&&S.response)}}},"factory"),eN=new Map,qd=i(e=>{let t=Object.create(null),r=e&&_.hasOwnProp(e,"env")&&e.env;["fetch","Request",
"Response","Blob"].forEach(m=>{r&&_.hasOwnProp(r,m)&&(t[m]=r[m])});let{fetch:n,Request:s,Response:o,Blob:a}=t,c=[s,o,n,a],l=c.length,u=l,d,p,f=eN;for(;u--;)d=c[u],
p=f.get(d),p===void 0&&f.set(d,p=u?new Map:QL(t)),f=p;return p},"getFetch"),f5=qd();var Zd={http:rw,xhr:lw,fetch:{get:qd}};_.forEach(Zd,(e,t)=>{if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"a\
dapterName",{__proto__:null,value:t})}});var gw=i(e=>`- ${e}`,"renderReason"),rN=i(e=>_.isFunction(e)||e===null||e===!1,"isResolvedHandle");function nN(e,t){e=_.
isArray(e)?e:[e];let{length:r}=e,n,s,o={};for(let a=0;a<r;a++){n=e[a];let c;if(s=n,!rN(n)&&(s=Zd[(c=String(n)).toLowerCase()],s===void 0))throw new R(`Unknown a\
dapter '${c}'`);if(s&&(_.isFunction(s)||(s=s.get(t))))break;o[c||"#"+a]=s}if(!s){let a=Object.entries(o).map(([l,u])=>`adapter ${l} `+(u===!1?"is not supported \
by the environment":"is not available in the build")),c=r?a.length>1?`since :
`+a.map(gw).join(`
`):" "+gw(a[0]):"as no adapter specified";throw new R("There is no suitable adapter to dispatch the request "+c,R.ERR_NOT_SUPPORT)}return s}i(nN,"getAdapter");var Ta={
getAdapter:nN,adapters:Zd};function Hd(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new vt(null,e)}i(Hd,"throwIfCancellationRequested");function sN(){
return typeof performance<"u"&&_.isFunction(performance.now)?()=>performance.now():Date.now}i(sN,"resolveClock");function yw(e,t){return Math.max(0,Math.round(e()-
t))}i(yw,"elapsedSince");function Eo(e){let t=_.toSafeFlatObject(e);Hd(t),t.headers=ye.from(_.getSafeProp(t,"headers")),t.data=oo.call(t,t.transformRequest),["p\
ost","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let r=Ta.getAdapter(t.adapter||es.adapter,t),n=sN(),
s=n();return r(t).then(i(function(a){Hd(t),a.duration=yw(n,s),t.response=a;try{a.data=oo.call(t,t.transformResponse,a)}finally{delete t.response}return a.headers=
ye.from(a.headers),a},"onAdapterResolution"),i(function(a){if(!io(a)&&(Hd(t),a&&a.response)){a.response.duration=yw(n,s),t.response=a.response;try{a.response.data=
oo.call(t,t.transformResponse,a.response)}finally{delete t.response}a.response.headers=ye.from(a.response.headers)}return Promise.reject(a)},"onAdapterRejection"))}
i(Eo,"dispatchRequest");var va={};["object","boolean","number","function","string","symbol"].forEach((e,t)=>{va[e]=i(function(n){return typeof n===e||"a"+(t<1?"n ":" ")+e},"validator")});
var bw={};va.transitional=i(function(t,r,n){function s(o,a){return"[Axios v"+dr+"] Transitional option '"+o+"'"+a+(n?". "+n:"")}return i(s,"formatMessage"),(o,a,c)=>{
if(t===!1)throw new R(s(a," has been removed"+(r?" in "+r:"")),R.ERR_DEPRECATED);return r&&!bw[a]&&(bw[a]=!0,console.warn(s(a," has been deprecated since v"+r+"\
 and will be removed in the near future"))),t?t(o,a,c):!0}},"transitional");va.spelling=i(function(t){return(r,n)=>(console.warn(`${n} is likely a misspelling o\
f ${t}`),!0)},"spelling");function oN(e,t,r){if(typeof e!="object"||e===null)throw new R("options must be an object",R.ERR_BAD_OPTION_VALUE);let n=Object.keys(e),
s=n.length;for(;s-- >0;){let o=n[s],a=Object.prototype.hasOwnProperty.call(t,o)?t[o]:void 0;if(a){let c=e[o],l=c===void 0||a(c,o,e);if(l!==!0)throw new R("optio\
n "+o+" must be "+l,R.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new R("Unknown option "+o,R.ERR_BAD_OPTION)}}i(oN,"assertOptions");var ko={assertOptions:oN,
validators:va};var Be=ko.validators,Wd=i(e=>{if(e==null||_.isPlainObject(e)||e instanceof ye)return!0;try{return _.isObject(e)&&_.getSafeProp(e,Symbol.toStringTag)==="AxiosHea\
ders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(t=>_.isFunction(_.getSafeProp(e,t)))}catch{return!1}},
"isHeadersBucket"),as=class{static{i(this,"Axios")}constructor(t){this.defaults=t||{},this.interceptors={request:new ju,response:new ju}}async request(t,r){try{
return await this._request(t,r)}catch(n){if(n instanceof Error)try{let s={};Error.captureStackTrace?Error.captureStackTrace(s):s=new Error;let o=s.stack,a="";if(typeof o==
"string"){let c=o.indexOf(`
`);a=c===-1?"":o.slice(c+1)}if(!n.stack)n.stack=a;else if(a){let c=a.indexOf(`
`),l=c===-1?-1:a.indexOf(`
`,c+1),u=l===-1?a:a.slice(l+1),d=String(n.stack),p=Oy(n,d),f=p===-1?d:d.slice(0,p),m=p===-1?"":d.slice(p);f.endsWith(u)||(n.stack=f+`
`+a+m)}}catch{}throw n}}_request(t,r){typeof t=="string"?(r=r||{},r.url=t):r=t||{},r=jt(this.defaults,r);let{transitional:n,paramsSerializer:s,headers:o}=r;n!==
void 0&&ko.assertOptions(n,{silentJSONParsing:Be.transitional(Be.boolean),forcedJSONParsing:Be.transitional(Be.boolean),clarifyTimeoutError:Be.transitional(Be.boolean),
legacyInterceptorReqResOrdering:Be.transitional(Be.boolean),advertiseZstdAcceptEncoding:Be.transitional(Be.boolean),validateStatusUndefinedResolves:Be.transitional(
Be.boolean),encodeBasicAuthUsername:Be.transitional(Be.boolean)},!1),s!=null&&(_.isFunction(s)?r.paramsSerializer={serialize:s}:ko.assertOptions(s,{encode:Be.function,
serialize:Be.function},!0)),r.allowAbsoluteUrls!==void 0||(_.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),ko.assertOptions(r,{baseUrl:Be.spelling("baseURL"),withXsrfToken:Be.spelling("withXSRFToken")},!0),r.method=
(_.getSafeProp(r,"method")||_.getSafeProp(this.defaults,"method")||"get").toLowerCase();let a=_.getSafeProp(o,"common"),c=_.getSafeProp(o,r.method),l=o&&_.merge(
Wd(a)?a:void 0,Wd(c)?c:void 0);o&&_.forEach(ca.concat("common"),h=>{Wd(_.getSafeProp(o,h))&&delete o[h]}),r.headers=ye.concat(l,o);let u=[],d=!0;this.interceptors.
request.forEach(i(function(b){if(typeof b.runWhen=="function"&&b.runWhen(r)===!1)return;d=d&&b.synchronous;let w=r.transitional||Dr;w&&w.legacyInterceptorReqResOrdering?
u.unshift(b.fulfilled,b.rejected):u.push(b.fulfilled,b.rejected)},"unshiftRequestInterceptors"));let p=[];this.interceptors.response.forEach(i(function(b){p.push(
b.fulfilled,b.rejected)},"pushResponseInterceptors"));let f,m=0,y;if(!d){let h=[Eo.bind(this),void 0];for(h.unshift(...u),h.push(...p),y=h.length,f=Promise.resolve(
r);m<y;)f=f.then(h[m++],h[m++]);return f}y=u.length;let g=r;for(;m<y;){let h=u[m++],b=u[m++];try{g=h?h(g):g}catch(w){if(!b){f=Promise.reject(w);break}try{let k=b.
call(this,w);_.isThenable(k)&&(f=Promise.resolve(k).then(()=>Eo.call(this,g)))}catch(k){f=Promise.reject(k)}break}}if(!f)try{f=Eo.call(this,g)}catch(h){f=Promise.
reject(h)}for(m=0,y=p.length;m<y;)f=f.then(p[m++],p[m++]);return f}getUri(t){t=jt(this.defaults,t);let r=_n(t.baseURL,t.url,t.allowAbsoluteUrls,t);return wn(r,t.
params,t.paramsSerializer)}};_.forEach(["delete","get","head","options"],i(function(t){as.prototype[t]=async function(r,n){return this.request(jt(n||{},{method:t,
url:r,data:n&&_.hasOwnProp(n,"data")?n.data:void 0}))}},"forEachMethodNoData"));_.forEach(["post","put","patch","query"],i(function(t){function r(n){return i(async function(o,a,c){
return this.request(jt(c||{},{method:t,headers:n?{"Content-Type":"multipart/form-data"}:{},url:o,data:a}))},"httpMethod")}i(r,"generateHTTPMethod"),as.prototype[t]=
r(),t!=="query"&&(as.prototype[t+"Form"]=r(!0))},"forEachMethodWithData"));var To=as;var Kd=class e{static{i(this,"CancelToken")}constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(
i(function(o){r=o},"promiseExecutor"));let n=this;this.promise.then(s=>{if(!n._listeners)return;let o=n._listeners.length;for(;o-- >0;)n._listeners[o](s);n._listeners=
null}),this.promise.then=s=>{let o,a=new Promise(c=>{n.subscribe(c),o=c}).then(s);return a.cancel=i(function(){n.unsubscribe(o)},"reject"),a},t(i(function(o,a,c){
n.reason||(n.reason=new vt(o,a,c),r(n.reason))},"cancel"))}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.reason){t(this.reason);return}
this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let r=this._listeners.indexOf(t);r!==-1&&this._listeners.splice(
r,1)}toAbortSignal(){let t=new AbortController,r=i(n=>{t.abort(n)},"abort");return this.subscribe(r),t.signal.unsubscribe=()=>this.unsubscribe(r),t.signal}static source(){
let t;return{token:new e(i(function(s){t=s},"executor")),cancel:t}}},ww=Kd;function Vd(e){return i(function(r){return e.apply(null,r)},"wrap")}i(Vd,"spread");function Jd(e){return _.isObject(e)&&e.isAxiosError===!0}i(Jd,"isAxiosError");var Sa={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Sa).forEach(([e,t])=>{Sa[t]===void 0&&(Sa[t]=e)});var _w=Sa;function Ew(e){let t=new To(e),r=hn(To.prototype.request,t);return _.extend(r,To.prototype,t,{allOwnKeys:!0}),_.extend(r,t,null,{allOwnKeys:!0}),r.create=i(function(s){
return Ew(jt(e,s))},"create"),r}i(Ew,"createInstance");var Ne=Ew(es);Ne.Axios=To;Ne.CanceledError=vt;Ne.CancelToken=ww;Ne.isCancel=io;Ne.VERSION=dr;Ne.toFormData=
Nr;Ne.AxiosError=R;Ne.Cancel=Ne.CanceledError;Ne.all=i(function(t){return Promise.all(t)},"all");Ne.spread=Vd;Ne.isAxiosError=Jd;Ne.mergeConfig=jt;Ne.AxiosHeaders=
ye;Ne.formToJSON=e=>aa(_.isHTMLForm(e)?new FormData(e):e);Ne.getAdapter=Ta.getAdapter;Ne.HttpStatusCode=_w;Ne.default=Ne;var xa=Ne;var{Axios:kJ,AxiosError:TJ,CanceledError:vJ,isCancel:SJ,CancelToken:xJ,VERSION:AJ,all:RJ,Cancel:OJ,isAxiosError:PJ,spread:$J,toFormData:CJ,AxiosHeaders:IJ,HttpStatusCode:LJ,
formToJSON:NJ,getAdapter:DJ,mergeConfig:FJ,create:GJ}=xa;import{STATUS_CODES as iN}from"node:http";var tt=class extends Error{static{i(this,"HttpError")}method;host;path;status;retryable;outcome;html;detail;constructor(t){super(`[${t.method}] ${t.host}${t.path}\
: ${t.detail}`),this.name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.outcome,
this.html=t.html,this.detail=t.detail}},aN={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name could not be looked up",ECONNRESET:"\
connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the answer broke off",Z_DATA_ERROR:"\
the answer was damaged"};function kw(e,t){return e.unreadable?`${Aa(e.status??0)}, but the answer is ${e.html?"a web page":"cut off or not what was asked for"}`:
e.status!==null?`${Aa(e.status)}${e.html?" (a web page)":""}`:e.code==="ERR_CANCELED"||e.code==="ETIMEDOUT"?`no answer within ${t/1e3} s`:aN[e.code??""]??`netwo\
rk fault ${e.code??""}`}i(kw,"describeFault");function Aa(e){return`${e} ${iN[e]??""}`.trimEnd()}i(Aa,"statusText");var cN=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),lN=/CERT|ALTNAME|LEAF_SIGNATURE|TLS_INVALID|^ERR_INVALID/,uN=new Set([500,502,503,504]),dN=[{name:"slow\
-down",when:i(e=>e.status===429,"when"),tries:4,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:i(e=>e.code!==null&&
cN.has(e.code),"when"),tries:4,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"certificate",when:i(e=>e.code!==null&&lN.test(
e.code),"when"),tries:1,outcome:"refused",transient:!1,why:"asking again shows the same certificate"},{name:"lost-write",when:i(e=>!e.idempotent&&(e.status===null||
e.status>=500||e.unreadable),"when"),tries:1,outcome:"unknown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-answer",
when:i(e=>e.status===null,"when"),tries:4,outcome:"unknown",transient:!0,why:"once more changes nothing"},{name:"unreadable",when:i(e=>e.unreadable,"when"),tries:4,
outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy that answered instead"},{name:"server-fault",when:i(e=>e.status!==null&&uN.has(e.status),
"when"),tries:4,outcome:"unknown",transient:!0,why:"a fault of the service that usually passes"},{name:"firewall",when:i(e=>e.method==="GET"&&e.status===403&&e.
html,"when"),tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now and then lets the next one through"},{name:"refused",when:i(()=>!0,
"when"),tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function Tw(e){let t=dN.find(r=>r.when(e));if(t===void 0)throw new Error(
"the last retry rule must fit everything");return t}i(Tw,"ruleFor");function vw(e,t,r){return Math.max(1e3*3**(e-2),pN(t("retry-after"),r),Yd(t("x-rate-limit-re\
set")))}i(vw,"waitBefore");function pN(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let r=Date.parse(e);return Number.isNaN(r)?0:Math.
max(0,r-t)}i(pN,"retryAfter");function Yd(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}i(Yd,"seconds");var fN=3;function zr(e){let t=hN(e.baseUrl),r=e.now??Date.now,n=Object.values(e.headers).flatMap(c=>[c,c.replace(/^\S+ /,"")]),s=0;async function o(c,l,u){s+=1;
try{return{answer:await xa.request({adapter:"http",method:c,url:l,...u===void 0?{}:{data:JSON.stringify(u)},headers:{...e.headers,Accept:"application/json, text\
/plain;q=0.9, */*;q=0.1","Accept-Encoding":"gzip","User-Agent":e.userAgent,...u===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},signal:AbortSignal.
timeout(e.timeoutMs),responseType:"text",transformResponse:i(p=>p,"transformResponse"),validateStatus:i(()=>!0,"validateStatus"),maxRedirects:0})}}catch(d){return{
code:wN(d)}}}i(o,"attempt");async function a(c,l,u){let d={method:c,host:t.host,path:e.secretPath===!0?"/...":l},p=`${t.href.replace(/\/+$/,"")}${l}`;u.params!==
void 0&&(p+=`?${new URLSearchParams(u.params).toString()}`);let f=0;for(let m=1;;){await e.pace?.();let y=await o(c,p,u.body),g="answer"in y?y.answer:null,h=i(I=>Sw(
g,I),"header");if(g!==null&&yN(g.status)){let I=bN(h("location"),p);if(c==="GET"&&I?.origin===t.origin&&f<fN){f+=1,p=I.href;continue}let v=I===null?"":` to ${I.
host===t.host?"itself":I.host}`;throw new tt({...d,status:g.status,retryable:!1,outcome:"refused",html:!0,detail:`${Aa(g.status)}: redirects${v}, which is not f\
ollowed`})}let b=g!==null&&g.status<300?gN(g,u):null;if(b!==null)return{status:b.status,data:b.data,header:h};let w={method:c,idempotent:c==="GET"||u.idempotent===
!0,status:g?.status??null,code:"code"in y?y.code:null,html:g!==null&&xw(g),unreadable:g!==null&&g.status<300},k=Tw(w),E=vw(m+1,h,r()),A=u.refusal??(e.secretPath===
!0?Aw:EN),T=`${kw(w,e.timeoutMs)}${_N(g,A,n)}`;if(m>=k.tries||E>6e4)throw mN(d,w,k,T,m,E);e.log?.(`[${c}] ${d.host}${d.path}: ${T}; asking again in ${Math.ceil(
E/1e3)} s (${m} of ${k.tries} attempts used)`),await e.sleep(E),m+=1}}return i(a,"ask"),{get:i((c,l)=>a("GET",c,l),"get"),post:i((c,l)=>a("POST",c,l),"post"),get requests(){
return s}}}i(zr,"createHttp");function mN(e,t,r,n,s,o){let a=s>1?` after ${s} attempts`:"",c=r.tries>s&&o>6e4?`; it asks to wait ${Math.ceil(o/1e3)} s, more tha\
n the ${6e4/1e3} s allowed`:"";return new tt({...e,status:t.status,retryable:r.transient,outcome:r.outcome,html:t.html,detail:`${n}${a}${c}`})}i(mN,"giveUp");function hN(e){
let t=URL.canParse(e)?new URL(e):null;if(t===null||t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("the base URL must be an absolute https:// addres\
s");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname))throw new Error(`http://${t.host} is not allowed: it would send the token i\
n clear; use https://`);return t.username="",t.password="",t.search="",t.hash="",t}i(hN,"checkedBase");function gN(e,t){if(t.anyBody!==!0&&xw(e))return null;try{
return{status:e.status,data:t.read(e.data)}}catch{return null}}i(gN,"readReply");function Sw(e,t){let r=e?.headers[t];return typeof r=="string"?r:null}i(Sw,"hea\
derOf");function xw(e){return(Sw(e,"content-type")??"").includes("text/html")||/^\s*<(!doctype|html|head|body)\b/i.test(e.data)}i(xw,"looksLikeHtml");function yN(e){
return e>=300&&e<400}i(yN,"isRedirect");function bN(e,t){return e!==null&&URL.canParse(e,t)?new URL(e,t):null}i(bN,"redirectTarget");function wN(e){let t=typeof e==
"object"&&e!==null&&"code"in e?e.code:null;return typeof t=="string"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(t)?t:"UNKNOWN"}i(wN,"codeOf");function _N(e,t,r){if(e===null||
e.status<400)return"";let n=(t(e.data)??"").replace(/[\p{C}\s]+/gu," ").trim();for(let s of r)s.length>3&&(n=n.replaceAll(s,"***"));return n===""?"":` (${n.slice(
0,200)})`}i(_N,"explanation");function EN(e){return Aw(e)??kN(e)}i(EN,"nameOf");function Aw(e){return/^[a-z]+(_[a-z]+)*$/.test(e)?e:null}i(Aw,"wordOf");function kN(e){
try{let t=JSON.parse(e);return typeof t!="object"||t===null?null:"message"in t&&typeof t.message=="string"?t.message:"error"in t&&typeof t.error=="string"?t.error:
null}catch{return null}}i(kN,"messageOf");var TN=2e4;async function rr(e,t,r){try{let n=await r();if(n===null)return{delivered:!0};let s=t.find(({to:o})=>o===n);return Rw(`${e} refused: ${n}`,s,!1)}catch(n){
if(!(n instanceof tt))throw n;let s=t.find(({to:a})=>typeof a=="number"?a===n.status:n.detail.includes(`(${a})`)),o=n.outcome==="unknown"&&n.method==="POST"?"; \
it may have arrived all the same":"";return Rw(`${e} did not take it: ${n.detail}${o}`,s,n.retryable)}}i(rr,"deliver");function Rw(e,t,r){return{delivered:!1,retryable:t?.
retryable??r,problem:t===void 0?e:`${e}: ${t.help}`}}i(Rw,"undelivered");function fr(e,t,r={}){if(!URL.canParse(e))return null;let n=new URL(e);try{return{http:zr(
{...t,baseUrl:n.origin,headers:r,timeoutMs:t.timeoutMs??TN,secretPath:!0}),url:n}}catch{return null}}i(fr,"secretAddress");function mr(e){return`${e.pathname}${e.
search}`}i(mr,"pathOf");function hr(e){return{delivered:!1,retryable:!1,problem:`the address of ${e} is not a valid https:// address`}}i(hr,"noAddress");function Ow(e,t){return{name:"Discord",send:i(r=>SN(e,my(r),t),"send")}}i(Ow,"discordNotifier");var vN=[{to:"code 10003",help:"the channel or thread is gone"},{
to:"code 10015",help:"the webhook was removed; make a new one"},{to:"code 50027",help:"the address of the webhook is incomplete or was renewed; copy it anew"},{
to:"code 50035",help:"Discord did not take the layout of the message"},{to:"code 50083",help:"the thread is archived; open it again or name another one"},{to:"c\
ode 220001",help:"a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook"},{to:401,help:"the address of the webhook is incom\
plete or was renewed; copy it anew"},{to:404,help:"the webhook was removed; make a new one"}];async function SN(e,t,r){let n=fr(e,r);return n===null?hr("the Dis\
cord webhook"):(n.url.searchParams.set("wait","true"),rr("Discord",vN,async()=>(await n.http.post(mr(n.url),{body:t,read:xN,refusal:AN}),null)))}i(SN,"postDisco\
rd");function xN(e){if(typeof N(JSON.parse(e),"id")!="string")throw new Error("not a message");return null}i(xN,"readMessage");function AN(e){try{let t=N(JSON.parse(
e),"code");return typeof t=="number"?`code ${t}`:null}catch{return null}}i(AN,"codeOf");var pe=class extends Error{static{i(this,"TrackerError")}outcome;advice;constructor(t,r,n=null){super(t),this.name="TrackerError",this.outcome=r,this.advice=n}};import{readFileSync as RN,existsSync as ON}from"fs";import{EOL as PN}from"os";var cs=class{static{i(this,"Context")}constructor(){var t,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(ON(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(RN(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not e\
xist${PN}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&
t!==void 0?t:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.
GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(Object.assign({},this.repo),{number:(t.
issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:r}}if(this.
payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITOR\
Y environment variable like 'owner/repo'")}};var ap=$r(Mw(),1);np();var JN=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||(r=Promise))(function(o,a){function c(d){try{
u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"rejected");function u(d){d.done?o(d.value):s(d.value).then(c,l)}
i(u,"step"),u((n=n.apply(e,t||[])).next())})};function Bw(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(e&&t.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}i(Bw,"getAuthString");function jw(e){return new ap.HttpClient().
getAgent(e)}i(jw,"getProxyAgent");function YN(e){return new ap.HttpClient().getAgentDispatcher(e)}i(YN,"getProxyAgentDispatcher");function qw(e){let t=YN(e);return i(
(n,s)=>JN(this,void 0,void 0,function*(){return rp(n,Object.assign(Object.assign({},s),{dispatcher:t}))}),"proxyFetch")}i(qw,"getProxyFetch");function Zw(){return process.
env.GITHUB_API_URL||"https://api.github.com"}i(Zw,"getApiBaseUrl");function cp(e){var t;let r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:
t.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}i(cp,"getUserAgentWith\
OrchestrationId");function Mr(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}i(Mr,"getUserAgent");function La(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(t)?t.reverse().reduce((s,o)=>La.
bind(null,e,o,s,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}i(La,"register");function Hw(e,t,r,n){let s=n;e.registry[r]||(e.registry[r]=[]),t==="before"&&(n=i((o,a)=>Promise.resolve().then(s.bind(null,a)).then(o.bind(null,a)),"hook")),t===
"after"&&(n=i((o,a)=>{let c;return Promise.resolve().then(o.bind(null,a)).then(l=>(c=l,s(c,a))).then(()=>c)},"hook")),t==="error"&&(n=i((o,a)=>Promise.resolve().
then(o.bind(null,a)).catch(c=>s(c,a)),"hook")),e.registry[r].push({hook:n,orig:s})}i(Hw,"addHook");function Ww(e,t,r){if(!e.registry[t])return;let n=e.registry[t].map(s=>s.orig).indexOf(r);n!==-1&&e.registry[t].splice(n,1)}i(Ww,"removeHook");var Kw=Function.bind,Vw=Kw.bind(Kw);function Jw(e,t,r){let n=Vw(Ww,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[t,s,r]:[t,s];e[s]=e.api[s]=Vw(Hw,null).apply(null,o)})}i(Jw,"bindApi");function QN(){let e=Symbol("Singular"),t={registry:{}},r=La.bind(null,t,e);return Jw(
r,t,e),r}i(QN,"Singular");function eD(){let e={registry:{}},t=La.bind(null,e);return Jw(t,e),t}i(eD,"Collection");var Yw={Singular:QN,Collection:eD};var tD="0.0.0-development",rD=`octokit-endpoint.js/${tD} ${Mr()}`,nD={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":rD},mediaType:{format:""}};function sD(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}i(sD,"lowercaseKeys");function oD(e){
if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.
prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(
e)}i(oD,"isPlainObject");function e_(e,t){let r=Object.assign({},e);return Object.keys(t).forEach(n=>{oD(t[n])?n in e?r[n]=e_(e[n],t[n]):Object.assign(r,{[n]:t[n]}):
Object.assign(r,{[n]:t[n]})}),r}i(e_,"mergeDeep");function Xw(e){for(let t in e)e[t]===void 0&&delete e[t];return e}i(Xw,"removeUndefinedProperties");function up(e,t,r){
if(typeof t=="string"){let[s,o]=t.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},t);r.headers=sD(r.headers),Xw(r),Xw(r.headers);
let n=e_(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}i(up,"merge");function iD(e,t){let r=/\?/.
test(e)?"&":"?",n=Object.keys(t);return n.length===0?e:e+r+n.map(s=>s==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(t[s])}`).
join("&")}i(iD,"addQueryParameters");var aD=/\{[^{}}]+\}/g;function cD(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}i(cD,"removeNonChars");function lD(e){
let t=e.match(aD);return t?t.map(cD).reduce((r,n)=>r.concat(n),[]):[]}i(lD,"extractUrlVariableNames");function Qw(e,t){let r={__proto__:null};for(let n of Object.
keys(e))t.indexOf(n)===-1&&(r[n]=e[n]);return r}i(Qw,"omit");function t_(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=
encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}i(t_,"encodeReserved");function ds(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){
return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}i(ds,"encodeUnreserved");function So(e,t,r){return t=e==="+"||e==="#"?t_(t):ds(t),r?ds(r)+"="+t:t}i(So,"e\
ncodeValue");function us(e){return e!=null}i(us,"isDefined");function lp(e){return e===";"||e==="&"||e==="?"}i(lp,"isKeyOperator");function uD(e,t,r,n){var s=e[r],
o=[];if(us(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,
10))),o.push(So(t,s,lp(t)?r:""));else if(n==="*")Array.isArray(s)?s.filter(us).forEach(function(a){o.push(So(t,a,lp(t)?r:""))}):Object.keys(s).forEach(function(a){
us(s[a])&&o.push(So(t,s[a],a))});else{let a=[];Array.isArray(s)?s.filter(us).forEach(function(c){a.push(So(t,c))}):Object.keys(s).forEach(function(c){us(s[c])&&
(a.push(ds(c)),a.push(So(t,s[c].toString())))}),lp(t)?o.push(ds(r)+"="+a.join(",")):a.length!==0&&o.push(a.join(","))}else t===";"?us(s)&&o.push(ds(r)):s===""&&
(t==="&"||t==="?")?o.push(ds(r)+"="):s===""&&o.push("");return o}i(uD,"getValues");function dD(e){return{expand:pD.bind(null,e)}}i(dD,"parseUrl");function pD(e,t){
var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let c="",l=[];if(r.indexOf(s.charAt(0))!==-1&&(c=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var d=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);l.push(uD(t,c,d[1],d[2]||d[3]))}),c&&c!=="+"){var a=",";return c===
"?"?a="&":c!=="#"&&(a=c),(l.length!==0?c:"")+l.join(a)}else return l.join(",")}else return t_(o)}),e==="/"?e:e.replace(/\/$/,"")}i(pD,"expand");function r_(e){let t=e.
method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s,o=Qw(e,["method","baseUrl","url","headers","request","mediaTy\
pe"]),a=lD(r);r=dD(r).expand(o),/^http/.test(r)||(r=e.baseUrl+r);let c=Object.keys(e).filter(d=>a.includes(d)).concat("baseUrl"),l=Qw(o,c);if(!/application\/octet-stream/i.
test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(d=>d.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&e.mediaType.previews?.length)){let d=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=d.concat(
e.mediaType.previews).map(p=>{let f=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${p}-preview${f}`}).join(",")}return["GET",
"HEAD"].includes(t)?r=iD(r,l):"data"in l?s=l.data:Object.keys(l).length&&(s=l),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(t)&&typeof s>"u"&&(s=""),Object.assign({method:t,url:r,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}
i(r_,"parse");function fD(e,t,r){return r_(up(e,t,r))}i(fD,"endpointWithDefaults");function n_(e,t){let r=up(e,t),n=fD.bind(null,r);return Object.assign(n,{DEFAULTS:r,
defaults:n_.bind(null,r),merge:up.bind(null,r),parse:r_})}i(n_,"withDefaults");var s_=n_(null,nD);var Je=new Uint8Array(256);Je[9]|=2;Je[32]|=2;Je[59]|=4;Je[44]|=8;for(let e=128;e<=255;e++)Je[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Je[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)Je[e]|=16;for(let e=65;e<=90;e++)Je[e]|=17;for(let e=97;e<=122;e++)Je[e]|=16;var o_=(()=>{let e=i(function(){},"C");return e.prototype=Object.create(null),
e})();function i_(e,t){let r=4|(t?.comma===!0?8:0),n=e.length,s=t?.start??0;for(;(Je[e.charCodeAt(s)]&2)!==0;)s++;let o=s,a=0,c=-1,l=t?.parameters===!1?8:0;for(;o<n;){
let f=e.charCodeAt(o),m=Je[f];if((m&r)!==0){l|=m&8;break}(m&2)!==0?c===-1&&(c=o):c=-1,a|=f&65280|m,o++}let u=c===-1?o:c,d=e.slice(s,u),p=(a&65281)===0?d:d.toLowerCase();
return o===n||l!==0?{type:p,index:o,parameters:new o_}:mD(e,p,o,n,r)}i(i_,"parse");function mD(e,t,r,n,s){let o=new o_;e:for(;r<n;){for(r++;(Je[e.charCodeAt(r)]&
2)!==0;)r++;let a=r,c=0,l=-1;for(;r<n;){let u=e.charCodeAt(r),d=Je[u];if((d&s)!==0){if((d&8)!==0)break e;continue e}if(u===61){let p=l===-1?r:l,f=e.slice(a,p),m=(c&
65281)===0?f:f.toLowerCase();for(r++;(Je[e.charCodeAt(r)]&2)!==0;)r++;if(r<n&&e.charCodeAt(r)===34){let b=++r,w=!1;for(;r<n;){let k=e.charCodeAt(r);if(k===34){o[m]===
void 0&&(o[m]=w?hD(e,b,r):e.slice(b,r)),r++;let E=0;for(;r<n;){let A=e.charCodeAt(r),T=Je[A];if((T&s)!==0){E=T&8;break}r++}if(E!==0)break e;continue e}if(k===92&&
r+1<n){w=!0,r+=2;continue}r++}continue e}let y=r,g=0,h=-1;for(;r<n;){let b=e.charCodeAt(r),w=Je[b];if((w&s)!==0){g=w&8;break}(w&2)!==0?h===-1&&(h=r):h=-1,r++}if(o[m]===
void 0){let b=h===-1?r:h;o[m]=e.slice(y,b)}if(g!==0)break e;continue e}(d&2)!==0?l===-1&&(l=r):l=-1,c|=u&65280|d,r++}}return{type:t,index:r,parameters:o}}i(mD,"\
parseParameters");function hD(e,t,r){let n="";for(let s=t;s<r;s++)e.charCodeAt(s)===92&&(n+=e.slice(t,s),t=++s);return n+e.slice(t,r)}i(hD,"unescapeQuotedPairs");var gD=/^-?\d+$/,Da=/^-?\d+n+$/,Br=JSON.stringify,dp=JSON.parse,d_=/^-?\d+n$/,a_=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,c_=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,pp=i(
e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),fp=i(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",
"isRawJSON"),yD=i((e,t,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof t==
"function",o=Array.isArray(t)?new Set(t.map(String)):null,a=i((y,g,h)=>(h!==null&&typeof h=="object"&&typeof h.toJSON=="function"&&(h=h.toJSON(g)),typeof h=="st\
ring"&&Da.test(h)?h+"n":typeof h=="bigint"?"rawJSON"in JSON?JSON.rawJSON(h.toString()):h.toString()+"n":(s&&(h=t.call(y,g,h)),h!==null&&typeof h=="object"&&(h instanceof
Number||h instanceof String||h instanceof Boolean)&&(h=h.valueOf()),h)),"prepareVal"),c=a({"":e},"",e);if(pp(c))return;let l=c===null||typeof c!="object",u=fp(c);
if(l||u)return Br(c);let d=[],p=0,f=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],m=new WeakSet(
[c]);for(;f.length>0;){let y=f[f.length-1];y.index===0&&(d.push(y.isArray?"[":"{"),p++);let g=!1;if(y.isArray)if(y.index<y.val.length){y.first||d.push(","),n&&d.
push(`
`+n.repeat(p));let h=y.val[y.index],b=a(y.val,String(y.index),h);if(pp(b))d.push("null"),y.first=!1,y.index++;else{let w=b!==null&&typeof b=="object",k=fp(b);if(w&&
!k){if(m.has(b))throw new TypeError("Converting circular structure to JSON");m.add(b),f.push({parent:y.val,key:String(y.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),y.first=!1,y.index++}else d.push(Br(b)),y.first=!1,y.index++}}else g=!0;else{for(;y.index<y.keys.length;){let b=y.
keys[y.index++];if(o&&!o.has(b))continue;let k=y.val[b],E=a(y.val,b,k);if(pp(E))continue;y.first||d.push(","),n?d.push(`
`+n.repeat(p)+Br(b)+": "):d.push(Br(b)+":");let A=E!==null&&typeof E=="object",T=fp(E);if(A&&!T){if(m.has(E))throw new TypeError("Converting circular structure \
to JSON");m.add(E),f.push({parent:y.val,key:b,val:E,isArray:Array.isArray(E),keys:Array.isArray(E)?null:Object.keys(E),index:0,first:!0}),y.first=!1;break}else d.
push(Br(E)),y.first=!1}y.index>=y.keys.length&&f[f.length-1]===y&&(g=!0)}g&&(p--,!y.first&&n&&d.push(`
`+n.repeat(p)),d.push(y.isArray?"]":"}"),m.delete(y.val),f.pop())}return d.join("")},"stringifyIteratively"),p_=i((e,t,r)=>{try{return"rawJSON"in JSON?Br(e,(c,l)=>typeof l==
"bigint"?JSON.rawJSON(l.toString()):typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r):e?Br(e,(c,l)=>typeof l=="string"&&Da.test(l)||typeof l=="\
bigint"?l.toString()+"n":typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r).replace(a_,"$1$2$3").replace(c_,"$1$2$3"):Br(e,t,r)}catch(n){if(n instanceof
RangeError){let s=yD(e,t,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(a_,"$1$2$3").replace(c_,"$1$2$3")}throw n}},"JSONStringify"),Na=new Map,bD=i(()=>{
let e=JSON.parse.toString();if(Na.has(e))return Na.get(e);try{let t=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return Na.set(e,t),t}catch{return Na.set(
e,!1),!1}},"isContextSourceSupported"),wD=i((e,t,r,n)=>typeof t=="string"&&d_.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Da.test(t)?t.slice(0,-1):typeof n==
"function"?n(e,t,r):t,"convertMarkedBigIntsReviver"),_D=i((e,t)=>JSON.parse(e,(r,n,s)=>{let o=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
c=o&&a,l=s&&gD.test(s.source);return c&&l?BigInt(s.source):typeof t=="function"?t(r,n,s):n}),"JSONParseV2"),f_=Number.MAX_SAFE_INTEGER.toString(),l_=f_.length,ED=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
kD=/^"-?\d+n+"$/,TD=i((e,t)=>{let r={"":e},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:a}=s,c=o[a];typeof c==
"string"&&(d_.test(c)?c=BigInt(c.slice(0,-1)):Da.test(c)&&(c=c.slice(0,-1))),typeof t=="function"&&(c=t.call(o,a,c)),c===void 0?delete o[a]:o[a]=c,n.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let c=Object.keys(o);for(let l=c.length-1;l>=0;l--)n.push({parent:o,key:c[l],visited:!1})}}}
return r[""]},"applyReviverIteratively"),u_=i(e=>e.replace(ED,(t,r,n,s)=>{let o=t[0]==='"';if(o&&kD.test(t))return t.substring(0,t.length-1)+'n"';let c=n||s,l=r&&
(r.length<l_||r.length===l_&&r<=f_);return o||c||l?t:'"'+t+'n"'}),"serializeBigInts"),m_=i((e,t)=>{if(!e)return dp(e,t);try{if(bD())return _D(e,t);let r=u_(e);return dp(
r,(n,s,o)=>wD(n,s,o,t))}catch(r){if(r instanceof RangeError){let n=u_(e),s=dp(n);return TD(s,t)}throw r}},"JSONParse");var Rn=class extends Error{static{i(this,"RequestError")}name;status;request;response;constructor(t,r,n){super(t,{cause:n.cause}),this.name="HttpError",this.status=
Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&
(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var vD="10.0.16",SD={headers:{"user-agent":`octokit-request.js/${vD} ${Mr()}`}};function xD(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}i(xD,"isPlainObject");var h_=i(()=>"","noop");async function g_(e){let t=e.request?.
fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let r=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=xD(e.body)||Array.isArray(e.body)?p_(
e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([p,f])=>[p,String(f)])),a;try{a=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,
headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(p){let f="Unknown Error";if(p instanceof Error){if(p.name==="AbortError")throw p.status=500,
p;f=p.message,p.name==="TypeError"&&"cause"in p&&(p.cause instanceof Error?f=p.cause.message:typeof p.cause=="string"&&(f=p.cause))}let m=new Rn(f,500,{request:e});
throw m.cause=p,m}let c=a.status,l=a.url,u={};for(let[p,f]of a.headers)u[p]=f;let d={url:l,status:c,headers:u,data:""};if("deprecation"in u){let p=u.link&&u.link.
match(/<([^<>]+)>; rel="deprecation"/),f=p&&p.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${f?
`. See ${f}`:""}`)}if(c===204||c===205)return d;if(e.method==="HEAD"){if(c<400)return d;throw new Rn(a.statusText,c,{response:d,request:e})}if(c===304)throw d.data=
await mp(a),new Rn("Not modified",c,{response:d,request:e});if(c>=400)throw d.data=await mp(a),new Rn(RD(d.data),c,{response:d,request:e});return d.data=n?await mp(
a):a.body,d}i(g_,"fetchWrapper");async function mp(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(h_);let r=i_(t);if(AD(r)){let n="";try{return n=
await e.text(),m_(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?
e.text().catch(h_):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}i(mp,"getResponseData");function AD(e){return e.type==="application/json"||e.type==="applicatio\
n/scim+json"}i(AD,"isJSONResponse");function RD(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&
"message"in e){let t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(n=>JSON.stringify(n)).
join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}i(RD,"toErrorMessage");function hp(e,t){let r=e.defaults(t);return Object.assign(
i(function(s,o){let a=r.merge(s,o);if(!a.request||!a.request.hook)return g_(r.parse(a));let c=i((l,u)=>g_(r.parse(r.merge(l,u))),"request2");return Object.assign(
c,{endpoint:r,defaults:hp.bind(null,r)}),a.request.hook(c,a)},"newApi"),{endpoint:r,defaults:hp.bind(null,r)})}i(hp,"withDefaults");var xo=hp(s_,SD);var OD="0.0.0-development";function PD(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}i(PD,"_buildMessageForResponseErrors");var $D=class extends Error{static{i(this,"GraphqlResponseError")}constructor(e,t,r){super(PD(r)),this.request=e,this.headers=
t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},CD=["method","baseUrl","url","headers","request","query","mediaType","operationName"],ID=["query","method","url"],y_=/\/api\/v3\/?$/;
function LD(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in r)
if(ID.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}let n=typeof t=="string"?Object.assign({query:t},
r):t,s=Object.keys(n).reduce((a,c)=>CD.includes(c)?(a[c]=n[c],a):(a.variables||(a.variables={}),a.variables[c]=n[c],a),{}),o=n.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return y_.test(o)&&(s.url=o.replace(y_,"/api/graphql")),e(s).then(a=>{if(a.data.errors){let c={};for(let l of Object.keys(a.headers))c[l]=a.headers[l];throw new $D(
s,c,a.data)}return a.data.data})}i(LD,"graphql");function gp(e,t){let r=e.defaults(t);return Object.assign(i((s,o)=>LD(r,s,o),"newApi"),{defaults:gp.bind(null,r),
endpoint:r.endpoint})}i(gp,"withDefaults");var Q8=gp(xo,{headers:{"user-agent":`octokit-graphql.js/${OD} ${Mr()}`},method:"POST",url:"/graphql"});function b_(e){
return gp(e,{method:"POST",url:"/graphql"})}i(b_,"withCustomRequest");var yp="(?:[a-zA-Z0-9_-]+)",w_="\\.",__=new RegExp(`^${yp}${w_}${yp}${w_}${yp}$`),ND=__.test.bind(__);async function DD(e){let t=ND(e),r=e.startsWith("v1.")||e.
startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}i(DD,"auth");function FD(e){
return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}i(FD,"withAuthorizationPrefix");async function GD(e,t,r,n){let s=t.endpoint.merge(r,n);return s.headers.
authorization=FD(e),t(s)}i(GD,"hook");var E_=i(function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(DD.bind(null,
t),{hook:GD.bind(null,t)})},"createTokenAuth2");var bp="7.0.8";var k_=i(()=>{},"noop"),zD=console.warn.bind(console),UD=console.error.bind(console);function MD(e={}){return typeof e.debug!="function"&&(e.debug=k_),typeof e.
info!="function"&&(e.info=k_),typeof e.warn!="function"&&(e.warn=zD),typeof e.error!="function"&&(e.error=UD),e}i(MD,"createLogger");var T_=`octokit-core.js/${bp}\
 ${Mr()}`,Fa=class{static{i(this,"Octokit")}static VERSION=bp;static defaults(t){return class extends this{static{i(this,"OctokitWithDefaults")}constructor(...n){
let s=n[0]||{};if(typeof t=="function"){super(t(s));return}super(Object.assign({},t,s,s.userAgent&&t.userAgent?{userAgent:`${s.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let r=this.plugins;return class extends this{static{i(this,"NewOctokit")}static plugins=r.concat(t.filter(s=>!r.includes(s)))}}constructor(t={}){let r=new Yw.Collection,
n={baseUrl:xo.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["\
user-agent"]=t.userAgent?`${t.userAgent} ${T_}`:T_,t.baseUrl&&(n.baseUrl=t.baseUrl),t.previews&&(n.mediaType.previews=t.previews),t.timeZone&&(n.headers["time-z\
one"]=t.timeZone),this.request=xo.defaults(n),this.graphql=b_(this.request).defaults(n),this.log=MD(t.log),this.hook=r,t.authStrategy){let{authStrategy:o,...a}=t,
c=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},t.auth));r.wrap("request",c.hook),this.auth=c}else if(!t.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=E_(t.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,t))}request;graphql;log;hook;auth};var wp="17.0.0";var BD={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
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
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},v_=BD;var On=new Map;for(let[e,t]of Object.entries(v_))for(let[r,n]of Object.entries(t)){let[s,o,a]=n,[c,l]=s.split(/ /),u=Object.assign({method:c,url:l},o);On.has(e)||
On.set(e,new Map),On.get(e).set(r,{scope:e,methodName:r,endpointDefaults:u,decorations:a})}var jD={has({scope:e},t){return On.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.
cache[t],!0},ownKeys({scope:e}){return[...On.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},n){if(r[n])return r[n];let s=On.get(
t).get(n);if(!s)return;let{endpointDefaults:o,decorations:a}=s;return a?r[n]=qD(e,t,n,o,a):r[n]=e.request.defaults(o),r[n]}};function _p(e){let t={};for(let r of On.
keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},jD);return t}i(_p,"endpointsToMethods");function qD(e,t,r,n,s){let o=e.request.defaults(n);function a(...c){let l=o.
endpoint.merge(...c);if(s.mapToData)return l=Object.assign({},l,{data:l[s.mapToData],[s.mapToData]:void 0}),o(l);if(s.renamed){let[u,d]=s.renamed;e.log.warn(`oc\
tokit.${t}.${r}() has been renamed to octokit.${u}.${d}()`)}if(s.deprecated&&e.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...c);for(let[
d,p]of Object.entries(s.renamedParameters))d in u&&(e.log.warn(`"${d}" parameter is deprecated for "octokit.${t}.${r}()". Use "${p}" instead`),p in u||(u[p]=u[d]),
delete u[d]);return o(u)}return o(...c)}return i(a,"withDecorations"),Object.assign(a,o)}i(qD,"decorate");function Ep(e){return{rest:_p(e)}}i(Ep,"restEndpointMethods");Ep.VERSION=wp;function ZD(e){let t=_p(e);return{...t,rest:t}}i(ZD,"legacyRestEndpointMethods");ZD.
VERSION=wp;var HD="0.0.0-development";function WD(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let r=e.
data.incomplete_results,n=e.data.repository_selection,s=e.data.total_count,o=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let a=Object.keys(e.data)[0],c=e.data[a];return e.data=c,typeof r<"u"&&(e.data.incomplete_results=r),typeof n<
"u"&&(e.data.repository_selection=n),e.data.total_count=s,e.data.total_commits=o,e}i(WD,"normalizePaginatedListResponse");function kp(e,t,r){let n=typeof t=="fu\
nction"?t.endpoint(r):e.request.endpoint(t,r),s=typeof t=="function"?t:e.request,o=n.method,a=n.headers,c=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!c)return{done:!0};try{let l=await s({method:o,url:c,headers:a}),u=WD(l);if(c=((u.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!c&&"total_comm\
its"in u.data){let d=new URL(u.url),p=d.searchParams,f=parseInt(p.get("page")||"1",10),m=parseInt(p.get("per_page")||"250",10);f*m<u.data.total_commits&&(p.set(
"page",String(f+1)),c=d.toString())}return{value:u}}catch(l){if(l.status!==409)throw l;return c="",{value:{status:200,headers:{},data:[]}}}}})}}i(kp,"iterator");
function S_(e,t,r,n){return typeof r=="function"&&(n=r,r=void 0),x_(e,[],kp(e,t,r)[Symbol.asyncIterator](),n)}i(S_,"paginate");function x_(e,t,r,n){return r.next().
then(s=>{if(s.done)return t;let o=!1;function a(){o=!0}return i(a,"done"),t=t.concat(n?n(s.value,a):s.value.data),o?t:x_(e,t,r,n)})}i(x_,"gather");var SY=Object.
assign(S_,{iterator:kp});function Tp(e){return{paginate:Object.assign(S_.bind(null,e),{iterator:kp.bind(null,e)})}}i(Tp,"paginateRest");Tp.VERSION=HD;var $Y=new cs,vp=Zw(),KD={baseUrl:vp,request:{agent:jw(vp),fetch:qw(vp)}},A_=Fa.plugin(Ep,Tp).defaults(KD);function R_(e,t){let r=Object.assign({},t||{}),n=Bw(e,
r);n&&(r.auth=n);let s=cp(r.userAgent);return s&&(r.userAgent=s),r}i(R_,"getOctokitOptions");var DY=new cs;function O_(e,t,...r){let n=A_.plugin(...r);return new n(R_(e,t))}i(O_,"getOctokit");var P_=60;function $_(e,t,r){let n=N(e,"response");if(n===void 0)return{...t,status:null,code:C_(e),message:JD(e),header:i(()=>null,"header")};let s=N(n,"header\
s"),o=N(n,"status"),a=N(n,"data"),c=N(a,"message"),l=`${typeof c=="string"?c:"no explanation given"}${VD(N(a,"errors"))}`;return{...t,status:typeof o=="number"?
o:null,code:null,message:l.replace(/[\p{C}\s]+/gu," ").replaceAll(r===""?"\0":r,"***").slice(0,300),header:i(u=>{let d=N(s,u);return typeof d=="string"||typeof d==
"number"?String(d):null},"header")}}i($_,"describeFault");function VD(e){if(!Array.isArray(e))return"";let t=e.flatMap(r=>{let n=N(r,"field"),s=N(r,"code");return typeof n==
"string"&&typeof s=="string"?[`${n}: ${s}`]:[]});return t.length===0?"":` (${t.join(", ")})`}i(VD,"fieldFaults");function C_(e){for(let t=e,r=0;t!==void 0&&r<4;t=
N(t,"cause"),r++){let n=N(t,"code");if(typeof n=="string")return n}return null}i(C_,"networkCode");function JD(e){if(N(N(e,"cause"),"name")==="TimeoutError"||N(
e,"name")==="TimeoutError"||N(e,"name")==="AbortError")return"no answer in time";let t=C_(e);return t===null?"the connection failed":`the connection failed (${t}\
)`}i(JD,"networkWords");function I_(e){if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(
t)<=P_?Number(t)*1e3:null,message:`GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){
let r=Number(e.header("x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(r)?`; it is renewe\
d at ${new Date(r*1e3).toISOString().slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:P_*1e3,message:"GitHub asks to slow d\
own (secondary rate limit)"}:null}i(I_,"rateLimitOf");var Sp=`permissions:
  contents: read
  issues: write`,YD=[{when:i(e=>e.status===401,"when"),text:"GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow\
."},{when:i(e=>e.status===403&&/archived/i.test(e.message),"when"),text:"The repository is archived. Name another one for the issues with `repository`."},{when:i(
e=>e.status===403&&/SAML|IP allow list/i.test(e.message),"when"),text:"The organisation restricts this token: authorise it there, or use the one of the workflow\
."},{when:i(e=>e.status===403,"when"),text:`The token may not do this. Give the job of the workflow these permissions (naming one sets all others to none):
${Sp}`},{when:i(e=>e.status===410,"when"),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another reposit\
ory with `repository`."},{when:i(e=>e.status===404,"when"),text:"There is no such repository, or the token cannot see it: check `repository`; the token of a wor\
kflow reaches only its own repository."},{when:i(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:"The repository was renamed or moved: check `repos\
itory`."}];function L_(e,t,r,n){let s=r===null?`${e.status??""} ${e.message}`.trim():r.message,o=n>1?` after ${n} attempts`:"",a=t==="unknown"?"; it may have be\
en carried out all the same":"",c=r===null?YD.find(l=>l.when(e))?.text??null:"The next run goes on from here.";return new pe(`[${e.method}] ${e.host}${e.path}: ${s}${o}${a}`,
t,c)}i(L_,"trackerError");var XD=3e4,QD=1e3,eF=3,tF=4,rF=new Set([500,502,503,504]),nF=/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;function D_(e){let t=i(()=>{},"quiet"),r=O_(e.token,{userAgent:e.
userAgent,log:{debug:t,info:t,warn:t,error:t},...e.baseUrl?{baseUrl:e.baseUrl.replace(/\/+$/,"")}:{}}),n=new URL(r.request.endpoint.DEFAULTS.baseUrl),s=0;async function o(l){
s+=1;let u={method:l.method,host:n.host,path:l.path.replace(/\?.*$/,"")};try{let d=await r.request(`${l.method} ${l.path}`,{headers:{"x-github-api-version":"202\
2-11-28",...l.raw?{accept:"application/vnd.github.raw+json"}:{}},request:{signal:AbortSignal.timeout(e.timeoutMs??XD),...l.follow?{}:{redirect:"manual"}},...N_(
l.body)?l.body:{}}),p=d.data,f=d.status;return f>=300&&!l.also.includes(f)?{...u,status:f,code:null,message:"moved elsewhere",header:i(()=>null,"header")}:!l.raw&&
f!==204&&f<300&&!N_(p)?{...u,status:f,code:null,message:"the answer is cut off or not JSON",header:i(()=>null,"header")}:{status:f,data:p,next:oF(d.headers.link,
n)}}catch(d){let p=$_(d,u,e.token);return p.status!==null&&l.also.includes(p.status)?{status:p.status,data:null,next:null}:p}}i(o,"attempt");async function a(l){
let u=l.method!=="GET";for(let d=1;;d++){let p=await o(l);if(!("code"in p))return p;let f=I_(p),m=p.status===null||p.status<300||rF.has(p.status);if(!(d<tF&&(f===
null?m&&!u:f.waitMs!==null))){let h=u&&m&&f===null&&!nF.test(p.code??"");throw L_(p,h?"unknown":"refused",f,d)}let g=f?.waitMs??1e3*3**(d-1);e.log?.(`[${l.method}\
] ${p.host}${p.path}: ${p.status??"no answer"}; asking again in ${Math.ceil(g/1e3)} s`),await e.sleep(g)}}i(a,"send");let c=sF(e);return{get requests(){return s},
read:i((l,{also:u=[],raw:d=!1,follow:p=!1}={})=>a({method:"GET",path:l,also:u,raw:d,follow:p}),"read"),async write(l,u,d,{also:p=[],notifies:f=!1}={}){return await c(
f),a({method:l,path:u,body:d,also:p,raw:!1,follow:!1})}}}i(D_,"createGithub");function sF(e){let t=e.spacingMs??QD,r=Number.NEGATIVE_INFINITY,n=Number.NEGATIVE_INFINITY;
return async s=>{let o=Math.max(r+t,s?n+eF*t:0)-e.now();o>0&&await e.sleep(o),r=e.now(),s&&(n=r)}}i(sF,"createWritePace");function oF(e,t){let r=/<([^<>]+)>;\s*rel="next"/.
exec(e??"")?.[1];return r===void 0||!URL.canParse(r)||new URL(r).origin!==t.origin?null:r}i(oF,"nextPage");function N_(e){return typeof e=="object"&&e!==null&&!(e instanceof
ArrayBuffer)}i(N_,"isRecord");function xp(e){return e.status===200?e.data:null}i(xp,"found");function Ao(e){let[t,r,n]=e.split("/");if(!t||!r||n!==void 0)throw new pe(
`"${e}" is not a repository`,"refused","Write it as OWNER/NAME.");return`/repos/${encodeURIComponent(t)}/${encodeURIComponent(r)}`}i(Ao,"repositoryPath");async function F_(e,t,r,n){
let s=r.split("/").map(encodeURIComponent).join("/"),o=await e.read(`${Ao(t)}/contents/${s}?ref=${encodeURIComponent(n)}`,{also:[404],raw:!0,follow:!0});if(o.status===
404)return null;if(typeof o.data=="string")return o.data;if(o.data instanceof ArrayBuffer)return Buffer.from(o.data).toString("utf8");throw new pe(`${r} is a fo\
lder, not a file`,"refused","Check `config-file`.")}i(F_,"readRepositoryFile");async function G_(e,t){try{let{data:r}=await e.read(Ao(t),{follow:!0}),n=N(r,"vis\
ibility");return N(r,"private")===!0&&(n===void 0||n==="private"||n==="internal")?"private":"public"}catch{return"public"}}i(G_,"readVisibility");function Ap(e,t){let r=za(e.data);if(r===null)throw new pe("the answer to a write could not be read; it was carried out all the same","unknown");if(Ga("body",t.
body,r.body),Ga("title",t.title,r.title),t.state!==void 0&&t.state!==r.state)throw new pe(`the tracker kept issue ${r.number} ${r.state}`,"refused");return r}i(
Ap,"written");function Ga(e,t,r){if(!(t===void 0||typeof r=="string"&&z_(r)===z_(t)))throw new pe(`the tracker kept another ${e} than the one sent`,"refused","I\
t may be longer than the tracker takes.")}i(Ga,"checkEcho");function z_(e){return e.replaceAll(`\r
`,`
`).trim()}i(z_,"normal");function za(e){let t=N(e,"number"),r=N(e,"state");if(typeof t!="number"||r!=="open"&&r!=="closed")return null;let n=N(e,"labels"),s=N(e,
"closed_at");return{number:t,state:r,url:ge(N(e,"html_url"),""),title:ge(N(e,"title"),""),body:ge(N(e,"body"),""),stateReason:iF(N(e,"state_reason")),labels:(Array.
isArray(n)?n:[]).map(o=>typeof o=="string"?o:ge(N(o,"name"),"")),closedAt:typeof s=="string"?s:null,locked:N(e,"locked")===!0}}i(za,"readIssue");function iF(e){
return e==="completed"||e==="not_planned"||e==="duplicate"||e==="reopened"?e:null}i(iF,"stateReasonOf");var aF=["celery-failure","celery-failure/dashboard"],cF=["github-actions[bot]"],U_=100,lF=500;function M_({github:e,repository:t,labels:r=aF,trustedAuthors:n=cF}){
let s=null,o=null,a=i(()=>s??=uF(e,t),"home"),c=i(()=>o??=dF(e,n),"authors");async function l(d){let p=za(d);if(p===null||N(d,"pull_request")!==void 0||!p.labels.
some(m=>r.includes(m)))return null;let f=N(N(d,"user"),"login");return typeof f=="string"&&(await c()).has(f.toLowerCase())?p:null}i(l,"ours");async function u(d){
let{path:p}=await a(),f=await e.read(`${p}/issues/${d}`,{also:[301,404,410]});return l(xp(f))}return i(u,"get"),{get requests(){return e.requests},async list(d){
let{path:p,hasIssues:f}=await a();if(!f)throw new pe(`issues are disabled in ${t}`,"refused","Turn them on under Settings > General > Features, or name another \
repository with `repository`.");let m=new Map,y=i(async g=>{for(let h of Array.isArray(g.data)?g.data:[]){let b=await l(h);b!==null&&m.set(b.number,b)}},"take");
for(let g of r){let h=`${p}/issues?labels=${encodeURIComponent(g)}&state=all&sort=created&direction=asc&per_page=${U_}`;for(let b=0;h!==null&&b<lF;b++){let w=await e.
read(h);await y(w),h=w.next}}await y(await e.read(`${p}/issues?state=all&sort=created&direction=desc&per_page=${U_}`));for(let g of new Set(d)){let h=m.has(g)?null:
await u(g);h!==null&&m.set(g,h)}return[...m.values()].toSorted((g,h)=>g.number-h.number)},get:u,async ensureLabels(d){let{path:p}=await a();for(let f of d)await pF(
e,p,f)},async create({title:d,body:p,labels:f}){let{path:m}=await a(),y=await e.write("POST",`${m}/issues`,{title:d,body:p,labels:[...f]},{notifies:!0}),g=Ap(y,
{title:d,body:p}),h=f.filter(b=>!g.labels.includes(b));if(h.length>0)throw new pe(`issue ${g.number} was opened, but without its label ${h.join(", ")}`,"refused",
`The token may open issues but not label them. Give the job of the workflow these permissions:
${Sp}`);return g},async edit(d,p){let{path:f}=await a();p.addLabels!==void 0&&p.addLabels.length>0&&await e.write("POST",`${f}/issues/${d}/labels`,{labels:[...p.
addLabels]});for(let g of p.removeLabels??[])await e.write("DELETE",`${f}/issues/${d}/labels/${encodeURIComponent(g)}`,void 0,{also:[404]});let m=fF(p);if(Object.
keys(m).length>0)return Ap(await e.write("PATCH",`${f}/issues/${d}`,m,{notifies:p.state==="open"}),p);let y=za((await e.read(`${f}/issues/${d}`)).data);if(y===null)
throw new pe(`issue ${d} could not be read back`,"unknown");return y},async comment(d,p){let{path:f}=await a(),m=await e.write("POST",`${f}/issues/${d}/comments`,
{body:p},{notifies:!0});Ga("comment",p,N(m.data,"body"))}}}i(M_,"githubTracker");async function uF(e,t){let{data:r}=await e.read(Ao(t),{follow:!0});return{path:Ao(
ge(N(r,"full_name"),t)),hasIssues:N(r,"has_issues")!==!1}}i(uF,"readRepository");async function dF(e,t){let r=N(xp(await e.read("/user",{also:[403,404]})),"logi\
n");return new Set([...t,...typeof r=="string"?[r]:[]].map(n=>n.toLowerCase()))}i(dF,"readAuthors");async function pF(e,t,r){if((await e.read(`${t}/labels/${encodeURIComponent(
r.name)}`,{also:[404]})).status!==200)try{await e.write("POST",`${t}/labels`,{name:r.name,color:r.color,description:r.description})}catch(s){if(!(s instanceof pe&&
s.message.includes("already_exists")))throw s}}i(pF,"ensureLabel");function fF(e){return{...e.title===void 0?{}:{title:e.title},...e.body===void 0?{}:{body:e.body},
...e.state===void 0?{}:{state:e.state},...e.state===void 0||e.stateReason===void 0?{}:{state_reason:e.stateReason}}}i(fF,"changesOf");import{mkdir as WM,readdir as KM,readFile as VM,rename as JM,writeFile as YM}from"node:fs/promises";import{basename as XM,join as dm}from"node:path";var Gc=$r(lm(),1);var MM=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,BM=["completed","not_planned","duplicate","reopened"];function PT(e){let t=jM(e.body),r={number:e.number,title:e.
title,state:e.state,...e.stateReason===null?{}:{state_reason:e.stateReason},...e.closedAt===null?{}:{closed_at:e.closedAt},labels:[...e.labels],...HM(e.body),created:e.
created,...t===um?{}:{separator:t}};return`---
${(0,Gc.stringify)(r,{lineWidth:0})}---
${e.body}
${t}
${e.comments}`}i(PT,"renderIssueFile");function $T(e,t){let r=MM.exec(e);if(r===null)return"it does not begin with a block of settings between two lines of ---";
let n=(0,Gc.parseDocument)(r[1]??"",{schema:"core"}),s=n.errors[0];if(s!==void 0)return`its head is not YAML (line ${(s.linePos?.[0].line??0)+1})`;let o=n.toJS(),
a=N(o,"state")??"open";if(a!=="open"&&a!=="closed")return"its state is neither open nor closed";let c=N(o,"title");if(typeof c!="string"&&typeof c!="number"&&typeof c!=
"boolean")return"it has no title";let l=N(o,"labels")??[],u=N(o,"closed_at"),d=N(o,"created"),p=N(o,"separator");return{number:t,title:String(c),state:a,stateReason:ZM(
N(o,"state_reason")),closedAt:typeof u=="string"?u:null,labels:(Array.isArray(l)?l:[l]).map(String),created:typeof d=="number"?d:t,...qM(e.slice(r[0].length),typeof p==
"string"?p:um)}}i($T,"parseIssueFile");var um="<!-- comments -->";function jM(e){let t=um;for(let r=2;e.includes(t);r++)t=`<!-- comments ${r} -->`;return t}i(jM,
"separatorFor");function qM(e,t){let r=new RegExp(`\\n${t}(?:\\r?\\n|$)`).exec(`
${e}`);return r===null?{body:e.replace(/\r?\n$/,""),comments:""}:{body:e.slice(0,Math.max(0,r.index-1)),comments:e.slice(r.index-1+r[0].length)}}i(qM,"split");function ZM(e){
return typeof e=="string"&&BM.includes(e)?e:null}i(ZM,"reasonFrom");function HM(e){let t=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(e)?.[1];return t===void 0?{}:{fingerprint:t}}
i(HM,"fingerprintOf");function LT(e){let{folder:t}=e,r=0;async function n(l){r+=1;let u=`${l}.md`,d;try{d=await VM(dm(t,u),"utf8")}catch(f){if(CT(f))return null;throw IT(u,ar(f))}let p=$T(
d,l);if(typeof p=="string")throw IT(u,p);return p}i(n,"read");async function s(l){r+=1;let u=`${l.number}.md`,d=dm(t,`.${u}.new`);try{await WM(t,{recursive:!0}),
await YM(d,PT(l)),await JM(d,dm(t,u))}catch(p){throw new pe(`${u} cannot be written: ${ar(p)}`,"refused","Check that the folder for issues can be written to.")}
return a(l)}i(s,"write");async function o(){return(await KM(t).catch(u=>{if(CT(u))return[];throw new pe(`the folder for issues cannot be read: ${ar(u)}`,"refuse\
d")})).flatMap(u=>/^[1-9]\d{0,8}\.md$/.test(u)?[Number(u.slice(0,-3))]:[]).toSorted((u,d)=>u-d)}i(o,"numbers");let a=i(l=>({number:l.number,url:`${XM(t)}/${l.number}\
.md`,title:l.title,body:l.body,state:l.state,stateReason:l.stateReason,labels:l.labels,closedAt:l.closedAt,locked:!1}),"tracked");async function c(l){let u=await n(
l);if(u===null)throw new pe(`there is no issue ${l}.md`,"refused");return u}return i(c,"existing"),{get requests(){return r},async list(){let l=[];for(let u of await o()){
let d=await n(u);d!==null&&l.push(a(d))}return l},async get(l){let u=await n(l);return u===null?null:a(u)},async ensureLabels(){},async create({title:l,body:u,labels:d}){
let p=((await o()).at(-1)??0)+1;return s({number:p,created:p,title:l,body:u,labels:NT(d),state:"open",stateReason:null,closedAt:null,comments:""})},async edit(l,u){
return s(QM(await c(l),u,e.now()))},async comment(l,u){let d=await c(l),p=(d.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await s({...d,comments:`${d.
comments}
<!-- comment ${p} -->
${u}
`})}}}i(LT,"localTracker");function QM(e,t,r){let n=t.state??e.state,s=n!==e.state,o=new Set(t.removeLabels);return{...e,title:t.title??e.title,body:t.body??e.body,
labels:NT([...e.labels,...t.addLabels??[]]).filter(a=>!o.has(a)),state:n,stateReason:s?t.stateReason??(n==="open"?"reopened":"completed"):e.stateReason,closedAt:s?
n==="closed"?`${new Date(r).toISOString().slice(0,19)}Z`:null:e.closedAt}}i(QM,"edited");function NT(e){return[...new Set(e)]}i(NT,"unique");function CT(e){return typeof e==
"object"&&e!==null&&"code"in e&&e.code==="ENOENT"}i(CT,"isMissing");function IT(e,t){return new pe(`${e} cannot be read: ${t}`,"refused",`Mend or delete ${e} in\
 the folder for issues.`)}i(IT,"unreadable");function zc(e,t,r){let n=[];return async()=>{let s=n.length<e?void 0:n.shift();if(s!==void 0){let o=s+t-r.now();o>0&&await r.sleep(o)}n.push(r.now())}}i(zc,"cre\
atePace");async function DT(e,t){if(/^\d+$/.test(t))return t;let r;try{r=(await e.get("/api/v1/groups.json",{read:e2})).data}catch(a){throw a instanceof tt?new ie(`Papert\
rail's groups could not be read: ${a.message}`,pm(a)):a}let n=r.find(a=>a.name===t);if(n!==void 0)return n.id;let s=r.filter(a=>a.name.toLowerCase()===t.toLowerCase());
if(s.length===1&&s[0]!==void 0)return s[0].id;let o=r.map(a=>a.name).join(", ");throw new ie(`Papertrail has no group named "${t}"`,o===""?"The token sees no gr\
oups at all: leave `group` empty.":`Groups the token can see: ${o}.`)}i(DT,"findGroup");function e2(e){let t=Lr(e);if(!Array.isArray(t))throw new SyntaxError("n\
o list of groups");return t.flatMap(r=>{let n=cr(N(r,"id")),s=N(r,"name");return n!==null&&typeof s=="string"?[{id:n,name:s}]:[]})}i(e2,"readGroups");var Uc="Ac\
counts that were moved to SolarWinds Observability get this answer too: for those use `solarwinds-token`, with an API token made there.",t2=[{when:i(e=>e.status===
401,"when"),text:`Papertrail does not accept the token: copy it anew from your Papertrail profile. ${Uc}`},{when:i(e=>e.status===400,"when"),text:"Papertrail do\
es not understand the search: check `query`; brackets and other special characters belong in quotes."},{when:i(e=>e.status===404,"when"),text:`Nothing is there:\
 check \`papertrail-url\`, \`group\` and \`system\`. ${Uc}`},{when:i(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:`Papertrail sends the search t\
o another address, where the token is not sent: check \`papertrail-url\`. ${Uc}`},{when:i(e=>e.html,"when"),text:`A web page came back instead of the API: check\
 \`papertrail-url\` and any proxy on the way. ${Uc}`},{when:i(e=>e.status===403,"when"),text:"The token may not search these logs: its owner needs access to the\
m."},{when:i(e=>e.status===429,"when"),text:"The whole account shares 25 requests in 5 seconds: something else is using them up. The next run tries again."},{when:i(
e=>e.retryable,"when"),text:"This usually passes: the next run reads the same time again."}];function pm(e){return t2.find(t=>t.when(e))?.text??null}i(pm,"advic\
eFor");function FT(e){let t=Lr(e),r=N(t,"events");if(!Array.isArray(r))throw new SyntaxError("no events array");let n=mn(),s=r.map(o=>r2(o,n));return s.some((o,a)=>a>0&&
j(s[a-1]?.event.id??"",o.event.id)>0)&&s.sort((o,a)=>j(o.event.id,a.event.id)),{events:s,minId:cr(N(t,"min_id")),maxId:cr(N(t,"max_id")),reachedEnd:N(t,"reached\
_end")===!0,stoppedBy:n2(t),minTime:Ge(ge(N(t,"min_time_at"),"")),maxTime:Ge(ge(N(t,"max_time_at"),""))}}i(FT,"readSearchPage");function r2(e,t){let r=cr(N(e,"i\
d")),n=t(ge(N(e,"received_at"),""));if(r===null||n===null)throw new SyntaxError("an event without id or receipt time");return{seconds:n.seconds,event:{id:r,at:n.
at,source:ge(N(e,"source_name"),ge(N(e,"hostname"),"")),program:ge(N(e,"program"),""),message:ge(N(e,"message"),"")}}}i(r2,"readEvent");function n2(e){return N(
e,"reached_record_limit")===!0?"records":N(e,"reached_time_limit")===!0||N(e,"backend_timeout")===!0?"time":null}i(n2,"stoppedBy");var GT=2e3;function Mc(e,t,r){let n=t??"",o=[r.length>0&&/\bOR\b/.test(n)?`(${n})`:n,...r].filter(a=>a!=="").join(" ");if(o.length>GT)throw new ie(`the query ha\
s ${o.length} characters; ${e} takes ${GT}`,"Shorten `query`, or narrow the search with `group` and `system` instead.");return o}i(Mc,"searchTerms");function si(e,t){
if(!t.includes('"'))return`"${t}"`;if(!t.includes("'"))return`'${t}'`;throw new ie(`a phrase with both kinds of quotes cannot be searched in ${e}`)}i(si,"quoted");var zT={requests:25,perMs:5e3},s2=3e4;async function UT(e){let t=zc(zT.requests,zT.perMs,e),r=0,n=zr({baseUrl:e.url,headers:{"X-Papertrail-Token":e.token},timeoutMs:e.
timeoutMs??s2,userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:i(async()=>{let a=r-e.now();a>0&&await e.sleep(a),await t()},"pace")}),s=e.group?await DT(
n,e.group):null;async function o(a){let{data:c,header:l}=await n.get("/api/v1/events/search.json",{params:a,read:FT});return l("x-rate-limit-remaining")==="0"&&
(r=e.now()+Yd(l("x-rate-limit-reset"))),c}return i(o,"readPage"),{name:"papertrail",hasIds:!0,search:i((a,c)=>o2({options:e,group:s,http:n,readPage:o},a,c),"sea\
rch"),link:i(({id:a})=>`https://my.papertrailapp.com${s===null?"":`/groups/${s}`}/events?focus=${a}`,"link")}}i(UT,"papertrailSource");async function*o2({options:e,
group:t,http:r,readPage:n},s,o){let a=s.from===null?null:Ge(s.from),c=s.to===null?null:Ge(s.to);if(a===null)throw new ie("a search of Papertrail needs the time \
it starts at","Give `since`.");let l=i2(e,t,a,o),u=c===null?Number.POSITIVE_INFINITY:c+s.margin,d=Wn(a,c),p=[],f={ms:e.now(),requests:r.requests},m=null,y="",g=a,
h=!0,b=i(k=>{let E=d.range();return{from:Oe(a),to:Oe(Math.max(a,k)),complete:h,reasons:p,examined:E===null?[]:[E],requests:r.requests-f.requests}},"covered"),w=i(
k=>{if(h=!1,c!==null&&g>c)return p.push(`${k} The window itself was read; the lines after it, which may belong to its last failures, were not.`),b(c);let E=Math.
max(a,g-1);return p.push(`${k} Read up to ${Oe(E)}; what came later is left to the next run.`),b(E)},"stopped");for(let k=0;;k++){if(k>=(e.maxPages??Number.POSITIVE_INFINITY))
return w(`The budget of ${k} result pages was spent.`);let E=e.now()-f.ms;if(k>0&&E>=(e.maxMs??Number.POSITIVE_INFINITY))return w(`The budget of ${Math.round((e.
maxMs??0)/1e3)} s for the search was spent.`);let A=Math.floor(e.now()/1e3),T;try{T=await n(m===null?l:{...l,min_id:m})}catch(C){if(!(C instanceof tt))throw C;if(k===
0)throw new ie(`Papertrail could not be searched: ${C.message}`,pm(C));return w(`The search broke off after ${k} result pages: ${C.message}.`)}k===0&&(T.minId!==
null&&d.readFrom(T.minId),T.minTime!==null&&T.minTime>a&&(h=!1,p.push(`Papertrail holds nothing older than ${Oe(T.minTime)}: the time from ${Oe(a)} is past its \
retention and was not read.`)));let I=[];for(let{event:C,seconds:x}of T.events){if(j(C.id,y)<=0)continue;y=C.id,g=Math.max(g,x),(d.see(C.id,x)||c!==null&&x>c&&x<=
u)&&I.push(C)}if(g=Math.max(g,T.maxTime??0),T.maxId!==null&&T.maxTime!==null&&!T.reachedEnd&&T.maxTime<=(c??Number.POSITIVE_INFINITY)&&d.readTo(T.maxId),I.length>
0&&(yield I),T.reachedEnd||T.stoppedBy===null)return b(Math.min(c??Number.POSITIVE_INFINITY,Math.max(A,g)));if(g>u)return b(c??g);let v=T.maxId??(T.events.length>
0?y:null);if(v===null||m!==null&&j(v,m)<=0)return w("Papertrail answered twice with the same position, so the search could not go on.");m=v}}i(o2,"search");function i2(e,t,r,n){
let s=Mc("Papertrail",e.query,n===void 0?[]:[si("Papertrail",n)]);return{tail:"false",min_time:String(r),limit:String(e.pageSize??1e4),...t===null?{}:{group_id:t},
...e.system?{system_id:e.system}:{},...s===""?{}:{q:s}}}i(i2,"searchParams");import{createHmac as l2}from"node:crypto";import{createHash as a2}from"node:crypto";var c2=1,Ts=100,MT=20,BT=300;function qT(e){let{name:t,baseline:r,coverage:n,changes:s,totals:o,groups:a,problems:c,dashboardUrl:l}=e,{failures:u,expected:d,savedByRetry:p,
otherApps:f,ignored:m,unrecognised:y,workers:g}=e,h={name:t,headline:er(e),baseline:r,window:{from:n.from,to:n.to,complete:n.complete,reasons:n.reasons.slice(0,
MT).map(oi)},counts:{failures:u,expected:d,savedByRetry:p,otherApps:f,ignored:m,unrecognised:y,workers:g},changes:s.slice(0,Ts).map(({change:w,title:k,severity:E,
total:A,number:T,url:I})=>({change:w,title:oi(k),severity:E,total:A,issue:jT(T,I)})),totals:o.slice(0,Ts).map(({task:w,severity:k,failures:E,groups:A})=>({task:w===
null?null:oi(w),severity:k,failures:E,groups:A})),groups:a.slice(0,Ts).map(({title:w,severity:k,count:E,trend:A,number:T,url:I,waiting:v})=>({title:oi(w),severity:k,
count:E,trend:A,waiting:v,issue:jT(T,I)})),omitted:{changes:Math.max(0,s.length-Ts),totals:Math.max(0,o.length-Ts),groups:Math.max(0,a.length-Ts)},problems:c.slice(
0,MT).map(oi),dashboardUrl:l===null?null:Et(l)},b=a2("sha256").update(JSON.stringify(h)).digest("hex").slice(0,32);return{schema:c2,type:"digest",id:b,repeat:e.
repeat,...h}}i(qT,"renderWebhook");function oi(e){return se(Hs(se(e,BT)),BT)}i(oi,"text");function jT(e,t){return e===null?null:{number:e,url:t===null?null:Et(t)}}
i(jT,"issueOf");function HT(e,t){return{name:"Webhook",send:i(r=>d2(e,qT(r),t),"send")}}i(HT,"webhookNotifier");var ZT="check that the receiver has the same `webhook-secret`, s\
igns `TIMESTAMP.BODY` and has the right time",u2=[{to:401,help:ZT},{to:403,help:ZT},{to:404,help:"check `webhook-url`"},{to:405,help:"check `webhook-url`: the r\
eceiver must take POST"},{to:410,help:"the receiver wants no more digests; remove `webhook-url`"},{to:413,help:"the receiver must take bodies of 512 KB"}];async function d2(e,t,r){
let n=String(Math.floor(r.now()/1e3)),s=fr(e.url,r,{"X-Celery-Failure-Audit-Timestamp":n,"X-Celery-Failure-Audit-Signature":`v1=${p2(e.secret,n,JSON.stringify(t))}`,
"Idempotency-Key":t.id});return s===null?hr("the webhook"):rr("The webhook",u2,async()=>(await s.http.post(mr(s.url),{body:t,read:i(()=>null,"read"),anyBody:!0,
idempotent:!0,refusal:i(()=>null,"refusal")}),null))}i(d2,"postSigned");function p2(e,t,r){return l2("sha256",e).update(`${t}.${r}`).digest("hex")}i(p2,"sign");var Bc="check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)",f2=[{when:i(
e=>e.status===401,"when"),text:`SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data cen\
tre that is asked; ${Bc}.`},{when:i(e=>e.status===400,"when"),text:"SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and\
 other special characters belong in quotes."},{when:i(e=>e.status===404,"when"),text:`Nothing is there: ${Bc}.`},{when:i(e=>e.status===403&&e.html,"when"),text:"\
A firewall turned the request away: the next run tries again; check any proxy on the way."},{when:i(e=>e.html,"when"),text:`A web page came back instead of the \
API: ${Bc}, and any proxy on the way.`},{when:i(e=>e.status===403,"when"),text:"The token may not read these logs: use one with Full Access, or with the permiss\
ion to read logs."},{when:i(e=>e.status===429,"when"),text:"The organisation has made too many requests: something else is using them up. The next run tries aga\
in."},{when:i(e=>e.status===null,"when"),text:`No answer came: ${Bc}. Otherwise the next run reads the same time again.`},{when:i(e=>e.retryable,"when"),text:"T\
his usually passes: the next run reads the same time again."}];function WT(e){return f2.find(t=>t.when(e))?.text??null}i(WT,"adviceFor");var KT=1303937222200,VT=22,fm=2;function JT(){let e=0n;return{next(t,r){let n=[];for(let s of m2(t,r)){let o=YT(s)?BigInt(s.id??0):h2(s.micros);e=o>e?o:e+1n;let{
seconds:a,at:c,source:l,program:u,message:d}=s;n.push({seconds:a,event:{id:String(e),at:c,source:l,program:u,message:d}})}return n}}}i(JT,"createIdSeries");function m2(e,t){
let r=(t?e.toReversed():e).toSorted((n,s)=>n.micros-s.micros);for(let n=0;n<r.length;){let s=r[n],o=n+1;for(;o<r.length&&r[o]?.micros===s?.micros;)o+=1;let a=r.
slice(n,o);a.length>1&&a.every(YT)&&r.splice(n,a.length,...a.toSorted((c,l)=>j(c.id??"",l.id??""))),n=o}return r}i(m2,"inOrder");function YT({id:e,micros:t}){if(e===
null||!/^[1-9]\d{0,18}$/.test(e))return!1;let r=Number(e)/2**VT+KT;return Math.abs(r-t/1e3)<=fm*1e3}i(YT,"tellsItsTime");function h2(e){return BigInt(Math.max(0,
Math.floor(e/1e3)-KT))<<BigInt(VT)}i(h2,"idAt");function XT(e){let t=Lr(e),r=N(t,"logs");if(!Array.isArray(r))throw new SyntaxError("no logs array");let n=mn();return{logs:r.map(s=>g2(s,n)),next:ge(N(N(t,"pag\
eInfo"),"nextPage"),"")||null}}i(XT,"readLogsPage");function g2(e,t){let r=ge(N(e,"time"),""),n=t(r);if(n===null)throw new SyntaxError("a log without time");let s=/\.(\d{1,6})/.
exec(r)?.[1]??"";return{id:ge(N(e,"id"),"")||null,micros:n.seconds*1e6+Number(s.padEnd(6,"0")),seconds:n.seconds,at:n.at,source:ge(N(e,"hostname"),""),program:ge(
N(e,"program"),""),message:ge(N(e,"message"),"")}}i(g2,"readLog");function QT(e,t,r){if(!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(e))return{params:{
...r,skipToken:e}};let n=/^skipToken=/i.test(e)?`?${e}`:e;if(!URL.canParse(n,t))return{params:{...r,skipToken:e}};let s=new URL(n,t);return s.origin!==new URL(t).
origin?{foreignHost:s.host}:{params:Object.fromEntries(s.searchParams)}}i(QT,"nextPage");var y2=8;function ev({url:e,params:t,mostHeld:r,ask:n}){let s=r/2,o=Number.POSITIVE_INFINITY,a={ascents:0,descents:0},c=i(()=>a.descents>a.ascents,"newestFirst");
async function l(u,d){let p={...t,startTime:Oe(u-1),endTime:Oe(d+1)},f=[],m=new Set,y=new Set,g=null,h=!1,b=d,w=u,k=i(()=>!h&&w>b,"oldestFirst"),E=i(A=>k()?{logs:f.
filter(({seconds:T})=>T<w),newestFirst:!1,end:w-1,stopped:A}:{logs:[],newestFirst:!1,end:u-1,stopped:A},"cut");for(let A=p;;){let T=await n(A);if(typeof T=="str\
ing")return E(T);for(let C of T.logs){if(g!==null){let x=b2(g,C);x<0&&(a.ascents+=1),x>0&&(a.descents+=1),h||=C.seconds<g.seconds}g=C,!(C.seconds<u||C.seconds>d||
C.id!==null&&m.has(C.id))&&(C.id!==null&&m.add(C.id),f.push(C),b=Math.min(b,C.seconds),w=Math.max(w,C.seconds))}if(T.next===null)return o=Math.max(1,Math.floor(
(d-u+1)*Math.min(y2,s/Math.max(1,f.length)))),{logs:f,newestFirst:c(),end:d,stopped:null};if(y.has(T.next))return E("SolarWinds answered twice with the same pos\
ition, so the search could not go on.");y.add(T.next);let I=QT(T.next,e,p);if("foreignHost"in I)return E(`SolarWinds put the next page on another host (${I.foreignHost}\
), which was not asked: the token is sent to the configured one only.`);if(A=I.params,k()&&f.length>r)return o=Number.POSITIVE_INFINITY,E(null);if(!h||d===u||f.
length===0)continue;let v=f.length/(c()?d-b+1:d-u+1);if(Math.max(v*(d-u+1),f.length)>r)return o=Math.max(1,Math.min(Math.floor(s/v),d-u)),"too long"}}return i(l,
"attempt"),{async read(u,d){for(;;){let p=await l(u,Math.min(d,u+o-1));if(p!=="too long")return p}}}}i(ev,"createSliceReader");function b2(e,t){return e.micros-
t.micros||(e.id!==null&&t.id!==null?j(e.id,t.id):0)}i(b2,"compare");var tv={requests:25,perMs:5e3},w2=9e4,_2=5e4,E2=2*fm;function rv(e){let t=zr({baseUrl:e.url,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:e.timeoutMs??w2,
userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:zc(tv.requests,tv.perMs,e)});return{name:"solarwinds",hasIds:!0,search:i((r,n)=>k2(e,t,r,n),"search"),
link:i(()=>null,"link")}}i(rv,"solarwindsSource");async function*k2(e,t,r,n){let s=r.from===null?null:Ge(r.from),o=r.to===null?null:Ge(r.to);if(s===null)throw new ie(
"a search of SolarWinds needs the time it starts at","Give `since`.");let a=e.now(),c=t.requests,l=Math.floor(a/1e3),u=Math.min(o===null?l:o+r.margin,l),d=Wn(s,
o),p=JT(),f=0,m=i(async b=>{if(f>=(e.maxPages??Number.POSITIVE_INFINITY))return`The budget of ${f} result pages was spent.`;if(f>0&&e.now()-a>=(e.maxMs??Number.
POSITIVE_INFINITY))return`The budget of ${Math.round((e.maxMs??0)/1e3)} s for the search was spent.`;try{let{data:w}=await t.get("/v1/logs",{params:b,read:XT});
return f+=1,w}catch(w){if(!(w instanceof tt))throw w;if(f===0)throw new ie(`SolarWinds could not be searched: ${w.message}`,WT(w));return`The search broke off a\
fter ${f} result pages: ${w.message}.`}},"ask"),y=i((b,w,k)=>{let E=d.range();return{from:Oe(s),to:Oe(b),complete:w,reasons:k,examined:E===null?[]:[E],requests:t.
requests-c}},"covered"),g=i((b,w)=>{if(o!==null&&w>=o)return y(o,!1,[`${b} The window itself was read; the lines after it, which may belong to its last failures\
, were not.`]);let k=Math.max(s-1,w);return y(k,!1,[`${b} Read up to ${Oe(k)}; what came later is left to the next run.`])},"stopped"),h=ev({url:e.url,params:T2(
e,n),mostHeld:e.mostHeld??_2,ask:m});for(let b=s-E2;b<=u;){let w=await h.read(b,u),k=[];for(let{event:E,seconds:A}of p.next(w.logs,w.newestFirst))(d.see(E.id,A)||
o!==null&&A>o)&&k.push(E);if(k.length>0&&(yield k),w.stopped!==null)return g(w.stopped,w.end);b=w.end+1}return y(Math.max(s,Math.min(o??u,u)),!0,[])}i(k2,"searc\
h");function T2(e,t){let r=Mc("SolarWinds",e.query,[...e.system?[`host:${si("SolarWinds",e.system)}`]:[],...t===void 0?[]:[si("SolarWinds",t)]]);return{direction:"\
forward",pageSize:String(e.pageSize??1e3),...e.group?{group:e.group}:{},...r===""?{}:{filter:r}}}i(T2,"searchParams");var mm={changes:8*1024,totals:5*1024,warnings:3*1024};function nv(e){let t=Qi(e),r=t.dashboardUrl===null?null:Et(t.dashboardUrl),n=qi(t.title),s=t.opening===null?
null:`**The audit is on.** ${t.opening}`,o=[{type:"RichTextBlock",inlines:[{type:"TextRun",text:n,size:"Large",weight:"Bolder"}]},...s===null?[]:[gm(s)],...hm(s===
null?"What changed":null,t.changes.map(v2),mm.changes),...hm("Failures by task and severity",t.totals.map(S2),mm.totals),...hm(null,t.warnings.map(x2),mm.warnings),
{type:"TextBlock",text:t.footer.join(" · "),wrap:!0,size:"Small",isSubtle:!0}];return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.\
adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:n,msteams:{width:"\
Full"},body:o,actions:r===null?[]:[{type:"Action.OpenUrl",title:"Dashboard",url:r}]}}]}}i(nv,"renderTeams");function hm(e,t,r){if(t.length===0)return[];let{kept:n,
more:s}=ea(t,r,o=>Cr(JSON.stringify(o)));return[...e===null?[]:[{...gm(e),weight:"Bolder"}],...n.flat(),...s>0?[gm(`… and ${s} more`)]:[]]}i(hm,"section");function v2({
sign:e,word:t,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${Ws(`#${r}`,n)}`;return[{type:"TextBlock",text:`${e} **${t}**${a} · ${o}`,wrap:!0,spacing:"\
Small"},{type:"RichTextBlock",spacing:"None",inlines:[sv(s)]}]}i(v2,"changeLines");function S2({sign:e,severity:t,task:r,count:n}){return[{type:"RichTextBlock",
spacing:"Small",inlines:[{type:"TextRun",text:`${e} ${t} · `},r===null?{type:"TextRun",text:"no task named"}:sv(r),{type:"TextRun",text:` · ${n}`}]}]}i(S2,"to\
talLines");function x2(e){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`⚠️ ${qi(e)}`}]}]}i(x2,"warningLines");function gm(e){return{
type:"TextBlock",text:e,wrap:!0}}i(gm,"words");function sv(e){return{type:"TextRun",text:qi(e),fontType:"Monospace"}}i(sv,"log");function ov(e,t){return{name:"Teams",send:i(r=>R2(e,nv(r),t),"send")}}i(ov,"teamsNotifier");var jc="copy the address of the webhook from the flow anew, with all\
 that follows the question mark",A2=[{to:"WorkflowTriggerIsNotEnabled",help:"the flow is switched off; switch it on"},{to:400,help:'the flow must start with "Wh\
en a Teams webhook request is received" and be switched on'},{to:401,help:`${jc}; its trigger must let anyone start it`},{to:403,help:`${jc}; its trigger must l\
et anyone start it`},{to:404,help:`the flow is gone; make a new one, or ${jc}`},{to:410,help:`the flow is gone; make a new one, or ${jc}`},{to:413,help:"the car\
d is larger than the flow takes"}];async function R2(e,t,r){let n=fr(e,r);return n===null?hr("the Teams webhook"):rr("Teams",A2,async()=>(await n.http.post(mr(n.
url),{body:t,read:i(()=>null,"read"),refusal:O2}),null))}i(R2,"postTeams");function O2(e){try{let t=N(N(JSON.parse(e),"error"),"code");return typeof t=="string"&&
/^[A-Za-z]{1,60}$/.test(t)?t:null}catch{return null}}i(O2,"codeOf");var P2=2e4;async function iv(e,t,r){let n=fr(e,r);return n===null?hr("the Slack webhook"):uv(t,i(o=>rr("Slack",lv,async()=>(await n.http.post(mr(n.url),{body:dv(
o),read:i(a=>a,"read")}),null)),"post"))}i(iv,"postSlackWebhook");async function av(e,t,r){let n=zr({...r,baseUrl:e.apiUrl,headers:{Authorization:`Bearer ${e.token}`},
timeoutMs:r.timeoutMs??P2});return uv(t,i(o=>rr("Slack",lv,async()=>{let{data:a}=await n.post("/chat.postMessage",{body:{channel:e.channel,...dv(o)},read:i(l=>JSON.
parse(l),"read")}),c=N(a,"error");return N(a,"ok")===!0?null:typeof c=="string"&&/^[a-z_]{1,60}$/.test(c)?c:"refused"}),"post"))}i(av,"postSlackMessage");async function cv(e,t){
let r=fr(e,t);return r===null?hr("the heartbeat"):rr("The heartbeat",[],async()=>(await r.http.get(mr(r.url),{read:i(()=>null,"read"),anyBody:!0}),null))}i(cv,"\
getHeartbeat");var lv=[{to:"not_in_channel",help:"invite the app to the channel: /invite @APP"},{to:"channel_not_found",help:"check `slack-channel`: a private c\
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
same"},{to:"service_unavailable",retryable:!0,help:"a fault within Slack"}];async function uv(e,t){let r=await t(e);return!r.delivered&&/\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.
test(r.problem)&&e.blocks!==void 0?t({text:e.text}):r}i(uv,"textOnlyIfRefused");function dv({text:e,blocks:t}){return{text:e,...t===void 0?{}:{blocks:t},unfurl_links:!1,
unfurl_media:!1}}i(dv,"payload");var vs={w:6048e5,d:864e5,h:36e5,m:6e4,s:1e3},mv=/^(?:(?<w>\d{1,6})w)?\s*(?:(?<d>\d{1,6})d)?\s*(?:(?<h>\d{1,6})h)?\s*(?:(?<m>\d{1,6})m)?\s*(?:(?<s>\d{1,6})s)?$/,
$2=48,pv='a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';function ym(e){let t=e.trim();if(t.length>$2)return{expected:pv};let r=t===""?void 0:mv.
exec(t)?.groups;if(r===void 0)return{expected:pv,hint:C2(t)};let n=0;for(let[s,o]of Object.entries(vs))n+=Number(r[s]??0)*o;return n}i(ym,"readDuration");function qc(e,[
t,r]){let n=ym(e);return typeof n!="number"||n>=fv(t)&&n<=fv(r)?n:{expected:`a duration from ${t} to ${r}`}}i(qc,"readDurationWithin");function C2(e){if(/^\d+$/.
test(e))return`The number ${e} has no unit.`;let t=e.toLowerCase().replaceAll(/(?<=\d)\s*(?<unit>[wdhms])(?:eeks?|ays?|ours?|rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?![a-z])/g,
"$<unit>");return t!==""&&mv.test(t)?`Did you mean "${t}"?`:void 0}i(C2,"durationHint");function fv(e){let t=ym(e);if(typeof t!="number")throw new Error(`not a \
duration: ${e}`);return t}i(fv,"knownDuration");var I2=/^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:[Tt ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
function bm(e){let t=ym(e);if(typeof t=="number")return{kind:"back",ms:t};let r={expected:"a time such as 2026-05-11T13:00:00Z, or a duration back from now such\
 as 24h or 7d"},n=I2.exec(e.trim())?.groups;if(n===void 0)return t.hint===void 0?r:{...r,hint:t.hint};let s=i(l=>Number(n[l]??0),"field"),o=Date.UTC(s("year"),s(
"month")-1,s("day"));if(new Date(o).toISOString().slice(0,10)!==n.date)return{expected:"a day that exists",hint:`The calendar has no ${n.date}.`};let a=o+s("hou\
r")*vs.h+s("minute")*vs.m+s("second")*vs.s-L2(n.zone),c=new Date(a).toISOString();return/^\d{4}-/.test(c)?{kind:"at",iso:`${c.slice(0,19)}Z`}:r}i(bm,"readInstan\
t");function L2(e){if(e===void 0||e.toUpperCase()==="Z")return 0;let t=e.replaceAll(/\D/g,""),r=Number(t.slice(0,2))*vs.h+Number(t.slice(2))*vs.m;return e.startsWith(
"-")?-r:r}i(L2,"zoneOffset");function ii(e,t){return e.kind==="at"?Date.parse(e.iso):t-e.ms}i(ii,"instantMs");var N2=40,D2=1e4,F2=2900,hv=150,Zc=10,G2={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"Milestone"},gv={critical:"\
:red_circle:",high:":large_orange_circle:",medium:":large_yellow_circle:",low:":white_circle:"};function wm(e){let t=er(e),r=[z2(e),U2(e),...e.problems.slice(0,
5).map(o=>`:warning: ${fn(se(o,500))}`),...e.coverage.reasons.slice(0,5).map(o=>`:warning: ${fn(se(o,500))}`)].filter(o=>o!==""),n=[{type:"header",text:{type:"p\
lain_text",text:se(t,hv)}}],s=D2-hv-1200;for(let o of r){if(n.length>=N2-1||o.length>s)break;s-=o.length,n.push({type:"section",text:{type:"mrkdwn",text:o}})}return n.
push({type:"context",elements:[{type:"mrkdwn",text:M2(e)}]}),{text:fn(t),blocks:n}}i(wm,"renderSlack");function yv(e,t,r){let n=[e],s=e.length,o=r;for(let a of t){
if(s+a.length+1>F2-40){o+=1;continue}n.push(a),s+=a.length+1}return[...n,...o>0?[`… and ${o} more`]:[]].join(`
`)}i(yv,"section");function z2(e){let{changes:t,baseline:r}=e,n=e.groups.filter(({waiting:o})=>o).length,s=r?`*The audit is on.* This was its first run: ${e.groups.
length===0?"no failure found.":`${e.groups.length} ${e.groups.length===1?"cause":"causes"} found, ${n} of them ${n===1?"waits":"wait"} for room on the dashboard\
.`}`:"*What changed*";return t.length===0?r?s:"":yv(s,t.slice(0,Zc).map(({change:o,title:a,severity:c,total:l,number:u,url:d})=>{let p=se(a,90),f=u===null?"":d?
` ${pu(`#${u}`,d)}`:` #${u}`;return`${gv[c]} *${G2[o]}*${f} ${du(p)} · ${l} ${l===1?"failure":"failures"}`}),Math.max(0,t.length-Zc))}i(z2,"changesOf");function U2({
totals:e}){return e.length===0?"":yv("*Failures by task and severity*",e.slice(0,Zc).map(({severity:t,task:r,failures:n,groups:s})=>`${gv[t]} ${t} · ${r===null?
"no task named":du(se(r,120))} · ${n} (${s} ${s===1?"cause":"causes"})`),Math.max(0,e.length-Zc))}i(U2,"totalsOf");function M2(e){let t=i(s=>`${s.slice(0,16).replace(
"T"," ")}`,"time"),r=e.groups.filter(s=>s.waiting).length;return[`Logs ${t(e.coverage.from)} to ${t(e.coverage.to)} UTC, ${e.coverage.complete?"read in full":"*\
not read in full*"}`,`${e.workers} worker ${e.workers===1?"stream":"streams"} alive`,...r>0?[`${r} ${r===1?"cause waits":"causes wait"}`]:[],`${e.savedByRetry} \
saved by retry`,...e.unrecognised>0?[`:warning: ${e.unrecognised} worker errors of an unknown form`]:[],...e.repeat?["may have been sent before"]:[],...e.dashboardUrl?
[pu("Dashboard",e.dashboardUrl)]:[]].join(" · ")}i(M2,"footer");function bv(e){let t=[],r=new Map,n=0;return{writes:t,get requests(){return e.requests},async list(s){let o=await e.list(s);for(let a of o)r.set(a.number,a),n=Math.
max(n,a.number);return o},async get(s){return r.get(s)??e.get(s)},async ensureLabels(){},async create({title:s,body:o,labels:a}){t.push({action:"create",number:null,
title:s,body:o,labels:a,state:"open"}),n+=1;let c={number:n,url:"",title:s,body:o,labels:a,state:"open",stateReason:null,closedAt:null,locked:!1};return r.set(n,
c),c},async edit(s,o){let a=r.get(s)??await e.get(s);if(!a)throw new RangeError(`no issue ${s}`);let c=[...a.labels.filter(u=>!o.removeLabels?.includes(u)),...o.
addLabels??[]],l={...a,labels:c,title:o.title??a.title,body:o.body??a.body,state:o.state??a.state,stateReason:o.stateReason??a.stateReason};return r.set(s,l),t.
push({action:"edit",number:s,title:l.title,body:o.body??null,labels:c,state:o.state??null}),l},async comment(s,o){t.push({action:"comment",number:s,title:r.get(
s)?.title??"",body:o,labels:[],state:null})}}}i(bv,"dryRunTracker");function wv(){let e=i(()=>{throw new pe("there is no issue tracker here","refused")},"refuse");
return{requests:0,list:i(async()=>[],"list"),get:i(async()=>null,"get"),ensureLabels:i(async()=>{},"ensureLabels"),create:e,edit:e,comment:e}}i(wv,"emptyTracker");var _m="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)",q2=20*6e4,Z2=2e3;async function Kte(e,t,r){let{now:n,sleep:s,log:o}=t,
a=await H2(e,t),c=r===null&&e.github.token!==null?_v(e,t):null,l=W2(e,c,r,n),u=e.dryRun||!a.hasIds,d=u?bv(l):null,p={userAgent:_m,sleep:s,log:o},f=n(),m=i(y=>`${new Date(
y).toISOString().slice(0,19)}Z`,"iso");return{deps:{source:a,tracker:d??l,notifiers:V2(e,p,n)},options:{name:e.name,policy:e.policy,publication:await K2(e,c),digest:e.
digest,dryRun:u,window:{since:e.window.since?m(ii(e.window.since,f)):null,until:e.window.until?m(ii(e.window.until,f)):null,automaticUntil:e.source.kind==="arch\
ive"?null:m(f-e.window.queryDelayMs),lookbackMs:e.window.lookbackMs,maxCatchUpMs:e.window.maxCatchUpMs}},writes:i(()=>d?.writes??[],"writes"),heartbeat:e.heartbeatUrl===
null||u?null:Y2(e.heartbeatUrl,p)}}i(Kte,"compose");async function H2({source:e},{now:t,sleep:r,stdin:n,folder:s,log:o}){let a={maxPages:Z2,maxMs:q2,userAgent:_m,
sleep:r,now:t,log:o};switch(e.kind){case"papertrail":return UT({...e,...a});case"solarwinds":return rv({...e,...a});case"archive":return uy({files:await Vg(e.patterns,
s,n,t)})}}i(H2,"sourceOf");function _v({github:e},{now:t,sleep:r,log:n}){return D_({token:e.token??"",userAgent:_m,sleep:r,now:t,spacingMs:e.spacingMs,log:n})}i(
_v,"githubOf");function W2({github:{repository:e}},t,r,n){return r!==null?LT({folder:r,now:n}):t!==null&&e!==null?M_({github:t,repository:e}):wv()}i(W2,"tracker\
Of");async function K2({policy:e,github:{repository:t}},r){return e.publish!=="auto"?e.publish:r===null||t===null||await G_(r,t)==="private"?"full":"minimal"}i(
K2,"publicationOf");function V2({channels:e},t,r){let{slack:n,teamsUrl:s,discordUrl:o,webhook:a}=e;return[...n===null?[]:[J2(n,t)],...s===null?[]:[ov(s,t)],...o===
null?[]:[Ow(o,t)],...a===null?[]:[HT(a,{...t,now:r})]]}i(V2,"notifiersOf");function J2(e,t){return{name:"Slack",send:i(r=>e.kind==="webhook"?iv(e.url,wm(r),t):av(
e,wm(r),t),"send")}}i(J2,"slackNotifier");function Y2(e,t){return()=>cv(e,t)}i(Y2,"heartbeatOf");async function Vte(e,t,r){if(t.workspace!==null)try{return await B2(
j2(t.workspace,e),"utf8")}catch{}if(!t.repository||!t.sha||!t.token)return null;let n=_v({github:{token:t.token,repository:t.repository,spacingMs:0}},r);return F_(
n,t.repository,e,t.sha)}i(Vte,"readPolicyText");function Jte(e){return e instanceof ie||e instanceof pe?{message:e.message,advice:e.advice,known:!0}:e instanceof
tt?{message:e.message,advice:null,known:!0}:{message:e instanceof Error?e.message:String(e),advice:null,known:!1}}i(Jte,"explain");function Qte(e){return`${e.where}: ${e.text}`}i(Qte,"problemText");function Ht(e,t){return`found ${e}, expected ${t.expected}.${t.hint?` ${t.hint}`:""}`}i(Ht,"s\
entence");function St(e){return e.length<3?e.join(" or "):`one of ${e.join(", ")}`}i(St,"oneOf");function ft(e){return e===null?void 0:`Did you mean "${e}"?`}i(
ft,"didYouMean");var X2=64;function _r(e,t){let r=Ev(e);if(r===""||r.length>X2)return null;let n=null,s=Number.POSITIVE_INFINITY;for(let o of t){let a=Q2(r,Ev(o));
a<s&&a<=Math.max(1,Math.floor(o.length/3))&&([n,s]=[o,a])}return n}i(_r,"nearest");function Ev(e){return e.trim().toLowerCase().replaceAll(/[_\s]+/g,"-")}i(Ev,"\
plain");function Q2(e,t){let r=[],n=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let a=1;a<=t.length;a+=1){let c=e[s-1]===
t[a-1],l=Math.min(ai(n,a)+1,ai(o,a-1)+1,ai(n,a-1)+(c?0:1));s>1&&a>1&&e[s-1]===t[a-2]&&e[s-2]===t[a-1]&&(l=Math.min(l,ai(r,a-2)+1)),o.push(l)}[r,n]=[n,o]}return ai(
n,t.length)}i(Q2,"typingDistance");function ai(e,t){return e[t]??Number.POSITIVE_INFINITY}i(ai,"at");var Tv=$r(Ki(),1);function mt(e){return typeof e=="object"&&e!==null&&Object.hasOwn(e,"expected")}i(mt,"isRefusal");var km=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;function Ft(e,t=500){return e.
trim()!==""&&e.length<=t&&!km.test(e)?e.trim():{expected:`one line of 1 to ${t} printable characters`}}i(Ft,"readLine");function Ss(e){return/^[\x21-\x7e]+$/.test(
e)?e:{expected:"a single token of printable ASCII characters without spaces or line breaks"}}i(Ss,"readToken");function Tm(e){return/^(?:true|True|TRUE)$/.test(
e)?!0:/^(?:false|False|FALSE)$/.test(e)?!1:/^(?:yes|y|on|1|true)$/i.test(e)?{expected:"true or false",hint:ft("true")}:/^(?:no|n|off|0|false)$/i.test(e)?{expected:"\
true or false",hint:ft("false")}:{expected:"true or false",hint:ft(_r(e,["true","false"]))}}i(Tm,"readBoolean");function vv(e,t){return t.find(r=>r===e)??{expected:St(
t),hint:ft(_r(e,t))}}i(vv,"readChoice");var Em="an https:// address without a user name or password in it (http:// only for this machine itself)";function Er(e){
if(!(!/[\s\\]/.test(e)&&!km.test(e)&&URL.canParse(e))){let s=/^[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s@\\]*)?$/.test(e)&&URL.canParse(`https://${e}`);return{expected:Em,
hint:s?ft(`https://${e}`):void 0}}let r=new URL(e);return!/^https?:\/\//i.test(e)||r.username!==""||r.password!==""?{expected:Em}:r.protocol==="https:"||eB(r.hostname)?
e:{expected:Em,hint:ft(e.replace(/^http:/i,"https:"))}}i(Er,"readUrl");function Hc(e){let t=Er(e);return mt(t)?t:/[?#]/.test(t)?{expected:"an address without ? \
or #, because paths are added to it"}:t.replace(/\/+$/,"")}i(Hc,"readBaseUrl");function eB(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(
e)}i(eB,"isLoopback");function Sv(e){let t=/^[a-z0-9][a-z0-9-]{0,38}$/;if(t.test(e))return e;let r=e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replace(/^-+/,"").
slice(0,39).replace(/-+$/,"");return{expected:"at most 39 lower-case letters, digits and hyphens, a letter or digit first",hint:ft(t.test(r)?r:null)}}i(Sv,"read\
AuditName");function Wc(e){let t=/^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;if(t.test(e))return e;let r=/^(?:https?:\/\/[^/@\s]+\/|git@[^:\s]+:)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.
exec(e)?.groups?.name;return{expected:"a repository as owner/name",hint:ft(r!==void 0&&t.test(r)?r:null)}}i(Wc,"readRepository");var kv=256;function vm(e){let t=e.
trim();if(t===""||t.length>kv||km.test(t))return{expected:`a glob pattern of 1 to ${kv} characters, such as billing.*`};if(/^!(?!\()/.test(t))return{expected:"a\
 glob pattern that says what to match; one that begins with ! (all but this) is not supported"};try{return Tv.default.makeRe(t,{strictBrackets:!0}),t}catch{return{
expected:"a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself)"}}}i(vm,"readGlob");function xv(e){let t=[];for(let r of e.
split(/\r?\n/).filter(n=>n.trim()!=="")){let n=vm(r);if(mt(n))return{...n,expected:`on every line ${n.expected}`};t.push(n)}return t}i(xv,"readGlobs");function Av(e){
return(e.startsWith("@")?/^@[A-Za-z0-9][\w-]{0,38}(?:\/[\w.-]{1,100})?$/.test(e):!mt(Ft(e,80)))?e.trim():{expected:'an owner such as "@org/team", "@user" or a p\
lain name of at most 80 characters'}}i(Av,"readOwner");function Rv(e){let t="an https:// address or a path from the root of the repository, such as docs/runbook\
s/billing.md";return/^[a-z][a-z0-9+.-]*:/i.test(e)?mt(Er(e))?{expected:t}:e:(e.split("#")[0]??"").split("/").every(s=>s.trim()!==""&&s!=="."&&s!=="..")&&!e.includes(
"\\")&&!mt(Ft(e))?e.trim():{expected:t}}i(Rv,"readRunbook");var ci=["task_id","task","fingerprint","event_id"];function Ov(e){let t=`an https:// address, perhap\
s with the variables ${ci.map(o=>`{${o}}`).join(", ")} after its host`;for(let[,o=""]of e.matchAll(/\{([^{}]*)\}/g)){if(ci.includes(o))continue;let a=_r(o,ci);return{
expected:t,hint:`There is no variable {${o}}.${a===null?"":` Did you mean "{${a}}"?`}`}}let[r=""]=/^https:\/\/[^/?#]*/.exec(e)??[],n=e.replaceAll(/\{[^{}]*\}/g,
"x");return r!==""&&!/[{}]/.test(r)&&!/[{}]/.test(n)&&!mt(Er(n))?e:{expected:t}}i(Ov,"readLinkTemplate");var li=".github/celery-failure-audit.yml",xs={"papertrail-token":Ue(Ss,"API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is ne\
eded.",{secret:!0,basic:!0}),"solarwinds-token":Ue(Ss,"API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. A\
n ingestion token cannot read.",{secret:!0,basic:!0}),archive:Ue(xv,"Log files to read instead of a log service: glob patterns, one a line (`.tsv`, `.tsv.gz`, `\
.ndjson`, `.ndjson.gz`, or plain worker logs).",{basic:!0}),source:Kc(["papertrail","solarwinds","archive"],null,"Which source to read where more than one of `p\
apertrail-token`, `solarwinds-token` and `archive` is set"),group:Ue(Ft,"Group to search: in Papertrail by name or id, in SolarWinds by name. Without it the who\
le account is searched.",{basic:!0}),system:Ue(Ft,"System (sender) to search: in Papertrail by name or id, in SolarWinds by host name."),query:Ue(e=>Ft(e,2e3),"\
Further search terms in the syntax of the log service, which a line must match as well as the built-in search."),"papertrail-url":Qr(Hc,"https://papertrailapp.c\
om","Base address of the Papertrail API."),"solarwinds-url":Qr(Hc,"https://api.na-01.cloud.solarwinds.com","Base address of the SolarWinds API: it names the dat\
a centre of the organisation (na-01, na-02, eu-01, ap-01)."),since:Ue(bm,"Start of the time to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00\
:00 where it is only a date) or a duration back from now (`24h`, `7d`). Without it a run goes on where the last one ended.",{basic:!0}),until:Ue(bm,"End of the \
time to read, inclusive, written like `since`. Without it a run reads up to `query-delay` ago."),lookback:Sm("1m","365d","24h","How far back the first run reads\
, and any run that finds no mark of an earlier one.",{basic:!0}),"query-delay":Sm("0s","24h","2m","How long the log service is given to index a line before it i\
s searched for."),"max-catch-up":Sm("1h","365d","7d","The most time that one run reads to catch up after missed runs; what is older is recorded as a gap."),mode:Kc(
["audit"],"audit","What the run does"),name:Qr(Sv,"default","Name of this audit, where one repository holds several (two apps, two log accounts). Audits never t\
ouch the issues of one with another name."),"config-file":Qr(Ft,li,"Path of the policy file in the repository; no checkout is needed. Where the default file is \
missing, the defaults hold.",{basic:!0}),"github-token":Ue(Ss,"Token that may write issues in `repository`.",{expression:"${{ github.token }}",secret:!0}),repository:Ue(
Wc,"Repository whose issues are kept, as `owner/name`.",{expression:"${{ github.repository }}"}),"slack-webhook-url":Ue(Er,"Incoming webhook of the Slack channe\
l that gets the digest.",{secret:!0,basic:!0}),"slack-bot-token":Ue(Ss,"Slack bot token, in place of a webhook. It needs `slack-channel`.",{secret:!0}),"slack-c\
hannel":Ue(Ft,"Slack channel that the bot posts to, by id (`C0123456789`) or name."),"slack-api-url":Qr(Hc,"https://slack.com/api","Base address of the Slack AP\
I."),"teams-webhook-url":Ue(Er,'Address of the Teams workflow ("When a Teams webhook request is received") that posts the digest.',{secret:!0,basic:!0}),"discor\
d-webhook-url":Ue(Er,"Webhook of the Discord channel that gets the digest.",{secret:!0,basic:!0}),"webhook-url":Ue(Er,"Address of a receiver of your own that ge\
ts the digest as signed JSON. It needs `webhook-secret`.",{secret:!0}),"webhook-secret":Ue(Ss,"Secret that digests for `webhook-url` are signed with.",{secret:!0}),
digest:Kc(["always","failures","changes","never"],"changes","When the channels get a digest: after every run, after runs with failures, after runs that changed \
something, or never",{basic:!0}),"heartbeat-url":Ue(Er,"Address that is fetched after every complete run, for a monitor that reports when the audit itself stops\
.",{secret:!0}),"dry-run":Qr(Tm,"false","Does everything but write, and prints exactly what it would have written.",{basic:!0}),"fail-on-severity":Kc(["never","\
low","medium","high","critical"],"never","Fails the job when the window holds a failure of this severity or a higher one",{basic:!0}),"fail-on-incomplete":Qr(Tm,
"false","Fails the job when the logs could not be read completely."),"output-dir":Ue(Ft,"Directory for `report.json` and `digest.md`. Without it: `celery-failur\
e-audit` in the temporary directory of the runner.")},ui=Object.keys(xs);function Ue(e,t,r={}){return xm(e,null,t,r)}i(Ue,"optional");function Qr(e,t,r,n={}){return xm(
e,t,r,n)}i(Qr,"defaulted");function Sm(e,t,r,n,s={}){return Qr(o=>qc(o,[e,t]),r,n,s)}i(Sm,"duration");function Kc(e,t,r,n={}){let s=St(e.map(o=>`\`${o}\``));return xm(
o=>vv(o,e),t,`${r} (${s}).`,n)}i(Kc,"choice");function xm(e,t,r,n){return{description:r,read:e,default:t,expression:n.expression??null,secret:n.secret??!1,basic:n.
basic??!1}}i(xm,"entry");function fre(e){let t=Object.entries(e).filter(([r])=>r.startsWith("INPUT_"));return Object.fromEntries(t.map(([r,n])=>[r.slice(6).toLowerCase(),n]))}i(fre,"inp\
utsFromEnv");var tB=4;function Pv(e){let t=ui.filter(n=>xs[n].secret).map(n=>en(e,n)),r=t.flatMap(n=>n.split(/[\r\n]+/)).map(n=>n.trim()).filter(n=>n.length>=tB);
return[...new Set([...t.filter(n=>n!==""),...r])]}i(Pv,"secretsOf");function en(e,t){return(Object.hasOwn(e,t)?e[t]??"":"").trim()}i(en,"textOf");function $v(e,t){
let r=rB(e,t),n=ui.map(s=>{let{read:o,default:a}=xs[s],c=en(e,s),l=c===""?null:o(c);return mt(l)&&r.push(Am(s,c,l,t)),[s,l===null||mt(l)?a===null?null:o(a):l]});
return{values:Object.fromEntries(n),problems:r,isGiven:i(s=>en(e,s)!=="","isGiven")}}i($v,"readInputs");function rB(e,t){return Object.keys(e).filter(n=>en(e,n)!==
""&&!Object.hasOwn(xs,n)).map(n=>({where:"inputs",text:t.hidden(Ht(`the unknown input ${t(n)}`,{expected:St(ui),hint:ft(_r(n,ui))})),position:null}))}i(rB,"unkn\
ownInputs");function Am(e,t,r,n){let s=xs[e].secret&&t!=="",o=s?`a secret of ${t.length} characters`:t===""?"nothing":n(t),a=s||n.isTelling(t)?{expected:r.expected}:
r;return{where:`input ${e}`,text:n.hidden(Ht(o,a)),position:null}}i(Am,"inputProblem");var je=$r(lm(),1);var H={};lu(H,{BIGINT_FORMAT_RANGES:()=>Xc,CONSTANT_CATCH:()=>jv,Class:()=>Pm,NUMBER_FORMAT_RANGES:()=>mi,aborted:()=>xt,allowsEval:()=>Nm,assert:()=>aB,assertEqual:()=>nB,
assertIs:()=>oB,assertNever:()=>iB,assertNotEqual:()=>sB,assignProp:()=>Gt,attachSchema:()=>hi,base64ToUint8Array:()=>Mv,base64urlToUint8Array:()=>xB,cached:()=>di,
captureStackTrace:()=>Jc,cleanEnum:()=>SB,cleanRegex:()=>pi,clone:()=>zt,cloneDef:()=>uB,codePointLength:()=>gi,constantCatch:()=>qv,createTransparentProxy:()=>gB,
defineLazy:()=>Lv,defineLazyInternal:()=>ae,derived:()=>PB,esc:()=>Im,escapeRegex:()=>vr,explicitlyAborted:()=>Gm,extend:()=>wB,finalizeIssue:()=>Kt,floatSafeRemainder:()=>Cm,
getElementAtPath:()=>dB,getEnumValues:()=>Os,getLengthableOrigin:()=>yi,getParsedType:()=>hB,getSizableOrigin:()=>Uv,hexToUint8Array:()=>RB,hide:()=>tl,installLazyProp:()=>LB,
isObject:()=>Rs,isPlainObject:()=>nn,issue:()=>$s,joinValues:()=>Vc,jsonStringifyReplacer:()=>Ps,members:()=>Um,merge:()=>EB,mergeDefs:()=>Tr,normalizeParams:()=>Z,
nullish:()=>$m,numKeys:()=>mB,objectClone:()=>cB,omit:()=>bB,optionalKeys:()=>Fm,own:()=>rn,parsedType:()=>zm,partial:()=>kB,pick:()=>yB,prefixIssues:()=>Wt,primitiveTypes:()=>Gv,
promiseAllObject:()=>pB,propertyKeyTypes:()=>Dm,randomString:()=>fB,rawShape:()=>fi,required:()=>TB,safeExtend:()=>_B,shallowClone:()=>Fv,sizeCaps:()=>el,slugify:()=>Lm,
stringifyPrimitive:()=>Yc,toZod:()=>Iv,uint8ArrayToBase64:()=>Bv,uint8ArrayToBase64url:()=>AB,uint8ArrayToHex:()=>OB,unwrapMessage:()=>As});function nB(e){return e}i(nB,"assertEqual");function sB(e){return e}i(sB,"assertNotEqual");function Iv(){return e=>e}i(Iv,"toZod");function oB(e){}i(oB,"assertI\
s");function iB(e){throw new Error("Unexpected value in exhaustive check")}i(iB,"assertNever");function aB(e){}i(aB,"assert");function Os(e){let t=Object.values(
e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}i(Os,"getEnumValues");function Vc(e,t="|"){return e.
map(r=>Yc(r)).join(t)}i(Vc,"joinValues");function Ps(e,t){return typeof t=="bigint"?t.toString():t}i(Ps,"jsonStringifyReplacer");var Om=class{static{i(this,"Cac\
hed")}constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function di(e){
return new Om(e)}i(di,"cached");function $m(e){return e==null}i($m,"nullish");function pi(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.
slice(t,r)}i(pi,"cleanRegex");function Cm(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}i(Cm,"floatSafe\
Remainder");var Cv=Symbol("evaluating");function Lv(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Cv)return n===void 0&&(n=Cv,n=r()),n},set(s){Object.defineProperty(
e,t,{value:s})},configurable:!0})}i(Lv,"defineLazy");function cB(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}i(cB,"obj\
ectClone");function Gt(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(Gt,"assignProp");function fi(e){let t=Object.getOwnPropertyDescriptor(
e,"shape");return t?.get?t.get.raw:t?.value}i(fi,"rawShape");function kr(e){return fi(e._zod.def)??e._zod.def.shape}i(kr,"sourceShape");function Nv(e,t,r){Object.
defineProperty(e,t,{get(){let n=r();return Gt(this,t,n),n},enumerable:!0,configurable:!0})}i(Nv,"deferProp");function Dv(e,t,r){t in e?Gt(e,t,r):e[t]=r}i(Dv,"pu\
tProp");function Dn(e,t,r,n){let s=kr(t);for(let o of r){let a=Object.getOwnPropertyDescriptor(s,o);a.enumerable&&(a.get?Nv(e,o,()=>{let c=t._zod.def.shape[o];return n?
n(c,o):c}):Dv(e,o,n?n(a.value,o):a.value))}}i(Dn,"mirrorShape");function lB(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&
(n.get?Nv(e,r,()=>t[r]):Dv(e,r,n.value))}}i(lB,"mirrorProps");function Tr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
t,n)}return Object.defineProperties({},t)}i(Tr,"mergeDefs");function uB(e){return Tr(e._zod.def)}i(uB,"cloneDef");function dB(e,t){return t?t.reduce((r,n)=>r?.[n],
e):e}i(dB,"getElementAtPath");function pB(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];
return s})}i(pB,"promiseAllObject");function fB(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}
i(fB,"randomString");function Im(e){return JSON.stringify(e)}i(Im,"esc");function Lm(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}i(Lm,"slugify");var Jc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Rs(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}i(Rs,"isObject");var Nm=di(()=>{if(nt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;
return new e(""),!0}catch{return!1}});function nn(e){if(Rs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Rs(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}i(nn,"isPlainObject");function Fv(e){return nn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof
Map?new Map(e):e instanceof Set?new Set(e):e}i(Fv,"shallowClone");function mB(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
i(mB,"numKeys");var hB=i(e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?
"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&
e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},
"getParsedType"),Dm=new Set(["string","number","symbol"]),Gv=new Set(["string","number","bigint","boolean","symbol","undefined"]);function vr(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}i(vr,"escapeRegex");function zt(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}i(zt,"clo\
ne");function Z(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:i(()=>t,"error")};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Can\
not specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:i(()=>t.error,"error")}:t}i(Z,"no\
rmalizeParams");function gB(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},
has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}
i(gB,"createTransparentProxy");function Yc(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}i(Yc,"stringifyPrimitive");function Fm(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}i(Fm,"optionalKeys");var mi={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Xc={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function yB(e,t){let r=e._zod.def,n=r.checks;if(n&&
n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return Dn(o,e,Qc(e,t)),zt(e,Tr(r,{shape:o,checks:[]}))}i(
yB,"pick");function Qc(e,t){let r=kr(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(s)}"`);t[s]&&n.push(s)}return n}i(Qc,"maskedKeys");function bB(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let o=new Set(Qc(e,t)),a={};return Dn(a,e,Reflect.ownKeys(kr(e)).filter(c=>!o.has(c))),zt(e,Tr(r,{shape:a,checks:[]}))}
i(bB,"omit");function wB(e,t){if(!nn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=kr(e);
for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return zt(e,Tr(e._zod.def,{shape:zv(e,t)}))}i(wB,"extend");function zv(e,t){let r={};return Dn(r,e,Reflect.ownKeys(kr(e))),lB(r,
t),r}i(zv,"extended");function _B(e,t){if(!nn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return zt(e,Tr(e._zod.def,{shape:zv(e,t)}))}
i(_B,"safeExtend");function EB(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Dn(r,e,
Reflect.ownKeys(kr(e))),Dn(r,t,Reflect.ownKeys(kr(t)));let n=Tr(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return zt(
e,n)}i(EB,"merge");function kB(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing \
refinements`);let c=r?new Set(Qc(t,r)):void 0,l={};return Dn(l,t,Reflect.ownKeys(kr(t)),e&&((u,d)=>c&&!c.has(d)?u:new e({type:"optional",innerType:u}))),zt(t,Tr(
t._zod.def,{shape:l,checks:[]}))}i(kB,"partial");function TB(e,t,r){let n=r?new Set(Qc(t,r)):void 0,s={};return Dn(s,t,Reflect.ownKeys(kr(t)),(o,a)=>n&&!n.has(a)?
o:new e({type:"nonoptional",innerType:o})),zt(t,Tr(t._zod.def,{shape:s}))}i(TB,"required");function xt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.
length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}i(xt,"aborted");function Gm(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue===!1)return!0;return!1}i(Gm,"explicitlyAborted");function Wt(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}
i(Wt,"prefixIssues");function As(e){return typeof e=="string"?e:e?.message}i(As,"unwrapMessage");function el(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}i(el,"sizeCaps");function hi(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).
schema??(n.schema=r)}i(hi,"attachSchema");function Kt(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.
inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:As(e.inst?._zod.def?.error?.(e))??As(o?.(e))??As(t?.error?.(
e))??As(r.customError?.(e))??As(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l===
"__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=a,t?.reportInput&&(c.input=e.input),c}i(Kt,"finalizeIssue");function Uv(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}i(Uv,"getSizableOrigin");var vB=/[\uD800-\uDBFF]/;function gi(e){let t=e.length;if(!vB.test(e))return t;
let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}i(gi,"codePointLength");function yi(e){return Array.
isArray(e)?"array":typeof e=="string"?"string":"unknown"}i(yi,"getLengthableOrigin");function zm(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?
"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return t}i(zm,"parsedType");function $s(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,
inst:n}:{...t}}i($s,"issue");function SB(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}i(SB,"cleanEnum");function Mv(e){
let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}i(Mv,"base64ToUint8Array");function Bv(e){let t="";for(let r=0;r<
e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}i(Bv,"uint8ArrayToBase64");function xB(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.
length%4)%4);return Mv(t+r)}i(xB,"base64urlToUint8Array");function AB(e){return Bv(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}i(AB,"uint8ArrayToB\
ase64url");function RB(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<
t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}i(RB,"hexToUint8Array");function OB(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).
join("")}i(OB,"uint8ArrayToHex");var Pm=class{static{i(this,"Class")}constructor(...t){}};function Um(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):$B(e,r,n.value)}}i(Um,"members");function rn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}i(rn,"own");function tl(e,t,r){return rn(e,t,r,!1)}i(tl,"hide");function PB(e,t){for(let r in e){let n=e[r];Object.defineProperty(
t,r,{configurable:!0,enumerable:!0,get(){return rn(this,r,n(this))},set(s){rn(this,r,s)}})}return t}i(PB,"derived");function $B(e,t,r){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?r:rn(this,t,r.bind(this))},set(n){rn(this,t,n)}})}i($B,"defineBound");function CB(e,t){let r=Object.getPrototypeOf(e);return t in
r?void 0:r}i(CB,"claim");var Rm,tn=!1,IB={configurable:!0,get(){tn=!0}};function ae(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Rm!==e._zod){Rm=void 0;
return}Rm=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,IB);let s=tn;tn=!1;try{let o=r(this);return tn?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o}),tn=tn||s,o}catch(o){throw delete this[t],tn=tn||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s})}})}i(ae,"defineLazyInternal");function LB(e,t,r,n){let s=CB(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,
writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(
this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}i(LB,"installLazyProp");var jv="~constantCatch";function qv(e){let t=i(()=>e,"fn");return t[jv]=!0,
t}i(qv,"constantCatch");var Zv,Bm=Object.freeze({status:"aborted"}),Mm={value:void 0,enumerable:!1},Hv="captureStackTrace"in Error?Error:null;function NB(e){let t=Hv;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Hv=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}i(NB,"newError");function $(e,t,r,n){
let s={};function o(f){this.def=f,this.constr=p,this.traits=new Set}i(o,"Internals"),o.prototype=s;let a=r,c=a&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.
traits.has(e))return}else{Mm.value=new o(m);try{Object.defineProperty(f,"_zod",Mm)}finally{Mm.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let g=Object.getPrototypeOf(
f),h=f._zod.constr.prototype,b=g;for(;b&&b!==h;)b=Object.getPrototypeOf(b);let w=b??g;c.has(w)||(c.add(w),Um(w,a))}let y=p.prototype;for(let g in y)Object.prototype.
hasOwnProperty.call(y,g)&&(g in f||(f[g]=y[g].bind(f)))}i(l,"init");let u=n?.Parent??Object;class d extends u{static{i(this,"Definition")}}Object.defineProperty(
d,"name",{value:e});function p(f){let m=n?.Parent?NB(d):this;l(m,f);let y=m._zod.deferred;if(y){for(let h of y)h();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(m),m}return i(p,"_"),Object.defineProperty(p,"init",{value:l}),Object.defineProperty(p,Symbol.hasInstance,{value:i(f=>n?.Parent&&f instanceof
n.Parent?!0:f?._zod?.traits?.has(e),"value")}),Object.defineProperty(p,"name",{value:e}),p}i($,"$constructor");var Vt=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Cs=class extends Error{static{
i(this,"$ZodEncodeError")}constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Zv=globalThis).__zod_globalConfig??
(Zv.__zod_globalConfig={});var nt=globalThis.__zod_globalConfig;function ht(e){return e&&Object.assign(nt,e),nt}i(ht,"config");function DB(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ps,2)),e.message}i(DB,"_getMessage");function FB(e){this._zod.message=e}i(FB,"_s\
etMessage");var GB={get:DB,set:FB,enumerable:!0,configurable:!0},qm={value:void 0,enumerable:!1},Wv=new WeakSet([Object.prototype,Error.prototype]),Kv=i((e,t)=>{
e.name="$ZodError",qm.value=t,Object.defineProperty(e,"issues",qm),qm.value=void 0,Object.defineProperty(e,"message",GB);let r=Object.getPrototypeOf(e);Wv.has(r)||
(Wv.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),Vv=$("$ZodErro\
r",Kv),Ere=$("$ZodError",Kv,void 0,{Parent:Error});function zB(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,
t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}i(zB,"node");function Zm(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>
0?zB(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}i(Zm,"flattenError");function Hm(e,t=r=>r.message){let r={_errors:[]},n=i((s,o=[])=>{
for(let a of s.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>n({issues:c},[...o,...a.path]));else if(a.code==="invalid_key")n({issues:a.issues},
[...o,...a.path]);else if(a.code==="invalid_element")n({issues:a.issues},[...o,...a.path]);else{let c=[...o,...a.path];if(c.length===0)r._errors.push(t(a));else{
let l=r,u=0;for(;u<c.length;){let d=c[u],p=u===c.length-1;if(d==="_errors"){p&&l._errors.push(t(a)),u++;continue}Object.prototype.hasOwnProperty.call(l,d)||Object.
defineProperty(l,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[d];p&&f._errors.push(t(a)),l=f,u++}}}},"processError");return n(e),r}
i(Hm,"formatError");function rl(e,t){return{callee:t?.callee??e,Err:t?.Err}}i(rl,"finalizeParams");var nl=i(e=>{let t=i((r,n,s,o)=>{let a=s?{...s,async:!1}:{async:!1},c=r._zod.run(
{value:n,issues:[]},a);if(c instanceof Promise)throw new Vt;if(c.issues.length){let l=new(o?.Err??e)(c.issues.map(u=>Kt(u,a,ht())));throw Jc(l,o?.callee??t),l}return c.
value},"fn");return t},"_parse");var sl=i(e=>{let t=i(async(r,n,s,o)=>{let a=s?{...s,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){
let l=new(o?.Err??e)(c.issues.map(u=>Kt(u,a,ht())));throw Jc(l,o?.callee??t),l}return c.value},"fn");return t},"_parseAsync");var ol=i(e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Vt;return o.issues.length?Jv(e,o.
issues,s):{success:!0,data:o.value}},"_safeParse");function Jv(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>Kt(s,r,ht()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}i(Jv,
"failure");var il=i(e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?
Jv(e,o.issues,s):{success:!0,data:o.value}},"_safeParseAsync");var UB=Symbol.for("zod.compile.invalid"),MB=Symbol.for("zod.compile.fallback"),Wm=i(((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==UB)return!0;if(n.
definite===!0&&r===void 0)return!1}return BB(e,t,r)}),"validate");function BB(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.
fallbackRun,o;if(s?(n[MB]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Vt;return o.issues.length===0}i(BB,"\
validateFallback");var Km=i(async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof
Promise&&(s=await s),s.issues.length===0},"validateAsync"),Yv=i(e=>{let t=nl(e),r=i((n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return t(
n,s,c,rl(r,a))},"fn");return r},"_encode");var Xv=i(e=>{let t=nl(e),r=i((n,s,o,a)=>t(n,s,o,rl(r,a)),"fn");return r},"_decode");var Qv=i(e=>{let t=sl(e),r=i(async(n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,c,rl(r,a))},"fn");return r},"_encode\
Async");var eS=i(e=>{let t=sl(e),r=i(async(n,s,o,a)=>await t(n,s,o,rl(r,a)),"fn");return r},"_decodeAsync");var tS=i(e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return ol(e)(t,r,s)},"_safeEncode");var rS=i(e=>(t,r,n)=>ol(e)(t,r,n),"_safeDecode");var nS=i(e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return il(e)(t,r,s)},"_safeEncodeAsync");var sS=i(e=>async(t,r,n)=>il(e)(t,r,n),"_safeDecodeAsync");var oS=/^[cC][0-9a-z]{6,}$/,iS=/^[0-9a-z]+$/,aS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,cS=/^[0-9a-vA-V]{20}$/,lS=/^[A-Za-z0-9]{27}$/,uS=/^[a-zA-Z0-9_-]{21}$/;
function dS(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}i(dS,"nanoidOfLength");var pS=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var fS=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Jm=i(e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var mS=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var jB="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function hS(){return new RegExp(
jB,"u")}i(hS,"emoji");var gS=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,yS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var bS=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,wS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
_S=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ES=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var kS=/^https?$/,TS=/^\+[1-9]\d{6,14}$/;var vS="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function qB(e){return new RegExp(`^${e}$`)}i(qB,"anchor");var SS=qB(vS);function Vm(e){let t="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}\
:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}i(Vm,"timeSource");function xS(e){return new RegExp(`^${Vm(e)}$`)}i(xS,"time");function AS(e){let t=["Z"];
e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Vm({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Vm({precision:e.precision})}`:
r;return new RegExp(`^${vS}T(?:${n})$`)}i(AS,"datetime");var RS=/^[\s\S]{0,}$/;var Ym=/^-?\d+$/,bi=/^-?\d+(?:\.\d+)?$/,OS=/^(?:true|false)$/i;var PS=/^[^A-Z]*$/,$S=/^[^a-z]*$/;var Ke=$("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Xm=i(e=>{let t=e.value;return!$m(t)&&t.length!==void 0},"_whenHasLength"),al={number:"number",bigint:"bigint",object:"date"},Qm=$("$ZodCheckLessThan",(e,t)=>{
Ke.init(e,t);let r=al[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:al[typeof n.value]??r,code:"too_big",
maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),eh=$("$ZodCheckGreaterThan",(e,t)=>{
Ke.init(e,t);let r=al[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:al[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),CS=$("$ZodCheckMultipleOf",(e,t)=>{
Ke.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?
t.value!==BigInt(0)&&r.value%t.value===BigInt(0):Cm(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,
inst:e,continue:!t.abort})}}),IS=$("$ZodCheckNumberFormat",(e,t)=>{Ke.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",
[s,o]=mi[t.format];e._zod.check=a=>{let c=a.value;if(r){if(!Number.isInteger(c)){a.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,
inst:e});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<s&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:s,inclusive:!0,
inst:e,continue:!t.abort}),c>o&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}});var LS=$("$ZodCheckMaxLength",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=Xm),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.
maximum?gi(s):o)<=t.maximum)return;let c=yi(s);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),NS=$(
"$ZodCheckMinLength",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=Xm),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&
o<t.minimum*2?gi(s):o)>=t.minimum)return;let c=yi(s);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),
DS=$("$ZodCheckLengthEquals",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=Xm),e._zod.check=n=>{let s=n.value,o=s.length,a=typeof s=="string"&&o>=t.length&&
o<=t.length*2?gi(s):o;if(a===t.length)return;let c=yi(s),l=a>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),wi=$("$ZodCheckStringFormat",(e,t)=>{var r,n;Ke.init(e,t),t.pattern?(r=e._zod).check??
(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),FS=$("$ZodCheckRegex",(e,t)=>{wi.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
GS=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=PS),wi.init(e,t)}),zS=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=$S),wi.init(e,t)}),US=$("$Zod\
CheckIncludes",(e,t)=>{Ke.init(e,t);let r=vr(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.
includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),
MS=$("$ZodCheckStartsWith",(e,t)=>{Ke.init(e,t);let r=new RegExp(`^${vr(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),BS=$("$ZodCheckEndsWith",(e,t)=>{
Ke.init(e,t);let r=new RegExp(`.*${vr(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var jS=$("$ZodCheckOverwrite",(e,t)=>{Ke.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var cl=class{static{i(this,"Doc")}constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(a=>a),s=Math.min(...n.map(a=>a.length-a.trimStart().length)),o=n.map(a=>a.slice(s)).map(a=>" ".repeat(this.indent*2)+a);for(let a of o)this.content.push(
a)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var ZS={major:4,minor:6,patch:7};var _e=$("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ZS;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let o of s)for(let a of o._zod.onattach)a(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let o=i((c,l,u)=>{if(c.memo)return c;let d=xt(c),p;for(let f of l){if(f._zod.def.when){if(Gm(c)||!f._zod.def.when(c))continue}else if(d)
continue;let m=c.issues.length,y=f._zod.check(c);if(y instanceof Promise&&u?.async===!1)throw new Vt;if(p||y instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await y,c.issues.length!==m&&(hi(c.issues,m,e),d||(d=xt(c,m)))});else{if(c.issues.length===m)continue;hi(c.issues,m,e),d||(d=xt(c,m))}}return p?p.then(()=>c):c},
"runChecks"),a=i((c,l,u)=>{if(xt(c))return c.aborted=!0,c;let d=o(l,s,u);if(d instanceof Promise){if(u.async===!1)throw new Vt;return d.then(p=>e._zod.parse(p,u))}
return e._zod.parse(d,u)},"handleCanaryResult");e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let d=e._zod.parse({value:c.
value,issues:[]},{...l,skipChecks:!0});return d instanceof Promise?d.then(p=>a(p,c,l)):a(d,c,l)}let u=e._zod.parse(c,l);if(u instanceof Promise){if(l.async===!1)
throw new Vt;return u.then(d=>o(d,s,l))}return o(u,s,l)}}},{get"~standard"(){return tl(this,"~standard",rh(this))},set"~standard"(e){rn(this,"~standard",e)}}),o0=i(
(e,t)=>e.issues.length?{issues:e.issues.map(r=>Kt(r,t,ht()))}:{value:e.value},"toStandardResult");async function ZB(e,t){let r={async:!0};return o0(await e._zod.
run({value:t,issues:[]},r),r)}i(ZB,"validateAsync");function rh(e){return{validate:i(t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof
Promise))return o0(n,r)}catch{}return ZB(e,t)},"validate"),vendor:"zod",version:1}}i(rh,"standardProps");var pl=$("$ZodString",(e,t)=>{_e.init(e,t),e._zod.pattern=
t.pattern??RS,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:e}),r}}),ke=$("$ZodStringFormat",(e,t)=>{wi.init(e,t),pl.init(e,t)}),i0=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=fS),ke.init(e,t)}),
a0=$("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}\
"`);t.pattern??(t.pattern=Jm(n))}else t.pattern??(t.pattern=Jm());ke.init(e,t)}),c0=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=mS),ke.init(e,t)}),l0=1,ul=2;function u0(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}i(u0,"canParseURL");function HB(e,t){return!("normali\
ze"in t)&&!("hostname"in t)&&!("protocol"in t)?u0(e)||ul:WB(e,t)}i(HB,"validateURL");function WB(e,t){if(!t.normalize&&t.protocol?.source===kS.source&&!/^https?:\/\//i.
test(e))return l0;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??ul}return new URL(e)}catch{return ul}}i(WB,"parseURLObject");
var KB=/[\t\n\r]/g;function HS(e){return e.replace(KB,"")}i(HS,"stripTabAndNewline");function VB(e,t){return t.lastIndex=0,t.test(e.hostname)}i(VB,"urlHostnameO\
k");function JB(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}i(JB,"urlProtocolOk");var d0=$("$ZodURL",(e,t)=>{ke.
init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=HB(n,t);if(s===l0){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:e,continue:!t.abort});return}if(s===ul){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=
HS(n);return}t.hostname&&!VB(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,
continue:!t.abort}),t.protocol&&!JB(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,
inst:e,continue:!t.abort}),r.value=t.normalize?s.href:HS(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),
p0=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=hS()),ke.init(e,t)}),f0=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?uS:dS(t.length)),ke.init(e,t)}),m0=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=oS),
ke.init(e,t)}),h0=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=iS),ke.init(e,t)}),g0=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=aS),ke.init(e,t)}),y0=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=cS),ke.init(e,t)}),b0=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=lS),ke.init(e,t)}),w0=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=AS(t)),ke.init(e,t)}),_0=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=SS),ke.init(e,t)}),E0=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=xS(t)),ke.init(
e,t)}),k0=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=pS),ke.init(e,t)}),T0=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=gS),ke.init(e,t)}),YB=/^[0-9a-fA-F:.]+$/;
function v0(e){return YB.test(e)?u0(`http://[${e}]`):!1}i(v0,"isValidIPv6");var S0=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=yS),ke.init(e,t),e._zod.check=r=>{
v0(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var x0=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=bS),ke.init(e,t)});function XB(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(
n);return`${s}`!==n||s<0||s>128?!1:v0(r)}i(XB,"isValidCIDRv6");var A0=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=wS),ke.init(e,t),e._zod.check=r=>{XB(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function R0(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==
0)return!1;try{return atob(e),!0}catch{return!1}}i(R0,"isValidBase64");var nh=/^[0-9a-zA-Z+/]*={0,2}$/,O0=$("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=nh),ke.init(
e,t),e._zod.check=r=>{R0(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),fl=/^[A-Za-z0-9_-]*$/;function QB(e){
if(!fl.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return R0(r)}i(QB,"isValidBase64URL");var P0=$("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=fl),ke.init(e,t),e._zod.check=r=>{QB(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,
continue:!t.abort})}}),$0=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=TS),ke.init(e,t)});function ej(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||
t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}i(ej,"isValidJWT");var C0=$("$ZodJWT",(e,t)=>{ke.init(e,t),e._zod.check=r=>{ej(r.value,t.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var sh=$("$ZodNumber",(e,t)=>{_e.init(e,t),e._zod.pattern=bi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:e,...o?{received:o}:{}}),r}}),I0=$("$ZodNumberFormat",(e,t)=>{IS.init(e,t),sh.init(e,t)}),L0=$("$ZodBoolean",
(e,t)=>{_e.init(e,t),e._zod.pattern=OS,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:e}),r}});var N0=$("$ZodUnknown",(e,t)=>{_e.init(e,t),e._zod.parse=r=>r}),D0=$("$ZodNever",(e,t)=>{_e.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"\
invalid_type",input:r.value,inst:e}),r)});function tj(e,t){let r=el(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,a)=>{let c=t(o.value);if(c>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[l,u]of el(e._zod.def.checks))if(c>l&&u._zod.def.when(o)){let d=o.issues.length;return u._zod.check(o),o.issues[d].
continue=!1,hi(o.issues,d,e),o}}return s(o,a)}}i(tj,"capSize");var rj=i(e=>Array.isArray(e)?e.length:-1,"arraySize");function WS(e,t,r){e.issues.length&&t.issues.push(...Wt(r,e.issues)),t.value[r]=e.value}i(WS,"handleArrayResult");var F0=$("$ZodArray",(e,t)=>{_e.init(e,t);let r=nt.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=
r?r.alloc(e,n,Array(o.length),s):Array(o.length);let a=[],c=s?.abortEarly;for(let l=0;l<o.length;l++){let u=o[l],d=t.element._zod.run({value:u,issues:[]},s);if(d instanceof
Promise)a.push(d.then(p=>WS(p,n,l)));else if(WS(d,n,l),c&&d.issues.length!==0&&xt(d))break}return a.length?Promise.all(a).then(()=>n):n},tj(e,rj)});function dl(e,t,r,n,s,o){
let a=r in n,c=o==="optional";if(!(!a&&c&&s==="optional")){if(e.issues.length){if(s!==void 0&&c&&!a)return;t.issues.push(...Wt(r,e.issues))}if(!a&&s===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||s==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}i(dl,"handlePropertyResult");var nj=[];function G0(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:nj,s=n.
length?[...t,...n]:t;for(let a of s)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let o=Fm(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}i(G0,"normalizeDef");function z0(e,t,r,n,s,o,a){
let c=[],l=s.keySet,u=s.catchall._zod,d=u.def.type,p=u.optin,f=u.optout,m=0;for(let y in t){if(a&&r.issues.length!==m){if(xt(r,m))break;m=r.issues.length}if(l.has(
y))continue;if(y==="__proto__"){d==="never"&&c.push(y);continue}if(d==="never"){c.push(y);continue}let g=u.run({value:t[y],issues:[]},n);g instanceof Promise?e.
push(g.then(h=>dl(h,r,y,t,p,f))):dl(g,r,y,t,p,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}i(z0,"handleCatchall");var sj=$("$ZodObject",(e,t)=>{_e.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??
{};if(n){let u=i(()=>{let d={...n};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d},"get");u.raw=n,Object.defineProperty(t,"shape",{get:u})}let s=di(
()=>G0(t));ae(e,"propValues",u=>{let d=u.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Gt(p,f,new Set);
for(let y of m.values)p[f].add(y);m.optin!==void 0&&p[f].add(void 0)}}return p});let o=Rs,a=t.catchall,c,l=nt.memoizer;l?.attach(e),e._zod.parse=(u,d)=>{c??(c=s.
value);let p=u.value;if(!o(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=l?l.alloc(e,u,{},d):{};let f=[],m=c.shape,y=d?.
abortEarly,g=u.issues.length;for(let h of c.allKeys){if(y&&u.issues.length!==g){if(xt(u,g))break;g=u.issues.length}if(h==="__proto__")continue;let b=m[h],w=b._zod.
optin,k=b._zod.optout,E=b._zod.run({value:p[h],issues:[]},d);E instanceof Promise?f.push(E.then(A=>dl(A,u,h,p,w,k))):dl(E,u,h,p,w,k)}return a?z0(f,p,u,d,s.value,
e,y===!0):f.length?Promise.all(f).then(()=>u):u}}),U0=$("$ZodObjectJIT",(e,t)=>{sj.init(e,t);let r=e._zod.parse,n=di(()=>G0(t)),s=nt.memoizer,o=i(m=>{let y=n.value,
g=y.symbolKeys,h=new cl(["payload","ctx"],{shape:m,inst:e,memo:s,syms:g}),b=i(A=>`shape[${A}]._zod.run({ value: input[${A}], issues: [] }, ctx)`,"parseStr"),w=i(
(A,T)=>`
          let ${A}_ab = false;
          for (let i = 0; i < ${A}.issues.length; i++) {
            const iss = ${A}.issues[i];
            iss.path = iss.path ? [${T}, ...iss.path] : [${T}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${A}_ab = true;
          }
          if (${A}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");h.write("const input = payload.value;");let k=Object.create(null),E=0;for(let A of y.allKeys)k[A]=`key_${E++}`;h.write(s?"const newRes\
ult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let A of y.allKeys){if(A==="__proto__")continue;let T=k[A],I=typeof A=="symbol"?`syms[${g.
indexOf(A)}]`:Im(A),v=`${I} in input`,C=m[A],x=C?._zod?.optin,D=x!==void 0,G=C?._zod?.optout==="optional";if(h.write(`const ${T} = ${b(I)};`),D&&G){let W=x==="o\
ptional"?`${T}_present`:`${T}.value !== undefined || ${T}_present`;h.write(`
        const ${T}_present = ${v};
        if (!${T}.issues.length || ${T}_present) {
          if (${T}.issues.length) {${w(T,I)}
          }

          if (${W}) {
            newResult[${I}] = ${T}.value;
          }
        }

      `)}else D?(h.write(`
        if (${T}.issues.length) {${w(T,I)}
        }
      `),x==="defaulted"?h.write(`newResult[${I}] = ${T}.value;`):h.write(`
        if (${T}.value !== undefined || ${v}) {
          newResult[${I}] = ${T}.value;
        }
      `)):h.write(`
        const ${T}_present = ${v};
        if (${T}.issues.length) {${w(T,I)}
        }
        if (!${T}_present && !${T}.issues.length) {
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

        if (${T}_present) {
          newResult[${I}] = ${T}.value;
        }

      `)}return h.write("payload.value = newResult;"),h.write("return payload;"),h.compile()},"generateFastpass"),a,c=Rs,l=!nt.jitless,d=l&&Nm.value,p=t.catchall,
f;e._zod.parse=(m,y)=>{f??(f=n.value);let g=m.value;return c(g)?l&&d&&y?.async===!1&&y.jitless!==!0?(a||(a=o(t.shape)),m=a(m,y),p?z0([],g,m,y,f,e,y?.abortEarly===
!0):m):r(m,y):(m.issues.push({expected:"object",code:"invalid_type",input:g,inst:e}),m)}});function KS(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=
o.value,t;let s=e.filter(o=>!xt(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.
map(a=>Kt(a,n,ht())))}),t)}i(KS,"handleUnionResults");var M0=$("$ZodUnion",(e,t)=>{_e.init(e,t),ae(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?
"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),ae(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),
ae(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),ae(e,"pattern",n=>{if(n.def.options.
every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>pi(o.source)).join("|")})$`)}});let r=t.options.length===1?
t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,a=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},s);if(l instanceof
Promise)a.push(l),o=!0;else{if(l.issues.length===0)return l;a.push(l)}}return o?Promise.all(a).then(c=>KS(c,n,e,s)):KS(a,n,e,s)}});var B0=$("$ZodIntersection",(e,t)=>{_e.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),a=t.right._zod.run({value:s,issues:[]},
n);return o instanceof Promise||a instanceof Promise?Promise.all([o,a]).then(([l,u])=>VS(r,l,u)):VS(r,o,a)}});function th(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(nn(e)&&nn(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,
...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let a=th(e[o],t[o]);if(!a.valid)return{
valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};s[o]=a.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],a=th(s,o);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}i(th,"mergeValues");function VS(e,t,r){let n=new Map,s,o=new Map,a=i((u,d)=>{let p;if(u.code===
"unrecognized_keys"&&!u.path?.length)s??(s=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);o.has(f)||
o.set(f,u),p=[f]}else return!1;for(let f of p)n.has(f)||n.set(f,{}),n.get(f)[d]=!0;return!0},"collect");for(let u of t.issues)a(u,"l")||e.issues.push(u);for(let u of r.
issues)a(u,"r")||e.issues.push(u);let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=s?c.filter(d=>s.keys.includes(d)):[];u.length&&e.issues.
push({...s,keys:u});for(let d of c)!u.includes(d)&&o.has(d)&&e.issues.push(o.get(d))}let l=th(t.value,r.value);if(!l.valid){if(xt(e))return e;throw new Error(`U\
nmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}i(VS,"handleIntersectionResults");var j0=$("$ZodTuple",(e,t)=>{
_e.init(e,t);let r=t.items,n=nt.memoizer;n?.attach(e),e._zod.parse=(s,o)=>{let a=s.value;if(!Array.isArray(a))return s.issues.push({input:a,inst:e,expected:"tup\
le",code:"invalid_type"}),s;s.value=n?n.alloc(e,s,[],o):[];let c=[],l=JS(r,"optin"),u=JS(r,"optout");if(!t.rest){if(a.length<l)return s.issues.push({code:"too_s\
mall",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),s;a.length>r.length&&s.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:a,inst:e,origin:"\
array"})}let d=new Array(r.length),p=t.rest?o?.abortEarly:void 0,f=!1;for(let m=0;m<r.length;m++){let y=r[m]._zod.run({value:a[m],issues:[]},o);y instanceof Promise?
c.push(y.then(g=>{d[m]=g})):(d[m]=y,p&&!f&&y.issues.length&&(f=xt(y)))}if(t.rest&&!f){let m=r.length-1,y=a.slice(r.length),g=s.issues.length;for(let h of y){if(p&&
s.issues.length!==g){if(xt(s,g))break;g=s.issues.length}m++;let b=t.rest._zod.run({value:h,issues:[]},o);b instanceof Promise?c.push(b.then(w=>YS(w,s,m))):YS(b,
s,m)}}return c.length?Promise.all(c).then(()=>XS(d,s,r,a,u)):XS(d,s,r,a,u)}});function JS(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==
void 0:e[r]._zod.optout==="optional"))return r+1;return 0}i(JS,"getTupleOptStart");function YS(e,t,r){e.issues.length&&t.issues.push(...Wt(r,e.issues)),t.value[r]=
e.value}i(YS,"handleTupleResult");function XS(e,t,r,n,s){for(let o=0;o<r.length;o++){let a=e[o],c=o<n.length;if(!c&&o>=s&&r[o]._zod.optin==="optional"){t.value.
length=o;break}if(a.issues.length){if(!c&&o>=s){t.value.length=o;break}t.issues.push(...Wt(o,a.issues))}t.value[o]=a.value}for(let o=t.value.length-1;o>=n.length&&
(r[o]._zod.optout==="optional"&&t.value[o]===void 0);o--)t.value.length=o;return t}i(XS,"handleTupleResults");var q0=$("$ZodRecord",(e,t)=>{_e.init(e,t);let r=nt.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!nn(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let a=[],c=t.keyType.
_zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let l=new Set;for(let d of c)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(l.add(
typeof d=="number"?d.toString():d),d==="__proto__")continue;let p=t.keyType._zod.run({value:d,issues:[]},s);if(p instanceof Promise)throw new Error("Async schem\
as not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(y=>Kt(y,s,ht())),input:d,path:[
d],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:o[d],issues:[]},s);m instanceof Promise?a.push(m.then(y=>{y.issues.
length&&n.issues.push(...Wt(d,y.issues)),n.value[f]=y.value})):(m.issues.length&&n.issues.push(...Wt(d,m.issues)),n.value[f]=m.value)}let u;for(let d in o)if(!l.
has(d))if(t.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else u=u??[],u.push(d);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let l;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(
o,u))continue;let d=t.keyType._zod.run({value:u,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u==
"string"&&bi.test(u)&&d.issues.length){let y=t.keyType._zod.run({value:Number(u),issues:[]},s);if(y instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");y.issues.length===0&&(d=y)}if(d.issues.length){t.mode==="loose"?n.value[u]=o[u]:c?(l=l??[],l.push(u)):n.issues.push({code:"invali\
d_key",origin:"record",issues:d.issues.map(y=>Kt(y,s,ht())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.
run({value:o[u],issues:[]},s);m instanceof Promise?a.push(m.then(y=>{y.issues.length&&n.issues.push(...Wt(u,y.issues)),n.value[f]=y.value})):(m.issues.length&&n.
issues.push(...Wt(u,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}return a.length?Promise.
all(a).then(()=>n):n}});var Z0=$("$ZodEnum",(e,t)=>{_e.init(e,t);let r=Os(t.entries),n=new Set(r);e._zod.values=n,ae(e,"pattern",s=>{let o=Os(s.def.entries).filter(a=>Dm.has(typeof a));
return new RegExp(o.length?`^(${o.map(a=>vr(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let a=s.value;return n.has(a)||s.issues.push({code:"\
invalid_value",values:r,input:a,inst:e}),s}}),H0=$("$ZodLiteral",(e,t)=>{_e.init(e,t);let r=new Set(t.values);e._zod.values=r,ae(e,"pattern",n=>{let s=n.def.values;
return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?vr(o):o?vr(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,s)=>{let o=n.value;
return r.has(o)||n.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),n}});var W0=$("$ZodTransform",(e,t)=>{_e.init(e,t),e._zod.optin="optional",nt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Cs(e.constructor.
name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(a=>(r.value=a,r));if(s instanceof Promise)throw new Vt;return r.
value=s,r}});function QS(e,t){return e.value=t.issues.length?void 0:t.value,e}i(QS,"handleOptionalResult");var oh=$("$ZodOptional",(e,t)=>{_e.init(e,t),ae(e,"op\
tin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ae(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),ae(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${pi(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===
void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>QS(r,o)):
QS(r,s)}return t.innerType._zod.run(r,n)}}),K0=$("$ZodExactOptional",(e,t)=>{oh.init(e,t),ae(e,"values",r=>r.def.innerType._zod.values),ae(e,"pattern",r=>r.def.
innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),V0=$("$ZodNullable",(e,t)=>{_e.init(e,t),ae(e,"optin",r=>r.def.innerType._zod.optin),ae(
e,"optout",r=>r.def.innerType._zod.optout),ae(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${pi(n.source)}|null)$`):void 0}),ae(e,"\
values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),J0=$(
"$ZodDefault",(e,t)=>{_e.init(e,t),e._zod.optin="defaulted",ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>e0(o,t)):e0(s,
t)}});function e0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}i(e0,"handleDefaultResult");var Y0=$("$ZodPrefault",(e,t)=>{_e.init(e,t),e._zod.optin=
"defaulted",ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),X0=$("$ZodNonOptional",(e,t)=>{_e.init(e,t),ae(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):
void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>t0(o,e)):t0(s,e)}});function t0(e,t){return!e.issues.length&&
e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}i(t0,"handleNonOptionalResult");function r0(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>Kt(s,n,ht()))},input:e.value}),e):(e.value=t.
value,t.memo&&(e.memo=!0),e)}i(r0,"handleCatchResult");var Q0=$("$ZodCatch",(e,t)=>{_e.init(e,t),ae(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defau\
lted":"optional"),ae(e,"optout",r=>r.def.innerType._zod.optout),ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>r0(r,o,t,n)):r0(r,s,t,n)}});var ex=$("$ZodPipe",(e,t)=>{_e.init(e,t),ae(e,"values",r=>r.def.in._zod.values),ae(e,"optin",r=>r.def.in._zod.optin),ae(e,"optout",r=>r.def.out._zod.optout),ae(
e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(a=>ll(
a,t.in,n)):ll(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>ll(o,t.out,n)):ll(s,t.out,n)}});function ll(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}i(ll,"handlePipeResult");var tx=$("$ZodReadonly",(e,t)=>{_e.init(e,t),ae(e,"propValues",r=>r.def.innerType._zod.propValues),ae(e,"values",r=>r.def.innerType._zod.values),ae(e,"optin",r=>r.
def.innerType?._zod?.optin),ae(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.
innerType._zod.run(r,n);return s instanceof Promise?s.then(n0):n0(s)}});function n0(e){return e.memo||(e.value=Object.freeze(e.value)),e}i(n0,"handleReadonlyRes\
ult");var rx=$("$ZodCustom",(e,t)=>{Ke.init(e,t),_e.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>s0(
o,r,n,e));s0(s,r,n,e)}});function s0(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(s.params=n._zod.def.params),t.issues.push($s(s))}}i(s0,"handleRefineResult");var ah=class extends Error{static{i(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},ch="~memo",nx=[];function sx(e){return e!==null&&typeof e=="object"}i(sx,"isRef");function ih(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:
{...t})}i(ih,"cloneIssues");var ox=new WeakMap,_i=0,gl=1,Ei=2;function yl(e,t,r){let n=ox.get(e);if(n!==void 0)return n?Ei:_i;if(t.has(e))return Ei;t.add(e);let s=_i,
o=i(d=>{if(s!==Ei&&d?._zod){let p=yl(d,t,r);p>s&&(s=p)}},"check"),a=i((d,p)=>{let f=_i;for(let m of Reflect.ownKeys(d)){let y=Object.getOwnPropertyDescriptor(d,
m);if(p&&!y.enumerable)continue;let g=y.get?gl:y.value?._zod?yl(y.value,t,r):_i;g>f&&(f=g)}return f},"shape"),c=i(d=>{d>s&&(s=d)},"merge"),l=e._zod.def,u=l.type;
switch(u){case"object":{let d=fi(l);c(d?a(d,!0):gl),o(l.catchall);break}case"array":o(l.element);break;case"tuple":for(let d of l.items)o(d);o(l.rest);break;case"\
record":case"map":o(l.keyType),o(l.valueType);break;case"set":o(l.valueType);break;case"union":for(let d of l.options)o(d);break;case"intersection":o(l.left),o(
l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(l.innerType);
break;case"pipe":o(l.in),o(l.out);break;case"function":o(l.input),o(l.output);break;case"lazy":{let d=l._cachedInner??(r?e._zod.innerType:void 0);c(d?yl(d,t,!1):
gl);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in l){let p=Object.getOwnPropertyDescriptor(
l,d);if(!p||p.get)continue;let f=p.value;if(!(!f||typeof f!="object")){if(f._zod)o(f);else if(Array.isArray(f))for(let m of f)o(m)}}}return t.delete(e),oj(e,s)}
i(yl,"isRecursive");function oj(e,t){return t!==gl&&ox.set(e,t===Ei),t}i(oj,"settle");function ij(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}i(ij,"bucketFor");var ml,hl=[],aj={alloc(e,t,r){let n=ml;if(!n)return r;ml=
void 0;let s={value:r,issues:null};return n.set(t.value,s),hl.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.
parse,n=i((s,o)=>{if(o.direction!=="backward"&&cj(o,s.value))throw new ah;return r(s,o)},"wrapped");e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;
let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,c=i((l,u)=>{if(r===void 0){let b=yl(e,new Set,!1);if(b===_i)return e.
_zod.parse=a,e._zod.run===c&&(e._zod.run=a),a(l,u);b===Ei||n?r=!0:n=!0}let d=l.value;if(!sx(d))return a(l,u);let p=u[ch];p||(p={buckets:new WeakMap,backEdges:void 0},
u[ch]=p);let f;s===u?f=o:(f=ij(p,e),s=u,o=f);let m=f.get(d);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...ih(m.issues)):(l.memo=!0,p.backEdges??
(p.backEdges=new WeakSet),p.backEdges.add(m.value)),l;ml=f;let y=hl.length,g=a(l,u);ml=void 0;let h=hl.length>y?hl.pop():void 0;return g instanceof Promise?g.then(
b=>(h&&(h.issues=b.issues.length?ih(b.issues):nx),b)):(h&&(h.issues=g.issues.length?ih(g.issues):nx),g)},"wrapped");e._zod.parse=c,e._zod.run===a&&(e._zod.run=c)})}};
function lh(){return aj}i(lh,"memoizer");function cj(e,t){let r=e[ch]?.backEdges;return r!==void 0&&sx(t)&&r.has(t)}i(cj,"isBackEdge");var lj=i(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}i(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,a){return o==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):n[o]??
o}return i(s,"getTypeName"),o=>{switch(o.code){case"invalid_type":{let a=s(o.expected),c=zm(o.input),l=s(c,o.input);return`Invalid input: expected ${a}, receive\
d ${l}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${Yc(o.values[0])}`:`Invalid option: expected one of ${Vc(o.values,"|")}`;case"t\
oo_big":{let a=o.exact?"exactly ":o.inclusive?"<=":"<",c=t(o.origin);return c?`Too big: expected ${o.origin??"value"} to have ${a}${o.maximum.toString()} ${c.unit??
"elements"}`:`Too big: expected ${o.origin??"value"} to be ${a}${o.maximum.toString()}`}case"too_small":{let a=o.exact?"exactly ":o.inclusive?">=":">",c=t(o.origin);
return c?`Too small: expected ${o.origin} to have ${a}${o.minimum.toString()} ${c.unit}`:`Too small: expected ${o.origin} to be ${a}${o.minimum.toString()}`}case"\
invalid_format":{let a=o;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.
suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.
format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>
1?"s":""}: ${Vc(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>
0?`Invalid discriminator value. Expected ${o.options.map(c=>`'${c}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}},"error");function uh(){return{localeError:lj()}}i(uh,"default");var ix;var dh=class{static{i(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this.
_map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function ax(){return new dh}i(ax,"registry");(ix=globalThis).
__zod_globalRegistry??(ix.__zod_globalRegistry=ax());var sn=globalThis.__zod_globalRegistry;function cx(e){return e.checks&&(e.checks=[...e.checks]),e}i(cx,"snapshotChecks");function lx(e,t){return new e(cx({type:"string",...Z(t)}))}i(lx,"_string");function ux(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...Z(t)})}i(ux,"_email");function dx(e,t){return new e({type:"string",
format:"guid",check:"string_format",abort:!1,...Z(t)})}i(dx,"_guid");function px(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...Z(
t)})}i(px,"_uuid");function fx(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...Z(t)})}i(fx,"_uuidv4");function mx(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...Z(t)})}i(mx,"_uuidv6");function hx(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...Z(t)})}i(hx,"_uuidv7");function gx(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,
...Z(t)})}i(gx,"_url");function yx(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...Z(t)})}i(yx,"_emoji");function bx(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...Z(t)})}i(bx,"_nanoid");function wx(e,t){return new e({type:"string",format:"cuid",check:"string\
_format",abort:!1,...Z(t)})}i(wx,"_cuid");function _x(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...Z(t)})}i(_x,"_cuid2");function Ex(e,t){
return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...Z(t)})}i(Ex,"_ulid");function kx(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...Z(t)})}i(kx,"_xid");function Tx(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...Z(t)})}i(Tx,"_ksuid");
function vx(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...Z(t)})}i(vx,"_ipv4");function Sx(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...Z(t)})}i(Sx,"_ipv6");function xx(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...Z(t)})}i(xx,"_cidrv4");function Ax(e,t){return new e({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...Z(t)})}i(Ax,"_cidrv6");function Rx(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,
...Z(t)})}i(Rx,"_base64");function Ox(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...Z(t)})}i(Ox,"_base64url");function Px(e,t){
return new e({type:"string",format:"e164",check:"string_format",abort:!1,...Z(t)})}i(Px,"_e164");function $x(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...Z(t)})}i($x,"_jwt");function Cx(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Z(t)})}i(Cx,"_isoDateTime");function Ix(e,t){
return new e({type:"string",format:"date",check:"string_format",...Z(t)})}i(Ix,"_isoDate");function Lx(e,t){return new e({type:"string",format:"time",check:"str\
ing_format",precision:null,...Z(t)})}i(Lx,"_isoTime");function Nx(e,t){return new e({type:"string",format:"duration",check:"string_format",...Z(t)})}i(Nx,"_isoD\
uration");function Dx(e,t){return new e(cx({type:"number",checks:[],...Z(t)}))}i(Dx,"_number");function Fx(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Z(t)})}i(Fx,"_int");function Gx(e,t){return new e({type:"boolean",...Z(t)})}i(Gx,"_boolean");function zx(e){return new e({type:"unknown"})}i(zx,"_unknown");function Ux(e,t){return new e({type:"never",...Z(t)})}i(Ux,"_never");function bl(e,t){return new Qm({check:"less_than",...Z(t),value:e,inclusive:!1})}i(bl,"_lt");function ki(e,t){return new Qm({check:"less_than",...Z(t),value:e,inclusive:!0})}
i(ki,"_lte");function wl(e,t){return new eh({check:"greater_than",...Z(t),value:e,inclusive:!1})}i(wl,"_gt");function Ti(e,t){return new eh({check:"greater_than",...Z(t),value:e,
inclusive:!0})}i(Ti,"_gte");function _l(e,t){return new CS({check:"multiple_of",...Z(t),value:e})}i(_l,"_multipleOf");function El(e,t){return new LS({check:"max_length",...Z(t),maximum:e})}i(El,"_maxLength");function Ls(e,t){return new NS({check:"min_length",...Z(t),minimum:e})}
i(Ls,"_minLength");function kl(e,t){return new DS({check:"length_equals",...Z(t),length:e})}i(kl,"_length");function ph(e,t){return new FS({check:"string_format",
format:"regex",...Z(t),pattern:e})}i(ph,"_regex");function fh(e){return new GS({check:"string_format",format:"lowercase",...Z(e)})}i(fh,"_lowercase");function mh(e){
return new zS({check:"string_format",format:"uppercase",...Z(e)})}i(mh,"_uppercase");function hh(e,t){return new US({check:"string_format",format:"includes",...Z(
t),includes:e})}i(hh,"_includes");function gh(e,t){return new MS({check:"string_format",format:"starts_with",...Z(t),prefix:e})}i(gh,"_startsWith");function yh(e,t){
return new BS({check:"string_format",format:"ends_with",...Z(t),suffix:e})}i(yh,"_endsWith");function on(e){return new jS({check:"overwrite",tx:e})}i(on,"_overwrite");function bh(e){return on(t=>t.normalize(e))}i(bh,"_normalize");function wh(){return on(
e=>e.trim())}i(wh,"_trim");function _h(){return on(e=>e.toLowerCase())}i(_h,"_toLowerCase");function Eh(){return on(e=>e.toUpperCase())}i(Eh,"_toUpperCase");function kh(){
return on(e=>Lm(e))}i(kh,"_slugify");function Mx(e,t,r){return new e({type:"array",element:t,...Z(r)})}i(Mx,"_array");function Bx(e,t,r){return new e({type:"custom",check:"custom",fn:t,...Z(r)})}i(Bx,"_refine");function jx(e,t){let r=uj(n=>(n.addIssue=s=>{if(typeof s=="string")
n.issues.push($s(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??
(o.continue=!r._zod.def.abort),n.issues.push($s(o))}},e(n.value,n)),t);return r}i(jx,"_superRefine");function uj(e,t){let r=new Ke({check:"custom",...Z(t)});return r.
_zod.check=e,r}i(uj,"_check");function vi(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Gt(e,n,r[n]);return e}i(vi,"assignProps");function vh(e){
let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??sn,
target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}i(vh,"initializeContext");function Sr(e,t,r,n,s){let o=typeof t.
unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(
s);return Object.assign(r,o),!0}i(Sr,"handleUnrepresentable");function Ae(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,
r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=
void 0;let c=e._zod.toJSONSchema?.();if(c)a.schema=c;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(
t,a.schema,d);else{let f=a.schema,m=t.processors[s.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);m(e,t,f,d)}let p=e.
_zod.parent;p&&(a.ref||(a.ref=p),Ae(p,t,d),t.seen.get(p).isParent=!0)}let l=t.metadataRegistry.get(e);return l&&vi(a.schema,l),t.io==="input"&&st(e)&&(delete a.
schema.examples,delete a.schema.default),t.io==="input"&&"_prefault"in a.schema&&((n=a.schema).default??(n.default=a.schema._prefault)),delete a.schema._prefault,
t.seen.get(e).schema}i(Ae,"processSchema");function qx(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}i(qx,"encodeJSONPointerSegment");function Sh(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let a of e.seen.entries()){let c=e.metadataRegistry.
get(a[0])?.id;if(c){let l=n.get(c);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(c,a[0])}}let s=i(a=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let p=e.external.
registry.get(a[0])?.id,f=e.external.uri??(y=>y);if(p)return{ref:f(p)};let m=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=m,{defId:m,ref:`${f(
"__shared")}#/${c}/${qx(m)}`}}let l="#",u=`${l}/${c}/`;if(a[1]===r&&!a[1].schema.id)return{ref:l};let d=a[1].schema.id??`__schema${e.counter++}`;return{defId:d,
ref:u+qx(d)}},"makeURI"),o=i(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:l,defId:u}=s(a);c.def={...c.schema},u&&(c.defId=u);let d=c.schema;for(let p in d)delete d[p];
d.$ref=l},"extractToDef");if(e.cycles==="throw")for(let a of e.seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let c=a[1];if(t===a[0]){o(a);continue}if(e.external){
let u=e.external.registry.get(a[0])?.id;if(t!==a[0]&&u){o(a);continue}}if(e.metadataRegistry.get(a[0])?.id){o(a);continue}if(c.cycle){o(a);continue}c.count>1&&e.
reused==="ref"&&o(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}i(Sh,"extractDefs");function Wx(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Wx(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let a of Array.
isArray(o)?o:[o]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete e.anyOf,e.type=r.length===1?r[0]:r}i(Wx,"compactTypeUnion");var Kx=new Set(["typ\
e","properties","required","additionalProperties"]),Zx=["oneOf","anyOf"];function Hx(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="objec\
t"||t===null?null:Object.keys(t).length?t:null}i(Hx,"undeclaredConstraint");function Th(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let a in o)if(!Kx.has(a))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let a in o.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;
let c=[];for(let u of t){let d=u.properties?.[a]??Hx(u);d!=null&&(c.some(p=>JSON.stringify(p)===JSON.stringify(d))||c.push(d))}let l=c.length===1?c[0]:Th(c)??{allOf:c};
Gt(r,a,l)}for(let a of o.required??[])n.add(a)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let a of t){let c=Hx(a);c&&!o.some(l=>JSON.stringify(l)===JSON.stringify(c))&&o.push(c)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}i(Th,"foldObjects");function dj(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of Kx)if(s in e)return;
let r=t.filter(s=>Zx.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=Th(t);else{let s=r[0],o=Zx.find(l=>Array.isArray(s[l]));if(Object.keys(s).length!==1)return;
let a=t.filter(l=>l!==s),c=s[o].map(l=>Th([...a,l]));if(c.some(l=>!l))return;n={[o]:c}}n&&(delete e.allOf,vi(e,n))}i(dj,"foldIntersection");function xh(e,t){let r=e.
seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=i(c=>{let l=e.seen.get(c);if(l.ref===null)return;let u=l.def??l.schema,d={...u},
p=l.ref;if(l.ref=null,p){n(p);let m=e.seen.get(p),y=m.schema;if(y.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??
[],u.allOf.push(y)):vi(u,y),vi(u,d),c._zod.parent===p)for(let h in u)h==="$ref"||h==="allOf"||h in d||delete u[h];if(y.$ref&&m.def)for(let h in u)h==="$ref"||h===
"allOf"||h in m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}let f=c._zod.parent;if(f&&f!==p){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(u.
$ref=m.schema.$ref,m.def))for(let y in u)y==="$ref"||y==="allOf"||y in m.def&&JSON.stringify(u[y])===JSON.stringify(m.def[y])&&delete u[y]}e.override({zodSchema:c,
jsonSchema:u,path:l.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!==
"openapi-3.0")for(let c of e.seen.entries())Wx(c[1].def??c[1].schema);for(let c of e.deferred)c();if(e.intersections.length){let c=new Map;for(let l of e.seen.values())
for(let u of[l.schema,l.def]){let d=u?.allOf;if(!Array.isArray(d))continue;let p=c.get(d);p?p.push(u):c.set(d,[u])}for(let l of e.intersections)for(let u of c.get(
l)??[])dj(u)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schem\
a.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;
if(!c)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(c)}vi(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==
void 0&&s.id===o&&delete s.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let c of e.seen.entries()){let l=c[1];l.def&&l.defId&&
(l.def.id===l.defId&&delete l.def.id,Gt(a,l.defId,l.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2\
020-12"?s.$defs=a:s.definitions=a);try{let c=JSON.parse(JSON.stringify(s));return Object.defineProperty(c,"~standard",{value:{...t["~standard"],jsonSchema:{input:Si(
t,"input",e.processors),output:Si(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}i(xh,"fina\
lize");function st(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return st(
n.element,r);if(n.type==="set")return st(n.valueType,r);if(n.type==="lazy")return st(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonopti\
onal"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return st(n.innerType,r);if(n.type==="intersection")return st(
n.left,r)||st(n.right,r);if(n.type==="record"||n.type==="map")return st(n.keyType,r)||st(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?
!0:st(n.in,r)||st(n.out,r);if(n.type==="object"){for(let s in n.shape)if(st(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(st(s,
r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(st(s,r))return!0;return!!(n.rest&&st(n.rest,r))}return!1}i(st,"isTransforming");var Vx=i((e,t={})=>r=>{
let n=vh({...r,processors:t});return Ae(e,n),Sh(n,e),xh(n,e)},"createToJSONSchemaMethod"),Si=i((e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},a=vh({...s??
{},target:o,io:t,processors:r});return Ae(e,a),Sh(a,e),xh(a,e)},"createStandardJSONSchemaMethod");var Ns=i((e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},"narrowMin"),Ds=i((e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},"narrowMax"),Jx=i((e,t)=>{Ns(e,"minimum",t),
Ds(e,"maximum",t)},"narrowBoth"),eA=i((e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},"addDivisor"),tA=i((e,t)=>{e.patterns??
(e.patterns=new Set),e.patterns.add(t)},"addPattern"),rA=i((e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},"intersectMime"),nA=i((e,t)=>{e.format=
t,t.includes("int")&&(e.isInt=!0)},"setFormat"),Yx=i((e,t)=>Ns(e,"minimum",t.minimum),"minContributor"),Xx=i((e,t)=>Ds(e,"maximum",t.maximum),"maxContributor"),
Qx=i(e=>(t,r)=>{nA(t,r.format);let[n,s]=e[r.format];Ns(t,"minimum",n),Ds(t,"maximum",s)},"formatContributor"),pj={greater_than:i((e,t)=>Ns(e,t.inclusive?"minimu\
m":"exclusiveMinimum",t.value),"greater_than"),less_than:i((e,t)=>Ds(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),"less_than"),multiple_of:i((e,t)=>eA(e,
t.value),"multiple_of"),number_format:Qx(mi),bigint_format:Qx(Xc),min_length:Yx,max_length:Xx,length_equals:i((e,t)=>Jx(e,t.length),"length_equals"),min_size:Yx,
max_size:Xx,size_equals:i((e,t)=>Jx(e,t.size),"size_equals"),string_format:i((e,t)=>{nA(e,t.format),t.pattern&&tA(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:i((e,t)=>rA(e,t.mime),"mime_type")};function At(e){
let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)pj[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==
void 0&&Ns(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&Ns(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&Ds(t,"maximum",s.maximum),s.exclusiveMaximum!==
void 0&&Ds(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&eA(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes(
"int")&&(t.isInt=!0)),s.mime&&rA(t,s.mime);for(let o of s.patterns??[])tA(t,o);return t}i(At,"aggregateChecks");var fj={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},mj=new Map([[nh,_S],[fl,ES]]),sA=i(e=>mj.get(e)??e,"exactPattern"),oA=i((e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,
maximum:a,format:c,patterns:l,contentEncoding:u,laxFormat:d}=At(e);if(typeof o=="number"&&(s.minLength=o),typeof a=="number"&&(s.maxLength=a),c&&(s.format=fj[c]??
c,s.format===""&&delete s.format,(c==="time"||d)&&delete s.format),u&&(s.contentEncoding=u),l&&l.size>0){let p=[...l].map(sA);p.length===1?s.pattern=p[0].source:
p.length>1&&(s.allOf=[...p.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},"string\
Processor"),iA=i((e,t,r,n)=>{let s=r,{minimum:o,maximum:a,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:u,isInt:d}=At(e);s.type=d?"integer":"number";let p=typeof u==
"number"&&u>=(o??Number.NEGATIVE_INFINITY),f=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(p?m?(s.minimum=
u,s.exclusiveMinimum=!0):s.exclusiveMinimum=u:typeof o=="number"&&(s.minimum=o),f?m?(s.maximum=l,s.exclusiveMaximum=!0):s.exclusiveMaximum=l:typeof a=="number"&&
(s.maximum=a),c){let y=new Set;for(let b of c)Number.isFinite(b)&&b!==0?y.add(Math.abs(b)):Sr(e,t,s,n,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...h]=y;g!==void 0&&(s.multipleOf=g),h.length&&(s.allOf=[...s.allOf??[],...h.map(b=>({multipleOf:b}))])}},"numberProcessor"),aA=i((e,t,r,n)=>{r.
type="boolean"},"booleanProcessor");var cA=i((e,t,r,n)=>{r.not={}},"neverProcessor");var lA=i((e,t,r,n)=>{},"unknownProcessor");var uA=i((e,t,r,n)=>{let s=e._zod.def,o=Os(s.entries);if(o.length===0){r.not={};return}o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="s\
tring")&&(r.type="string"),r.enum=o},"enumProcessor"),dA=i((e,t,r,n)=>{let s=e._zod.def;if(s.values.length===0){r.not={};return}let o=[];for(let a of s.values)if(a===
void 0){if(Sr(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(Sr(e,t,r,n,"BigInt literals cannot be re\
presented in JSON Schema"))return;o.push(Number(a))}else o.push(a);if(o.length!==0)if(o.length===1){let a=o[0];r.type=a===null?"null":typeof a,t.target==="draft\
-04"||t.target==="openapi-3.0"?r.enum=[a]:r.const=a}else o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="string")&&(r.type="string"),o.every(
a=>typeof a=="boolean")&&(r.type="boolean"),o.every(a=>a===null)&&(r.type="null"),r.enum=o},"literalProcessor");var pA=i((e,t,r,n)=>{Sr(e,t,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor");var fA=i((e,t,r,n)=>{Sr(e,t,r,n,"Transforms cannot be represented in JSON Schema")},"transformProcessor");var mA=i((e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:a,maximum:c}=At(e);typeof a=="number"&&(s.minItems=a),typeof c=="number"&&(s.maxItems=c),s.type="array",s.items=
Ae(o.element,t,{...n,path:[...n.path,"items"]})},"arrayProcessor");function xi(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?
xi(t.out):t.type==="catch"?xi(t.innerType):e._zod.optin}i(xi,"inputOptin");var hA=i((e,t,r,n)=>{let s=r,o=e._zod.def,a=o.shape;if(Object.getOwnPropertySymbols(a).
length&&Sr(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let u in a)Gt(s.properties,u,Ae(a[u],t,{...n,path:[
...n.path,"properties",u]}));let l=[];for(let u of Object.keys(a)){let d=o.shape[u];(t.io==="input"?xi(d)===void 0:d._zod.optout===void 0)&&l.push(u)}l.length>0&&
(s.required=l),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=Ae(o.catchall,t,{...n,path:[...n.path,
"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},"objectProcessor"),gA=i((e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,a=s.options.map(
(c,l)=>Ae(c,t,{...n,path:[...n.path,o?"oneOf":"anyOf",l]}));o?r.oneOf=a:r.anyOf=a},"unionProcessor"),yA=i((e,t,r,n)=>{let s=e._zod.def,o=Ae(s.left,t,{...n,path:[
...n.path,"allOf",0]}),a=Ae(s.right,t,{...n,path:[...n.path,"allOf",1]}),c=i(u=>"allOf"in u&&Object.keys(u).length===1,"isSimpleIntersection"),l=[...c(o)?o.allOf:
[o],...c(a)?a.allOf:[a]];r.allOf=l,t.intersections.push(l)},"intersectionProcessor"),bA=i((e,t,r,n)=>{let s=r,o=e._zod.def;s.type="array";let a=t.target==="draf\
t-2020-12"?"prefixItems":"items",c=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",l=o.items.map((g,h)=>Ae(g,t,{...n,path:[...n.path,
a,h]})),u=o.rest?Ae(o.rest,t,{...n,path:[...n.path,c,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null,d=o.items.length;for(;d>0;){let g=o.items[d-1];if(!(t.
io==="input"?xi(g)!==void 0:g._zod.optout==="optional"))break;d--}let p=o.items.length,f=!o.rest;t.target==="draft-2020-12"?(s.prefixItems=l,f?s.items=!1:u&&(s.
items=u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):t.target==="openapi-3.0"?(s.items={anyOf:l},u&&s.items.anyOf.push(u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):(s.items=
l,f?s.additionalItems=!1:u&&(s.additionalItems=u),d>0&&(s.minItems=d),f&&(s.maxItems=p));let{minimum:m,maximum:y}=At(e);typeof m=="number"&&(s.minItems=m),typeof y==
"number"&&(s.maxItems=y)},"tupleProcessor");function Ah(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let y=e.get(t)?.def;if(!y)return t;let g=Ah(e,y,r);return g===
y?t:g}for(let y of["anyOf","oneOf"]){let g=t[y];if(!Array.isArray(g))continue;let h=g.map(b=>Ah(e,b,r));h.some((b,w)=>b!==g[w])&&(t={...t,[y]:h})}let n=Array.isArray(
t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(y=>y==="number"||y==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(y=>typeof y==
"number"))return t;let{minimum:a,maximum:c,exclusiveMinimum:l,exclusiveMaximum:u,multipleOf:d,format:p,id:f,...m}=t;return m.enum?m.enum=m.enum.map(y=>typeof y==
"number"?String(y):y):typeof m.const=="number"&&(m.const=String(m.const)),s&&(m.type="string",o||(m.pattern=(n.includes("number")?bi:Ym).source)),m}i(Ah,"string\
ifyKeyNames");var Rh=new WeakMap;function hj(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Rh.
get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let a=Ah(t,o,new Set);a!==o&&r.set(o,a)}if(r.size)for(let n of e.
seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}i(hj,"rewriteKeyNames");var wA=i((e,t,r,n)=>{let s=r,o=e._zod.
def;s.type="object";let a=o.keyType,c=At(a).patterns;if(o.mode==="loose"&&c&&c.size>0){let d=Ae(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.
patternProperties={};for(let p of c)Gt(s.patternProperties,sA(p).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=Ae(o.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let d=Rh.get(t);d||(d=[],Rh.set(t,d),t.deferred.push(()=>hj(t))),d.push(e)}s.additionalProperties=Ae(o.valueType,t,{...n,
path:[...n.path,"additionalProperties"]})}let l=a._zod.values,u=t.io==="input"&&xi(o.valueType)!==void 0;if(l&&!o.partial&&!u){let d=[...l].filter(p=>typeof p==
"string"||typeof p=="number");d.length>0&&(s.required=d.map(String))}},"recordProcessor"),_A=i((e,t,r,n)=>{let s=e._zod.def,o=Ae(s.innerType,t,n),a=t.seen.get(e);
t.target==="openapi-3.0"?(a.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},"nullableProcessor"),EA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);
let o=t.seen.get(e);o.ref=s.innerType},"nonoptionalProcessor"),Oh=Symbol();function kA(e,t,r,n,s){let o=!1,a=JSON.stringify(e,(c,l)=>typeof l!="bigint"?l:(o=!0,
null));return o?(Sr(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),Oh):JSON.parse(a)}i(kA,"serializeDefaultValue");var TA=i((e,t,r,n)=>{let s=e.
_zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a=kA(s.defaultValue,e,t,r,n);a!==Oh&&(r.default=a)},"defaultProcessor"),vA=i((e,t,r,n)=>{
let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let a=kA(s.defaultValue,e,t,r,n);a!==Oh&&(r._prefault=a)},"p\
refaultProcessor"),SA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a;try{a=s.catchValue(void 0)}catch{Sr(e,t,r,n,
"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),xA=i((e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTra\
nsform"),a=t.io==="input"?o?s.out:s.in:s.out;Ae(a,t,n);let c=t.seen.get(e);c.ref=a},"pipeProcessor"),AA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.
seen.get(e);o.ref=s.innerType,r.readOnly=!0},"readonlyProcessor");var Ph=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},"optionalProcessor");var RA=new WeakSet([Object.prototype,Error.prototype]);function vl(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}i(vl,"_lazyMethod");
var vj=i((e,t)=>{Vv.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);RA.has(r)||(RA.add(r),vl(r,"format",n=>s=>Hm(n,s)),vl(r,"flatten",n=>s=>Zm(n,s)),
vl(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,Ps,2)}),vl(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,
Ps,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var Rt=$("ZodError",vj,void 0,{Parent:Error});var OA=nl(Rt),PA=sl(Rt),$A=ol(Rt),CA=il(Rt),IA=Yv(Rt),LA=Xv(Rt),NA=Qv(Rt),DA=eS(Rt),FA=tS(Rt),GA=rS(Rt),zA=nS(Rt),UA=sS(Rt);function xj(){nt.localeError||ht(uh())}i(xj,"_ensureDefaultLocale");function Ai(){nt.memoizer||ht({memoizer:lh()})}i(Ai,"_ensureDefaultMemoizer");var Se=$("ZodT\
ype",(e,t)=>(xj(),_e.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(H.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return zt(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(Eq(e,t))},superRefine(e,t){return this.check(kq(e,t))},overwrite(e){return this.check(on(
e))},optional(){return jA(this)},exactOptional(){return cq(this)},nullable(){return qA(this)},nullish(){return jA(qA(this))},nonoptional(e){return mq(this,e)},array(){
return Ye(this)},or(e){return Oi([this,e])},and(e){return nq(this,e)},transform(e){return ZA(this,aq(e))},default(e){return dq(this,e)},prefault(e){return fq(this,
e)},catch(e){return gq(this,e)},pipe(e){return ZA(this,e)},readonly(){return wq(this)},describe(e){let t=this.clone();return sn.add(t,{description:e}),t},meta(...e){
if(e.length===0)return sn.get(this);let t=this.clone();return sn.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return H.hide(this,"~standard",{...rh(this),jsonSchema:{input:Si(this,"i\
nput"),output:Si(this,"output")}})},set"~standard"(e){H.own(this,"~standard",e)},parse:i(function e(t,r){return OA(this,t,r,{callee:e})},"_parse"),parseAsync:i(
async function e(t,r){return await PA(this,t,r,{callee:e})},"_parseAsync"),safeParse(e,t){return $A(this,e,t)},async safeParseAsync(e,t){return CA(this,e,t)},get spa(){
return this?.safeParseAsync},set spa(e){H.own(this,"spa",e)},validate(e,t){return Wm(this,e,t)},validateAsync(e,t){return Km(this,e,t)},encode:i(function e(t,r){
return IA(this,t,r,{callee:e})},"_encode"),decode:i(function e(t,r){return LA(this,t,r,{callee:e})},"_decode"),encodeAsync:i(async function e(t,r){return await NA(
this,t,r,{callee:e})},"_encodeAsync"),decodeAsync:i(async function e(t,r){return await DA(this,t,r,{callee:e})},"_decodeAsync"),safeEncode(e,t){return FA(this,e,
t)},safeDecode(e,t){return GA(this,e,t)},async safeEncodeAsync(e,t){return zA(this,e,t)},async safeDecodeAsync(e,t){return UA(this,e,t)},toJSONSchema(e){return Vx(
this,{})(e)},get description(){return sn.get(this)?.description},get _def(){return this._zod.def}}),HA=$("_ZodString",(e,t)=>{pl.init(e,t),Se.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>oA(e,r,n,s)},H.derived({format:i(e=>At(e).format??null,"format"),minLength:i(e=>At(e).minimum??null,"minLength"),maxLength:i(e=>At(e).maximum??null,"ma\
xLength")},{regex(...e){return this.check(ph(...e))},includes(...e){return this.check(hh(...e))},startsWith(...e){return this.check(gh(...e))},endsWith(...e){return this.
check(yh(...e))},min(...e){return this.check(Ls(...e))},max(...e){return this.check(El(...e))},length(...e){return this.check(kl(...e))},nonempty(...e){return this.
check(Ls(1,...e))},lowercase(e){return this.check(fh(e))},uppercase(e){return this.check(mh(e))},trim(){return this.check(wh())},normalize(...e){return this.check(
bh(...e))},toLowerCase(){return this.check(_h())},toUpperCase(){return this.check(Eh())},slugify(){return this.check(kh())}})),Aj=$("ZodString",(e,t)=>{pl.init(
e,t),HA.init(e,t)},{email(e){return this.check(ux(Cj,e))},url(e){return this.check(gx(Lj,e))},jwt(e){return this.check($x(Vj,e))},emoji(e){return this.check(yx(
Nj,e))},guid(e){return this.check(dx(Ij,e))},uuid(e){return this.check(px(Sl,e))},uuidv4(e){return this.check(fx(Sl,e))},uuidv6(e){return this.check(mx(Sl,e))},
uuidv7(e){return this.check(hx(Sl,e))},nanoid(e){return this.check(bx(Dj,e))},cuid(e){return this.check(wx(Fj,e))},cuid2(e){return this.check(_x(Gj,e))},ulid(e){
return this.check(Ex(zj,e))},base64(e){return this.check(Rx(Hj,e))},base64url(e){return this.check(Ox(Wj,e))},xid(e){return this.check(kx(Uj,e))},ksuid(e){return this.
check(Tx(Mj,e))},ipv4(e){return this.check(vx(Bj,e))},ipv6(e){return this.check(Sx(jj,e))},cidrv4(e){return this.check(xx(qj,e))},cidrv6(e){return this.check(Ax(
Zj,e))},e164(e){return this.check(Px(Kj,e))},datetime(e){return this.check(Cx(Rj,e))},date(e){return this.check(Ix(Oj,e))},time(e){return this.check(Lx(Pj,e))},
duration(e){return this.check(Nx($j,e))}});function me(e){return lx(Aj,e)}i(me,"string");var Re=$("ZodStringFormat",(e,t)=>{ke.init(e,t),HA.init(e,t)}),Rj=$("Zo\
dISODateTime",(e,t)=>{w0.init(e,t),Re.init(e,t)}),Oj=$("ZodISODate",(e,t)=>{_0.init(e,t),Re.init(e,t)}),Pj=$("ZodISOTime",(e,t)=>{E0.init(e,t),Re.init(e,t)}),$j=$(
"ZodISODuration",(e,t)=>{k0.init(e,t),Re.init(e,t)}),Cj=$("ZodEmail",(e,t)=>{c0.init(e,t),Re.init(e,t)});var Ij=$("ZodGUID",(e,t)=>{i0.init(e,t),Re.init(e,t)});var Sl=$("ZodUUID",(e,t)=>{a0.init(e,t),Re.init(e,t)});var Lj=$("ZodURL",(e,t)=>{d0.init(e,t),Re.init(e,t)});var Nj=$("ZodEmoji",(e,t)=>{p0.init(e,t),Re.init(e,t)});var Dj=$("ZodNanoID",(e,t)=>{f0.init(e,t),Re.init(e,t)});var Fj=$("ZodCUID",(e,t)=>{m0.init(e,t),Re.init(e,t)});var Gj=$("ZodCUID2",(e,t)=>{h0.init(e,t),Re.init(e,t)});var zj=$("ZodULID",(e,t)=>{g0.init(e,t),Re.init(e,t)});var Uj=$("ZodXID",(e,t)=>{y0.init(e,t),Re.init(e,t)});var Mj=$("ZodKSUID",(e,t)=>{b0.init(e,t),Re.init(e,t)});var Bj=$("ZodIPv4",(e,t)=>{T0.init(e,t),Re.init(e,t)});var jj=$("ZodIPv6",(e,t)=>{S0.init(e,t),Re.init(e,t)});var qj=$("ZodCIDRv4",(e,t)=>{x0.init(e,t),Re.init(e,t)});var Zj=$("ZodCIDRv6",(e,t)=>{A0.init(e,t),Re.init(e,t)});var Hj=$("ZodBase64",(e,t)=>{O0.init(e,t),Re.init(e,t)});var Wj=$("ZodBase64URL",(e,t)=>{P0.init(e,t),Re.init(e,t)});var Kj=$("ZodE164",(e,t)=>{$0.init(e,t),Re.init(e,t)});var Vj=$("ZodJWT",(e,t)=>{C0.init(e,t),Re.init(e,t)});var WA=$("ZodNumber",(e,t)=>{sh.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>iA(e,r,n,s),e.isFinite=!0},H.derived({minValue:i(e=>{let{minimum:t,exclusiveMinimum:r}=At(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:i(e=>{let{maximum:t,exclusiveMaximum:r}=At(e);return Math.min(
t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:i(e=>{let{isInt:t,multipleOf:r}=At(e);return!!t||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:i(e=>At(e).format??null,"format")},{gt(e,t){return this.check(wl(e,t))},gte(e,t){return this.check(Ti(e,t))},min(e,t){return this.check(Ti(e,t))},
lt(e,t){return this.check(bl(e,t))},lte(e,t){return this.check(ki(e,t))},max(e,t){return this.check(ki(e,t))},int(e){return this.check(xl(e))},safe(e){return this.
check(xl(e))},positive(e){return this.check(wl(0,e))},nonnegative(e){return this.check(Ti(0,e))},negative(e){return this.check(bl(0,e))},nonpositive(e){return this.
check(ki(0,e))},multipleOf(e,t){return this.check(_l(e,t))},step(e,t){return this.check(_l(e,t))},finite(){return this}}));function or(e){return Dx(WA,e)}i(or,"\
number");var Jj=$("ZodNumberFormat",(e,t)=>{I0.init(e,t),WA.init(e,t)});function xl(e){return Fx(Jj,e)}i(xl,"int");var Yj=$("ZodBoolean",(e,t)=>{L0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>aA(e,r,n,s)});function KA(e){return Gx(Yj,e)}i(KA,"boolean");var Xj=$("ZodUnknown",(e,t)=>{N0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>lA(e,r,n,s)});function MA(){return zx(Xj)}i(MA,"unknown");var Qj=$("Zo\
dNever",(e,t)=>{D0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>cA(e,r,n,s)});function VA(e){return Ux(Qj,e)}i(VA,"never");var eq=$("ZodArray",(e,t)=>{Ai(),F0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>mA(e,r,n,s),e.element=t.element},{min(e,t){return this.check(Ls(e,t))},
nonempty(e){return this.check(Ls(1,e))},max(e,t){return this.check(El(e,t))},length(e,t){return this.check(kl(e,t))},unwrap(){return this.element}});function Ye(e,t){
return Mx(eq,e,t)}i(Ye,"array");var JA=$("ZodObject",(e,t)=>{Ai(),U0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>hA(e,r,n,s),H.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{
keyof(){return Gs(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(H.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(H.mergeDefs(
this._zod.def,{catchall:MA()}))},loose(){return this.clone(H.mergeDefs(this._zod.def,{catchall:MA()}))},strict(){return this.clone(H.mergeDefs(this._zod.def,{catchall:VA()}))},
strip(){return this.clone(H.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return H.extend(this,e)},safeExtend(e){return H.safeExtend(this,e)},merge(e){
return H.merge(this,e)},pick(e){return H.pick(this,e)},omit(e){return H.omit(this,e)},partial(...e){return H.partial(Ch,this,e[0])},exactPartial(...e){return H.
partial(QA,this,e[0],"exactPartial")},required(...e){return H.required(eR,this,e[0])}});function Ri(e,t){let r={type:"object",shape:e??{},...H.normalizeParams(t)};
return new JA(r)}i(Ri,"object");function YA(e,t){return new JA({type:"object",shape:e,catchall:VA(),...H.normalizeParams(t)})}i(YA,"strictObject");var tq=$("ZodUnion",(e,t)=>{M0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>gA(e,r,n,s),e.options=t.options});function Oi(e,t){return new tq({type:"\
union",options:e,...H.normalizeParams(t)})}i(Oi,"union");var rq=$("ZodIntersection",(e,t)=>{B0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>yA(e,r,n,s)});function nq(e,t){return new rq({type:"intersection",
left:e,right:t})}i(nq,"intersection");var sq=$("ZodTuple",(e,t)=>{Ai(),j0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>bA(e,r,n,s)},{rest(e){return this.
clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refin\
ements");return this.clone({...e,items:e.items.map(t=>new Ch({type:"optional",innerType:t}))})}});function an(e,t,r){let n=t instanceof _e,s=n?r:t,o=n?t:null;return new sq(
{type:"tuple",items:e,rest:o,...H.normalizeParams(s)})}i(an,"tuple");var BA=$("ZodRecord",(e,t)=>{Ai(),q0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>wA(
e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function Fs(e,t,r){return!t||!t._zod?new BA({type:"record",keyType:me(),valueType:e,...H.normalizeParams(
t)}):new BA({type:"record",keyType:e,valueType:t,...H.normalizeParams(r)})}i(Fs,"record");var $h=$("ZodEnum",(e,t)=>{Z0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(n,s,o)=>uA(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,s)=>{let o={};for(let a of n)if(r.has(a))o[a]=t.entries[a];else throw new Error(`Key ${a} not found in enum`);return new $h({...t,
checks:[],...H.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let a of n)if(r.has(a))delete o[a];else throw new Error(`Key ${a} not \
found in enum`);return new $h({...t,checks:[],...H.normalizeParams(s),entries:o})}});function Gs(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new $h({type:"enum",entries:r,...H.normalizeParams(t)})}i(Gs,"_enum");var oq=$("ZodLiteral",(e,t)=>{H0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>dA(e,r,n,s),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function XA(e,t){
return new oq({type:"literal",values:Array.isArray(e)?e:[e],...H.normalizeParams(t)})}i(XA,"literal");var iq=$("ZodTransform",(e,t)=>{Ai(),W0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>fA(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Cs(
e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(H.issue(o,r.value,t));else{let a=o;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"in\
put"in a||(a.input=r.value),a.inst??(a.inst=e),r.issues.push(H.issue(a))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.
value=s,r)}});function aq(e){return new iq({type:"transform",transform:e})}i(aq,"transform");var Ch=$("ZodOptional",(e,t)=>{oh.init(e,t),Se.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>Ph(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function jA(e){return new Ch({type:"optional",innerType:e})}i(jA,"optional");var QA=$("ZodExactOptional",
(e,t)=>{K0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Ph(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function cq(e){return new QA({type:"optional",
innerType:e})}i(cq,"exactOptional");var lq=$("ZodNullable",(e,t)=>{V0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>_A(e,r,n,s),e.unwrap=()=>e._zod.def.
innerType});function qA(e){return new lq({type:"nullable",innerType:e})}i(qA,"nullable");var uq=$("ZodDefault",(e,t)=>{J0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>TA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function dq(e,t){return new uq({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():H.shallowClone(t)}})}i(dq,"_default");var pq=$("Zo\
dPrefault",(e,t)=>{Y0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>vA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function fq(e,t){return new pq({type:"\
prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():H.shallowClone(t)}})}i(fq,"prefault");var eR=$("ZodNonOptional",(e,t)=>{X0.init(e,t),Se.
init(e,t),e._zod.processJSONSchema=(r,n,s)=>EA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function mq(e,t){return new eR({type:"nonoptional",innerType:e,...H.
normalizeParams(t)})}i(mq,"nonoptional");var hq=$("ZodCatch",(e,t)=>{Q0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>SA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function gq(e,t){
return new hq({type:"catch",innerType:e,catchValue:typeof t=="function"?t:H.constantCatch(t)})}i(gq,"_catch");var yq=$("ZodPipe",(e,t)=>{ex.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>xA(e,r,n,s),e.in=t.in,e.out=t.out});function ZA(e,t){return new yq({type:"\
pipe",in:e,out:t})}i(ZA,"pipe");var bq=$("ZodReadonly",(e,t)=>{tx.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>AA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function wq(e){return new bq(
{type:"readonly",innerType:e})}i(wq,"readonly");var _q=$("ZodCustom",(e,t)=>{rx.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>pA(e,r,n,s)});function Eq(e,t={}){return Bx(_q,e,t)}i(Eq,"refine");function kq(e,t){return jx(e,t)}i(kq,"superRefine");var rR=Fn(vm,"a glob pattern"),nR="one glob pattern or a list of them",Ih=Ol(rR,nR),Tq=Gn({name:Fn(e=>Ft(e,40),"a name of at most 40 characters").meta({description:"\
Name of the environment in issues, digests and reports."}),match:Ih.meta({description:"Glob pattern, or a list of them, on the sender or the program of a line."}),
issues:oR().prefault(!0).meta({description:"Whether failures in this environment may open, reopen and keep open issues."})}),vq=Gn({task:Ih.optional().meta({description:"\
Glob pattern, or a list of them, on the name of the task."}),exception:Ih.optional().meta({description:"Glob pattern, or a list of them, on the class of the exc\
eption."}),kind:Ol(Nh(Ks),St(Ks)).optional().meta({description:"Kind of failure, or a list of them."})}),Sq=Gn({name:Fn(e=>Ft(e,80),"a name of at most 80 charac\
ters").meta({description:"Name of the rule; issues name the rule that decided."}),match:vq.refine(e=>Object.keys(e).length>0,"task, exception or kind; leave `ma\
tch` out for a rule that matches every failure").optional().meta({description:"Which failures the rule is for: all the keys that are given must match. Without i\
t: every failure."}),severity:Nh(kt).optional().meta({description:"Severity of these failures."}),owners:Ol(Fn(Av,'an owner such as "@org/team"'),"one owner or \
a list of them",0).optional().meta({description:"Whose failures these are: teams (`@org/team`), users (`@user`) or plain names."}),runbook:Fn(Rv,"an https:// ad\
dress or a path in the repository").optional().meta({description:"What to do about them: an address, or a path in the repository such as `docs/runbooks/billing.\
md`."}),ignore:oR().optional().meta({description:"Whether these failures are counted only, and never become an issue."})}).refine(({severity:e,owners:t,runbook:r,
ignore:n})=>[e,t,r,n].some(s=>s!==void 0),"at least one of severity, owners, runbook and ignore, for a rule has to set something").refine(e=>e.match!==void 0||e.
ignore!==!0,"`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit"),xq=Gn({failures:Rl(1,1e6,3,"So many failures of one ca\
use `within` this time open an issue."),within:Al("1h","90d","24h","The time in which `failures` are counted."),days:Rl(1,7,2,"Failures on so many different day\
s of the last seven open an issue, too.")}),Aq=Gn({open:xq.prefault({}).meta({description:"When a cause gets an issue."}),reopen:Al("0s","365d","14d","So long a\
fter closing, an issue whose cause returns is reopened; later a new one opens."),close:Al("3d","90d","90d","The longest quiet time after which an issue is close\
d."),"max-new":Rl(0,100,5,"The most issues that one run opens; critical ones are not held back."),"max-open":Rl(0,1e3,30,"The most issues that are open at one t\
ime; critical ones are not held back.")}),Rq=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/,Oq=Fn(Ov,"an https:// address"),Lh=Gn({version:XA(1,{error:i(()=>"1 without\
 quotes, the version of this format","error")}).meta({description:"Version of the format of this file."}),apps:Ol(rR,nR,0).prefault([]).meta({description:"Glob \
pattern such as `billing.*`, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope."}),
environments:Ye(Tq,{error:i(()=>"a list of environments","error")}).prefault([]).meta({description:"Environments, told apart by sender or program; the first tha\
t matches is taken."}),defaults:Aq.prefault({}).meta({description:"When issues open, reopen and close, and how many there may be."}),rules:Ye(Sq,{error:i(()=>"a\
 list of rules","error")}).prefault([]).meta({description:"Rules, in order; the first rule that sets a key (severity, owners, runbook, ignore) wins that key."}),
links:Fs(me().regex(Rq),Oq,{error:i(e=>e.code==="invalid_key"?"a name of at most 40 letters, digits, spaces, dots, hyphens and underscores":"a mapping of names \
to addresses","error")}).prefault({}).meta({description:`Links in every issue, by name, such as \`sentry: "https://example.sentry.io/issues/?query=celery_task_id\
%3A{task_id}"\`; ${ci.map(e=>`\`{${e}}\``).join(", ")} are filled in, percent-encoded.`}),publish:Nh(["auto","minimal","full"]).prefault("auto").meta({description:"\
How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones."}),
github:Gn({spacing:Al("0s","1m","1s","Least time between two writes to GitHub; those that notify people wait three times as long.")}).prefault({}).meta({description:"\
How GitHub is written to."})}).transform(e=>({policy:{apps:e.apps,environments:e.environments,open:{failures:e.defaults.open.failures,withinMs:e.defaults.open.within,
days:e.defaults.open.days},reopenMs:e.defaults.reopen,closeMs:e.defaults.close,maxNew:e.defaults["max-new"],maxOpen:e.defaults["max-open"],rules:e.rules.map(t=>({
name:t.name,match:{task:t.match?.task??null,exception:t.match?.exception??null,kind:t.match?.kind??null},severity:t.severity??null,owners:t.owners??null,runbook:t.
runbook??null,ignore:t.ignore??null})),links:Object.entries(e.links).map(([t,r])=>({name:t,template:r})),publish:e.publish},spacingMs:e.github.spacing})),sR=Lh.
parse({version:1});function Fn(e,t){return me({error:i(()=>t,"error")}).transform((r,n)=>{let s=e(r);return mt(s)?(n.issues.push({code:"custom",input:r,message:s.
expected,params:{hint:s.hint}}),Bm):s})}i(Fn,"leaf");function Al(e,t,r,n){return Fn(s=>qc(s,[e,t]),`a duration from ${e} to ${t}`).prefault(r).meta({description:`${n}\
 A duration from ${e} to ${t}, such as \`${r}\`.`})}i(Al,"duration");function Rl(e,t,r,n){let s=i(()=>`a whole number from ${e} to ${t}`,"error");return xl({error:s}).
min(e,{error:s}).max(t,{error:s}).prefault(r).meta({description:n})}i(Rl,"count");function oR(){return KA({error:i(()=>"true or false","error")})}i(oR,"flag");function Nh(e){
return Gs(e,{error:i(()=>St(e),"error")})}i(Nh,"choice");function Ol(e,t,r=1){let n=i(()=>t,"error");return Oi([e.transform(s=>[s]),Ye(e,{error:n}).min(r,{error:i(
()=>"at least one entry","error")})],{error:n})}i(Ol,"oneOrMany");function Gn(e){let t=Object.keys(e);return YA(e,{error:i(r=>r.code==="unrecognized_keys"?t.join(
", "):`a mapping with the keys ${t.join(", ")}`,"error")})}i(Gn,"mapping");var iR=256*1024,Dh=100,Pq=10;function cR(e,t){let r=new je.LineCounter,n=i((f,m)=>{let{line:y,col:g}=r.linePos(f),h={file:e.path,line:Math.max(y,1),column:Math.
max(g,1)},b=`${e.path}:${h.line}:${h.column}`;return{where:t.hidden(b),text:t.hidden(m),position:h}},"problem");if(e.text.length>iR)return[n(0,`found ${e.text.length}\
 characters, expected at most ${iR}.`)];let s=(0,je.parseDocument)(e.text,{lineCounter:r,prettyErrors:!1}),o=[...s.errors,...s.warnings].toSorted((f,m)=>f.pos[0]-
m.pos[0]);if(o.length>0)return o.map(m=>n(m.pos[0],$q(m,e.text,t))).filter(Iq).slice(0,Pq);let a=Cq(s),c=`found more aliases (*name) than expected: ${Dh} at mos\
t, counting the repetitions inside repetitions.`;if(a.length>Dh)return[n(Pi(a[0]),c)];let l=a.filter(f=>f.resolve(s)===void 0);if(l.length>0)return l.map(f=>n(Pi(
f),lR(f.source,t)));let u;try{u=s.toJS({maxAliasCount:Dh})}catch{return[n(Pi(a[0]),c)]}if(u===null)return[n(0,"found an empty file, expected at least the line `\
version: 1`.")];let d=Lh.safeParse(u),p=[...d.success?[]:Lq(d.error.issues).flatMap(f=>uR(f,[],u,t)),...aR(u,"rules",t),...aR(u,"environments",t),...Nq(u)];return d.
success&&p.length===0?d.data:p.map(f=>({offset:Dq(s,f),text:f.text})).toSorted((f,m)=>f.offset-m.offset).map(({offset:f,text:m})=>n(f,m))}i(cR,"readPolicyFile");
function $q(e,t,r){let n=t.slice(e.pos[0]);if(e.code==="DUPLICATE_KEY"){let s=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.exec(n)?.
groups??{};return`found the key ${r(s.double??s.single??s.plain?.trim()??"")} a second time, expected every key once.`}if(e.code==="BAD_ALIAS")return lR("",r);if(e.
code==="BAD_SCALAR_START"||e.code==="TAG_RESOLVE_FAILED"){let s=/^[^\s,[\]{}]*/.exec(n)?.[0]??"";return`found ${r(s)} without quotes, expected quotes around a t\
ext that begins with ${s.slice(0,1)}: "${r.hidden(s)}".`}return e.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deeply, expected\
 the few levels of this format.":e.code==="MULTIPLE_DOCS"?"found a second document, expected one (no line with only --- between).":`the text is no valid YAML: ${e.
message}.`}i($q,"syntaxText");function lR(e,t){return`found ${t(`*${e}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that b\
egins with *: "*${t.hidden(e)}".`}i(lR,"aliasText");function Cq(e){let t=[];return(0,je.visit)(e,{Alias(r,n){t.push(n)}}),t}i(Cq,"aliasesOf");function Iq(e,t,r){
return t===0||r[t-1]?.position?.line!==e.position?.line}i(Iq,"isFirstOfItsLine");function Lq(e){let t=new Set(e.filter(({code:r})=>r==="unrecognized_keys").map(
({path:r})=>r.join(".")));return e.filter(({code:r,path:n})=>r!=="custom"||!t.has(n.join(".")))}i(Lq,"withoutEchoes");function uR(e,t,r,n){let s=[...t,...e.path],
o=$l(r,s),a=typeof o=="string"&&n.isTelling(o),c=i(({expected:l,hint:u})=>[{path:s,text:`${Pl(s,n)}${Ht(n(o),{expected:l,hint:a?void 0:u})}`}],"finding");switch(e.
code){case"unrecognized_keys":{let l=e.message.split(", ");return e.keys.map(u=>({path:[...s,u],onKey:!0,text:`${Pl(s,n)}${Ht(`the unknown key ${n(u)}`,{expected:St(
l),hint:ft(_r(u,l))})}`}))}case"invalid_key":return[{path:s,onKey:!0,text:`${Pl(s.slice(0,-1),n)}${Ht(n(s.at(-1)),{expected:e.message})}`}];case"invalid_union":
return(typeof o=="string"?e.errors[0]:Array.isArray(o)?e.errors[1]:void 0)?.flatMap(u=>uR(u,s,r,n))??c({expected:e.message});case"invalid_value":{let l=e.values.
filter(d=>typeof d=="string"),u=typeof o=="string"?_r(o,l):null;return c({expected:e.message,hint:ft(u)})}case"custom":return c({expected:e.message,hint:e.params?.
hint});default:return c({expected:e.message})}}i(uR,"findingsOf");function Pl(e,t){let r=e.map(n=>typeof n=="number"?`[${n}]`:/^[\w-]+$/.test(String(n))?`.${String(
n)}`:`[${t(String(n))}]`);return r.length===0?"":`${r.join("").replace(/^\./,"")}: `}i(Pl,"subject");function $l(e,t){let r=e;for(let n of t){if(typeof r!="obje\
ct"||r===null||!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}i($l,"valueAt");function aR(e,t,r){let n=$l(e,[t]);if(!Array.isArray(n))return[];let s=new Set;
return n.flatMap((o,a)=>{let c=$l(o,["name"]);if(typeof c!="string"||!s.has(c.trim()))return typeof c=="string"&&s.add(c.trim()),[];let l=[t,a,"name"];return[{path:l,
text:`${Pl(l,r)}${Ht(`${r(c)} a second time`,{expected:"a name of its own for every entry"})}`}]})}i(aR,"repeatedNames");function Nq(e){let t=["links","__proto_\
_"];return $l(e,t)===void 0?[]:[{path:t,onKey:!0,text:'links: found "__proto__", expected another name.'}]}i(Nq,"protoLink");function Dq(e,{path:t,onKey:r=!1}){
let n=e.contents,s=Pi(n);for(let[o,a]of t.entries()){if((0,je.isAlias)(n)&&(n=n.resolve(e)),(0,je.isMap)(n)){let c=n.items.find(({key:l})=>((0,je.isScalar)(l)?String(
l.value):String(l))===a);if(c===void 0)return s;n=r&&o===t.length-1?c.key:c.value??c.key}else if((0,je.isSeq)(n)&&typeof a=="number")n=n.items[a];else return s;
s=Pi(n)||s}return s}i(Dq,"locate");function Pi(e){return((0,je.isScalar)(e)||(0,je.isMap)(e)||(0,je.isSeq)(e)||(0,je.isAlias)(e))&&e.range?e.range[0]:0}i(Pi,"of\
fsetOf");function pR(e){let t=e.filter(s=>s.length>=4).toSorted((s,o)=>o.length-s.length),r=i(s=>t.reduce((o,a)=>o.replaceAll(a,"***"),s),"hidden");return Object.assign(
i(s=>s===void 0?"nothing":s===null?"an empty value":typeof s=="string"?dR(r(s)):Array.isArray(s)?s.length===0?"an empty list":`a list of ${s.length}`:typeof s==
"object"?Fq(Object.keys(s).map(o=>dR(r(o)))):typeof s=="number"||typeof s=="boolean"?String(s):`a ${typeof s}`,"show"),{hidden:r,isTelling:i(s=>r(s)!==s,"isTell\
ing")})}i(pR,"showWithout");function dR(e){let t=Array.from(e),r=t.length>60?`${t.slice(0,60).join("")}…`:e;return JSON.stringify(r).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
n=>`\\u{${n.codePointAt(0)?.toString(16)}}`)}i(dR,"quoted");function Fq(e){return e.length===0?"an empty mapping":`a mapping with ${e.slice(0,6).join(", ")}${e.
length>6?", …":""}`}i(Fq,"mapping");function Gq(e){return en(e,"config-file").replace(/^(?:\.\/+)+/,"")||li}i(Gq,"policyFilePath");function Goe({inputs:e,file:t,env:r,now:n,github:s="required"}){let o=Pv(
e),a=pR(o),{values:c,problems:l,isGiven:u}=$v(e,a),d=[...l],p=i((b,w)=>{d.push(Am(b,en(e,b),w,a))},"refuse"),f=zq(c,u,p,d),m={slack:Mq(c,u,p),teamsUrl:c["teams-\
webhook-url"],discordUrl:c["discord-webhook-url"],webhook:Bq(c,u,p)};jq(c,f?.kind==="archive",n,a(en(e,"until")),p),s==="required"&&!u("github-token")&&p("githu\
b-token",{expected:"a token that may write issues",hint:"Leave the input out, and the token of the workflow is taken."});let y=(r.GITHUB_REPOSITORY??"").trim(),
g=c.repository??(u("repository")||y===""?null:Wc(y));mt(g)&&d.push({where:"environment GITHUB_REPOSITORY",text:a.hidden(Ht(a(y),g)),position:null}),s==="require\
d"&&g===null&&!u("repository")&&p("repository",{expected:"a repository as owner/name"}),t===null&&Gq(e)!==li&&c["config-file"]!==li&&p("config-file",{expected:"\
the path of a file in the workspace, or in the repository at the commit of this run"});let h=t===null?sR:cR(t,a);return fR(h)&&d.push(...h),d.length>0||f===null||
fR(h)||mt(g)?{problems:d}:{config:{source:f,window:{since:c.since,until:c.until,lookbackMs:c.lookback,queryDelayMs:c["query-delay"],maxCatchUpMs:c["max-catch-up"]},
mode:c.mode,name:c.name,github:{token:c["github-token"],repository:g,spacingMs:h.spacingMs},channels:m,digest:c.digest,heartbeatUrl:c["heartbeat-url"],dryRun:c["\
dry-run"],failOn:{severity:c["fail-on-severity"]==="never"?null:c["fail-on-severity"],incomplete:c["fail-on-incomplete"]},outputDir:c["output-dir"]??`${r.RUNNER_TEMP?.
trim()||"."}/celery-failure-audit`,policy:h.policy,secrets:o}}}i(Goe,"loadConfig");var Cl=[{kind:"papertrail",input:"papertrail-token",use:"to search Papertrail",
expected:"a token"},{kind:"solarwinds",input:"solarwinds-token",use:"to search SolarWinds Observability",expected:"a token"},{kind:"archive",input:"archive",use:"\
to read log files",expected:"glob patterns of log files"}];function zq(e,t,r,n){let s=Cl.filter(({input:y})=>t(y));if(s.length>1&&!t("source"))return r("source",
{expected:St(s.map(({kind:y})=>y)),hint:`${s.length===2?"Both ":""}${Uq(s.map(({input:y})=>y))} are set, so it has to say which one to read.`}),null;if(s.length===
0)return n.push({where:`inputs ${Cl.map(({input:y})=>y).join(", ")}`,text:Ht("none",{expected:`one of them: ${Cl.map(({input:y,use:g})=>`${y} ${g}`).join(", ")}`,
hint:"A secret that does not exist, or that a run from a fork may not see, arrives as an empty input."}),position:null}),null;let o=Cl.find(({kind:y})=>y===(e.source??
s[0]?.kind));if(o===void 0)return null;let{kind:a,input:c,expected:l}=o;if(t(c)||r(c,{expected:`${l}, because source is ${a}`}),a==="archive"){for(let y of["gro\
up","system","query"])t(y)&&r(y,{expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of a log service only."});return e.archive&&
{kind:a,patterns:e.archive}}let{[`${a}-token`]:u,[`${a}-url`]:d,group:p,system:f,query:m}=e;return u===null?null:{kind:a,token:u,url:d,group:p,system:f,query:m}}
i(zq,"chooseSource");function Uq(e){return`${e.slice(0,-1).join(", ")} and ${e.at(-1)??""}`}i(Uq,"listOf");function Mq(e,t,r){let{"slack-webhook-url":n,"slack-b\
ot-token":s,"slack-channel":o,"slack-api-url":a}=e,[c,l,u]=[t("slack-webhook-url"),t("slack-bot-token"),t("slack-channel")];return c&&l&&r("slack-bot-token",{expected:"\
nothing, because slack-webhook-url is set and one way into Slack is enough"}),l&&!u&&r("slack-channel",{expected:"the channel that the bot of slack-bot-token po\
sts to"}),u&&!l&&r("slack-channel",{expected:`nothing, because ${c?"a webhook posts to the one channel it was made for":"only slack-bot-token makes use of it"}`}),
n!==null?{kind:"webhook",url:n}:s!==null&&o!==null?{kind:"bot",token:s,channel:o,apiUrl:a}:null}i(Mq,"chooseSlack");function Bq(e,t,r){let{"webhook-url":n,"webh\
ook-secret":s}=e,[o,a]=[t("webhook-url"),t("webhook-secret")];return o&&!a&&r("webhook-secret",{expected:"the secret that digests for webhook-url are signed wit\
h"}),a&&!o&&r("webhook-url",{expected:"the address of the receiver that knows webhook-secret"}),n!==null&&s!==null?{url:n,secret:s}:null}i(Bq,"chooseWebhook");function jq({
since:e,until:t,"query-delay":r},n,s,o,a){let c=s===void 0?null:Date.parse(s),l=i(p=>ii(p,c??0),"milliseconds");c!==null&&t!==null&&l(t)>c&&a("until",{expected:`\
a time that has come (it is ${s} now)`});let u=t??(n?null:{kind:"back",ms:r});if(e===null||u===null||e.kind!==u.kind&&c===null||l(e)<=l(u))return;let d=t===null?
"the end of the window, which lies back by query-delay":`until, which is ${o}`;a("since",{expected:`a time before ${d}`})}i(jq,"checkWindow");function fR(e){return Array.
isArray(e)}i(fR,"isProblems");function qq(e){return e.length}i(qq,"defaultStringLength");function Il(e,t){let r=t||{},n=(r.align||[]).concat(),s=r.stringLength||qq,o=[],a=[],c=[],l=[],u=0,d=-1;
for(;++d<e.length;){let g=[],h=[],b=-1;for(e[d].length>u&&(u=e[d].length);++b<e[d].length;){let w=Zq(e[d][b]);if(r.alignDelimiters!==!1){let k=s(w);h[b]=k,(l[b]===
void 0||k>l[b])&&(l[b]=k)}g.push(w)}a[d]=g,c[d]=h}let p=-1;if(typeof n=="object"&&"length"in n)for(;++p<u;)o[p]=mR(n[p]);else{let g=mR(n);for(;++p<u;)o[p]=g}p=-1;
let f=[],m=[];for(;++p<u;){let g=o[p],h="",b="";g===99?(h=":",b=":"):g===108?h=":":g===114&&(b=":");let w=r.alignDelimiters===!1?1:Math.max(1,l[p]-h.length-b.length),
k=h+"-".repeat(w)+b;r.alignDelimiters!==!1&&(w=h.length+w+b.length,w>l[p]&&(l[p]=w),m[p]=w),f[p]=k}a.splice(1,0,f),c.splice(1,0,m),d=-1;let y=[];for(;++d<a.length;){
let g=a[d],h=c[d],b=r.fillRows===!1?Math.max(1,a[d===1?0:d].length):u;p=-1;let w=[];for(;++p<b;){let k=g[p]||"",E="",A="";if(r.alignDelimiters!==!1){let T=l[p]-
(h[p]||0),I=o[p];if(I===114)E=" ".repeat(T);else if(I===99){let v=T/2;T%2?(E=" ".repeat(v+.5),A=" ".repeat(v-.5)):(E=" ".repeat(v),A=E)}else A=" ".repeat(T)}r.delimiterStart!==
!1&&!p&&w.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&k==="")&&(r.delimiterStart!==!1||p)&&w.push(" "),r.alignDelimiters!==!1&&w.push(E),w.push(k),r.alignDelimiters!==
!1&&w.push(A),r.padding!==!1&&w.push(" "),(r.delimiterEnd!==!1||p!==b-1)&&w.push("|")}y.push(r.delimiterEnd===!1?w.join("").replace(/ +$/,""):w.join(""))}return y.
join(`
`)}i(Il,"markdownTable");function Zq(e){return e==null?"":String(e)}i(Zq,"serialize");function mR(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||
t===99?99:t===76||t===108?108:t===82||t===114?114:0}i(mR,"toAlignment");var Hq=900*1024,Wq=100,Kq={open:"new",reopen:"back again",close:"closed","severity-changed":"severity changed",milestone:"milestone"};function Hoe(e){let{coverage:t,
changes:r,totals:n,groups:s}=e,o=i((l,u)=>{if(l===null)return"";let d=u===null?null:Et(u);return d===null?`#${l}`:`[#${l}](${d})`},"issue"),a=i(l=>Il(l,{alignDelimiters:!1}),
"table"),c=[`## ${Xt(er(e))}`,"",`Logs from ${it(t.from)} to ${it(t.to)}: ${t.complete?"read in full":"**not read in full**"}, ${e.workers} worker ${e.workers===
1?"stream":"streams"} alive.`,"",...e.baseline?["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],
...e.repeat?["_This digest may have been sent before._",""]:[],...[...e.problems,...t.reasons].map(l=>`> [!WARNING]
> ${Xt(l)}
`),...r.length>0?["### What changed","",a([["Change","Cause","Severity","Failures","Issue"],...r.map(({change:l,title:u,severity:d,total:p,number:f,url:m})=>[Kq[l],
ot(u),d,String(p),o(f,m)])]),""]:[],...n.length>0?["### Failures by task and severity","",a([["Severity","Task","Failures","Causes"],...n.map(({severity:l,task:u,
failures:d,groups:p})=>[l,u===null?"no task named":ot(u),String(d),String(p)])]),""]:[],...s.length>0?[`<details><summary>${s.length} ${s.length===1?"cause":"ca\
uses"}</summary>`,"",a([["Cause","Severity","Failures","Trend","Issue"],...s.slice(0,Wq).map(({title:l,severity:u,count:d,trend:p,number:f,url:m,waiting:y})=>[ot(
l),u,String(d),p,o(f,m)||(y?"waiting":"")])]),"","</details>",""]:[],Vq(e),...e.dashboardUrl&&Et(e.dashboardUrl)?["",qn("Dashboard",e.dashboardUrl)]:[],""];return _g(
c.join(`
`),Hq)}i(Hoe,"renderMarkdown");function Vq(e){return`Also seen: ${[`${e.expected} failed as their code expects`,`${e.savedByRetry} saved by a retry`,...e.swallowed>
0?[`${e.swallowed} ${e.swallowed===1?"failure was":"failures were"} logged and swallowed (task succeeded)`]:[],...e.ignored>0?[`${e.ignored} ignored by a rule`]:
[],...e.otherApps>0?[`${e.otherApps} of other apps`]:[],...e.unrecognised>0?[`${e.unrecognised} worker errors of an unknown form`]:[]].join(", ")}.`}i(Vq,"count\
ed");function hR(e){let{coverage:t,log:r,groups:n}=e;return{schema:1,name:e.name,window:{from:t.from,to:t.to,complete:t.complete,reasons:t.reasons,streams:r.streams.
map((s,o)=>e.showStreams?s:{...s,name:`stream ${o+1}`})},totals:Xi(n).map(s=>({...s,previous:null})),failures:n.flatMap(s=>s.failures.map(o=>Yq(o,s))).toSorted(
(s,o)=>s.at<o.at?-1:s.at>o.at?1:s.eventId.length-o.eventId.length||(s.eventId<o.eventId?-1:1)),groups:e.plan.flatMap(({cause:s,change:o,reason:a})=>s.group?[gR(
s.group,{change:o,reason:a},e)]:[]).concat(Jq(e)),receipts:e.receipts.map(s=>({...s,result:e.dryRun&&s.result==="done"?"dry-run":s.result})),expected:r.expected,
savedByRetry:r.savedByRetry,swallowed:r.swallowed.map(({taskId:s,task:o,exception:a,at:c,eventId:l,text:u})=>({taskId:s,task:e.redact(o),exception:e.redact(a),at:c,
eventId:l,text:e.showStreams?e.redact(u).slice(0,500):null})),interrupted:r.interrupted,unrecognised:{count:r.unrecognised.count,samples:r.unrecognised.samples.
map(({at:s,eventId:o,level:a,text:c})=>({at:s,eventId:o,level:a,text:e.sample(c)}))},otherApps:e.otherApps,problems:e.problems,cost:e.cost}}i(hR,"reportOf");function Jq(e){
let t=new Set(e.plan.map(({cause:r})=>r.fingerprint));return e.groups.filter(({fingerprint:r})=>!t.has(r.hash)).map(r=>gR(r,{change:"skip",reason:r.silent?"sile\
nt-environment":"nothing-new"},e))}i(Jq,"silentGroups");function Yq(e,{fingerprint:t}){return{taskId:e.taskId,task:e.task,kind:e.kind,exception:e.exception,message:e.
message,retries:e.retries,attempts:e.attempts,softLimit:e.softLimit,deliveries:e.deliveries,runSeconds:e.runSeconds,related:e.related,args:e.args,at:e.at,eventId:e.
eventId,environment:e.environment,host:e.host,program:e.program,fingerprint:t.hash,traceback:e.traceback,frames:e.exceptions.flatMap(({frames:r})=>r.map(({file:n,
line:s,function:o,own:a})=>({file:n,line:s,function:o,own:a}))),candidates:e.candidates}}i(Yq,"reportedFailure");function gR(e,t,r){let n=r.dryRun?void 0:r.numbers.
get(e.fingerprint.hash),s={};for(let{environment:o}of e.failures)o!==null&&(s[o]=(s[o]??0)+1);return{fingerprint:e.fingerprint.hash,version:e.fingerprint.version,
parts:e.fingerprint.parts,task:e.failures[0]?.task??null,title:e.title,severity:e.severity,decidedBy:e.decidedBy,count:e.failures.length,firstSeen:e.ledger?.firstSeen||
(e.failures[0]?.at??""),lastSeen:e.ledger?.lastSeen||(e.failures.at(-1)?.at??""),byEnvironment:s,trend:e.trend,issue:n?{number:n.number,url:n.url}:null,decision:t}}
i(gR,"reportedGroup");function Joe(e,t,r){return{schema:1,name:e,window:{from:t,to:t,complete:!1,reasons:[r],streams:[]},totals:[],failures:[],groups:[],receipts:[],
expected:0,savedByRetry:[],swallowed:[],interrupted:0,unrecognised:{count:0,samples:[]},otherApps:0,problems:[r],cost:{logRequests:0,githubRequests:0,events:0,ms:0}}}
i(Joe,"reportOfFailure");var Xq={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"waiting, as a first run opens five at most","nothing-new":"without anything new","ignored-by-rule":"ignored by a rule","silent-environment":"in env\
ironments without issues","no-ids":"only reported, as these lines have no event ids"},zs=12;function tie(e,t,r,n){let{coverage:s,totals:o}=e,a=[er(e),`Logs ${yR(
s.from)} to ${yR(s.to)} UTC, ${s.complete?"read in full":"NOT read in full"}; ${e.expected} expected failures, ${e.savedByRetry} saved by a retry`,""],c=Math.max(
20,Math.min(48,n-42));for(let{severity:p,task:f,failures:m,groups:y}of o.slice(0,zs))a.push(`  ${p.padEnd(8)} ${se(f??"(no task named)",c).padEnd(c)} ${String(m).
padStart(4)}  ${y} ${y===1?"cause":"causes"}`);if(o.length>zs){let p=o.slice(zs);a.push(`  … and ${p.reduce((f,{failures:m})=>f+m,0)} failures of ${p.length} \
more rows`)}o.length>0&&a.push("");let l=t.filter(({change:p})=>p!=="skip"),u=r?"would ":"";for(let{change:p,cause:f,reason:m}of l.slice(0,zs))a.push(`  ${u}${p}\
 (${m}): ${se(f.title,Math.max(30,n-30))}`);l.length>zs&&a.push(`  … and ${l.length-zs} more changes`);let d=new Map;for(let{change:p,reason:f}of t)p==="skip"&&
d.set(f,(d.get(f)??0)+1);for(let[p,f]of[...d].toSorted((m,y)=>y[1]-m[1]))a.push(`  ${f} ${f===1?"cause":"causes"} ${Xq[p]??p}`);for(let p of[...e.problems,...s.
complete?[]:s.reasons])a.push(`  ! ${p}`);return a.map(p=>uu(p))}i(tie,"renderTerminal");function rie(e,t){return["Plan:",...e.map(({change:r,reason:n,cause:s})=>`\
  ${r.padEnd(6)} ${n.padEnd(18)} ${s.judgement.severity.padEnd(8)} ${s.title}`),"",`Writes (${t.length}):`,...t.flatMap(({action:r,number:n,title:s,labels:o,state:a,
body:c})=>[`  ${r}${n===null?"":` #${n}`}${a===null?"":` (${a})`} ${s}${o.length>0?` [${o.join(", ")}]`:""}`,...(c??"").split(`
`).filter(l=>!l.startsWith("<!--")).map(l=>`  | ${se(l,200)}`)])].map(r=>uu(r))}i(rie,"renderPlan");function yR(e){return e.slice(0,16).replace("T"," ")}i(yR,"c\
lock");var bR={fingerprint:"",change:"baseline"},Fh=i(({change:e})=>e===bR.change,"isBaseline");function wR(e,t,r){return e.map(n=>{let{name:s}=n,o=t.find(l=>l.name===
s)??{name:s,intent:null,delivered:null,pending:r.first?[bR]:[]},a=e4(o.pending,r.changes),c=!r.mute&&t4({...o,pending:a},r);return{notifier:n,sending:c,repeat:o.
intent!==null,memory:{...o,pending:a,intent:o.intent??(c?r.key:null)}}})}i(wR,"prepare");function Gh(e,t){return[...new Map([...e,...t].map(n=>[n.name,n])).values()].
toSorted((n,s)=>n.name<s.name?-1:1)}i(Gh,"remember");async function _R(e,t,r){let n=[],s=[],o=e.filter(({sending:c})=>c),a=await Promise.all(o.map(({notifier:c,
repeat:l,memory:{pending:u}})=>{let d=u.some(Fh);return Qq(c,{...t,repeat:l,baseline:d,changes:u.flatMap(r)})}));for(let[c,{memory:l}]of o.entries()){let u=a[c];
if(u)if(u.delivered){let d=l.delivered!==null&&l.delivered>t.key?l.delivered:t.key;n.push({name:l.name,intent:null,delivered:d,pending:[]})}else s.push(`${l.name}\
: ${u.problem}`)}return{arrived:n,problems:s}}i(_R,"announce");async function Qq(e,t){try{return await e.send(t)}catch(r){return{delivered:!1,retryable:!0,problem:`\
posting failed unexpectedly (${r instanceof Error?r.name:typeof r})`}}}i(Qq,"send");function e4(e,t){let r=[...e.filter(s=>!Fh(s)),...t],n=[...new Map(r.map(s=>[
`${s.fingerprint} ${s.change}`,s])).values()];return[...e.filter(Fh),...n.slice(-200)]}i(e4,"merged");function t4({intent:e,delivered:t,pending:r},{when:n,key:s,
fresh:o}){let a=e!==null;switch(n){case"never":return!1;case"always":return!0;case"failures":return a||o;case"changes":return a||r.length>0||t===null||Date.parse(
s)-Date.parse(t)>=6048e5}}i(t4,"isDue");var r4=String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`,Xe=String.raw`(?<task>\S(?:(?!${r4}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`,
X=i((e,t,r,n,s)=>({phrase:e,holds:t,pattern:new RegExp(`^(?:${r})`,"s"),example:n,reason:s}),"row");function n4(e){return e.map(([t,r,n])=>X("harmless",/^[\w ':/]{4,}/.
exec(t)?.[0]??"",t,r,n))}i(n4,"harmless");var zh=[X("failed","] raised unexpected: ",`Task ${Xe} raised unexpected: (?<detail>.*)`,"Task h.tasks.email.send[5fbb\
…] raised unexpected: ValueError('x')","THE terminal failure of a body; logged once an execution, never for a retry"),X("expected","] raised expected: ",`Task\
 ${Xe} raised expected: (?<detail>.*)`,"Task a.b[5fbb…] raised expected: NotFound()","declared in `throws`: failed, but as its author planned"),X("retry","] r\
etry: ",`Task ${Xe} retry: (?<detail>.*)`,"Task a.b[5fbb…] retry: Retry in 5s: OSError()","will run again: never a failure"),X("succeeded","] succeeded in ",`\
Task ${Xe} succeeded in (?<detail>.*)`,"Task a.b[5fbb…] succeeded in 0.01s: None","ended well"),X("received","] received",`Task ${Xe} received$`,"Task a.b[5fb\
b…] received","a delivery (5.1 and later); once for each retry and redelivery"),X("received","Received task: ",`Received task: ${Xe}(?: (?<detail>.*))?$`,"Rec\
eived task: a.b[5fbb…]  ","a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id"),X("received","Got task from broker: ",`G\
ot task from broker: ${Xe}(?: .*)?$`,"Got task from broker: a.b[5fbb…]","a delivery (up to 3.0)"),X("accepted","Task accepted: ",`Task accepted: ${Xe} pid:(?<\
detail>\\d+)`,"Task accepted: a.b[5fbb…] pid:123","DEBUG: joins id and process"),X("ignored","] ignored",`Task ${Xe} ignored$`,"Task a.b[5fbb…] ignored","th\
e task raised Ignore"),X("rejected","] reject requeue=",`Task ${Xe} reject requeue=(?:True|False): ?(?<detail>.*)`,"Task a.b[5fbb…] reject requeue=False: reason",
"deliberate Reject, or a retry that could not be published: only the traceback tells"),X("internal","] INTERNAL ERROR: ",`Task ${Xe} INTERNAL ERROR: (?<detail>.\
*)`,"Task a.b[5fbb…] INTERNAL ERROR: KeyError()","a policy of trace.py that no run has shown yet"),X("already-done","] Task already completed",`Task ${Xe} Tas\
k already completed successfully`,"Task a.b[5fbb…] Task already completed successfully.","redelivered after success (5.1+)"),X("failed","] raised exception: ",
`Task ${Xe} raised exception: (?<detail>.*)`,"Task a.b[5fbb…] raised exception: OSError()","the same failure as Celery 2.x and 3.0 word it"),X("failed"," rais\
ed exception:",String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`,"Task a.b with id 5fbb… raised exception:",
"the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line"),X("hard-limit","Hard time limit",String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${Xe}`,
"Hard time limit (240s) exceeded for a.b[5fbb…]","killed by its time limit; two more records without id tell the same"),X("soft-limit","Soft time limit",String.
raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${Xe}`,"Soft time limit (120s) exceeded for a.b[5fbb…]","a warning: the task may catch it, retry or f\
ail"),X("revoked","Discarding revoked task",`Discarding revoked task: ${Xe}`,"Discarding revoked task: a.b[5fbb…]","stopped by an operator, or expired"),X("ha\
ndler-error","Task handler raised error",'"?Task handler raised error: (?<detail>.*)',"Task handler raised error: WorkerLostError('Worker exited prematurely: si\
gnal 9 (SIGKILL) Job: 12.')","from the main process, without id: lost child, or the twin of a time limit"),X("outside-body","Exception raised outside body","\\S*\
(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)","/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():","t\
he tracer itself failed; without id"),X("pool-callback","Pool callback raised","Pool callback raised exception: (?<detail>.*)","Pool callback raised exception: \
ResponseError('OOM command not allowed')","the main process could not handle a result"),X("process-exited"," exited with ","Process '(?<detail>[^']+)' pid:\\d+ e\
xited with ","Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'","always accompanied by another record"),X("unregistered","Received unregister\
ed task",String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`,"Received unregistered task of type 'a.b'.","nobody knows this task; the id st\
ands in the dumped headers"),X("invalid","Received invalid task message",String.raw`Received invalid task message: (?<detail>[^\n]*)`,"Received invalid task mes\
sage: Task keyword arguments must be a mapping","the message is gone, no state stored"),X("invalid","Invalid task ignored: ",String.raw`Invalid task ignored: (?<detail>[^\n]*)`,
"Invalid task ignored: InvalidTaskError('…')","the same as Celery 2.x words it"),X("undecodable","Can't decode message body","Can't decode message body: (?<de\
tail>.*)","Can't decode message body: DecodeError(…) [type:… headers:{…}]","the message is gone"),X("unknown-message","Received and deleted unknown messag\
e","Received and deleted unknown message","Received and deleted unknown message.  Wrong destination?!?","no task message at all"),X("chord-error","Chord ",String.
raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`,"Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')","the bod\
y of a chord never runs; the id is the group, not the task"),X("bad-eta","Couldn't convert ETA","Couldn't convert ETA (?<detail>.*)","Couldn't convert ETA '…' t\
o timestamp: …. Task: {…}","message rejected: a lost task"),X("cannot-apply","Couldn't apply scheduled task","(?:Message Error: )?Couldn't apply scheduled t\
ask (?<task>[^:]+): (?<detail>.*)","Message Error: Couldn't apply scheduled task nightly: …","beat lost a run of a periodic task"),X("unrecoverable","Unrecove\
rable error: ","Unrecoverable error: (?<detail>.*)","Unrecoverable error: OSError()","the worker stops; tasks in flight may leave no line"),X("batch-failed",": ",
String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`,"Error: ValueError('x')","celery_batches: a whole batch failed, no id named; an app\
lication may word its own errors so: only the traceback tells"),X("undispatched","Failed to dispatch chain/callbacks",String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`,
"Failed to dispatch chain/callbacks for deduplicated task 5fbb…","5.6.3+: the task itself is done, what was to follow it is lost"),X("boot-failed","Unable to \
load celery application","(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)","Unable to load celery app\
lication.","the worker never started; the reason stands on the next line"),X("log-broken","Message: 'Task %(",String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`,
"Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'","Python could not format the record of a failure (`--- Logging error ---`): its values stand in `Arg\
uments: {…}`"),X("applied","TaskPool: Apply ",String.raw`TaskPool: Apply (?<detail>.*)`,"TaskPool: Apply <function fast_trace_task at 0x7f…> (args:('a.b', '5f\
bb…', {'argsrepr': '(1,)', …}) kwargs:{})","DEBUG: the headers of the task that is run, arguments among them"),...n4([["Process cleanup failed: ","Process c\
leanup failed: KeyError()","after the task"],["Signal handler ","Signal handler <function f> raised: KeyError()","a receiver of a signal failed, not the task"],
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
RestartFreqExceeded()","the pool is not started again"]])];var ER=new Set(zh.filter(({pattern:e})=>e.source.includes("(?<id>")).map(({phrase:e})=>e));function $i(e){for(let{phrase:t,holds:r,pattern:n}of zh){if(!e.includes(
r))continue;let s=n.exec(e);if(!s)continue;let o=s.groups??{};return{phrase:t,task:o.task??null,id:o.id??null,detail:o.detail??""}}return null}i($i,"readCelery");var s4={DEBUG:"debug",DBG:"debug",D:"debug",INFO:"info",INF:"info",I:"info",NOTICE:"info",WARN:"warning",WARNI:"warning",WARNING:"warning",WRN:"warning",W:"warn\
ing",ERROR:"error",ERR:"error",E:"error",CRITICAL:"critical",CRITI:"critical",CRIT:"critical",CRT:"critical",FATAL:"critical",C:"critical"};function Ii(e){return s4[(e??
"").trim().toUpperCase()]??null}i(Ii,"levelOf");var ir="DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT",Ci=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`,
kR=String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`,Jt=[String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${Ci}${kR}`,String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${Ci}${kR}`,String.
raw`\d\d/\d\d/\d{4} ${Ci}(?: [AP]M)?`,String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,String.raw`\d{6} ${Ci}`,Ci].join("|"),o4=String.raw`(?:\[[^\]\n]{0,100}\]|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`,
Uh=String.raw`[ \t:|-]{1,4}`,Ot=i((e,t,r)=>({pattern:new RegExp(e),example:t,where:r}),"head"),i4=[Ot(String.raw`^\[? *(?:(?<stamp>${Jt}): )?(?<level>${ir})/(?<process>[^\]\n]{1,120})\] ?`,
"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text","Celery's default; copies lose the first bracket, some formats the time"),Ot(String.raw`^(?<stamp>${Jt}) (?<level>${ir})/(?<process>[A-Z]\S{0,119}) `,
"2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text","the default without brackets"),Ot(String.raw`^\[(?<stamp>${Jt}): (?<level>${ir})\] ?`,"[2026-05-11 13:16:\
47,024: ERROR] text","the default without the process"),Ot(String.raw`^\[?(?<stamp>${Jt})\]?${Uh}(?:${o4}${Uh}){0,4}?\[? *(?<level>${ir}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text","stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2"),Ot(String.
raw`^\[?(?<stamp>${Jt})\]?${Uh}\[(?<level>debug|info|warning|error|critical) *\] `,"2026-05-11T13:16:47.024Z [error    ] text","structlog on a terminal, airflow\
 3"),Ot(String.raw`^\[?(?<level>${ir})\]?:? +\[?(?<stamp>${Jt})\]? +`,"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text","Django's `verbose`,\
 pretix"),Ot(String.raw`^\[(?<level>${ir}):(?<stamp>${Jt}):[^\]\n]{1,120}\] `,"[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text","rdrf"),Ot(String.raw`^\[(?<level>[DIWEC]) (?<stamp>${Jt}) [^\]\n]{1,160}\] `,
"[E 260511 13:16:47 trace:265] text","tornado, and formats with one letter"),Ot(String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${ir}) (?<stamp>${Jt}) `,"celery.app.tr\
ace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text","Galaxy"),Ot(String.raw`^\[? *(?<level>${ir})[ /]+\[?(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `,
"ERROR ForkPoolWorker-7 text","no time"),Ot(String.raw`^(?<level>${ir}):(?=[\w.]+:)`,"ERROR:celery.app.trace:text","Python's basicConfig"),Ot(String.raw`^\[?(?<level>${ir})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
"ERROR [celery.beat:284] text","level, then logger: DefectDojo"),Ot(String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
"critical critical pid=7 event=text exc_info=[…]","authentik without JSON")],TR=new RegExp(String.raw`^\[?(?<stamp>${Jt})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`),
a4=new RegExp(`^(?:${Jt})$`);function vR(e){return e.length<=40&&a4.test(e)}i(vR,"isStampOnly");var c4=new RegExp(`^(?:${[String.raw`\[[^\]\n]{0,100}\]`,String.
raw`\{[\w.]+:\d+\}`,String.raw`<[^>\n]{1,100}>`,String.raw`[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*`,String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`,
String.raw`(?:PID|TID):\d+`,String.raw`(?:trace|request)=[\w-]+`,String.raw`/\S{1,200}\.py:\d+`,String.raw`[a-z_]\w*\.py \d+`,String.raw`[a-z_]\w*:(?:[\w<>]+:\d+)?`,
String.raw`[a-z_]{3,}(?= \d+ \d+ |  ?Task )`,String.raw`[0-9a-f]{10}(?= Task )`,String.raw`\d+`,String.raw`[-|:]`].join("|")})(?:[ \\t]+|(?<=:)(?=\\S)|(?<=\\])(?=[\
\\[A-Z]))`),l4=/^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/,u4=8;function SR(e){for(let[
t,{pattern:r}]of i4.entries()){let n=r.exec(e);if(!n)continue;let s=n.groups??{};return{level:Ii(s.level),process:s.process??null,stamp:s.stamp??null,format:t===
0?"celery":"own",head:t,length:n[0].length}}return null}i(SR,"readPrefix");function*xR(e,t){let r=e;yield r;let n=t==="celery"?l4:c4;for(let s=0;s<u4;s++){let o=n.
exec(r);if(!o)return;r=r.slice(o[0].length),yield r}}i(xR,"peelings");var Mh=["message","event","msg","log"],AR=["exc_info","exception","traceback","stack_info"],d4=["levelname","level","severity"],p4=["asctime","timestamp","time"],
f4=["processName","process_name"],m4=["task_name","task"],h4=["task_id","celery_task_id"];function jh(e){let t=Bh(e)??b4(e);if(!t)return null;let r=xr(t,Mh);if(r===
null)return null;if(r.startsWith("{")){let u=Bh(r);if(u&&xr(u,Mh)!==null&&!xr(u,Mh)?.startsWith("{"))return jh(r)}let n=t.data,s=RR(n)?n:{},{args:o,kwargs:a}={args:s.
args,kwargs:s.kwargs},c=xr(t,m4),l=xr(t,h4);return{level:Ii(xr(t,d4)),process:xr(t,f4),stamp:xr(t,p4),format:"json",head:null,text:r,traceback:xr(t,AR),structured:AR.
map(u=>t[u]).find(u=>Array.isArray(u))??null,data:typeof o=="string"&&typeof a=="string"?{args:o,kwargs:a}:null,tag:c!==null&&l!==null?{task:c,id:l}:null}}i(jh,
"readJsonRecord");function qh(e){return Bh(e)!==null}i(qh,"isWholeJson");function xr(e,t){for(let r of t){let n=e[r];if(typeof n=="string")return n}return null}
i(xr,"stringOf");function RR(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}i(RR,"isObject");function Bh(e){let t=e.includes("&#39;")||e.includes("&q\
uot;")?g4(e):e;try{let r=JSON.parse(t);return RR(r)?r:null}catch{return null}}i(Bh,"parse");function g4(e){return e.replaceAll("&quot;",e.startsWith('{"')?'\\"':
'"').replaceAll("&#39;","'").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}i(g4,"unescapeHtml");var y4=/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g;
function b4(e){if(!/^\{ ?"/.test(e))return null;let t={};for(let[,r="",n=""]of e.matchAll(y4))r in t||(t[r]=w4(n));return t}i(b4,"readCut");function w4(e){for(let t of[
e,e.replace(/\\u?[0-9a-fA-F]{0,3}$/,"")])try{return JSON.parse(`"${t}"`)}catch{}return e}i(w4,"unescapeJson");var _4=/^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;function Us(e){if(e.
startsWith("{"))return jh(e);let t=SR(e);if(t){let{level:s,process:o,stamp:a,format:c,head:l,length:u}=t;return{...Ll,level:s,process:o,stamp:a,format:c,head:l,
text:e.slice(u)}}let r=e.includes(" level=")?_4.exec(e)?.groups:void 0,n=Ii(r?.level);if(r&&n){let{task:s,id:o}={task:r.task,id:r.id};return{...Ll,level:n,process:r.
process??null,format:"suffix",text:r.text??"",tag:s&&o?{task:s,id:o}:null}}return null}i(Us,"startOfRecord");function Nl(e){let t=TR.exec(e);return t?{...Ll,stamp:t.
groups?.stamp??null,format:"stamp",text:e.slice(t[0].length)}:null}i(Nl,"startAtStamp");function Zh(e){return{...Ll,text:e}}i(Zh,"startBare");var Ll={level:null,
process:null,stamp:null,format:"none",head:null,text:"",traceback:null,structured:null,data:null,tag:null};function cn(e){let t=/^([A-Za-z_][\w.<>]*)\(/.exec(e);if(t?.[1]){let s=t[0].length,o=E4(e,s)??T4(e,s);return{type:t[1],message:S4(e.slice(s,o??void 0)),rest:o===
null?"":e.slice(o+1),closed:o!==null}}let r=/^<Unrepresentable <class '([\w.<>]+)'>/.exec(e);if(r?.[1])return{type:r[1],message:"",rest:"",closed:!0};let n=/^<([A-Za-z_][\w.]*)[ :](.*)>/s.
exec(e);return n?.[1]?{type:n[1],message:n[2]??"",rest:e.slice(n[0].length),closed:!0}:null}i(cn,"readRepr");var OR={"(":")","[":"]","{":"}"};function E4(e,t){let r=[
")"],n="";for(let s=t;s<e.length;s++){let o=e.charAt(s);if(n!=="")o==="\\"?s+=1:o===n&&(n="");else if((o==="'"||o==='"')&&k4(e,s))n=o;else if(o in OR)r.push(OR[o]??
"");else if(o===r.at(-1)){if(r.pop(),r.length===0)return s}else if(o===")"||o==="]"||o==="}")return null}return null}i(E4,"closing");function k4(e,t){return!/\w/.
test(e.charAt(t-1))||/(?:^|\W)[bru]{1,2}$/i.test(e.slice(Math.max(0,t-3),t))}i(k4,"startsQuote");function T4(e,t){let r=e.lastIndexOf(")");return r>=t?r:null}i(
T4,"lastParenthesis");var v4=/^(?:b|u)?(['"])((?:\\.|(?!\1)[^\\])*)\1,?$/s;function S4(e){let t=v4.exec(e);return t?PR(t[2]??""):e}i(S4,"unquote");function PR(e){
return e.replace(/\\([\\'"nrt])/g,(t,r)=>({n:`
`,r:"\r",t:"	"})[r]??r)}i(PR,"plainText");function Pt(e,t){let r=new RegExp(`['"]${t}['"]: u?(?:'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)")[,}]`,"s").exec(
e);return r?PR(r[1]??r[2]??""):null}i(Pt,"readEntry");var x4=[{pattern:/^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /,example:"h.tasks.send[5fbb…] text"},{pattern:/^\[([\w.]{1,250})\(([^()\s]{1,255})\)\]:? ?/,
example:"[h.tasks.send(5fbb…)] text"},{pattern:/^([\w.]{1,250})\/([0-9a-f-]{36}) /,example:"h.tasks.send/5fbb… text"}];function $R(e){for(let{pattern:t}of x4){
let r=t.exec(e);if(!r)continue;let[n,s="",o=""]=r;return s.startsWith("Task ")?null:{tag:s==="???"?null:{task:s,id:o},length:n.length}}return null}i($R,"readTag");var CR=/^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;function Ar(e){let t=CR.exec(e);if(!t)return null;let[,r="",n="",s=""]=t;
return{outer:n?r.trimEnd():r,margin:r+(n&&"| "),ofGroup:s!==""}}i(Ar,"readHeader");function Ms(e){return CR.test(e)}i(Ms,"isTracebackHeader");var Hh=/^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/,
A4=/^[ \t]*(?:> ?)?File "/;function qe(e){let t=Hh.exec(e);return t?{file:t[2]??"",line:Number(t[3]),function:t[4]?.trim()||null,bare:t[1]===""}:null}i(qe,"read\
Frame");function Wh(e){return A4.test(e)&&!Hh.test(e)}i(Wh,"isBrokenFrame");var IR=/^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/,LR=/^[ \t]*[~^][~^ \t]*$/,R4=[{pattern:LR,
example:"           ~~~^^^"},{pattern:/^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,example:"  [Previous line repeated 975 more times]"},{pattern:IR,
example:"    ...<4 lines>..."},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest/,example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest of traceback truncated\]$/,
example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*[│└]/,example:"    │    └ <Email 'welcome'>"}];function Rr(e){return R4.
some(({pattern:t})=>t.test(e))}i(Rr,"isBetweenFrames");function NR(e){return IR.test(e)}i(NR,"isElision");function Dl(e){return Hh.test(e)||LR.test(e)||/^ {4}\S/.
test(e)}i(Dl,"isTracebackPiece");var zn=new Map([["The above exception was the direct cause of the following exception:","cause"],["During handling of the above\
 exception, another exception occurred:","context"]]),O4=/^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su,P4=/(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/;
function gt(e){let t=O4.exec(e),r=t?.[1];if(!t||!r||r.endsWith(".")||r.includes(".."))return null;let n=t[2]??"";return n===""&&!/[.\p{Lu}]/u.test(r)?null:{type:r,
message:n,sure:P4.test(r),hasText:n!==""}}i(gt,"readRaised");function Li(e){let t=/^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.exec(e);return t?{opens:t[1]!==
void 0,closes:t[2]===void 0}:null}i(Li,"readGroupRule");function Fl(e){return e.startsWith("<")||e==="stringsource"||/\.(?:pyx|pxd|pxi|c|so)$/.test(e)}i(Fl,"has\
NoSource");function Ni(e){let t=0;for(let r of e)r==="("||r==="["||r==="{"?t+=1:(r===")"||r==="]"||r==="}")&&(t-=1);return t>0||/[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.
test(e)}i(Ni,"isUnfinished");function Gl(e){return/^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.test(e)}i(Gl,"continuesStatement");var $4=/\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;function Ul(e){let t=qe(e);
return t!==null&&$4.test(t.file)}i(Ul,"isWebFrame");var DR=5e3,C4=1e6,I4=8e3;function Kh(e,t,r,n,s){let o={event:t,raw:r,start:e,celery:null,tag:null,foreign:n,
lines:[],phase:"first",damage:null},a=r.length>=I4&&r.startsWith("{")&&!qh(r);return{...o,lines:[],unfinished:a,quoting:!1,lastAt:t.at,began:s,touched:s,...Vh(e)}}
i(Kh,"openRecord");function Vh(e){let t=e.format==="celery"?"celery":e.format==="json"?null:"own",r=e.tag;for(let n of t?xR(e.text,t):[e.text]){let s=$R(n);r??=
s?.tag??null;let o=$i(n)??(s?$i(n.slice(s.length)):null);if(o)return{start:e,celery:L4(o,e)?o:null,tag:r}}return{start:e,celery:null,tag:r}}i(Vh,"readStart");function L4({
phrase:e},{level:t}){return e!=="failed"||t===null||t==="error"||t==="critical"}i(L4,"isAtItsLevel");function Ml({start:e}){return e.level==="info"||e.level==="\
debug"}i(Ml,"isSingle");function Bs({phase:e}){return e==="header"||e==="frame"||e==="source"||e==="chain"}i(Bs,"isInside");var N4=/^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;
function D4(e,t,r){let{phase:n,lines:s}=e,o=s.at(-1)??"";return Ul(t)?!0:n==="frame"?/^\S/.test(t)&&qe(t)===null&&!Yh(e,t):n==="raised"&&!zl(r)?Ar(t)!==null&&o.
trim()!=='"""'&&!F4(o):n==="source"&&/^\s+\S/.test(t)&&qe(t)===null&&!Rr(t)&&!Rr(o)&&!Ni(o.trim())&&!Gl(t.trim())}i(D4,"isOthers");function F4(e){return/^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.
test(e)}i(F4,"isWrapperLine");function Jh(e,t,r){if(e.unfinished)return 2;let n=GR(t);if(!e.foreign&&(N4.test(n)||r&&D4(e,n,t))||Bs(e)&&zl(e.lines.at(-1)??"")&&
!zl(t)&&t.trim()!=="")return 0;let s=Ar(n)!==null,o=zn.has(n.trim());switch(e.phase){case"first":case"text":return Ml(e)?s||G4(n)?0:1:s?2:1;case"header":return qe(
n)?e.foreign&&!Ul(n)?1:2:s||o||gt(n)?0:1;case"frame":return s||o?0:/^\s/.test(n)||qe(n)?2:1;case"source":return s||o?0:qe(n)||Rr(n)?2:/^\s/.test(n)||n===""?1:gt(
n)?2:/^[([{)\]}"'\w]/.test(n)&&!/^\d+\.\d+\./.test(n)?1:0;case"raised":return o?2:1;case"chain":return s?2:n.trim()===""?1:0}}i(Jh,"fitOf");function GR(e){return zl(
e)?e.replace(/^[ \t]*\| ?/,""):e}i(GR,"withoutMargin");function zl(e){return/^[ \t]*\|/.test(e)}i(zl,"hasMargin");function G4(e){return qe(e)!==null||Rr(e)}i(G4,
"isFrameLike");function Yh({celery:e},t){let r=e?cn(e.detail)?.type:void 0,n=gt(t)?.type;return r!==void 0&&n!==void 0&&FR(r)===FR(n)}i(Yh,"promises");function FR(e){
return e.slice(e.lastIndexOf(".")+1)}i(FR,"lastPart");function Bl(e,t,r,n){if(e.lastAt=r,e.touched=n,e.unfinished){Xh(e,t);return}if(e.lines.length>=DR){e.damage=
`it is longer than ${DR} lines`;return}e.lines.push(t),t.trim()==='"""'&&e.phase==="raised"&&(e.quoting=!e.quoting),e.phase=z4(e,t)}i(Bl,"append");function z4({
phase:e},t){let r=GR(t);return Ar(r)?e==="raised"?"raised":"header":e==="first"||e==="text"?"text":zn.has(r.trim())?"chain":e==="raised"?"raised":qe(r)?"frame":
Rr(r)||/^[\s+|]/.test(r)||r===""?e==="header"||e==="chain"?e:"source":gt(r)?"raised":e}i(z4,"nextPhase");function Xh(e,t){let r=e.lines.length-1;if(r>=0){e.lines[r]+=
t;return}if(e.raw.length>C4){e.unfinished=!1;return}if(e.raw+=t,e.raw.startsWith("{")){if(!t.endsWith("}")||!qh(e.raw))return;e.unfinished=!1}let n=Us(e.raw);Object.
assign(e,Vh(n??{...e.start,text:e.start.text+t}))}i(Xh,"extend");function zR(e,t){if(e.celery!==null||e.lines.length>0||!/^\[\d{4}-/.test(e.raw)||!/(?:^\[[^\]]*|\] .*(?:Task |limit )\S*)$/.
test(e.raw))return!1;let r=Us(e.raw+t),n=r?Vh(r):null;return n?.celery?(Object.assign(e,n,{raw:e.raw+t}),!0):!1}i(zR,"mend");var U4=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;function UR(e){if(e.indexOf(": ",1)<0||e.indexOf("[20",1)<0||e.startsWith("\
{"))return[e];let t=[],r=0,n=j4(e);for(let{index:s}of e.matchAll(U4)){let o=n.closedAt(s);s<=r||!o||!B4(e.slice(r,r+M4))||(t.push(e.slice(r,s)),r=s,n.restart())}
return t.push(e.slice(r)),t}i(UR,"splitGlued");var M4=200;function B4(e){return/^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.
test(e)}i(B4,"startsRecord");function j4(e){let t=0,r="",n=0;return{closedAt(s){for(;t<s;t++){let o=e.charAt(t);o==="\\"?t+=1:r!==""?o===r&&(r=""):o==='"'||o===
"'"?r=o:o==="("||o==="{"?n+=1:(o===")"||o==="}")&&(n-=1)}return r===""&&n<=0},restart(){r="",n=0}}}i(j4,"readQuotes");var MR=4,q4=5,Z4=26,H4=2,BR="another traceback was written between its lines";function qR(e){let t=[],r=null,n=!1,s=!1,o=null,a=0,c=i(({event:f,start:m,celery:y,
tag:g,lines:h,damage:b})=>e({event:f,start:m,celery:y,tag:g,lines:h,damage:b}),"close"),l=i((f,m,y)=>{let g=ZR(f),h=Kh(f,m,y,!1,a),b=h.celery===null&&r!==null&&
g!==r&&g!=="none";h.celery!==null&&g!=="none"&&(r??=g),n||=b;let w=i(E=>W4(m.at,E.lastAt)>q4?!1:Bs(E)?!0:b?!E.foreign:E.phase==="first"&&!E.foreign&&!Ml(E)&&E.celery!==
null&&Ml(h),"stays"),k=[];for(let E of t)w(E)?k.push(E):c(E);k.length>=MR&&c(k.shift()),t=[...k,b?{...h,foreign:b}:h]},"begin"),u=i(f=>{let m=null,y=0;for(let g of t){
let h=Jh(g,f,n);if(!(h===0||h<y)&&!(m?.phase==="chain"&&!m.foreign&&g.foreign&&h===2)){if(m!==null&&h===2&&y===2&&Bs(g)&&m.touched>g.began){if(!m.foreign&&g.foreign&&
!Ul(f)&&!Y4(m,f)){m.damage=BR;continue}!g.foreign&&!m.foreign&&(g.damage=BR)}[m,y]=[g,h]}}return m},"follow"),d=i((f,m)=>{let y=u(f);if(y)Bl(y,f,m.at,a);else if(Ms(
f)&&t.length>0&&t.length<MR){let g=Kh(Zh(""),m,"",!0,a);Bl(g,f,m.at,a),t.push(g)}},"goOn"),p=i((f,m)=>{let y=t.at(-1),g=K4(f,r!==null);if(g&&!t.some(h=>tZ(h,g,f,
m,r))){y&&eZ(y,g)?Bl(y,g.text,m.at,a):l(g,m,f);return}if(!g){if(X4(f,r!==null,t)&&!t.some(b=>HR(b,f))){l(Zh(f),m,f);return}if(y&&zR(y,f))return}d(f,m)},"read");
return{line({text:f,cut:m},y){if(!vR(f)){if(a+=1,o)Xh(o,f);else{s||=V4(f);for(let g of UR(s?J4(f):f))p(g,y)}o=m?o??t.at(-1)??null:null}},end(){for(let f of t)c(
f);t=[],o=null}}}i(qR,"foldStream");function ZR({format:e,head:t}){return t===null?e:`${e} ${t}`}i(ZR,"formOf");function W4(e,t){return e===t?0:(Date.parse(e)-Date.
parse(t))/1e3}i(W4,"seconds");function K4(e,t){let r=Us(e);if(r||t)return r;let n=Nl(e);return n&&!Dl(n.text)&&!Ms(n.text)?n:null}i(K4,"startOf");function V4(e){
let t=Nl(e)?.text;return t===void 0?!1:Dl(t)||Ms(t)||/^[[\d]/.test(t)&&Us(t)?.stamp!=null}i(V4,"isStamped");function J4(e){let t=Nl(e);return t?`${/ ( +)$/.exec(
e.slice(0,e.length-t.text.length))?.[1]??""}${t.text}`:e}i(J4,"withoutStamp");function Y4(e,t){return/^[A-Za-z_]/.test(t)&&!Yh(e,t)}i(Y4,"disowns");function X4(e,t,r){
let n=$i(e);return!n||n.phrase==="harmless"?null:ER.has(n.phrase)?t&&!r.some(s=>s.celery?.id===n.id&&s.celery.phrase===n.phrase)||(n.phrase==="failed"||n.phrase===
"expected")&&cn(n.detail)===null?null:n:n.phrase==="outside-body"||!t||Q4.has(n.phrase)?n:null}i(X4,"readBare");var Q4=new Set(["pool-callback","process-exited"]);
function eZ(e,t){return t.format!=="celery"||t.level!=="warning"||e.start.level!=="warning"||e.celery!==null||e.start.process!==t.process?!1:Ms(t.text)?!Bs(e)&&
e.phase!=="raised":Bs(e)&&Jh(e,t.text,!1)===2}i(eZ,"isPrinted");function tZ(e,t,r,n,s){if(e.phase==="first")return!1;if(HR(e,r))return!0;if(e.phase==="text"||t.
stamp===null)return!1;if(e.quoting&&ZR(t)!==s)return!0;let o=jR(t.stamp);return Math.abs(o-Date.parse(n.at))>Z4*36e5||jR(e.start.stamp)-o>H4*36e5}i(tZ,"isQuoted");
function jR(e){return Date.parse(`${(e??"").slice(0,19).replace(" ","T")}Z`)}i(jR,"msOf");function HR(e,t){let r=t.trimEnd();return r.length<12?!1:(e.celery?.detail||
e.start.text).replaceAll("\\","").includes(r.slice(0,400).replaceAll("\\",""))}i(HR,"quotes");var Di=String.raw`\d{4}[-/]\d\d[-/]\d\d`,js=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,Qh=String.raw`(?:Z|[+-]\d\d:?\d\d)`,rZ=String.raw`\p{L}{3,5}\.?`,nZ=[{pattern:new RegExp(
"^│(?= |\\[|\\p{L})","u"),example:"│[2026-05-11 13:16:47,024: ERROR/MainProcess] text      │",producer:"k9s and other boxed terminals"},{pattern:new RegExp(
String.raw`^${Di}T${js}${Qh} (?:stdout|stderr) [FP] `),example:"2026-05-11T13:16:47.0240000Z stdout F text",producer:"container runtimes (CRI)"},{pattern:new RegExp(
String.raw`^${Di} ${js} \| (?:stdout|stderr) \| `),example:"2026/05/11 13:16:47 | stderr | text",producer:"container log of a NAS"},{pattern:new RegExp(String.raw`^${Di}T${js}${Qh} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
example:"2026-05-11T13:16:47.024000000Z app[worker.2]: text",producer:"Dokku, Heroku"},{pattern:new RegExp(String.raw`^${rZ} {1,2}\d{1,2} ${js} (?:[\w.-]{1,80} )?([\w@./-]{1,60})\[\d+\]: `,
"u"),example:"déc. 26 13:16:47 host celery[123]: text",producer:"journald, syslog"},{pattern:new RegExp(String.raw`^${Di}T${js}${Qh} [\w.-]{1,80} ([\w@./-]{1,60})\[\d+\]: `),
example:"2026-05-11T13:16:47+00:00 host celery[123]: text",producer:"journald, syslog with ISO times"},{pattern:/^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
example:"[CELERY_WORKER][2026-05-11 13:16:47] text",producer:"images that hold a whole application"},{pattern:/^(?:\d\d:\d\d:\d\d )?([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
example:"worker (stderr)      | text",producer:"supervisord, compose, swarm, honcho"},{pattern:new RegExp(String.raw`^${Di} ${js} \| (?![A-Z]{4,8} *\|)`),example:"\
2026-05-11 13:16:47.024 | text",producer:"log viewers; a level between the bars is a format of the application"},{pattern:/^(?:# {2}|>) {1,2}/,example:"> [2026-\
05-11 13:16:47,024: ERROR/MainProcess] text",producer:"mail and comments"}],sZ=3,oZ=/(?:\u001b|#033)\[[0-9;]*m/g,iZ=new Set([1e4,16384]);function KR(e){let t=e.
length>2e3&&iZ.has(Buffer.byteLength(e)),r=e.startsWith("{")?cZ(e):null,n=r?.text??e,s=n.includes("\x1B")||n.includes("#033")?n.replace(oZ,""):n,o=r?.label??"";
if(!s.includes(`
`)&&!s.includes("#012")&&!s.includes("\r"))return[WR(s,o,t)];let a=s.split(/\r?\n|\r|#012/);return a.map((c,l)=>WR(c,o,t&&l===a.length-1))}i(KR,"readLines");function WR(e,t,r){
let n=e.includes("#011")?e.replaceAll("#011","	"):e,s=t;for(let o=0;o<sZ;o++){let a=aZ(n);if(!a)break;a[1]!==void 0&&(s=s===""?a[1]:`${s} ${a[1]}`),n=n.slice(a[0].
length),a[0]==="│"&&n.endsWith("│")&&(n=n.slice(0,-1).trimEnd())}return{label:s,text:n,cut:r}}i(WR,"readLine");function aZ(e){for(let{pattern:t}of nZ){let r=t.
exec(e);if(r)return r}return null}i(aZ,"firstMatch");function cZ(e){if(!/"(?:log|textPayload|MESSAGE)" ?:/.test(e))return null;let t;try{t=JSON.parse(e)}catch{return null}
if(typeof t!="object"||t===null)return null;let r=i(a=>t[a],"of"),n=r("log")??r("textPayload")??r("MESSAGE");if(typeof n!="string")return null;let s=r("kubernet\
es"),o=typeof s=="object"&&s!==null&&"container_name"in s?s.container_name:r("_SYSTEMD_UNIT");return{label:typeof o=="string"?o:"",text:n.replace(/\r?\n$/,"")}}
i(cZ,"readEnvelope");var lZ="the logger wrote frames without a file or a line";function VR(e,t=""){let r=uZ(e,t)??pZ(e);if(!r||r.exceptions.length===0)return null;let{exceptions:n,isOdd:s}=r;return{exceptions:n,state:s?"partial":"complete",
why:s?lZ:null}}i(VR,"readStructuredTraceback");function uZ(e,t){let r=eg(Array.isArray(e)?e:Ut(e,"stacks")).filter(c=>yt(c.exc_type)!=="");if(r.length===0)return null;
let s=t!==""&&r.at(-1)?.exc_type===t&&r[0]?.exc_type!==t?r.toReversed():r,o=!1;return{exceptions:s.map((c,l)=>{let u=s[l+1],d=Array.isArray(c.exc_notes)?c.exc_notes.
map(yt):[],{frames:p,odd:f}=YR(c.frames,{file:["filename"],name:["name"],source:["line"]}),m=dZ(c.syntax_error);return o||=f,{type:yt(c.exc_type),message:[yt(c.
exc_value),...d].join(`
`).trimEnd(),frames:m?[...p,m]:p,link:u?u.is_cause===!0?"cause":"context":null,group:JR(c,10)}}).toReversed(),isOdd:o}}i(uZ,"readStacks");function JR(e,t){let r=e.
exceptions;return!Array.isArray(r)||t===0?[]:r.flatMap(n=>{let[s]=eg(Array.isArray(n)?n:Ut(n,"stacks"));if(!s)return[];let o=JR(s,t-1);return o.length>0?o:yt(s.
exc_type)||[]})}i(JR,"membersOf");function dZ(e){let[t,r]=[yt(Ut(e,"filename")),QR(Ut(e,"lineno"))];return t===""||r===null?null:{file:t,line:r,function:"<unkno\
wn>",source:yt(Ut(e,"line")).trim()||null}}i(dZ,"readSyntaxError");function pZ(e){let t=eg(Ut(e,"values")).filter(l=>yt(l.type)!=="");if(t.length===0)return null;
let r=i(l=>yt(Ut(l?.mechanism,"source")),"sourceOf"),n=i(l=>r(l).startsWith("exceptions["),"isMember"),s=t.filter(l=>!n(l)),o=new Map;for(let l of t.filter(n)){
let u=Ut(l.mechanism,"parent_id");o.set(u,[...o.get(u)??[],yt(l.type)])}let a=!1;return{exceptions:s.map((l,u)=>{let{frames:d,odd:p}=YR(Ut(l.stacktrace,"frames"),
{file:["abs_path","filename"],name:["function"],source:["context_line"]});a||=p;let[f,m]=[yt(l.module),yt(l.type)];return{type:f===""||f==="builtins"?m:`${f}.${m}`,
message:yt(l.value),frames:d,link:u===0?null:r(s[u-1])==="__cause__"?"cause":"context",group:o.get(Ut(l.mechanism,"exception_id"))??[]}}),isOdd:a}}i(pZ,"readSen\
try");function YR(e,t){let r=[],n=Array.isArray(e)?e:[],s=e!=null&&!Array.isArray(e);for(let o of n){let a=i(d=>d.map(p=>yt(Ut(o,p))).find(p=>p!=="")??"","first"),
[c,l,u]=[a(t.file),QR(Ut(o,"lineno")),a(t.name)];c===""&&u.startsWith("Skipped frames: ")||(c===""||l===null?s=!0:r.push({file:c,line:l,function:u||"<unknown>",
source:a(t.source).trim()||null}))}return{frames:r,odd:s}}i(YR,"readFrames");function Ut(e,t){return XR(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(Ut,"fieldOf");function eg(e){
return Array.isArray(e)?e.filter(XR):[]}i(eg,"fieldsIn");function XR(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}i(XR,"isFields");function yt(e){return typeof e==
"string"?e:""}i(yt,"textOf");function QR(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:null}i(QR,"lineOf");var eO="the log ends before the exception line",fZ="the log ends before the next exception of the chain",tO="the log ends inside the exception group",mZ="the lo\
g ends inside the traceback that a worker process sent",qs="lines are missing from it",Fi="lines of another record stand in it",jl="frames follow that nothing c\
hains to it: quoted by its message, or of another record",hZ=new Set(["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]),ql=i(e=>hZ.has(e.slice(e.lastIndexOf(
".")+1)),"isWrapper"),tg='"""',rO="<unknown>",gZ=/^\s*warn\(RuntimeWarning\(/,yZ=65536;function Gi(e,t=""){return new rg(e,t).read()}i(Gi,"readTraceback");var rg=class{static{
i(this,"Reader")}#r;#d;#i=[];#e="before";#n=null;#p="";#a="";#f=!1;#o=null;#l=!1;#g=null;#m=!1;#y=null;constructor(t,r){this.#r=t,this.#d=Zl(r.slice(0,yZ))}read(){
for(let r=0;r<this.#r.length;r++)this.#T(r)&&(r+=1);let t=this.#e;return t==="before"?null:(t==="members"&&this.#o&&(this.#E(),this.#t(tO)),t==="frames"&&this.#t(
this.#n?eO:fZ),t==="text"&&this.#f&&this.#t(tO),(this.#l||this.#n&&ql(this.#n.type))&&this.#t(mZ),this.#b(),this.#i.length===0&&this.#t(eO),this.#i.some(({frames:r})=>_Z(
r))&&this.#t(Fi),wZ(this.#i.flatMap(({frames:r})=>r))&&this.#t(qs),{exceptions:this.#i,state:this.#y===null?"complete":"partial",why:this.#y})}#T(t){let r=this.#r[t]??
"",n=Un(this.#p,r);if(this.#e==="members"&&this.#$(n)||this.#v(t,n.trim())||this.#x(t,r))return!1;let s=Un(this.#a,r);if(this.#l&&s.trim()===tg&&this.#e!=="fram\
es")return this.#l=!1,this.#b(),this.#g=this.#i.at(-1)??null,this.#e="ended",!1;switch(this.#e){case"frames":return this.#A(t,s);case"text":return this.#P(s),!1;case"\
ended":return qe(s.trimEnd())&&this.#u(jl),!1;default:return!1}}#v(t,r){let n=zn.get(r);if(!n)return!1;let s=this.#c(t),o=s===null?null:this.#s(s);if(o!==null&&
!Ar(o)&&!gt(o.trimEnd())||this.#m&&s!==null&&this.#d.includes(Zl(r))&&this.#k(s))return!1;if(this.#e==="before"){if(o===null)return!1;this.#S(t)}return this.#e===
"frames"&&this.#t(qs),this.#b(),this.#e="frames",this.#f=this.#m=!1,this.#a=this.#p,this.#n=null,o===null||this.#h(n),!0}#S(t){let r=t-1;for(;r>0&&!gt(this.#s(r).
trimEnd())?.sure;)r-=1;if(r<0)return;let n=gt(this.#s(r).trimEnd());if(!n)return;let s=this.#h(null);s.type=n.type,s.message=[n.message,...this.#r.slice(r+1,t)],
this.#e="text"}#x(t,r){let n=Ar(r);if(!n)return!1;let s=this.#n;if(this.#e==="before")this.#l=this.#r.slice(Math.max(0,t-2),t).some(o=>o.trim()===tg),this.#h(null);else if(this.#e===
"text"&&s&&ql(s.type))this.#l=!0,this.#h(s.link);else if(this.#e==="frames"){if(s&&s.frames.length>0)return this.#u(Fi),!0}else if(this.#e==="text"){let o=this.#c(
t);return o!==null&&this.#k(o)?(this.#m=!0,!1):(this.#u(jl),!0)}else return this.#u(this.#e==="dropped"?jl:Fi),!0;return this.#n&&(this.#n.headed=!0),this.#p=n.
outer,this.#a=n.margin,this.#f=n.ofGroup,!0}#A(t,r){let n=this.#n,s=r.trimEnd();if(!n||s==="")return!1;if(Rr(s))return n.open||=NR(s),!1;let o=t+1<this.#r.length?
Un(this.#a,this.#s(t+1)):null,a=o===null?null:bZ(s,o.trimEnd()),c=a??qe(s);if(c){if(c.function===null&&this.#c(t)===null)return!1;let{file:u,line:d,function:p}=c;
return n.frames.push({file:u,line:d,function:p??rO,source:null}),n.bare=c.bare,n.open=!1,a!==null}if(Wh(s))return o!==null&&this.#t(qs),!1;if(this.#R(t,s))return!1;
let l=gt(s);return l&&(l.sure||!this.#C(t)&&(l.hasText||!this.#_(t)))?(n.type=l.type,n.message.push(l.message),n.headed&&n.frames.length===0&&this.#t(qs),this.#e=
"text"):this.#t(Fi),!1}#R(t,r){let n=this.#n,s=n?.frames.at(-1),o=/^\s/.test(r);if(!n||!s)return o;let a=r.trim();if(s.source===null)return!o&&!(n.bare&&this.#O(
t,r,s.file))?!1:(n.frames[n.frames.length-1]={...s,source:a},n.open=Ni(a),!0);let c=n.open||Gl(a);return!o&&!(n.bare&&c&&!gt(r)?.sure)?!1:(c||this.#t(qs),n.open||=
Ni(a),!0)}#O(t,r,n){let s=gt(r);if(!s)return!0;let o=this.#c(t),a=o===null?null:Un(this.#a,this.#s(o)).trimEnd();return a!==null&&(qe(a)||Rr(a))?!0:s.sure?!1:this.#_(
t)||!(s.hasText||Fl(n))}#_(t){let r=this.#c(t);return r!==null&&gt(Un(this.#a,this.#s(r)).trimEnd())?.sure===!0}#P(t){let r=this.#n;if(r){if(this.#f&&(Li(t)??Li(
t.replace(/^[ \t]*\|/,"")))?.opens){this.#e="members",this.#o=[];return}if(!(ql(r.type)&&t.trim()===tg)){if(qe(t.trimEnd())?.function&&!this.#m&&!this.#d.includes(
Zl(t.trim()))){this.#u(jl);return}r.message.push(t)}}}#$(t){let r=Li(t)??Li(t.replace(/^[ \t]*\| ?/,""));if(r)return r.opens&&(this.#o=[]),this.#E(),this.#o=r.closes?
null:[],!0;let n=/^[ \t]*\| ?/.exec(t);if(n)return this.#o?.push(t.slice(n[0].length)),!0;if(t.trim()==="")return!0;if(this.#o===null)this.#e="ended";else if(zn.
has(t.trim()))this.#t(qs);else return this.#t(Fi),!0;return!1}#E(){let t=this.#o;if(this.#o=null,!t||t.length===0)return;let r=Gi(t)?.exceptions.at(-1)?.type??gt(
(t[0]??"").trimEnd())?.type;r&&this.#n?.group.push(r)}#h(t){let r={frames:[],headed:!1,bare:!1,open:!1,message:[],type:"",link:t,group:[]};return this.#n=r,this.#e=
"frames",r}#b(){let t=this.#n;if(this.#n=null,!t||ql(t.type)||t.type===""&&t.frames.length===0)return;let{type:r,message:n,frames:s,group:o}=t;for(;n.length>0&&
(n.at(-1)?.trim()===""||gZ.test(n.at(-1)??""));)n.pop();let a=n.join(`
`).trimEnd(),c=this.#g;if(this.#g=null,c&&t.link==="cause"&&c.type===r&&c.message===a)return;let l=this.#i.length===0?null:t.link;this.#i.push({type:r,message:a,
frames:s,link:l,group:o})}#u(t){this.#t(t),this.#e="dropped"}#t(t){this.#y??=t}#s(t){return Un(this.#p,this.#r[t]??"")}#c(t){for(let r=t+1;r<this.#r.length;r++)
if(this.#s(r).trim()!=="")return r;return null}#k(t){let r=this.#s(t),n=Ar(r)?this.#c(t):t;return n!==null&&this.#d.includes(Zl(this.#s(n).trim()))}#w=null;#C(t){
if(!this.#w){let r=new Uint8Array(this.#r.length+1);for(let n=this.#r.length-1;n>=0;n--){let s=Un(this.#a,this.#r[n]??""),o=Ar(s)!==null||zn.has(s.trim());r[n]=
o?0:qe(s.trimEnd())?1:r[n+1]??0}this.#w=r}return this.#w[t+1]===1}};function bZ(e,t){let r=qe(e);if(r?r.function!==null:!Wh(e))return null;let n=qe(e+t);return n?.
function&&qe(t)===null?n:null}i(bZ,"joinedFrame");function wZ(e){let t=i(({file:n})=>n.slice(0,n.lastIndexOf("/")+1),"folder"),r=new Set(e.filter(({source:n})=>n!==
null).map(t));return e.some(n=>n.source===null&&n.function!==rO&&!Fl(n.file)&&r.has(t(n)))}i(wZ,"lacksSource");function _Z(e){let t=e.map(({file:r})=>/\/lib(?:64)?\/python(\d+\.\d+)\//.
exec(r)?.[1]);return new Set(t.filter(r=>r!==void 0)).size>1}i(_Z,"isOfTwoPythons");function Un(e,t){return e===""?t:t.startsWith(e)?t.slice(e.length):t.trimEnd()===
e.trimEnd()?"":t}i(Un,"without");function Zl(e){return e.replaceAll("\\","")}i(Zl,"unescaped");function Hl(e){if(Fl(e))return!1;let t=e.replaceAll("\\","/");return/\/(?:site|dist)-packages\//.
test(t)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(t)&&!/\/Python\d+\/Lib\//i.test(t)}i(Hl,"isOwnCode");function wt(e){let{start:t,celery:r,damage:n}=e,s=r?.detail??"",o=VR(t.structured)??Gi(t.traceback===null?ng(e):t.traceback.split(`
`),s);return o===null||n===null?o:{...o,state:"partial",why:n}}i(wt,"tracebackOf");function ng({start:e,lines:t}){return e.text.includes(`
`)?[...e.text.split(`
`).slice(1),...t]:t}i(ng,"bodyOf");function nO({start:e,lines:t}){return[e.text,e.traceback??"",...t].join(`
`)}i(nO,"textOf");function sg(e){return e?.exceptions.findLast(({type:t,link:r},n)=>t!==""&&(n===0||r!==null))??null}i(sg,"lastOf");var EZ=new Set(["ExceptionWi\
thTraceback","UnpickleableExceptionWrapper"]);function bt(e){return e.slice(e.lastIndexOf(".")+1)}i(bt,"classOf");function ln(e,t){let r=cn(e),n=sg(t);if(r&&!EZ.
has(r.type)){let o=n!==null&&bt(n.type)===bt(r.type);return{type:r.type,message:o&&n.message||r.message}}if(n)return{type:n.type,message:n.message};let s=/^UnpickleableExceptionWrapper\('[^']*', '(\w+)', [^"']*(.*)\)$/s.
exec(e);return s?.[1]?{type:s[1],message:s[2]??""}:{type:/^[A-Za-z_][\w.]*/.exec(e)?.[0]??"UnknownError",message:e}}i(ln,"exceptionOf");var kZ=/\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;
function sO(e){let t=e?.exceptions??[],r=t.some(({frames:c})=>c.some(({file:l,function:u})=>u==="retry"&&l.endsWith("/app/task.py"))),n=t.at(-1);if(n!==void 0&&
bt(n.type)==="Reject")return r?t.at(-2)??null:null;if(e?.state!=="partial")return null;let[o]=t;return o?.frames[0]!==void 0&&kZ.test(o.frames[0].file)||r?t.findLast(
({type:c})=>c!=="")??o??null:null}i(sO,"publishError");function zi(e){let t=nO(e);return{id:Pt(t,"id"),task:e.celery?.task??Pt(t,"task"),args:Zs(Pt(t,"argsrepr"),
Pt(t,"kwargsrepr"))}}i(zi,"headersOf");function Zs(e,t){return e===null||t===null?null:`args:${e} kwargs:${t}`}i(Zs,"argumentsIn");function og(e,t,r){if(e.start.
data)return Zs(e.start.data.args,e.start.data.kwargs);let n=e.celery?.id;for(let s of[t,...(r?.exceptions??[]).map(o=>o.message)]){let o=/Can't retry .{1,250}?\[([^[\]\s]+)\] (args:.* kwargs:\{.*\})/s.
exec(s);if(o?.[2]&&o[1]===n)return o[2]}return null}i(og,"argumentsOf");function oO(e){if(e.start.data)return Zs(e.start.data.args,e.start.data.kwargs);let t=/\bargs[:=] ?(\(.*\)|\[.*\]) kwargs[:=] ?(\{.*\})/s.
exec(e.celery?.detail??"");return Zs(t?.[1]??null,t?.[2]??null)}i(oO,"receivedArguments");function Wl(e){return/celery-task-meta-([^\s'"\\]{1,255})/.exec(nO(e))?.[1]??
null}i(Wl,"resultKey");var Yt=i(()=>!0,"always"),Kl=i(e=>({exception:t})=>bt(t)===e,"raised"),TZ=[{phrases:["failed","handler-error"],when:Kl("TimeLimitExceeded"),kind:"time-limit",reason:"\
Celery 3 tells a hard limit as a failure of the task, too"},{phrases:["failed","handler-error"],when:Kl("WorkerLostError"),kind:"worker-lost",reason:"the child \
is gone; Celery up to 3 names the task"},{phrases:["failed"],when:Yt,kind:"exception",reason:"the body raised"},{phrases:["log-broken"],when:Yt,kind:"exception",
reason:"the body raised, and writing it down failed"},{phrases:["internal"],when:Yt,kind:"internal-error",reason:"Celery says so itself"},{phrases:["hard-limit"],
when:Yt,kind:"time-limit",reason:"killed by its limit"},{phrases:["rejected"],when:Yt,kind:"rejected",reason:"a retry that could not be published"},{phrases:["u\
nregistered"],when:Yt,kind:"unregistered",reason:"no worker knows the name"},{phrases:["invalid","undecodable","unknown-message","bad-eta"],when:Yt,kind:"invali\
d-message",reason:"the message is gone"},{phrases:["outside-body"],when:Kl("InvalidTaskError"),kind:"invalid-message",reason:"arguments that are no mapping are \
noticed in the child"},{phrases:["outside-body","unrecoverable"],when:vZ,kind:"result-store",reason:"a solo worker dies of it"},{phrases:["outside-body"],when:Yt,
kind:"internal-error",reason:"the tracer failed, or a hook of the task"},{phrases:["pool-callback"],when:Kl("MemoryError"),kind:"other-terminal",reason:"the mai\
n process repeats the MemoryError of a child"},{phrases:["pool-callback"],when:Yt,kind:"result-store",reason:"the main process could not handle a result"},{phrases:[
"chord-error"],when:Yt,kind:"chord-error",reason:"the body never runs"},{phrases:["handler-error","cannot-apply","batch-failed","undispatched","boot-failed"],when:Yt,
kind:"other-terminal",reason:"work is lost, and no line says whose"}];function iO(e){return TZ.find(({phrases:t,when:r})=>t.includes(e.phrase)&&r(e))?.kind??null}
i(iO,"kindOf");function vZ({related:e,traceback:t,phrase:r}){return e!==null?!0:r==="unrecoverable"?!1:(sg(t)?.frames??[]).some(({file:n,function:s})=>/\/celery\/backends\//.
test(n)||s==="store_result"||s==="mark_as_failure")}i(vZ,"isStoring");var SZ=/^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;function aO(e){let{delay:t,exception:r}=SZ.exec(e)?.groups??{};return{
delay:t===void 0?null:Number(t),exception:r===void 0?null:cn(r)?.type??null}}i(aO,"readRetry");function uO(){let e=new Map,t=new Set,r=new Map,n=i((s,o)=>{if(!s.id||!s.task)return null;let a=e.get(s.id);if(a)return a;let c={task:s.task,received:[],attempts:[],
end:null,delivered:null,accepted:null,softLimit:null,args:null,stream:o};return e.set(s.id,c),c},"known");return{all:e,informative:t,known:n,alive(s){return(s===
null?null:e.get(s))??null},delivered({event:s,start:o},a,c,l){t.add(c);let u=n(a,c);!u||u.received.includes(s.id)||o.stamp!==null&&o.stamp===u.delivered?.stamp||
(u.received.push(s.id),u.delivered={at:s.at,stamp:o.stamp,stream:c},u.accepted=null,u.stream=c,u.args??=l)},retried({event:s,start:o},a,c){t.add(c);let l=n(a,c),
u=l?.attempts.some(({at:d,reason:p,stamp:f,eventId:m})=>m===s.id||d===s.at&&p===a.detail&&f===o.stamp&&f!==null);l&&!u&&l.attempts.push({at:s.at,...aO(a.detail),
reason:a.detail,eventId:s.id,stamp:o.stamp})},ended(s,o,a){a!=="failed"&&s.phrase!=="rejected"&&t.add(o);let c=n(s,o);if(c){if(c.end=a,a==="succeeded"&&c.attempts.
length>0){let l=r.get(c.task)??{executions:0,retries:0};r.set(c.task,{executions:l.executions+1,retries:l.retries+c.attempts.length})}a==="succeeded"&&(c.args=null),
a==="succeeded"&&s.id&&c.received.length<=1&&e.delete(s.id)}},savedByRetry(){return[...r].map(([s,o])=>({task:s,...o})).toSorted((s,o)=>s.task<o.task?-1:1)}}}i(
uO,"startLives");function un(e,t){return(Date.parse(e)-Date.parse(t))/1e3}i(un,"seconds");function dO(e,t){let r=e.accepted??e.delivered;if(!r)return null;let n=cO(
r,t);if(e.accepted)return ig(n);let s=e.attempts.at(-1);return s?s.delay===null?null:ig(Math.min(n,cO({...s,stream:e.stream},t)-s.delay)):ig(n)}i(dO,"runSeconds");
function ig(e){return e<0?null:Math.round(e*1e3)/1e3}i(ig,"positive");function cO(e,t){let r=e.stream===t.stream?lO(t.stamp)-lO(e.stamp):Number.NaN;return Number.
isFinite(r)?r:un(t.at,e.at)}i(cO,"elapsed");function lO(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.exec(e??"");return t?Date.parse(`${t[1]}\
T${t[2]}.${(t[3]??"0").slice(0,3)}Z`)/1e3:Number.NaN}i(lO,"clockSeconds");var xZ=20,AZ=3600;function pO(e,t){let{id:r,event:n,stream:s,stamp:o}=e,a=r===null?null:t.alive(r),c=(a?.attempts??[]).filter(({eventId:l})=>j(l,n.id)<0).toSorted(
(l,u)=>j(l.eventId,u.eventId));return{taskId:r,task:e.task,kind:e.kind,exception:e.exception,message:e.message,retries:r!==null&&(c.length>0||t.informative.has(
s))?c.length:null,attempts:c.map(({at:l,delay:u,exception:d,reason:p})=>({at:l,delay:u,exception:d,reason:p})),softLimit:a?.softLimit??null,deliveries:a?.received.
length||null,runSeconds:a?dO(a,{at:n.at,stamp:o,stream:s}):null,args:e.args??a?.args??null,related:e.related,at:n.at,eventId:n.id,source:n.source,program:n.program,
worker:RZ(e),process:e.process,traceback:e.traceback,candidates:e.kind==="worker-lost"&&r===null?OZ(e,t):[]}}i(pO,"tellFailure");function RZ({stream:e,event:t}){
return e.slice(e.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$/,"")||t.program}i(RZ,"workerOf");function OZ({stream:e,event:t},r){let n=[];for(let[s,o]of r.
all){if(o.end!==null||o.stream!==e||o.delivered===null)continue;let a=o.received.toSorted(j).at(-1);if(a!==void 0&&j(a,t.id)<0&&un(t.at,o.delivered.at)<=AZ&&n.push(
{task:o.task,id:s}),n.length>=xZ)break}return n}i(OZ,"candidatesOf");var PZ=20;function fO(){let e=new Map,t=[];return{logged(r,n){let{event:s,start:o,tag:a}=r;if(!a||!n||n.end!==null||n.received.length===0||n.task!==a.task||o.level!==
"error"&&o.level!=="critical")return;let c=wt(r);if(!c)return;let{type:l,message:u}=ln("",c),d=$Z(o.text,a),p=e.get(a.id)??[];p.some(f=>f.at===s.at&&f.text===d&&
f.exception===l)||(p.push({taskId:a.id,task:n.task,exception:l,message:u,text:d,at:s.at,eventId:s.id,source:s.source,program:s.program,traceback:c}),e.set(a.id,
p.slice(-PZ)))},ended(r,n){let s=r===null?void 0:e.get(r);r===null||!s||(e.delete(r),n&&t.push(...s))},end:i(()=>t,"end")}}i(fO,"watchSwallowing");function $Z(e,{
task:t,id:r}){let n=`${t}[${r}]`;return(e.startsWith(n)?e.slice(n.length).replace(/^:? /,""):e).split(`
`,1)[0]??""}i($Z,"untagged");var mO=15;function CZ(){let e=new Set;return{nearest(t,r,n){let s=null,o=mO;for(let a of r){if(e.has(a)||a===t||a.stream!==t.stream||!n(a))continue;let c=Math.abs(
un(a.event.at,t.event.at));c<=o&&(s===null||c<o)&&([s,o]=[a,c])}return s&&e.add(s),s}}}i(CZ,"startFinder");function hO(e,t,r){let n=e.toSorted((u,d)=>j(u.event.
id,d.event.id)),s=CZ(),o=FZ(r),a=new Set(t.map(({id:u})=>u)),c=n.filter(({kind:u,phrase:d})=>u==="result-store"&&d==="outside-body"),l=new Set;return n.filter(u=>{
switch(u.kind){case"time-limit":return!s.nearest(u,t,({kind:d})=>d==="time-limit");case"worker-lost":return DZ(u,o)?!1:(NZ(u,n,r),u.id===null||!a.has(u.id));case"\
result-store":{let d=u.related;return d!==null&&(l.has(d)||a.has(d))?!1:(d!==null&&l.add(d),u.phrase!=="pool-callback"?!0:!s.nearest(u,c,({related:p})=>d===null||
p===null))}case"internal-error":{let d=s.nearest(u,t,p=>IZ(u,p));return d&&(d.kind="internal-error"),d===null}case"other-terminal":return!s.nearest(u,t,d=>LZ(u,
d));default:return!0}})}i(hO,"joinTwins");function IZ(e,t){return t.kind!=="exception"||t.process!==e.process?!1:[t.exception,...(t.traceback?.exceptions??[]).map(
({type:n})=>n)].some(n=>bt(n)===bt(e.exception))}i(IZ,"isSameInChild");function LZ({phrase:e,exception:t},r){return e==="pool-callback"?bt(r.exception)==="Memor\
yError":e==="handler-error"&&t==="MaybeEncodingError"&&r.kind==="exception"}i(LZ,"isRepeatedByMain");function NZ(e,t,r){if(!/\bJob: \d+\.$/.test(e.message))return;
let n=t.find(({kind:s,stream:o,related:a,message:c})=>s==="chord-error"&&o===e.stream&&a!==null&&c.includes(e.message));!n||n.related===null||Math.abs(un(n.event.
at,e.event.at))>mO||(e.id=n.related,e.task=r.get(n.related)?.task??null)}i(NZ,"nameLost");function DZ({stream:e,event:t},r){let n=r.findIndex(s=>s.stream===e&&j(
s.before,t.id)<0&&j(t.id,s.after)<0);return n>=0&&r.splice(n,1),n>=0}i(DZ,"takeRedelivery");function FZ(e){let t=[];for(let{received:r,attempts:n,stream:s}of e.
values()){let o=r.length-1-n.length;if(o<1)continue;let a=r.toSorted(j),l=a.slice(1).map((u,d)=>({stream:s,before:a[d]??u,after:u})).filter(({before:u,after:d})=>!n.
some(({eventId:p})=>j(u,p)<0&&j(p,d)<0));t.push(...l.slice(0,o))}return t.toSorted((r,n)=>j(r.before,n.before))}i(FZ,"redeliveries");var yO=20,GZ=1e3,zZ=15;function bO(){let e=gO(),t=new Map,r=new Set,n=[];return{see(s,o){let{start:a}=s;if(UZ(s)){let l=new Set((wt(s)?.exceptions??[]).map(({type:u})=>bt(
u)));l.size>0&&n.length<GZ&&n.push({record:s,stream:o,types:l});return}if(a.level!=="error"&&a.level!=="critical"||(MZ(a.text)&&e.add(s),a.process!=="MainProces\
s"&&a.process!=="Beat"))return;if(BZ(wt(s))){e.add(s);return}let c=t.get(o)??gO();c.add(s),t.set(o,c)},inProcess:i(s=>{r.add(s)},"inProcess"),count:i(s=>e.add(s),
"count"),end(s){for(let{record:a,stream:c,types:l}of n)s.some(({stream:d,at:p,exception:f,lacking:m})=>d===c&&(m||f===null||l.has(bt(f)))&&Math.abs(un(p,a.event.
at))<=zZ)||e.add(a);let o=[e,...[...t].filter(([a])=>!r.has(a)).map(([,a])=>a)];return{count:o.reduce((a,{seen:c})=>a+c.count,0),samples:o.flatMap(({seen:a})=>a.
samples).slice(0,yO)}}}}i(bO,"detectUnknownFormats");function wO(e,t){return[...e.map(({stream:r,event:n,exception:s,traceback:o})=>({stream:r,at:n.at,exception:s,
lacking:o?.state!=="complete"})),...[...t.all.values()].flatMap(({stream:r,attempts:n})=>n.map(({at:s,exception:o})=>({stream:r,at:s,exception:o,lacking:!1})))]}
i(wO,"understoodOf");function gO(){let e={count:0,samples:[]};return{seen:e,add({event:t,start:r}){e.count+=1,e.samples.length<yO&&e.samples.push({at:t.at,eventId:t.
id,level:r.level??"error",text:r.text})}}}i(gO,"counter");function UZ({start:e,lines:t}){let r=i(n=>/[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.
test(n),"tracer");return e.traceback===null?t.some(r):r(e.traceback)}i(UZ,"passesThroughTracer");function MZ(e){return e.includes("%(name)s[%(id)s]")}i(MZ,"isTe\
mplate");function BZ(e){let t=e?.exceptions.flatMap(r=>r.frames)??[];return t.length>0&&t.every(({file:r})=>!Hl(r))}i(BZ,"isLibrarys");function _O(e){let t=ng(e),r=t.findIndex(l=>l.startsWith("Arguments: {"));if(r<0)return null;let n=t.slice(r).join(""),s=Pt(n,"id");if(s===null||Pt(n,"descripti\
on")!=="raised unexpected")return null;let o=Gi((Pt(n,"traceback")??"").split(`
`)),{type:a,message:c}=ln(Pt(n,"exc")??"",o);return{id:s,task:Pt(n,"name"),exception:a,message:c,args:Zs(Pt(n,"args"),Pt(n,"kwargs")),traceback:o}}i(_O,"readUnw\
ritten");function kO(){let e=uO(),t=fO(),r=bO(),n=new Map,s=[],o=new Set,a=new Set,c=0,l=i(({celery:h,stream:b},w)=>{t.ended(h.id,w==="succeeded"),e.ended(h,b,w)},"ended"),
u=i((h,b)=>{let{record:w,celery:k,stream:E}=h,{phrase:A}=k,T={phrase:A,traceback:null,related:null,...b},I=iO(T);if(I===null)return;let{event:v,start:C}=w,x={stream:E,
event:v,stamp:C.stamp,process:C.process},D={task:k.task,id:k.id,args:null,...T,kind:I,...x},G=D.id===null?void 0:n.get(D.id);G?jZ(G,D):D.id===null?s.push(D):n.set(
D.id,D)},"fail"),d=i((h,b=h.celery.detail,w={})=>{let k=wt(h.record),{type:E,message:A}=ln(b,k),T=og(h.record,A,k);return u(h,{exception:E,message:A,args:T,traceback:k,
...w}),E},"raise"),f={received({record:h,celery:b,stream:w}){t.ended(b.id,!1),e.delivered(h,b,w,oO(h))},accepted({record:h,celery:b,stream:w}){let k=e.alive(b.id);
k&&(k.accepted={at:h.event.at,stamp:h.start.stamp,stream:w})},applied({record:h}){let{id:b,args:w}=zi(h),k=e.alive(b);k&&k.end===null&&(k.args??=w)},"soft-limit"({
celery:h,stream:b}){let w=e.known(h,b);w&&(w.softLimit=Number.parseFloat(h.detail))},retry({record:h,celery:b,stream:w}){y(h,w),t.ended(b.id,!1),e.retried(h,b,w)},
succeeded(h){y(h.record,h.stream),l(h,"succeeded")},"already-done":i(h=>l(h,"given-up"),"already-done"),ignored:i(h=>l(h,"given-up"),"ignored"),revoked:i(h=>l(h,
"given-up"),"revoked"),expected(h){h.celery.id&&o.add(h.celery.id),l(h,"given-up")},failed(h){y(h.record,h.stream);let{detail:b}=h.celery;d(h,b===""?h.record.lines.
find(w=>w.trim()!=="")??"":b),l(h,"failed")},internal(h){d(h),l(h,"failed")},"hard-limit"(h){let b=h.celery.detail.replace(/s$/,"");u(h,{exception:"TimeLimitExc\
eeded",message:`killed after ${b} seconds`}),l(h,"failed")},rejected(h){let b=wt(h.record),w=sO(b);if(l(h,w?"failed":"given-up"),!w)return;let k=w.message||h.celery.
detail,E=og(h.record,k,b);u(h,{exception:w.type||"UnknownError",message:k,args:E,traceback:b})},"log-broken"(h){let b=_O(h.record);if(b===null)return r.count(h.
record);let w={...h,celery:{...h.celery,id:b.id,task:b.task}};u(w,b),l(w,"failed")},unregistered(h){let b=wt(h.record);u(h,{exception:"NotRegistered",message:"n\
o worker knows a task of this name",traceback:b,...zi(h.record)})},undecodable:i(h=>{d(h,void 0,zi(h.record))},"discard"),"bad-eta"(h){let b={exception:"ValueEr\
ror",message:h.celery.detail,...zi(h.record)};u(h,{...b,traceback:wt(h.record)})},invalid:i(h=>m(h),"invalid"),"unknown-message":i(h=>m(h),"unknown-message"),"h\
andler-error"(h){let b=wt(h.record),{type:w}=ln(h.celery.detail,b);w==="WorkerLostError"&&qZ(b)?c+=1:d(h)},"outside-body":i(h=>{d(h,void 0,{related:Wl(h.record)})},
"outside-body"),"pool-callback":i(h=>{d(h,void 0,{related:Wl(h.record)})},"pool-callback"),unrecoverable:i(h=>{d(h,void 0,{related:Wl(h.record)})},"unrecoverabl\
e"),"chord-error"(h){let{detail:b}=h.celery,w=b.slice(0,b.search(/['"] raised: /));if(a.has(w))return;a.add(w);let k=/\bDependency ([^\s[\]]{1,255}) raised /.exec(
b)?.[1]??null;d(h,b.slice(w.length+10),{related:k})},"cannot-apply"(h){let b=wt(h.record);u(h,{exception:"SchedulingError",message:h.celery.detail.split(`
`,1)[0]??"",traceback:b})},"batch-failed"(h){(wt(h.record)?.exceptions??[]).flatMap(w=>w.frames).some(({file:w})=>w.includes("/celery_batches/"))?d(h):g(h.record,
h.stream)},undispatched:i(h=>{d(h,"",{related:h.celery.detail})},"undispatched"),"boot-failed"(h){let b=h.celery.detail||(h.record.lines.find(w=>w.trim()!=="")??
"");u(h,{exception:"UsageError",message:`the worker did not start: ${b}`})},"process-exited":EO,harmless:EO};function m(h){let b=wt(h.record),w=b?ln("",b).type:
"InvalidTaskError";u(h,{exception:w,message:h.celery.detail,traceback:b})}i(m,"invalid");function y({start:h},b){h.process==="MainProcess"&&r.inProcess(b)}i(y,"\
inChild");function g(h,b){h.tag&&t.logged(h,e.alive(h.tag.id)),r.see(h,b)}return i(g,"other"),{tell(h,b){let{celery:w}=h;w?f[w.phrase]({record:h,celery:w,stream:b}):
g(h,b)},end(){let h=[...n.values()];return{failures:[...h,...hO(s,h,e.all)].map(w=>pO(w,e)).toSorted((w,k)=>j(w.eventId,k.eventId)),expected:o.size,savedByRetry:e.
savedByRetry(),swallowed:t.end(),interrupted:c,unrecognised:r.end(wO([...h,...s],e))}}}}i(kO,"startStory");function EO(){}i(EO,"ignore");function jZ(e,t){e.args??=
t.args;let r=t.traceback?.state==="complete"&&e.traceback?.state!=="complete";t.traceback&&(e.traceback===null||r)&&(e.traceback=t.traceback)}i(jZ,"merge");function qZ(e){
return e?.exceptions.some(({type:t})=>bt(t)==="WorkerShutdown")??!1}i(qZ,"isShutdown");function TO(){let e=kO(),t=new Map,r=new Map,n=0,s=i((a,c,l)=>{let u=`${c.source}	${c.program}	${l}`,d=a.get(u);if(!d){let p={name:u.replaceAll("	"," ").trimEnd(),
events:0,workerRecords:0,lastAt:c.at};d={fold:qR(i(m=>{m.celery&&m.celery.phrase!=="harmless"&&(p.workerRecords+=1),e.tell(m,u)},"told")),activity:p},a.set(u,d)}
return d.activity.events+=1,d.activity.lastAt=c.at,d},"streamOf"),o=i((a,c)=>{for(let l of c)for(let u of KR(l.message))s(a,l,u.label).fold.line(u,l)},"readInto");
return{read(a){n+=a.length,o(t,a)},readContext:i(a=>o(r,a),"readContext"),end(){for(let{fold:c}of r.values())c.end();for(let{fold:c}of t.values())c.end();let a=[
...t.values()].map(({activity:c})=>c).filter(({workerRecords:c})=>c>0);return{...e.end(),streams:a.toSorted((c,l)=>c.name<l.name?-1:1),events:n}}}}i(TO,"startAs\
sembly");var vO=120,ZZ=24*36e5;async function xO(e,t,r,n){let s=[],o=TO(),a={from:t===null?null:SO(t,-vO*1e3),to:r,margin:vO},c=null,l=0,u=e.search(a),d=await u.next();for(;!d.
done;){for(let{id:w,at:k}of d.value){let E=(t===null||k>=t)&&(r===null||k<=r);E&&(l+=1),E&&(c===null||j(w,c)<0)&&(c=w)}o.read(d.value);let b=d.value.at(-1);b&&n(
l,b.at),d=await u.next()}let p=d.value,f=p.requests;if(t!==null){let b=e.search({from:SO(t,-ZZ),to:t,margin:0},"retry: ");try{let w=await b.next();for(;!w.done;)
o.readContext(w.value),w=await b.next();f+=w.value.requests,w.value.complete||s.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(w){
s.push(`Earlier retries could not be read, so retry counts may be too low: ${w instanceof Error?w.message:"unknown error"}`)}}let m=c===null?[]:p.examined.flatMap(
([b,w])=>j(w,c)<0?[]:[[j(b,c)<0?c:b,w]]),y={...p,from:t??p.from,examined:m,requests:f},g=o.end(),h=i(b=>(t===null||b.at>=t)&&(r===null||b.at<=r)&&(!e.hasIds||Ir(
b.eventId,m)),"inside");return{log:{...g,events:l,failures:g.failures.filter(h)},coverage:y,problems:s}}i(xO,"readWindow");function SO(e,t){return`${new Date(Date.
parse(e)+t).toISOString().slice(0,19)}Z`}i(SO,"shift");import{createHash as HZ}from"node:crypto";var AO=1,WZ=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]),RO=/(?:^|\/)(?:celery|billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag)\//;
function PO(e,t){let r=[{name:"audit",value:t,hint:"audits of different names never share a group"}];switch(e.task!==null?r.push({name:"task",value:e.task,hint:"\
each task has its own cause"}):r.push({name:"program",value:Jl(e.worker),hint:"no task is named in the log: the worker stands in its place"}),e.kind){case"time-\
limit":case"worker-lost":case"unregistered":return r.push({name:"kind",value:e.kind,hint:"decided outside the task: no code of the task is to blame"},{name:"exc\
eption",value:et(e.exception),hint:"class of the exception"}),e.kind==="worker-lost"&&r.push({name:"message",value:e.template,hint:"the signal or exit status"}),
Vl(r);case"result-store":return r.push({name:"kind",value:e.kind,hint:"the result could not be stored, whatever the task did"},{name:"exception",value:et(e.exception),
hint:"class of the exception"}),Vl(r);default:}e.kind!=="exception"&&r.push({name:"kind",value:e.kind,hint:"how the task was lost"});let n=KZ(e),s=n.map(({type:c})=>et(
c)).filter(c=>c!==""),o=VZ(n.flatMap(({frames:c})=>c.filter(l=>l.own&&!RO.test(l.file)).map(OO)));if(r.push({name:"exception",value:(s.length>0?s:[et(e.exception)]).
join(" > "),hint:s.length>1?"classes of the chain, root first":"class of the exception"}),o.length>0)return r.push({name:"frames",value:o.join(" > "),hint:"func\
tions of your own code, outermost first, without line numbers"}),Vl(r);let a=n.flatMap(({frames:c})=>c).findLast(c=>!RO.test(c.file));return a&&r.push({name:"li\
brary-frame",value:OO(a),hint:"no frame of your own code: the innermost library function"}),r.push({name:"message",value:e.template,hint:"no frame of your own c\
ode: the text without its variable parts"}),Vl(r)}i(PO,"fingerprintOf");function KZ(e){let t=e.exceptions.filter(({type:s})=>!WZ.has(et(s))),r=t.length>0?t:e.exceptions,
n=new Set;return r.filter(({type:s,message:o})=>{let a=`${et(s)}
${o}`;return n.has(a)?!1:(n.add(a),!0)})}i(KZ,"causesOf");function OO(e){let t=e.file.replaceAll("\\","/"),r=t.slice(t.lastIndexOf("/")+1).replace(/\.pyc?$/,""),
n=t.split("/").at(-2)??"";return`${r==="__init__"?n:r}:${e.function.replace(/<locals>\./g,"")}`}i(OO,"placeOf");function VZ(e){let t=e.filter((r,n)=>r!==e[n-1]);
return t.length>40?[...new Set(t)]:t}i(VZ,"unrepeated");function Jl(e){return e.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,
"*")}i(Jl,"programOf");function Vl(e){let t=e.map(({name:r,value:n})=>`${r}=${n}`).join(`
`);return{hash:HZ("sha256").update(`${AO}
${t}`).digest("hex").slice(0,16),version:AO,parts:e}}i(Vl,"seal");var Mn=864e5,JZ=90,$O=10,YZ=3;function CO(e,t,r,n,s){let o=Qt(t?.counted??[],n),a=r.filter(({eventId:m})=>!Ir(m,o)),c={...t?.days},l={...t?.hours},u={...t?.environments};
for(let{at:m,environment:y}of a){let g=m.slice(0,10),h=m.slice(0,13),b=l[h]??0,[w,k]=c[g]??[0,0];c[g]=[w+1,k+(b+1)**2-b**2],l[h]=b+1,u[y??""]=(u[y??""]??0)+1}let d=[
...a.map(({at:m})=>m),...t?[t.firstSeen,t.lastSeen]:[]].toSorted(),p=[...t?.recent??[],...a.map(({at:m,eventId:y,taskId:g})=>[m,y,g])].toSorted((m,y)=>j(m[1],y[1]));
return{ledger:LO({...e,firstSeen:d[0]??"",lastSeen:d.at(-1)??"",total:(t?.total??0)+a.length,retries:a.reduce((m,{retries:y})=>Math.max(m,y??0),t?.retries??0),days:c,
hours:l,environments:u,recent:p.slice(-$O),counted:Qt(t?.counted??[],n,s)}),counted:a}}i(CO,"countIn");function IO(e,t){let[r,n]=e.total<=t.total?[e,t]:[t,e],s={
...r.days};for(let[o,a]of Object.entries(n.days))s[o]=(s[o]?.[0]??0)>a[0]?s[o]??a:a;return LO({...n,firstSeen:r.firstSeen<n.firstSeen?r.firstSeen:n.firstSeen,lastSeen:r.
lastSeen>n.lastSeen?r.lastSeen:n.lastSeen,retries:Math.max(r.retries,n.retries),days:s,counted:Qt(r.counted,n.counted)})}i(IO,"mergeLedgers");function LO(e){if(e.
lastSeen==="")return e;let t=Date.parse(e.lastSeen),r=new Date(t-(JZ-1)*Mn).toISOString().slice(0,10),n=new Date(t-YZ*Mn).toISOString().slice(0,13),s=i((o,a)=>Object.
fromEntries(Object.entries(o).filter(([c])=>c>=a).toSorted(([c],[l])=>c<l?-1:1)),"kept");return{...e,days:s(e.days,r),hours:s(e.hours,n),environments:s(e.environments,
"")}}i(LO,"prune");function NO(e,t,r,n){if(r==="critical"&&e.total>0)return"critical";let s=[...new Map([...e.recent.map(([a,c])=>[c,a]),...t.map(({at:a,eventId:c})=>[
c,a])]).values()].map(Date.parse).toSorted((a,c)=>a-c);for(let a=n.failures-1;a<s.length;a++){let c=s[a-n.failures+1],l=s[a];if(c!==void 0&&l!==void 0&&l-c<=n.withinMs)
return"threshold-count"}if(n.failures>$O&&Object.values(e.days).some(([a])=>a>=n.failures))return"threshold-count";let o=Object.keys(e.days).map(a=>Date.parse(a)).
toSorted((a,c)=>a-c);for(let a=n.days-1;a<o.length;a++){let c=o[a-n.days+1],l=o[a];if(c!==void 0&&l!==void 0&&l-c<7*Mn)return"threshold-days"}return null}i(NO,"\
qualifies");function DO(e,t,r){let n=Date.parse(e.firstSeen),s=Date.parse(e.lastSeen),o=(Date.parse(t)-s)/Mn,a=Math.min(28,Math.max(7,(s-n)/Mn)),c=new Date(s-a*
Mn).toISOString().slice(0,10),l=Object.entries(e.days).filter(([m])=>m>=c),u=l.reduce((m,[,[y]])=>m+y,0),d=l.reduce((m,[,[,y]])=>m+y,0),p=u>0?Math.max(1,d/u):1,
f=a*(.01**(-p/Math.max(1,u))-1);return o>=Math.min(r/Mn,Math.max(3,f))}i(DO,"quietEnough");function FO(e){return e===null||e.total===0?"new":"recurring"}i(FO,"t\
rendOf");var Ui="";function ag(e,t){return t==="full"?e:{...e,message:e.template,args:null,attempts:e.attempts.map(({at:r,delay:n,exception:s})=>{let o=s===null?null:et(
s);return{at:r,delay:n,exception:o,reason:o??Ui}}),host:Ui,program:Ui,worker:Ui,process:null,exceptions:e.exceptions.map(r=>({...r,message:Ui,frames:r.frames.filter(
({own:n})=>n).map(n=>({...n,source:null}))}))}}i(ag,"publish");var GO=$r(Ki(),1);var XZ=[{severity:"high",reason:"a worker process died",holds:i(({kind:e})=>e==="worker-lost","holds")},{severity:"high",reason:"a message was lost before any t\
ask ran",holds:i(({kind:e})=>e==="invalid-message"||e==="unregistered","holds")},{severity:"high",reason:"the worker failed outside the task body",holds:i(({kind:e})=>e===
"internal-error","holds")},{severity:"high",reason:"results cannot be stored",holds:i(({kind:e})=>e==="result-store","holds")},{severity:"high",reason:"two or m\
ore retries did not help",holds:i(({retries:e})=>e>=2,"holds")},{severity:"low",reason:"a failure of no known kind without a task id",holds:i(({kind:e,identified:t})=>e===
"other-terminal"&&!t,"holds")},{severity:"medium",reason:"a task failed for good",holds:i(()=>!0,"holds")}];function Yl(e,t){let r=t.filter(u=>QZ(u,e)),n=i(u=>{
for(let d of r){let p=d[u];if(p!==null)return{value:p,by:d.name}}return null},"winner"),s=n("severity"),o=n("owners"),a=n("runbook"),c=n("ignore"),l=XZ.find(({holds:u})=>u(
e));return{severity:s?.value??l?.severity??"medium",owners:o?.value??[],runbook:a?.value??null,ignore:c?.value??!1,decidedBy:{severity:s?.by??`default: ${l?.reason??
"a task failed for good"}`,owners:o?.by??"default: nobody",runbook:a?.by??"default: none",ignore:c?.by??"default: nothing is ignored"}}}i(Yl,"judge");function QZ({
match:e},{task:t,exception:r,kind:n}){return e.task&&!(t!==null&&Mi(e.task)(t))||e.exception&&!Mi(e.exception)(r)&&!Mi(e.exception)(et(r))?!1:e.kind===null||e.kind.
includes(n)}i(QZ,"matches");function Mi(e){let t=(0,GO.default)([...e],{dot:!0,windows:!1,bash:!0});return r=>t(r)}i(Mi,"glob");function zO(e,t){return t.length===
0||e===null||Mi(t)(e)}i(zO,"inScope");function UO(e){let t=e.map(({name:r,match:n})=>({name:r,test:Mi(n)}));return(r,n)=>t.find(({test:s})=>s(r)||s(n))?.name??null}
i(UO,"environmentFinder");function MO(e){return new Set(e.filter(({issues:t})=>!t).map(({name:t})=>t))}i(MO,"silentEnvironments");function BO(e,t){let[r]=e;if(!r)
throw new RangeError("a group has at least one failure");return{task:r.task,exception:r.exception,kind:r.kind,identified:e.some(({taskId:n})=>n!==null),retries:e.
reduce((n,{retries:s})=>Math.max(n,s??0),t)}}i(BO,"judgedOf");function ZO(e,t,r,n,s,o){let a=MO(r.environments),c=new Map;for(let l of e){let u=PO(l,t),d=c.get(u.hash);d?d.failures.push(l):c.set(u.hash,{fingerprint:u,failures:[
l]})}return[...c.values()].map(({fingerprint:l,failures:u})=>{let d=n.ledgerOf(l.hash),p=Yl(BO(u,d?.retries??0),r.rules),f=u.filter(({environment:b})=>b===null||
!a.has(b)),m=u.at(-1),y=eH(m),g={fingerprint:l.hash,version:l.version,title:y,task:m.task,program:Jl(m.worker),exception:m.exception,kind:m.kind,template:m.template,
severity:p.severity},h=f.length>0||d?CO(g,d,f,n.examined,s):null;return{...p,fingerprint:l,title:y,failures:u.map(b=>ag(b,o)),fresh:(h?.counted??[]).map(b=>ag(b,
o)),ledger:h&&h.ledger.total>0?h.ledger:null,before:d,trend:n.evicted.has(l.hash)?"recurring":FO(d),silent:f.length===0}})}i(ZO,"groupFailures");var jO=120,qO=[
{holds:i(({kind:e})=>e==="worker-lost","holds"),text:i(({template:e})=>e.replace("Worker exited prematurely: ",""),"text")},{holds:i(({kind:e})=>e==="result-sto\
re","holds"),text:i(()=>"the result could not be stored","text")},{holds:i(({exception:e,exceptions:t})=>et(e)==="MaxRetriesExceededError"&&t.length>1,"holds"),
text:i(({exceptions:e})=>`from ${et(e[0]?.type??"")}`,"text")}];function eH(e){let t=e.task??Jl(e.worker),r=qO[1]?.holds(e)?null:Zi(e),n=qO.find(({holds:a})=>a(
e))?.text(e)??e.template,s=`[${t}] ${et(e.exception)}${n?`: ${n}`:""}`.replace(/\s+/g," "),o=r?`${s} (in ${r.function})`:s;return o.length<=jO?o:se(s,jO)}i(eH,"\
titleOf");var WO=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|private-key|webhook-url)>`,reason:"placeholders of the\
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
v2"}],tH=new RegExp(WO.map(({source:e})=>`(${e})`).join("|"),"g"),cg=4096,HO=200;function lg(e){return(e.length>cg?e.slice(0,cg):e).replace(tH,(r,...n)=>{let s=n.
findIndex(a=>a!==void 0),o=WO[s]?.placeholder??r;return o==="<$>"?r:o})}i(lg,"normalize");function KO(e){let t=e.slice(0,cg).split(`
`).map(n=>n.trim()).filter(n=>n!==""),r=lg(t.slice(0,2).join(" ")).replace(/(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"<v>").replace(/\s+/g," ").trim();return r.
length<=HO?r:`${r.slice(0,HO-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}…`}i(KO,"templateOf");var VO=String.raw`[\w.-]{0,40}?(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn)`,
JO=[{name:"private-key",pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,replacement:"\
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
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"},{name:"secret-pair-quoted",pattern:new RegExp(String.raw`\b(${VO})(\\{0,3}["']?\s{0,3}(?:[:=]|=>|,)\s{0,3}b?)(\\{0,3}["'])((?:(?!\3)[^\n]){1,2000}?)(?=\3|$)`,
"gi"),replacement:"$1$2$3<secret>",secret:4,reason:`{'password': 'x'}, password="x", ("api_key", "x"), JSON inside a repr`},{name:"secret-pair-bare",pattern:new RegExp(
String.raw`\b(${VO})(\s{0,2}[:=]\s{0,3})(?!["'\\<]|None\b|null\b|True\b|False\b|str\b|\w+\()([^\s"'\\,;&)}\]<>]{3,2000})`,"gi"),replacement:"$1$2<secret>",secret:3,
reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`"},{name:"account",pattern:/\bacct:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/gi,
replacement:"<user>",secret:null,reason:"webfinger user ids, as h logs them"},{name:"email",pattern:/(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
replacement:"<email>",secret:null,reason:"addresses of people"},{name:"aws-secret",pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
replacement:"<secret>",secret:0,reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"},{name:"iban",pattern:/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
replacement:"<iban>",secret:null,reason:"bank accounts"}],rH=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g,nH=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i,
sH=6;function oH(e){let t=new Set;for(let n of e)for(let{pattern:s,secret:o}of JO)if(o!==null)for(let a of n.matchAll(s)){let c=(a[o]??"").replace(/\\+$/,"");c.
length>=sH&&!nH.test(c)&&!c.startsWith("<")&&t.add(c)}let r=[...t].toSorted((n,s)=>s.length-n.length||(n<s?-1:1));return{redact:i(n=>iH(n,r),"redact")}}i(oH,"cr\
eateRedactor");function iH(e,t){let r=e;for(let{pattern:n,replacement:s}of JO)r=r.replace(n,s);r=r.replace(rH,n=>aH(n)?"<card>":n);for(let n of t)r.includes(n)&&
(r=r.replaceAll(n,"<secret>"));return r}i(iH,"mask");function aH(e){let t=e.replace(/\D/g,"");if(/^0|^(\d)\1+$/.test(t))return!1;let r=0;for(let n=0;n<t.length;n++){
let s=Number(t[t.length-1-n]),o=n%2===1?s*2:s;r+=o>9?o-9:o}return r%10===0}i(aH,"isCard");function YO(e,t){let r=oH(e.flatMap(uH)),n=i(o=>r.redact(o),"r");return{
failures:e.map(o=>{let a=n(o.message),c=(o.traceback?.exceptions??[]).map(({type:l,message:u,frames:d,link:p,group:f})=>({type:n(l),message:n(u),frames:d.map(m=>({
file:n(m.file),line:m.line,function:n(m.function),source:m.source===null?null:n(m.source),own:Hl(m.file)})),link:p,group:f.map(n)}));return{taskId:o.taskId,task:o.
task===null?null:n(o.task),kind:o.kind,exception:n(o.exception),message:a,template:cH.has(o.kind)?lH(a):KO(a),retries:o.retries,attempts:o.attempts.map(({at:l,delay:u,
exception:d,reason:p})=>({at:l,delay:u,exception:d===null?null:n(d),reason:n(p)})),softLimit:o.softLimit,deliveries:o.deliveries,runSeconds:o.runSeconds,args:o.
args===null?null:n(o.args),related:o.related===null?null:n(o.related),at:o.at,eventId:o.eventId,environment:t(o.source,o.program),host:n(o.source),program:n(o.program),
worker:n(o.worker),process:o.process===null?null:n(o.process),traceback:o.traceback===null?"none":o.traceback.state,tracebackNote:o.traceback?.why??null,exceptions:c,
candidates:o.candidates.map(({task:l,id:u})=>n(`${l}[${u}]`))}}),redactor:r}}i(YO,"redactFailures");var cH=new Set(["worker-lost","time-limit","unregistered"]);
function lH(e){return e.replace(/:? ?\bJob: \d+\.?$/,"").slice(0,200)}i(lH,"verbatim");function uH(e){return[e.message,e.task??"",e.args??"",...e.attempts.map(({
reason:t})=>t),...(e.traceback?.exceptions??[]).flatMap(({message:t,frames:r})=>[t,...r.map(({source:n})=>n??"")])]}i(uH,"textsOf");var ug=me().regex(/^\d{1,25}$/),dH=an([ug,ug]),dg=Ri({f:me().regex(/^[0-9a-f]{16}$/),v:or().int().positive(),t:me(),k:me().nullable(),p:me(),e:me(),kd:Gs(Ks),m:me(),
s:Gs(kt),a:me(),z:me(),n:or().int().nonnegative(),r:or().int().nonnegative(),d:Fs(me(),an([or(),or()])),h:Fs(me(),or()),en:Fs(me(),or()),re:Ye(an([me(),ug,me().
nullable()])),c:Ye(dH)});function Xl(e){return{f:e.fingerprint,v:e.version,t:e.title,k:e.task,p:e.program,e:e.exception,kd:e.kind,m:e.template,s:e.severity,a:e.
firstSeen,z:e.lastSeen,n:e.total,r:e.retries,d:Object.fromEntries(Object.entries(e.days).map(([t,[r,n]])=>[t,[r,n]])),h:{...e.hours},en:{...e.environments},re:e.
recent.map(([t,r,n])=>[t,r,n]),c:e.counted.map(([t,r])=>[t,r])}}i(Xl,"packLedger");function pg(e){return{fingerprint:e.f,version:e.v,title:e.t,task:e.k,program:e.
p,exception:e.e,kind:e.kd,template:e.m,severity:e.s,firstSeen:e.a,lastSeen:e.z,total:e.n,retries:e.r,days:e.d,hours:e.h,environments:e.en,recent:e.re,counted:e.
c}}i(pg,"unpackLedger");function XO(e){let t=dg.safeParse(e);return t.success?pg(t.data):null}i(XO,"readLedger");import{createHash as pH}from"node:crypto";import{deflateRawSync as fH,inflateRawSync as mH}from"node:zlib";var hH=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
gH=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,QO=1;function Ql(e,t,r,n){let s=fH(Buffer.from(JSON.
stringify(n),"utf8"),{level:9}).toString("base64url");return`<!-- celery-failure-audit:v${QO} ${e} name=${t} key=${r} s=${s} h=${eP(e,t,r,s)} -->`}i(Ql,"writeMa\
rker");function eu(e){let t=e.slice(0,e.search(/\r?\n|$/)).trim(),r=gH.exec(t)?.groups;if(!r)return null;let n=r.kind==="dashboard"?"dashboard":"issue",s={kind:n,
name:r.name??"",key:r.key??"",state:null},o=hH.exec(t)?.groups;if(!o||Number(o.version)!==QO)return s;let a=o.state??"";if(o.check!==eP(n,s.name,s.key,a))return s;
try{let c=mH(Buffer.from(a,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...s,state:JSON.parse(c)}}catch{return s}}i(eu,"readMarker");function eP(e,t,r,n){
return pH("sha256").update(`${e} ${t} ${r} ${n}`).digest("hex").slice(0,8)}i(eP,"check");var tP="<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->",fg="<!-- celery-failure-audit:details -->",rP="<!-- celery-failure-au\
dit:end -->";function tu(e,t,{above:r,below:n}){return[e,...r?[r]:[],tP,...t,rP,...n?[n]:[]].join(`
`)}i(tu,"layOut");function ru(e){let t=e.replaceAll(`\r
`,`
`),r=t.indexOf(`
`),n=/^<!-- celery-failure-audit:v\d/.test(t)?r<0?"":t.slice(r+1):t,s=n.split(`
`),o=s.indexOf(tP),a=s.lastIndexOf(rP);if(o<0||a<o)return{above:"",details:"",below:n.trim()};let c=s.indexOf(fg,o);return{above:s.slice(0,o).join(`
`),details:c<0||c>a?"":s.slice(c+1,a).join(`
`),below:s.slice(a+1).join(`
`)}}i(ru,"readRegions");var nP="▁▂▃▄▅▆▇█";function nu(e,t=30){let r=Date.parse(e.lastSeen.slice(0,10)),n=Array.from({length:t},(o,a)=>{let c=new Date(r-(t-1-a)*864e5).toISOString().
slice(0,10);return e.days[c]?.[0]??0}),s=Math.max(1,...n);return n.map(o=>o===0?"·":nP[Math.ceil(o/s*nP.length)-1]??"█").join("")}i(nu,"sparkline");var yH=500,bH=2e3,wH=20;function hg(e,t,r){let n=Ql("issue",t.name,e.fingerprint,Xl({...e.ledger,severity:e.judgement.severity})),s=r===null?{above:"",details:"",
below:""}:ru(r),o=e.group?.fresh.at(-1)??e.group?.failures.at(-1)??null,a=EH(e,t,o);for(let c of[200,80,30,0]){let l=o?SH(o,e.group?.fingerprint.parts??[],c):s.
details,u=tu(n,[a,fg,l],{above:s.above,below:s.below});if(Cr(u)<=6e4||c===0)return u}throw new RangeError("unreachable: the last step always returns")}i(hg,"ren\
derBody");var _H=new Set(["exception","internal-error","rejected"]);function EH(e,{policy:t,linkTo:r,previous:n},s){let{ledger:o,judgement:a}=e,c=o.task===null?
`A task of the worker ${Mt(o.program||"?")} (the log does not name it)`:Mt(o.task),l=s&&_H.has(s.kind)?Zi(s):null,u=se(s?.message||o.template,yH),d=[["First",sP(
o.firstSeen)],["Last",sP(o.lastSeen)],["Trend",`${nu(o)} ${oP(o,1)} on the last of these 30 days, ${oP(o,7)} in the last 7`],["Severity",`**${a.severity}** (${su(
a.decidedBy.severity)})`]],p=Object.entries(o.environments).filter(([g])=>g!=="");p.length>0&&d.push(["Environments",p.map(([g,h])=>`${ot(g)} ${h}`).join(", ")]),
l&&d.push(["Where",`${ot(`${l.file}:${l.line}`)} in ${ot(l.function)}`]),a.owners.length>0&&d.push(["Owners",`${a.owners.map(ot).join(", ")} (${su(a.decidedBy.owners)}\
)`]),a.runbook!==null&&d.push(["Runbook",`${kH(a.runbook)} (${su(a.decidedBy.runbook)})`]);let f=TH(t,o);f.length>0&&d.push(["Links",f.join(" · ")]);let m=o.recent.
toReversed().slice(0,5),y=m.every(([,,g])=>g===null);return[`${c} failed for good with ${Mt(o.exception)}${n===null?".":`. It was tracked before in #${n}.`}`,"",
.../[A-Za-z]{2}/.test(u.replace(/<[a-z-]+>/g,""))?[ji(u),""]:[],`| Failures | **${o.total}** |`,"|---|---|",...d.map(([g,h])=>`| ${g} | ${h} |`),"",`<details><s\
ummary>The last ${m.length===1?"failure":`${m.length} failures`}</summary>`,"",...y?["No task id stands in the log.",""]:[],...m.map(([g,h,b])=>{let w=r(g,h);return`\
- ${[`${g.slice(0,10)} ${g.slice(11,19)} UTC`,...b===null?[]:[Mt(b)],...w?[qn("in the log",w)]:[]].join(" · ")}`}),"","</details>","","<details><summary>What h\
appens next, and what you can do</summary>","",vH(t),"",`Key of this cause: ${Mt(o.fingerprint)}`,"","</details>",""].join(`
`)}i(EH,"renderFacts");function sP(e){return`${it(e)}, at ${e.slice(11,16)} UTC`}i(sP,"moment");function su(e){return e.startsWith("default: ")?Xt(e):`rule ${ot(
e)}`}i(su,"decidedBy");function kH(e){return/^https?:/.test(e)?qn(e.replace(/^https?:\/\//,""),e):ot(e)}i(kH,"runbook");function TH(e,t){let[,r="",n]=t.recent.at(
-1)??[],s={task_id:n??"",task:t.task??"",fingerprint:t.fingerprint,event_id:r};return e.links.flatMap(({name:o,template:a})=>[...a.matchAll(/\{(\w+)\}/g)].map(([
,l=""])=>l).some(l=>!s[l])?[]:[qn(o,a.replace(/\{(\w+)\}/g,(l,u)=>encodeURIComponent(s[u]??"")))])}i(TH,"customLinks");function vH({reopenMs:e,closeMs:t}){let r=i(
n=>`${Math.round(n/864e5)} days`,"days");return[`New failures are counted here without a comment. When it has been quiet for long enough (3 to ${r(t)}, by its h\
istory) and all logs of that time were read, the issue closes by itself. A failure within ${r(e)} after that reopens it; later a new issue opens and links here.`,
"",`- **Fixed?** Close it as completed: a failure within ${r(e)} reopens it.`,"- **Not worth it?** Close it as not planned: it is counted, and never reopened.",
"- **Too loud?** Add the label `celery-failure/muted`, or set `severity`, `owners`, `runbook` or `ignore` with a rule in the policy file."].join(`
`)}i(vH,"nextSteps");function oP(e,t){let r=Date.parse(e.lastSeen.slice(0,10)),n=new Date(r-(t-1)*864e5).toISOString().slice(0,10);return Object.entries(e.days).
reduce((s,[o,[a]])=>o>=n?s+a:s,0)}i(oP,"countOf");function SH(e,t,r){let n=e.attempts.length===0?[]:[`<details><summary>${e.attempts.length} ${e.attempts.length===
1?"retry":"retries"} before it failed</summary>`,"",...e.attempts.slice(-20).map(({at:c,reason:l})=>`- ${c.slice(0,10)} ${c.slice(11,19)} UTC ${l?Mt(l.slice(0,300)):
"retried"}`),"","</details>",""],s=e.traceback==="partial"?` (incomplete: ${e.tracebackNote??"cut"})`:"",o=xH(e),a=o.length<=r?o:[`… ${o.length-r} lines left \
out`,...o.slice(o.length-r)];return[...o.length>0&&r>0?[`<details open><summary>Traceback of the newest failure${Xt(s)}</summary>`,"",ji(a.join(`
`),"python"),"","</details>",""]:[],...e.args!==null&&r>30?["<details><summary>Arguments</summary>","",ji(e.args.slice(0,2e3)),"","</details>",""]:[],...r>30?n:
[],...e.host?[`Newest failure on ${Mt(e.host)}, ${Mt(e.program)}, ${e.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...e.candidates.length>0?[`The log does not \
say which task this was. Received and not ended at that time: ${e.candidates.slice(0,wH).map(Mt).join(", ")}.`,""]:[],"<details><summary>Why is this one group?<\
/summary>","","| part | value | why it counts |","|---|---|---|",...t.map(({name:c,value:l,hint:u})=>`| ${c} | ${ot(l)} | ${u} |`),"","</details>",""].join(`
`)}i(SH,"renderDetails");function xH(e){let t=[];for(let{type:r,message:n,frames:s,link:o}of e.exceptions){o==="cause"&&t.push("","The above exception was the d\
irect cause of the following exception:",""),o==="context"&&t.push("","During handling of the above exception, another exception occurred:",""),s.length>0&&t.push(
"Traceback (most recent call last):");for(let a of s)t.push(`  File "${se(a.file,300)}", line ${a.line}, in ${se(a.function,300)}`),a.source&&t.push(`    ${se(a.
source,500)}`);if(r)for(let a of(n?`${r}: ${n}`:r).split(`
`,bH))t.push(a.slice(0,500))}return t}i(xH,"tracebackLines");function iP(e,t,r){let{ledger:n,judgement:s,issue:o}=e,a=e.group?.fresh.length??0;switch(t){case"re\
gressed":return`It failed again: ${a} ${a===1?"failure":"failures"}, the last ${it(n.lastSeen)}. The issue is open again.`;case"quiet":return`No failure since ${it(
n.lastSeen)}, and every log line up to ${it(r)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;case"seve\
rity-changed":return`Severity changed from ${o?.ledger?.severity??"unknown"} to **${s.severity}** (${su(s.decidedBy.severity)}).`;case"milestone":return`${n.total}\
 failures so far, since ${it(n.firstSeen)}.`}}i(iP,"renderComment");var dn="celery-failure",Bi=`${dn}/dashboard`,ou=`${dn}/muted`,Bn=i(e=>`${dn}/${e}`,"severityLabel"),aP=kt.map(Bn),iu=[{name:dn,color:"37814a",description:"A rec\
urring failure of a Celery task, kept by Celery Failure Audit"},{name:Bn("critical"),color:"b60205",description:"Celery failure: critical"},{name:Bn("high"),color:"\
d93f0b",description:"Celery failure: high"},{name:Bn("medium"),color:"fbca04",description:"Celery failure: medium"},{name:Bn("low"),color:"c5def5",description:"\
Celery failure: low"},{name:ou,color:"ededed",description:"Set by a person: counted, but silent"},{name:Bi,color:"0e8a16",description:"Overview of all Celery fa\
ilures, kept by Celery Failure Audit"}];async function cP(e,t){let{tracker:r,stop:n}=t,s=[],o=[],a=null;e.some(({change:c})=>c!=="skip")&&await r.ensureLabels(iu);for(let c of e){let{cause:l}=c,u={fingerprint:l.
fingerprint,title:l.title,task:l.ledger.task,severity:l.judgement.severity,change:c.change,reason:c.reason,comment:null,number:l.issue?.issue.number??null,url:l.
issue?.issue.url??null,result:"skipped",problem:null};if(c.change==="skip"){s.push(u);continue}if(a===null&&n()&&(a="the run was asked to stop"),a!==null){s.push(
{...u,result:"failed",problem:a});continue}try{let d=await AH(c,t);o.push(d);let p=null,f=null;if(c.comment!==null)try{await r.comment(d.number,iP(l,c.comment,t.
until)),p=c.comment}catch(y){f=`the comment was not written: ${RH(y)}`}let m={...u,comment:p,number:d.number,url:d.url,result:"done",problem:f};s.push(m),t.onWrite(
m)}catch(d){if(!(d instanceof pe)||d.advice!==null&&o.length===0)throw d;s.push({...u,result:"failed",problem:d.message}),d.advice!==null&&(a=d.message)}}return{
receipts:s,written:o,stopped:a}}i(cP,"applyPlan");async function AH({change:e,cause:t,reason:r},{tracker:n,context:s}){let o=Bn(t.judgement.severity);if(e==="op\
en"||t.issue===null){let u=r==="came-back-late"?t.issue?.issue.number??null:null,d=[dn,o],p=hg(t,{...s,previous:u},null);try{return await n.create({title:t.title,
body:p,labels:d})}catch(f){if(!(f instanceof pe)||f.outcome!=="unknown")throw f;let m=(await n.list([])).find(y=>{let g=eu(y.body);return g?.kind==="issue"&&g.name===
s.name&&g.key===t.fingerprint&&y.state==="open"});if(!m)throw f;return m}}let{number:a}=t.issue.issue,c=await n.get(a)??t.issue.issue,l=c.labels.filter(u=>u!==o&&
aP.includes(u));return n.edit(a,{body:hg(t,{...s,previous:null},c.body),...l.length>0?{removeLabels:l}:{},...c.labels.includes(o)?{}:{addLabels:[o]},...e==="reo\
pen"?{state:"open",stateReason:"reopened"}:{},...e==="close"?{state:"closed",stateReason:"completed"}:{}})}i(AH,"carryOut");function RH(e){return e instanceof Error?
e.message:String(e)}i(RH,"messageOf");var OH=5*6e4,PH=7*864e5;function lP(e,t){let r=e.until??e.automaticUntil;if(e.since!==null||r===null)return{from:e.since,to:r,gap:null,continues:!1};let n=Date.
parse(r);if(t===null)return{from:au(n-(e.rebuilding?Math.max(e.lookbackMs,PH):e.lookbackMs)),to:r,gap:null,continues:!1};let s=n-e.maxCatchUpMs,o=Math.max(Date.
parse(t)-OH,s);return Date.parse(t)>=s?{from:au(Math.min(o,n)),to:r,gap:null,continues:!0}:{from:au(s),to:r,gap:[t,au(s)],continues:!0}}i(lP,"chooseWindow");function uP(e,t,r){
if(e===null)return{watermark:t.to,examined:Qt(t.examined),moved:!0};if(!(t.from<=e.watermark||r!==null))return{watermark:e.watermark,examined:Qt(e.examined,t.examined),
moved:!1};let s=t.to>e.watermark,o=e.examined.at(-1),a=t.examined.at(-1),c=r===null&&o&&a&&t.examined.length===1&&t.to>=e.watermark&&j(a[1],o[1])>0?[[o[1],a[1]]]:
[];return{watermark:s?t.to:e.watermark,examined:Qt(e.examined,t.examined,c),moved:s}}i(uP,"advance");function au(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}i(au,"iso");var dP=me().regex(/^\d{1,25}$/),pP=Ri({i:me().nullable(),r:me().nullable(),p:Ye(an([me(),me()]))}),$H=Ri({w:me(),x:Ye(an([dP,dP])),g:Ye(an([me(),me()])),l:Ye(dg),
e:Ye(me().regex(/^[0-9a-f]{16}$/)),i:Ye(or().int().positive()),d:Oi([Ye(pP.extend({n:me()})),pP])});function fP(e){return{w:e.watermark,x:e.examined,g:e.gaps,l:e.
ledgers.map(Xl),e:e.evicted,i:e.known,d:e.channels.map(({name:t,intent:r,delivered:n,pending:s})=>({n:t,i:r,r:n,p:s.map(({fingerprint:o,change:a})=>[o,a])}))}}i(
fP,"packDashboard");var CH=500,IH=8;function gg(e,t,r){let n=e.toSorted((c,l)=>c.lastSeen>l.lastSeen?-1:c.lastSeen<l.lastSeen?1:c.fingerprint<l.fingerprint?-1:1),
s=n.slice(0,r),o=new Set(s.map(({fingerprint:c})=>c)),a=[...t.filter(c=>!o.has(c)),...n.slice(r).map(({fingerprint:c})=>c)];return{ledgers:s.map(LH).toSorted((c,l)=>c.
fingerprint<l.fingerprint?-1:1),evicted:[...new Set(a)].slice(-CH)}}i(gg,"makeRoom");function LH(e){let t=i(n=>new Date(Date.parse(e.lastSeen)-n*864e5).toISOString().
slice(0,10),"day"),r=i((n,s)=>Object.fromEntries(Object.entries(n).filter(([o])=>o>=s)),"since");return{...e,title:se(e.title,120),template:se(e.template,120),days:r(
e.days,t(IH)),hours:r(e.hours,t(1)),recent:e.recent.slice(-5),counted:[]}}i(LH,"inShort");function NH(e){let t=$H.safeParse(e);if(!t.success)return null;let{w:r,
x:n,g:s,l:o,e:a,i:c,d:l}=t.data;return{watermark:r,examined:n,gaps:s,ledgers:o.map(pg),evicted:a,known:c,channels:(Array.isArray(l)?l:[{n:"Slack",...l}]).map(({
n:u,i:d,r:p,p:f})=>({name:u,intent:d,delivered:p,pending:f.map(([m,y])=>({fingerprint:m,change:y}))})).filter(({intent:u,delivered:d,pending:p})=>u!==null||d!==
null||p.length>0)}}i(NH,"readDashboard");function cu(e,t){let r=[],n=null,s=null;for(let c of e.toSorted((l,u)=>l.number-u.number)){let l=eu(c.body);if(!(!l||l.
name!==t)){if(l.kind==="dashboard"){if(!c.labels.includes(Bi)||n!==null||c.state==="closed")continue;n=c,s=NH(l.state)}else if(c.labels.includes(dn)){let u=XO(l.
state);r.push({issue:c,fingerprint:l.key,ledger:u?.fingerprint===l.key?u:null})}}}let o=new Map;for(let c of r){let l=o.get(c.fingerprint);(!l||DH(c.issue,l.issue))&&
o.set(c.fingerprint,c)}let a=new Map((s?.ledgers??[]).map(c=>[c.fingerprint,c]));return{dashboard:s,dashboardIssue:n,issues:o,all:r,ledgerOf(c){let l=o.get(c)?.
ledger??null,u=a.get(c)??null;return l&&u?IO(l,u):l??u}}}i(cu,"readState");function DH(e,t){return e.state!==t.state?e.state==="open":e.state==="closed"&&(e.closedAt??
"")>(t.closedAt??"")}i(DH,"preferred");var mP=44e3;function bP(e){return e==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${e})`}i(bP,"dashboardTitle");function yg(e,t){let r=FH(
e),{above:n,below:s}=t===null?{above:"",below:""}:ru(t);for(let o of[200,100,50,20,0]){let a=tu(r,[GH(e,o)],{above:n,below:s});if(Cr(a)<=6e4||o===0)return a}throw new RangeError(
"unreachable: the last step always returns")}i(yg,"renderDashboard");var hP=["open","waiting","closed","below threshold","ignored"],gP=14;function FH({name:e,state:t}){
let r=i(s=>Ql("dashboard",e,"dashboard",fP(s)),"write"),n=r(t);if(n.length<=mP)return n;for(let s=t.ledgers.length;s>0;s=Math.floor(s*.8)){let o=r({...t,...gg(t.
ledgers,t.evicted,s)});if(o.length<=mP)return o}return r({...t,...gg(t.ledgers,t.evicted,0)})}i(FH,"markerOf");function GH({state:e,rows:t,notes:r},n){let s=i(l=>t.
filter(u=>u.state===l).length,"count"),o=t.toSorted((l,u)=>hP.indexOf(l.state)-hP.indexOf(u.state)).slice(0,n),a=o.filter(({state:l})=>l==="open"||l==="waiting"),
c=o.filter(({state:l})=>l!=="open"&&l!=="waiting");return[`Logs are read up to ${it(e.watermark)}, at ${e.watermark.slice(11,16)} UTC. ${s("open")} ${s("open")===
1?"cause has":"causes have"} an open issue, ${s("waiting")} more ${s("waiting")===1?"is":"are"} frequent enough and wait for room, ${s("below threshold")} ${s("\
below threshold")===1?"is":"are"} below the threshold.`,"",...r.length>0?["> [!WARNING]",...r.map(l=>`> - ${Xt(l)}`),""]:[],...e.gaps.length>0?[`Never examined:\
 ${e.gaps.map(([l,u])=>`${it(l)} to ${it(u)}`).join("; ")}.`,""]:[],...t.length===0?["No task has failed for good in the time examined.",""]:[],...a.length>0?[yP(
a),""]:[],...c.length>0?[`<details><summary>${t.length-s("open")-s("waiting")} more: below the threshold, closed or ignored</summary>`,"",yP(c),"","</details>",
""]:[],...t.length>n?[`${t.length-n} more are in the report of the run.`,""]:[],"<sub>This issue holds the state of the audit. If it is closed or deleted, it is\
 rebuilt from the failure issues; causes without an issue are forgotten.</sub>"].join(`
`)}i(GH,"renderTable");function yP(e){return Il([["Severity","Cause","Failures",`${gP} days`,"Last","Issue"],...e.map(({cause:t,number:r,state:n})=>[t.judgement.
severity,ot(se(t.title,110)),String(t.ledger.total),nu(t.ledger,gP),it(t.ledger.lastSeen),r===null?n==="below threshold"?"too few":n:n==="open"?`#${r}`:`#${r} ${n}`])],
{alignDelimiters:!1})}i(yP,"tableOf");async function wP(e,t,r){let s=(cu(e,t).dashboard?.known??[]).filter(a=>!e.some(c=>c.number===a)),o=[...e];for(let a of s){let c=await r.get(a);c&&o.push(c)}return o}
i(wP,"withKnown");function _P({all:e},t){let r=i(n=>Ir(n,t),"isInside");return e.every(({ledger:n})=>n?.counted.every(([s,o])=>r(s)&&r(o))??!1)}i(_P,"isUnfinish\
edFirstRun");async function EP(e,t){let r=[];for(let{number:n,body:s}of e)try{let o=await t.get(n);o&&o.body.slice(0,o.body.indexOf(`
`)).trim()!==s.slice(0,s.indexOf(`
`)).trim()&&r.push(`Issue #${n} was overwritten by another run: the same time is read again next time.`)}catch(o){if(!(o instanceof pe))throw o}return r}i(EP,"o\
verwritten");function kP(e,t,r){let n=new Set(t.receipts.filter(({result:o})=>o==="done").map(({fingerprint:o})=>o));return{ledgers:e.filter(({fingerprint:o,issue:a,
ledger:c})=>!n.has(o)&&(a===null||c.total>(a.ledger?.total??0))).map(({ledger:o,judgement:a})=>({...o,severity:a.severity,counted:[]})),evicted:r.dashboard?.evicted??
[]}}i(kP,"keptLedgers");function TP(e,t){let r=new Map([...e.issues].map(([s,{issue:o}])=>[s,o])),n=new Map(t.written.map(s=>[s.number,s]));for(let{fingerprint:s,
number:o,result:a}of t.receipts){let c=o===null?void 0:n.get(o);a==="done"&&c&&r.set(s,c)}return r}i(TP,"issueNumbers");function vP(e,t,r){let n=new Set(t.receipts.
filter(({result:s})=>s==="failed").map(({fingerprint:s})=>s));return e.map(({cause:s,change:o,reason:a})=>{let c=r.get(s.fingerprint);if(c)return{cause:s,number:c.
number,state:c.state};if(a==="ignored-by-rule")return{cause:s,number:null,state:"ignored"};let l=o==="open"||n.has(s.fingerprint)||["over-budget","open-limit","\
baseline","nothing-new"].includes(a);return{cause:s,number:null,state:l?"waiting":"below threshold"}})}i(vP,"dashboardRows");async function bg(e,t,r){if(t===null)
return await e.ensureLabels(iu),e.create({title:bP(r.name),body:yg(r,null),labels:[Bi]});let n=yg(r,t.body);return n===t.body.replaceAll(`\r
`,`
`)?t:e.edit(t.number,{body:n})}i(bg,"writeDashboard");function SP(e,t,r){let n=new Set(e.dashboard?.known??[]),s=new Set(r.filter(({ignore:a})=>a).map(({fingerprint:a})=>a.
hash)),o=[...e.all.filter(({issue:a,fingerprint:c})=>!n.has(a.number)&&!s.has(c)).map(({fingerprint:a})=>({fingerprint:a,change:"open"})),...t.flatMap(({fingerprint:a,
change:c,comment:l,result:u})=>u!=="done"?[]:c==="open"||c==="reopen"||c==="close"?[{fingerprint:a,change:c}]:l==="severity-changed"||l==="milestone"?[{fingerprint:a,
change:l}]:[])];return[...new Map(o.map(a=>[`${a.fingerprint} ${a.change}`,a])).values()]}i(SP,"changesOf");var zH=5;function AP(e,t,r){let n=new Map;for(let s of e){let o=s.fingerprint.hash;s.ledger&&n.set(o,{fingerprint:o,title:s.title,group:s,ledger:s.ledger,before:s.
before,issue:t.issues.get(o)??null,judgement:s})}for(let s of[...t.issues.keys(),...(t.dashboard?.ledgers??[]).map(o=>o.fingerprint)]){let o=t.ledgerOf(s);if(n.
has(s)||!o)continue;let{task:a,exception:c,kind:l,retries:u}=o,d=Yl({task:a,exception:c,kind:l,identified:o.recent.some(([,,p])=>p!==null),retries:u},r.rules);n.
set(s,{fingerprint:s,title:o.title,group:null,ledger:o,before:o,issue:t.issues.get(s)??null,judgement:d})}return[...n.values()].toSorted(UH)}i(AP,"causesOf");function UH(e,t){
return kt.indexOf(e.judgement.severity)-kt.indexOf(t.judgement.severity)||t.ledger.total-e.ledger.total||(e.fingerprint<t.fingerprint?-1:e.fingerprint>t.fingerprint?
1:0)}i(UH,"byRank");function RP(e,t){let{state:r,policy:n}=t,s=e.map(p=>({cause:p,...MH(p,t)})),o=s.filter(({change:p})=>p==="reopen").length,a=s.filter(({change:p})=>p===
"close").length,c=r.all.filter(({issue:p})=>p.state==="open").length+o-a,l=new Set(r.dashboard?.known??[]),u=r.dashboard===null?r.all.length:r.all.filter(({issue:p})=>!l.
has(p.number)).length,d=(r.dashboard===null?Math.min(zH,n.maxNew):n.maxNew)-u;return s.map(p=>{if(p.change!=="open")return p;if(p.reason!=="critical"){if(c>=n.maxOpen)
return{...p,change:"skip",reason:"open-limit"};if(d<=0)return{...p,change:"skip",reason:r.dashboard===null?"baseline":"over-budget"}}return c+=1,d-=1,p})}i(RP,"\
planIssues");var pn=i(e=>({change:"skip",reason:e,comment:null}),"skip");function MH(e,t){let{group:r,issue:n,judgement:s,ledger:o,before:a}=e,{policy:c,until:l}=t,
u=r?.fresh??[];if(!t.countable)return pn("no-ids");if(s.ignore)return pn("ignored-by-rule");if(n&&n.issue.state==="open"){let p=n.issue.labels.includes(ou);if(u.
length>0)return p?{change:"update",reason:"muted",comment:null}:xP(e)?{change:"update",reason:"severity-changed",comment:"severity-changed"}:{change:"update",reason:"\
still-failing",comment:BH(a,o)?"milestone":null};if(!p&&xP(e))return{change:"update",reason:"severity-changed",comment:"severity-changed"};let f=t.gaps.every(([
,m])=>m<=o.lastSeen);return t.healthy&&f&&DO(o,l,c.closeMs)?{change:"close",reason:"quiet",comment:p?null:"quiet"}:pn("nothing-new")}if(n){let p=o.total>(n.ledger?.
total??0);if(u.length===0&&!p)return pn("nothing-new");let{stateReason:f,closedAt:m,labels:y}=n.issue;return f==="not_planned"||f==="duplicate"?{change:"update",
reason:"closed-by-person",comment:null}:y.includes(ou)?{change:"update",reason:"muted",comment:null}:m!==null&&o.lastSeen<=m?{change:"update",reason:"older-than\
-close",comment:null}:(m===null?0:Date.parse(l)-Date.parse(m))<=c.reopenMs?{change:"reopen",reason:"regressed",comment:"regressed"}:t.progress?{change:"open",reason:"\
came-back-late",comment:null}:pn("nothing-new")}if(r&&u.length===0&&r.before===null)return pn("silent-environment");let d=NO(o,u,s.severity,c.open);return d?t.progress?
d==="critical"?{change:"open",reason:"critical",comment:null}:a===null?{change:"open",reason:"first-seen",comment:null}:{change:"open",reason:u.length===0?"room\
-again":"reached-threshold",comment:null}:pn("nothing-new"):pn("below-threshold")}i(MH,"decide");function xP({issue:e,judgement:t}){return e?.ledger!=null&&e.ledger.
severity!==t.severity}i(xP,"severityChanged");function BH(e,t){return e!==null&&Math.floor(Math.log10(t.total))>Math.floor(Math.log10(Math.max(1,e.total)))}i(BH,
"milestone");function OP(e){return kt.find(t=>e.includes(t))??null}i(OP,"worstSeverity");var PP=200;async function Vle(e,t){let{source:r,tracker:n}=e,{name:s,policy:o,publication:a}=t,c=e.clock(),l=[],u=await n.list([]),d=cu(await wP(u,s,n),s),{from:p,
to:f,gap:m,continues:y}=lP({...t.window,rebuilding:d.dashboard===null&&d.all.length>0},d.dashboard?.watermark??null);m&&l.push(`Nobody looked at ${m[0]} to ${m[1]}\
: the audit was away for longer than max-catch-up.`);let g=await xO(r,p,f,(S,z)=>e.progress({step:"events",events:S,at:z})),{log:h,coverage:b}=g;l.push(...g.problems),
d.dashboard===null&&!_P(d,b.examined)&&l.push("The dashboard was lost or is damaged and has been rebuilt from the issues; causes without an issue start anew.");
let w=h.streams.length===0;w&&h.events>=PP&&l.push(`No line of a Celery worker among ${h.events} events: wrong group, system, query or program?`);let k=y?d.dashboard?.
examined??[]:[],E=h.failures.filter(({eventId:S})=>!Ir(S,k)),A=E.filter(({task:S})=>zO(S,o.apps)),{failures:T,redactor:I}=YO(A,UO(o.environments)),v=ZO(T,s,o,{ledgerOf:d.
ledgerOf,examined:d.dashboard?.examined??[],evicted:new Set(d.dashboard?.evicted)},b.examined,a);e.progress({step:"failures",failures:T.length,groups:v.length});
let C=uP(d.dashboard,b,m),x=AP(v,d,o),D=RP(x,{state:d,policy:o,until:b.to,healthy:b.complete&&!w&&C.watermark===b.to,gaps:[...d.dashboard?.gaps??[],...m?[m]:[]],
progress:C.moved||v.some(({fresh:S})=>S.length>0),countable:r.hasIds});e.progress({step:"plan",plan:D});let G=w&&h.events>=PP&&d.dashboard===null,O=G?{receipts:[],
written:[],stopped:null}:await cP(D,{tracker:n,context:{name:s,policy:o,linkTo:i((S,z)=>r.link({id:z,at:S,source:"",program:""}),"linkTo")},until:b.to,stop:e.stop,
onWrite:i(S=>e.progress({step:"write",receipt:S}),"onWrite")});O.stopped!==null&&l.push(`Issues were not written to the end: ${O.stopped}.`);for(let{result:S,problem:z,
title:V}of O.receipts)S==="failed"&&O.stopped===null&&l.push(`${V}: ${z??"the change failed"}.`);let P=t.dryRun?[]:await EP(O.written,n);l.push(...P);let oe=O.stopped===
null&&P.length===0&&!G&&O.receipts.every(({result:S})=>S!=="failed"),J=SP(d,O.receipts,v),xe=wR(e.notifiers,d.dashboard?.channels??[],{when:t.digest,key:b.to,first:d.
dashboard===null,fresh:v.some(({fresh:S})=>S.length>0),changes:J,mute:t.dryRun||G}),be=TP(d,O),ce={watermark:oe?C.watermark:d.dashboard?.watermark??b.from,examined:oe?
C.examined:d.dashboard?.examined??[],gaps:[...d.dashboard?.gaps??[],...m?[m]:[]].slice(-20),...oe?kP(x,O,d):{ledgers:d.dashboard?.ledgers??[],evicted:d.dashboard?.
evicted??[]},known:[...new Set([...d.all.map(({issue:S})=>S.number),...O.written.map(({number:S})=>S)])].toSorted((S,z)=>S-z),channels:Gh(d.dashboard?.channels??
[],xe.map(({memory:S})=>S))},he=vP(D,O,be),Ze=[...l,...b.complete?[]:b.reasons],Q=d.dashboardIssue,ne=r.hasIds&&!G&&O.stopped===null;ne&&(Q=await bg(n,Q,{name:s,
state:ce,rows:he,notes:Ze}));let q=i(S=>jH(S,D,be),"describe"),Pe={name:s,key:b.to,repeat:!1,baseline:d.dashboard===null,coverage:b,workers:h.streams.length,failures:T.
length,changes:J.flatMap(q),totals:Xi(v),groups:D.flatMap(({cause:S})=>S.group?[{title:S.title,severity:S.judgement.severity,count:S.group.failures.length,trend:S.
group.trend,...$P(be.get(S.fingerprint)),waiting:he.some(z=>z.cause===S&&z.state==="waiting")}]:[]),expected:h.expected,savedByRetry:h.savedByRetry.reduce((S,{executions:z})=>S+
z,0),otherApps:E.length-A.length,ignored:v.reduce((S,z)=>S+(z.ignore?z.failures.length:0),0),swallowed:h.swallowed.length,unrecognised:h.unrecognised.count,dashboardUrl:Q?.
url||null,problems:l},Ve=await _R(xe,Pe,q);if(l.push(...Ve.problems),Ve.arrived.length>0&&ne){let S={...ce,channels:Gh(ce.channels,Ve.arrived)};await bg(n,Q,{name:s,
state:S,rows:he,notes:Ze})}let F=G?"failed":b.complete&&l.length===0?"ok":"degraded";return{report:hR({name:s,coverage:b,log:h,groups:v,plan:D,receipts:O.receipts,
dryRun:t.dryRun,numbers:be,otherApps:Pe.otherApps,problems:[...l],redact:i(S=>I.redact(S),"redact"),sample:i(S=>(a==="full"?I.redact(S):lg(I.redact(S))).slice(0,
500),"sample"),showStreams:a==="full",cost:{logRequests:b.requests,githubRequests:n.requests,events:h.events,ms:Math.round(e.clock()-c)}}),digest:Pe,groups:v,plan:D,
receipts:O.receipts,highestSeverity:OP(v.filter(({ignore:S,silent:z})=>!S&&!z).map(({severity:S})=>S)),verdict:F}}i(Vle,"runAudit");function jH({fingerprint:e,change:t},r,n){
let s=r.find(({cause:a})=>a.fingerprint===e);if(!s)return[];let{cause:o}=s;return[{change:t,title:o.title,severity:o.judgement.severity,total:o.ledger.total,...$P(
n.get(e))}]}i(jH,"described");function $P(e){return{number:e?.number??null,url:e?.url||null}}i($P,"address");export{Gw as a,np as b,uu as c,kt as d,Kte as e,Vte as f,Jte as g,Qte as h,fre as i,Pv as j,Gq as k,Goe as l,Hoe as m,Joe as n,tie as o,rie as p,Vle as q};
