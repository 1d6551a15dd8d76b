import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as s,d as Ls}from"./chunk-XFQ6Q7T2.js";var b={};Ls(b,{BIGINT_FORMAT_RANGES:()=>Ee,CONSTANT_CATCH:()=>vr,Class:()=>at,NUMBER_FORMAT_RANGES:()=>me,aborted:()=>N,allowsEval:()=>ht,assert:()=>Ks,assertEqual:()=>Fs,
assertIs:()=>Bs,assertNever:()=>Js,assertNotEqual:()=>Ms,assignProp:()=>j,attachSchema:()=>he,base64ToUint8Array:()=>yr,base64urlToUint8Array:()=>lc,cached:()=>pe,
captureStackTrace:()=>Ie,cleanEnum:()=>ac,cleanRegex:()=>fe,clone:()=>L,cloneDef:()=>Gs,codePointLength:()=>ge,constantCatch:()=>zr,createTransparentProxy:()=>ec,
defineLazy:()=>ft,defineLazyInternal:()=>v,derived:()=>mc,esc:()=>dt,escapeRegex:()=>V,explicitlyAborted:()=>xt,extend:()=>nc,finalizeIssue:()=>M,floatSafeRemainder:()=>pt,
getElementAtPath:()=>Xs,getEnumValues:()=>re,getLengthableOrigin:()=>_e,getParsedType:()=>Qs,getSizableOrigin:()=>xr,hexToUint8Array:()=>fc,hide:()=>Ce,installLazyProp:()=>xc,
isObject:()=>te,isPlainObject:()=>Y,issue:()=>oe,joinValues:()=>Oe,jsonStringifyReplacer:()=>ne,members:()=>bt,merge:()=>ic,mergeDefs:()=>K,normalizeParams:()=>y,
nullish:()=>lt,numKeys:()=>Hs,objectClone:()=>Vs,omit:()=>rc,optionalKeys:()=>_t,own:()=>X,parsedType:()=>yt,partial:()=>sc,pick:()=>tc,prefixIssues:()=>F,primitiveTypes:()=>gr,
promiseAllObject:()=>Ys,propertyKeyTypes:()=>gt,randomString:()=>qs,rawShape:()=>de,required:()=>cc,safeExtend:()=>oc,shallowClone:()=>hr,sizeCaps:()=>Ne,slugify:()=>mt,
stringifyPrimitive:()=>Ae,toZod:()=>Us,uint8ArrayToBase64:()=>br,uint8ArrayToBase64url:()=>pc,uint8ArrayToHex:()=>dc,unwrapMessage:()=>ee});function Fs(e){return e}s(Fs,"assertEqual");function Ms(e){return e}s(Ms,"assertNotEqual");function Us(){return e=>e}s(Us,"toZod");function Bs(e){}s(Bs,"assertI\
s");function Js(e){throw new Error("Unexpected value in exhaustive check")}s(Js,"assertNever");function Ks(e){}s(Ks,"assert");function re(e){let t=Object.values(
e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}s(re,"getEnumValues");function Oe(e,t="|"){return e.
map(r=>Ae(r)).join(t)}s(Oe,"joinValues");function ne(e,t){return typeof t=="bigint"?t.toString():t}s(ne,"jsonStringifyReplacer");var ut=class{static{s(this,"Cac\
hed")}constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function pe(e){
return new ut(e)}s(pe,"cached");function lt(e){return e==null}s(lt,"nullish");function fe(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.
slice(t,r)}s(fe,"cleanRegex");function pt(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}s(pt,"floatSafe\
Remainder");var fr=Symbol("evaluating");function ft(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==fr)return n===void 0&&(n=fr,n=r()),n},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}s(ft,"defineLazy");function Vs(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}s(Vs,"obj\
ectClone");function j(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}s(j,"assignProp");function de(e){let t=Object.getOwnPropertyDescriptor(
e,"shape");return t?.get?t.get.raw:t?.value}s(de,"rawShape");function J(e){return de(e._zod.def)??e._zod.def.shape}s(J,"sourceShape");function dr(e,t,r){Object.
defineProperty(e,t,{get(){let n=r();return j(this,t,n),n},enumerable:!0,configurable:!0})}s(dr,"deferProp");function mr(e,t,r){t in e?j(e,t,r):e[t]=r}s(mr,"putP\
rop");function H(e,t,r,n){let o=J(t);for(let i of r){let c=Object.getOwnPropertyDescriptor(o,i);c.enumerable&&(c.get?dr(e,i,()=>{let u=t._zod.def.shape[i];return n?
n(u,i):u}):mr(e,i,n?n(c.value,i):c.value))}}s(H,"mirrorShape");function Ws(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&
(n.get?dr(e,r,()=>t[r]):mr(e,r,n.value))}}s(Ws,"mirrorProps");function K(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
t,n)}return Object.defineProperties({},t)}s(K,"mergeDefs");function Gs(e){return K(e._zod.def)}s(Gs,"cloneDef");function Xs(e,t){return t?t.reduce((r,n)=>r?.[n],
e):e}s(Xs,"getElementAtPath");function Ys(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];
return o})}s(Ys,"promiseAllObject");function qs(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}
s(qs,"randomString");function dt(e){return JSON.stringify(e)}s(dt,"esc");function mt(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}s(mt,"slugify");var Ie="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function te(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}s(te,"isObject");var ht=pe(()=>{if(A.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;
return new e(""),!0}catch{return!1}});function Y(e){if(te(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(te(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}s(Y,"isPlainObject");function hr(e){return Y(e)?{...e}:Array.isArray(e)?[...e]:e instanceof
Map?new Map(e):e instanceof Set?new Set(e):e}s(hr,"shallowClone");function Hs(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
s(Hs,"numKeys");var Qs=s(e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?
"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&
e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},
"getParsedType"),gt=new Set(["string","number","symbol"]),gr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function V(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}s(V,"escapeRegex");function L(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}s(L,"clone");
function y(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:s(()=>t,"error")};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot s\
pecify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:s(()=>t.error,"error")}:t}s(y,"normali\
zeParams");function ec(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){
return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){
return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}s(ec,"createTransparentProxy");
function Ae(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}s(Ae,"stringifyPrimitive");function _t(e){return Object.keys(e).filter(
t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}s(_t,"optionalKeys");var me={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Ee={int64:[BigInt("-9223372\
036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function tc(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let i={};return H(i,e,Te(e,t)),L(e,K(r,{shape:i,checks:[]}))}s(tc,"pick");function Te(e,t){let r=J(
e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}
return n}s(Te,"maskedKeys");function rc(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing r\
efinements");let i=new Set(Te(e,t)),c={};return H(c,e,Reflect.ownKeys(J(e)).filter(u=>!i.has(u))),L(e,K(r,{shape:c,checks:[]}))}s(rc,"omit");function nc(e,t){if(!Y(
t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=J(e);for(let i of Reflect.ownKeys(t))if(Object.
getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return L(
e,K(e._zod.def,{shape:_r(e,t)}))}s(nc,"extend");function _r(e,t){let r={};return H(r,e,Reflect.ownKeys(J(e))),Ws(r,t),r}s(_r,"extended");function oc(e,t){if(!Y(
t))throw new Error("Invalid input to safeExtend: expected a plain object");return L(e,K(e._zod.def,{shape:_r(e,t)}))}s(oc,"safeExtend");function ic(e,t){if(!t?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};H(r,e,Reflect.ownKeys(J(e))),H(r,t,Reflect.ownKeys(J(t)));
let n=K(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return L(e,n)}s(ic,"merge");function sc(e,t,r,n="partial"){
let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let u=r?new Set(Te(t,r)):void 0,a={};
return H(a,t,Reflect.ownKeys(J(t)),e&&((l,p)=>u&&!u.has(p)?l:new e({type:"optional",innerType:l}))),L(t,K(t._zod.def,{shape:a,checks:[]}))}s(sc,"partial");function cc(e,t,r){
let n=r?new Set(Te(t,r)):void 0,o={};return H(o,t,Reflect.ownKeys(J(t)),(i,c)=>n&&!n.has(c)?i:new e({type:"nonoptional",innerType:i})),L(t,K(t._zod.def,{shape:o}))}
s(cc,"required");function N(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}s(N,"aborted");function xt(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}s(xt,"explicitlyAborted");function F(e,t){return t.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}s(F,"prefixIssues");function ee(e){return typeof e=="string"?e:e?.message}s(ee,"unwrapMessage");
function Ne(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([
o,r])}return t}s(Ne,"sizeCaps");function he(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}s(he,"attachSchema");function M(e,t,r){var n;let o=e.
inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,
c=e.message?e.message:ee(e.inst?._zod.def?.error?.(e))??ee(i?.(e))??ee(t?.error?.(e))??ee(r.customError?.(e))??ee(r.localeError?.(e))??"Invalid input",u={};for(let a of Object.
keys(e))a==="inst"||a==="schema"||a==="continue"||a==="input"||a==="__proto__"||(u[a]=e[a]);return u.path??(u.path=[]),u.message=c,t?.reportInput&&(u.input=e.input),
u}s(M,"finalizeIssue");function xr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}s(xr,"getSizableOrigin");var uc=/[\uD800-\uDBFF]/;
function ge(e){let t=e.length;if(!uc.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);
return r}s(ge,"codePointLength");function _e(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}s(_e,"getLengthableOrigin");function yt(e){
let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&
Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}s(yt,"parsedType");function oe(...e){let[t,r,n]=e;
return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}s(oe,"issue");function ac(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}s(ac,"cleanEnum");function yr(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}
s(yr,"base64ToUint8Array");function br(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}s(br,"uint8ArrayToBase64");function lc(e){
let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return yr(t+r)}s(lc,"base64urlToUint8Array");function pc(e){return br(e).replace(/\+/g,
"-").replace(/\//g,"_").replace(/=/g,"")}s(pc,"uint8ArrayToBase64url");function fc(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex s\
tring length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}s(fc,"hexToUint8Array");function dc(e){
return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}s(dc,"uint8ArrayToHex");var at=class{static{s(this,"Class")}constructor(...t){}};function bt(e,t){
for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):hc(e,r,n.value)}}s(bt,"members");function X(e,t,r,n=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}s(X,"own");function Ce(e,t,r){return X(e,t,r,!1)}s(Ce,"hide");function mc(e,t){
for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return X(this,r,n(this))},set(o){X(this,r,o)}})}return t}s(mc,"derived");
function hc(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:X(this,t,r.bind(this))},set(n){X(this,t,n)}})}s(hc,"defineBound");function gc(e,t){
let r=Object.getPrototypeOf(e);return t in r?void 0:r}s(gc,"claim");var ct,G=!1,_c={configurable:!0,get(){G=!0}};function v(e,t,r){let n=Object.getPrototypeOf(e.
_zod);if(t in n&&ct!==e._zod){ct=void 0;return}ct=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,_c);let o=G;G=!1;try{let i=r(
this);return G?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),G=G||o,i}catch(i){throw delete this[t],G=G||o,i}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}s(v,"defineLazyInternal");function xc(e,t,r,n){let o=gc(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},
set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}s(xc,"installLazyProp");var vr="~constantCatch";function zr(e){let t=s(
()=>e,"fn");return t[vr]=!0,t}s(zr,"constantCatch");var $r,ha=Object.freeze({status:"aborted"}),vt={value:void 0,enumerable:!1},wr="captureStackTrace"in Error?Error:null;function yc(e){let t=wr;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return wr=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}s(yc,"newError");function f(e,t,r,n){
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}s(i,"Internals"),i.prototype=o;let c=r,u=c&&new WeakSet;function a(h,m){if(h._zod){if(h._zod.
traits.has(e))return}else{vt.value=new i(m);try{Object.defineProperty(h,"_zod",vt)}finally{vt.value=void 0}}if(h._zod.traits.add(e),t(h,m),u){let _=Object.getPrototypeOf(
h),x=h._zod.constr.prototype,z=_;for(;z&&z!==x;)z=Object.getPrototypeOf(z);let T=z??_;u.has(T)||(u.add(T),bt(T,c))}let g=d.prototype;for(let _ in g)Object.prototype.
hasOwnProperty.call(g,_)&&(_ in h||(h[_]=g[_].bind(h)))}s(a,"init");let l=n?.Parent??Object;class p extends l{static{s(this,"Definition")}}Object.defineProperty(
p,"name",{value:e});function d(h){let m=n?.Parent?yc(p):this;a(m,h);let g=m._zod.deferred;if(g){for(let x of g)x();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.
postProcessor;return _&&_(m),m}return s(d,"_"),Object.defineProperty(d,"init",{value:a}),Object.defineProperty(d,Symbol.hasInstance,{value:s(h=>n?.Parent&&h instanceof
n.Parent?!0:h?._zod?.traits?.has(e),"value")}),Object.defineProperty(d,"name",{value:e}),d}s(f,"$constructor");var U=class extends Error{static{s(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ie=class extends Error{static{
s(this,"$ZodEncodeError")}constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};($r=globalThis).__zod_globalConfig??
($r.__zod_globalConfig={});var A=globalThis.__zod_globalConfig;function C(e){return e&&Object.assign(A,e),A}s(C,"config");function bc(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ne,2)),e.message}s(bc,"_getMessage");function vc(e){this._zod.message=e}s(vc,"_s\
etMessage");var zc={get:bc,set:vc,enumerable:!0,configurable:!0},$t={value:void 0,enumerable:!1},kr=new WeakSet([Object.prototype,Error.prototype]),Zr=s((e,t)=>{
e.name="$ZodError",$t.value=t,Object.defineProperty(e,"issues",$t),$t.value=void 0,Object.defineProperty(e,"message",zc);let r=Object.getPrototypeOf(e);kr.has(r)||
(kr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=s(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),Pr=f("$ZodErro\
r",Zr),xa=f("$ZodError",Zr,void 0,{Parent:Error});function $c(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,
t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}s($c,"node");function Sr(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>
0?$c(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}s(Sr,"flattenError");function Or(e,t=r=>r.message){let r={_errors:[]},n=s((o,i=[])=>{
for(let c of o.issues)if(c.code==="invalid_union"&&c.errors.length)c.errors.map(u=>n({issues:u},[...i,...c.path]));else if(c.code==="invalid_key")n({issues:c.issues},
[...i,...c.path]);else if(c.code==="invalid_element")n({issues:c.issues},[...i,...c.path]);else{let u=[...i,...c.path];if(u.length===0)r._errors.push(t(c));else{
let a=r,l=0;for(;l<u.length;){let p=u[l],d=l===u.length-1;if(p==="_errors"){d&&a._errors.push(t(c)),l++;continue}Object.prototype.hasOwnProperty.call(a,p)||Object.
defineProperty(a,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let h=a[p];d&&h._errors.push(t(c)),a=h,l++}}}},"processError");return n(e),r}
s(Or,"formatError");function Re(e,t){return{callee:t?.callee??e,Err:t?.Err}}s(Re,"finalizeParams");var De=s(e=>{let t=s((r,n,o,i)=>{let c=o?{...o,async:!1}:{async:!1},u=r._zod.run(
{value:n,issues:[]},c);if(u instanceof Promise)throw new U;if(u.issues.length){let a=new(i?.Err??e)(u.issues.map(l=>M(l,c,C())));throw Ie(a,i?.callee??t),a}return u.
value},"fn");return t},"_parse");var je=s(e=>{let t=s(async(r,n,o,i)=>{let c=o?{...o,async:!0}:{async:!0},u=r._zod.run({value:n,issues:[]},c);if(u instanceof Promise&&(u=await u),u.issues.length){
let a=new(i?.Err??e)(u.issues.map(l=>M(l,c,C())));throw Ie(a,i?.callee??t),a}return u.value},"fn");return t},"_parseAsync");var Le=s(e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new U;return i.issues.length?Ir(e,i.issues,
o):{success:!0,data:i.value}},"_safeParse");function Ir(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>M(o,r,C()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}s(Ir,
"failure");var Fe=s(e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?
Ir(e,i.issues,o):{success:!0,data:i.value}},"_safeParseAsync");var wc=Symbol.for("zod.compile.invalid"),kc=Symbol.for("zod.compile.fallback"),wt=s(((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==wc)return!0;if(n.
definite===!0&&r===void 0)return!1}return Zc(e,t,r)}),"validate");function Zc(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.
fallbackRun,i;if(o?(n[kc]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new U;return i.issues.length===0}s(Zc,"v\
alidateFallback");var kt=s(async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof
Promise&&(o=await o),o.issues.length===0},"validateAsync"),Ar=s(e=>{let t=De(e),r=s((n,o,i,c)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return t(
n,o,u,Re(r,c))},"fn");return r},"_encode");var Er=s(e=>{let t=De(e),r=s((n,o,i,c)=>t(n,o,i,Re(r,c)),"fn");return r},"_decode");var Tr=s(e=>{let t=je(e),r=s(async(n,o,i,c)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,u,Re(r,c))},"fn");return r},"_encode\
Async");var Nr=s(e=>{let t=je(e),r=s(async(n,o,i,c)=>await t(n,o,i,Re(r,c)),"fn");return r},"_decodeAsync");var Cr=s(e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Le(e)(t,r,o)},"_safeEncode");var Rr=s(e=>(t,r,n)=>Le(e)(t,r,n),"_safeDecode");var Dr=s(e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Fe(e)(t,r,o)},"_safeEncodeAsync");var jr=s(e=>async(t,r,n)=>Fe(e)(t,r,n),"_safeDecodeAsync");var Lr=/^[cC][0-9a-z]{6,}$/,Fr=/^[0-9a-z]+$/,Mr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Ur=/^[0-9a-vA-V]{20}$/,Br=/^[A-Za-z0-9]{27}$/,Jr=/^[a-zA-Z0-9_-]{21}$/;
function Kr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}s(Kr,"nanoidOfLength");var Vr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Wr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Pt=s(e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var Gr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Pc="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Xr(){return new RegExp(
Pc,"u")}s(Xr,"emoji");var Yr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,qr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Hr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Qr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
en=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,tn=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var rn=/^https?$/,nn=/^\+[1-9]\d{6,14}$/;var on="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Sc(e){return new RegExp(`^${e}$`)}s(Sc,"anchor");var sn=Sc(on);function Zt(e){let t="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}\
:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}s(Zt,"timeSource");function cn(e){return new RegExp(`^${Zt(e)}$`)}s(cn,"time");function un(e){let t=["Z"];
e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Zt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Zt({precision:e.precision})}`:
r;return new RegExp(`^${on}T(?:${n})$`)}s(un,"datetime");var an=/^[\s\S]{0,}$/;var St=/^-?\d+$/,xe=/^-?\d+(?:\.\d+)?$/,ln=/^(?:true|false)$/i;var pn=/^[^A-Z]*$/,fn=/^[^a-z]*$/;var I=f("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Ot=s(e=>{let t=e.value;return!lt(t)&&t.length!==void 0},"_whenHasLength"),Me={number:"number",bigint:"bigint",object:"date"},It=f("$ZodCheckLessThan",(e,t)=>{
I.init(e,t);let r=Me[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Me[typeof n.value]??r,code:"too_big",
maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),At=f("$ZodCheckGreaterThan",(e,t)=>{
I.init(e,t);let r=Me[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Me[typeof n.value]??r,code:"too_smal\
l",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),dn=f("$ZodCheckMultipleOf",(e,t)=>{
I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.
value!==BigInt(0)&&r.value%t.value===BigInt(0):pt(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,
inst:e,continue:!t.abort})}}),mn=f("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[
o,i]=me[t.format];e._zod.check=c=>{let u=c.value;if(r){if(!Number.isInteger(u)){c.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:u,
inst:e});return}if(!Number.isSafeInteger(u)){u>0?c.issues.push({input:u,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):c.issues.push({input:u,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}u<o&&c.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,
inst:e,continue:!t.abort}),u>i&&c.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var hn=f("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ot),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
ge(o):i)<=t.maximum)return;let u=_e(o);n.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),gn=f("$ZodChe\
ckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ot),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?ge(o):i)>=t.minimum)return;let u=_e(o);n.issues.push({origin:u,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),_n=f("$Zo\
dCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ot),e._zod.check=n=>{let o=n.value,i=o.length,c=typeof o=="string"&&i>=t.length&&i<=t.
length*2?ge(o):i;if(c===t.length)return;let u=_e(o),a=c>t.length;n.issues.push({origin:u,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),be=f("$ZodCheckStringFormat",(e,t)=>{var r,n;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),xn=f("$ZodCheckRegex",(e,t)=>{be.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
yn=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=pn),be.init(e,t)}),bn=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=fn),be.init(e,t)}),vn=f("$Zod\
CheckIncludes",(e,t)=>{I.init(e,t);let r=V(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
zn=f("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${V(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.
push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),$n=f("$ZodCheckEndsWith",(e,t)=>{I.
init(e,t);let r=new RegExp(`.*${V(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"inval\
id_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var wn=f("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ue=class{static{s(this,"Doc")}constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(c=>c),o=Math.min(...n.map(c=>c.length-c.trimStart().length)),i=n.map(c=>c.slice(o)).map(c=>" ".repeat(this.indent*2)+c);for(let c of i)this.content.push(
c)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Zn={major:4,minor:6,patch:7};var $=f("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Zn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let i of o)for(let c of i._zod.onattach)c(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=s((u,a,l)=>{if(u.memo)return u;let p=N(u),d;for(let h of a){if(h._zod.def.when){if(xt(u)||!h._zod.def.when(u))continue}else if(p)
continue;let m=u.issues.length,g=h._zod.check(u);if(g instanceof Promise&&l?.async===!1)throw new U;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,u.issues.length!==m&&(he(u.issues,m,e),p||(p=N(u,m)))});else{if(u.issues.length===m)continue;he(u.issues,m,e),p||(p=N(u,m))}}return d?d.then(()=>u):u},"\
runChecks"),c=s((u,a,l)=>{if(N(u))return u.aborted=!0,u;let p=i(a,o,l);if(p instanceof Promise){if(l.async===!1)throw new U;return p.then(d=>e._zod.parse(d,l))}
return e._zod.parse(p,l)},"handleCanaryResult");e._zod.run=(u,a)=>{if(a.skipChecks)return e._zod.parse(u,a);if(a.direction==="backward"){let p=e._zod.parse({value:u.
value,issues:[]},{...a,skipChecks:!0});return p instanceof Promise?p.then(d=>c(d,u,a)):c(p,u,a)}let l=e._zod.parse(u,a);if(l instanceof Promise){if(a.async===!1)
throw new U;return l.then(p=>i(p,o,a))}return i(l,o,a)}}},{get"~standard"(){return Ce(this,"~standard",Tt(this))},set"~standard"(e){X(this,"~standard",e)}}),Fn=s(
(e,t)=>e.issues.length?{issues:e.issues.map(r=>M(r,t,C()))}:{value:e.value},"toStandardResult");async function Oc(e,t){let r={async:!0};return Fn(await e._zod.run(
{value:t,issues:[]},r),r)}s(Oc,"validateAsync");function Tt(e){return{validate:s(t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof
Promise))return Fn(n,r)}catch{}return Oc(e,t)},"validate"),vendor:"zod",version:1}}s(Tt,"standardProps");var Ve=f("$ZodString",(e,t)=>{$.init(e,t),e._zod.pattern=
t.pattern??an,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:e}),r}}),k=f("$ZodStringFormat",(e,t)=>{be.init(e,t),Ve.init(e,t)}),Mn=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Wr),k.init(e,t)}),Un=f(
"$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);
t.pattern??(t.pattern=Pt(n))}else t.pattern??(t.pattern=Pt());k.init(e,t)}),Bn=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Gr),k.init(e,t)}),Jn=1,Je=2;function Kn(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}s(Kn,"canParseURL");function Ic(e,t){return!("normali\
ze"in t)&&!("hostname"in t)&&!("protocol"in t)?Kn(e)||Je:Ac(e,t)}s(Ic,"validateURL");function Ac(e,t){if(!t.normalize&&t.protocol?.source===rn.source&&!/^https?:\/\//i.
test(e))return Jn;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Je}return new URL(e)}catch{return Je}}s(Ac,"parseURLObject");
var Ec=/[\t\n\r]/g;function Pn(e){return e.replace(Ec,"")}s(Pn,"stripTabAndNewline");function Tc(e,t){return t.lastIndex=0,t.test(e.hostname)}s(Tc,"urlHostnameO\
k");function Nc(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}s(Nc,"urlProtocolOk");var Vn=f("$ZodURL",(e,t)=>{k.
init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=Ic(n,t);if(o===Jn){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:e,continue:!t.abort});return}if(o===Je){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=
Pn(n);return}t.hostname&&!Tc(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,
continue:!t.abort}),t.protocol&&!Nc(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,
inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Pn(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),
Wn=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Xr()),k.init(e,t)}),Gn=f("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Jr:Kr(t.length)),k.init(e,t)}),Xn=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Lr),k.
init(e,t)}),Yn=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Fr),k.init(e,t)}),qn=f("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Mr),k.init(e,t)}),Hn=f("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=Ur),k.init(e,t)}),Qn=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Br),k.init(e,t)}),eo=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=un(
t)),k.init(e,t)}),to=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=sn),k.init(e,t)}),ro=f("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=cn(t)),k.init(e,t)}),no=f(
"$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Vr),k.init(e,t)}),oo=f("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Yr),k.init(e,t)}),Cc=/^[0-9a-fA-F:.]+$/;function io(e){
return Cc.test(e)?Kn(`http://[${e}]`):!1}s(io,"isValidIPv6");var so=f("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=qr),k.init(e,t),e._zod.check=r=>{io(r.value)||r.issues.
push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var co=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Hr),k.init(e,t)});function Rc(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:io(r)}s(Rc,"isValidCIDRv6");var uo=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Qr),k.init(e,t),e._zod.check=r=>{Rc(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function ao(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==
0)return!1;try{return atob(e),!0}catch{return!1}}s(ao,"isValidBase64");var Nt=/^[0-9a-zA-Z+/]*={0,2}$/,lo=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Nt),k.init(
e,t),e._zod.check=r=>{ao(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),We=/^[A-Za-z0-9_-]*$/;function Dc(e){
if(!We.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return ao(r)}s(Dc,"isValidBase64URL");var po=f("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=We),k.init(e,t),e._zod.check=r=>{Dc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,
continue:!t.abort})}}),fo=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=nn),k.init(e,t)});function jc(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}s(jc,"isValidJWT");var mo=f("$ZodJWT",(e,t)=>{k.init(e,t),e._zod.check=r=>{jc(r.value,t.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Ct=f("$ZodNumber",(e,t)=>{$.init(e,t),e._zod.pattern=xe,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),ho=f("$ZodNumberFormat",(e,t)=>{mn.init(e,t),Ct.init(e,t)}),go=f("$ZodBoolean",
(e,t)=>{$.init(e,t),e._zod.pattern=ln,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}});var _o=f("$ZodUnknown",(e,t)=>{$.init(e,t),e._zod.parse=r=>r}),xo=f("$ZodNever",(e,t)=>{$.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});function Lc(e,t){let r=Ne(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,c)=>{let u=t(i.value);if(u>n&&
!c?.skipChecks&&c?.direction!=="backward"){for(let[a,l]of Ne(e._zod.def.checks))if(u>a&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,he(i.issues,p,e),i}}return o(i,c)}}s(Lc,"capSize");var Fc=s(e=>Array.isArray(e)?e.length:-1,"arraySize");function Sn(e,t,r){e.issues.length&&t.issues.push(...F(r,e.issues)),t.value[r]=e.value}s(Sn,"handleArrayResult");var yo=f("$ZodArray",(e,t)=>{$.init(e,t);let r=A.
memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=
r?r.alloc(e,n,Array(i.length),o):Array(i.length);let c=[],u=o?.abortEarly;for(let a=0;a<i.length;a++){let l=i[a],p=t.element._zod.run({value:l,issues:[]},o);if(p instanceof
Promise)c.push(p.then(d=>Sn(d,n,a)));else if(Sn(p,n,a),u&&p.issues.length!==0&&N(p))break}return c.length?Promise.all(c).then(()=>n):n},Lc(e,Fc)});function Ke(e,t,r,n,o,i){
let c=r in n,u=i==="optional";if(!(!c&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!c)return;t.issues.push(...F(r,e.issues))}if(!c&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(c||o==="defaulted"&&!u)&&(t.value[r]=void 0):
t.value[r]=e.value}}s(Ke,"handlePropertyResult");var Mc=[];function bo(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:Mc,o=n.
length?[...t,...n]:t;for(let c of o)if(!e.shape?.[c]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(c)}": expected a Zod schem\
a`);let i=_t(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}s(bo,"normalizeDef");function vo(e,t,r,n,o,i,c){
let u=[],a=o.keySet,l=o.catchall._zod,p=l.def.type,d=l.optin,h=l.optout,m=0;for(let g in t){if(c&&r.issues.length!==m){if(N(r,m))break;m=r.issues.length}if(a.has(
g))continue;if(g==="__proto__"){p==="never"&&u.push(g);continue}if(p==="never"){u.push(g);continue}let _=l.run({value:t[g],issues:[]},n);_ instanceof Promise?e.
push(_.then(x=>Ke(x,r,g,t,d,h))):Ke(_,r,g,t,d,h)}return u.length&&r.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}s(vo,"handleCatchall");var Uc=f("$ZodObject",(e,t)=>{$.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};
if(n){let l=s(()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),l.raw=p,p},"get");l.raw=n,Object.defineProperty(t,"shape",{get:l})}let o=pe(()=>bo(
t));v(e,"propValues",l=>{let p=l.def.shape,d={};for(let h in p){let m=p[h]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,h)||j(d,h,new Set);for(let g of m.
values)d[h].add(g);m.optin!==void 0&&d[h].add(void 0)}}return d});let i=te,c=t.catchall,u,a=A.memoizer;a?.attach(e),e._zod.parse=(l,p)=>{u??(u=o.value);let d=l.
value;if(!i(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=a?a.alloc(e,l,{},p):{};let h=[],m=u.shape,g=p?.abortEarly,
_=l.issues.length;for(let x of u.allKeys){if(g&&l.issues.length!==_){if(N(l,_))break;_=l.issues.length}if(x==="__proto__")continue;let z=m[x],T=z._zod.optin,ae=z.
_zod.optout,le=z._zod.run({value:d[x],issues:[]},p);le instanceof Promise?h.push(le.then(O=>Ke(O,l,x,d,T,ae))):Ke(le,l,x,d,T,ae)}return c?vo(h,d,l,p,o.value,e,g===
!0):h.length?Promise.all(h).then(()=>l):l}}),zo=f("$ZodObjectJIT",(e,t)=>{Uc.init(e,t);let r=e._zod.parse,n=pe(()=>bo(t)),o=A.memoizer,i=s(m=>{let g=n.value,_=g.
symbolKeys,x=new Ue(["payload","ctx"],{shape:m,inst:e,memo:o,syms:_}),z=s(O=>`shape[${O}]._zod.run({ value: input[${O}], issues: [] }, ctx)`,"parseStr"),T=s((O,w)=>`\

          let ${O}_ab = false;
          for (let i = 0; i < ${O}.issues.length; i++) {
            const iss = ${O}.issues[i];
            iss.path = iss.path ? [${w}, ...iss.path] : [${w}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${O}_ab = true;
          }
          if (${O}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");x.write("const input = payload.value;");let ae=Object.create(null),le=0;for(let O of g.allKeys)ae[O]=`key_${le++}`;x.write(o?"const ne\
wResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let O of g.allKeys){if(O==="__proto__")continue;let w=ae[O],B=typeof O=="symbol"?`sy\
ms[${_.indexOf(O)}]`:dt(O),it=`${B} in input`,lr=m[O],st=lr?._zod?.optin,pr=st!==void 0,Ds=lr?._zod?.optout==="optional";if(x.write(`const ${w} = ${z(B)};`),pr&&
Ds){let js=st==="optional"?`${w}_present`:`${w}.value !== undefined || ${w}_present`;x.write(`
        const ${w}_present = ${it};
        if (!${w}.issues.length || ${w}_present) {
          if (${w}.issues.length) {${T(w,B)}
          }

          if (${js}) {
            newResult[${B}] = ${w}.value;
          }
        }

      `)}else pr?(x.write(`
        if (${w}.issues.length) {${T(w,B)}
        }
      `),st==="defaulted"?x.write(`newResult[${B}] = ${w}.value;`):x.write(`
        if (${w}.value !== undefined || ${it}) {
          newResult[${B}] = ${w}.value;
        }
      `)):x.write(`
        const ${w}_present = ${it};
        if (${w}.issues.length) {${T(w,B)}
        }
        if (!${w}_present && !${w}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${B}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${w}_present) {
          newResult[${B}] = ${w}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},"generateFastpass"),c,u=te,a=!A.jitless,p=a&&ht.value,d=t.catchall,
h;e._zod.parse=(m,g)=>{h??(h=n.value);let _=m.value;return u(_)?a&&p&&g?.async===!1&&g.jitless!==!0?(c||(c=i(t.shape)),m=c(m,g),d?vo([],_,m,g,h,e,g?.abortEarly===
!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:_,inst:e}),m)}});function On(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=
i.value,t;let o=e.filter(i=>!N(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.
map(c=>M(c,n,C())))}),t)}s(On,"handleUnionResults");var $o=f("$ZodUnion",(e,t)=>{$.init(e,t),v(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"d\
efaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),v(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),v(
e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),v(e,"pattern",n=>{if(n.def.options.
every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>fe(i.source)).join("|")})$`)}});let r=t.options.length===1?
t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,c=[];for(let u of t.options){let a=u._zod.run({value:n.value,issues:[]},o);if(a instanceof
Promise)c.push(a),i=!0;else{if(a.issues.length===0)return a;c.push(a)}}return i?Promise.all(c).then(u=>On(u,n,e,o)):On(c,n,e,o)}});var wo=f("$ZodIntersection",(e,t)=>{$.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),c=t.right._zod.run({value:o,issues:[]},
n);return i instanceof Promise||c instanceof Promise?Promise.all([i,c]).then(([a,l])=>In(r,a,l)):In(r,i,c)}});function Et(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Y(e)&&Y(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let c=Et(e[i],t[i]);if(!c.valid)return{
valid:!1,mergeErrorPath:[i,...c.mergeErrorPath]};o[i]=c.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],c=Et(o,i);if(!c.valid)return{valid:!1,mergeErrorPath:[n,...c.mergeErrorPath]};r.push(c.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}s(Et,"mergeValues");function In(e,t,r){let n=new Map,o,i=new Map,c=s((l,p)=>{let d;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let h=String(l.path[0]);i.has(h)||
i.set(h,l),d=[h]}else return!1;for(let h of d)n.has(h)||n.set(h,{}),n.get(h)[p]=!0;return!0},"collect");for(let l of t.issues)c(l,"l")||e.issues.push(l);for(let l of r.
issues)c(l,"r")||e.issues.push(l);let u=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(u.length){let l=o?u.filter(p=>o.keys.includes(p)):[];l.length&&e.issues.
push({...o,keys:l});for(let p of u)!l.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let a=Et(t.value,r.value);if(!a.valid){if(N(e))return e;throw new Error(`Un\
mergable intersection. Error path: ${JSON.stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}s(In,"handleIntersectionResults");var ko=f("$ZodTuple",(e,t)=>{
$.init(e,t);let r=t.items,n=A.memoizer;n?.attach(e),e._zod.parse=(o,i)=>{let c=o.value;if(!Array.isArray(c))return o.issues.push({input:c,inst:e,expected:"tuple",
code:"invalid_type"}),o;o.value=n?n.alloc(e,o,[],i):[];let u=[],a=An(r,"optin"),l=An(r,"optout");if(!t.rest){if(c.length<a)return o.issues.push({code:"too_small",
minimum:a,inclusive:!0,input:c,inst:e,origin:"array"}),o;c.length>r.length&&o.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:c,inst:e,origin:"a\
rray"})}let p=new Array(r.length),d=t.rest?i?.abortEarly:void 0,h=!1;for(let m=0;m<r.length;m++){let g=r[m]._zod.run({value:c[m],issues:[]},i);g instanceof Promise?
u.push(g.then(_=>{p[m]=_})):(p[m]=g,d&&!h&&g.issues.length&&(h=N(g)))}if(t.rest&&!h){let m=r.length-1,g=c.slice(r.length),_=o.issues.length;for(let x of g){if(d&&
o.issues.length!==_){if(N(o,_))break;_=o.issues.length}m++;let z=t.rest._zod.run({value:x,issues:[]},i);z instanceof Promise?u.push(z.then(T=>En(T,o,m))):En(z,o,
m)}}return u.length?Promise.all(u).then(()=>Tn(p,o,r,c,l)):Tn(p,o,r,c,l)}});function An(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:
e[r]._zod.optout==="optional"))return r+1;return 0}s(An,"getTupleOptStart");function En(e,t,r){e.issues.length&&t.issues.push(...F(r,e.issues)),t.value[r]=e.value}
s(En,"handleTupleResult");function Tn(e,t,r,n,o){for(let i=0;i<r.length;i++){let c=e[i],u=i<n.length;if(!u&&i>=o&&r[i]._zod.optin==="optional"){t.value.length=i;
break}if(c.issues.length){if(!u&&i>=o){t.value.length=i;break}t.issues.push(...F(i,c.issues))}t.value[i]=c.value}for(let i=t.value.length-1;i>=n.length&&(r[i]._zod.
optout==="optional"&&t.value[i]===void 0);i--)t.value.length=i;return t}s(Tn,"handleTupleResults");var Zo=f("$ZodRecord",(e,t)=>{$.init(e,t);let r=A.memoizer;r?.
attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Y(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let c=[],u=t.keyType._zod.values;
if(u&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let a=new Set;for(let p of u)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(a.add(typeof p==
"number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>M(g,o,C())),input:p,path:[p],inst:e});
continue}let h=d.value;if(h==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},o);m instanceof Promise?c.push(m.then(g=>{g.issues.length&&
n.issues.push(...F(p,g.issues)),n.value[h]=g.value})):(m.issues.length&&n.issues.push(...F(p,m.issues)),n.value[h]=m.value)}let l;for(let p in i)if(!a.has(p))if(t.
mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else l=l??[],l.push(p);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,
continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let a;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;
let p=t.keyType._zod.run({value:l,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="st\
ring"&&xe.test(l)&&p.issues.length){let g=t.keyType._zod.run({value:Number(l),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported\
 in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[l]=i[l]:u?(a=a??[],a.push(l)):n.issues.push({code:"invalid_k\
ey",origin:"record",issues:p.issues.map(g=>M(g,o,C())),input:l,path:[l],inst:e});continue}let h=p.value;if(h==="__proto__")continue;let m=t.valueType._zod.run({
value:i[l],issues:[]},o);m instanceof Promise?c.push(m.then(g=>{g.issues.length&&n.issues.push(...F(l,g.issues)),n.value[h]=g.value})):(m.issues.length&&n.issues.
push(...F(l,m.issues)),n.value[h]=m.value)}a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}return c.length?Promise.all(
c).then(()=>n):n}});var Po=f("$ZodEnum",(e,t)=>{$.init(e,t);let r=re(t.entries),n=new Set(r);e._zod.values=n,v(e,"pattern",o=>{let i=re(o.def.entries).filter(c=>gt.has(typeof c));return new RegExp(
i.length?`^(${i.map(c=>V(c.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let c=o.value;return n.has(c)||o.issues.push({code:"invalid_value",values:r,
input:c,inst:e}),o}}),So=f("$ZodLiteral",(e,t)=>{$.init(e,t);let r=new Set(t.values);e._zod.values=r,v(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?
`^(${o.map(i=>typeof i=="string"?V(i):i?V(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push(
{code:"invalid_value",values:t.values,input:i,inst:e}),n}});var Oo=f("$ZodTransform",(e,t)=>{$.init(e,t),e._zod.optin="optional",A.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ie(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(c=>(r.value=c,r));if(o instanceof Promise)throw new U;return r.
value=o,r}});function Nn(e,t){return e.value=t.issues.length?void 0:t.value,e}s(Nn,"handleOptionalResult");var Rt=f("$ZodOptional",(e,t)=>{$.init(e,t),v(e,"opti\
n",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",v(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),v(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${fe(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===
void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Nn(r,i)):
Nn(r,o)}return t.innerType._zod.run(r,n)}}),Io=f("$ZodExactOptional",(e,t)=>{Rt.init(e,t),v(e,"values",r=>r.def.innerType._zod.values),v(e,"pattern",r=>r.def.innerType.
_zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Ao=f("$ZodNullable",(e,t)=>{$.init(e,t),v(e,"optin",r=>r.def.innerType._zod.optin),v(e,"optout",r=>r.
def.innerType._zod.optout),v(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${fe(n.source)}|null)$`):void 0}),v(e,"values",r=>r.def.innerType.
_zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Eo=f("$ZodDefault",(e,t)=>{$.
init(e,t),e._zod.optin="defaulted",v(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);
if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Cn(i,t)):Cn(o,t)}});function Cn(e,t){return e.
value===void 0&&(e.value=t.defaultValue),e}s(Cn,"handleDefaultResult");var To=f("$ZodPrefault",(e,t)=>{$.init(e,t),e._zod.optin="defaulted",v(e,"values",r=>r.def.
innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),No=f("$ZodNonOptio\
nal",(e,t)=>{$.init(e,t),v(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Rn(i,e)):Rn(o,e)}});function Rn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"\
invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}s(Rn,"handleNonOptionalResult");function Dn(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>M(o,n,C()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}s(Dn,"handleCatchResult");var Co=f("$ZodCatch",(e,t)=>{$.init(e,t),v(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"o\
ptional"),v(e,"optout",r=>r.def.innerType._zod.optout),v(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType.
_zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Dn(r,i,t,n)):Dn(r,o,t,n)}});var Ro=f("$ZodPipe",(e,t)=>{$.init(e,t),v(e,"values",r=>r.def.in._zod.values),v(e,"optin",r=>r.def.in._zod.optin),v(e,"optout",r=>r.def.out._zod.optout),v(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(c=>Be(c,t.
in,n)):Be(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Be(i,t.out,n)):Be(o,t.out,n)}});function Be(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}s(Be,"handlePipeResult");var Do=f("$ZodReadonly",(e,t)=>{$.init(e,t),v(e,"propValues",r=>r.def.innerType._zod.propValues),v(e,"values",r=>r.def.innerType._zod.values),v(e,"optin",r=>r.def.
innerType?._zod?.optin),v(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(jn):jn(o)}});function jn(e){return e.memo||(e.value=Object.freeze(e.value)),e}s(jn,"handleReadonlyRes\
ult");var jo=f("$ZodLazy",(e,t)=>{$.init(e,t),ft(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),v(e,"pattern",r=>r.
innerType?._zod?.pattern),v(e,"propValues",r=>r.innerType?._zod?.propValues),v(e,"optin",r=>r.innerType?._zod?.optin??void 0),v(e,"optout",r=>r.innerType?._zod?.
optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Lo=f("$ZodCustom",(e,t)=>{I.init(e,t),$.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.
value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>Ln(i,r,n,e));Ln(o,r,n,e)}});function Ln(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n.
_zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(oe(o))}}s(Ln,"handleRefineResult");var jt=class extends Error{static{s(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},Lt="~memo",Fo=[];function Mo(e){return e!==null&&typeof e=="object"}s(Mo,"isRef");function Dt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:
{...t})}s(Dt,"cloneIssues");var Uo=new WeakMap,ve=0,Ye=1,ze=2;function qe(e,t,r){let n=Uo.get(e);if(n!==void 0)return n?ze:ve;if(t.has(e))return ze;t.add(e);let o=ve,
i=s(p=>{if(o!==ze&&p?._zod){let d=qe(p,t,r);d>o&&(o=d)}},"check"),c=s((p,d)=>{let h=ve;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,
m);if(d&&!g.enumerable)continue;let _=g.get?Ye:g.value?._zod?qe(g.value,t,r):ve;_>h&&(h=_)}return h},"shape"),u=s(p=>{p>o&&(o=p)},"merge"),a=e._zod.def,l=a.type;
switch(l){case"object":{let p=de(a);u(p?c(p,!0):Ye),i(a.catchall);break}case"array":i(a.element);break;case"tuple":for(let p of a.items)i(p);i(a.rest);break;case"\
record":case"map":i(a.keyType),i(a.valueType);break;case"set":i(a.valueType);break;case"union":for(let p of a.options)i(p);break;case"intersection":i(a.left),i(
a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(a.innerType);
break;case"pipe":i(a.in),i(a.out);break;case"function":i(a.input),i(a.output);break;case"lazy":{let p=a._cachedInner??(r?e._zod.innerType:void 0);u(p?qe(p,t,!1):
Ye);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in a){let d=Object.getOwnPropertyDescriptor(
a,p);if(!d||d.get)continue;let h=d.value;if(!(!h||typeof h!="object")){if(h._zod)i(h);else if(Array.isArray(h))for(let m of h)i(m)}}}return t.delete(e),Bc(e,o)}
s(qe,"isRecursive");function Bc(e,t){return t!==Ye&&Uo.set(e,t===ze),t}s(Bc,"settle");function Jc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}s(Jc,"bucketFor");var Ge,Xe=[],Kc={alloc(e,t,r){let n=Ge;if(!n)return r;Ge=
void 0;let o={value:r,issues:null};return n.set(t.value,o),Xe.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.
parse,n=s((o,i)=>{if(i.direction!=="backward"&&Vc(i,o.value))throw new jt;return r(o,i)},"wrapped");e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;
let r,n=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let c=e._zod.parse,u=s((a,l)=>{if(r===void 0){let z=qe(e,new Set,!1);if(z===ve)return e.
_zod.parse=c,e._zod.run===u&&(e._zod.run=c),c(a,l);z===ze||n?r=!0:n=!0}let p=a.value;if(!Mo(p))return c(a,l);let d=l[Lt];d||(d={buckets:new WeakMap,backEdges:void 0},
l[Lt]=d);let h;o===l?h=i:(h=Jc(d,e),o=l,i=h);let m=h.get(p);if(m)return a.value=m.value,m.issues?m.issues.length&&a.issues.push(...Dt(m.issues)):(a.memo=!0,d.backEdges??
(d.backEdges=new WeakSet),d.backEdges.add(m.value)),a;Ge=h;let g=Xe.length,_=c(a,l);Ge=void 0;let x=Xe.length>g?Xe.pop():void 0;return _ instanceof Promise?_.then(
z=>(x&&(x.issues=z.issues.length?Dt(z.issues):Fo),z)):(x&&(x.issues=_.issues.length?Dt(_.issues):Fo),_)},"wrapped");e._zod.parse=u,e._zod.run===c&&(e._zod.run=u)})}};
function Bo(){return Kc}s(Bo,"memoizer");function Vc(e,t){let r=e[Lt]?.backEdges;return r!==void 0&&Mo(t)&&r.has(t)}s(Vc,"isBackEdge");var Wc=s(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}s(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,c){return i==="number"&&typeof c=="number"&&!Number.isFinite(c)?String(c):n[i]??
i}return s(o,"getTypeName"),i=>{switch(i.code){case"invalid_type":{let c=o(i.expected),u=yt(i.input),a=o(u,i.input);return`Invalid input: expected ${c}, receive\
d ${a}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Ae(i.values[0])}`:`Invalid option: expected one of ${Oe(i.values,"|")}`;case"t\
oo_big":{let c=i.exact?"exactly ":i.inclusive?"<=":"<",u=t(i.origin);return u?`Too big: expected ${i.origin??"value"} to have ${c}${i.maximum.toString()} ${u.unit??
"elements"}`:`Too big: expected ${i.origin??"value"} to be ${c}${i.maximum.toString()}`}case"too_small":{let c=i.exact?"exactly ":i.inclusive?">=":">",u=t(i.origin);
return u?`Too small: expected ${i.origin} to have ${c}${i.minimum.toString()} ${u.unit}`:`Too small: expected ${i.origin} to be ${c}${i.minimum.toString()}`}case"\
invalid_format":{let c=i;return c.format==="starts_with"?`Invalid string: must start with "${c.prefix}"`:c.format==="ends_with"?`Invalid string: must end with "${c.
suffix}"`:c.format==="includes"?`Invalid string: must include "${c.includes}"`:c.format==="regex"?`Invalid string: must match pattern ${c.pattern}`:`Invalid ${r[c.
format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>
1?"s":""}: ${Oe(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>
0?`Invalid discriminator value. Expected ${i.options.map(u=>`'${u}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}},"error");function Ft(){return{localeError:Wc()}}s(Ft,"default");var Jo;var Mt=class{static{s(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this.
_map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Gc(){return new Mt}s(Gc,"registry");(Jo=globalThis).
__zod_globalRegistry??(Jo.__zod_globalRegistry=Gc());var Q=globalThis.__zod_globalRegistry;function Ko(e){return e.checks&&(e.checks=[...e.checks]),e}s(Ko,"snapshotChecks");function Vo(e,t){return new e(Ko({type:"string",...y(t)}))}s(Vo,"_string");function Wo(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...y(t)})}s(Wo,"_email");function Go(e,t){return new e({type:"string",
format:"guid",check:"string_format",abort:!1,...y(t)})}s(Go,"_guid");function Xo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...y(
t)})}s(Xo,"_uuid");function Yo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...y(t)})}s(Yo,"_uuidv4");function qo(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...y(t)})}s(qo,"_uuidv6");function Ho(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...y(t)})}s(Ho,"_uuidv7");function Qo(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,
...y(t)})}s(Qo,"_url");function ei(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...y(t)})}s(ei,"_emoji");function ti(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...y(t)})}s(ti,"_nanoid");function ri(e,t){return new e({type:"string",format:"cuid",check:"string\
_format",abort:!1,...y(t)})}s(ri,"_cuid");function ni(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...y(t)})}s(ni,"_cuid2");function oi(e,t){
return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...y(t)})}s(oi,"_ulid");function ii(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...y(t)})}s(ii,"_xid");function si(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...y(t)})}s(si,"_ksuid");
function ci(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...y(t)})}s(ci,"_ipv4");function ui(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...y(t)})}s(ui,"_ipv6");function ai(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...y(t)})}s(ai,"_cidrv4");function li(e,t){return new e({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...y(t)})}s(li,"_cidrv6");function pi(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,
...y(t)})}s(pi,"_base64");function fi(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...y(t)})}s(fi,"_base64url");function di(e,t){
return new e({type:"string",format:"e164",check:"string_format",abort:!1,...y(t)})}s(di,"_e164");function mi(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...y(t)})}s(mi,"_jwt");function hi(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...y(t)})}s(hi,"_isoDateTime");function gi(e,t){
return new e({type:"string",format:"date",check:"string_format",...y(t)})}s(gi,"_isoDate");function _i(e,t){return new e({type:"string",format:"time",check:"str\
ing_format",precision:null,...y(t)})}s(_i,"_isoTime");function xi(e,t){return new e({type:"string",format:"duration",check:"string_format",...y(t)})}s(xi,"_isoD\
uration");function yi(e,t){return new e(Ko({type:"number",checks:[],...y(t)}))}s(yi,"_number");function bi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...y(t)})}s(bi,"_int");function vi(e,t){return new e({type:"boolean",...y(t)})}s(vi,"_boolean");function zi(e){return new e({type:"unknown"})}s(zi,"_unknown");function $i(e,t){return new e({type:"never",...y(t)})}s($i,"_never");function He(e,t){return new It({check:"less_than",...y(t),value:e,inclusive:!1})}s(He,"_lt");function $e(e,t){return new It({check:"less_than",...y(t),value:e,inclusive:!0})}
s($e,"_lte");function Qe(e,t){return new At({check:"greater_than",...y(t),value:e,inclusive:!1})}s(Qe,"_gt");function we(e,t){return new At({check:"greater_than",...y(t),value:e,
inclusive:!0})}s(we,"_gte");function et(e,t){return new dn({check:"multiple_of",...y(t),value:e})}s(et,"_multipleOf");function tt(e,t){return new hn({check:"max_length",...y(t),maximum:e})}s(tt,"_maxLength");function se(e,t){return new gn({check:"min_length",...y(t),minimum:e})}
s(se,"_minLength");function rt(e,t){return new _n({check:"length_equals",...y(t),length:e})}s(rt,"_length");function Ut(e,t){return new xn({check:"string_format",
format:"regex",...y(t),pattern:e})}s(Ut,"_regex");function Bt(e){return new yn({check:"string_format",format:"lowercase",...y(e)})}s(Bt,"_lowercase");function Jt(e){
return new bn({check:"string_format",format:"uppercase",...y(e)})}s(Jt,"_uppercase");function Kt(e,t){return new vn({check:"string_format",format:"includes",...y(
t),includes:e})}s(Kt,"_includes");function Vt(e,t){return new zn({check:"string_format",format:"starts_with",...y(t),prefix:e})}s(Vt,"_startsWith");function Wt(e,t){
return new $n({check:"string_format",format:"ends_with",...y(t),suffix:e})}s(Wt,"_endsWith");function q(e){return new wn({check:"overwrite",tx:e})}s(q,"_overwrite");function Gt(e){return q(t=>t.normalize(e))}s(Gt,"_normalize");function Xt(){return q(e=>e.
trim())}s(Xt,"_trim");function Yt(){return q(e=>e.toLowerCase())}s(Yt,"_toLowerCase");function qt(){return q(e=>e.toUpperCase())}s(qt,"_toUpperCase");function Ht(){
return q(e=>mt(e))}s(Ht,"_slugify");function wi(e,t,r){return new e({type:"array",element:t,...y(r)})}s(wi,"_array");function ki(e,t,r){return new e({type:"custom",check:"custom",fn:t,...y(r)})}s(ki,"_refine");function Zi(e,t){let r=Xc(n=>(n.addIssue=o=>{if(typeof o=="string")
n.issues.push(oe(o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??
(i.continue=!r._zod.def.abort),n.issues.push(oe(i))}},e(n.value,n)),t);return r}s(Zi,"_superRefine");function Xc(e,t){let r=new I({check:"custom",...y(t)});return r.
_zod.check=e,r}s(Xc,"_check");function ke(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&j(e,n,r[n]);return e}s(ke,"assignProps");function er(e){
let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Q,
target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}s(er,"initializeContext");function W(e,t,r,n,o){let i=typeof t.
unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(
o);return Object.assign(r,i),!0}s(W,"handleUnrepresentable");function P(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,
r.schemaPath.includes(e)&&(i.cycle=r.path),i.schema;let c={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,c),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=
void 0;let u=e._zod.toJSONSchema?.();if(u)c.schema=u;else{let p={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(
t,c.schema,p);else{let h=c.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,h,p)}let d=e.
_zod.parent;d&&(c.ref||(c.ref=d),P(d,t,p),t.seen.get(d).isParent=!0)}let a=t.metadataRegistry.get(e);return a&&ke(c.schema,a),t.io==="input"&&E(e)&&(delete c.schema.
examples,delete c.schema.default),t.io==="input"&&"_prefault"in c.schema&&((n=c.schema).default??(n.default=c.schema._prefault)),delete c.schema._prefault,t.seen.
get(e).schema}s(P,"processSchema");function Pi(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}s(Pi,"encodeJSONPointerSegment");function tr(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let c of e.seen.entries()){let u=e.metadataRegistry.
get(c[0])?.id;if(u){let a=n.get(u);if(a&&a!==c[0])throw new Error(`Duplicate schema id "${u}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(u,c[0])}}let o=s(c=>{let u=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.
registry.get(c[0])?.id,h=e.external.uri??(g=>g);if(d)return{ref:h(d)};let m=c[1].defId??c[1].schema.id??`schema${e.counter++}`;return c[1].defId=m,{defId:m,ref:`${h(
"__shared")}#/${u}/${Pi(m)}`}}let a="#",l=`${a}/${u}/`;if(c[1]===r&&!c[1].schema.id)return{ref:a};let p=c[1].schema.id??`__schema${e.counter++}`;return{defId:p,
ref:l+Pi(p)}},"makeURI"),i=s(c=>{if(c[1].schema.$ref)return;let u=c[1],{ref:a,defId:l}=o(c);u.def={...u.schema},l&&(u.defId=l);let p=u.schema;for(let d in p)delete p[d];
p.$ref=a},"extractToDef");if(e.cycles==="throw")for(let c of e.seen.entries()){let u=c[1];if(u.cycle)throw new Error(`Cycle detected: #/${u.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let c of e.seen.entries()){let u=c[1];if(t===c[0]){i(c);continue}if(e.external){
let l=e.external.registry.get(c[0])?.id;if(t!==c[0]&&l){i(c);continue}}if(e.metadataRegistry.get(c[0])?.id){i(c);continue}if(u.cycle){i(c);continue}u.count>1&&e.
reused==="ref"&&i(c)}e.external&&(e.sharedDefsExtractedFor=e.external)}s(tr,"extractDefs");function Ii(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Ii(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let i=n.type;for(let c of Array.
isArray(i)?i:[i]){if(typeof c!="string")return;r.includes(c)||r.push(c)}}delete e.anyOf,e.type=r.length===1?r[0]:r}s(Ii,"compactTypeUnion");var Ai=new Set(["typ\
e","properties","required","additionalProperties"]),Si=["oneOf","anyOf"];function Oi(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="objec\
t"||t===null?null:Object.keys(t).length?t:null}s(Oi,"undeclaredConstraint");function Qt(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let c in i)if(!Ai.has(c))return null;t.push(i)}let r={},n=new Set;for(let i of t){for(let c in i.properties){if(Object.prototype.hasOwnProperty.call(r,c))continue;
let u=[];for(let l of t){let p=l.properties?.[c]??Oi(l);p!=null&&(u.some(d=>JSON.stringify(d)===JSON.stringify(p))||u.push(p))}let a=u.length===1?u[0]:Qt(u)??{allOf:u};
j(r,c,a)}for(let c of i.required??[])n.add(c)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let c of t){let u=Oi(c);u&&!i.some(a=>JSON.stringify(a)===JSON.stringify(u))&&i.push(u)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}s(Qt,"foldObjects");function Yc(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Ai)if(o in e)return;
let r=t.filter(o=>Si.some(i=>Array.isArray(o[i]))),n=null;if(!r.length)n=Qt(t);else{let o=r[0],i=Si.find(a=>Array.isArray(o[a]));if(Object.keys(o).length!==1)return;
let c=t.filter(a=>a!==o),u=o[i].map(a=>Qt([...c,a]));if(u.some(a=>!a))return;n={[i]:u}}n&&(delete e.allOf,ke(e,n))}s(Yc,"foldIntersection");function rr(e,t){let r=e.
seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=s(u=>{let a=e.seen.get(u);if(a.ref===null)return;let l=a.def??a.schema,p={...l},
d=a.ref;if(a.ref=null,d){n(d);let m=e.seen.get(d),g=m.schema;if(g.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??
[],l.allOf.push(g)):ke(l,g),ke(l,p),u._zod.parent===d)for(let x in l)x==="$ref"||x==="allOf"||x in p||delete l[x];if(g.$ref&&m.def)for(let x in l)x==="$ref"||x===
"allOf"||x in m.def&&JSON.stringify(l[x])===JSON.stringify(m.def[x])&&delete l[x]}let h=u._zod.parent;if(h&&h!==d){n(h);let m=e.seen.get(h);if(m?.schema.$ref&&(l.
$ref=m.schema.$ref,m.def))for(let g in l)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(l[g])===JSON.stringify(m.def[g])&&delete l[g]}e.override({zodSchema:u,
jsonSchema:l,path:a.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==e.external){for(let u of[...e.seen.entries()].reverse())n(u[0]);if(e.target!==
"openapi-3.0")for(let u of e.seen.entries())Ii(u[1].def??u[1].schema);for(let u of e.deferred)u();if(e.intersections.length){let u=new Map;for(let a of e.seen.values())
for(let l of[a.schema,a.def]){let p=l?.allOf;if(!Array.isArray(p))continue;let d=u.get(p);d?d.push(l):u.set(p,[l])}for(let a of e.intersections)for(let l of u.get(
a)??[])Yc(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schem\
a.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let u=e.external.registry.get(t)?.id;
if(!u)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(u)}ke(o,r.defId?r.schema:r.def??r.schema);let i=e.metadataRegistry.get(t)?.id;i!==
void 0&&o.id===i&&delete o.id;let c=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let u of e.seen.entries()){let a=u[1];a.def&&a.defId&&
(a.def.id===a.defId&&delete a.def.id,j(c,a.defId,a.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(c).length>0&&(e.target==="draft-20\
20-12"?o.$defs=c:o.definitions=c);try{let u=JSON.parse(JSON.stringify(o));return Object.defineProperty(u,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ze(
t,"input",e.processors),output:Ze(t,"output",e.processors)}},enumerable:!1,writable:!1}),u}catch{throw new Error("Error converting schema to JSON.")}}s(rr,"fina\
lize");function E(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return E(
n.element,r);if(n.type==="set")return E(n.valueType,r);if(n.type==="lazy")return E(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoption\
al"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return E(n.innerType,r);if(n.type==="intersection")return E(
n.left,r)||E(n.right,r);if(n.type==="record"||n.type==="map")return E(n.keyType,r)||E(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:
E(n.in,r)||E(n.out,r);if(n.type==="object"){for(let o in n.shape)if(E(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(E(o,r))return!0;
return!1}if(n.type==="tuple"){for(let o of n.items)if(E(o,r))return!0;return!!(n.rest&&E(n.rest,r))}return!1}s(E,"isTransforming");var Ei=s((e,t={})=>r=>{let n=er(
{...r,processors:t});return P(e,n),tr(n,e),rr(n,e)},"createToJSONSchemaMethod"),Ze=s((e,t,r={})=>n=>{let{libraryOptions:o,target:i}=n??{},c=er({...o??{},target:i,
io:t,processors:r});return P(e,c),tr(c,e),rr(c,e)},"createStandardJSONSchemaMethod");var ce=s((e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},"narrowMin"),ue=s((e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},"narrowMax"),Ti=s((e,t)=>{ce(e,"minimum",t),
ue(e,"maximum",t)},"narrowBoth"),Di=s((e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},"addDivisor"),ji=s((e,t)=>{e.patterns??
(e.patterns=new Set),e.patterns.add(t)},"addPattern"),Li=s((e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},"intersectMime"),Fi=s((e,t)=>{e.format=
t,t.includes("int")&&(e.isInt=!0)},"setFormat"),Ni=s((e,t)=>ce(e,"minimum",t.minimum),"minContributor"),Ci=s((e,t)=>ue(e,"maximum",t.maximum),"maxContributor"),
Ri=s(e=>(t,r)=>{Fi(t,r.format);let[n,o]=e[r.format];ce(t,"minimum",n),ue(t,"maximum",o)},"formatContributor"),qc={greater_than:s((e,t)=>ce(e,t.inclusive?"minimu\
m":"exclusiveMinimum",t.value),"greater_than"),less_than:s((e,t)=>ue(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),"less_than"),multiple_of:s((e,t)=>Di(e,
t.value),"multiple_of"),number_format:Ri(me),bigint_format:Ri(Ee),min_length:Ni,max_length:Ci,length_equals:s((e,t)=>Ti(e,t.length),"length_equals"),min_size:Ni,
max_size:Ci,size_equals:s((e,t)=>Ti(e,t.size),"size_equals"),string_format:s((e,t)=>{Fi(e,t.format),t.pattern&&ji(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:s((e,t)=>Li(e,t.mime),"mime_type")};function R(e){
let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let i of n)qc[i._zod.def.check]?.(t,i._zod.def);let o=e._zod.bag;o.minimum!==
void 0&&ce(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ce(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&ue(t,"maximum",o.maximum),o.exclusiveMaximum!==
void 0&&ue(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Di(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes(
"int")&&(t.isInt=!0)),o.mime&&Li(t,o.mime);for(let i of o.patterns??[])ji(t,i);return t}s(R,"aggregateChecks");var Hc={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""},Qc=new Map([[Nt,en],[We,tn]]),Mi=s(e=>Qc.get(e)??e,"exactPattern"),Ui=s((e,t,r,n)=>{let o=r;o.type="string";let{minimum:i,maximum:c,
format:u,patterns:a,contentEncoding:l,laxFormat:p}=R(e);if(typeof i=="number"&&(o.minLength=i),typeof c=="number"&&(o.maxLength=c),u&&(o.format=Hc[u]??u,o.format===
""&&delete o.format,(u==="time"||p)&&delete o.format),l&&(o.contentEncoding=l),a&&a.size>0){let d=[...a].map(Mi);d.length===1?o.pattern=d[0].source:d.length>1&&
(o.allOf=[...d.map(h=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:h.source}))])}},"stringProcessor"),
Bi=s((e,t,r,n)=>{let o=r,{minimum:i,maximum:c,multipleOf:u,exclusiveMaximum:a,exclusiveMinimum:l,isInt:p}=R(e);o.type=p?"integer":"number";let d=typeof l=="numb\
er"&&l>=(i??Number.NEGATIVE_INFINITY),h=typeof a=="number"&&a<=(c??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(d?m?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),h?m?(o.maximum=a,o.exclusiveMaximum=!0):o.exclusiveMaximum=a:typeof c=="number"&&
(o.maximum=c),u){let g=new Set;for(let z of u)Number.isFinite(z)&&z!==0?g.add(Math.abs(z)):W(e,t,o,n,`A multipleOf divisor of ${z} cannot be represented in JSON\
 Schema`);let[_,...x]=g;_!==void 0&&(o.multipleOf=_),x.length&&(o.allOf=[...o.allOf??[],...x.map(z=>({multipleOf:z}))])}},"numberProcessor"),Ji=s((e,t,r,n)=>{r.
type="boolean"},"booleanProcessor");var Ki=s((e,t,r,n)=>{r.not={}},"neverProcessor");var Vi=s((e,t,r,n)=>{},"unknownProcessor");var Wi=s((e,t,r,n)=>{let o=e._zod.def,i=re(o.entries);if(i.length===0){r.not={};return}i.every(c=>typeof c=="number")&&(r.type="number"),i.every(c=>typeof c=="s\
tring")&&(r.type="string"),r.enum=i},"enumProcessor"),Gi=s((e,t,r,n)=>{let o=e._zod.def;if(o.values.length===0){r.not={};return}let i=[];for(let c of o.values)if(c===
void 0){if(W(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof c=="bigint"){if(W(e,t,r,n,"BigInt literals cannot be repr\
esented in JSON Schema"))return;i.push(Number(c))}else i.push(c);if(i.length!==0)if(i.length===1){let c=i[0];r.type=c===null?"null":typeof c,t.target==="draft-0\
4"||t.target==="openapi-3.0"?r.enum=[c]:r.const=c}else i.every(c=>typeof c=="number")&&(r.type="number"),i.every(c=>typeof c=="string")&&(r.type="string"),i.every(
c=>typeof c=="boolean")&&(r.type="boolean"),i.every(c=>c===null)&&(r.type="null"),r.enum=i},"literalProcessor");var Xi=s((e,t,r,n)=>{W(e,t,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor");var Yi=s((e,t,r,n)=>{W(e,t,r,n,"Transforms cannot be represented in JSON Schema")},"transformProcessor");var qi=s((e,t,r,n)=>{let o=r,i=e._zod.def,{minimum:c,maximum:u}=R(e);typeof c=="number"&&(o.minItems=c),typeof u=="number"&&(o.maxItems=u),o.type="array",o.items=
P(i.element,t,{...n,path:[...n.path,"items"]})},"arrayProcessor");function Pe(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?
Pe(t.out):t.type==="catch"?Pe(t.innerType):e._zod.optin}s(Pe,"inputOptin");var Hi=s((e,t,r,n)=>{let o=r,i=e._zod.def,c=i.shape;if(Object.getOwnPropertySymbols(c).
length&&W(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in c)j(o.properties,l,P(c[l],t,{...n,path:[
...n.path,"properties",l]}));let a=[];for(let l of Object.keys(c)){let p=i.shape[l];(t.io==="input"?Pe(p)===void 0:p._zod.optout===void 0)&&a.push(l)}a.length>0&&
(o.required=a),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=P(i.catchall,t,{...n,path:[...n.path,
"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},"objectProcessor"),Qi=s((e,t,r,n)=>{let o=e._zod.def,i=o.inclusive===!1,c=o.options.map(
(u,a)=>P(u,t,{...n,path:[...n.path,i?"oneOf":"anyOf",a]}));i?r.oneOf=c:r.anyOf=c},"unionProcessor"),es=s((e,t,r,n)=>{let o=e._zod.def,i=P(o.left,t,{...n,path:[...n.
path,"allOf",0]}),c=P(o.right,t,{...n,path:[...n.path,"allOf",1]}),u=s(l=>"allOf"in l&&Object.keys(l).length===1,"isSimpleIntersection"),a=[...u(i)?i.allOf:[i],
...u(c)?c.allOf:[c]];r.allOf=a,t.intersections.push(a)},"intersectionProcessor"),ts=s((e,t,r,n)=>{let o=r,i=e._zod.def;o.type="array";let c=t.target==="draft-20\
20-12"?"prefixItems":"items",u=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",a=i.items.map((_,x)=>P(_,t,{...n,path:[...n.path,c,
x]})),l=i.rest?P(i.rest,t,{...n,path:[...n.path,u,...t.target==="openapi-3.0"?[i.items.length]:[]]}):null,p=i.items.length;for(;p>0;){let _=i.items[p-1];if(!(t.
io==="input"?Pe(_)!==void 0:_._zod.optout==="optional"))break;p--}let d=i.items.length,h=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=a,h?o.items=!1:l&&(o.
items=l),p>0&&(o.minItems=p),h&&(o.maxItems=d)):t.target==="openapi-3.0"?(o.items={anyOf:a},l&&o.items.anyOf.push(l),p>0&&(o.minItems=p),h&&(o.maxItems=d)):(o.items=
a,h?o.additionalItems=!1:l&&(o.additionalItems=l),p>0&&(o.minItems=p),h&&(o.maxItems=d));let{minimum:m,maximum:g}=R(e);typeof m=="number"&&(o.minItems=m),typeof g==
"number"&&(o.maxItems=g)},"tupleProcessor");function nr(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let g=e.get(t)?.def;if(!g)return t;let _=nr(e,g,r);return _===
g?t:_}for(let g of["anyOf","oneOf"]){let _=t[g];if(!Array.isArray(_))continue;let x=_.map(z=>nr(e,z,r));x.some((z,T)=>z!==_[T])&&(t={...t,[g]:x})}let n=Array.isArray(
t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(g=>g==="number"||g==="integer"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(g=>typeof g==
"number"))return t;let{minimum:c,maximum:u,exclusiveMinimum:a,exclusiveMaximum:l,multipleOf:p,format:d,id:h,...m}=t;return m.enum?m.enum=m.enum.map(g=>typeof g==
"number"?String(g):g):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",i||(m.pattern=(n.includes("number")?xe:St).source)),m}s(nr,"string\
ifyKeyNames");var or=new WeakMap;function eu(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of or.
get(e)??[]){let o=e.seen.get(n),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||r.has(i))continue;let c=nr(t,i,new Set);c!==i&&r.set(i,c)}if(r.size)for(let n of e.
seen.values())for(let o of[n.schema,n.def]){let i=o&&r.get(o.propertyNames);i&&(o.propertyNames=i)}}s(eu,"rewriteKeyNames");var rs=s((e,t,r,n)=>{let o=r,i=e._zod.
def;o.type="object";let c=i.keyType,u=R(c).patterns;if(i.mode==="loose"&&u&&u.size>0){let p=P(i.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties=
{};for(let d of u)j(o.patternProperties,Mi(d).source,p)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=P(i.keyType,t,{...n,path:[...n.
path,"propertyNames"]});let p=or.get(t);p||(p=[],or.set(t,p),t.deferred.push(()=>eu(t))),p.push(e)}o.additionalProperties=P(i.valueType,t,{...n,path:[...n.path,
"additionalProperties"]})}let a=c._zod.values,l=t.io==="input"&&Pe(i.valueType)!==void 0;if(a&&!i.partial&&!l){let p=[...a].filter(d=>typeof d=="string"||typeof d==
"number");p.length>0&&(o.required=p.map(String))}},"recordProcessor"),ns=s((e,t,r,n)=>{let o=e._zod.def,i=P(o.innerType,t,n),c=t.seen.get(e);t.target==="openapi\
-3.0"?(c.ref=o.innerType,r.nullable=!0):r.anyOf=[i,{type:"null"}]},"nullableProcessor"),os=s((e,t,r,n)=>{let o=e._zod.def;P(o.innerType,t,n);let i=t.seen.get(e);
i.ref=o.innerType},"nonoptionalProcessor"),ir=Symbol();function is(e,t,r,n,o){let i=!1,c=JSON.stringify(e,(u,a)=>typeof a!="bigint"?a:(i=!0,null));return i?(W(t,
r,n,o,"BigInt defaults cannot be represented in JSON Schema"),ir):JSON.parse(c)}s(is,"serializeDefaultValue");var ss=s((e,t,r,n)=>{let o=e._zod.def;P(o.innerType,
t,n);let i=t.seen.get(e);i.ref=o.innerType;let c=is(o.defaultValue,e,t,r,n);c!==ir&&(r.default=c)},"defaultProcessor"),cs=s((e,t,r,n)=>{let o=e._zod.def;P(o.innerType,
t,n);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let c=is(o.defaultValue,e,t,r,n);c!==ir&&(r._prefault=c)},"prefaultProcessor"),us=s((e,t,r,n)=>{
let o=e._zod.def;P(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType;let c;try{c=o.catchValue(void 0)}catch{W(e,t,r,n,"Dynamic catch values are not support\
ed in JSON Schema");return}r.default=c},"catchProcessor"),as=s((e,t,r,n)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),c=t.io==="input"?i?o.out:o.in:
o.out;P(c,t,n);let u=t.seen.get(e);u.ref=c},"pipeProcessor"),ls=s((e,t,r,n)=>{let o=e._zod.def;P(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType,r.readOnly=
!0},"readonlyProcessor");var sr=s((e,t,r,n)=>{let o=e._zod.def;P(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType},"optionalProcessor"),ps=s((e,t,r,n)=>{let o=e._zod.innerType;P(o,
t,n);let i=t.seen.get(e);i.ref=o},"lazyProcessor");var fs=new WeakSet([Object.prototype,Error.prototype]);function nt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}s(nt,"_lazyMethod");
var uu=s((e,t)=>{Pr.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);fs.has(r)||(fs.add(r),nt(r,"format",n=>o=>Or(n,o)),nt(r,"flatten",n=>o=>Sr(n,o)),
nt(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,ne,2)}),nt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,
ne,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var D=f("ZodError",uu,void 0,{Parent:Error});var ds=De(D),ms=je(D),hs=Le(D),gs=Fe(D),_s=Ar(D),xs=Er(D),ys=Tr(D),bs=Nr(D),vs=Cr(D),zs=Rr(D),$s=Dr(D),ws=jr(D);function lu(){A.localeError||C(Ft())}s(lu,"_ensureDefaultLocale");function Se(){A.memoizer||C({memoizer:Bo()})}s(Se,"_ensureDefaultMemoizer");var Z=f("ZodType",
(e,t)=>(lu(),$.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(b.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="fu\
nction"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return L(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(la(e,t))},superRefine(e,t){return this.check(pa(e,t))},overwrite(e){return this.check(q(e))},
optional(){return Ss(this)},exactOptional(){return Yu(this)},nullable(){return Os(this)},nullish(){return Ss(Os(this))},nonoptional(e){return ra(this,e)},array(){
return Fu(this)},or(e){return Uu([this,e])},and(e){return Ju(this,e)},transform(e){return Is(this,Xu(e))},default(e){return Qu(this,e)},prefault(e){return ta(this,
e)},catch(e){return oa(this,e)},pipe(e){return Is(this,e)},readonly(){return ca(this)},describe(e){let t=this.clone();return Q.add(t,{description:e}),t},meta(...e){
if(e.length===0)return Q.get(this);let t=this.clone();return Q.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return b.hide(this,"~standard",{...Tt(this),jsonSchema:{input:Ze(this,"i\
nput"),output:Ze(this,"output")}})},set"~standard"(e){b.own(this,"~standard",e)},parse:s(function e(t,r){return ds(this,t,r,{callee:e})},"_parse"),parseAsync:s(
async function e(t,r){return await ms(this,t,r,{callee:e})},"_parseAsync"),safeParse(e,t){return hs(this,e,t)},async safeParseAsync(e,t){return gs(this,e,t)},get spa(){
return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,t){return wt(this,e,t)},validateAsync(e,t){return kt(this,e,t)},encode:s(function e(t,r){
return _s(this,t,r,{callee:e})},"_encode"),decode:s(function e(t,r){return xs(this,t,r,{callee:e})},"_decode"),encodeAsync:s(async function e(t,r){return await ys(
this,t,r,{callee:e})},"_encodeAsync"),decodeAsync:s(async function e(t,r){return await bs(this,t,r,{callee:e})},"_decodeAsync"),safeEncode(e,t){return vs(this,e,
t)},safeDecode(e,t){return zs(this,e,t)},async safeEncodeAsync(e,t){return $s(this,e,t)},async safeDecodeAsync(e,t){return ws(this,e,t)},toJSONSchema(e){return Ei(
this,{})(e)},get description(){return Q.get(this)?.description},get _def(){return this._zod.def}}),As=f("_ZodString",(e,t)=>{Ve.init(e,t),Z.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Ui(e,r,n,o)},b.derived({format:s(e=>R(e).format??null,"format"),minLength:s(e=>R(e).minimum??null,"minLength"),maxLength:s(e=>R(e).maximum??null,"maxLe\
ngth")},{regex(...e){return this.check(Ut(...e))},includes(...e){return this.check(Kt(...e))},startsWith(...e){return this.check(Vt(...e))},endsWith(...e){return this.
check(Wt(...e))},min(...e){return this.check(se(...e))},max(...e){return this.check(tt(...e))},length(...e){return this.check(rt(...e))},nonempty(...e){return this.
check(se(1,...e))},lowercase(e){return this.check(Bt(e))},uppercase(e){return this.check(Jt(e))},trim(){return this.check(Xt())},normalize(...e){return this.check(
Gt(...e))},toLowerCase(){return this.check(Yt())},toUpperCase(){return this.check(qt())},slugify(){return this.check(Ht())}})),pu=f("ZodString",(e,t)=>{Ve.init(
e,t),As.init(e,t)},{email(e){return this.check(Wo(_u,e))},url(e){return this.check(Qo(yu,e))},jwt(e){return this.check(mi(Nu,e))},emoji(e){return this.check(ei(
bu,e))},guid(e){return this.check(Go(xu,e))},uuid(e){return this.check(Xo(ot,e))},uuidv4(e){return this.check(Yo(ot,e))},uuidv6(e){return this.check(qo(ot,e))},
uuidv7(e){return this.check(Ho(ot,e))},nanoid(e){return this.check(ti(vu,e))},cuid(e){return this.check(ri(zu,e))},cuid2(e){return this.check(ni($u,e))},ulid(e){
return this.check(oi(wu,e))},base64(e){return this.check(pi(Au,e))},base64url(e){return this.check(fi(Eu,e))},xid(e){return this.check(ii(ku,e))},ksuid(e){return this.
check(si(Zu,e))},ipv4(e){return this.check(ci(Pu,e))},ipv6(e){return this.check(ui(Su,e))},cidrv4(e){return this.check(ai(Ou,e))},cidrv6(e){return this.check(li(
Iu,e))},e164(e){return this.check(di(Tu,e))},datetime(e){return this.check(hi(du,e))},date(e){return this.check(gi(mu,e))},time(e){return this.check(_i(hu,e))},
duration(e){return this.check(xi(gu,e))}});function fu(e){return Vo(pu,e)}s(fu,"string");var S=f("ZodStringFormat",(e,t)=>{k.init(e,t),As.init(e,t)}),du=f("ZodI\
SODateTime",(e,t)=>{eo.init(e,t),S.init(e,t)}),mu=f("ZodISODate",(e,t)=>{to.init(e,t),S.init(e,t)}),hu=f("ZodISOTime",(e,t)=>{ro.init(e,t),S.init(e,t)}),gu=f("Z\
odISODuration",(e,t)=>{no.init(e,t),S.init(e,t)}),_u=f("ZodEmail",(e,t)=>{Bn.init(e,t),S.init(e,t)});var xu=f("ZodGUID",(e,t)=>{Mn.init(e,t),S.init(e,t)});var ot=f("ZodUUID",(e,t)=>{Un.init(e,t),S.init(e,t)});var yu=f("ZodURL",(e,t)=>{Vn.init(e,t),S.init(e,t)});var bu=f("ZodEmoji",(e,t)=>{Wn.init(e,t),S.init(e,t)});var vu=f("ZodNanoID",(e,t)=>{Gn.init(e,t),S.init(e,t)});var zu=f("ZodCUID",(e,t)=>{Xn.init(e,t),S.init(e,t)});var $u=f("ZodCUID2",(e,t)=>{Yn.init(e,t),S.init(e,t)});var wu=f("ZodULID",(e,t)=>{qn.init(e,t),S.init(e,t)});var ku=f("ZodXID",(e,t)=>{Hn.init(e,t),S.init(e,t)});var Zu=f("ZodKSUID",(e,t)=>{Qn.init(e,t),S.init(e,t)});var Pu=f("ZodIPv4",(e,t)=>{oo.init(e,t),S.init(e,t)});var Su=f("ZodIPv6",(e,t)=>{so.init(e,t),S.init(e,t)});var Ou=f("ZodCIDRv4",(e,t)=>{co.init(e,t),S.init(e,t)});var Iu=f("ZodCIDRv6",(e,t)=>{uo.init(e,t),S.init(e,t)});var Au=f("ZodBase64",(e,t)=>{lo.init(e,t),S.init(e,t)});var Eu=f("ZodBase64URL",(e,t)=>{po.init(e,t),S.init(e,t)});var Tu=f("ZodE164",(e,t)=>{fo.init(e,t),S.init(e,t)});var Nu=f("ZodJWT",(e,t)=>{mo.init(e,t),S.init(e,t)});var Es=f("ZodNumber",(e,t)=>{Ct.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bi(e,r,n,o),e.isFinite=!0},b.derived({minValue:s(e=>{let{minimum:t,exclusiveMinimum:r}=R(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:s(e=>{let{maximum:t,exclusiveMaximum:r}=R(e);return Math.min(t??
Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:s(e=>{let{isInt:t,multipleOf:r}=R(e);return!!t||!!r?.some(Number.isSafeInteger)},"isInt"),
format:s(e=>R(e).format??null,"format")},{gt(e,t){return this.check(Qe(e,t))},gte(e,t){return this.check(we(e,t))},min(e,t){return this.check(we(e,t))},lt(e,t){
return this.check(He(e,t))},lte(e,t){return this.check($e(e,t))},max(e,t){return this.check($e(e,t))},int(e){return this.check(ks(e))},safe(e){return this.check(
ks(e))},positive(e){return this.check(Qe(0,e))},nonnegative(e){return this.check(we(0,e))},negative(e){return this.check(He(0,e))},nonpositive(e){return this.check(
$e(0,e))},multipleOf(e,t){return this.check(et(e,t))},step(e,t){return this.check(et(e,t))},finite(){return this}}));function Kp(e){return yi(Es,e)}s(Kp,"number");
var Cu=f("ZodNumberFormat",(e,t)=>{ho.init(e,t),Es.init(e,t)});function ks(e){return bi(Cu,e)}s(ks,"int");var Ru=f("ZodBoolean",(e,t)=>{go.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ji(e,r,n,o)});function Vp(e){return vi(Ru,e)}s(Vp,"boolean");var Du=f("ZodUnknown",(e,t)=>{_o.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vi(e,r,n,o)});function Zs(){return zi(Du)}s(Zs,"unknown");var ju=f("Zod\
Never",(e,t)=>{xo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ki(e,r,n,o)});function Ts(e){return $i(ju,e)}s(Ts,"never");var Lu=f("ZodArray",(e,t)=>{Se(),yo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qi(e,r,n,o),e.element=t.element},{min(e,t){return this.check(se(e,t))},
nonempty(e){return this.check(se(1,e))},max(e,t){return this.check(tt(e,t))},length(e,t){return this.check(rt(e,t))},unwrap(){return this.element}});function Fu(e,t){
return wi(Lu,e,t)}s(Fu,"array");var Ns=f("ZodObject",(e,t)=>{Se(),zo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hi(e,r,n,o),b.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){
return Vu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(
this._zod.def,{catchall:Zs()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Zs()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Ts()}))},
strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){
return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(ar,this,e[0])},exactPartial(...e){return b.
partial(Cs,this,e[0],"exactPartial")},required(...e){return b.required(Rs,this,e[0])}});function Wp(e,t){let r={type:"object",shape:e??{},...b.normalizeParams(t)};
return new Ns(r)}s(Wp,"object");function Gp(e,t){return new Ns({type:"object",shape:e,catchall:Ts(),...b.normalizeParams(t)})}s(Gp,"strictObject");var Mu=f("ZodUnion",(e,t)=>{$o.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qi(e,r,n,o),e.options=t.options});function Uu(e,t){return new Mu({type:"u\
nion",options:e,...b.normalizeParams(t)})}s(Uu,"union");var Bu=f("ZodIntersection",(e,t)=>{wo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>es(e,r,n,o)});function Ju(e,t){return new Bu({type:"intersection",
left:e,right:t})}s(Ju,"intersection");var Ku=f("ZodTuple",(e,t)=>{Se(),ko.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ts(e,r,n,o)},{rest(e){return this.
clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refin\
ements");return this.clone({...e,items:e.items.map(t=>new ar({type:"optional",innerType:t}))})}});function Xp(e,t,r){let n=t instanceof $,o=n?r:t,i=n?t:null;return new Ku(
{type:"tuple",items:e,rest:i,...b.normalizeParams(o)})}s(Xp,"tuple");var Ps=f("ZodRecord",(e,t)=>{Se(),Zo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>rs(
e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function Yp(e,t,r){return!t||!t._zod?new Ps({type:"record",keyType:fu(),valueType:e,...b.normalizeParams(
t)}):new Ps({type:"record",keyType:e,valueType:t,...b.normalizeParams(r)})}s(Yp,"record");var ur=f("ZodEnum",(e,t)=>{Po.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(n,o,i)=>Wi(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,o)=>{let i={};for(let c of n)if(r.has(c))i[c]=t.entries[c];else throw new Error(`Key ${c} not found in enum`);return new ur({...t,
checks:[],...b.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let c of n)if(r.has(c))delete i[c];else throw new Error(`Key ${c} not \
found in enum`);return new ur({...t,checks:[],...b.normalizeParams(o),entries:i})}});function Vu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new ur({type:"enum",entries:r,...b.normalizeParams(t)})}s(Vu,"_enum");var Wu=f("ZodLiteral",(e,t)=>{So.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gi(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function qp(e,t){
return new Wu({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(t)})}s(qp,"literal");var Gu=f("ZodTransform",(e,t)=>{Se(),Oo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Yi(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ie(
e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(b.issue(i,r.value,t));else{let c=i;c.fatal&&(c.continue=!1),c.code??(c.code="custom"),"in\
put"in c||(c.input=r.value),c.inst??(c.inst=e),r.issues.push(b.issue(c))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.
value=o,r)}});function Xu(e){return new Gu({type:"transform",transform:e})}s(Xu,"transform");var ar=f("ZodOptional",(e,t)=>{Rt.init(e,t),Z.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>sr(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ss(e){return new ar({type:"optional",innerType:e})}s(Ss,"optional");var Cs=f("ZodExactOptional",
(e,t)=>{Io.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sr(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Yu(e){return new Cs({type:"optional",
innerType:e})}s(Yu,"exactOptional");var qu=f("ZodNullable",(e,t)=>{Ao.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ns(e,r,n,o),e.unwrap=()=>e._zod.def.
innerType});function Os(e){return new qu({type:"nullable",innerType:e})}s(Os,"nullable");var Hu=f("ZodDefault",(e,t)=>{Eo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ss(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function Qu(e,t){return new Hu({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}s(Qu,"_default");var ea=f("Zo\
dPrefault",(e,t)=>{To.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>cs(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ta(e,t){return new ea({type:"\
prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}s(ta,"prefault");var Rs=f("ZodNonOptional",(e,t)=>{No.init(e,t),Z.
init(e,t),e._zod.processJSONSchema=(r,n,o)=>os(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ra(e,t){return new Rs({type:"nonoptional",innerType:e,...b.
normalizeParams(t)})}s(ra,"nonoptional");var na=f("ZodCatch",(e,t)=>{Co.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>us(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function oa(e,t){
return new na({type:"catch",innerType:e,catchValue:typeof t=="function"?t:b.constantCatch(t)})}s(oa,"_catch");var ia=f("ZodPipe",(e,t)=>{Ro.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>as(e,r,n,o),e.in=t.in,e.out=t.out});function Is(e,t){return new ia({type:"\
pipe",in:e,out:t})}s(Is,"pipe");var sa=f("ZodReadonly",(e,t)=>{Do.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ls(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ca(e){return new sa(
{type:"readonly",innerType:e})}s(ca,"readonly");var ua=f("ZodLazy",(e,t)=>{jo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ps(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function Hp(e){return new ua(
{type:"lazy",getter:e})}s(Hp,"lazy");var aa=f("ZodCustom",(e,t)=>{Lo.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xi(e,r,n,o)});function la(e,t={}){return ki(aa,e,t)}s(la,"refine");function pa(e,t){return Zi(e,t)}s(pa,"superRefine");export{ha as a,fu as b,Kp as c,ks as d,Vp as e,Zs as f,Fu as g,Wp as h,Gp as i,Uu as j,Xp as k,Yp as l,Vu as m,qp as n,Hp as o};
