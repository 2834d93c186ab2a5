namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Adverse methods of which no gate can be written: whatever a review says, none of them does anything.</summary>
internal static partial class ClosedForms
{
    [AdverseAction("Deny")]
    public static partial void WithoutSubject(string subject, [AdsOutput("scores")] double? score);

    private static void WithoutSubjectAfterReview(string subject, double? score) => Ledger.Run(subject, score, "");

    [AdverseAction("Deny")]
    public static partial int WithoutCanonicalForm([ReviewSubject] string subject, [AdsOutput("scores")] double? score, object more, out int number);

    private static int WithoutCanonicalFormAfterReview(string subject, double? score, object more, out int number) => number = Ledger.Run(subject, score, more.ToString()!);

    [AdverseAction("Deny")]
    public static partial Task ByReferenceAsync([ReviewSubject] string subject, [AdsOutput("scores")] in double score);

    private static Task ByReferenceAfterReviewAsync(string subject, in double score)
    {
        Ledger.Run(subject, score, "");
        return Task.CompletedTask;
    }

    [AdverseAction("Deny")]
    public static partial IEnumerable<int> WithoutBody([ReviewSubject] string subject, [AdsOutput("scores")] double? score);

    // Without accessibility the compiler would drop the calls of a method that nobody has written.
    [AdverseAction("Deny")]
    static partial void Old([ReviewSubject] string subject, double? score);

    private static void OldAfterReview(string subject, double? score) => Ledger.Run(subject, score, "");

    public static void CallOld(string subject, double? score) => Old(subject, score);
}

/// <summary>What has no gate stays closed when the program runs, even where the rule that stops the build was lowered.</summary>
public sealed class ClosedFormTests
{
    public static TheoryData<string> Names => new(Calls.Keys);

    private static readonly Dictionary<string, Action<string, double?>> Calls = new()
    {
        ["no subject"] = static (subject, score) => ClosedForms.WithoutSubject(subject, score),
        ["no canonical form"] = static (subject, score) => ClosedForms.WithoutCanonicalForm(subject, score, "more", out _),
        ["by reference"] = static (subject, score) => ClosedForms.ByReferenceAsync(subject, score ?? 0).GetAwaiter().GetResult(),
        ["no body"] = static (subject, score) => ClosedForms.WithoutBody(subject, score).Count(),
        ["no output, old form"] = static (subject, score) => ClosedForms.CallOld(subject, score),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingHappens(string form)
    {
        foreach (var score in new double?[] { 0.3, null })
        {
            var subject = Ledger.NewSubject();
            using (ReviewGates.Use(new Desk().Gates))
                Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => Calls[form](subject, score)).Obstacle);
            Assert.Equal(0, Ledger.Runs(subject));
        }
    }
}
