/**
 * Floor 4: the window; the only package that knows JavaFX. One package a feature, one a lab.
 *
 * <p>{@link org.thetascope.app.ThetascopeApp} makes {@code window.AppState}, which holds all that
 * is open and chosen, {@code window.AppActions}, which act on it in one language, and {@code
 * window.MainWindow}, the views. When the language changes the state stays and lets its listeners
 * go; actions and views are made anew.
 */
package org.thetascope.app;
