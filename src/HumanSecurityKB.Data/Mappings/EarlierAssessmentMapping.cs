using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class EarlierAssessmentMapping : IEntityTypeConfiguration<EarlierAssessment>
{
    /// <summary>A table of its own: assessments are read at every save, and the earlier one only where it is compared.</summary>
    public void Configure(EntityTypeBuilder<EarlierAssessment> earlier)
    {
        earlier.ToTable("earlier_assessments");
        earlier.HasKey(e => e.Next);
        earlier.Property(e => e.Next).StoredAsText(AssessmentId.TryParse);
        earlier.Property(e => e.Contents).StoredAsJson();
        earlier.HasOne<Assessment>().WithOne().HasForeignKey<EarlierAssessment>(e => e.Next).OnDelete(DeleteBehavior.Cascade);
    }
}
