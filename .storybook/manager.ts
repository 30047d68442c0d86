import { addons } from 'storybook/manager-api';
import { prefersDark, theme } from './theme.js';

const dress = () => addons.setConfig({ theme: theme(), navSize: 240 });

dress();
prefersDark.addEventListener('change', dress);
