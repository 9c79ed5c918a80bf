package org.thetascope.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.TilePane;
import org.thetascope.app.lab.LabContext;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The scenarios of the open lecture as cards, one of which is selected. */
final class OverviewGrid extends TilePane {
  private final LabContext context;
  private final LectureModel model;
  private final LectureActions actions;
  private final Text text;
  private final LectureTitles words;
  private final Runnable leave;
  private final Thumbnails thumbnails;
  private final List<OverviewCard> cards = new ArrayList<>();
  private int selected;

  /**
   * A card for each scenario.
   *
   * @param leave what follows when one of them is shown
   */
  OverviewGrid(LabContext context, LectureActions actions, Runnable leave) {
    this.context = context;
    this.actions = actions;
    this.leave = leave;
    model = context.appState().lecture();
    text = context.rows().text();
    words = new LectureTitles(text);
    thumbnails =
        new Thumbnails("overview", (int) CardSize.GREATEST_WIDTH, context, this::showPictures);
    setHgap(CardSize.GAP);
    setVgap(CardSize.GAP);
    getStyleClass().add("overview-grid");
    new OverviewKeys(this);
  }

  /** Follows the lecture. */
  void refresh() {
    LectureState state = model.state();
    while (cards.size() < state.size()) {
      addCard(cards.size());
    }
    while (cards.size() > state.size()) {
      getChildren().remove(cards.remove(cards.size() - 1));
    }
    for (int i = 0; i < cards.size(); i++) {
      show(i, state);
    }
    select(selected);
    showPictures();
  }

  private void addCard(int index) {
    OverviewCard card = new OverviewCard(text, () -> go(index));
    card.setId("card-" + index);
    card.focusedProperty().addListener((focused, was, is) -> followFocus(is, index));
    new CardMouse(this, card, index);
    cards.add(card);
    getChildren().add(card);
  }

  private void followFocus(boolean focused, int index) {
    if (focused) {
      select(index);
    }
  }

  private void show(int index, LectureState state) {
    LectureEntry entry = state.lecture().entries().get(index);
    boolean present = index == state.present();
    String title = text.get("overview.card", index + 1, words.named(entry.title()));
    String shown = model.changed(index) ? text.get("overview.changed", title) : title;
    String why = entry instanceof LectureEntry.Broken broken ? text.sentence(broken.fault()) : "";
    String spoken =
        text.get(present ? "overview.spoken.present" : "overview.spoken", shown, state.size());
    cards.get(index).show(shown, why.isEmpty() ? spoken : spoken + " " + why, why, present);
  }

  /** Asks for the pictures of what is seen, in order. */
  void ask(double top, double bottom) {
    List<Scenario> seen =
        IntStream.range(0, cards.size())
            .filter(
                i -> cards.get(i).getBoundsInParent().intersects(0, top, getWidth(), bottom - top))
            .mapToObj(model::shown)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    thumbnails.ask(seen);
  }

  private void showPictures() {
    for (int i = 0; i < Math.min(cards.size(), model.state().size()); i++) {
      Optional<Image> picture = model.shown(i).flatMap(thumbnails::of);
      cards.get(i).setPicture(picture.orElse(null));
    }
  }

  /** Gives all cards one size, for the room in which they are seen. */
  void fit(double width, double height) {
    CardSize size = CardSize.of(cards.size(), width, height, context.theme().get().fontSize());
    setPrefColumns(size.columns());
    cards.forEach(each -> each.fit(size.width()));
    setPrefTileWidth(size.width());
    setPrefTileHeight(size.height());
  }

  /** How many cards stand in a row. */
  int columns() {
    return getPrefColumns();
  }

  int size() {
    return cards.size();
  }

  /** Which card is selected; −1 where there is none. */
  int selected() {
    return cards.isEmpty() ? -1 : selected;
  }

  Node card(int index) {
    return cards.get(index);
  }

  /** Selects the card at an index or the nearest that there is. */
  void select(int index) {
    selected = Math.max(0, Math.min(cards.size() - 1, index));
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).setSelected(i == selected);
    }
  }

  /** Selects a card and gives it the keys. */
  void focus(int index) {
    select(index);
    if (!cards.isEmpty()) {
      cards.get(selected).requestFocus();
    }
  }

  /** Shows a scenario in the window, or says why it does not open. */
  void go(int index) {
    actions.show(index);
    if (model.state().present() == index) {
      leave.run();
    }
  }

  /** Moves an entry to where it then stands at another index. */
  void move(int from, int to) {
    if (from >= 0 && from != to && to >= 0 && to < cards.size()) {
      model.edits().move(from, to);
      focus(to);
    }
  }

  /** Moves the selected entry one place back or on. */
  void moveBy(int places) {
    move(selected(), selected() + places);
  }

  /** Lets the title of the selected entry be typed. */
  void retitle() {
    if (!cards.isEmpty()) {
      int index = selected;
      String title = model.state().lecture().entries().get(index).title();
      cards
          .get(index)
          .edit(
              title,
              typed -> {
                if (!typed.equals(title)) {
                  model.edits().retitle(index, typed);
                }
              });
    }
  }

  /** Takes the selected entry out of the lecture. */
  void remove() {
    if (!cards.isEmpty()) {
      model.edits().remove(selected);
      focus(selected);
    }
  }

  /** Puts a copy of what is shown into the lecture. */
  void addShown() {
    actions.addShown();
    focus(model.state().present());
  }
}
