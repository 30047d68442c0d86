import { createApp } from 'vue';
import '@partnership-southwark/widgets/case-study/define.js';
import App from './App.vue';

createApp(App).mount('#app');
