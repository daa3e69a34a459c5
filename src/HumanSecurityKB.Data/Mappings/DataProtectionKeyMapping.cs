using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKeyRow>
{
    public void Configure(EntityTypeBuilder<DataProtectionKeyRow> key) => key.ToTable("data_protection_keys");
}
