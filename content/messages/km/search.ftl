# ពាក្យនៃទំព័រស្វែងរក

search-label = អ្នករកអ្វី?
search-button = ស្វែងរក
search-kinds = បង្ហាញតែ
search-kind-all = ទាំងអស់
search-kind-list = បញ្ជី
search-kind-count = { $name } ({ $count })
search-busy = កំពុងស្វែងរក…
search-count = { $count ->
   *[other] រកឃើញ { $shown } ទំព័រ សម្រាប់ «{ $query }»
  }
search-near = គ្មានទំព័រណាមាន «{ $query }» ទាំងស្រុងទេ។ ខាងក្រោមនេះជាទំព័រដែលជិតបំផុត។
search-corrected = គ្មានទំព័រណាមាន «{ $query }» ទេ។ ខាងក្រោមនេះជាទំព័រសម្រាប់ «{ $corrected }»។
search-mean = តើអ្នកចង់រក
search-more = បង្ហាញបន្ថែម
search-nothing = រកមិនឃើញ «{ $query }» ទេ
search-nothing-kind = គ្មានទំព័រប្រភេទនេះ សម្រាប់ «{ $query }» ទេ
search-all-kinds = បង្ហាញគ្រប់ប្រភេទ
search-advice = សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬប្រើពាក្យតិចជាងនេះ ឬពាក្យផ្សេង។
search-other-language = { $count ->
   *[other] មាន { $shown } ទំព័រជាភាសាអង់គ្លេស
  }
search-ask = សួរបុត ដោយប្រើពាក្យរបស់អ្នក
search-index = មើលបញ្ជីទំព័រទាំងអស់
search-failed = មិនអាចបើកការស្វែងរកបានទេ។ សូមពិនិត្យអ៊ីនធឺណិត រួចព្យាយាមម្តងទៀត។
search-retry = ព្យាយាមម្តងទៀត
