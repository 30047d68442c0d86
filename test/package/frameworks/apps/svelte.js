import { mount } from 'svelte';
import '@partnership-southwark/widgets/case-study/define.js';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') });
