using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HumanSecurityKB.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddCommitteeGrades : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "committee",
                table: "assessments",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "committee",
                table: "assessments");
        }
    }
}
