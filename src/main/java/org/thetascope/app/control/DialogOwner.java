package org.thetascope.app.control;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Puts a dialog over the window that it belongs to, in a window and on a stage. */
public final class DialogOwner {
  private DialogOwner() {}

  /**
   * Lets a dialog that is not shown yet belong to a window. Over a full screen some window managers
   * (metacity, and marco, which comes from it) show the windows of usual style under it, where they
   * hold all keys and are not seen; those of utilities they show.
   */
  public static void set(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    if (owner instanceof Stage stage && stage.isFullScreen()) {
      dialog.initStyle(StageStyle.UTILITY);
    }
    Window own = dialog.getDialogPane().getScene().getWindow();
    own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> place(own, owner));
    FirstSize first = new FirstSize(own);
    own.getScene().widthProperty().addListener(first);
    own.getScene().heightProperty().addListener(first);
  }

  /**
   * Places it by the size that it has. The toolkit does so by the size that its content would like,
   * and the buttons of one that needs more, in the large letters of a stage, are off the screen.
   */
  private static void place(Window dialog, Window owner) {
    double x = owner.getX() + owner.getWidth() / 2;
    double y = owner.getY() + owner.getHeight() / 2;
    Rectangle2D room =
        Screen.getScreensForRectangle(x, y, 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    double right = room.getMaxX() - dialog.getWidth();
    double foot = room.getMaxY() - dialog.getHeight();
    dialog.setX(Math.max(room.getMinX(), Math.min(right, x - dialog.getWidth() / 2)));
    dialog.setY(Math.max(room.getMinY(), Math.min(foot, y - dialog.getHeight() / 2)));
  }

  /**
   * Gives a dialog back the size that it asked for. Under openbox GTK forgets that of the first one
   * whose edges can be drawn, and shows a corner of its own 200 by 200 pixels.
   */
  private static final class FirstSize implements InvalidationListener {
    private static final double GTK = 200;

    /** How often GTK goes back to it. */
    private static final int TIMES = 5;

    private final Window dialog;
    private double width;
    private double height;
    private int times;

    FirstSize(Window dialog) {
      this.dialog = dialog;
    }

    @Override
    public void invalidated(Observable change) {
      Scene scene = dialog.getScene();
      boolean forgotten =
          scene.getWidth() * dialog.getOutputScaleX() == GTK
              && scene.getHeight() * dialog.getOutputScaleY() == GTK;
      if (!forgotten) {
        width = Math.max(width, scene.getWidth());
        height = Math.max(height, scene.getHeight());
      } else if (times < TIMES) {
        times++;
        dialog.setWidth(width + dialog.getWidth() - scene.getWidth());
        dialog.setHeight(height + dialog.getHeight() - scene.getHeight());
      }
    }
  }
}
