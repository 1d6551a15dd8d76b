import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as R}from"./chunk-DNFUUIVQ.js";import{l as f,m as b,o as g,p as w,q as y,r as O,t as T}from"./chunk-PHYWUZKM.js";import"./chunk-J6OWGVF2.js";
import{a as h}from"./chunk-VP2DIVCY.js";import"./chunk-Z35LI7ZZ.js";import"./chunk-ERL22UW5.js";var G=1e3,M=3,P=500,I=3,N=36e5,x=30,A=new Set(["POST /repos/{owner}/{repo}/issues","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"]);function k({method:e,
url:o,state:s}){return A.has(`${e} ${o}`)||e==="PATCH"&&s==="open"}function _(e){let o=e.spacingMs??G,s=e.now(),c=s,l=null,i=[],m=[];return{changed(n){i.length===
0&&n<=e.now()&&m.push(n)},usedThisHour(n){l??=n},async turn(n){let t=Math.max(s+o,n?c+M*o:0)-e.now();t>0&&await e.sleep(t);let u=e.now(),a=d=>d>u-N;i=i.filter(a),
m=m.filter(a);let r=Math.max(l??0,I*m.length);if(i.length>=Math.max(x,P-r))throw new h(`${i.length} writes in this hour: GitHub takes no more than ${P}, those o\
f earlier runs included`,"refused","The next run goes on from here.");i.push(u),s=u,n&&(c=u)}}}var S=3e4,U=4,$="2022-11-28";function j(e){let o=H(e.baseUrl),s=o.href.replace(/\/+$/,""),c=_(e),l=0,i=R(e.token,{baseUrl:s,userAgent:e.userAgent,request:{fetch:b(
{base:o,timeoutMs:e.timeoutMs??S,asked:()=>{l+=1},answered(n){let t=Number(n.get("x-ratelimit-used")??Number.NaN);Number.isFinite(t)&&c.usedThisHour(t-l)}}),log:{
warn:e.log??(()=>{})}}});async function m(n,t){let u=i.request.endpoint.parse(t).url.replace(s,"").replace(/\?.*$/,""),a={method:t.method,host:o.host,path:u};try{
let r=await n();return E(r,t)?r:w(a,r,e.token)}catch(r){return g(r,a,e.token)}}return i.hook.wrap("request",async(n,t)=>{t.headers["x-github-api-version"]=$;let u=t.
method!=="GET";u&&await c.turn(k(t));for(let a=1;;a++){let r=await m(()=>n(t),t);if(!y(r))return r;let d=O(r,u),p=d.waitMs(r,a);if(p===null||a>=U)throw T(r,d,a);
e.log?.(`[${t.method}] ${r.host}${r.path}: ${r.status??"no answer"}; asking again in ${Math.ceil(p/1e3)} s`),await e.sleep(p)}}),{octokit:i,get requests(){return l},
changed:n=>c.changed(n)}}function E({status:e,data:o},{mediaType:s}){return e>=300?!1:e===204||typeof o=="object"&&o!==null||s?.format==="raw"}function H(e=null){
let o=e||process.env.GITHUB_API_URL||"https://api.github.com";try{return f(o)}catch(s){let c=s instanceof Error?s.message:"";throw new h(`GITHUB_API_URL: ${c}`,
"refused","Name the API as https://HOST/api/v3.")}}export{j as createGithub};
