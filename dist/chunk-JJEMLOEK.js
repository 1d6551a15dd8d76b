import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as P}from"./chunk-GQPVERS2.js";import{g as b,l as g,n as w,o as y,p as O,q as T,s as R}from"./chunk-QOSSYX3F.js";import"./chunk-IP2WQP5Q.js";
import{a as p}from"./chunk-BQYSIZPU.js";import"./chunk-5EV5LKNO.js";import{a as i}from"./chunk-XFQ6Q7T2.js";var M=1e3,I=3,k=500,N=3,x=36e5,A=30,S=new Set(["POST /repos/{owner}/{repo}/issues","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"]);function _({method:e,
url:o,state:s}){return S.has(`${e} ${o}`)||e==="PATCH"&&s==="open"}i(_,"notifies");function G(e){let o=e.spacingMs??M,s=e.now(),l=s,m=null,a=[],d=[];return{changed(n){
a.length===0&&n<=e.now()&&d.push(n)},usedThisHour(n){m??=n},async turn(n){let t=Math.max(s+o,n?l+I*o:0)-e.now();t>0&&await e.sleep(t);let c=e.now(),u=i(h=>h>c-x,
"isRecent");a=a.filter(u),d=d.filter(u);let r=Math.max(m??0,N*d.length);if(a.length>=Math.max(A,k-r))throw new p(`${a.length} writes in this hour: GitHub takes \
no more than ${k}, those of earlier runs included`,"refused","The next run goes on from here.");a.push(c),s=c,n&&(l=c)}}}i(G,"createWritePace");var U=3e4,$=4,E="2022-11-28";function z(e){let o=v(e.baseUrl),s=o.href.replace(/\/+$/,""),l=G(e),m=0,a=P(e.token,{baseUrl:s,userAgent:e.userAgent,request:{fetch:g(
{base:o,timeoutMs:e.timeoutMs??U,asked:i(()=>{m+=1},"asked"),answered(n){let t=Number(n.get("x-ratelimit-used")??Number.NaN);Number.isFinite(t)&&l.usedThisHour(
t-m)}}),log:{warn:e.log??(()=>{})}}});async function d(n,t){let c=a.request.endpoint.parse(t).url.replace(s,"").replace(/\?.*$/,""),u={method:t.method,host:o.host,
path:c};try{let r=await n();return H(r,t)?r:y(u,r,e.token)}catch(r){return w(r,u,e.token)}}return i(d,"attempt"),a.hook.wrap("request",async(n,t)=>{t.headers["x\
-github-api-version"]=E;let c=t.method!=="GET";c&&await l.turn(_(t));for(let u=1;;u++){let r=await d(()=>n(t),t);if(!O(r))return r;let h=T(r,c),f=h.waitMs(r,u);
if(f===null||u>=$)throw R(r,h,u);e.log?.(`[${t.method}] ${r.host}${r.path}: ${r.status??"no answer"}; asking again in ${Math.ceil(f/1e3)} s`),await e.sleep(f)}}),
{octokit:a,get requests(){return m},changed:i(n=>l.changed(n),"changed")}}i(z,"createGithub");function H({status:e,data:o},{mediaType:s}){return e>=300?!1:e===204||
typeof o=="object"&&o!==null||s?.format==="raw"}i(H,"isReadable");function v(e=null){let o=e||process.env.GITHUB_API_URL||"https://api.github.com";try{return b(
o)}catch(s){let l=s instanceof Error?s.message:"";throw new p(`GITHUB_API_URL: ${l}`,"refused","Name the API as https://HOST/api/v3.")}}i(v,"apiBase");export{z as createGithub};
