import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as w}from"./chunk-T3ZWHLAC.js";import{a as t,e as h}from"./chunk-XFQ6Q7T2.js";var l=h(w(),1);import{createReadStream as y}from"node:fs";import{readdir as R,stat as p}from"node:fs/promises";import{basename as $,join as g}from"node:path";var c=class extends Error{static{t(this,"SourceError")}advice;constructor(e,r=null){super(e),this.name="SourceError",this.advice=r}};var E=1<<20;async function _(n,e,r,i){let s=new Map;for(let a of n){if(a==="-"){s.set("-",{path:"-",modifiedAt:m(i()),open:r,once:!0});continue}let o=await b(a,
e);if(o.length===0)throw new c(`no file matches ${a}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?, relative to the workspace.");for(let u of o)
s.set(u,await x(u,e))}return[...s.values()]}t(_,"findArchives");async function b(n,e){let r=await p(d(e,n)).catch(()=>null);if(r?.isDirectory()===!0)return f(n.
replace(/\/+$/,""),e,(0,l.default)("**/*.tsv.gz"));if(r!==null)return[n];let{base:i,glob:s,isGlob:a}=l.default.scan(n.replace(/^\.\//,""));return a?f(i,e,(0,l.default)(
s)):[]}t(b,"expand");async function f(n,e,r){let i=d(e,n),s=await R(i,{recursive:!0,withFileTypes:!0}).catch(()=>[]),a=n===""?"":`${n.replace(/\/+$/,"")}/`;return s.
filter(o=>!o.isDirectory()).map(o=>g(o.parentPath,o.name).slice(i.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(o=>r(o)).toSorted().map(o=>`${a}${o}`)}
t(f,"walk");async function x(n,e){let r=d(e,n),i=await p(r).catch(s=>{throw new c(`${n} cannot be read: ${O(s)}`)});if(!i.isFile()&&!i.isFIFO())throw new c(`${n}\
 is not a file`);return{path:n,modifiedAt:m(i.mtimeMs),open:t(()=>y(r,{highWaterMark:E}),"open"),once:i.isFIFO()}}t(x,"openable");function P(n){let e=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?\.(?:tsv|ndjson|jsonl)(?:\.gz)?$/.
exec($(n));if(e===null)return null;let r=Date.parse(`${e[1]}T${e[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(r)?null:{start:r,end:r+(e[2]===void 0?86400:3600)}}t(
P,"periodOf");function O(n){let e=typeof n=="object"&&n!==null&&"code"in n?String(n.code):"";return k[e]??`fault ${e===""?"unknown":e}`}t(O,"reasonOf");var k={ENOENT:"\
there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of the path is a file",EEXIST:"there is a file of that name",EROFS:"th\
e file system is read-only",ENOSPC:"the disk is full",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too early"};function d(n,e){return e.
startsWith("/")?e:g(n,e)}t(d,"inFolder");function m(n){return`${new Date(n).toISOString().slice(0,19)}Z`}t(m,"iso");var A=/([{,]\s*"(?:id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function C(n){return JSON.parse(n.replace(A,'$1"$2"'))}t(C,"parseWithExactIds");function z(n,e){
return typeof n=="object"&&n!==null?n[e]:void 0}t(z,"field");function Z(n,e){return typeof n=="string"?n:e}t(Z,"textOr");function B(n){return typeof n=="string"&&
/^\d{1,20}$/.test(n)?n.replace(/^0+(?=\d)/,""):null}t(B,"idOf");export{C as a,z as b,Z as c,B as d,c as e,_ as f,P as g,O as h};
