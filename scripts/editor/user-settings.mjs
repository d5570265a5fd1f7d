/** Settings of the editor that the tests, the screenshots and `npm start` open: quiet, and without what asks the network. */
export const USER_SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 0,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // A served editor saves by itself after a second: what is typed in a test stays in the window.
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
