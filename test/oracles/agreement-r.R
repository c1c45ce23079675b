# Reference values of agreement for random tables, by other people's implementations:
#
#   psych    cohen.kappa (plain, quadratic, linear and a matrix of one's own), ICC (six forms), alpha (listwise, pairwise)
#   irr      kripp.alpha (nominal, ordinal, interval, ratio), kappam.fleiss (kappa, and of each category)
#   irrCAC   pa.coeff.raw, fleiss.kappa.raw, gwet.ac1.raw (AC1, and AC2 linear and quadratic), bp.coeff.raw,
#            krippen.alpha.raw
#
# Run as:  Rscript test/oracles/agreement-r.R > test/oracles/agreement-r.json
#
# irrCAC rounds its coefficients to 5 digits, and kappam.fleiss the kappa of a category to 3; the tests allow for it.
# A table has a row for each unit and a column for each coder; NA, null in the output, is a missing cell.

suppressMessages({ library(psych); library(irr); library(irrCAC) })
options(warn = -1)
set.seed(20261122, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
row_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
table_of <- function(x) paste0("[", paste(apply(x, 1, row_of), collapse = ","), "]")
fields <- function(x) paste0("{", paste0('"', names(x), '":', unlist(x), collapse = ","), "}")
numbers <- function(x) fields(lapply(x, number))

# Coders who agree in part: each keeps to what a unit is with some chance, else gives anything.
categories_of <- function(n, coders, size, gaps) {
  truth <- sample(size, n, replace = TRUE, prob = (size:1)^1.5)
  x <- sapply(seq_len(coders), function(coder)
    ifelse(runif(n) < 0.6, truth, sample(size, n, replace = TRUE)))
  x[matrix(runif(n * coders) < gaps, n)] <- NA
  x
}

cohen <- function(x, size) {
  steps <- abs(outer(1:size, 1:size, "-"))
  own <- steps + (row(steps) > col(steps)) * 2
  paired <- x[complete.cases(x), ]
  of <- function(w) cohen.kappa(paired, w = w, levels = 1:size)
  list(plain = of(NULL)$kappa, quadratic = of(NULL)$weighted.kappa,
       linear = of(steps)$weighted.kappa, own = of(own)$weighted.kappa)
}

cac <- function(x, size) {
  x <- x[rowSums(!is.na(x)) > 0, ]
  labels <- as.character(1:size)
  value <- function(f, weights) f(x, weights = weights, categ.labels = labels)$est$coeff.val
  list(percent = value(pa.coeff.raw, "unweighted"), fleiss = value(fleiss.kappa.raw, "unweighted"),
       ac1 = value(gwet.ac1.raw, "unweighted"), ac2Linear = value(gwet.ac1.raw, "linear"),
       ac2Quadratic = value(gwet.ac1.raw, "quadratic"), brennanPrediger = value(bp.coeff.raw, "unweighted"),
       brennanPredigerQuadratic = value(bp.coeff.raw, "quadratic"),
       krippendorff = value(krippen.alpha.raw, "unweighted"), krippendorffInterval = value(krippen.alpha.raw, "quadratic"))
}

# Where no cell is missing, kripp.alpha of irr 0.84.1 takes each unit to have two ratings. A unit without any, which counts
# nowhere, makes it count them.
krippendorff <- function(x) {
  x <- rbind(x, NA)
  metrics <- c("nominal", "ordinal", "interval", "ratio")
  setNames(lapply(metrics, function(metric) kripp.alpha(t(x), metric)$value), metrics)
}

fleiss <- function(x) {
  found <- kappam.fleiss(x, detail = TRUE)
  list(value = number(found$value), byCategory = row_of(found$detail[, "Kappa"]))
}

icc <- function(x) {
  x <- as.data.frame(x[complete.cases(x), ])
  found <- ICC(x, lmer = FALSE)
  squares <- summary(aov(values ~ subs + items, data = transform(stack(x),
    items = ind, subs = factor(rep(seq_len(nrow(x)), ncol(x))))))[[1]][["Mean Sq"]]
  list(forms = row_of(found$results$ICC), betweenUnits = number(squares[1]),
       betweenCoders = number(squares[2]), residual = number(squares[3]), withinUnits = number(found$MSW))
}

cronbach <- function(x) {
  x <- as.data.frame(x)
  of <- function(x) suppressMessages(alpha(x, check.keys = FALSE, warnings = FALSE)$total$raw_alpha)
  list(listwise = of(x[complete.cases(x), ]), pairwise = of(x))
}

rows <- list()
add <- function(kind, size, x, expected)
  rows[[length(rows) + 1]] <<- paste0('{"kind":"', kind, '","size":', size, ',"ratings":', table_of(x), ',"expected":', expected, "}")

for (i in 1:12) {
  size <- sample(2:5, 1)
  x <- categories_of(sample(10:40, 1), 2, size, ifelse(i %% 2, 0, 0.15))
  add("cohen", size, x, numbers(cohen(x, size)))
}
for (i in 1:12) {
  size <- sample(3:6, 1)
  x <- categories_of(sample(8:30, 1), sample(2:5, 1), size, ifelse(i %% 3, 0.25, 0))
  add("cac", size, x, numbers(cac(x, size)))
  add("krippendorff", size, x, numbers(krippendorff(x)))
}
for (i in 1:6) {
  size <- sample(2:4, 1)
  x <- categories_of(sample(12:30, 1), sample(3:6, 1), size, 0)
  add("fleiss", size, x, fields(fleiss(x)))
}
for (i in 1:8) {
  n <- sample(6:20, 1)
  k <- sample(2:5, 1)
  x <- round(outer(rnorm(n, sd = 1.5), rnorm(k, sd = 0.5), "+") + matrix(rnorm(n * k), n), 3)
  if (i %% 2 == 0) x[sample(n, 2), 1] <- NA
  add("icc", 0, x, fields(icc(x)))
}
for (i in 1:8) {
  n <- sample(10:25, 1)
  k <- sample(3:8, 1)
  x <- pmin(pmax(round(3 + outer(rnorm(n), rep(1, k)) + matrix(rnorm(n * k), n)), 1), 5)
  if (i %% 2 == 0) x[matrix(runif(n * k) < 0.05, n)] <- NA
  add("cronbach", 0, x, numbers(cronbach(x)))
}

versions <- c(R = paste0(R.version$major, ".", R.version$minor),
  sapply(c("psych", "irr", "irrCAC"), function(name) as.character(packageVersion(name))))
cat('{"versions":', fields(paste0('"', versions, '"') |> setNames(names(versions))), ',\n"rows":[\n',
    paste(rows, collapse = ",\n"), "\n]}\n", sep = "")
