package org.thetascope.storage;

import java.util.List;

/**
 * What the program remembers of a user; immutable.
 *
 * @param window where it stood
 * @param theme the id of a theme; empty where the system decides
 * @param lastFolder where files were last opened or saved; may be empty
 * @param export how a figure was last exported
 * @param recentFiles the last ones first, each once
 * @param language a language tag such as "de"; empty where the system decides
 * @param reducedMotion whether nothing moves by itself
 * @param zoom how large everything is drawn, in percent
 * @param labs which lab stood at the front, and their dividers
 * @param hinted whether the hint of the first start is no longer wanted
 */
public record Preferences(
    WindowBounds window,
    String theme,
    String lastFolder,
    ExportChoice export,
    List<String> recentFiles,
    String language,
    boolean reducedMotion,
    int zoom,
    LabLayout labs,
    boolean hinted) {
  /** How many recent files are kept. */
  public static final int MAX_RECENT = 10;

  /** What is remembered at first. */
  public static final Preferences DEFAULT =
      new Preferences(
          WindowBounds.DEFAULT,
          "",
          "",
          ExportChoice.DEFAULT,
          List.of(),
          "",
          false,
          100,
          LabLayout.DEFAULT,
          false);

  /** Keeps the first few recent files, each once. */
  public Preferences {
    recentFiles = recentFiles.stream().distinct().limit(MAX_RECENT).toList();
  }

  /** The same with another place of the window. */
  public Preferences withWindow(WindowBounds changed) {
    return new Preferences(
        changed,
        theme,
        lastFolder,
        export,
        recentFiles,
        language,
        reducedMotion,
        zoom,
        labs,
        hinted);
  }

  /** The same with another theme. */
  public Preferences withTheme(String changed) {
    return new Preferences(
        window,
        changed,
        lastFolder,
        export,
        recentFiles,
        language,
        reducedMotion,
        zoom,
        labs,
        hinted);
  }

  /** The same with another last folder. */
  public Preferences withLastFolder(String changed) {
    return new Preferences(
        window, theme, changed, export, recentFiles, language, reducedMotion, zoom, labs, hinted);
  }

  /** The same with another way to export. */
  public Preferences withExport(ExportChoice changed) {
    return new Preferences(
        window,
        theme,
        lastFolder,
        changed,
        recentFiles,
        language,
        reducedMotion,
        zoom,
        labs,
        hinted);
  }

  /** The same with other recent files, the last ones first. */
  public Preferences withRecentFiles(List<String> changed) {
    return new Preferences(
        window, theme, lastFolder, export, changed, language, reducedMotion, zoom, labs, hinted);
  }

  /** The same in another language. */
  public Preferences withLanguage(String changed) {
    return new Preferences(
        window, theme, lastFolder, export, recentFiles, changed, reducedMotion, zoom, labs, hinted);
  }

  /** The same with or without motion. */
  public Preferences withReducedMotion(boolean changed) {
    return new Preferences(
        window, theme, lastFolder, export, recentFiles, language, changed, zoom, labs, hinted);
  }

  /** The same with everything in another size, in percent. */
  public Preferences withZoom(int changed) {
    return new Preferences(
        window,
        theme,
        lastFolder,
        export,
        recentFiles,
        language,
        reducedMotion,
        changed,
        labs,
        hinted);
  }

  /** The same with another lab at the front, or other dividers. */
  public Preferences withLabs(LabLayout changed) {
    return new Preferences(
        window,
        theme,
        lastFolder,
        export,
        recentFiles,
        language,
        reducedMotion,
        zoom,
        changed,
        hinted);
  }

  /** The same with or without the hint of the first start. */
  public Preferences withHinted(boolean changed) {
    return new Preferences(
        window,
        theme,
        lastFolder,
        export,
        recentFiles,
        language,
        reducedMotion,
        zoom,
        labs,
        changed);
  }
}
