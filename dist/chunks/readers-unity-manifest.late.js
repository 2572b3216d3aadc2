import { n as readUnityPackage, t as read } from "./readers-unity-manifest.js";

export { read, readUnityPackage };