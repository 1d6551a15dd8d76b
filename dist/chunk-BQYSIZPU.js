import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as e}from"./chunk-XFQ6Q7T2.js";var r=class extends Error{static{e(this,"TrackerError")}outcome;advice;constructor(n,o,s=null){super(n),this.name="TrackerError",this.outcome=o,this.advice=s}};export{r as a};
