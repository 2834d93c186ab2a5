// Indexers: a property with arguments, over an array, a dictionary or plain code; System.Index and System.Range.
namespace Conformance;

public static class Indexers
{
    private sealed class Answers
    {
        private readonly Dictionary<string, string> _byQuestion = [];

        public string this[string question]
        {
            get => _byQuestion[question];
            set => _byQuestion[question] = value;
        }
    }

    public static void Indexer_OverDictionary(Person person)
    {
        var answers = new Answers();
        answers["ssn"] = person.Ssn;
        Ads.Send(answers["ssn"]); // flow: Ssn
        var other = new Answers();
        other["name"] = person.Name;
        Ads.Send(other["name"]); // no flow
    }

    private sealed class Masked
    {
        public string this[int index]
        {
            get => "***";
            set { }
        }
    }

    public static void Indexer_ThatForgets(Person person)
    {
        var masked = new Masked();
        masked[0] = person.Ssn;
        Ads.Send(masked[0]); // no flow
    }

    private sealed class Fields(Person person)
    {
        public string this[string field] => field == "ssn" ? person.Ssn : person.Name;

        public string this[int _] => person.Name;
    }

    public static void Indexer_Computed(Person person)
    {
        var fields = new Fields(person);
        Ads.Send(fields["ssn"]); // flow: Ssn
        Ads.Send(fields[0]); // no flow
    }

    public static void Indexer_InObjectInitializer(Person person)
    {
        var answers = new Answers { ["ssn"] = person.Ssn };
        Ads.Send(answers["ssn"]); // flow: Ssn
        var harmless = new Answers { ["name"] = person.Name };
        Ads.Send(harmless["name"]); // no flow
    }

    private sealed class Grid
    {
        private readonly string[,] _cells = new string[2, 2];

        public string this[int row, int column]
        {
            get => _cells[row, column];
            set => _cells[row, column] = value;
        }
    }

    public static void Indexer_TwoArguments(Person person)
    {
        var grid = new Grid();
        grid[0, 1] = person.Ssn;
        Ads.Send(grid[0, 1]); // flow: Ssn
    }

    public static void Index_FromEnd(Person person)
    {
        string[] lines = [person.Name, person.Ssn];
        Ads.Send(lines[^1]); // flow: Ssn
    }

    public static void Range_OfArray(Person person)
    {
        string[] lines = [person.Name, person.Ssn];
        Ads.Send(lines[0..2]); // flow: Ssn
        string[] names = [person.Name, person.Next!.Name];
        Ads.Send(names[..1]); // no flow
    }

    public static void Range_OfString(Person person)
    {
        Ads.Send(person.Ssn[^4..]); // flow: Ssn
        Ads.Send(person.Name[..1]); // no flow
    }

    public static void Char_OfString(Person person)
    {
        Ads.Send(person.Ssn[0]); // flow: Ssn
        Ads.Send(person.Name[0]); // no flow
    }
}
