using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class ActivityMapping : IEntityTypeConfiguration<ActivityEntry>
{
    public void Configure(EntityTypeBuilder<ActivityEntry> entry)
    {
        entry.ToTable("activities");
        entry.Property(e => e.Assessment).StoredAsText(AssessmentId.TryParse);
        entry.Property(e => e.Activity).StoredAsCode(Codes.Activities);
        entry.HasOne<Assessment>().WithMany().HasForeignKey(e => e.Assessment).OnDelete(DeleteBehavior.Cascade);
    }
}
