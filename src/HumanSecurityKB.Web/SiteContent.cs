using HumanSecurityKB.Content;
using HumanSecurityKB.Web.Features.Sample;

namespace HumanSecurityKB.Web;

/// <summary>All that is read from files before the first request.</summary>
/// <param name="Snapshot">Null when any problem is more than a warning.</param>
/// <param name="Sample">Null exactly when there is no snapshot.</param>
/// <param name="Problems">All problems of all files, by file and line.</param>
public sealed record SiteContent(ContentSnapshot? Snapshot, SampleAssessment? Sample, IReadOnlyList<ContentProblem> Problems)
{
    /// <param name="folder">The content folder.</param>
    /// <param name="clock">Tells which reviews are overdue.</param>
    public static SiteContent Load(string folder, TimeProvider clock)
    {
        var load = ContentLoader.Load(folder, clock);
        if (load.Snapshot is null)
        {
            return new SiteContent(null, null, load.Problems);
        }

        List<ContentProblem> problems = [.. load.Problems];
        var sample = SampleAssessment.Load(folder, load.Snapshot, problems);
        return new SiteContent(sample is null ? null : load.Snapshot, sample, problems);
    }
}
