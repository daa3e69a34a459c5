using System.Collections.Concurrent;

namespace HumanSecurityKB.Content.Files;

/// <summary>Collects what is wrong, so that one run names everything. Files are read by several threads.</summary>
internal sealed class ProblemList
{
    private readonly ConcurrentBag<ContentProblem> _problems = [];

    /// <summary>Warnings are none.</summary>
    public bool HasErrors => _problems.Any(problem => !problem.IsWarning);

    public void Add(Place place, string sentence, string hint = "") => _problems.Add(new ContentProblem(place.File, place.Line, sentence, hint));

    public void Add(string file, string sentence, string hint = "") => Add(new Place(file, 1), sentence, hint);

    public void Warn(Place place, string sentence, string hint) => _problems.Add(new ContentProblem(place.File, place.Line, sentence, hint, IsWarning: true));

    public IReadOnlyList<ContentProblem> Sorted() =>
        [.. _problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Sentence, StringComparer.Ordinal)];
}
