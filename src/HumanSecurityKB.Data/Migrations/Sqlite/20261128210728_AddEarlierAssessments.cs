using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HumanSecurityKB.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddEarlierAssessments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_imported",
                table: "assessments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE assessments SET is_imported = EXISTS (SELECT 1 FROM activities WHERE activities.assessment = assessments.id AND activity = 'imported')");

            migrationBuilder.CreateTable(
                name: "earlier_assessments",
                columns: table => new
                {
                    next = table.Column<string>(type: "TEXT", nullable: false),
                    contents = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_earlier_assessments", x => x.next);
                    table.ForeignKey(
                        name: "FK_earlier_assessments_assessments_next",
                        column: x => x.next,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "earlier_assessments");

            migrationBuilder.DropColumn(
                name: "is_imported",
                table: "assessments");
        }
    }
}
