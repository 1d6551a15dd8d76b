import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as t}from"./chunk-XFQ6Q7T2.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export{o as a};
