var review_default={render(){}};export{review_default as default};
