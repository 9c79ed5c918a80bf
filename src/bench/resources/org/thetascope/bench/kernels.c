/*
 * SGD, AdaGrad, RMSProp and Adam on the logistic unit, one after another, every theta stored: what
 * a careful C programmer would write, to compare Thetascope's run of all four with.
 *
 * The problem is the opening scenario's: one sample (1, -1, 1), squared error, start (-1, 1); the
 * settings are the defaults of the convention "goodfellow". Prints the nanoseconds per step of each
 * optimizer, of all one after another, and where theta ends; one line for each repetition.
 *
 * usage: kernels STEPS REPETITIONS
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const double X = 1, Y = -1, TARGET = 1;
static const double EPSILON = 0.1, DELTA = 1e-8, RHO = 0.9, RHO1 = 0.9, RHO2 = 0.999;

struct point {
  double x, y;
};

/* (f - target) f' with one exponential; f - target without cancellation where target is 1 */
static inline struct point gradient(struct point theta) {
  double z = theta.x * X + theta.y * Y;
  double e = exp(-fabs(z));
  double once = 1 / (1 + e);
  double residual = z > 0 ? (1 - TARGET) - e * once : e * once - TARGET;
  double slope = residual * (e * once * once);
  return (struct point){slope * X, slope * Y};
}

static void sgd(struct point *theta, long steps) {
  for (long k = 1; k <= steps; k++) {
    struct point g = gradient(theta[k - 1]);
    theta[k].x = theta[k - 1].x - EPSILON * g.x;
    theta[k].y = theta[k - 1].y - EPSILON * g.y;
  }
}

static void adagrad(struct point *theta, long steps) {
  struct point r = {0, 0};
  for (long k = 1; k <= steps; k++) {
    struct point g = gradient(theta[k - 1]);
    r.x += g.x * g.x;
    r.y += g.y * g.y;
    theta[k].x = theta[k - 1].x - EPSILON * g.x / (DELTA + sqrt(r.x));
    theta[k].y = theta[k - 1].y - EPSILON * g.y / (DELTA + sqrt(r.y));
  }
}

static void rmsprop(struct point *theta, long steps) {
  struct point r = {0, 0};
  for (long k = 1; k <= steps; k++) {
    struct point g = gradient(theta[k - 1]);
    r.x = RHO * r.x + (1 - RHO) * (g.x * g.x);
    r.y = RHO * r.y + (1 - RHO) * (g.y * g.y);
    theta[k].x = theta[k - 1].x - EPSILON * g.x / sqrt(DELTA + r.x);
    theta[k].y = theta[k - 1].y - EPSILON * g.y / sqrt(DELTA + r.y);
  }
}

static void adam(struct point *theta, long steps) {
  struct point s = {0, 0}, r = {0, 0};
  double power1 = 1, power2 = 1;
  for (long k = 1; k <= steps; k++) {
    struct point g = gradient(theta[k - 1]);
    power1 *= RHO1;
    power2 *= RHO2;
    s.x = RHO1 * s.x + (1 - RHO1) * g.x;
    s.y = RHO1 * s.y + (1 - RHO1) * g.y;
    r.x = RHO2 * r.x + (1 - RHO2) * (g.x * g.x);
    r.y = RHO2 * r.y + (1 - RHO2) * (g.y * g.y);
    if (power1 < 0x1p-60) power1 = 0;
    if (power2 < 0x1p-60) power2 = 0;
    double c1 = 1 - power1, c2 = 1 - power2;
    theta[k].x = theta[k - 1].x - EPSILON * (s.x / c1) / (sqrt(r.x / c2) + DELTA);
    theta[k].y = theta[k - 1].y - EPSILON * (s.y / c1) / (sqrt(r.y / c2) + DELTA);
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int count, char **arguments) {
  void (*const optimizers[])(struct point *, long) = {sgd, adagrad, rmsprop, adam};
  if (count != 3) {
    fprintf(stderr, "usage: kernels STEPS REPETITIONS\n");
    return 2;
  }
  long steps = atol(arguments[1]);
  long repetitions = atol(arguments[2]);
  struct point *theta[4];
  for (int i = 0; i < 4; i++) {
    theta[i] = malloc((steps + 1) * sizeof(struct point));
    if (theta[i] == NULL) {
      fprintf(stderr, "not enough memory\n");
      return 1;
    }
    theta[i][0] = (struct point){-1, 1};
  }
  for (long n = 0; n < repetitions; n++) {
    double each[4], all = 0;
    for (int i = 0; i < 4; i++) {
      double start = now();
      optimizers[i](theta[i], steps);
      each[i] = (now() - start) / steps;
      all += each[i];
    }
    printf("%.17g", all);
    for (int i = 0; i < 4; i++) {
      printf(",%.17g,%.17g,%.17g", each[i], theta[i][steps].x, theta[i][steps].y);
    }
    printf("\n");
  }
  return 0;
}
