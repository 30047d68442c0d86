/* As decorators do it, and compiled in the browser: a site has its own builder for that. */
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@partnership-southwark/widgets/case-study/define.js';
import { messages, onStep, study } from '../study.js';

class App {
  study = study;
  messages = messages;
  onStep = onStep;
}

Component({
  selector: '#app',
  template:
    '<ps-case-study [study]="study" [messages]="messages" (ps-step-change)="onStep($event)"></ps-case-study>',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})(App);

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
