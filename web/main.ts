import { mount } from "svelte"
import "./style/base.css"
import "./style/parts.css"
import App from "./shell/app.svelte"

const target = document.querySelector("#app")
if (target === null) throw new Error("index.html has no #app")
mount(App, { target })
