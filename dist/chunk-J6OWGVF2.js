import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as t}from"./chunk-ERL22UW5.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export{o as a};
